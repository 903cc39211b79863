/** Whether decoded bytes are plainly text: random bytes are not, by odds that `LEAST_TEXT` bytes make long. */

/** A random byte is text in 38 of 100 cases: so many in a row in one of 50,000. Three quarters of short ones must be everyday characters as well. */
export const LEAST_TEXT = 12
const SHORT = 48
const EVERYDAY: Uint8Array = Uint8Array.from(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \n\r\t@.,:;-_/"\'={}&+'].map((one) => one.charCodeAt(0)),
)
/** So much text is one though what follows is none. */
export const ENOUGH_TEXT = 32

/** Bytes at the head of `bytes[0..length)` that are UTF-8 without control characters; a character cut off at the end counts. */
export function textLength(bytes: Uint8Array, length: number): number {
  let at = 0
  while (at < length) {
    const byte = bytes[at] as number
    const more = byte < 0x80 ? 0 : byte < 0xc2 ? -1 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : -1
    if (more < 0 || (more === 0 && isControl(byte))) return at
    for (let i = 1; i <= more && at + i < length; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return at
    at += 1 + more
  }
  return length
}

export function isPlainText(bytes: Uint8Array, length: number): boolean {
  const text = textLength(bytes, length)
  if (text < length) return text >= ENOUGH_TEXT
  if (length < LEAST_TEXT) return false
  return length >= SHORT || everyday(bytes, length) * 4 >= length * 3
}

export function isControl(byte: number): boolean {
  return byte === 127 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)
}

/** Letters, digits, blanks, the marks of addresses and records, and what is beyond ASCII. */
function everyday(bytes: Uint8Array, length: number): number {
  let count = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number
    if (byte >= 0x80 || EVERYDAY.includes(byte)) count++
  }
  return count
}
