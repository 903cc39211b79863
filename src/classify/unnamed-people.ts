/**
 * Columns without names in records of people, decided together. The more kinds of what only people have stand in a record (a name, a
 * contact, a birthday, a gender, a street), the likelier is a column that has the form of another one to be it: the prior of a column
 * is that of all tables, which are mostly of things. What many things have the form of (ages, codes of cards, names of accounts) is
 * told where there is one such column and the right neighbours.
 */
import { addTerm, type Case, caseOf } from './case.ts'
import { newCase } from './cases.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { CONTRADICTED } from './judge.ts'

/** Kinds of what tells that a record is a person's, by rule. */
const KINDS: Readonly<Record<string, string>> = {
  'person-name': 'name',
  'email-address': 'email',
  'phone-number': 'phone',
  'postal-address': 'street',
  'date-of-birth': 'birth',
  gender: 'gender',
  title: 'gender',
  'us/ssn': 'number',
  'credit-card-number': 'card',
  iban: 'bank',
  'marital-status': 'status',
  ethnicity: 'status',
  religion: 'status',
  'job-title': 'job',
}
/** A column that is likelier than not what it looks like. */
const SURE_BITS = 0.5
/** What the values must say by themselves. */
const LEAST_VALUE_BITS = 1
/** For each other kind in the record, and the most of them together. */
const KIND_BITS = 1.1
const MOST_KIND_BITS = 3.3
/** Rules whose form other columns have as well, so that the record decides. */
const BY_RECORD: ReadonlySet<string> = new Set('person-name phone-number date-of-birth us/ssn job-title title gender'.split(' '))
/** Columns between parts of one thing: an address, a card. */
const REACH = 3

/** With the prior and what the form says a verdict of three in four. */
const AGE_BITS = 3.4
const CARD_PART_BITS = 4.5
const COORDINATES_BITS = 4
const LOGIN_BITS = 5
const POSTAL_BITS = 1.2
const COUNTRY_BITS = 3
/** Least share of codes that are countries', and most that are states' as well (DE, CA, AL). */
const COUNTRY_CODES = 0.95
const STATE_CODES = 0.6
/** A family name that is a town's as well. */
const OTHER_CITY_BITS = -3

/** @param cases by field; what the values alone had no case for is added */
export function addUnnamedPeople(fields: readonly Field[], cases: readonly Case[][], compiled: Compiled): void {
  addPlacesInStatistics(fields, cases)
  let kinds = cases.map(sureKind)
  const othersOf = (i: number): number => new Set(kinds.filter((kind, at) => kind !== undefined && at !== i)).size
  const known = new Set(kinds.filter((kind) => kind !== undefined))
  if (known.size === 0) return
  cases.forEach((list, i) => {
    const others = othersOf(i) - (kinds[i] !== undefined && kinds.some((kind, at) => at !== i && kind === kinds[i]) ? 1 : 0)
    if (others < 1) return
    const isNamed = kinds.some((kind, at) => at !== i && kind === 'name')
    for (const entry of list)
      if (BY_RECORD.has(entry.rule.id) && isPossible(entry) && !isAmbiguous(entry, fields[i] as Field, isNamed))
        addTerm(entry, 'neighbour-field', Math.min(MOST_KIND_BITS, KIND_BITS * others))
  })
  kinds = cases.map(sureKind)
  addFamilyNames(fields, cases)
  addPostcodes(fields, cases)
  addCountries(fields, cases)
  if (known.has('street') || known.has('name')) addPlaces(fields, cases)
  addAges(fields, cases, kinds, compiled)
  addCards(fields, cases, compiled)
  addLogins(fields, cases, known, compiled)
}

function sureKind(list: readonly Case[]): string | undefined {
  const best = list.reduce<Case | undefined>(
    (one, other) => (one === undefined || other.bits > one.bits ? other : one),
    undefined,
  )
  if (best === undefined || best.bits < SURE_BITS) return undefined
  return KINDS[best.rule.id] ?? (best.rule.class === 'government' ? 'number' : undefined)
}

function isPossible({ terms }: Case): boolean {
  return (
    terms.some(({ kind, bits }) => (kind === 'values' || kind === 'checksum') && bits >= LEAST_VALUE_BITS) &&
    !terms.some(({ bits }) => bits <= CONTRADICTED)
  )
}

