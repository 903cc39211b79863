/**
 * What stands side by side: given next to family name, latitude next to longitude, street, city and postcode together. Fields with
 * names gain a little by it; fields without, or with names that say nothing, are often decided by it.
 */
import type { ShapeName } from '../inventory/shapes.ts'
import type { Rule } from '../model/rule.ts'
import { addTerm, type Case, caseOf } from './case.ts'
import { newCase } from './cases.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { englishOf } from './english.ts'
import { addHouseNumbers } from './house-numbers.ts'
import { CONTRADICTED } from './judge.ts'
import { parentsOf } from './table-context.ts'

const NAME_PARTS: ReadonlySet<string> = new Set(['person-name'])
const ADDRESS_PARTS: ReadonlySet<string> = new Set(['postal-address', 'city', 'region', 'postal-code', 'country'])
/** Who is named is born, and lives somewhere. */
const PEOPLE: ReadonlySet<string> = new Set(['person-name', 'email-address', 'us/ssn'])

const CARDS: ReadonlySet<string> = new Set(['credit-card-number', 'card-security-code', 'card-last4'])
const CARD_WORDS: ReadonlySet<string> = new Set(['card', 'cards', 'cc', 'creditcard'])

/** Parts of an address stand within this many fields of each other. */
const REACH = 3
const PAIR_OF_NAMES_BITS = 2.5
/** As much as the two words in one name. */
const FAMILY_OF_NAME_BITS = 9
const PAIR_OF_COORDINATES_BITS = 6
/** Names that say something else (`dx`, `p99`) leave less to the neighbours. */
const PAIR_UNDER_OTHER_NAMES_BITS = 2
const EXPIRY_OF_CARD_BITS = 6
const BIRTH_BESIDE_PEOPLE_BITS = 1.5
/** For each other likely part of an address nearby, up to MOST_ADDRESS_BITS. */
const ADDRESS_BITS = 1.3
const MOST_ADDRESS_BITS = 3.2

export function addNeighbours(
  fields: readonly Field[],
  cases: readonly Case[][],
  tableWords: readonly string[],
  compiled: Compiled,
): void {
  addNamed(cases)
  addNamesBesideContacts(cases)
  addPairsOfNames(fields, cases)
  addFamilyOfName(fields, cases, tableWords)
  addPairsOfCoordinates(fields, cases)
  dropUnsetPlaces(fields, cases)
  addAddresses(fields, cases)
  addLinesOfAddresses(fields, cases, compiled)
  addHouseNumbers(fields, cases, compiled)
  addBirths(fields, cases)
  addNamesOfPeople(fields, cases)
  addNamesOfContacts(fields, cases)
  addNamesOfSoftware(fields, cases)
  addReferences(fields, cases)
  addPosters(fields, cases)
  addExpiries(fields, cases)
}

/** Papers, offers and pages run out, too: that it is a card which does is said by its name, or the card beside it. */
function addExpiries(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const isBesideCard = cases.some((list) => list.some((entry) => CARDS.has(entry.rule.id) && entry.bits >= 1))
  cases.forEach((list, i) => {
    if (!isBesideCard && !fields[i]?.name.full.some((word) => CARD_WORDS.has(word))) return
    for (const entry of list)
      if (entry.rule.id === 'card-expiry' && entry.nameBits > 0 && entry.bits > -12)
        addTerm(entry, 'neighbour-field', EXPIRY_OF_CARD_BITS)
  })
}

/** A name seldom comes alone, nor does a part of an address: for fields whose names say so already. */
function addNamed(cases: readonly (readonly Case[])[]): void {
  for (const [parts, needed, bits] of [
    [NAME_PARTS, 1, 0.7],
    [ADDRESS_PARTS, 2, 1],
  ] as const) {
    const likely = cases.map((list) => list.some((entry) => parts.has(entry.rule.id) && entry.bits >= 1))
    const count = likely.filter(Boolean).length
    cases.forEach((list, i) => {
      if (count - (likely[i] ? 1 : 0) < needed) return
      for (const entry of list)
        if (parts.has(entry.rule.id) && entry.nameBits > 0 && entry.bits > -4) addTerm(entry, 'neighbour-field', bits)
    })
  }
}

/** A first or last name in records with an email or a phone that is one: whom they reach is called so, be it in no list of names. */
const PART_BESIDE_CONTACT_BITS = 1.5
/** The name of the field says nothing else. */
const SAYS_SO_BITS = 7
const IS_CONTACT_BITS = 3

