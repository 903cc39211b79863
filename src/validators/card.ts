import { isDigit } from './ascii.ts'
import { isLuhn } from './luhn.ts'

/**
 * Card networks by issuer identification number: lowest and highest prefix, and the number lengths in use.
 * Sources: ISO/IEC 7812-1; the networks' published BIN ranges as collected by credit-card-type (MIT).
 */
const RANGES: readonly (readonly [low: number, high: number, lengths: readonly number[], common: boolean])[] = [
  [4, 4, [13, 16, 19], true], // Visa
  [51, 55, [16], true], // Mastercard
  [2221, 2720, [16], true], // Mastercard
  [34, 34, [15], true], // American Express
  [37, 37, [15], true], // American Express
  [6011, 6011, [16, 19], true], // Discover
  [644, 659, [16, 19], true], // Discover, RuPay
  [3528, 3589, [16, 17, 18, 19], true], // JCB
  [3500, 3599, [16], false], // JCB, around its ranges: generators of test data use all of 35
  [300, 305, [14, 16, 19], false], // Diners Club
  [36, 36, [14, 16, 19], false], // Diners Club
  [38, 39, [14, 16, 19], false], // Diners Club
  [62, 62, [16, 17, 18, 19], false], // UnionPay
  [81, 82, [16, 17, 18, 19], false], // UnionPay, RuPay
  [50, 50, [13, 14, 15, 16, 17, 18, 19], false], // Maestro, RuPay, Elo
  [56, 59, [13, 14, 15, 16, 17, 18, 19], false], // Maestro
  [60, 61, [13, 14, 15, 16, 17, 18, 19], false], // Maestro, RuPay
  [63, 63, [13, 14, 15, 16, 17, 18, 19], false], // Maestro
  [66, 69, [13, 14, 15, 16, 17, 18, 19], false], // Maestro
  [1800, 1800, [15], false], // JCB, first series
  [2131, 2131, [15], false], // JCB, first series
  [2200, 2204, [16, 17, 18, 19], false], // Mir
  [9792, 9792, [16], false], // Troy
  [1000, 1999, [15], false], // UATP
]

const NONE = 0
const RARE = 1
const COMMON = 2
/** Network class by four leading digits and length minus 13: 7 bytes a prefix. Made when the first number is looked at: runs start sooner. */
let classes: Uint8Array | undefined

function makeClasses(): Uint8Array {
  const table = new Uint8Array(10_000 * 7)
  for (const [low, high, lengths, common] of RANGES) {
    const scale = 10 ** (4 - String(low).length)
    for (let prefix = low * scale; prefix < (high + 1) * scale; prefix++) {
      for (const length of lengths) {
        const at = prefix * 7 + length - 13
        table[at] = Math.max(table[at] as number, common ? COMMON : RARE)
      }
    }
  }
  return table
}

/**
 * How plausible a card network the digits of `bytes[start..end)` have by leading digits and count: 0 none, 1 a network whose
 * ranges are wide or rare (Maestro, UnionPay), 2 a common one (Visa, Mastercard, American Express, Discover, JCB). No Luhn.
 */
export function cardNetwork(bytes: Uint8Array, start: number, end: number): number {
  let prefix = 0
  let count = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (!isDigit(byte)) continue
    if (count < 4) prefix = prefix * 10 + byte - 48
    count++
  }
  if (count < 13 || count > 19) return NONE
  classes ??= makeClasses()
  return classes[prefix * 7 + count - 13] as number
}

/** True if the digits of `bytes[start..end)` have a network's prefix and length and a right Luhn digit. 2 % of random digits do. */
export function isCardNumber(bytes: Uint8Array, start: number, end: number): boolean {
  return cardNetwork(bytes, start, end) !== NONE && isLuhn(bytes, start, end)
}
