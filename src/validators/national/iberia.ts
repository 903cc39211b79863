import { isRepeated, numberAt, valueAt, weightedSum } from '../check-digits.ts'

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** DNI: eight digits and the letter of their number mod 23; K, L and M with seven digits for people without one. */
export function isDni(id: string): boolean {
  const digits = /^[KLM]/.test(id) ? id.slice(1, 8) : id.slice(0, 8)
  return LETTERS[numberAt(digits, 0, digits.length) % 23] === id.at(-1) && !/^0{8}/.test(id)
}

/** NIE: X, Y or Z (0, 1, 2), seven digits and the letter. */
export function isNie(id: string): boolean {
  const first = 'XYZ'.indexOf(id[0] as string)
  return first >= 0 && LETTERS[(first * 10_000_000 + numberAt(id, 1, 8)) % 23] === id[8]
}

/** CIF of a legal person: a letter, seven digits, a check digit or letter. */
export function isCif(id: string): boolean {
  let sum = 0
  for (let i = 1; i < 8; i++) {
    const value = valueAt(id, i)
    sum += i % 2 === 0 ? value : value > 4 ? value * 2 - 9 : value * 2
  }
  const check = (10 - (sum % 10)) % 10
  const letter = 'JABCDEFGHI'[check]
  if (/[KPQRSNW]/.test(id[0] as string)) return id[8] === letter
  return /[ABCDEFGHJUV]/.test(id[0] as string) && (id[8] === String(check) || id[8] === letter)
}

/** NIF in general: of a person (DNI, NIE) or a company (CIF). */
export function isNif(id: string): boolean {
  return /^[XYZ]/.test(id) ? isNie(id) : /^[\dKLM]/.test(id) ? isDni(id) : isCif(id)
}

/** Número de afiliación a la Seguridad Social: province, eight digits, mod 97. */
export function isSpanishSocialNumber(id: string): boolean {
  const province = numberAt(id, 0, 2)
  const serial = numberAt(id, 2, 10)
  const whole = serial < 10_000_000 ? province * 10_000_000 + serial : province * 100_000_000 + serial
  return province > 0 && (province <= 53 || province === 66) && whole % 97 === numberAt(id, 10, 12)
}

const ACCOUNT_WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]

/** Código cuenta cliente: bank, branch, two check digits mod 11, account. */
export function isSpanishAccount(id: string): boolean {
  const check = (digits: string): number => {
    const rest = 11 - (weightedSum(digits, ACCOUNT_WEIGHTS) % 11)
    return rest === 11 ? 0 : rest === 10 ? 1 : rest
  }
  return check(`00${id.slice(0, 8)}`) === valueAt(id, 8) && check(id.slice(10)) === valueAt(id, 9) && !isRepeated(id)
}

/** Portuguese NIF: weights 9 to 2, mod 11. */
export function isPortugueseTaxNumber(id: string): boolean {
  if (!/^(?:[1235689]|45|7[0124579])/.test(id)) return false
  const rest = 11 - (weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return (rest > 9 ? 0 : rest) === valueAt(id, 8)
}

/** Cartão de Cidadão: eight digits, a digit, two letters or digits, a digit; Luhn with letters as 10 to 35. */
export function isPortugueseIdCard(id: string): boolean {
  let sum = 0
  for (let i = 0; i < 12; i++) {
    const value = valueAt(id, i)
    const doubled = value * 2
    sum += i % 2 === 0 ? (doubled > 9 ? doubled - 9 : doubled) : value
  }
  return sum % 10 === 0
}

/** Número de identificação da Segurança Social: eleven digits, primes as weights. */
export function isPortugueseSocialNumber(id: string): boolean {
  return /^[12]/.test(id) && 9 - (weightedSum(id, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === valueAt(id, 10)
}

/** NIF of a Spaniard or a company: not of a foreigner, whose NIE is another rule's. */
export function isNifButNie(id: string): boolean {
  return !/^[XYZ]/.test(id) && isNif(id)
}

/** NRT of Andorra: F for residents, E for others, letters of companies; six digits, a control letter whose scheme is not published. */
export function isNrt(id: string): boolean {
  const number = Number(id.slice(1, 7))
  if (!/^[ACDEFGLOPU]/.test(id)) return false
  if (id[0] === 'F') return number <= 699_999
  return !/^[AL]/.test(id) || (number > 699_999 && number < 800_000)
}