function addNamesBesideContacts(cases: readonly (readonly Case[])[]): void {
  const isContact = ({ rule, nameBits, bits }: Case): boolean => CONTACTS.has(rule.id) && nameBits > 0 && bits >= IS_CONTACT_BITS
  if (!cases.some((list) => list.some(isContact))) return
  for (const list of cases)
    for (const entry of list)
      if (NAME_PARTS.has(entry.rule.id) && entry.nameBits >= SAYS_SO_BITS && entry.bits > -4)
        addTerm(entry, 'neighbour-field', PART_BESIDE_CONTACT_BITS)
}

/** Given names in one field, family names in the next. */
function addPairsOfNames(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const share = (i: number, shape: ShapeName): number => fields[i]?.look.share[shape] ?? 0
  const found = new Set<number>()
  for (let i = 0; i + 1 < fields.length; i++) {
    if (!isSingleWords(fields[i] as Field) || !isSingleWords(fields[i + 1] as Field)) continue
    const ways = [Math.min(share(i, 'given'), share(i + 1, 'surname')), Math.min(share(i, 'surname'), share(i + 1, 'given'))]
    if (
      Math.max(...ways) < 0.45 ||
      Math.min(share(i, 'capitalised') + share(i, 'upper'), share(i + 1, 'capitalised') + share(i + 1, 'upper')) < 0.6
    )
      continue
    found.add(i).add(i + 1)
  }
  for (const i of found) {
    const entry = caseOf(cases, i, 'person-name')
    if (entry !== undefined && entry.nameBits <= 0 && entry.bits > -6) addTerm(entry, 'neighbour-field', PAIR_OF_NAMES_BITS)
  }
}

/** `family` beside `given`, or in a list of names, is of a name (FHIR, jCard), and no household or typeface. */
function addFamilyOfName(fields: readonly Field[], cases: readonly (readonly Case[])[], tableWords: readonly string[]): void {
  const isOfName = ['name', 'names'].includes(tableWords.at(-1) ?? '')
  if (!isOfName && !fields.some(({ name }) => name.ownKey === 'given')) return
  fields.forEach(({ name }, i) => {
    const entry = name.ownKey === 'family' ? caseOf(cases, i, 'person-name') : undefined
    if (entry !== undefined) addTerm(entry, 'neighbour-field', FAMILY_OF_NAME_BITS)
  })
}

function isSingleWords({ look: { share, distinct, values } }: Field): boolean {
  return share.word > 0.7 && share.letters > 0.9 && !(distinct <= 3 && values > 12)
}

/** Two fields of degrees with as many decimals as a place on a map needs, and no third such field beside them. */
function addPairsOfCoordinates(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const isUnnamed = fields.every(({ name }) => name.own.length === 0)
  for (let i = 0; i + 1 < fields.length; i++) {
    if (!areDegrees(fields[i], 180) || !areDegrees(fields[i + 1], 180)) continue
    if (areDegrees(fields[i - 1], 180) || areDegrees(fields[i + 2], 180)) continue
    if (!areDegrees(fields[i], 90) && !areDegrees(fields[i + 1], 90)) continue
    if (isUnnamed && !isOnMap(fields, cases, i)) continue
    for (const at of [i, i + 1]) {
      const entry = caseOf(cases, at, 'coordinates')
      const named = (fields[at] as Field).name.own.length > 0
      if (entry !== undefined && entry.nameBits <= 0)
        addTerm(entry, 'neighbour-field', named ? PAIR_UNDER_OTHER_NAMES_BITS : PAIR_OF_COORDINATES_BITS)
    }
  }
}

const PLACES: ReadonlySet<string> = new Set([...ADDRESS_PARTS, 'person-name', 'email-address', 'phone-number', 'ip-address'])
/** Columns to each side of a pair of figures that tell of a place or of somebody. */
const NEAR_PLACE = 8
/** With a name in it a pair is a place; measures, rates and logarithms stand side by side as well. */
const LIKELY_PLACE = 0

