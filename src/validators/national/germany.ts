import { isDay, isRepeated, numberAt, passesMod11And10, valueAt } from '../check-digits.ts'

/** Steuer-Identifikationsnummer: of the first ten digits one occurs twice or three times (not in a row) and the others at most once. */
export function isGermanTaxId(id: string): boolean {
  if (id[0] === '0' || !passesMod11And10(id)) return false
  const counts = new Array<number>(10).fill(0)
  for (let i = 0; i < 10; i++) counts[valueAt(id, i)]!++
  const repeated = counts.filter((count) => count > 1)
  if (repeated.length !== 1 || (repeated[0] as number) > 3) return false
  return !/(\d)\1\1/.test(id.slice(0, 10))
}

const PENSION_WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]

/** Versicherungsnummer of the pension insurance: area, date of birth, letter, serial, check digit (VKVV §2). */
export function isGermanPensionNumber(id: string): boolean {
  const letter = numberAt(String(valueAt(id, 8) - 9).padStart(2, '0'), 0, 2)
  const digits = id.slice(0, 8) + String(letter).padStart(2, '0') + id.slice(9)
  let day = numberAt(id, 2, 4)
  if (day > 31) day -= 50
  const month = numberAt(id, 4, 6)
  if (month > 12 || day > 31 || numberAt(id, 0, 2) < 2 || !(month === 0 || day <= 0 || isDay(0, month, day))) return false
  if (month === 0 || day <= 0) return false
  let sum = 0
  for (let i = 0; i < 12; i++) {
    const product = valueAt(digits, i) * (PENSION_WEIGHTS[i] as number)
    sum += Math.floor(product / 10) + (product % 10)
  }
  return sum % 10 === valueAt(id, 11)
}

/** Krankenversichertennummer, unchangeable part: a letter, eight digits, check digit (SGB V §290). */
export function isGermanHealthNumber(id: string): boolean {
  const digits = String(valueAt(id, 0) - 9).padStart(2, '0') + id.slice(1, 9)
  let sum = 0
  for (let i = 0; i < 10; i++) {
    const product = valueAt(digits, i) * (i % 2 === 0 ? 1 : 2)
    sum += Math.floor(product / 10) + (product % 10)
  }
  return sum % 10 === valueAt(id, 9)
}

/** Letters that serial numbers of identity cards and passports use: no vowels and none that look like another (BSI TR-03104). */
const CARD_LETTERS = /^[CFGHJKLMNPRTVWXYZ0-9]+$/

/** ICAO 9303 check digit with weights 7, 3, 1. */
function icaoDigit(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += valueAt(text, i) * ([7, 3, 1][i % 3] as number)
  return sum % 10
}

/** Serial number of an identity card: nine characters, or ten with the check digit; T and eight digits until 2010. */
export function isGermanIdCard(id: string): boolean {
  if (/^T\d{8}$/.test(id)) return true
  if (!/^[LMNPRTVWXYC]/.test(id) || !CARD_LETTERS.test(id) || !/\d/.test(id)) return false
  return id.length === 9 || icaoDigit(id.slice(0, 9)) === valueAt(id, 9)
}

/** Serial number of a passport: C, F, G, H, J or K and eight characters, perhaps the check digit. */
export function isGermanPassport(id: string): boolean {
  if (!/^[CFGHJK]/.test(id) || !CARD_LETTERS.test(id) || !/\d/.test(id)) return false
  return id.length === 9 || icaoDigit(id.slice(0, 9)) === valueAt(id, 9)
}

/** Umsatzsteuer-Identifikationsnummer: DE and nine digits, ISO 7064 mod 11,10. */
export function isGermanVat(id: string): boolean {
  const digits = id.startsWith('DE') ? id.slice(2) : id
  return digits[0] !== '0' && passesMod11And10(digits)
}

/** Lebenslange Arztnummer: six digits, check digit with weights 4 and 9 (KBV), two digits of the specialty. */
export function isGermanDoctorNumber(id: string): boolean {
  if (isRepeated(id)) return false
  let sum = 0
  for (let i = 0; i < 6; i++) sum += valueAt(id, i) * (i % 2 === 0 ? 4 : 9)
  const check = (10 - (sum % 10)) % 10
  return check === valueAt(id, 6)
}

/** Districts of the associations of doctors that begin a BSNR (KBV). */
const DOCTOR_DISTRICTS = new Set('01 02 03 17 20 38 46 51 52 71 72 73 78 83 88 93 98'.split(' '))

/** Betriebsstättennummer: the association's district and seven digits. */
export function isGermanPractice(id: string): boolean {
  return DOCTOR_DISTRICTS.has(id.slice(0, 2)) || /^(?:35|55)/.test(id)
}

/** Registration plate, punctuation gone: district, letters, a number that does not begin with 0, perhaps E or H. */
export function isGermanPlate(id: string): boolean {
  return /^[A-ZÄÖÜ]{1,3}[A-Z]{1,2}[1-9]\d{0,3}[EH]?$/.test(id)
}
