import { isDay, isRepeated, numberAt, valueAt, weightedSum } from '../check-digits.ts'

const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]

/** PESEL: yymmdd with the century in the month (+80 1800s, +20 2000s), serial, check digit. */
export function isPesel(id: string): boolean {
  const month = numberAt(id, 2, 4)
  const century = [19, 20, 0, 0, 18][Math.floor(month / 20)] as number
  if (century === 0 || !isDay(century * 100 + numberAt(id, 0, 2), month % 20, numberAt(id, 4, 6))) return false
  return weightedSum(id, PESEL_WEIGHTS) % 10 === 0
}

const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7]

/** NIP: nine digits and a check digit mod 11. */
export function isNip(id: string): boolean {
  return weightedSum(id, NIP_WEIGHTS) % 11 === valueAt(id, 9) && !isRepeated(id)
}

const REGON_WEIGHTS = [8, 9, 2, 3, 4, 5, 6, 7]
const LONG_REGON_WEIGHTS = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]

/** REGON of nine digits, or of fourteen for a local unit, which begins with its owner's nine. */
export function isRegon(id: string): boolean {
  const check = (weights: readonly number[]): boolean => (weightedSum(id, weights) % 11) % 10 === valueAt(id, weights.length)
  return check(REGON_WEIGHTS) && (id.length === 9 || check(LONG_REGON_WEIGHTS)) && !isRepeated(id)
}

const CARD_WEIGHTS = [7, 3, 1, 9, 7, 3, 1, 7, 3]

/** Identity card: three letters and six digits, the first of which is the check digit. */
export function isPolishIdCard(id: string): boolean {
  return weightedSum(id, CARD_WEIGHTS) % 10 === 0
}

const PASSPORT_WEIGHTS = [7, 3, 9, 1, 7, 3, 1, 7, 3]

/** Passport: two letters and seven digits, the first of which is the check digit. */
export function isPolishPassport(id: string): boolean {
  return weightedSum(id, PASSPORT_WEIGHTS) % 10 === 0
}