/** Two figures without names are a place beside one, or if all are west of Greenwich and none south of the equator, or the other way. */
function isOnMap(fields: readonly Field[], cases: readonly (readonly Case[])[], i: number): boolean {
  const [one, other] = [fields[i], fields[i + 1]].map((field) => (field as Field).look.share) as [Shares, Shares]
  if (one.upTo10 > 0.5 || other.upTo10 > 0.5) return false
  if (Math.max(one.negative, other.negative) > 0.95 && Math.min(one.negative, other.negative) < 0.05) return true
  return cases.some(
    (list, at) =>
      at !== i &&
      at !== i + 1 &&
      Math.abs(at - i) <= NEAR_PLACE &&
      list.some(({ rule, bits }) => PLACES.has(rule.id) && bits >= LIKELY_PLACE),
  )
}
type Shares = Field['look']['share']

function areDegrees(field: Field | undefined, most: 90 | 180): boolean {
  if (field === undefined) return false
  const { share, distinct } = field.look
  return (
    share.number > 0.95 &&
    share[most === 90 ? 'upTo90' : 'upTo180'] > 0.98 &&
    share.longFraction > 0.6 &&
    share.below2 < 0.3 &&
    distinct >= 2
  )
}

/** Street, city, region, postcode and country within a few fields of each other. */
function addAddresses(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  // What a field could be by its values alone, before anything is added.
  const parts = cases.map((list, i) =>
    list.filter((entry) => ADDRESS_PARTS.has(entry.rule.id) && entry.bits >= LIKELY && isPart(entry.rule.id, fields[i] as Field)),
  )
  const sure = cases.map((list) => list.some((entry) => ADDRESS_PARTS.has(entry.rule.id) && entry.bits >= 0.5))
  parts.forEach((list, i) => {
    const others = new Set<number>()
    for (let j = Math.max(0, i - REACH); j <= Math.min(parts.length - 1, i + REACH); j++)
      if (j !== i && (parts[j] as readonly Case[]).length > 0) others.add(j)
    if (others.size === 0 || ![...others].some((j) => sure[j] || others.size >= 2)) return
    for (const entry of list) {
      if (entry.nameBits > 0) continue
      // What only its neighbours could be is no neighbour: one of them must be another part.
      const different = [...others].filter((j) => (parts[j] as readonly Case[]).some(({ rule }) => rule !== entry.rule)).length
      if (different > 0) addTerm(entry, 'neighbour-field', Math.min(MOST_ADDRESS_BITS, ADDRESS_BITS * different + 0.6))
    }
  })
}

const LIKELY = -3.2

/** Zero and zero, in every record, is no place: nobody has looked it up. */
function dropUnsetPlaces(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const places = fields.flatMap(({ look }, i) => {
    const entry = caseOf(cases, i, 'coordinates')
    return entry === undefined || entry.nameBits <= 0 ? [] : [{ entry, look }]
  })
  const isUnset = places.every(({ look: { share } }) => share.zero === 1)
  if (isUnset) for (const { entry } of places) addTerm(entry, 'negative', CONTRADICTED)
}

const LINE_BITS = 2
const OF_ADDRESS = /add|adr|street|line/i

/** `address2`, `address3` are lines of the address that begins in `address1`, whatever stands in them. */
function addLinesOfAddresses(fields: readonly Field[], cases: readonly Case[][], compiled: Compiled): void {
  const lineOf = ({ input }: Field): RegExpExecArray | null =>
    input.place.path === null ? /^(.*\D)(\d)$/.exec(input.place.name ?? '') : null
  const begun = new Set<string>()
  fields.forEach((field, i) => {
    const [, stem, number] = lineOf(field) ?? []
    const entry = caseOf(cases, i, 'postal-address')
    if (stem !== undefined && number === '1' && entry !== undefined && OF_ADDRESS.test(stem) && entry.bits >= 1) begun.add(stem)
  })
  fields.forEach((field, i) => {
    const [, stem, number] = lineOf(field) ?? []
    const { share } = field.look
    if (stem === undefined || number === '1' || !begun.has(stem) || share.number + share.email + share.date > 0.5) return
    const list = cases[i] as Case[]
    if (isOtherPart(list)) return
    const entry = newCase(field, list, 'postal-address', compiled)
    if (entry.bits < LINE_BITS) addTerm(entry, 'neighbour-field', LINE_BITS - entry.bits)
  })
}

/** A line that holds nothing but the town, the country or the postcode is told as that. */
function isOtherPart(list: readonly Case[]): boolean {
  return list.some(({ rule, bits }) => rule.id !== 'postal-address' && ADDRESS_PARTS.has(rule.id) && bits >= LINE_BITS)
}

