/** How the values of a field speak for or against being what somebody logs in with, or is known again by. */
import type { FieldLook } from '../inventory/field-look.ts'
import { CONTRADICTED, type Judge, isHidden, isNumeric, most } from './judge.ts'

const HANDLE_BITS = 2.5

const LEAST_HANDLES = 5

/** Phone numbers, which people log in with as well, are as large here and there. */
const MOST_EPOCHS = 0.98

export const username: Judge = (look) => {
  const { share: s, distinct, values } = look
  if (most(s.placeholder)) return CONTRADICTED
  if (most(s.boolean) || most(s.date) || s.sentence > 0.3 || most(s.url) || most(s.json) || s.fraction > 0.2 || most(s.userAgent))
    return CONTRADICTED
  if (most(s.email)) return -1
  if (isHidden(look)) return -1.5
  // `login` of Drupal's users: when they last did.
  if (s.epoch > MOST_EPOCHS && distinct > 1) return CONTRADICTED
  if (isNumeric(look)) return s.integer > 0.9 && s.upTo10 < 0.5 ? -2 : -3
  // `jsmith7`: no word, and nobody else's.
  if (s.handle > 0.7 && distinct > 0.5 * values && distinct >= LEAST_HANDLES) return HANDLE_BITS
  return s.login > 0.8 ? (s.person > 0.3 ? -1 : 1) : s.person > 0.5 ? -2 : -2.5
}

const LONGEST_SIGN = 2

export const password: Judge = (look) => {
  const { share: s, distinct } = look
  if (most(s.passwordHash)) return 9
  // A sign of a font of icons, a mark, a letter.
  if (look.maxLength <= LONGEST_SIGN) return CONTRADICTED
  if (
    most(s.boolean) ||
    most(s.date) ||
    s.sentence > 0.3 ||
    most(s.url) ||
    most(s.currency) ||
    most(s.placeholder) ||
    most(s.standIn)
  )
    return CONTRADICTED
  // One word with a capital: a form's label in some language.
  if (distinct <= 2 && most(s.capitalised) && look.meanLength < 20 && s.mixed < 0.5) return -5
  if (s.hex + s.base64 > 0.7) return 1.5
  if (s.number > 0.9) return s.fraction > 0.1 || look.maxLength < 4 ? -8 : -1
  return distinct <= 2 && look.values > 20 ? -3 : s.maskedText > 0.6 ? -1 : 0
}

export const credential: Judge = (look) => {
  const { share: s } = look
  if (most(s.jwt)) return 9
  if (most(s.boolean) || most(s.date) || s.sentence > 0.3 || most(s.placeholder) || most(s.standIn)) return CONTRADICTED
  if (s.hex + s.base64 + s.uuid > 0.6) return 1
  if (most(s.capitalised) && look.distinct <= 2 && look.meanLength < 16) return -6
  // What a job may do with it: `id-token: write`.
  if (s.common > 0.9 && s.mixed === 0 && look.maxLength <= LONGEST_WORD) return CONTRADICTED
  return isNumeric(look) ? -5 : look.meanLength >= 12 && s.word > 0.8 ? -0.5 : -4
}

const LONGEST_WORD = 12

/** Opaque ids: not text, not measures. */
export const opaque: Judge = (look) => {
  const { share: s } = look
  if (
    most(s.boolean) ||
    most(s.date) ||
    s.sentence > 0.2 ||
    s.fraction > 0.2 ||
    most(s.userAgent) ||
    most(s.email) ||
    s.negative > 0.05
  )
    return -8
  if (s.uuid + s.hex > 0.6) return 1.5
  if (s.code + s.base64 + s.digits7to15 + s.cookieValue > 0.5) return 0.5
  return isNumeric(look) ? -2.5 : s.common > 0.5 ? -6 : -1
}

/** `Participant identifier`: words that say what a number is are none. */
function isPhrase({ share: s, minLength }: FieldLook): boolean {
  return most(s.common) && s.word < 0.5 && s.code < 0.5 && minLength >= LEAST_PHRASE
}
const LEAST_PHRASE = 12

export const userId: Judge = (look) => {
  const { share: s } = look
  // The first of all users is 1; 0 is nobody.
  if (s.zero === 1) return CONTRADICTED
  const isFirst = look.distinct === 1 && s.integer > 0.9
  if (
    (most(s.boolean) && !isFirst) ||
    most(s.date) ||
    s.sentence > 0.2 ||
    s.longFraction > 0.2 ||
    most(s.url) ||
    s.negative > 0.05 ||
    most(s.person) ||
    isPhrase(look)
  )
    return -9
  return look.distinct === 1 && look.values > 20 ? -1 : s.uuid + s.hex + s.integer + s.code > 0.7 ? 0.5 : -0.5
}
