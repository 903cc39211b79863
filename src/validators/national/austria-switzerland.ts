import { isDay, numberAt, valueAt, weightedSum } from '../check-digits.ts'

const SOCIAL_WEIGHTS = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]

/** Sozialversicherungsnummer: serial, check digit, ddmmyy. Months 13 to 15 stand for unknown dates or full serials. */
export function isAustrianSocialNumber(id: string): boolean {
  const month = numberAt(id, 6, 8)
  if (id[0] === '0' || month > 15 || !isDay(numberAt(id, 8, 10), month > 12 ? 1 : month, numberAt(id, 4, 6))) return false
  return weightedSum(id, SOCIAL_WEIGHTS) % 11 === valueAt(id, 3)
}

/** Codes of the tax offices (Bundesministerium für Finanzen). */
const TAX_OFFICES: ReadonlySet<string> = new Set(
  '03 04 06 07 08 09 10 12 15 16 18 22 23 29 33 38 41 46 51 52 53 54 57 59 61 65 67 68 69 71 72 81 82 83 84 90 91 93 97 98'.split(
    ' ',
  ),
)

/** Abgabenkontonummer: tax office, serial, and a check digit like Luhn's. */
export function isAustrianTaxNumber(id: string): boolean {
  if (!TAX_OFFICES.has(id.slice(0, 2))) return false
  let sum = 0
  for (let i = 0; i < 8; i++) sum += i % 2 === 0 ? valueAt(id, i) : valueAt('0246813579', valueAt(id, i))
  return (10 - (sum % 10)) % 10 === valueAt(id, 8)
}

/** AHV number: 756 and ten digits, an EAN-13. */
export function isSwissAhv(id: string): boolean {
  return id.startsWith('756') && weightedSum(id, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0
}

/** Unternehmens-Identifikationsnummer: CHE and nine digits, mod 11. */
export function isSwissUid(id: string): boolean {
  return weightedSum(id.slice(3), [5, 4, 3, 2, 7, 6, 5, 4, 1]) % 11 === 0 && id.startsWith('CHE')
}