/** Values that are of a part's form at all. */
function isPart(rule: string, { look: { share, maxLength, minLength } }: Field): boolean {
  switch (rule) {
    case 'postal-address':
      return share.street + share.numberedLine > 0.4
    case 'city':
      return share.city > 0.4 && share.common < 0.5
    case 'region':
      return share.region + share.regionCode > 0.6
    case 'country':
      return share.country + share.countryCode > 0.6
    default:
      return share.postal + share.postalDigits > 0.8 && maxLength - minLength <= 3 && share.year < 0.8 && share.negative === 0
  }
}

/** Dates that people can be born on, in records of people. */
function addBirths(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const people = cases.some((list) => list.some((entry) => PEOPLE.has(entry.rule.id) && entry.bits >= 1.5))
  if (!people) return
  dropLaterDates(fields, cases)
  dropSharedDates(fields, cases)
  for (const list of cases) {
    const entry = list.find(({ rule }) => rule.id === 'date-of-birth')
    if (
      entry !== undefined &&
      !entry.terms.some(({ bits }) => bits <= CONTRADICTED) &&
      entry.nameBits <= 0 &&
      entry.terms.some(({ kind, bits }) => kind === 'values' && bits >= 2)
    )
      addTerm(entry, 'neighbour-field', BIRTH_BESIDE_PEOPLE_BITS)
  }
}

/** Of so many people few are born on the same day of the same year. */
const FEW_PEOPLE = [10, 1000] as const
const BIRTHDAYS = 0.75

/** Days under a name that says nothing (`c6`), on which many of a few people did the same, are when something was held. */
function dropSharedDates(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  fields.forEach(({ name, look: { share, values, distinct } }, i) => {
    const entry = caseOf(cases, i, 'date-of-birth')
    if (entry === undefined || entry.nameBits > 0 || name.written === '' || share.date < 0.6) return
    if (values >= FEW_PEOPLE[0] && values <= FEW_PEOPLE[1] && distinct < BIRTHDAYS * values)
      addTerm(entry, 'negative', CONTRADICTED)
  })
}

/** Of two columns of dates without names, in which people could be born, the later ones are of what they did: were hired, joined. */
function dropLaterDates(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const born = fields.flatMap(({ name, look: { share: s } }, i) => {
    const entry = caseOf(cases, i, 'date-of-birth')
    if (entry === undefined || name.own.length > 0 || s.date < 0.6 || entry.bits < LIKELY) return []
    return [{ entry, decade: (s.born1950s * 5 + s.born1980s * 8 + s.born2000s * 10 + s.after2012 * 12) / s.date }]
  })
  const first = Math.min(...born.map(({ decade }) => decade))
  for (const { entry, decade } of born) if (decade >= first + LATER_DECADES) addTerm(entry, 'negative', CONTRADICTED)
}
/** Nobody is hired as a child. */
const LATER_DECADES = 1.5

/** What only people have. */
const PERSONAL: ReadonlySet<string> = new Set(
  'us/ssn date-of-birth age gender job-title marital-status nationality ethnicity religion political-opinion sexual-orientation trade-union'.split(
    ' ',
  ),
)
/** Share of names in small letters that some list has. */
const KNOWN_NAMES = 0.25
/** As much as `customer_name` says: the owner of the name is known by what stands beside it. */
const NAME_BESIDE_PERSONAL_BITS = 8

/** `name` in records that have two things only people have is a person's, however seldom it is in a list of names. */
function addNamesOfPeople(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const count = (isSought: (rule: Rule) => boolean): number =>
    cases.filter((list) => list.some(({ rule, bits, nameBits }) => isSought(rule) && nameBits > 0 && bits >= 0)).length
  const personal = count(({ id }) => PERSONAL.has(id))
  // The number of a person or a firm, beside what only people have.
  const numbered = count(({ id, class: of }) => of === 'government' && !PERSONAL.has(id)) > 0 ? 1 : 0
  if (personal + numbered < 2 || personal === 0) return
  fields.forEach(({ name, look: { share, distinct } }, i) => {
    if (!isBareName(name.own) || distinct < 3 || share.letters < 0.9) return
    // In small letters a name is one that the lists know.
    if (share.capitalised + share.upper < 0.8 && share.given + share.surname + share.person < KNOWN_NAMES) return
    const entry = caseOf(cases, i, 'person-name')
    if (entry !== undefined && entry.nameBits < NAME_BESIDE_PERSONAL_BITS)
      addTerm(entry, 'neighbour-field', NAME_BESIDE_PERSONAL_BITS - entry.nameBits)
  })
}

