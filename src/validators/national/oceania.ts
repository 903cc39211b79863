import { isRepeated, numberAt, valueAt, weightedSum } from '../check-digits.ts'

/** Tax file number: eight or nine digits, mod 11. */
export function isTfn(id: string): boolean {
  const weights = id.length === 8 ? [10, 7, 8, 4, 6, 3, 5, 1] : [1, 4, 3, 7, 5, 8, 6, 9, 10]
  return weightedSum(id, weights) % 11 === 0 && !isRepeated(id)
}

/** Australian business number: eleven digits, mod 89 after one is taken from the first. */
export function isAbn(id: string): boolean {
  return (weightedSum(id, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0 && numberAt(id, 0, 2) > 10
}

/** Australian company number: weights 8 to 1, mod 10. */
export function isAcn(id: string): boolean {
  return (10 - (weightedSum(id, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === valueAt(id, 8) && !/^0{9}$/.test(id)
}

/** Medicare card: first digit 2 to 6, check digit at the ninth place, issue, perhaps the person's place. */
export function isMedicare(id: string): boolean {
  return /^[2-6]/.test(id) && weightedSum(id, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === valueAt(id, 8) && id[9] !== '0'
}

/** IRD number of New Zealand: eight or nine digits, two sets of weights. */
export function isIrd(id: string): boolean {
  const value = numberAt(id, 0, id.length)
  const digits = id.padStart(9, '0')
  if (value < 10_000_000 || value > 150_000_000) return false
  const check = (weights: readonly number[]): number => {
    const rest = weightedSum(digits, weights) % 11
    return rest === 0 ? 0 : 11 - rest
  }
  const first = check([3, 2, 7, 6, 5, 4, 3, 2])
  return (first === 10 ? check([7, 4, 3, 2, 5, 2, 7, 6]) : first) === valueAt(digits, 8)
}

const NHI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** NHI number of New Zealand: AAANNNC with a digit mod 11, or AAANNAX with a letter mod 24 (HISO 10046). */
export function isNhi(id: string): boolean {
  let sum = 0
  for (let i = 0; i < 6; i++) {
    const letter = NHI_LETTERS.indexOf(id[i] as string)
    const value = letter >= 0 ? letter + 1 : valueAt(id, i)
    if (/[IO]/.test(id[i] as string)) return false
    sum += value * (7 - i)
  }
  if (/\d$/.test(id)) {
    const rest = sum % 11
    return rest !== 0 && (11 - rest) % 10 === valueAt(id, 6)
  }
  return NHI_LETTERS[23 - (sum % 24)] === id[6]
}
