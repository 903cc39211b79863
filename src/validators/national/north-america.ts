import { isDay, isRepeated, numberAt, passesLuhn, valueAt, weightedSum } from '../check-digits.ts'

/** Prefixes of employer identification numbers that the IRS has assigned to campuses. */
const EIN_PREFIXES = new Set(
  (
    '01 02 03 04 05 06 10 11 12 13 14 15 16 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 50 51 52 53 54 ' +
    '55 56 57 58 59 60 61 62 63 64 65 66 67 68 71 72 73 74 75 76 77 80 81 82 83 84 85 86 87 88 90 91 92 93 94 95 98 99'
  ).split(' '),
)

export function isEin(id: string): boolean {
  return EIN_PREFIXES.has(id.slice(0, 2)) && !isRepeated(id)
}

/** National Provider Identifier: Luhn with 80840 before it (45 CFR 162.406). */
export function isNpi(id: string): boolean {
  return /^[12]/.test(id) && passesLuhn(`80840${id}`) && !isRepeated(id.slice(0, 9))
}

/** DEA registration: type, initial (or 9), six digits and a check digit. */
export function isDea(id: string): boolean {
  if (!/^[ABCDEFGHJKLMPRSTUX][A-Z9]/.test(id)) return false
  const digits = id.slice(2)
  return weightedSum(digits, [1, 2, 1, 2, 1, 2]) % 10 === valueAt(digits, 6)
}

/** Medicare Beneficiary Identifier: digits and letters in fixed places, letters without S, L, O, I, B, Z (CMS). */
export function isMbi(id: string): boolean {
  return /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d\d$/.test(id)
}

/** ABA routing transit number: a Federal Reserve prefix and a sum with weights 3, 7, 1. */
export function isRoutingNumber(id: string): boolean {
  const prefix = numberAt(id, 0, 2)
  const issued =
    (prefix >= 1 && prefix <= 12) || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80
  return issued && weightedSum(id, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0
}

/** Social insurance number: Luhn; 0 is used for examples and 8 for businesses. */
export function isSin(id: string): boolean {
  return /^[1-79]/.test(id) && passesLuhn(id) && !isRepeated(id)
}

/** Health number of British Columbia: 9 and eight digits with weights, mod 11. */
export function isBcHealthNumber(id: string): boolean {
  const rest = 11 - (weightedSum(id.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]) % 11)
  return id[0] === '9' && (rest === 11 ? 0 : rest) === valueAt(id, 9)
}

/** Health card of Ontario: ten digits of Luhn, perhaps a version of one or two letters. */
export function isOhip(id: string): boolean {
  return id[0] !== '0' && passesLuhn(id.slice(0, 10))
}

/** NAM of Quebec: four letters, yymmdd (month + 50 for women), two digits. */
export function isRamq(id: string): boolean {
  const month = numberAt(id, 6, 8)
  return isDay(numberAt(id, 4, 6), month > 50 ? month - 50 : month, numberAt(id, 8, 10))
}

const CURP_CHARACTERS = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ'
const STATES = /^(?:AS|BC|BS|CC|CH|CL|CM|CS|DF|DG|GR|GT|HG|JC|MC|MN|MS|NE|NL|NT|OC|PL|QR|QT|SL|SP|SR|TC|TL|TS|VZ|YN|ZS)$/

/** CURP: letters of names, yymmdd, sex, state, consonants, serial, check digit mod 10. */
export function isCurp(id: string): boolean {
  if (!isDay(numberAt(id, 4, 6), numberAt(id, 6, 8), numberAt(id, 8, 10)) || !/^[HMX]/.test(id.slice(10))) return false
  if (!STATES.test(id.slice(11, 13))) return false
  let sum = 0
  for (let i = 0; i < 17; i++) sum += CURP_CHARACTERS.indexOf(id[i] as string) * (18 - i)
  return (10 - (sum % 10)) % 10 === valueAt(id, 17)
}

/** RFC: three letters of a company or four of a person and yymmdd. Of the three characters after them the last is a check that many lack. */
export function isRfc(id: string): boolean {
  const letters = id.length === 12 ? 3 : 4
  return isDay(numberAt(id, letters, letters + 2), numberAt(id, letters + 2, letters + 4), numberAt(id, letters + 4, letters + 6))
}

/** Número de seguridad social of Mexico: eleven digits of Luhn. */
export function isMexicanSocialNumber(id: string): boolean {
  return passesLuhn(id) && !isRepeated(id)
}

/** CLABE: bank, city, account, check digit with weights 3, 7, 1. */
export function isClabe(id: string): boolean {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (valueAt(id, i) * ([3, 7, 1][i % 3] as number)) % 10
  return (10 - (sum % 10)) % 10 === valueAt(id, 17) && !id.startsWith('000')
}

/** Alien registration number: A and seven to nine digits. */
export function isAlienNumber(id: string): boolean {
  return id[0] === 'A'
}

/** ATIN of a child whose adoption is pending: an ITIN's form with 93 in the middle. */
export function isAtin(id: string): boolean {
  return id.startsWith('9') && id.slice(3, 5) === '93'
}
