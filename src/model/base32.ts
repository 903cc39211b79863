/** RFC 4648's alphabet in lower case. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** The first `length` characters of bytes in base 32: five bits each. */
export function base32(bytes: Uint8Array, length: number): string {
  let text = ''
  let bits = 0
  let held = 0
  for (let i = 0; i < bytes.length && text.length < length; i++) {
    held = (held << 8) | (bytes[i] as number)
    for (bits += 8; bits >= 5 && text.length < length; bits -= 5) text += ALPHABET[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return text
}
