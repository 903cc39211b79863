import { isDay, numberAt, valueAt, weightedSum } from '../check-digits.ts'

/** Isikukood (Estonia) and asmens kodas (Lithuania): century and sex, yymmdd, serial, check digit mod 11 in two rounds. */
export function isBalticCode(id: string): boolean {
  const century = [18, 18, 19, 19, 20, 20, 21, 21][valueAt(id, 0) - 1]
  if (century === undefined) return false
  if (!isDay(century * 100 + numberAt(id, 1, 3), numberAt(id, 3, 5), numberAt(id, 5, 7))) return false
  return balticCheck(id) === valueAt(id, 10)
}

/** Asmens kodas: those that begin with 9 have no date. */
export function isAsmensKodas(id: string): boolean {
  return id[0] === '9' ? balticCheck(id) === valueAt(id, 10) : isBalticCode(id)
}

function balticCheck(id: string): number {
  const first = weightedSum(id, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
  if (first < 10) return first
  return (weightedSum(id, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10
}

/** Personas kods: ddmmyy, century, serial, check digit; since 2017 a number that begins with 32 to 39 and has no date. */
export function isPersonasKods(id: string): boolean {
  if (/^3[2-9]/.test(id)) return true
  const century = [18, 19, 20][valueAt(id, 6)]
  if (century === undefined) return false
  if (!isDay(century * 100 + numberAt(id, 4, 6), numberAt(id, 2, 4), numberAt(id, 0, 2))) return false
  return ((1 + weightedSum(id, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10 === valueAt(id, 10)
}
