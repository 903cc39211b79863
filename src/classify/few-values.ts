/**
 * Tables of a few records, filled in by hand: an address that is a town, a password that is a word. What a field is called says more there
 * than what its values look like, where the rest of the record says who it is about.
 */
import { PARTS } from '../../rules/words/parts.ts'
import { addTerm, type Case, caseOf, isContradicted } from './case.ts'
import type { Field } from './field.ts'
import { englishOf } from './english.ts'
import { singular } from './field-name.ts'
import { CONTRADICTED } from './judge.ts'

/** A verdict more likely than not. */
const LIKELY_BITS = 0.5
/** From here on a name says plainly what it is of. */
const PLAIN_BITS = 4
const ADDRESS_BITS = 2.2
/** Least share of values that differ: houses stand in many streets, whatever these are called. */
const LEAST_DIFFERENT = 0.8
const LEAST_ADDRESSES = 3
/** With the prior, under such a name and beside somebody, a verdict of two in three. */
const TOLD_BITS = 1
const PASSWORD_BITS = 5
/** Values of which distinct ones are counted. */
const MOST_SEEN = 128
/** Values that are names of places, least share of. */
const LEAST_REGIONS = 0.05

export function addToldByName(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
  addNames(fields, cases)
  addAddresses(fields, cases)
  addPasswords(fields, cases, tableWords)
  dropStates(fields, cases)
  dropDefinitions(fields, cases)
}

const WHO: readonly string[] = ['person-name', 'email-address', 'phone-number', 'username']

/** Bits of a name of somebody's part in something: `owner`, `patient`. */
const PART_BITS = 2
/** Values as few as these say little by their share. */
const FEW_NAMES = 3
/** Share of them that are whole names: the lists do not have all, and beside somebody's mail the others are names as well. */
const MOST_NAMES = 0.6
/** With the prior and what little the values say a verdict of two in three, and beside what reaches or numbers that person four in five. */
const NAME_BITS = 1.5
const BESIDE_BITS = 1
/** Who does something, in a word that no list has: `keeper`, `consignee`, `executor`. Things end so as well, and so it takes somebody beside. */
const DOER = /^\p{L}{2,}(?:er|or|ee|ant|ent|ist|ian)$/u
const DOER_BITS = 1
/** A name that is unknown says no more against than this. */
const UNKNOWN_BITS = -3

/** Given name and surname, both in the lists, of the `owner` or `patient` of a record or two. */
function addNames(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const whole = fields.map(
    ({ look: { share, distinct } }) => distinct <= FEW_NAMES && share.person >= MOST_NAMES && share.company === 0,
  )
  if (!whole.includes(true)) return
  const known = fields.map((field, i) => {
    const entry = whole[i] ? caseOf(cases, i, 'person-name') : undefined
    return entry === undefined || isContradicted(entry) ? 0 : Math.max(entry.nameBits, bitsOfPart(field, entry))
  })
  // Of a word that only ends as doers do nothing else is made surer.
  const isBeside = (i: number): boolean =>
    cases.some((list, at) => at !== i && ((known[at] as number) >= PART_BITS || list.some(isOfOne)))
  fields.forEach(({ look }, i) => {
    const named = known[i] as number
    const entry = caseOf(cases, i, 'person-name')
    if (entry === undefined || named < DOER_BITS || (named < PART_BITS && named === entry.nameBits)) return
    const beside = isBeside(i)
    if (look.share.person < 1 && !beside) return
    if (named > entry.nameBits) addTerm(entry, 'field-name', named - entry.nameBits)
    addTerm(entry, 'values', NAME_BITS)
    if (beside) addTerm(entry, 'neighbour-field', BESIDE_BITS)
  })
}

/** What a name says that no list of the rule has; 0 for nothing. */
function bitsOfPart({ name: { own }, look: { share } }: Field, { nameBits }: Case): number {
  if (nameBits < UNKNOWN_BITS) return 0
  if ([own, ...englishOf(own)].some((words) => PARTS.has(words.at(-1) ?? '') || PARTS.has(words.slice(-2).join('_'))))
    return PART_BITS
  return own.length <= 2 && DOER.test(own.at(-1) ?? '') && share.capitalised === 1 && share.common === 0 ? DOER_BITS : 0
}

