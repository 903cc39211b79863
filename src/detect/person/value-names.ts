/**
 * Names behind `name` and in lists of strings: of a catalogue as well as of a team. What the lists of given names know of few of is a
 * catalogue, and what they do not know in it is nobody's.
 */
import { isLetter } from '../../validators/ascii.ts'
import { textOf } from '../located.ts'
import { describe, WORD_KIND } from '../tagger/words.ts'

/** Level of the list of given names from which on a word counts as one, and of the list of words up to which it does. */
const GIVEN = 2
const EVERYDAY = 2
/** Share of known names below which a text is a catalogue. Teams have 0.5 and more, catalogues below 0.25 (public repositories). */
const ENOUGH = 0.35
/** What is taken to have been met before the first: three, of which half were known. */
const PRIOR = 3
/** Bits per halving of the share, and at most. */
const STEEPNESS = 3
const MOST = 5

const WORDS = /[\p{L}\p{M}]+/gu
const LATIN = /^\p{Script=Latin}/u

interface Count {
  all: number
  known: number
}

/** Of one source, in its order. */
export class ValueNames {
  private readonly named: Count = { all: 0, known: 0 }
  private readonly listed: Count = { all: 0, known: 0 }

  /** What the values above say against a name found at `bytes[from..to)`, in bits. Counts it. */
  bits(bytes: Uint8Array, from: number, to: number): number {
    const count = isBehindName(bytes, from) ? this.named : isElement(bytes, from, to) ? this.listed : null
    if (count === null) return 0
    const words = textOf(bytes, from, to).match(WORDS) ?? []
    if (!LATIN.test(words[0] ?? '')) return 0
    const share = (count.known + PRIOR / 2) / (count.all + PRIOR)
    const isKnown = words.some(isGiven)
    count.all++
    if (isKnown) count.known++
    return isKnown || share >= ENOUGH ? 0 : Math.max(-MOST, STEEPNESS * Math.log2(share / ENOUGH))
  }
}

function isGiven(word: string): boolean {
  const { facts } = describe(word, WORD_KIND.word)
  return facts % 5 >= GIVEN && Math.floor(facts / 25) % 4 < EVERYDAY
}

const NAME = [110, 97, 109, 101] as const

/** `name: "`, `'name' => '`, `name = `: behind that word alone. */
function isBehindName(bytes: Uint8Array, from: number): boolean {
  let at = from
  if (isQuote(bytes[at - 1])) at--
  at = behindBlanks(bytes, at)
  if (bytes[at - 1] === GREATER && bytes[at - 2] === EQUALS) at -= 2
  else if (bytes[at - 1] === COLON || bytes[at - 1] === EQUALS) at--
  else return false
  at = behindBlanks(bytes, at)
  if (isQuote(bytes[at - 1])) at--
  if (NAME.some((letter, i) => (bytes[at - NAME.length + i] as number) !== letter)) return false
  const before = bytes[at - NAME.length - 1]
  return before === undefined || !(isLetter(before) || before === UNDERSCORE || before === HYPHEN || before === FULL_STOP)
}

/** `'Moreau',` in a list: all of a string that a comma or a bracket is before, and behind. */
function isElement(bytes: Uint8Array, from: number, to: number): boolean {
  const quote = bytes[from - 1]
  if (!isQuote(quote) || bytes[to] !== quote) return false
  let after = to + 1
  while (bytes[after] === BLANK) after++
  if (!AFTER.has(bytes[after] ?? LINE_FEED)) return false
  return BEFORE.has(bytes[behindBlanks(bytes, from - 1) - 1] ?? LINE_FEED)
}

/** Index behind the last byte before `at` that is no blank. */
function behindBlanks(bytes: Uint8Array, at: number): number {
  let end = at
  while (bytes[end - 1] === BLANK || bytes[end - 1] === TAB) end--
  return end
}

function isQuote(byte: number | undefined): boolean {
  return byte === 34 || byte === 39 || byte === 96
}

const TAB = 9
const LINE_FEED = 10
const BLANK = 32
const HYPHEN = 45
const FULL_STOP = 46
const COLON = 58
const EQUALS = 61
const GREATER = 62
const UNDERSCORE = 95
const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)))
const BEFORE = codes(',[({\n')
const AFTER = codes(',])}\n\r')
