/**
 * How the values of a field speak for or against each rule, in bits. Shares of values that pass a test become likelihood ratios
 * against the share that other columns let pass; measured on open tables of many origins.
 */
import type { FieldLook } from '../inventory/field-look.ts'
import type { ShapeName } from '../inventory/shapes.ts'
import { protectionOf } from './protection.ts'

/** @returns bits; CONTRADICTED or less outvotes any name */
export type Judge = (look: FieldLook) => number

export const CONTRADICTED = -12
const MOST = 10

/** Values of one column are not independent of each other: twelve or more count as six. */
const COUNTED = 12

/**
 * @param share of distinct values that pass
 * @param hit share that passes in columns of this type
 * @param chance share that passes in other columns
 */
export function ratioBits(share: number, hit: number, chance: number, distinct: number, counted: number = COUNTED): number {
  const n = Math.min(distinct, counted) / 2
  return n * (share * Math.log2(hit / chance) + (1 - share) * Math.log2((1 - hit) / (1 - chance)))
}

/** Independent checks, such as checksums, count one by one up to 24. */
export function checkBits(share: number, hit: number, chance: number, distinct: number): number {
  return clamp(allCheckBits(share, hit, chance, distinct), -8, MOST)
}

/** As checkBits, without bounds: for what is held against many tests. */
export function allCheckBits(share: number, hit: number, chance: number, distinct: number): number {
  const n = Math.min(distinct, 24)
  return n * (share * Math.log2(hit / chance) + (1 - share) * Math.log2((1 - hit) / (1 - chance)))
}

function clamp(bits: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, bits))
}

/** The look of values that have a form nothing else has. */
function certain(shape: ShapeName, weakest = -8): Judge {
  return ({ share, distinct }) => clamp(ratioBits(share[shape], 0.95, 0.01, distinct), weakest, MOST)
}

const most = (share: number): boolean => share > 0.5
const isMachine = ({ share: s }: FieldLook): boolean =>
  most(s.uuid + s.hex + s.json + s.url + s.ip + s.mac + s.boolean + s.currency)
const isNumeric = ({ share: s }: FieldLook): boolean => s.number > 0.6
const isText = ({ share: s }: FieldLook): boolean => s.letters > 0.6

/** Placeholders for values that were there: `****`, digests, tokens. They neither confirm nor contradict a name. */
const isHidden = (look: FieldLook): boolean => protectionOf(look) !== 'plain'
/** A name that says so, and values of which nothing else can be told. */
const HIDDEN_BITS = -0.7

/** Mail inside of a house goes to names without dots: enough where the field's name says mail. */
const AT_HOST_BITS = 2

const email: Judge = (look) => {
  const share = look.share.email + look.share.mailbox
  if (most(share)) return clamp(ratioBits(share, 0.95, 0.01, look.distinct), 2, MOST)
  if (most(share + look.share.atHost)) return AT_HOST_BITS
  if (isHidden(look)) return HIDDEN_BITS
  return look.share.email > 0.2 ? 0.5 : isNumeric(look) || isMachine(look) ? CONTRADICTED : -7
}

const phone: Judge = (look) => {
  const { share: s, distinct } = look
  // French numbers without their 0 are written as addresses are, of which few have four parts of two digits.
  const grouped = Math.min(1, s.phone + s.digitPairs)
  if (most(s.date) || most(s.ip - s.digitPairs) || most(s.money) || most(s.uuid) || s.longFraction > 0.3 || most(s.boolean))
    return CONTRADICTED
  if (grouped > 0.3) return clamp(ratioBits(Math.min(1, grouped + s.plainPhone), 0.9, 0.06, distinct), -6, 7)
  if (s.plainPhone + s.phone > 0.5) return s.epoch > 0.9 && s.leadingZero < 0.1 ? -1 : 1.5
  if (isHidden(look)) return HIDDEN_BITS
  if (isNumeric(look)) return s.digits7to15 > 0.7 ? 0.5 : s.digits4to6 + s.digits3to4 > 0.9 ? -3 : -9
  return look.meanLength > 30 ? -9 : -5
}

/** April and Domingo are people too. */
const MOST_DAYS = 0.8

