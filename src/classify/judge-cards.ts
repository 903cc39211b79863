/** How the values of a field speak for or against being cards, accounts and numbers of people. */
import { CONTRADICTED, HIDDEN_BITS, type Judge, MOST, checkBits, clamp, isHidden, most, ratioBits } from './judge.ts'

export const cardNumber: Judge = (look) => {
  const { share: s, distinct } = look
  if (s.cardNumber > 0.3) return clamp(checkBits(s.cardNumber, 0.9, 0.02, distinct), 2, MOST)
  if (isHidden(look)) return HIDDEN_BITS
  return s.digits7to15 + s.number > 0.6 && look.minLength >= 13 && look.maxLength <= 19 ? 0 : CONTRADICTED
}

/** Where numbers lose the zeros that they begin with, a tenth of the codes has two digits. */
export const securityCode: Judge = ({ share: s, maxLength }) =>
  s.digits3to4 > 0.85 && maxLength <= 6 ? 1.5 : s.digits3to4 > 0.5 && s.number > 0.9 && maxLength <= 4 ? -2 : CONTRADICTED

/** Cards run out with a month: a whole date is a card's only beside one (neighbours.ts). */
const WHOLE_DATE_BITS = -7

export const cardExpiry: Judge = ({ share: s }) =>
  s.monthYear > 0.6 ? 3 : s.date > 0.7 ? WHOLE_DATE_BITS : s.month > 0.9 || (s.year > 0.9 && s.bornYear < 0.9) ? 0.5 : -6

export const last4: Judge = (look) => (look.share.digits3to4 > 0.8 && look.maxLength <= 6 ? 1 : -8)

/** No country has bank accounts of fewer letters and digits. */
const SHORTEST_ACCOUNT = 6

export const bankAccount: Judge = (look) => {
  const { share: s } = look
  if (most(s.iban)) return -3
  if (s.number > 0.7) return s.integer > 0.9 && look.minLength >= 5 ? 1 : -8
  // `ACC1` counts the accounts of a sales team.
  if (s.code > 0.6 && look.maxLength < SHORTEST_ACCOUNT) return CONTRADICTED
  return s.maskedText > 0.5 ? -1.5 : s.code > 0.6 ? -0.5 : s.sentence > 0.2 || most(s.date) ? CONTRADICTED : -5
}

export const ssn: Judge = (look) => {
  if (look.share.ssn > 0.3) return clamp(ratioBits(look.share.ssn, 0.9, 0.005, look.distinct), 2, MOST)
  if (look.share.ssnForm > 0.5) return 1
  if (isHidden(look)) return HIDDEN_BITS
  return look.share.digits7to15 > 0.8 && look.maxLength <= 11 && look.minLength >= 8 ? 0 : CONTRADICTED
}
