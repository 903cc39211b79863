/** How the values of a field speak for or against being what somebody did or thinks. */
import type { FieldLook } from '../inventory/field-look.ts'
import { CONTRADICTED, type Judge, clamp, isNumeric, most, ratioBits } from './judge.ts'

/** Free text, words and numbers can all be behaviour; only what a name promises can be contradicted. */
export const behaviour: Judge = (look) =>
  most(look.share.email) || most(look.share.ip) || most(look.share.userAgent) || most(look.share.street) || most(look.share.phone)
    ? -6
    : 0

/** A referrer who has a name is whom somebody knows, and no page. */
export const viewed: Judge = (look) => (most(look.share.person) ? -6 : behaviour(look))

/** Links to what was liked, followed and commented are an interface's: `followers_url`. */
export const social: Judge = (look) => (most(look.share.url) ? -3 : behaviour(look))

/** A few steps up to five or ten, each taken by many. */
const SCALE_BITS = 1

const STEPS = [3, 11] as const

function isScale({ share: s, distinct, values }: FieldLook): boolean {
  return s.number > 0.95 && s.upTo10 > 0.95 && distinct >= STEPS[0] && distinct <= STEPS[1] && values > 2 * distinct
}

/** Means of payment are named where something is paid. */
const PAYMENT_BITS = 2.5

export const bought: Judge = (look) =>
  look.share.payment > 0.8 && look.distinct >= 2 && look.distinct <= 20 && look.values > 2 * look.distinct
    ? PAYMENT_BITS
    : behaviour(look)

/** Ratings of films and bonds are letters; people rate in figures and words. */
export const rated: Judge = (look) => {
  const { share: s } = look
  if (look.maxLength <= 5 && s.upper > 0.7 && s.opinion < 0.2 && s.boolean < 0.5) return -6
  const bits = behaviour(look)
  return bits === 0 && isScale(look) ? SCALE_BITS : bits
}

/** Texts that complain, whatever their column is called. Reviews complain too, but not most of them. */
export const complaint: Judge = (look) => {
  const { share: s, distinct } = look
  if (isNumeric(look) && !most(s.boolean)) return -2
  // Who complains, or sues: `Kläger`.
  if (most(s.person)) return CONTRADICTED
  if (s.sentence > 0.3 && s.complaint >= LEAST_COMPLAINTS) return clamp(ratioBits(s.complaint, 0.5, 0.04, distinct), 0, 6)
  return behaviour(look)
}

const LEAST_COMPLAINTS = 0.2
