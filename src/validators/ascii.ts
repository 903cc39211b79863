/** Classes of ASCII bytes. Bytes of multi-byte UTF-8 characters (128 and above) belong to none of them. */

export function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57
}

export function isUpper(byte: number): boolean {
  return byte >= 65 && byte <= 90
}

export function isLetter(byte: number): boolean {
  const lower = byte | 32
  return lower >= 97 && lower <= 122
}

export function isAlphanumeric(byte: number): boolean {
  return isDigit(byte) || isLetter(byte)
}

/** Letter, digit or underscore: what the byte beside a lone value must not be. */
export function isWord(byte: number): boolean {
  return isAlphanumeric(byte) || byte === 95
}

/** Value of a hexadecimal digit in either case, or -1. */
export function hexValue(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const lower = byte | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}

/** The byte at `at`, 0 outside the array: look-around may point before a block's first byte. */
export function byteAt(bytes: Uint8Array, at: number): number {
  return at >= 0 && at < bytes.length ? (bytes[at] as number) : 0
}

/** True if `bytes` from `at` on reads `word` (ASCII, lower case), in either case. */
export function readsAt(bytes: Uint8Array, at: number, word: string): boolean {
  if (at < 0 || at + word.length > bytes.length) return false
  for (let i = 0; i < word.length; i++) {
    const byte = bytes[at + i] as number
    if ((isUpper(byte) ? byte | 32 : byte) !== word.charCodeAt(i)) return false
  }
  return true
}

/** UTF-8 bytes of a text: how tests of whole values reach the validators, which judge bytes. */
export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}
