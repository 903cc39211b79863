/** Check digit systems over compact values: digits, or capital letters and digits, as text. What the national numbers share. */

/** The digit at `i`; letters count 10 to 35. */
export function valueAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  return code < 65 ? code - 48 : code - 55
}

/** Sum of the leading digits times their weights; letters count 10 to 35. */
export function weightedSum(text: string, weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += valueAt(text, i) * (weights[i] as number)
  return sum
}

/** Luhn check (ISO/IEC 7812-1 annex B) over a text of digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const value = valueAt(digits, i)
    sum += double ? (value > 4 ? value * 2 - 9 : value * 2) : value
  }
  return sum % 10 === 0
}

/** ISO/IEC 7064 mod 11,10 over a text of digits, the check digit last. */
export function passesMod11And10(digits: string): boolean {
  let check = 5
  for (let i = 0; i < digits.length; i++) check = ((((check === 0 ? 10 : check) * 2) % 11) + valueAt(digits, i)) % 10
  return check === 1
}

/** ISO/IEC 7064 mod 11-2 over digits and a last digit or X. */
export function passesMod11Radix2(text: string): boolean {
  let check = 0
  for (let i = 0; i < text.length; i++) {
    const value = text[i] === 'X' ? 10 : valueAt(text, i)
    check = (check * 2 + value) % 11
  }
  return check === 1
}

/** The remainder of a number written in digits and letters (10 to 35), as ISO/IEC 7064 mod 97-10 takes it. */
export function remainderOf(text: string, modulus: number): number {
  let rest = 0
  for (let i = 0; i < text.length; i++) {
    const value = valueAt(text, i)
    rest = (rest * (value > 9 ? 100 : 10) + value) % modulus
  }
  return rest
}

/** The dihedral group D5 and the permutation of Verhoeff's scheme (J. Verhoeff, Error Detecting Decimal Codes, 1969). */
const D5: readonly string[] = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]
const PERMUTATIONS: readonly string[] = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]

/** Verhoeff's check over a text of digits, the check digit last. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0
  for (let i = 0; i < digits.length; i++) {
    const value = valueAt(digits, digits.length - 1 - i)
    check = valueAt(D5[check] as string, valueAt(PERMUTATIONS[i & 7] as string, value))
  }
  return check === 0
}

/** Number of days in a month; 29 in February unless the year says otherwise. */
const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for a day of the calendar. With a year below 100 the century is open, so 29 February passes in each fourth year. */
export function isDay(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] as number))) return false
  if (month !== 2 || day < 29) return true
  return year % 4 === 0 && (year < 100 || year % 100 !== 0 || year % 400 === 0)
}

/** The number that the digits [from, to) write. */
export function numberAt(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48
  return value
}

/** True if all characters are the same: 000000000, 11111111111. */
export function isRepeated(text: string): boolean {
  return text === (text[0] ?? '').repeat(text.length)
}

/** A check that also takes values with a country prefix before them: `PL` and a NIP is its owner's VAT number. */
export function withPrefix(prefix: string, check: (id: string) => boolean): (id: string) => boolean {
  return (id) => check(id.startsWith(prefix) ? id.slice(prefix.length) : id)
}
