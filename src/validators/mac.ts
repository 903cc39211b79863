import { hexValue } from './ascii.ts'

/**
 * Reads the 48-bit hardware address `bytes[start..end)` into `octets`: six pairs of hexadecimal digits with the same separator, `:`
 * or `-` (IEEE 802, section 8.1), or three dotted groups of four (Cisco). False if it is none.
 */
export function readMac(bytes: Uint8Array, start: number, end: number): boolean {
  const size = end - start === 17 ? 2 : end - start === 14 ? 4 : 0
  if (size === 0) return false
  const separator = bytes[start + size] as number
  if (size === 2 ? separator !== 58 && separator !== 45 : separator !== 46) return false
  let nibbles = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if ((i - start) % (size + 1) === size) {
      if (byte !== separator) return false
      continue
    }
    const value = hexValue(byte)
    if (value < 0) return false
    octets[nibbles >> 1] = ((octets[nibbles >> 1] as number) << 4) | value
    nibbles++
  }
  return true
}

/** The address last read. */
export const octets: Uint8Array = new Uint8Array(6)