/** Lists of names, places and streets are of Latin letters first: what is written in others, and not in them, says little. */
const UNLISTED_BITS = -1
function unlisted({ share }: FieldLook, low: number): number {
  return most(share.nonLatin) ? Math.max(low, UNLISTED_BITS) : low
}

const person: Judge = (look) => {
  const { share: s, distinct } = look
  if (
    isNumeric(look) ||
    most(s.date) ||
    most(s.boolean) ||
    most(s.url) ||
    most(s.email) ||
    most(s.json) ||
    most(s.street) ||
    most(s.ip) ||
    most(s.identifier) ||
    most(s.placeholder) ||
    s.calendar > MOST_DAYS ||
    (most(s.numbered) && s.given + s.surname + s.person < 0.2)
  )
    return CONTRADICTED
  if (isHidden(look)) return HIDDEN_BITS
  if (look.meanLength > 45 || s.sentence > 0.4) return -9
  const single = s.given + s.surname > 0 ? Math.max(s.given, s.surname, 0.9 * share3(s)) : 0
  const named = Math.max(single, Math.min(1, s.person + Math.min(single, 0.3)))
  const against =
    4 * s.company +
    (s.country > 0.5 ? 4 : 0) +
    (s.region + s.regionCode > 0.6 ? 3 : 0) +
    (s.worldRegion > 0.4 ? 8 : 0) +
    (s.file > 0.3 ? 4 : 0) +
    (s.gender > 0.7 ? 5 : 0) +
    (s.jobTitle > 0.4 ? 4 : 0) +
    (s.honorific > 0.6 ? 3 : 0) +
    (s.bigCity > 0.6 ? 3 : 0)
  const common = s.common > 0.4 || s.everyday > 0.6 ? 3 : s.common > 0.25 ? 1.5 : 0
  // Names of people are written with capitals; brands and kinds in catalogues often are not.
  const small = s.lower > 0.9 && s.person < 0.3 ? 1.5 : 0
  const repeats = distinct <= 4 && look.values > 12 * distinct ? 2 : distinct <= 30 && look.values > 10 * distinct ? 1 : 0
  // Whole names (given name and surname side by side) are seldom anything else; single words of name lists often are.
  const top = s.person > 0.4 ? 9 : 5
  return (
    clamp(ratioBits(named, 0.7, s.person > single ? 0.08 : 0.16, distinct), s.common > 0.3 ? -6 : unlisted(look, -3), top) -
    against -
    common -
    small -
    repeats
  )
}

/** Single words: names that are both given name and surname are counted once. */
function share3(s: Readonly<Record<ShapeName, number>>): number {
  return Math.min(1, s.given + s.surname)
}

/** Of a column of streets some are called so, in whatever country. */
const LEAST_STREETS = 0.1

const address: Judge = (look) => {
  const { share: s, distinct } = look
  if (isNumeric(look)) return s.digits3to4 + s.digits4to6 + s.upTo1000 > 0.9 && s.integer > 0.9 ? -4 : CONTRADICTED
  if (
    most(s.email) ||
    most(s.date) ||
    most(s.ip) ||
    most(s.mac) ||
    most(s.url) ||
    most(s.uuid) ||
    most(s.boolean) ||
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
    if (isNumeric(look) || most(s.date) || most(s.boolean) || most(s.email) || most(s.url) || most(s.street) || most(s.uuid))
      return CONTRADICTED
    if (look.meanLength > 40 || s.sentence > 0.4) return -8
    if (isHidden(look)) return HIDDEN_BITS - 1
    return clamp(ratioBits(s[shape], hit, chance, distinct), unlisted(look, low), high)
  }
}

const city: Judge = (look) => {
  const { share: s, distinct } = look
  const listed = placeName('city', 0.75, 0.15, -3, 5)(look)
  const bits = listed > 0 ? Math.max(listed, clamp(ratioBits(s.bigCity, 0.5, 0.05, distinct), 0, 7)) : listed
  return bits - (s.person > 0.5 ? 3 : 0) - (s.country > 0.5 || s.region > 0.75 ? 2 : 0) - (s.common > 0.4 ? 2 : 0) - 3 * s.company
}

