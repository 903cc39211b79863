import { isDay, isRepeated, numberAt, valueAt, weightedSum } from '../check-digits.ts'

/** Cédula of Costa Rica: province 1 to 9, volume and entry; before it a 0 that registers write. */
export function isCostaRicanCedula(id: string): boolean {
  return (id.length === 10 ? /^0[1-9]/ : /^[1-9]/).test(id) && !isRepeated(id)
}

/** DIMEX of a foreigner in Costa Rica: 1 and ten or eleven digits. */
export function isDimex(id: string): boolean {
  return id.startsWith('1') && !isRepeated(id)
}

/** Carné de identidad of Cuba: yymmdd, century, serial; the tenth digit tells the sex. */
export function isCubanId(id: string): boolean {
  const century = id[6] === '9' ? 1800 : (id[6] as string) <= '5' ? 1900 : 2000
  return isDay(century + numberAt(id, 0, 2), numberAt(id, 2, 4), numberAt(id, 4, 6))
}

/** DUI of El Salvador: eight digits with weights 9 to 2, a check digit mod 10. */
export function isDui(id: string): boolean {
  return (weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2]) + valueAt(id, 8)) % 10 === 0 && !isRepeated(id)
}

/** NIT of El Salvador: municipality or a foreigner's country, date, serial, check digit mod 11 in an old way and a new one. */
export function isSalvadoranNit(id: string): boolean {
  if (!/^[019]/.test(id)) return false
  const isOld = numberAt(id, 10, 13) <= 100
  const sum = weightedSum(id, isOld ? [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2] : [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
  return (isOld ? sum % 11 : (11 - (sum % 11)) % 11) % 10 === valueAt(id, 13)
}

/** NIT of Guatemala: digits with weights from the right, a check digit mod 11, K for 10. */
export function isGuatemalanNit(id: string): boolean {
  let sum = 0
  for (let i = id.length - 2, weight = 2; i >= 0; i--, weight++) sum += valueAt(id, i) * weight
  const check = (11 - (sum % 11)) % 11
  return (check === 10 ? 'K' : String(check)) === id[id.length - 1]
}

/** DNI of Honduras: department 01 to 18, municipality 01 to 28, year of registration, serial. */
export function isHonduranDni(id: string): boolean {
  const year = numberAt(id, 4, 8)
  return within(numberAt(id, 0, 2), 1, 18) && within(numberAt(id, 2, 4), 1, 28) && within(year, 1900, 2050)
}

/** Cédula of Nicaragua: municipality, ddmmyy, serial, a letter whose scheme is not published. */
export function isNicaraguanCedula(id: string): boolean {
  return isDay(numberAt(id, 7, 9), numberAt(id, 5, 7), numberAt(id, 3, 5)) && within(numberAt(id, 0, 3), 1, 888)
}

function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}
