import { isDigit } from './ascii.ts'
import { isLuhn } from './luhn.ts'

/** Reporting bodies whose two digits begin a type allocation code (GSMA TS.06): CTIA, BABT, TAF, MSAI and the rest in use. */
const BODIES: readonly number[] = [1, 10, 35, 86, 91, 98, 99, 33, 44, 45, 49, 50, 51, 52, 53, 54]

/**
 * True if the digits of `bytes[start..end)` form an IMEI (15 digits with a Luhn digit) or an IMEISV (16 digits, no check digit)
 * whose type allocation code begins with a reporting body (3GPP TS 23.003 section 6.2, GSMA TS.06). Single hyphens, spaces and slashes between groups.
 */
export function isImei(bytes: Uint8Array, start: number, end: number): boolean {
  let count = 0
  let body = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (isDigit(byte)) {
      if (count < 2) body = body * 10 + byte - 48
      count++
    } else if (!isSeparator(byte) || i === start || isSeparator(bytes[i - 1] as number)) return false
  }
  if (!BODIES.includes(body)) return false
  return count === 16 || (count === 15 && isLuhn(bytes, start, end))
}

function isSeparator(byte: number): boolean {
  return byte === 32 || byte === 45 || byte === 47
}