const region: Judge = (look) => {
  const { share: s, distinct } = look
  if (s.worldRegion > 0.5) return CONTRADICTED
  const bits = placeName('region', 0.85, 0.06, -8, 8)(look)
  if (bits <= -8 && (isNumeric(look) || most(s.date) || look.meanLength > 40 || most(s.boolean))) return bits
  if (s.regionCode > 0.7 && look.maxLength <= 3) return clamp(ratioBits(s.regionCode, 0.9, 0.12, distinct), 0, 5)
  if (s.region > 0.4) return clamp(ratioBits(s.region + s.regionCode, 0.85, 0.06, distinct), 0, 7)
  if (s.opinion > 0.3 || s.common > 0.6) return -5
  return s.region + s.regionCode > 0.05 ? -0.5 : s.capitalised > 0.6 || look.maxLength <= 4 ? -2.5 : -4
}

const country: Judge = (look) => {
  const { share: s, distinct } = look
  if (isNumeric(look) || most(s.date) || look.meanLength > 40) return CONTRADICTED
  if (s.country > 0.5) return clamp(ratioBits(s.country, 0.9, 0.05, distinct), 1, 8)
  if (s.countryCode > 0.7) return s.regionCode > 0.9 && distinct > 4 ? -1 : 2
  return s.country + s.countryCode > 0.2 ? 0 : -5
}

/** Share of codes that begin with a zero, where some do. */
const LEAST_ZEROS = 0.02