/**
 * Of a few words beside no other name nobody can say whether they are towns, brands or people, nor of single words beside somebody's
 * name whether they are pets; nor of digits without a mark or a leading zero whether they are phones or any of the numbers that records
 * of people are full of.
 */
function isAmbiguous({ rule, terms }: Case, { look: { share, distinct } }: Field, isNamed: boolean): boolean {
  if (rule.id === 'gender') return distinct < 2
  // Years are of films and firms, too.
  if (rule.id === 'date-of-birth') return share.date < 0.6
  if (rule.id === 'phone-number') return share.phone < 0.5 && share.leadingZero < 0.8
  if (rule.id !== 'person-name' || terms.some(({ kind }) => kind === 'neighbour-field')) return false
  return share.person > 0.4 ? distinct < LEAST_NAMES && share.city > 0.4 : isNamed || distinct < LEAST_NAMES
}
const LEAST_NAMES = 5

/** Counties are called like families, and towns like counties. */
const TOWNS = 0.35
/** Left to who says more: with the prior less than one in three. */
const STATISTICS_BITS = -2.5

/** Family names beside nothing but figures: half of them the names of towns, they are what the figures were counted in. */
function addPlacesInStatistics(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const texts = fields.flatMap(({ look: { share } }, i) => (share.number > 0.9 ? [] : [i]))
  const [i] = texts
  if (i === undefined || texts.length > 1) return
  const { share: s } = (fields[i] as Field).look
  const entry = caseOf(cases, i, 'person-name')
  if (entry !== undefined && s.person < 0.2 && s.surname > s.given && s.city > TOWNS) addTerm(entry, 'negative', STATISTICS_BITS)
}

/** Beside given names a family name is one, though it is a town's as well, where another column holds the town. */
function addFamilyNames(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const towns = cases.map((_, i) => caseOf(cases, i, 'city')?.bits ?? CONTRADICTED)
  fields.forEach(({ look: { share: s } }, i) => {
    const city = caseOf(cases, i, 'city')
    const person = caseOf(cases, i, 'person-name')
    if (city === undefined || person === undefined || person.bits < SURE_BITS || s.surname < s.city) return
    if (towns.some((bits, at) => at !== i && bits >= (towns[i] as number))) addTerm(city, 'negative', OTHER_CITY_BITS)
  })
}

/** Codes of several countries, each in its own form, beside a street and a town. */
function addPostcodes(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const near = (i: number, rule: string): boolean =>
    cases.some((_, at) => at !== i && Math.abs(at - i) <= REACH + 1 && (caseOf(cases, at, rule)?.bits ?? -1) >= SURE_BITS)
  fields.forEach(({ look: { share: s } }, i) => {
    const entry = caseOf(cases, i, 'postal-code')
    if (entry === undefined || s.negative > 0 || s.postal + s.postalDigits < 0.6) return
    const beside = ['postal-address', 'city', 'region', 'country'].filter((rule) => near(i, rule)).length
    if (beside < 2) return
    const already = entry.terms.find(({ kind }) => kind === 'neighbour-field')?.bits ?? 0
    addTerm(entry, 'neighbour-field', already > 0 ? POSTAL_BITS : POSTAL_BITS + MOST_KIND_BITS)
  })
}

/** Codes of countries right beside a town; those of states look the same, and languages stand elsewhere. */
function addCountries(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const isTown = (i: number): boolean => (caseOf(cases, i, 'city')?.bits ?? CONTRADICTED) >= SURE_BITS
  fields.forEach(({ look: { share: s } }, i) => {
    if (s.countryCode < COUNTRY_CODES || s.regionCode > STATE_CODES || !(isTown(i - 1) || isTown(i + 1))) return
    const entry = caseOf(cases, i, 'country')
    if (entry !== undefined && entry.bits < SURE_BITS) addTerm(entry, 'neighbour-field', COUNTRY_BITS)
  })
}

/** Degrees with many decimals side by side, however few: where a street or a name is, two such figures are a place. */
function addPlaces(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const isDegrees = (i: number): boolean => {
    const share = fields[i]?.look.share
    return share !== undefined && share.upTo180 > 0.98 && share.longFraction > 0.6 && share.below2 < 0.6
  }
  for (let i = 0; i + 1 < fields.length; i++) {
    if (!isDegrees(i) || !isDegrees(i + 1) || isDegrees(i - 1) || isDegrees(i + 2)) continue
    for (const at of [i, i + 1]) {
      const entry = caseOf(cases, at, 'coordinates')
      if (entry !== undefined && entry.bits < SURE_BITS) addTerm(entry, 'neighbour-field', COORDINATES_BITS)
    }
  }
}

