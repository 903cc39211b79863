import { hexValue, isAlphanumeric, isLetter } from '../../validators/ascii.ts'
import { FILE_ENDINGS } from '../tables.ts'
import { at, type Span } from './bytes.ts'
import { urlLoginEndingAt } from './url-login.ts'

/** Longest local part (RFC 5321 section 4.5.3.1.1) and domain (4.5.3.1.2, rounded) in bytes. */
const MAX_LOCAL = 64
const MAX_DOMAIN = 255

/**
 * The address whose `@` (or `%40`) stands at `sign`. Local parts hold what is seen in data: letters, digits, `._+~-`, apostrophes
 * between letters, characters beyond ASCII. Not the user of a URL login.
 */
export function emailAt(bytes: Uint8Array, sign: number): Span | null {
  const encoded = at(bytes, sign) === 37 && at(bytes, sign + 1) === 52 && at(bytes, sign + 2) === 48
  if (!encoded && at(bytes, sign) !== 64) return null
  const domain = sign + (encoded ? 3 : 1)
  const start = localStart(bytes, sign)
  const end = start < 0 ? -1 : domainEnd(bytes, domain)
  if (end < 0 || (!encoded && urlLoginEndingAt(bytes, sign) >= 0)) return null
  const significant = new Uint8Array([...bytes.subarray(start, sign), 64, ...bytes.subarray(domain, end)])
  return { start, end, significant }
}

function isLocal(byte: number): boolean {
  return isAlphanumeric(byte) || byte === 46 || byte === 95 || byte === 43 || byte === 126 || byte === 45
}

/** True if a UTF-8 sequence of two bytes (U+00C0 to U+07FF: Latin, Greek, Cyrillic, Hebrew, Arabic letters) begins at `index`. */
function isLetterPair(bytes: Uint8Array, index: number): boolean {
  const lead = at(bytes, index)
  return lead >= 0xc3 && lead <= 0xdf && isContinuation(at(bytes, index + 1))
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf
}

/** First byte of the local part before `sign`, or -1 if there is none. */
function localStart(bytes: Uint8Array, sign: number): number {
  let start = sign
  let floor = sign - MAX_LOCAL
  while (start >= floor) {
    if (isLocal(at(bytes, start - 1)) || isApostrophe(bytes, start - 1, sign)) start--
    else if (isLetterPair(bytes, start - 2)) start -= 2
    else break
  }
  // Scripts written in three bytes a character break a local part, for there an address often follows a word without a space.
  // Only where nothing else stands before the sign they are the local part.
  if (start === sign) while (start >= floor && (at(bytes, start - 1) >= 0x80 || isLocal(at(bytes, start - 1)))) start--
  if (start < floor) return -1
  start += escapeLength(bytes, start, sign)
  for (floor = start; floor < sign - 1; floor++) if (at(bytes, floor) === 46 && at(bytes, floor + 1) === 46) start = floor + 2
  while (start < sign && (at(bytes, start) === 46 || at(bytes, start) === 45)) start++
  return start < sign && at(bytes, sign - 1) !== 46 ? start : -1
}

/** An apostrophe inside a name (`o'brien`), not one that opens a quoted text (`N'ann@example.com'`). */
function isApostrophe(bytes: Uint8Array, index: number, sign: number): boolean {
  if (at(bytes, index) !== 39 || index + 1 >= sign || !isLetter(at(bytes, index + 1))) return false
  const before = at(bytes, index - 1)
  const name = (before | 32) === 111 || (before | 32) === 100 || (before | 32) === 108
  return isLetter(before) && (name || isLetter(at(bytes, index - 2)))
}

/** Bytes at `start` that belong to an escape cut by the local part's left end: `%3D`, `\n`, `\u003c`. */
function escapeLength(bytes: Uint8Array, start: number, sign: number): number {
  const before = at(bytes, start - 1)
  const hex = (count: number, from: number) => {
    for (let i = from; i < from + count; i++) if (i >= sign || hexValue(at(bytes, i)) < 0) return false
    return true
  }
  if (before === 37) return hex(2, start) ? 2 : 0
  if (before !== 92) return 0
  const letter = at(bytes, start)
  if (letter === 117 && hex(4, start + 1)) return 5
  return letter === 110 || letter === 114 || letter === 116 ? 1 : 0
}

/** Length of the UTF-8 sequence of three or four bytes at `index` that may stand in a domain label; punctuation blocks may not. */
function wideLength(bytes: Uint8Array, index: number): number {
  const lead = at(bytes, index)
  if (lead < 0xe0 || lead > 0xf4 || lead === 0xe2 || lead === 0xef || (lead === 0xe3 && at(bytes, index + 1) === 0x80)) return 0
  const length = lead < 0xf0 ? 3 : 4
  for (let i = 1; i < length; i++) if (!isContinuation(at(bytes, index + i))) return 0
  return length
}

/**
 * One past the longest domain at `from` that ends in a top-level domain, or -1. Labels hold letters, digits, hyphens and
 * characters of two bytes, or else only characters of three and four bytes.
 */
function domainEnd(bytes: Uint8Array, from: number): number {
  let best = -1
  let labels = 0
  for (let label = from; ; ) {
    let end = label
    for (let length = wideLength(bytes, end); length > 0 && end - from <= MAX_DOMAIN; length = wideLength(bytes, end))
      end += length
    const wide = end > label
    let plain = true
    while (!wide && end - from <= MAX_DOMAIN) {
      if (isAlphanumeric(at(bytes, end)) || at(bytes, end) === 45) end++
      else if (isLetterPair(bytes, end)) {
        end += 2
        plain = false
      } else break
    }
    if (end - from > MAX_DOMAIN) return -1
    if (end === label || at(bytes, label) === 45) break
    const top = ++labels < 2 ? -1 : wide || !plain ? end : topLevelEnd(bytes, label, end)
    if (top >= 0) best = isFileEnding(bytes, label, top) ? -1 : top
    if (at(bytes, end) !== 46) break
    label = end + 1
  }
  return best
}

/** One past the top-level domain with which the ASCII label [label, end) begins: `xn--…` or two letters and more. -1 if none. */
function topLevelEnd(bytes: Uint8Array, label: number, end: number): number {
  if (/^xn--./i.test(latin1(bytes, label, end))) return end
  let letters = label
  while (letters < end && isLetter(at(bytes, letters))) letters++
  return letters - label >= 2 && (letters === end || at(bytes, letters) === 45) ? letters : -1
}

function isFileEnding(bytes: Uint8Array, start: number, end: number): boolean {
  return FILE_ENDINGS.includes(latin1(bytes, start, end).toLowerCase())
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1')
}