const postalCode: Judge = (look) => {
  const { share: s, distinct } = look
  if (most(s.money) || most(s.boolean) || s.fraction > 0.3 || s.negative > 0) return CONTRADICTED
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

const coordinates: Judge = (look) => {
  const { share: s } = look
  if (s.coordinatePair > 0.7) return 8
  if (s.number < 0.9 || s.upTo180 + s.negative < 0.9) return CONTRADICTED
  if (s.upTo180 < 0.97) return -6
  return s.longFraction > 0.5 ? 1.5 : s.fraction > 0.4 ? 1 : -3
}

const gender: Judge = (look) => {
  const { share: s, distinct } = look
  if (distinct > 10 || look.meanLength > 16) return CONTRADICTED
  if (s.gender >= 0.6)
    return clamp(
      ratioBits(s.gender, 0.97, 0.03, distinct, 8) * 2,
      0,
      look.maxLength > 1 ? 8 : s.gender === 1 && distinct >= 2 ? 4.5 : 2,
    )
  // Letters for words of a language that is not listed: `E` and `K`.
  const areLetters = s.letters > 0.9 && look.maxLength === 1
  return (s.genderCode > 0.9 && distinct <= 4) || (areLetters && distinct <= 3) ? -1 : -8
}

/** Few words, most of which are how people are addressed; other words where the name says so. */
const MOST_TITLES = 40
const title: Judge = (look) => {
  const { share: s, distinct } = look
  if (look.meanLength > 24 || s.sentence > 0.1 || most(s.date) || most(s.url) || most(s.email)) return CONTRADICTED
  if (most(s.honorific)) return clamp(ratioBits(s.honorific, 0.9, 0.01, distinct + 1), 3, MOST)
  if (isNumeric(look)) return distinct <= 6 && s.upTo10 > 0.9 ? 0 : CONTRADICTED
  return distinct > MOST_TITLES || most(s.boolean) ? -6 : s.honorific > 0 || look.meanLength < 8 ? 0 : -2
}

/** Amounts, and ranges of them; steps of a scale, years and rates are none. */
const financial: Judge = (look) => {
  const { share: s } = look
  if (most(s.date) || most(s.url) || most(s.email) || most(s.boolean) || s.sentence > 0.2 || most(s.uuid)) return CONTRADICTED
  if (isHidden(look)) return HIDDEN_BITS
  if (s.number + s.money > 0.7) return s.upTo10 + s.below2 > 0.7 || s.year > 0.9 ? -4 : 0.5
  return AMOUNTS_IN_WORDS <= look.minLength && s.letters < 0.5 ? 0 : -4
}
/** `$25,000 - $49,999` */
const AMOUNTS_IN_WORDS = 4

const age: Judge = (look) => {
  const { share: s, distinct } = look
  if (s.ageRange > 0.5) return 3
  if (s.number < 0.75) return s.letters > 0.9 && s.number < 0.2 ? -8 : s.number > 0.4 && s.letters < 0.2 ? -2 : -4
  // Distinct values overstate a few wild ones among many records; but ages of many people take many values.
  if (s.upTo120 < 0.8) return s.upTo120 > 0.4 && distinct >= 25 && distinct < look.values / 3 ? -2 : -9
  if (distinct > 5 && s.upTo10 > 0.95) return -4
  return s.upTo120 > 0.97 && s.upTo10 < 0.5 ? 2 : 0
}

/** Dates in whose years living people were born; a column of them that ends before 2013 and has no times is seldom another. */
const birthDate: Judge = (look) => {
  const { share: s } = look
  const born = s.born1900s + s.born1950s + s.born1980s + s.born2000s
  if (isHidden(look)) return HIDDEN_BITS
  if (s.date > 0.6)
    return s.time > 0.3
      ? -4
      : born / s.date > 0.85
        ? bornWidely(look)
          ? 5
          : s.born1950s + s.born1980s > 0.3
            ? 3
            : 1
        : s.after2012 / s.date > 0.6
          ? // One or two may be children.
            look.distinct < 3
            ? -1.5
            : -3
          : -0.5
  if (s.bornYear > 0.85) return 1
  // Of those who are dead and of those who live.
  if (s.year > 0.95 && s.bornYear > 0.3) return 0.5
  // A day or a month, where the name says so.
  if (isNumeric(look)) return s.integer > 0.9 ? (s.upTo120 > 0.97 && look.maxLength <= 2 ? -2.5 : -5) : CONTRADICTED
  return isText(look) && s.date < 0.1 ? CONTRADICTED : -3
}

/** Birthdays of many people lie decades apart; hirings, releases and openings of one table seldom do. */
function bornWidely({ share: s, distinct }: FieldLook): boolean {
  const decades = [s.born1900s, s.born1950s, s.born1980s, s.born2000s].filter((share) => share > 0.12 * s.date).length
  return distinct >= 12 && decades >= 3 && s.time < 0.05
}

const HANDLE_BITS = 2.5
const LEAST_HANDLES = 5

const username: Judge = (look) => {
  const { share: s, distinct, values } = look
  if (most(s.placeholder)) return CONTRADICTED
  if (most(s.boolean) || most(s.date) || s.sentence > 0.3 || most(s.url) || most(s.json) || s.fraction > 0.2 || most(s.userAgent))
    return CONTRADICTED
  if (most(s.email)) return -1
  if (isHidden(look)) return -1.5
  if (isNumeric(look)) return s.integer > 0.9 && s.upTo10 < 0.5 ? -2 : -3
  // `jsmith7`: no word, and nobody else's.
  if (s.handle > 0.7 && distinct > 0.5 * values && distinct >= LEAST_HANDLES) return HANDLE_BITS
  return s.login > 0.8 ? (s.person > 0.3 ? -1 : 1) : s.person > 0.5 ? -2 : -2.5
}

const LONGEST_SIGN = 2

const password: Judge = (look) => {
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

const credential: Judge = (look) => {
  const { share: s } = look
  if (most(s.jwt)) return 9
  if (most(s.boolean) || most(s.date) || s.sentence > 0.3 || most(s.placeholder) || most(s.standIn)) return CONTRADICTED
  if (s.hex + s.base64 + s.uuid > 0.6) return 1
  if (most(s.capitalised) && look.distinct <= 2 && look.meanLength < 16) return -6
  return isNumeric(look) ? -5 : look.meanLength >= 12 && s.word > 0.8 ? -0.5 : -4
}

/** Opaque ids: not text, not measures. */
const opaque: Judge = (look) => {
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

const userId: Judge = (look) => {
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
    most(s.person)
  )
    return -9
  return look.distinct === 1 && look.values > 20 ? -1 : s.uuid + s.hex + s.integer + s.code > 0.7 ? 0.5 : -0.5
}

const cardNumber: Judge = (look) => {
  const { share: s, distinct } = look
  if (s.cardNumber > 0.3) return clamp(checkBits(s.cardNumber, 0.9, 0.02, distinct), 2, MOST)
  if (isHidden(look)) return HIDDEN_BITS
  return s.digits7to15 + s.number > 0.6 && look.minLength >= 13 && look.maxLength <= 19 ? 0 : CONTRADICTED
}

/** Where numbers lose the zeros that they begin with, a tenth of the codes has two digits. */
const securityCode: Judge = ({ share: s, maxLength }) =>
  s.digits3to4 > 0.85 && maxLength <= 6 ? 1.5 : s.digits3to4 > 0.5 && s.number > 0.9 && maxLength <= 4 ? -2 : CONTRADICTED

/** Cards run out with a month: a whole date is a card's only beside one (neighbours.ts). */
const WHOLE_DATE_BITS = -7

const cardExpiry: Judge = ({ share: s }) =>
  s.monthYear > 0.6 ? 3 : s.date > 0.7 ? WHOLE_DATE_BITS : s.month > 0.9 || (s.year > 0.9 && s.bornYear < 0.9) ? 0.5 : -6

const last4: Judge = (look) => (look.share.digits3to4 > 0.8 && look.maxLength <= 6 ? 1 : -8)

const bankAccount: Judge = (look) => {
  const { share: s } = look
  if (most(s.iban)) return -3
  if (s.number > 0.7) return s.integer > 0.9 && look.minLength >= 5 ? 1 : -8
  return s.maskedText > 0.5 ? -1.5 : s.code > 0.6 ? -0.5 : s.sentence > 0.2 || most(s.date) ? CONTRADICTED : -5
}

const ssn: Judge = (look) => {
  if (look.share.ssn > 0.3) return clamp(ratioBits(look.share.ssn, 0.9, 0.005, look.distinct), 2, MOST)
  if (look.share.ssnForm > 0.5) return 1
  if (isHidden(look)) return HIDDEN_BITS
  return look.share.digits7to15 > 0.8 && look.maxLength <= 11 && look.minLength >= 8 ? 0 : CONTRADICTED
}

/** Different answers to what ethnicity or faith somebody has, in whatever spelling. */
const MOST_WORDS = 100

const words =
  (shape: ShapeName, hit: number, chance: number): Judge =>
  (look) => {
    const { share: s, distinct } = look
    if (isNumeric(look)) return distinct <= 12 && s.upTo120 > 0.9 ? -3 : CONTRADICTED
    if (most(s.boolean) || most(s.date) || most(s.url)) return -6
    // Such words are few: `race` is also what candidates run in.
    if (distinct > MOST_WORDS && s[shape] < 0.2) return -6
    return clamp(ratioBits(s[shape], hit, chance, distinct), s[shape] > 0 ? -1 : -2, 5)
  }

/** Words as above, or yes and no: `party_member`, `sexually_active`. */
const membership = (shape: ShapeName, hit: number): Judge => {
  const judge = words(shape, hit, 0.03)
  return (look) => (most(look.share.boolean) ? 0 : judge(look))
}

const nationality: Judge = (look) =>
  isNumeric(look) || most(look.share.date) || most(look.share.boolean)
    ? CONTRADICTED
    : look.share.country + look.share.countryCode > 0.5
      ? 1
      : 0

/** Free text, words and numbers can all be behaviour; only what a name promises can be contradicted. */
const behaviour: Judge = (look) =>
  most(look.share.email) || most(look.share.ip) || most(look.share.userAgent) || most(look.share.street) || most(look.share.phone)
    ? -6
    : 0

/** Links to what was liked, followed and commented are an interface's: `followers_url`. */
const social: Judge = (look) => (most(look.share.url) ? -3 : behaviour(look))

/** A few steps up to five or ten, each taken by many. */
const SCALE_BITS = 1
const STEPS = [3, 11] as const
function isScale({ share: s, distinct, values }: FieldLook): boolean {
  return s.number > 0.95 && s.upTo10 > 0.95 && distinct >= STEPS[0] && distinct <= STEPS[1] && values > 2 * distinct
}

/** Means of payment are named where something is paid. */
const PAYMENT_BITS = 2.5
const bought: Judge = (look) =>
  look.share.payment > 0.8 && look.distinct >= 2 && look.distinct <= 20 && look.values > 2 * look.distinct
    ? PAYMENT_BITS
    : behaviour(look)

/** Ratings of films and bonds are letters; people rate in figures and words. */
const rated: Judge = (look) => {
  const { share: s } = look
  if (look.maxLength <= 5 && s.upper > 0.7 && s.opinion < 0.2 && s.boolean < 0.5) return -6
  const bits = behaviour(look)
  return bits === 0 && isScale(look) ? SCALE_BITS : bits
}

/** Texts that complain, whatever their column is called. Reviews complain too, but not most of them. */
const complaint: Judge = (look) => {
  const { share: s, distinct } = look
  if (isNumeric(look) && !most(s.boolean)) return -2
  if (s.sentence > 0.3 && s.complaint >= LEAST_COMPLAINTS) return clamp(ratioBits(s.complaint, 0.5, 0.04, distinct), 0, 6)
  return behaviour(look)
}
const LEAST_COMPLAINTS = 0.2

export const JUDGES: Readonly<Record<string, Judge>> = {
  'email-address': email,
  'phone-number': phone,
  'ip-address': (look) =>
    isHidden(look) && look.share.ip === 0
      ? HIDDEN_BITS
      : most(look.share.version) && look.share.ip < 0.5
        ? CONTRADICTED
        : certain('ip', CONTRADICTED)(look),
  'mac-address': certain('mac', CONTRADICTED),
  'device-id': opaque,
  imei: (look) => (look.share.digits7to15 > 0.7 && look.minLength >= 14 ? 1 : CONTRADICTED),
  'advertising-id': (look) => (look.share.uuid > 0.5 ? 1.5 : look.share.hex > 0.5 ? 0 : CONTRADICTED),
  'user-agent': (look) =>
    look.share.userAgent > 0.4
      ? clamp(ratioBits(look.share.userAgent, 0.9, 0.005, look.distinct), 3, MOST)
      : isText(look) && look.share.sentence > 0.3
        ? -1
        : -7,
  cookie: (look) => (look.share.cookieValue > 0.5 ? 7 : opaque(look)),
  'session-id': opaque,
  username,
  password,
  credential,
  'credit-card-number': cardNumber,
  iban: (look) => (isHidden(look) ? HIDDEN_BITS : certain('iban', CONTRADICTED)(look)),
  'swift-bic': (look) =>
    isText(look) && look.minLength >= 8 && look.maxLength <= 11 && look.share.word > 0.9 ? 1.5 : CONTRADICTED,
  'us/ssn': ssn,
  'crypto-address': (look) => (look.minLength >= 26 && look.share.word > 0.9 ? 1 : CONTRADICTED),
  'person-name': person,
  'postal-address': address,
  city,
  region,
  country,
  'postal-code': postalCode,
  coordinates,
  gender,
  title,
  financial,
  age,
  'date-of-birth': birthDate,
  'job-title': words('jobTitle', 0.6, 0.06),
  'user-id': userId,
  'card-security-code': securityCode,
  'card-expiry': cardExpiry,
  'card-last4': last4,
  'bank-account': bankAccount,
  nationality,
  ethnicity: words('ethnicity', 0.8, 0.04),
  religion: words('religion', 0.8, 0.03),
  'political-opinion': membership('political', 0.7),
  'sexual-orientation': membership('sexuality', 0.8),
  'trade-union': (look) =>
    most(look.share.email) || most(look.share.phone) || most(look.share.url) || most(look.share.date) ? CONTRADICTED : 0,
  'marital-status': words('marital', 0.8, 0.03),
  health: (look) => (most(look.share.email) || most(look.share.phone) || most(look.share.url) ? -8 : 0),
  'social-engagement': social,
  'email-engagement': behaviour,
  'customer-complaint': complaint,
  'page-view': behaviour,
  purchase: bought,
  'cart-abandonment': behaviour,
  preference: (look) => (look.share.longFraction > 0.3 || most(look.share.epoch) ? -4 : behaviour(look)),
  'customer-satisfaction': rated,
}

/** Rules whose values alone, without any name, can carry a verdict. */
export const TELLING_VALUES: ReadonlySet<string> = new Set([
  'email-address',
  'phone-number',
  'ip-address',
  'mac-address',
  'user-agent',
  'cookie',
  'password',
  'credential',
  'credit-card-number',
  'iban',
  'us/ssn',
  'person-name',
  'postal-address',
  'city',
  'region',
  'country',
  'postal-code',
  'coordinates',
  'gender',
  'title',
  'date-of-birth',
  'job-title',
  'ethnicity',
  'marital-status',
  'religion',
])