/** What stands beside ages: of whom nothing but a name is told, figures are what they scored. */
const AGED: ReadonlySet<string> = new Set(['gender', 'status', 'number'])
/** Different ages of many people. */
const AGES = [12, 100] as const
/** Share of people up to forty: not of heights, pulses or marks. */
const UP_TO_40 = [0.1, 0.95] as const

/** Spans of years, or the one column of whole numbers that are spread as ages are. */
function addAges(
  fields: readonly Field[],
  cases: readonly Case[][],
  kinds: readonly (string | undefined)[],
  compiled: Compiled,
): void {
  if (!kinds.some((kind) => kind !== undefined && AGED.has(kind))) return
  const ranges = fields.flatMap(({ look: { share, distinct } }, i) =>
    share.ageRange > 0.6 && share.number < 0.05 && distinct >= 3 ? [i] : [],
  )
  const figures = fields.flatMap((field, i) => (areAges(field) ? [i] : []))
  const born = kinds.includes('birth')
  for (const i of ranges.length > 0 ? ranges : figures.length === 1 && !born ? figures : [])
    addTerm(newCase(fields[i] as Field, cases[i] as Case[], 'age', compiled), 'neighbour-field', AGE_BITS)
}

function areAges({ look: { share: s, distinct, values } }: Field): boolean {
  return (
    s.integer > 0.9 &&
    s.negative < 0.02 &&
    s.upTo90 > 0.95 &&
    s.upTo120 > 0.97 &&
    s.upTo10 < 0.1 &&
    s.upTo40 > UP_TO_40[0] &&
    s.upTo40 < UP_TO_40[1] &&
    distinct >= AGES[0] &&
    distinct <= AGES[1] &&
    // Counted-up ids take each value once.
    (values > 1.15 * distinct || values < 40)
  )
}

/** The code on a card's back and the month it runs out, beside its number. */
function addCards(fields: readonly Field[], cases: readonly Case[][], compiled: Compiled): void {
  fields.forEach((_, card) => {
    if ((caseOf(cases, card, 'credit-card-number')?.bits ?? -1) < SURE_BITS) return
    const near = (test: (field: Field) => boolean): number[] =>
      fields.flatMap((field, i) => (i !== card && Math.abs(i - card) <= REACH && test(field) ? [i] : []))
    for (const [rule, found] of [
      ['card-security-code', near(({ look }) => look.share.digits3to4 > 0.9 && look.maxLength <= 6)],
      ['card-expiry', near(({ look: { share } }) => share.monthYear > 0.6 || share.date > 0.7)],
    ] as const) {
      const [i] = found
      if (i === undefined || found.length > 1) continue
      const entry = newCase(fields[i] as Field, cases[i] as Case[], rule, compiled)
      addTerm(entry, 'neighbour-field', CARD_PART_BITS)
    }
  })
}

/** Words of one piece that nobody else in the table has, in small letters with a figure or a mark in most: what accounts are called. */
function addLogins(fields: readonly Field[], cases: readonly Case[][], known: ReadonlySet<string>, compiled: Compiled): void {
  const hasPassword = cases.some((_, i) => (caseOf(cases, i, 'password')?.bits ?? -1) >= SURE_BITS)
  if (!hasPassword && known.size < 2 && !known.has('email')) return
  const found = fields.flatMap((field, i) => (areLogins(field, cases[i] as Case[]) ? [i] : []))
  const [i] = found
  if (i === undefined || found.length > 1) return
  addTerm(newCase(fields[i] as Field, cases[i] as Case[], 'username', compiled), 'neighbour-field', LOGIN_BITS)
}

const LEAST_LOGINS = 5

function areLogins({ look: { share: s, distinct, values, minLength, meanLength } }: Field, list: readonly Case[]): boolean {
  return (
    s.login > 0.9 &&
    s.lower > 0.9 &&
    s.handle > 0.7 &&
    s.common < 0.2 &&
    s.hex + s.uuid + s.base64 + s.host + s.file + s.language + s.version < 0.1 &&
    distinct >= LEAST_LOGINS &&
    distinct > 0.8 * values &&
    minLength >= 3 &&
    meanLength <= 18 &&
    !list.some(({ bits }) => bits >= SURE_BITS)
  )
}
