/** Whether words that read as a mail address are one: `look at example dot com` is none, `Jane Roe <jane at example dot com>` is. */
import { textOf } from '../located.ts'
import type { SignKind } from './spelled-signs.ts'

export interface Reading {
  readonly start: number
  /** One past the name before the sign. */
  readonly localEnd: number
  readonly end: number
  readonly kind: SignKind
  /** Whether a dot of the host was spelled. */
  readonly saysDot: boolean
}

/** Bytes before and behind that are looked at. */
const BEFORE = 48
const AFTER = 8

/** What stands before the name where it is no word of a sentence: nothing, or a mark. */
const OPENS = /(?:^|[\0\n\r\t<([{"'`:;,|*=>\\/•·–—-])[ \t]{0,8}$/
/** Headers of mail as archives on the web show them, and labels. */
const LABELLED =
  /(?:^|[\0\n\r>])(?:from|to|cc|reply-to|sender|from:|to:|cc:|reply-to:|sender:) ?$|(?:^|[^a-z])(?:e-?mail|mailto|mail|contact|courriel|correo)(?: address)? ?[:=]\s{0,3}$/i
const CUE = /(?:^|[^a-z])(?:e-?mail|mail|mailto|contact|write|courriel|correo) (?:(?:to|address|me|us|him|her|them|an|à|a) )?$/i
const LAST_WORD = /([a-z]{3,})['’)]? $/i

/** Words that ` at ` follows in sentences, and words that stand for people there. */
const SPOKEN = new Set(
  (
    'a am an and are arrive arrived as available aim all back based be been but call called check connect contact data documentation down ended ends find ' +
    'found from go good he her here him hosted how i id if in info is it join live located look looked looking looks me meet meeting met more most not ' +
    'of on one online only or out page people point pointing points questions reach reached read register release running see seen server she shop site ' +
    'start started starting starts stay stop stored support that them there these they this time up us use version via visit was we website were what ' +
    'when where which work working works you'
  ).split(' '),
)
/** Labels that are words before a noun: `at the dot in the middle`. */
const DETERMINERS = new Set(
  'a an the this that each every one any some no its his her their our your my first last next'.split(' '),
)
/** Top-level domains that are words. */
const WORD_ENDING =
  /(?:\.| )(?:in|is|it|to|at|be|as|so|no|me|my|us|am|do|by|la|de|es|se|link|name|page|plus|work|and|are|for|one|top|red)$/i

/** True if it is an address; where the sign is no word of any text, it is. */
export function standsAsAddress(bytes: Uint8Array, { start, localEnd, end, kind, saysDot }: Reading): boolean {
  if (kind === 'mark' || kind === 'dot') return true
  const local = textOf(bytes, start, localEnd).trim()
  const host = textOf(bytes, localEnd, end)
  const isName = /[a-z\d][._+\d]/i.test(local)
  if (kind === 'letter') {
    // `§ 3 (a) example.com`: a list's letter is closed in by blanks or follows what it counts.
    const isClosedUp = !/^\s|^[[(]a[)\]]\s/.test(host)
    return local.length > 1 && (isClosedUp || isName)
  }
  const before = textOf(bytes, Math.max(0, start - BEFORE), start)
  const after = textOf(bytes, end, end + AFTER)
  if (WORD_ENDING.test(host) && saysDot && /^ \p{L}/u.test(after)) return false
  if (kind === 'word') return saysDot || isName || OPENS.test(before) || CUE.test(before)
  const isBracketed = /<$/.test(before) && /^>/.test(after)
  if (!saysDot) {
    if (isBracketed) return true
    if (kind === 'capital')
      return /[a-z]/.test(local) && (isName || LABELLED.test(before) || (OPENS.test(before) && !isSpoken(local)))
    return LABELLED.test(before) && !isSpoken(local)
  }
  if (isBracketed || isName) return true
  if (DETERMINERS.has(/^ at ([a-z]+) /i.exec(host)?.[1]?.toLowerCase() ?? '')) return false
  if (isSpoken(local)) return false
  if (kind === 'capital' || OPENS.test(before) || CUE.test(before)) return true
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? ''
  return word !== '' && local.toLowerCase().includes(word)
}

function isSpoken(local: string): boolean {
  return SPOKEN.has(local.toLowerCase())
}
