import { isDigit, isUpper } from './ascii.ts'
import { isCountry } from './country.ts'

/**
 * True if `bytes[start..end)` has the form of a business identifier code (ISO 9362): four letters or digits for the party (banks:
 * letters), an ISO country, two characters for the place and, optionally, three for the branch. There is no check digit: a third
 * of ordinary eight-letter words in capitals pass.
 */
export function isBic(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length !== 8 && length !== 11) return false
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (!(isUpper(byte) || (i >= start + 6 && isDigit(byte)))) return false
  }
  return isCountry(bytes[start + 4] as number, bytes[start + 5] as number)
}
