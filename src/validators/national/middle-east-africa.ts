import { isDay, isRepeated, numberAt, passesLuhn, valueAt, weightedSum } from '../check-digits.ts'

/** TC kimlik numarası: eleven digits, two check digits. */
export function isTckn(id: string): boolean {
  if (id[0] === '0') return false
  const odd = valueAt(id, 0) + valueAt(id, 2) + valueAt(id, 4) + valueAt(id, 6) + valueAt(id, 8)
  const even = valueAt(id, 1) + valueAt(id, 3) + valueAt(id, 5) + valueAt(id, 7)
  const tenth = (((odd * 7 - even) % 10) + 10) % 10
  return tenth === valueAt(id, 9) && (odd + even + tenth) % 10 === valueAt(id, 10)
}

/** Vergi kimlik numarası: ten digits. */
export function isVkn(id: string): boolean {
  let sum = 0
  for (let i = 0; i < 9; i++) {
    const shifted = (valueAt(id, i) + 9 - i) % 10
    const power = (shifted * 2 ** (9 - i)) % 9
    sum += shifted !== 0 && power === 0 ? 9 : power
  }
  return (10 - (sum % 10)) % 10 === valueAt(id, 9) && !isRepeated(id)
}

/** Registration plate of Turkey: province 01 to 81, letters, digits. */
export function isTurkishPlate(id: string): boolean {
  const province = numberAt(id, 0, 2)
  return province >= 1 && province <= 81 && /^\d\d(?:[A-Z]\d{4,5}|[A-Z]{2}\d{3,4}|[A-Z]{3}\d{2,3})$/.test(id)
}

/** מספר זהות of Israel: nine digits of Luhn. */
export function isIsraeliId(id: string): boolean {
  return passesLuhn(id) && !isRepeated(id)
}

/** National id (1) or iqama (2) of Saudi Arabia: ten digits of Luhn. */
export function isSaudiId(id: string): boolean {
  return /^[12]/.test(id) && passesLuhn(id)
}

/** Emirates ID: 784, year of birth, seven digits, check digit of Luhn. Cards with another last digit are in use. */
export function isEmiratesId(id: string): boolean {
  const year = numberAt(id, 3, 7)
  return id.startsWith('784') && year >= 1900 && year <= 2099 && passesLuhn(id)
}

/** Civil id of Kuwait: century, yymmdd, serial, check digit mod 11. */
export function isKuwaitiId(id: string): boolean {
  if (!/^[23]/.test(id) || !isDay(numberAt(id, 1, 3), numberAt(id, 3, 5), numberAt(id, 5, 7))) return false
  return 11 - (weightedSum(id, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === valueAt(id, 11)
}

/** کد ملی of Iran: ten digits, mod 11. */
export function isIranianCode(id: string): boolean {
  const rest = weightedSum(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return (rest < 2 ? rest : 11 - rest) === valueAt(id, 9) && !isRepeated(id) && numberAt(id, 3, 9) > 0
}

/** National id of Egypt: century (2, 3), yymmdd, governorate, serial. */
export function isEgyptianId(id: string): boolean {
  const governorate = numberAt(id, 7, 9)
  if (!/^[23]/.test(id)) return false
  const known = (governorate >= 1 && governorate <= 35) || governorate === 88
  return known && isDay((id[0] === '2' ? 1900 : 2000) + numberAt(id, 1, 3), numberAt(id, 3, 5), numberAt(id, 5, 7))
}

/** Identity number of South Africa: yymmdd, sex, citizenship 0 to 2, 8 or 9, Luhn. */
export function isSouthAfricanId(id: string): boolean {
  return isDay(numberAt(id, 0, 2), numberAt(id, 2, 4), numberAt(id, 4, 6)) && /^[012]/.test(id.slice(10)) && passesLuhn(id)
}

/** NIC of Mauritius: a letter, ddmmyy, serial, check character mod 17. */
export function isMauritianId(id: string): boolean {
  let sum = 0
  for (let i = 0; i < 13; i++) sum += valueAt(id, i) * (14 - i)
  if (!isDay(numberAt(id, 5, 7), numberAt(id, 3, 5), numberAt(id, 1, 3))) return false
  return '0123456789ABCDEFG'[(17 - (sum % 17)) % 17] === id[13]
}

/** NIN of Nigeria: eleven digits. */
export function isNigerianNumber(id: string): boolean {
  return !isRepeated(id)
}

/** PIN of the Kenya Revenue Authority: A for a person, P for a company. */
export function isKraPin(id: string): boolean {
  return /^[AP]/.test(id)
}

/** Ghana Card: GHA and ten digits. */
export function isGhanaCard(id: string): boolean {
  return id.startsWith('GHA')
}
