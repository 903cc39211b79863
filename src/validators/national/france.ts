import { isRepeated, numberAt, passesLuhn, remainderOf } from '../check-digits.ts'

/** Numéro de sécurité sociale (NIR): sex, year, month, department, commune, order, key 97 - n mod 97. Corsica: 2A is 19, 2B 18. */
export function isNir(id: string): boolean {
  if (!/^[1-478]/.test(id)) return false
  const month = numberAt(id, 3, 5)
  if (!((month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50)) return false
  const department = id.slice(5, 7)
  const digits = id.slice(0, 5) + (department === '2A' ? '19' : department === '2B' ? '18' : department) + id.slice(7, 13)
  if (!/^\d{13}$/.test(digits) || department === '00' || id.slice(10, 13) === '000') return false
  return 97 - remainderOf(digits, 97) === numberAt(id, 13, 15)
}

/** Numéro fiscal de référence (SPI): first digit 0 to 3, the last three are the first ten mod 511. */
export function isFrenchTaxNumber(id: string): boolean {
  return /^[0-3]/.test(id) && remainderOf(id.slice(0, 10), 511) === numberAt(id, 10, 13)
}

/** Carte nationale d'identité: twelve digits (department at the fifth), or nine letters and digits of which two are figures at least. */
export function isFrenchCard(id: string): boolean {
  if (id.length === 9) return /\d.*\d/.test(id) && /[A-Z]/.test(id)
  const month = numberAt(id, 2, 4)
  return month >= 1 && month <= 12
}

/** SIREN and SIRET of a French business, a self-employed person's too: nine or fourteen digits of Luhn; those of La Poste add up to a multiple of 5. */
export function isSiren(id: string): boolean {
  if (!passesLuhn(id.slice(0, 9)) || isRepeated(id)) return false
  if (id.length === 9 || passesLuhn(id)) return true
  return id.startsWith('356000000') && [...id].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
}
