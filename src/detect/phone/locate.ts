import { byteAt, isDigit, isLetter, isWord } from '../../validators/ascii.ts'
import { packed } from '../located.ts'
import { isGrouped, isInternational, isNational } from './table.ts'

const LEAST_DIGITS = 7
const MOST_DIGITS = 15
/** Digits of a national number, as the kernel takes them. */
const MOST_NATIONAL = 12
/** Dots and lines of a form to be filled in. */
const MOST_FILLERS = 60
/** Blanks and quotes between a key and its value, one line feed included: forms put the value on the next line. */
const MAX_LEAD = 12
/** A written number with its separators. */
const MAX_LENGTH = 40

/**
 * Finds the phone number that follows a key such as `phone:`. Takes groups of digits with single separators while at most 15
 * digits long, then the longest leading part that is a valid number as grouped, else all of it.
 *
 * @param at first byte after the key's delimiter
 * @returns start and length packed as `Rule.locate` asks, or -1
 */
export function locatePhone(bytes: Uint8Array, at: number): number {
  const start = findStart(bytes, at)
  if (start < 0) return -1
  let end = start
  let best = -1
  let digits = 0
  const limit = Math.min(bytes.length, start + MAX_LENGTH)
  for (let i = start; i < limit; ) {
    const from = i
    while (i < limit && isDigit(bytes[i] as number)) i++
    if (digits + i - from > MOST_DIGITS) break
    if (i > from) {
      digits += i - from
      end = i
      if (digits >= LEAST_DIGITS && mayEnd(bytes, i) && isValid(bytes, start, i)) best = i
    }
    const next = skipMarks(bytes, i, limit)
    if (next < 0) break
    i = next
  }
  if (best >= 0) return packed(start, goesOn(bytes, start, best, end, digits) ? end : best)
  return digits >= LEAST_DIGITS && mayEnd(bytes, end) && !isDigit(byteAt(bytes, end)) ? packed(start, end) : -1
}

/**
 * Whether what is grouped as one country does goes on, by the same sign, to a number of another one: `07700 900 318` is no `07700 900`. People group as they
 * like, and what is left out would stand there in clear.
 */
function goesOn(bytes: Uint8Array, start: number, best: number, end: number, digits: number): boolean {
  if (end <= best || digits > MOST_NATIONAL || bytes[start] === 43 || !mayEnd(bytes, end)) return false
  const joint = bytes[best]
  let before = best - 1
  while (before > start && isDigit(bytes[before] as number)) before--
  if (bytes[before] !== joint) return false
  for (let i = best; i < end; i++) if (!isDigit(bytes[i] as number) && bytes[i] !== joint) return false
  return isNational(bytes, start, end)
}

function isValid(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes[start] === 43 ? isInternational(bytes, start, end) : isGrouped(bytes, start, end)
}

/** `+`, `(` or the first digit after blanks, quotes and at most one line feed; -1 if anything else comes first. */
function findStart(bytes: Uint8Array, at: number): number {
  let feeds = 0
  const blank = pastFillers(bytes, at)
  for (let i = blank; i < blank + MAX_LEAD && i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (isDigit(byte) || byte === 43) return i
    if (byte === 40) return isDigit(byteAt(bytes, i + 1)) || byteAt(bytes, i + 1) === 43 ? i : -1
    if (byte === 10 && ++feeds > 1) return -1
    if (byte !== 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 34 && byte !== 39 && byte !== 91) return -1
  }
  return -1
}

/** Past blanks and two or more dots or lines; `at` where there are none. */
function pastFillers(bytes: Uint8Array, at: number): number {
  let i = at
  while (bytes[i] === 32) i++
  const first = i
  while (i < first + MOST_FILLERS && (bytes[i] === 46 || bytes[i] === 95)) i++
  return i > first + 1 ? i : at
}

/** First digit after at most three separators (`) `, ` (`, `-`, U+2011), or -1. */
function skipMarks(bytes: Uint8Array, at: number, limit: number): number {
  for (let i = at; i < limit && i - at <= 3; i++) {
    const byte = bytes[i] as number
    if (isDigit(byte)) return i
    const mark = byte === 32 || byte === 45 || byte === 46 || byte === 47 || byte === 40 || byte === 41 || byte === 43
    if (!mark && byte < 0x80) return -1
    if (byte === 32 && byteAt(bytes, i - 1) === 32) return -1
  }
  return -1
}

/** True unless a word, `@`, a time's colon or a decimal goes on at `end`; an extension (`x12`, `ext`) may. */
function mayEnd(bytes: Uint8Array, end: number): boolean {
  const after = byteAt(bytes, end)
  const beyond = byteAt(bytes, end + 1)
  if (after === 64 || (after === 58 && isDigit(beyond))) return false
  return !isWord(after) || ((after | 32) === 120 && isDigit(beyond)) || ((after | 32) === 101 && isLetter(beyond))
}
