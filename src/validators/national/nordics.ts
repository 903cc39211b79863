import { isDay, isRepeated, numberAt, passesLuhn, valueAt, weightedSum } from '../check-digits.ts'

const HETU_CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Henkilötunnus: ddmmyy, a century sign (+ 1800s, - and U to Y 1900s, A to F 2000s), serial, check character mod 31. */
export function isHetu(id: string): boolean {
  const match = /^(\d{6})([+\-A-FU-Y]?)(\d{3})([0-9A-Y])$/.exec(id)
  if (match === null) return false
  const [, date = '', sign = '', serial = '', check = ''] = match
  const century = sign === '+' ? 1800 : /[A-F]/.test(sign) ? 2000 : 1900
  const serialNumber = Number(serial)
  if (!isDay(century + numberAt(date, 4, 6), numberAt(date, 2, 4), numberAt(date, 0, 2)) || serialNumber < 2) return false
  return HETU_CHECKS[Number(date + serial) % 31] === check
}

/** Personnummer or samordningsnummer (day + 60): yymmdd and four digits, the last of Luhn; or with the century before it. */
export function isPersonnummer(id: string): boolean {
  const short = id.length === 12 ? id.slice(2) : id
  if (id.length === 12 && !/^(?:18|19|20)/.test(id)) return false
  const day = numberAt(short, 4, 6)
  const year = id.length === 12 ? numberAt(id, 0, 4) : numberAt(short, 0, 2)
  return isDay(year, numberAt(short, 2, 4), day > 60 ? day - 60 : day) && passesLuhn(short)
}

/** Organisationsnummer: ten digits, the third at least 2, of which the last is Luhn's. */
export function isOrganisationsnummer(id: string): boolean {
  return valueAt(id, 2) >= 2 && valueAt(id, 0) > 0 && passesLuhn(id)
}

const FNR_FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const FNR_SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** Fødselsnummer, D-number (day + 40), H-number (month + 40) or their synthetic kin (month + 80): two check digits mod 11. */
export function isFodselsnummer(id: string): boolean {
  const day = numberAt(id, 0, 2)
  const month = numberAt(id, 2, 4)
  const plainMonth = month > 80 ? month - 80 : month > 40 ? month - 40 : month
  if (!isDay(numberAt(id, 4, 6), plainMonth, day > 40 ? day - 40 : day)) return false
  return weightedSum(id, FNR_FIRST) % 11 === 0 && weightedSum(id, FNR_SECOND) % 11 === 0
}

/** Kontonummer of a Norwegian bank: mod 11; or 0000 and seven digits of Luhn, of the former postal giro. */
export function isKontonummer(id: string): boolean {
  if (id.startsWith('0000')) return passesLuhn(id.slice(4)) && numberAt(id, 4, 11) > 0
  return weightedSum(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

/** CPR number: ddmmyy and four digits. Since 2007 numbers are issued whose mod 11 is wrong, so only the date counts. */
export function isCpr(id: string): boolean {
  return isDay(numberAt(id, 4, 6), numberAt(id, 2, 4), numberAt(id, 0, 2))
}

/** Kennitala: ddmmyy (day + 40 for organisations), two digits, check digit mod 11, century. */
export function isKennitala(id: string): boolean {
  const day = numberAt(id, 0, 2)
  if (!/[890]$/.test(id)) return false
  const year = numberAt(id, 4, 6) + (id[9] === '0' ? 2000 : id[9] === '9' ? 1900 : 1800)
  return isDay(year, numberAt(id, 2, 4), day > 40 ? day - 40 : day) && weightedSum(id, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

/** With `+` before the last four for people of a hundred years. */
export function isSignedPersonnummer(id: string): boolean {
  return isPersonnummer(id.replace('+', ''))
}

/** Organisasjonsnummer of Norway: nine digits from 8 or 9 on, mod 11. */
export function isNorwegianOrgNumber(id: string): boolean {
  return weightedSum(id, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 && !isRepeated(id)
}

/** CVR-nummer of Denmark: eight digits, mod 11. */
export function isCvr(id: string): boolean {
  return id[0] !== '0' && weightedSum(id, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

/** Y-tunnus of Finland: seven digits and a check digit mod 11. */
export function isBusinessId(id: string): boolean {
  return weightedSum(id, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0 && !isRepeated(id)
}