/** `name`, in whatever language. */
function isBareName(own: readonly string[]): boolean {
  return own.length === 1 && (own[0] === 'name' || englishOf(own)[0]?.join('_') === 'name')
}

/** What people and companies are reached by. */
const CONTACTS: ReadonlySet<string> = new Set(['email-address', 'phone-number'])
/** Whole names beside a contact are seldom a company's: few companies are called like a person. */
const NAME_BESIDE_CONTACT_BITS = 3

/** `name` in records with an email or a phone, whose values are given names with a surname. */
function addNamesOfContacts(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  if (!cases.some((list) => list.some(({ rule, bits, nameBits }) => CONTACTS.has(rule.id) && nameBits > 0 && bits >= 0))) return
  fields.forEach(({ name, look: { share } }, i) => {
    if (name.ownKey !== 'name' || share.person < 0.5) return
    const entry = caseOf(cases, i, 'person-name')
    if (entry !== undefined && entry.nameBits < NAME_BESIDE_PERSONAL_BITS)
      addTerm(entry, 'neighbour-field', NAME_BESIDE_CONTACT_BITS)
  })
}

/** Whom a number leads to where the field is called by nothing else: `usr` of a loan, `patron`, `fk_client`. */
const REFERRED: ReadonlySet<string> = new Set(
  'user usr customer client member patron borrower patient subscriber donor participant respondent requestor requester utilisateur usuario cliente benutzer kunde'.split(
    ' ',
  ),
)
const REFERENCE_BITS = 6
/** Numbers of accounts are many, and counts of people repeat. */
const LEAST_REFERENCES = 3

/** A whole number under the name of one person is the key of that person, and nobody's name. */
function addReferences(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  fields.forEach(({ name, look: { share, distinct } }, i) => {
    if (
      !REFERRED.has(name.ownKey) ||
      share.integer < 0.95 ||
      share.negative > 0 ||
      distinct < LEAST_REFERENCES ||
      share.upTo10 > 0.5
    )
      return
    const id = caseOf(cases, i, 'user-id')
    const login = caseOf(cases, i, 'username')
    if (id !== undefined && id.nameBits < REFERENCE_BITS)
      addTerm(id, 'neighbour-field', REFERENCE_BITS - Math.max(0, id.nameBits))
    if (login !== undefined) addTerm(login, 'negative', CONTRADICTED)
  })
}

/** What is written in a forum, and where. */
const WRITTEN: ReadonlySet<string> = new Set('post topic thread forum reply'.split(' '))
const POSTER_BITS = 3

/** A poster is who posted where posts and topics are told of, and elsewhere something that hangs on a wall. */
function addPosters(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  if (!fields.some(({ name: { own } }) => own.some((word) => WRITTEN.has(word)))) return
  fields.forEach(({ name: { own }, look: { share } }, i) => {
    if (own.at(-2) !== 'poster') return
    const other = share.person > WHOLE_NAMES ? 'person-name' : 'username'
    for (const entry of cases[i] as readonly Case[])
      if ((entry.rule.id === 'user-id' || entry.rule.id === other) && entry.nameBits > 0)
        addTerm(entry, 'neighbour-field', POSTER_BITS)
  })
}
/** Who posts under given name and surname is called so. */
const WHOLE_NAMES = 0.5

/** Outvotes what the names of a field and of the object around it say: `creator.name`. */
const NAME_BESIDE_VERSION_BITS = -9
/** Columns of tables may be of several things, and rows have versions too. */
const SHARE_OF_VERSIONS = 0.6

/** `name` beside `version` in one object, or beside versions in one table, is what a program is called: nobody has a version. */
function addNamesOfSoftware(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  for (const version of fields) {
    const { share } = version.look
    // `537.36` and `54.0` look like any number; those without a full stop count changes of a row.
    const pointed = share.version + share.number - share.digits - share.negative
    if (version.name.ownKey !== 'version' || pointed < SHARE_OF_VERSIONS) continue
    fields.forEach(({ name, input }, i) => {
      if (name.ownKey !== 'name' || parentsOf(input.place) !== parentsOf(version.input.place)) return
      const entry = caseOf(cases, i, 'person-name')
      if (entry !== undefined) addTerm(entry, 'neighbour-field', NAME_BESIDE_VERSION_BITS)
    })
  }
}
