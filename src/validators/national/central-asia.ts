import { isDay, numberAt } from '../check-digits.ts'

/** ПИНФЛ, JSHSHIR of Uzbekistan: sex and century 1 to 6, ddmmyy, district, serial, a check digit whose scheme is not published. */
export function isPinfl(id: string): boolean {
  return /^[1-6]/.test(id) && isDay(numberAt(id, 5, 7), numberAt(id, 3, 5), numberAt(id, 1, 3))
}

/** ПИН of Kyrgyzstan: sex 1 or 2, ddmmyyyy, serial. */
export function isKyrgyzPin(id: string): boolean {
  const year = numberAt(id, 5, 9)
  return /^[12]/.test(id) && year >= 1900 && year <= 2050 && isDay(year, numberAt(id, 3, 5), numberAt(id, 1, 3))
}

/** ՀԾՀ of Armenia: day and 10 for men or 50 for women, month, year, four digits. */
export function isArmenianNumber(id: string): boolean {
  const day = numberAt(id, 0, 2)
  return isDay(numberAt(id, 4, 6), numberAt(id, 2, 4), day > 50 ? day - 50 : day - 10)
}

/** FİN of Azerbaijan: seven letters and digits without I and O, one of each at least. */
export function isAzerbaijaniFin(id: string): boolean {
  return !/[IO]/.test(id) && /\d/.test(id) && /[A-Z]/.test(id)
}
