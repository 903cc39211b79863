import { isRepeated, numberAt, passesLuhn, valueAt, weightedSum } from '../check-digits.ts'

/** A check digit of Brazil: falling weights that end in 2, mod 11, 10 counts 0. */
function brazilianDigit(id: string, weights: readonly number[]): number {
  const rest = weightedSum(id, weights) % 11
  return rest < 2 ? 0 : 11 - rest
}

export function isCpf(id: string): boolean {
  if (isRepeated(id)) return false
  return (
    brazilianDigit(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) === valueAt(id, 9) &&
    brazilianDigit(id, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === valueAt(id, 10)
  )
}

/** CNPJ: since July 2026 the first twelve characters may be letters, which count by their code less 48 (Receita Federal, IN 2229/2024). */
export function isCnpj(id: string): boolean {
  const digit = (weights: readonly number[]): number => {
    let sum = 0
    for (let i = 0; i < weights.length; i++) sum += (id.charCodeAt(i) - 48) * (weights[i] as number)
    return sum % 11 < 2 ? 0 : 11 - (sum % 11)
  }
  if (isRepeated(id) || id.startsWith('000000000000')) return false
  return (
    digit([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === valueAt(id, 12) &&
    digit([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === valueAt(id, 13)
  )
}

/** PIS, PASEP, NIT, NIS: eleven digits, mod 11. */
export function isPis(id: string): boolean {
  return brazilianDigit(id, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === valueAt(id, 10) && !isRepeated(id)
}

/** CNH of a driver: two check digits mod 11. */
export function isCnh(id: string): boolean {
  if (isRepeated(id)) return false
  const first = weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11
  const second = weightedSum(id, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11
  const less = first >= 10 ? 2 : 0
  const last = second >= 10 ? 0 : (second + 11 - less) % 11
  return (first >= 10 ? 0 : first) === valueAt(id, 9) && (last >= 10 ? 0 : last) === valueAt(id, 10)
}

/** Título eleitoral: eight digits, state, two check digits. */
export function isTituloEleitor(id: string): boolean {
  const state = numberAt(id, 8, 10)
  if (state < 1 || state > 28) return false
  const first = weightedSum(id, [2, 3, 4, 5, 6, 7, 8, 9]) % 11
  const one = first === 10 ? 0 : first
  const second = (valueAt(id, 8) * 7 + valueAt(id, 9) * 8 + one * 9) % 11
  return one === valueAt(id, 10) && (second === 10 ? 0 : second) === valueAt(id, 11)
}

/** CUIT and CUIL: type, eight digits, check digit mod 11. */
export function isCuit(id: string): boolean {
  if (!/^(?:2[0347]|3[034]|5[015])/.test(id)) return false
  return '012345678990'[11 - (weightedSum(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)] === id[10]
}

/** CBU: bank and branch, account, each with a check digit with weights 3, 1, 7, 9. */
export function isCbu(id: string): boolean {
  const check = (digits: string): number => {
    let sum = 0
    for (let i = digits.length - 1, at = 0; i >= 0; i--, at++) sum += valueAt(digits, i) * ([3, 1, 7, 9][at % 4] as number)
    return (10 - (sum % 10)) % 10
  }
  return check(id.slice(0, 7)) === valueAt(id, 7) && check(id.slice(8, 21)) === valueAt(id, 21) && !isRepeated(id)
}

/** RUT, RUN: seven or eight digits, check digit mod 11, K for 10. */
export function isRut(id: string): boolean {
  const digits = id.slice(0, -1)
  let sum = 0
  for (let i = digits.length - 1, weight = 2; i >= 0; i--, weight = weight === 7 ? 2 : weight + 1)
    sum += valueAt(digits, i) * weight
  return '0K987654321'[sum % 11] === id.at(-1) && !isRepeated(digits)
}

const NIT_PRIMES = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]

/** NIT of Colombia: primes as weights from the right, mod 11. */
export function isColombianNit(id: string): boolean {
  let sum = 0
  for (let i = id.length - 2, at = 0; i >= 0; i--, at++) sum += valueAt(id, i) * (NIT_PRIMES[at] as number)
  return '01987654321'[sum % 11] === id.at(-1)
}

/** RUC of Peru: type, nine digits, check digit mod 11. */
export function isPeruvianRuc(id: string): boolean {
  if (!/^(?:10|15|16|17|20)/.test(id)) return false
  const rest = 11 - (weightedSum(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)
  return rest % 10 === valueAt(id, 10)
}

/** Cédula of Ecuador: province, third digit below 6, Luhn. */
export function isEcuadorianCedula(id: string): boolean {
  const province = numberAt(id, 0, 2)
  return ((province >= 1 && province <= 24) || province === 30 || province === 50) && valueAt(id, 2) < 7 && passesLuhn(id)
}

/** Cédula de identidad of Uruguay: weights 2987634, mod 10. */
export function isUruguayanCedula(id: string): boolean {
  const digits = id.padStart(8, '0')
  return (10 - (weightedSum(digits, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === valueAt(digits, 7) && !isRepeated(id)
}

/** RIF of Venezuela: a letter (V E J P G), eight digits, check digit mod 11. */
export function isRif(id: string): boolean {
  const type = { V: 4, E: 8, J: 12, P: 16, G: 20 }[id[0] as string]
  if (type === undefined) return false
  return '00987654321'[(type + weightedSum(id.slice(1), [3, 2, 7, 6, 5, 4, 3, 2])) % 11] === id[9]
}

/** Cédula of the Dominican Republic: eleven digits of Luhn. */
export function isDominicanCedula(id: string): boolean {
  return passesLuhn(id) && !isRepeated(id)
}

/** CUI or DPI of Guatemala: eight digits, check digit mod 11, department, municipality. */
export function isGuatemalanCui(id: string): boolean {
  const department = numberAt(id, 9, 11)
  const municipality = numberAt(id, 11, 13)
  if (department < 1 || department > 22 || municipality < 1 || municipality > 34) return false
  return weightedSum(id, [2, 3, 4, 5, 6, 7, 8, 9]) % 11 === valueAt(id, 8)
}

/** RUC of Paraguay: five to eight digits with weights from the right, a check digit mod 11. */
export function isParaguayanRuc(id: string): boolean {
  let sum = 0
  for (let i = id.length - 2, weight = 2; i >= 0; i--, weight++) sum += valueAt(id, i) * weight
  return ((11 - (sum % 11)) % 11) % 10 === valueAt(id, id.length - 1)
}
