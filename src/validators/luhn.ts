import { isDigit } from './ascii.ts'

/**
 * Luhn check (ISO/IEC 7812-1 annex B) over the digits of `bytes[start..end)`; other bytes are skipped. One in ten random digit
 * strings passes.
 */
export function isLuhn(bytes: Uint8Array, start: number, end: number): boolean {
  let sum = 0
  let count = 0
  for (let i = end - 1; i >= start; i--) {
    const byte = bytes[i] as number
    if (!isDigit(byte)) continue
    const digit = byte - 48
    if ((count & 1) === 0) sum += digit
    else sum += digit > 4 ? digit * 2 - 9 : digit * 2
    count++
  }
  return count > 1 && sum % 10 === 0
}
