const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const VALUE: Int8Array = values()

function values(): Int8Array {
  const table = new Int8Array(256).fill(-1)
  for (let i = 0; i < ALPHABET.length; i++) {
    table[ALPHABET.charCodeAt(i)] = i
    table[ALPHABET.toUpperCase().charCodeAt(i)] = i
  }
  return table
}

/** Remainders of a right checksum: Bech32 (BIP 173), and Bech32m (BIP 350) for witness versions from 1. */
const BECH32 = 1
const BECH32M = 0x2bc830a3

/** True for the characters that may stand after the separator `1`. */
export function isBech32Character(byte: number): boolean {
  return (VALUE[byte] as number) >= 0
}

/**
 * True if `bytes[start..end)` is a segregated-witness address: a human-readable part, `1`, and data with a right checksum and the
 * length its witness version asks for (BIP 141, 173, 350). All lower or all upper case. One random text in 2^30 passes.
 */
export function isSegwitAddress(bytes: Uint8Array, start: number, end: number): boolean {
  let separator = start + 1
  while (separator < end && bytes[separator] !== 49) separator++
  const data = separator + 1
  // Witness version, program of 2 to 40 bytes in 5-bit groups, six checksum characters.
  if (end - data < 11 || end - start > 90) return false
  let sum = 1
  let hasLower = false
  let hasUpper = false
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte >= 97 && byte <= 122) hasLower = true
    if (byte >= 65 && byte <= 90) hasUpper = true
  }
  if (hasLower && hasUpper) return false
  for (let i = start; i < separator; i++) sum = step(sum, ((bytes[i] as number) | 32) >> 5)
  sum = step(sum, 0)
  for (let i = start; i < separator; i++) sum = step(sum, (bytes[i] as number) & 31)
  for (let i = data; i < end; i++) {
    const value = VALUE[bytes[i] as number] as number
    if (value < 0) return false
    sum = step(sum, value)
  }
  const version = VALUE[bytes[data] as number] as number
  const programBits = (end - data - 7) * 5
  if (version > 16 || programBits % 8 > 4) return false
  if (version === 0 && programBits >> 3 !== 20 && programBits >> 3 !== 32) return false
  return sum === (version === 0 ? BECH32 : BECH32M)
}

/** One step of the BCH code of BIP 173: polynomial division over GF(32). */
function step(sum: number, value: number): number {
  const top = sum >>> 25
  let next = ((sum & 0x1ffffff) << 5) ^ value
  if (top & 1) next ^= 0x3b6a57b2
  if (top & 2) next ^= 0x26508e6d
  if (top & 4) next ^= 0x1ea119fa
  if (top & 8) next ^= 0x3d4233dd
  if (top & 16) next ^= 0x2a1462b3
  return next
}
