import { isDigit, isWord } from '../../validators/ascii.ts'

/** A hit before it is written as a row: what a kind's plain function returns. */
export interface Span {
  readonly start: number
  readonly end: number
  /** The bytes that HIT_HASH is computed over. */
  readonly significant: Uint8Array
  readonly data?: number
}

/** The byte at `at`, 0 outside the array. */
export function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0
}

export function digitAt(bytes: Uint8Array, index: number): boolean {
  return isDigit(at(bytes, index))
}

/** The letters of backslash escapes that stand for white space: in `\n555-0100` the number is not glued to an `n`. */
function isEscapeLetter(byte: number): boolean {
  return byte === 110 || byte === 114 || byte === 116
}

/** True if a letter, digit or underscore stands before `start`, unless it is the letter of an escape such as `\n`. */
export function gluedLeft(bytes: Uint8Array, start: number): boolean {
  const before = at(bytes, start - 1)
  return isWord(before) && !(isEscapeLetter(before) && at(bytes, start - 2) === 92)
}

export function gluedRight(bytes: Uint8Array, end: number): boolean {
  return isWord(at(bytes, end))
}

/** One past the last digit of the run that begins at `from`; looks no farther than `from + limit`. */
export function digitsEnd(bytes: Uint8Array, from: number, limit: number): number {
  let end = from
  while (end < from + limit && digitAt(bytes, end)) end++
  return end
}

export function decimal(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) value = value * 10 + at(bytes, i) - 48
  return value
}

/** The bytes of [start, end) for which `keep` is true. */
export function kept(bytes: Uint8Array, start: number, end: number, keep: (byte: number) => boolean): Uint8Array {
  return bytes.slice(start, end).filter(keep)
}
