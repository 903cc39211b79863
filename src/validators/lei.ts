import { remainderOf } from './check-digits.ts'

/** Legal entity identifier (ISO 17442): 18 letters and digits and two check digits, ISO 7064 mod 97-10. */
export function isLei(id: string): boolean {
  return /[A-Z]/.test(id) && remainderOf(id, 97) === 1
}
