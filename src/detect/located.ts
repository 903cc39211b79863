/** Helpers for rules that find a value behind a key or a literal. Positions are packed as `start * 4096 + length`. */
import { MAX_SPAN } from '../model/hit.ts'

export const NOT_FOUND = -1

export function packed(start: number, end: number): number {
  return start * 4096 + (end - start)
}

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const BACKTICK = 96
const BACKSLASH = 92

/** Index of the value's first byte after a delimiter: blanks, a `>` of `=>` and one opening quote (also `\"`) are passed. */
export function valueStart(bytes: Uint8Array, at: number): number {
  if (endsBase64(bytes, at)) return at
  let i = at
  while (bytes[i] === SPACE || bytes[i] === TAB) i++
  if (bytes[i] === BACKSLASH && (bytes[i + 1] === DOUBLE_QUOTE || bytes[i + 1] === SINGLE_QUOTE)) i++
  if (isQuote(bytes[i] as number)) i++
  return i
}

/** As far as a run of base64 is looked back over, in bytes; longer ones are told by their end. */
const MOST_BASE64 = 256

/**
 * True where the delimiter is the padding of base64 and a tab ends its cell: `8fDglPw=` says nothing of a password in the next one. Such runs
 * are as long as four divides, and have digits, signs or capitals where names of keys have none.
 */
function endsBase64(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== TAB || bytes[at - 1] !== 61) return false
  let signs = 0
  let begin = at - 1
  for (let was = 0; begin > 0 && at - begin < MOST_BASE64; begin--) {
    const byte = bytes[begin - 1] as number
    const isUpper = byte >= 65 && byte <= 90
    const isLower = byte >= 97 && byte <= 122
    if ((byte >= 48 && byte <= 57) || byte === 43 || byte === 47) signs += 2
    else if (!isUpper && !isLower) break
    // Backwards: a small letter before a capital.
    else if (isLower && was >= 65 && was <= 90) signs++
    was = byte
  }
  const length = at - begin
  return length >= 8 && signs >= 2 && (length % 4 === 0 || length === MOST_BASE64)
}

/** The opening quote before a value, or 0. */
export function quoteBefore(bytes: Uint8Array, start: number): number {
  const before = bytes[start - 1] as number
  return isQuote(before) ? before : 0
}

/**
 * End of the value that begins at `start`: the closing quote if it was opened, else the next blank, quote, comma, semicolon,
 * `&`, bracket or line end. -1 if it is longer than MAX_SPAN.
 */
export function valueEnd(bytes: Uint8Array, start: number): number {
  const quote = quoteBefore(bytes, start)
  const limit = start + MAX_SPAN
  for (let i = start; i < limit; i++) {
    const byte = bytes[i] as number
    if (byte === LF || byte === CR || byte === 0) return i
    if (quote !== 0) {
      if (byte === quote) return bytes[i - 1] === BACKSLASH ? i - 1 : i
    } else if (endsBareValue(byte)) return i
  }
  return -1
}

export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8')
}

/** Longest key that `keyBefore` reads, in bytes. */
const LONGEST_KEY = 64

/** The whole name before a value's delimiter, as written: `error_password` of `"error_password" => "..."`. Empty if there is none. */
export function keyBefore(bytes: Uint8Array, start: number): string {
  const lowest = Math.max(0, start - LONGEST_KEY * 2)
  let end = start
  while (end > lowest && isBetweenKeyAndValue(bytes[end - 1] as number)) end--
  let begin = end
  while (begin > lowest && isNameByte(bytes[begin - 1] as number)) begin--
  return textOf(bytes, begin, end)
}

function isBetweenKeyAndValue(byte: number): boolean {
  return (
    isQuote(byte) ||
    byte === SPACE ||
    byte === TAB ||
    byte === BACKSLASH ||
    byte === 58 ||
    byte === 61 ||
    byte === 62 ||
    byte === 93
  )
}

function isNameByte(byte: number): boolean {
  return (
    (byte >= 48 && byte <= 57) ||
    (byte >= 65 && byte <= 90) ||
    (byte >= 97 && byte <= 122) ||
    byte === 95 ||
    byte === 45 ||
    byte === 46 ||
    byte >= 128
  )
}

function isQuote(byte: number): boolean {
  return byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE || byte === BACKTICK
}

function endsBareValue(byte: number): boolean {
  switch (byte) {
    case SPACE:
    case TAB:
    case DOUBLE_QUOTE:
    case SINGLE_QUOTE:
    case BACKTICK:
    case 44: // ,
    case 59: // ;
    case 38: // &
    case 41: // )
    case 93: // ]
    case 125: // }
    case 60: // <
      return true
    default:
      return false
  }
}
