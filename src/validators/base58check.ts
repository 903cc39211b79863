import { createHash } from 'node:crypto'

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const VALUE: Int8Array = values()

function values(): Int8Array {
  const table = new Int8Array(256).fill(-1)
  for (let i = 0; i < ALPHABET.length; i++) table[ALPHABET.charCodeAt(i)] = i
  return table
}

/** A version byte, 20 bytes of hash, 4 bytes of checksum. */
const LENGTH = 25
const decoded = new Uint8Array(LENGTH)

/**
 * True if `bytes[start..end)` is a Base58Check text of 25 bytes: a Bitcoin address or one of its kin. The last four bytes must be
 * the first four of SHA-256 taken twice over the rest (https://en.bitcoin.it/wiki/Base58Check_encoding): one random text in
 * 2^32 passes. Allocates, unlike other validators: base58 runs are rare.
 */
export function isBase58Check(bytes: Uint8Array, start: number, end: number): boolean {
  decoded.fill(0)
  for (let i = start; i < end; i++) {
    let carry = VALUE[bytes[i] as number] as number
    if (carry < 0) return false
    for (let j = LENGTH - 1; j >= 0; j--) {
      carry += (decoded[j] as number) * 58
      decoded[j] = carry & 255
      carry >>>= 8
    }
    if (carry > 0) return false
  }
  const once = createHash('sha256').update(decoded.subarray(0, 21)).digest()
  const twice = createHash('sha256').update(once).digest()
  for (let i = 0; i < 4; i++) if (twice[i] !== decoded[21 + i]) return false
  return true
}
