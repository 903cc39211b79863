import { hexValue } from './ascii.ts'

/**
 * True if `bytes[start..end)` is a 48-bit hardware address written as six pairs of hexadecimal digits with the same separator,
 * `:` or `-` (IEEE 802, section 8.1).
 */
export function isMac(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 17) return false
  const separator = bytes[start + 2] as number
  if (separator !== 58 && separator !== 45) return false
  for (let i = 0; i < 17; i++) {
    const byte = bytes[start + i] as number
    if (i % 3 === 2 ? byte !== separator : hexValue(byte) < 0) return false
  }
  return true
}

/** Octet number `index` (0 to 5) of a written address. */
export function macOctet(bytes: Uint8Array, start: number, index: number): number {
  const at = start + index * 3
  return hexValue(bytes[at] as number) * 16 + hexValue(bytes[at + 1] as number)
}
