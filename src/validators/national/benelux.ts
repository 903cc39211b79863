import { isDay, isRepeated, numberAt, passesLuhn, passesVerhoeff, remainderOf, valueAt, weightedSum } from '../check-digits.ts'

/** Rijksregisternummer, or BIS number (month + 20 or + 40): yymmdd, serial, 97 - n mod 97, with a 2 before it from 2000 on. */
export function isBelgianNationalNumber(id: string): boolean {
  const month = numberAt(id, 2, 4) % 20
  const day = numberAt(id, 4, 6)
  if (numberAt(id, 2, 4) > 52) return false
  const check = numberAt(id, 9, 11)
  const before = 97 - (remainderOf(id.slice(0, 9), 97) % 97) === check
  const since = 97 - (remainderOf(`2${id.slice(0, 9)}`, 97) % 97) === check
  if (!before && !since) return false
  // Unknown days and months are zero.
  return month === 0 || day === 0 ? month <= 12 && day <= 31 : isDay(numberAt(id, 0, 2), month, day)
}

/** Burgerservicenummer: nine digits, the last with weight -1, mod 11. */
export function isBsn(id: string): boolean {
  const digits = id.padStart(9, '0')
  return (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) - valueAt(digits, 8)) % 11 === 0 && !isRepeated(digits)
}

/** Dutch passport or identity card: two letters, six letters or digits without O, a digit. */
export function isDutchPassport(id: string): boolean {
  return !id.includes('O') && /\d/.test(id)
}

/** Matricule of Luxembourg: yyyymmdd, serial, a Luhn digit and a Verhoeff digit over the first eleven. */
export function isLuxembourgId(id: string): boolean {
  const year = numberAt(id, 0, 4)
  if (year < 1850 || year > 2099 || !isDay(year, numberAt(id, 4, 6), numberAt(id, 6, 8))) return false
  return passesLuhn(id.slice(0, 12)) && passesVerhoeff(id.slice(0, 11) + id.slice(12))
}

/** Number of a Belgian identity card: ten digits and their remainder mod 97, 97 for 0. */
export function isBelgianCard(id: string): boolean {
  return (numberAt(id, 0, 10) % 97 || 97) === numberAt(id, 10, 12) && !isRepeated(id)
}

/** Onderwijsnummer of pupils without a BSN: 10 and seven digits, a BSN's sum with the remainder 5. */
export function isOnderwijsnummer(id: string): boolean {
  return id.startsWith('10') && weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 5
}
