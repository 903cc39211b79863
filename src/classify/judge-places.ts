/** How the values of a field speak for or against being places: streets, towns, codes, points on a map. */
import type { FieldLook } from '../inventory/field-look.ts'
import type { ShapeName } from '../inventory/shapes.ts'
import { CONTRADICTED, HIDDEN_BITS, type Judge, clamp, isHidden, isNumeric, isText, most, ratioBits, unlisted } from './judge.ts'

/** Of a column of streets some are called so, in whatever country. */
const LEAST_STREETS = 0.1

/** `12`, and now and then `12b`. */
function isOfHouses({ share: s, maxLength }: FieldLook): boolean {
  const short = s.digits3to4 + s.digits4to6 + s.upTo1000
  return (short > 0.9 && s.integer > 0.9) || (short > 0.6 && maxLength <= LONGEST_HOUSE && s.fraction + s.negative === 0)
}
const LONGEST_HOUSE = 6

export const address: Judge = (look) => {
  const { share: s, distinct } = look
  if (isNumeric(look)) return isOfHouses(look) ? -4 : CONTRADICTED
  if (
    most(s.email) ||
    most(s.date) ||
    most(s.ip) ||
    most(s.mac) ||
    most(s.url) ||
    most(s.uuid) ||
    most(s.boolean) ||
    most(s.constant) ||
    most(s.phone)
  )
    return CONTRADICTED
  if (isHidden(look)) return HIDDEN_BITS
  if (s.unit > 0.5) return 3
  // Addresses of many records differ; kinds of streets, shifts and zones do not.
  if (distinct <= 4 && look.values > 20 * distinct && s.street < 0.5) return -5
  if (s.sentence > 0.5 && look.meanLength > 110) return -8
  return clamp(
    ratioBits(Math.min(1, Math.max(s.street, 0.6 * (s.street + s.numberedLine)) + 0.5 * s.unit), 0.75, 0.03, distinct),
    isText(look) && s.common < 0.4 ? unlisted(look, -2.5) : -5,
    // `Task 1`, `Team 2`: a word and a number are a street where something else says so.
    s.street < LEAST_STREETS ? 3 : 8,
  )
}

function placeName(shape: ShapeName, hit: number, chance: number, low: number, high: number): Judge {
  return (look) => {
    const { share: s, distinct } = look
    if (
      isNumeric(look) ||
      most(s.date) ||
      most(s.constant) ||
      most(s.boolean) ||
      most(s.email) ||
      most(s.url) ||
      most(s.street) ||
      most(s.uuid)
    )
      return CONTRADICTED
    if (look.meanLength > 40 || s.sentence > 0.4) return -8
    if (isHidden(look)) return HIDDEN_BITS - 1
    return clamp(ratioBits(s[shape], hit, chance, distinct), unlisted(look, low), high)
  }
}

export const city: Judge = (look) => {
  const { share: s, distinct } = look
  const listed = placeName('city', 0.75, 0.15, -3, 5)(look)
  const bits = listed > 0 ? Math.max(listed, clamp(ratioBits(s.bigCity, 0.5, 0.05, distinct), 0, 7)) : listed
  return bits - (s.person > 0.5 ? 3 : 0) - (s.country > 0.5 || s.region > 0.75 ? 2 : 0) - (s.common > 0.4 ? 2 : 0) - 3 * s.company
}

export const region: Judge = (look) => {
  const { share: s, distinct } = look
  if (s.worldRegion > 0.5) return CONTRADICTED
  const bits = placeName('region', 0.85, 0.06, -8, 8)(look)
  if (bits <= -8 && (isNumeric(look) || most(s.date) || look.meanLength > 40 || most(s.boolean))) return bits
  if (s.regionCode > 0.7 && look.maxLength <= 3) return clamp(ratioBits(s.regionCode, 0.9, 0.12, distinct), 0, 5)
  if (s.region > 0.4) return clamp(ratioBits(s.region + s.regionCode, 0.85, 0.06, distinct), 0, 7)
  if (s.opinion > 0.3 || s.common > 0.6) return -5
  // `state: init`: in small letters only lists know places. Scripts without capitals have none to go by.
  if (s.region + s.regionCode + s.capitalised + s.nonLatin < 0.05 && s.letters > 0.9) return CONTRADICTED
  return s.region + s.regionCode > 0.05 ? -0.5 : s.capitalised > 0.6 || look.maxLength <= 4 ? -2.5 : -4
}

export const country: Judge = (look) => {
  const { share: s, distinct } = look
  if (isNumeric(look) || most(s.date) || look.meanLength > 40) return CONTRADICTED
  if (s.country > 0.5) return clamp(ratioBits(s.country, 0.9, 0.05, distinct), 1, 8)
  if (s.countryCode > 0.7) return s.regionCode > 0.9 && distinct > 4 ? -1 : 2
  return s.country + s.countryCode > 0.2 ? 0 : -5
}

/** Share of codes that begin with a zero, where some do. */
const LEAST_ZEROS = 0.02

export const postalCode: Judge = (look) => {
  const { share: s, distinct } = look
  if (most(s.money) || most(s.boolean) || most(s.constant) || s.fraction > 0.3 || s.negative > 0) return CONTRADICTED
  if (s.year > 0.8 && s.digits > 0.8) return -4
  if (s.postal > 0.15 && s.postal + s.postalDigits > 0.6) return clamp(ratioBits(s.postal, 0.5, 0.03, distinct), 0, 5)
  // Amounts and counted-up ids begin with no zero.
  if (s.postalDigits > 0.6) return look.maxLength - look.minLength > 1 ? 0.5 : s.leadingZero > LEAST_ZEROS ? 3 : 1
  if (isNumeric(look)) return s.upTo1000 > 0.7 ? -5 : -3
  if (s.sentence > 0.2 || s.date > 0.3) return CONTRADICTED
  // Every country's codes have digits: `cp=home` of a page is none.
  if (s.word > 0.8 && s.code + s.postal + s.postalDigits === 0) return CONTRADICTED
  return s.postal + s.postalDigits > 0.4 ? 0 : look.maxLength > 12 ? -7 : -1.5
}

/** Digits of 1e-7 degrees, as maps of phones keep them, with a sign: from a tenth of a degree to 180. */
const LEAST_E7 = 7
const MOST_E7 = 11

function areTenMillionths({ share: s, minLength, maxLength }: Parameters<Judge>[0]): boolean {
  return s.integer > 0.9 && s.upTo1000 === 0 && minLength >= LEAST_E7 && maxLength <= MOST_E7
}

export const coordinates: Judge = (look) => {
  const { share: s } = look
  if (s.coordinatePair > 0.7) return 8
  if (areTenMillionths(look)) return -3
  if (s.number < 0.9 || s.upTo180 + s.negative < 0.9) return CONTRADICTED
  if (s.upTo180 < 0.97) return -6
  return s.longFraction > 0.5 ? 1.5 : s.fraction > 0.4 ? 1 : -3
}
