import { hexValue } from './ascii.ts'
import { keccak256 } from './keccak.ts'

const lowered = new Uint8Array(40)
const digest = new Uint8Array(32)

/** How an address's letters are written: 0 not an address, 1 one case only (no checksum), 2 mixed case with a right EIP-55 checksum. */
export type EthereumForm = 0 | 1 | 2

/**
 * Judges `0x` and 40 hexadecimal digits at `bytes[start..end)`. Mixed-case addresses carry a checksum in the case of their
 * letters (EIP-55, https://eips.ethereum.org/EIPS/eip-55), which one random text in about 2^15 passes; single-case ones have none.
 */
export function ethereumForm(bytes: Uint8Array, start: number, end: number): EthereumForm {
  if (end - start !== 42 || bytes[start] !== 48 || ((bytes[start + 1] as number) | 32) !== 120) return 0
  let hasLower = false
  let hasUpper = false
  for (let i = 0; i < 40; i++) {
    const byte = bytes[start + 2 + i] as number
    if (hexValue(byte) < 0) return 0
    if (byte >= 97) hasLower = true
    else if (byte >= 65) hasUpper = true
    lowered[i] = byte >= 65 ? byte | 32 : byte
  }
  if (!hasLower || !hasUpper) return 1
  keccak256(lowered, digest)
  for (let i = 0; i < 40; i++) {
    const byte = bytes[start + 2 + i] as number
    const nibble = ((digest[i >> 1] as number) >> ((i & 1) === 0 ? 4 : 0)) & 15
    if (byte >= 65 && byte < 97 !== nibble >= 8) return 0
  }
  return 2
}
