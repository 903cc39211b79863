/** Values of letters in the sum (49 CFR 565.15); I, O and Q are not used. */
const LETTERS = 'ABCDEFGH.JKLMN.P.R.STUVWXYZ'
const VALUES = '12345678.12345.7.9.23456789'
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

/** Vehicle identification number (ISO 3779) with the check digit of North America and China at the ninth place. */
export function isVin(vin: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin) || /^\d+$/.test(vin)) return false
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const letter = LETTERS.indexOf(vin[i] as string)
    sum += (letter >= 0 ? Number(VALUES[letter]) : Number(vin[i])) * (WEIGHTS[i] as number)
  }
  const remainder = sum % 11
  return vin[8] === (remainder === 10 ? 'X' : String(remainder))
}
