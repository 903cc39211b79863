/** How the values of a field speak for or against being who somebody is: names, births, titles, what is kept of people. */
import type { FieldLook } from '../inventory/field-look.ts'
import type { ShapeName } from '../inventory/shapes.ts'
import {
  CONTRADICTED,
  HIDDEN_BITS,
  type Judge,
  MOST,
  clamp,
  isHidden,
  isNumeric,
  isText,
  most,
  ratioBits,
  unlisted,
} from './judge.ts'

/** April and Domingo are people too. */
const MOST_DAYS = 0.8

/** Towns are called like people, and some people like towns. */
const FEW = 12

export const person: Judge = (look) => {
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
  if (distinct > FEW && s.city > 0.5 && s.city > Math.max(s.surname, 2 * s.person) && s.given < 0.1) return -9
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

/** `M`, `F`, `X` and what is unknown, in capitals and small. */
const MOST_LETTERS = 6

const ONE_WORD_BITS = 3

export const gender: Judge = (look) => {
  const { share: s, distinct } = look
  if (distinct > 10 || look.meanLength > 16) return CONTRADICTED
  // Letters of more kinds than there are of people, some of which are for nobody: units of time.
  if (look.meanLength < 2 && distinct > MOST_LETTERS && s.gender < 1) return CONTRADICTED
  if (s.gender >= 0.6)
    return clamp(
      ratioBits(s.gender, 0.97, 0.03, distinct, 8) * 2,
      0,
      // One word alone is as often another's: `OTHER` of kinds of accounts, `DIV` of dividends.
      look.maxLength > 1 ? (distinct === 1 ? ONE_WORD_BITS : 8) : s.gender === 1 && distinct >= 2 ? 4.5 : 2,
    )
  // Letters for words of a language that is not listed: `E` and `K`.
  const areLetters = s.letters > 0.9 && look.maxLength === 1
  return (s.genderCode > 0.9 && distinct <= 4) || (areLetters && distinct <= 3) ? -1 : -8
}

/** Few words, most of which are how people are addressed; other words where the name says so. */
const MOST_TITLES = 40
const LETTERS_ALONE = 4

export const title: Judge = (look) => {
  const { share: s, distinct } = look
  if (look.meanLength > 24 || s.sentence > 0.1 || most(s.date) || most(s.url) || most(s.email)) return CONTRADICTED
  // One alone is as often a word of another language, or short for something else: `MR` is magnetic resonance, `sig` a signature.
  const top = distinct === 1 ? LETTERS_ALONE : MOST
  if (most(s.honorific)) return clamp(ratioBits(s.honorific, 0.9, 0.01, distinct + 1), 3, top)
  if (isNumeric(look)) return distinct <= 6 && s.upTo10 > 0.9 ? 0 : CONTRADICTED
  return distinct > MOST_TITLES || most(s.boolean) ? -6 : s.honorific > 0 || look.meanLength < 8 ? 0 : -2
}

/** Amounts, and ranges of them; steps of a scale, years and rates are none. */
export const financial: Judge = (look) => {
  const { share: s } = look
  if (most(s.date) || most(s.url) || most(s.email) || most(s.boolean) || s.sentence > 0.2 || most(s.uuid)) return CONTRADICTED
  if (isHidden(look)) return HIDDEN_BITS
  if (s.number + s.money > 0.7) return s.upTo10 + s.below2 > 0.7 || s.year > 0.9 ? -4 : 0.5
  return AMOUNTS_IN_WORDS <= look.minLength && s.letters - s.mixed < 0.5 ? 0 : -4
}

/** `$25,000 - $49,999`, `<50k` */
const AMOUNTS_IN_WORDS = 4

export const age: Judge = (look) => {
  const { share: s, distinct } = look
  if (s.ageRange > 0.5) return 3
  if (s.number < 0.75) return s.letters > 0.9 && s.number < 0.2 ? -8 : s.number > 0.4 && s.letters < 0.2 ? -2 : -4
  // Distinct values overstate a few wild ones among many records; but ages of many people take many values.
  if (s.upTo120 < 0.8) return s.upTo120 > 0.4 && distinct >= 25 && distinct < look.values / 3 ? -2 : -9
  if (distinct > 5 && s.upTo10 > 0.95) return -4
  return s.upTo120 > 0.97 && s.upTo10 < 0.5 ? 2 : 0
}

/** All of a length, as numbers of documents are: milliseconds since 1970 have eleven figures for some and a sign for others. */
function isNumberedAlike({ minLength, maxLength }: FieldLook): boolean {
  return minLength === maxLength && maxLength < LONG_TIME
}
/** Figures of milliseconds since 1970 for nearly all who live. */
const LONG_TIME = 12

/** Dates in whose years living people were born; a column of them that ends before 2013 and has no times is seldom another. */
export const birthDate: Judge = (look) => {
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
  if (s.bornYear > 0.85 || (s.bornEpoch > 0.85 && !isNumberedAlike(look))) return 1
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

/** Different answers to what ethnicity or faith somebody has, in whatever spelling. */
const MOST_WORDS = 100

export const words =
  (shape: ShapeName, hit: number, chance: number): Judge =>
  (look) => {
    const { share: s, distinct } = look
    if (isNumeric(look)) return distinct <= 12 && s.upTo120 > 0.9 ? -3 : CONTRADICTED
    if (most(s.boolean) || most(s.date) || most(s.url)) return -6
    if (s.command > 0.5) return CONTRADICTED
    // Such words are few: `race` is also what candidates run in.
    if (distinct > MOST_WORDS && s[shape] < 0.2) return -6
    return clamp(ratioBits(s[shape], hit, chance, distinct), s[shape] > 0 ? -1 : -2, 5)
  }

/** Words as above, or yes and no: `party_member`, `sexually_active`. */
export const membership = (shape: ShapeName, hit: number): Judge => {
  const judge = words(shape, hit, 0.03)
  return (look) => (most(look.share.boolean) ? 0 : judge(look))
}

export const nationality: Judge = (look) =>
  isNumeric(look) || most(look.share.date) || most(look.share.boolean)
    ? CONTRADICTED
    : look.share.country + look.share.countryCode > 0.5
      ? 1
      : 0
