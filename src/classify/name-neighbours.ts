/** Names beside what only people have, are reached by, or are keys of; and beside versions, which nobody has. */
import type { ShapeName } from '../inventory/shapes.ts'
import type { Rule } from '../model/rule.ts'
import { addTerm, type Case, caseOf } from './case.ts'
import { englishOf } from './english.ts'
import type { Field } from './field.ts'
import { CONTRADICTED } from './judge.ts'
import { parentsOf } from './table-context.ts'

export const NAME_PARTS: ReadonlySet<string> = new Set(['person-name'])

const PAIR_OF_NAMES_BITS = 2.5

/** As much as the two words in one name. */
const FAMILY_OF_NAME_BITS = 9

/** A first or last name in records with an email or a phone that is one: whom they reach is called so, be it in no list of names. */
const PART_BESIDE_CONTACT_BITS = 1.5

/** The name of the field says nothing else. */
const SAYS_SO_BITS = 7

const IS_CONTACT_BITS = 3

export function addNamesBesideContacts(cases: readonly (readonly Case[])[]): void {
  const isContact = ({ rule, nameBits, bits }: Case): boolean => CONTACTS.has(rule.id) && nameBits > 0 && bits >= IS_CONTACT_BITS
  if (!cases.some((list) => list.some(isContact))) return
  for (const list of cases)
    for (const entry of list)
      if (NAME_PARTS.has(entry.rule.id) && entry.nameBits >= SAYS_SO_BITS && entry.bits > -4)
        addTerm(entry, 'neighbour-field', PART_BESIDE_CONTACT_BITS)
}

/** Given names in one field, family names in the next. */
export function addPairsOfNames(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
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
export function addFamilyOfName(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
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
export function addNamesOfPeople(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
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
export function addNamesOfContacts(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
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
export function addReferences(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
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
export function addPosters(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
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
export function addNamesOfSoftware(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
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
