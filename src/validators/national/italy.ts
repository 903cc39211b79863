import { isRepeated, numberAt, passesLuhn, valueAt } from '../check-digits.ts'

/** What a character at an odd place counts (D.M. 23/12/1976): digits as the letters A to J. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]
/** Letters for digits where two people would share a code (omocodia). */
const OMOCODIA = 'LMNPQRSTUV'
const DIGIT_PLACES = [6, 7, 9, 10, 12, 13, 14]

/** Codice fiscale of a person: names, year, month letter, day (+40 for women), place, check letter. */
export function isCodiceFiscale(id: string): boolean {
  const digits = [...id]
  for (const place of DIGIT_PLACES) {
    const letter = OMOCODIA.indexOf(id[place] as string)
    if (letter >= 0) digits[place] = String(letter)
    else if (!/\d/.test(id[place] as string)) return false
  }
  const plain = digits.join('')
  if (!/^[A-Z]{6}\d\d[ABCDEHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/.test(plain)) return false
  const day = numberAt(plain, 9, 11)
  if (!((day >= 1 && day <= 31) || (day >= 41 && day <= 71))) return false
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const value = valueAt(id, i)
    const index = value > 9 ? value - 10 : value
    sum += i % 2 === 0 ? (ODD[index] as number) : index
  }
  return sum % 26 === valueAt(id, 15) - 10
}

/** Partita IVA: seven digits, the office, a Luhn digit. */
export function isPartitaIva(id: string): boolean {
  const office = numberAt(id, 7, 10)
  if (!((office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office)) || isRepeated(id)) return false
  return passesLuhn(id) && !id.startsWith('0000000')
}

/** Driving licence: two letters, seven digits, a letter; or U1, seven characters, a letter. */
export function isItalianLicence(id: string): boolean {
  return /^(?:[A-Z]{2}\d{7}[A-Z]|U1[A-Z0-9]{7}[A-Z])$/.test(id)
}
