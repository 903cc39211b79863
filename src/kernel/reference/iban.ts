import { isAlphanumeric, isDigit, isLetter, isUpper } from '../../validators/ascii.ts'
import { IBAN_LENGTHS } from '../tables.ts'
import { at, gluedLeft, gluedRight, kept, type Span } from './bytes.ts'

/**
 * ISO 13616: country code, two check digits and as many letters and digits as the country uses, right by ISO 7064 mod 97-10; all
 * capital or all small letters; after each four characters a space or hyphen may stand.
 */
export function ibanAt(bytes: Uint8Array, start: number): Span | null {
  const upper = isUpper(at(bytes, start))
  if (!isLetter(at(bytes, start)) || !isLetter(at(bytes, start + 1)) || gluedLeft(bytes, start)) return null
  if (isUpper(at(bytes, start + 1)) !== upper || !isDigit(at(bytes, start + 2)) || !isDigit(at(bytes, start + 3))) return null
  const length = IBAN_LENGTHS[((at(bytes, start) | 32) - 97) * 26 + (at(bytes, start + 1) | 32) - 97] as number
  if (length === 0) return null
  let end = start + 4
  for (let count = 4; count < length; count++, end++) {
    if (count % 4 === 0 && (at(bytes, end) === 32 || at(bytes, end) === 45)) end++
    const byte = at(bytes, end)
    if (!isDigit(byte) && !(isLetter(byte) && isUpper(byte) === upper)) return null
  }
  if (gluedRight(bytes, end)) return null
  const significant = kept(bytes, start, end, isAlphanumeric)
  let rest = 0
  for (const byte of [...significant.subarray(4), ...significant.subarray(0, 4)]) {
    rest = (isDigit(byte) ? rest * 10 + byte - 48 : rest * 100 + (byte | 32) - 87) % 97
  }
  return rest === 1 ? { start, end, significant } : null
}
