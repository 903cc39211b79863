/** Signs of carriers: where text in another form may begin (model/carrier.ts). */
import { CARRIER_SIGN } from '../../model/carrier.ts'
import { isAlphanumeric, isDigit } from '../../validators/ascii.ts'
import { at, type Span } from './bytes.ts'

const NONE = new Uint8Array()
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Text and no control characters, a character cut off at the end allowed. Overlong forms pass: later looks decide. */
function isText(decoded: readonly number[]): boolean {
  let text = ''
  for (const byte of decoded)
    text +=
      byte < 0x80 ? 'a' : byte < 0xc0 ? 'c' : byte < 0xc2 ? 'x' : byte < 0xe0 ? '2' : byte < 0xf0 ? '3' : byte < 0xf5 ? '4' : 'x'
  if (!/^(?:a|2c|3cc|4ccc)*(?:2|3c?|4c?c?)?$/.test(text)) return false
  return decoded.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte !== 127))
}

function isBase64Text(bytes: Uint8Array, start: number): boolean {
  let bits = ''
  for (let i = start; i < start + 16; i++) {
    const value = ALPHABET.indexOf(String.fromCharCode(at(bytes, i)).replace('-', '+').replace('_', '/'))
    if (value < 0) return false
    bits += value.toString(2).padStart(6, '0')
  }
  return isText((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

function isHexText(bytes: Uint8Array, start: number): boolean {
  const text = String.fromCharCode(...Array.from({ length: 67 }, (_, i) => at(bytes, start - 1 + i)))
  const digits = /^(?:.0[xX]|\\x|.)([0-9A-Fa-f]{16,64})/s.exec(text)?.[1]
  if (digits === undefined || !/[A-Fa-f]/.test(digits)) return false
  return isText((digits.slice(0, 16).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)))
}

function isGzip(bytes: Uint8Array, start: number): boolean {
  return [...'H4sI'].every((letter, i) => at(bytes, start + i) === letter.charCodeAt(0))
}

function sign(start: number, length: number, data: number): Span {
  return { start, end: start + length, significant: NONE, data }
}

/** Signs that the byte at `index` gives: the first of a run, a backslash, a percent or an equals sign. */
export function carrierSignsAt(bytes: Uint8Array, index: number): Span[] {
  return [...runsAt(bytes, index), ...jsonStringAt(bytes, index), ...percentAt(bytes, index), ...quotedAt(bytes, index)]
}

function runsAt(bytes: Uint8Array, index: number): Span[] {
  if (isAlphanumeric(at(bytes, index - 1))) return []
  for (let i = index; i < index + 12; i++) if (!isAlphanumeric(at(bytes, i))) return []
  const found: Span[] = []
  if (isGzip(bytes, index) || isHexText(bytes, index) || isBase64Text(bytes, index)) found.push(sign(index, 16, CARRIER_SIGN.run))
  const mark = String.fromCharCode(at(bytes, index - 1))
  const marks = '+/'.includes(mark) ? '+/' : '-_'.includes(mark) ? '-_' : null
  if (marks === null) return found
  let start = index
  while (isAlphanumeric(at(bytes, start - 1)) || marks.includes(String.fromCharCode(at(bytes, start - 1)))) {
    if (index - start === 32) return found
    start--
  }
  return isGzip(bytes, start) || isBase64Text(bytes, start) ? [...found, sign(start, 16, CARRIER_SIGN.run)] : found
}

function jsonStringAt(bytes: Uint8Array, index: number): Span[] {
  const opens = at(bytes, index) === 92 && at(bytes, index - 1) === 123 && at(bytes, index + 1) === 34
  return opens && /[A-Za-z0-9_$@]/.test(String.fromCharCode(at(bytes, index + 2)))
    ? [sign(index - 1, 3, CARRIER_SIGN.jsonString)]
    : []
}

function escapeAt(bytes: Uint8Array, index: number, mark: string): boolean {
  const three = String.fromCharCode(at(bytes, index), at(bytes, index + 1), at(bytes, index + 2))
  return three[0] === mark && /^.[0-9A-Fa-f]{2}/s.test(three)
}

function isInValue(byte: number): boolean {
  return /[A-Za-z0-9._~+*!:@-]/.test(String.fromCharCode(byte))
}

function percentAt(bytes: Uint8Array, index: number): Span[] {
  if (!escapeAt(bytes, index, '%') || at(bytes, index - 3) === 37) return []
  let start = index
  while (index - start < 64 && isInValue(at(bytes, start - 1))) start--
  if (at(bytes, start - 1) === 37) return []
  let escapes = 0
  for (let i = index; i < index + 192; ) {
    if (escapeAt(bytes, i, '%')) {
      escapes++
      i += 3
    } else if (isInValue(at(bytes, i))) i++
    else break
    if (escapes === 3) return [sign(start, 1, CARRIER_SIGN.percent)]
  }
  return []
}

function quotedAt(bytes: Uint8Array, index: number): Span[] {
  if (!escapeAt(bytes, index, '=') || !escapeAt(bytes, index + 3, '=') || isDigit(at(bytes, index - 1))) return []
  const value = (i: number): number => Number.parseInt(String.fromCharCode(at(bytes, i), at(bytes, i + 1)), 16)
  if (value(index + 1) < 0x80 || !isText([value(index + 1), value(index + 4)])) return []
  let start = index
  while (
    index - start < 64 &&
    /[ -~]/.test(String.fromCharCode(at(bytes, start - 1))) &&
    !'",;|<>'.includes(String.fromCharCode(at(bytes, start - 1)))
  )
    start--
  return [sign(start, 1, CARRIER_SIGN.quoted)]
}
