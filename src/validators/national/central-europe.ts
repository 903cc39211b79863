import { isDay, isRepeated, numberAt, passesLuhn, passesMod11And10, valueAt, weightedSum } from '../check-digits.ts'

/** Rodné číslo (Czechia, Slovakia): yymmdd (month + 50 for women, + 20 where serials ran out), three or four digits; mod 11 since 1954. */
export function isRodneCislo(id: string): boolean {
  const year = numberAt(id, 0, 2)
  let month = numberAt(id, 2, 4) % 50
  if (month > 20) month -= 20
  if (!isDay(year, month, numberAt(id, 4, 6))) return false
  if (id.length === 9) return year < 54 && !id.endsWith('000')
  const rest = numberAt(id, 0, 9) % 11
  // Until 1985 numbers were issued whose remainder is 10, with 0 in its place.
  return rest === 10 ? id[9] === '0' && year >= 54 && year <= 85 : rest === valueAt(id, 9)
}

/** Adóazonosító jel: 8, days since 1867, serial, check digit mod 11. */
export function isHungarianTaxNumber(id: string): boolean {
  return id[0] === '8' && weightedSum(id, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === valueAt(id, 9)
}

/** TAJ number: weights 3 and 7, mod 10. */
export function isTaj(id: string): boolean {
  return weightedSum(id, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === valueAt(id, 8) && !/^0+$/.test(id)
}

/** Személyi szám: sex and century, yymmdd, serial, check digit mod 11; weights turned round for those born since 1997. */
export function isHungarianPersonalNumber(id: string): boolean {
  if (!/^[1-8]/.test(id) || !isDay(numberAt(id, 1, 3), numberAt(id, 3, 5), numberAt(id, 5, 7))) return false
  const check = valueAt(id, 10)
  const rising = weightedSum(id, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11
  const falling = weightedSum(id, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11
  return rising === check || falling === check
}

/** Cod numeric personal: sex and century, yymmdd, county, serial, check digit mod 11. */
export function isCnp(id: string): boolean {
  const county = numberAt(id, 7, 9)
  if (id[0] === '0' || !((county >= 1 && county <= 48) || [51, 52, 70].includes(county) || (county >= 80 && county <= 83)))
    return false
  const century = { 1: 19, 2: 19, 3: 18, 4: 18, 5: 20, 6: 20 }[id[0] as string] ?? 19
  if (!isDay(century * 100 + numberAt(id, 1, 3), numberAt(id, 3, 5), numberAt(id, 5, 7))) return false
  const rest = weightedSum(id, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
  return (rest === 10 ? 1 : rest) === valueAt(id, 12)
}

/** Единен граждански номер (EGN): yymmdd (month + 20 1800s, + 40 2000s), serial, check digit mod 11. */
export function isEgn(id: string): boolean {
  const month = numberAt(id, 2, 4)
  const century = month > 40 ? 2000 : month > 20 ? 1800 : 1900
  if (!isDay(century + numberAt(id, 0, 2), month > 40 ? month - 40 : month > 20 ? month - 20 : month, numberAt(id, 4, 6)))
    return false
  return (weightedSum(id, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === valueAt(id, 9)
}

/** OIB: ISO 7064 mod 11,10. */
export function isOib(id: string): boolean {
  return passesMod11And10(id) && !isRepeated(id)
}

/** JMBG or EMŠO: ddmm and three digits of the year, region, serial, check digit mod 11. */
export function isJmbg(id: string): boolean {
  const year = numberAt(id, 4, 7)
  if ((year >= 100 && year < 850) || !isDay(year < 100 ? 2000 + year : 1000 + year, numberAt(id, 2, 4), numberAt(id, 0, 2)))
    return false
  const rest = 11 - (weightedSum(id, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)
  return rest !== 10 && (rest === 11 ? 0 : rest) === valueAt(id, 12)
}

/** Davčna številka of Slovenia: eight digits mod 11. */
export function isSlovenianTaxNumber(id: string): boolean {
  const rest = 11 - (weightedSum(id, [8, 7, 6, 5, 4, 3, 2]) % 11)
  return id[0] !== '0' && rest !== 11 && (rest === 10 ? 0 : rest) === valueAt(id, 7)
}

const POWERS = [256, 128, 64, 32, 16, 8, 4, 2]

/** ΑΦΜ of Greece: powers of two, mod 11. */
export function isAfm(id: string): boolean {
  return (weightedSum(id, POWERS) % 11) % 10 === valueAt(id, 8) && !isRepeated(id)
}

/** The same with its country before it, and then perhaps without its leading zero. */
export function isGreekTaxNumber(id: string): boolean {
  return isAfm(id.replace(/^(?:EL|GR)/, '').padStart(9, '0'))
}

/** Cypriot tax number: eight digits, a letter mod 26. */
export function isCypriotTaxNumber(id: string): boolean {
  let sum = 0
  for (let i = 0; i < 8; i++)
    sum += i % 2 === 0 ? ([1, 0, 5, 7, 9, 13, 15, 17, 19, 21][valueAt(id, i)] as number) : valueAt(id, i)
  return !id.startsWith('12') && sum % 26 === valueAt(id, 8) - 10
}

/** ΑΜΚΑ: ddmmyy, serial, Luhn digit. */
export function isAmka(id: string): boolean {
  return isDay(numberAt(id, 4, 6), numberAt(id, 2, 4), numberAt(id, 0, 2)) && passesLuhn(id)
}

/** Maltese identity card: seven digits and the letter of the register. */
export function isMalteseId(id: string): boolean {
  return /[MGAPLHBZ]$/.test(id)
}

/** ЛНЧ of a foreigner in Bulgaria: nine digits, a check digit mod 10. */
export function isLnch(id: string): boolean {
  return weightedSum(id, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === valueAt(id, 9) && !isRepeated(id)
}
