/** Classes of bytes and letters, as the tokenizer sees them. */

export const OTHER = 0
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const FEED = 4
/** Han, kana: written without spaces between words, so each is a token. */
export const IDEOGRAPH = 5

/** By byte; bytes from 128 on are looked up by code point. */
export const ASCII_CLASS: Uint8Array = new Uint8Array(128)
for (let byte = 0; byte < 128; byte++) {
  ASCII_CLASS[byte] =
    byte === 10
      ? FEED
      : byte <= 32 || byte === 127
        ? SPACE
        : byte >= 48 && byte <= 57
          ? DIGIT
          : (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
            ? LETTER
            : OTHER
}

const UNKNOWN = 255
const known = new Uint8Array(0x10000).fill(UNKNOWN)

/** Class of a code point from 128 on. Pure; the table fills as scripts are met. */
export function classOf(codePoint: number): number {
  if (codePoint > 0xffff) return codePoint >= 0x20000 && codePoint < 0x32000 ? IDEOGRAPH : OTHER
  let found = known[codePoint] as number
  if (found === UNKNOWN) {
    found = classify(String.fromCharCode(codePoint))
    known[codePoint] = found
  }
  return found
}

function classify(character: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  return /[\s\u200b\u200e\u200f\ufeff\u0080-\u00a0]/.test(character) ? SPACE : OTHER
}

/** Bytes of the UTF-8 sequence at `at`, 1 for a byte that begins none; `limit` is one past the last readable byte. */
export function sequenceLength(bytes: Uint8Array, at: number, limit: number): number {
  const lead = bytes[at] as number
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1
  if (at + length > limit) return 1
  for (let i = 1; i < length; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return 1
  return length
}

/** The code point of a sequence of that length; a lone byte from 128 on is read as Latin-1. */
export function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] as number
  if (length === 1) return lead
  let point = lead & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) point = (point << 6) | ((bytes[at + i] as number) & 0x3f)
  return point
}
