/** A list: one value a line, perhaps under a name. A text that is one value and nothing else is the shortest. */
import { decodeText } from './decode.ts'

const LF = 10
const CR = 13
/** Bytes of a line. An IBAN in groups has 42, but those are found in text as well. */
const LONGEST = 34
const LEAST_DIGITS = 2
const LEAST_CHARACTERS = 6
const MOST_GROUPS = 9
/** Lines read of a head: what begins so regularly goes on so. */
const MOST_LINES = 1000
/** Lines below a name. */
const LEAST_NAMED = 2

/** Values of one list are written alike: forms there may be for each value beyond the first, and values after which that must show. */
const MOST_FORMS = 0.25
const FIRST_VALUES = 12

/**
 * What a number, a code or a licence plate is written with: digits, letters among digits, and up to three capitals that stand apart.
 * Words are text, and so are addresses of networks, dates, times and decimals.
 */
const GROUP = String.raw`(?:[A-Z]{1,3}|[a-z]?(?=[A-Za-z]*\d)[A-Za-z\d]{1,24})`
const VALUE = new RegExp(String.raw`^\+?[([]?${GROUP}(?:(?:[)\]]?[ .\-/:+]{1,3}[([]?|[)\]([])${GROUP}){0,8}[)\]]?$`)
const WORD = /[A-Za-z]{7}|[A-Z]{1,3}[:.]|[a-z] [A-Z]/
const OTHERWISE =
  /^\d{1,3}(?:\.\w{1,3}){3}$|:[\da-f]{0,4}:|\/\/|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?$|^\d{1,2}:\d\d|^\d*\.\d+$/i
/** Words of addresses that are as short as parts of plates: `12 ELM ST`, `PO BOX 7`, `5 N 3RD`. */
const ADDRESS =
  /(?:^|[ .])(?:st|ave?|rd|dr|ln|ct|pl|cir|blvd|pkwy|box|apt|ste|rm|fl|hwy|rte?|unit|way|sq|via|rua|rue|no|co|us|po|[nsew]|[ns][ew]|\d+(?:st|nd|rd|th))(?:[ .]|$)/i
const NAME = /^[\p{L}_][\p{L}\p{M}_ .-]{0,39}$/u

export interface ValueList {
  /** First line, if it is a name; else null. */
  readonly name: string | null
}

/** The list that a head begins, or null. Perf: of nearly all texts the first line or the second tells (bench: small files). */
export function valueListIn(head: Uint8Array): ValueList | null {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  let name: string | null = null
  let values = 0
  const forms = new Set<string>()
  for (let lines = 0; at < head.length && lines < MOST_LINES; ) {
    let end = at
    while (end < head.length && head[end] !== LF && head[end] !== CR) if (++end - at > LONGEST + 6) return null
    if (end > at) {
      const line = decodeText(head, at, end).trim()
      if (lines === 0 && !/\d/.test(line) && NAME.test(line)) name = line
      else if (!isValue(line)) return null
      else {
        values++
        forms.add(formOf(line))
        if (forms.size > 1 + values * MOST_FORMS && values > FIRST_VALUES) return null
      }
      lines++
    }
    at = end + 1
  }
  return values >= (name === null ? 1 : LEAST_NAMED) && forms.size <= 1 + values * MOST_FORMS ? { name } : null
}

function isValue(line: string): boolean {
  if (line.length > LONGEST || !VALUE.test(line) || WORD.test(line) || OTHERWISE.test(line) || ADDRESS.test(line)) return false
  const characters = line.match(/[A-Za-z\d]/g)?.length ?? 0
  const digits = line.match(/\d/g)?.length ?? 0
  return (
    digits >= LEAST_DIGITS &&
    characters >= LEAST_CHARACTERS - (/^\d\d [A-Za-z]/.test(line) ? 1 : 0) &&
    groupsIn(line) <= MOST_GROUPS
  )
}

function groupsIn(line: string): number {
  return line.split(/[^A-Za-z\d]+/).length
}

const formOf = (line: string): string => line.replace(/[A-Za-z]/g, 'A').replace(/\d/g, '9')
