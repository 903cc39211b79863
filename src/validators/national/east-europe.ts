import { isDay, isRepeated, numberAt, valueAt, weightedSum } from '../check-digits.ts'

/** ИНН of Russia: ten digits of a company, twelve of a person, one or two check digits mod 11. */
export function isInn(id: string): boolean {
  const check = (weights: readonly number[]): number => (weightedSum(id, weights) % 11) % 10
  if (isRepeated(id) || id.startsWith('00')) return false
  if (id.length === 10) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === valueAt(id, 9)
  return (
    check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === valueAt(id, 10) && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === valueAt(id, 11)
  )
}

/** СНИЛС: nine digits and their weighted sum mod 101. */
export function isSnils(id: string): boolean {
  if (numberAt(id, 0, 9) <= 1_001_998) return false
  return (weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === numberAt(id, 9, 11)
}

/** Паспорт РФ: region, year of the form (97 on), six digits. */
export function isRussianPassport(id: string): boolean {
  const year = numberAt(id, 2, 4)
  const region = numberAt(id, 0, 2)
  return region > 0 && (year >= 97 || year <= 35) && numberAt(id, 4, 10) > 100
}

/** РНОКПП of Ukraine: days since 1900, serial, check digit mod 11. */
export function isRnokpp(id: string): boolean {
  const sum = -valueAt(id, 0) + weightedSum(id.slice(1), [5, 7, 9, 4, 6, 10, 5, 7])
  return (((sum % 11) + 11) % 11) % 10 === valueAt(id, 9) && !isRepeated(id)
}

/** ИИН of Kazakhstan: yymmdd, century and sex, serial, check digit mod 11 in two rounds. */
export function isIin(id: string): boolean {
  if (!/^[1-6]/.test(id.slice(6)) || !isDay(numberAt(id, 0, 2), numberAt(id, 2, 4), numberAt(id, 4, 6))) return false
  let rest = weightedSum(id, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  if (rest === 10) rest = weightedSum(id, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
  return rest === valueAt(id, 11)
}

/** Идентификационный номер of Belarus: sex and century, ddmmyy, region, serial, citizenship, a check digit whose scheme is not published. */
export function isBelarusianNumber(id: string): boolean {
  return /^[1-6]\d{6}[ABCHKEM]\d{3}(?:PB|BA|BI)\d$/.test(id) && isDay(numberAt(id, 5, 7), numberAt(id, 3, 5), numberAt(id, 1, 3))
}

const UNP_LETTERS = 'ABCEHKMOPT'
const UNP_WEIGHTS: readonly number[] = [29, 23, 19, 17, 13, 7, 5, 3]

/** УНП of Belarus: nine digits, or two letters (a person's) and seven digits; the check digit is mod 11. */
export function isUnp(id: string): boolean {
  if (!/^(?:[1-7]\d|[ABCEHKM][ABCEHKMOPT])/.test(id)) return false
  const digits = /^\d/.test(id) ? id : `${id[0]}${UNP_LETTERS.indexOf(id[1] as string)}${id.slice(2)}`
  return weightedSum(digits, UNP_WEIGHTS) % 11 === valueAt(id, 8)
}

/** IDNP of Moldova (and IDNO of its businesses): thirteen digits with weights 7, 3, 1, the last a check digit mod 10. */
export function isIdnp(id: string): boolean {
  return weightedSum(id, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === valueAt(id, 12) && !isRepeated(id)
}

/** NID of Albania: decade and year, month (and 50 for women), day, serial, a check letter whose scheme is not published. */
export function isAlbanianNid(id: string): boolean {
  const month = numberAt(id, 2, 4)
  return isDay(numberAt(id, 1, 2), month > 50 ? month - 50 : month, numberAt(id, 4, 6)) && !/[X-Z]$/.test(id)
}