const OF_ONE: ReadonlySet<string> = new Set('email phone birth government card bank vehicle'.split(' '))

/** What one person is reached by, has a number of or lives at, and somebody else's name. */
function isOfOne({ rule: { id, class: of }, nameBits, bits }: Case): boolean {
  if (id === 'person-name') return bits >= LIKELY_BITS && nameBits > 0
  const isSought = OF_ONE.has(of) || id === 'postal-address'
  return isSought && nameBits > 0 && bits >= PLAIN_BITS
}

/** `address` of somebody who is named or may be called: where the house stands is not always told. */
function addAddresses(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const isSomebodys = cases.some((_, i) => WHO.some((rule) => (caseOf(cases, i, rule)?.bits ?? -1) >= LIKELY_BITS))
  // Beside a street of its own it is what holds the street, or another's.
  const isTold = cases.some((_, i) => (caseOf(cases, i, 'postal-address')?.bits ?? -1) >= LIKELY_BITS)
  if (!isSomebodys || isTold) return
  fields.forEach(({ name: { own }, look: { share, distinct, values } }, i) => {
    const entry = caseOf(cases, i, 'postal-address')
    if (entry === undefined || entry.bits >= LIKELY_BITS || entry.nameBits < PLAIN_BITS || isContradicted(entry)) return
    if (![own, ...englishOf(own)].some((words) => words.includes('address'))) return
    if (share.hex + share.uuid + share.host + share.number + share.boolean >= 0.5) return
    // `Park Street`, `Lake Road`: streets are called by words that are common elsewhere.
    const areDifferent = distinct >= LEAST_ADDRESSES && distinct >= LEAST_DIFFERENT * Math.min(values, MOST_SEEN)
    const isWhole = own.length === 1 && areDifferent && share.sentence < 0.5
    addTerm(entry, 'neighbour-field', isWhole ? Math.max(ADDRESS_BITS, TOLD_BITS - entry.bits) : ADDRESS_BITS)
  })
}

/** Who logs in, and tables of such people. */
const ACCOUNTS: ReadonlySet<string> = new Set(
  'admin administrator user usr account member login customer client staff'.split(' '),
)

/** A word with a capital is a form's label, and in a table of accounts, beside a login, a weak password. */
function addPasswords(fields: readonly Field[], cases: readonly (readonly Case[])[], tableWords: readonly string[]): void {
  const called = [...tableWords, ...(englishOf(tableWords)[0] ?? [])]
  if (!called.some((word) => ACCOUNTS.has(singular(word)))) return
  const hasLogin = cases.some((_, i) =>
    ['username', 'email-address'].some((rule) => (caseOf(cases, i, rule)?.bits ?? -1) >= LIKELY_BITS),
  )
  if (!hasLogin) return
  fields.forEach(({ look: { share }, input: { place } }, i) => {
    const entry = caseOf(cases, i, 'password')
    if (entry === undefined || place.path !== null || entry.nameBits < PLAIN_BITS || isContradicted(entry)) return
    if (entry.bits < LIKELY_BITS && share.capitalised > 0.5) addTerm(entry, 'neighbour-field', PASSWORD_BITS)
  })
}

/** A state of a country, and as often the state something is in. */
const STATES: ReadonlySet<string> = new Set('estado estados stato etat stan stav status'.split(' '))

function dropStates(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  fields.forEach(({ name: { own }, look: { share } }, i) => {
    if (!own.some((word) => STATES.has(word)) || share.region + share.regionCode > LEAST_REGIONS) return
    const entry = caseOf(cases, i, 'region')
    if (entry !== undefined) addTerm(entry, 'negative', CONTRADICTED)
  })
}

/** Objects of a data dictionary that say what the codes of a field stand for: `"sex": { "Levels": { "M": "male" } }` (BIDS, REDCap, JSON Schema). */
const DEFINITIONS = /(?:^|\.)(?:levels|options|choices|enum|codes|categories|value_labels|valuelabels)\.[^.]+$/i

function dropDefinitions(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  fields.forEach(({ input: { place }, look: { distinct } }, i) => {
    if (place.path === null || distinct > 1 || !DEFINITIONS.test(place.path)) return
    for (const entry of cases[i] as readonly Case[])
      if (entry.rule.class === 'demographic') addTerm(entry, 'negative', CONTRADICTED)
  })
}
