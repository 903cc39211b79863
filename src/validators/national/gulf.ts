import { numberAt } from '../check-digits.ts'

/** CPR of Bahrain: year and month of birth, four digits, a check digit whose scheme is not published. */
export function isBahrainiCpr(id: string): boolean {
  const month = numberAt(id, 2, 4)
  return month >= 1 && month <= 12
}

/** QID of Qatar: century 2 or 3, year of birth, country of birth (ISO 3166-1 numeric), serial. */
export function isQatariId(id: string): boolean {
  const country = numberAt(id, 3, 6)
  return /^[23]/.test(id) && country >= 4 && country <= 894
}
