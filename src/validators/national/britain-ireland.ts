import { isDay, isRepeated, numberAt, valueAt, weightedSum } from '../check-digits.ts'

/** National Insurance number: prefixes that HMRC issues, six digits, suffix A to D (NIM39110). */
export function isNino(id: string): boolean {
  return /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(id)
}

/** NHS number: weights 10 to 2, mod 11. */
export function isNhsNumber(id: string): boolean {
  const rest = 11 - (weightedSum(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return rest !== 10 && (rest === 11 ? 0 : rest) === valueAt(id, 9) && !isRepeated(id)
}

/** CHI number of Scotland: ddmmyy and four digits; an NHS number by its check digit. */
export function isChiNumber(id: string): boolean {
  return isDay(numberAt(id, 4, 6), numberAt(id, 2, 4), numberAt(id, 0, 2)) && isNhsNumber(id)
}

/** Unique Taxpayer Reference: the first digit checks the other nine, mod 11. */
export function isUtr(id: string): boolean {
  const digits = id.replace(/K$/, '')
  return '21987654321'[weightedSum(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === digits[0]
}

/**
 * Driving licence of Great Britain: five of the surname (9 fills up), decade, month (+ 50 for women), day, year, initials, a digit, two
 * check characters, which are not published; perhaps the two digits of the issue.
 */
export function isBritishDrivingLicence(id: string): boolean {
  if (!/^[A-Z]{1,5}9{0,4}$/.test(id.slice(0, 5)) || !/^[A-Z9]{2}[A-Z0-9]{3}(?:\d\d)?$/.test(id.slice(11))) return false
  const month = numberAt(id, 6, 8) % 50
  return numberAt(id, 6, 8) < 63 && isDay(0, month, numberAt(id, 8, 10))
}

/** Registration mark of Great Britain: of 2001 (age 02 to 29 or 51 to 79), prefix (1983) or suffix (1963) style. */
export function isBritishPlate(id: string): boolean {
  if (/^[A-HJ-PR-Y][A-HJ-PR-Y]\d\d[A-HJ-PR-Z]{3}$/.test(id)) {
    const age = numberAt(id, 2, 4)
    return (age >= 2 && age <= 29) || (age >= 51 && age <= 79)
  }
  return /^(?:[A-HJ-NPR-TV-Y]\d{1,3}[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}\d{1,3}[A-HJ-NPR-TV-Y])$/.test(id)
}

/** PPS number: seven digits, check letter mod 23, perhaps a second letter, which counts 9 times. */
export function isPps(id: string): boolean {
  const second = id.length === 9 && id[8] !== 'W' && id[8] !== 'T' && id[8] !== 'X' ? 9 * (valueAt(id, 8) - 9) : 0
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weightedSum(id, [8, 7, 6, 5, 4, 3, 2]) + second) % 23] === id[7]
}

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** Unique pupil number: a check letter mod 23, local authority from 201 on, school, year, serial. */
export function isUpn(id: string): boolean {
  let sum = 0
  for (let i = 1; i < 12; i++) sum += (i + 1) * valueAt(id, i)
  const last = id[12] as string
  const value = /\d/.test(last) ? Number(last) : UPN_LETTERS.indexOf(last)
  return value >= 0 && UPN_LETTERS[(sum + 13 * value) % 23] === id[0] && /^.[236789]\d\d/.test(id)
}
