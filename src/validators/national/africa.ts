import { isDay, isRepeated, numberAt, passesLuhn, valueAt, weightedSum } from '../check-digits.ts'

/** NIN of Uganda: C and M or F, year of birth, letters and digits. */
export function isUgandanNin(id: string): boolean {
  return /^C[MF]\d{2}[A-Z0-9]{5}[A-Z0-9]{5}$/.test(id) && /\d{3}/.test(id.slice(4))
}

/** NIDA number of Tanzania: date of birth, postcode, serial, two digits. */
export function isTanzanianNida(id: string): boolean {
  const year = numberAt(id, 0, 4)
  return year >= 1900 && year <= 2050 && isDay(year, numberAt(id, 4, 6), numberAt(id, 6, 8))
}

/** Identity number of Rwanda: 1 to 3, year of birth, sex 7 or 8, serial. */
export function isRwandanId(id: string): boolean {
  const year = numberAt(id, 1, 5)
  return /^[123]/.test(id) && year >= 1900 && year <= 2050 && /[78]/.test(id[5] as string)
}

/** NRC of Zambia: serial, district 10 to 99, 1 for citizens, 2 or 3 for others. */
export function isZambianNrc(id: string): boolean {
  return id[6] !== '0' && /[123]$/.test(id)
}

/** Omang of Botswana: the fifth digit tells the sex. */
export function isOmang(id: string): boolean {
  return id[4] === '1' || id[4] === '2'
}

/** NUIT of Mozambique: nine digits, the last a check digit mod 11, 1 for 10. */
export function isNuit(id: string): boolean {
  return '01234567891'[weightedSum(id, [8, 9, 4, 5, 6, 7, 8, 9]) % 11] === id[8] && !isRepeated(id)
}

/** Tax reference number of South Africa: ten digits of Luhn from 0, 1, 2, 3 or 9 on. */
export function isSouthAfricanTaxNumber(id: string): boolean {
  return /^[01239]/.test(id) && passesLuhn(id)
}

/** National id of Zimbabwe: district of registration, serial, a letter, district of origin. */
export function isZimbabweanId(id: string): boolean {
  return !/[IOU]/.test(id) && valueAt(id, 0) < 9
}
