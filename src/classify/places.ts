/**
 * Whose place it is. A street leads to a door; a city, a region, a country or a postcode leads to somebody only in records that say who:
 * a name, a contact, an account, a device, something that was done, or an organisation. Lists of countries, cities and postcodes, and
 * statistics by place, are of nobody.
 */
import { fold } from '../../rules/words/fold.ts'
import { isCountryName } from '../inventory/profile-places.ts'
import { addTerm, type Case } from './case.ts'
import type { Field, FieldInput } from './field.ts'
import { singular } from './field-name.ts'
import { CONTRADICTED } from './judge.ts'
import { isOfPeople } from './name-forms.ts'

const PLACES: ReadonlySet<string> = new Set(['city', 'region', 'country', 'postal-code'])
/** Places too, and of nobody by themselves; where somebody was is told by them alone. */
const MAPS: ReadonlySet<string> = new Set([...PLACES, 'coordinates'])
/** As likely as not. */
const LIKELY_BITS = -0.5

/** Who has an address, beside people. */
const OWNERS: ReadonlySet<string> = new Set(
  `name company organization organisation firm business brand vendor supplier publisher store shop branch office school university
  hospital restaurant hotel merchant warehouse employer address street account owner holder firma raison sociale empresa azienda`.split(
    /\s+/,
  ),
)

/** Of what such a field is nobody knows: of people, for all that it says. */
const BARE = /^(?:|id|row|line|record|nr|no|num|number|index|idx|key)$/

/** What tables are called that list places and nothing else, whoever governs them. */
const PLACE_TABLES: ReadonlySet<string> = new Set(
  `us country city state region province territory county town commune municipality district continent zip zipcode code postcode postal
  currency language locale timezone airport geo
  land stadt ort plz pay pays pais ville departement arrondissement canton bundesland provincia comune gemeente worldregion`.split(
    /\s+/,
  ),
)

/** @param tableWords of the table's name */
export function addPlacesOfNobody(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
  const listsPlaces = tableWords.length > 0 && tableWords.every((word) => PLACE_TABLES.has(singular(word)))
  if (isCalledPlaces(tableWords)) nameThem(fields, cases)
  if (!cases.some((list) => list.some(({ rule, bits }) => PLACES.has(rule.id) && bits > -2))) return
  // A lone column may be a cut of anything.
  if (fields.length < 2 || isOfPeople(tableWords)) return
  if (!listsPlaces && fields.length === 2 && fields.some(({ name }) => BARE.test(name.ownKey))) return
  if (
    !listsPlaces &&
    !isOfWork(tableWords) &&
    !isOfEvents(fields, tableWords) &&
    fields.some((field, i) => isOfSomebody(field, cases[i] as readonly Case[]))
  )
    return
  for (const list of cases)
    for (const entry of list)
      if ((listsPlaces ? MAPS : PLACES).has(entry.rule.id) && !entry.terms.some(({ kind }) => kind === 'known-schema'))
        addTerm(entry, 'negative', CONTRADICTED)
}

/** Work that is offered, and where: whoever offers it or is sought is somewhere else. */
function isOfWork(tableWords: readonly string[]): boolean {
  const words = tableWords.map(singular)
  return WORK.has(words.at(-1) ?? '') || (words.at(-1) === 'order' && words.at(-2) === 'job')
}
const WORK: ReadonlySet<string> = new Set('vacancy vacature opening requisition'.split(' '))

/** What begins and ends somewhere, and where: whoever put it into the calendar lives elsewhere. */
function isOfEvents(fields: readonly Field[], tableWords: readonly string[]): boolean {
  if (!EVENTS.has(singular(tableWords.at(-1) ?? ''))) return false
  return [BEGINS, ENDS].every((ends) => fields.some(({ name: { own } }) => own.some((word) => ends.has(word))))
}
const EVENTS: ReadonlySet<string> = new Set(['event', 'appointment', 'termin', 'meeting'])
const BEGINS: ReadonlySet<string> = new Set(['begin', 'begins', 'start', 'starts'])
const ENDS: ReadonlySet<string> = new Set(['end', 'ends'])

/** More names of places than a record has, each with its own list. */
const LEAST_LISTS = 3

const MOST_PLACES = 0.8

/** So many places, of which none comes twice, are a list to choose from: where people live they live side by side. */
const LEAST_CHOICES = 20

interface OfField {
  readonly field: number
  readonly rule: string
  readonly distinct: number
}

/**
 * A document of many lists of places, by country or by letter, and of nothing else is a gazetteer, and so is one long list in which
 * each stands once. So are the corners of areas (RFC 7946: arrays three deep and more), which are no points where anybody was.
 *
 * @param groups kinds of records: of lists each is one
 * @param verdicts of all kinds; those that say nothing of anybody are taken out
 */
export function dropListsOfPlaces(
  fields: readonly FieldInput[],
  groups: readonly { readonly root: string; readonly members: readonly number[] }[],
  verdicts: OfField[],
): void {
  const pathOf = (field: number): string => fields[field]?.place.path ?? ''
  const isArea = ({ field, rule }: OfField): boolean => rule === 'coordinates' && pathOf(field).endsWith('[][][]')
  const lists = groups.filter(
    ({ root, members }) => root.endsWith('[]') && members.length === 1 && pathOf(members[0] as number) === root,
  )
  const listed = new Set(lists.map(({ members }) => members[0]))
  const places = verdicts.filter(({ rule, field }) => MAPS.has(rule) && listed.has(field)).length
  // Some places are called like people.
  const isGazetteer =
    lists.length >= LEAST_LISTS &&
    places >= MOST_PLACES * verdicts.length &&
    verdicts.every(({ rule, field }) => MAPS.has(rule) || (listed.has(field) && rule === 'person-name'))
  const people = verdicts.filter(({ rule, field }) => rule === 'person-name' && listed.has(field)).length
  // Where all are people they are a team in many countries.
  const isByCountry =
    lists.length >= LEAST_LISTS &&
    people <= MOST_LIKE_PEOPLE * lists.length &&
    lists.filter(({ root }) => isCountryName(fold(lastKey(root)))).length >= LEAST_COUNTRIES * lists.length
  const isChoice =
    fields.length === 1 &&
    lists.length === 1 &&
    verdicts.every(({ rule, distinct }) => PLACES.has(rule) && distinct >= LEAST_CHOICES && distinct === fields[0]?.values)
  const isOfPlaces = isGazetteer || isChoice
  const isOfNobody = ({ field, rule }: OfField): boolean =>
    listed.has(field) && (isOfPlaces || (isByCountry && (MAPS.has(rule) || rule === 'person-name')))
  const kept = verdicts.filter((verdict) => !isArea(verdict) && !isOfNobody(verdict))
  verdicts.splice(0, verdicts.length, ...kept)
}

/** Of lists by country, those that are called by one. */
const LEAST_COUNTRIES = 0.5
/** Of lists of provinces, those that read like names: `An Giang`. */
const MOST_LIKE_PEOPLE = 0.4

/** `Viet Nam` of `$.Viet Nam[]`. */
function lastKey(root: string): string {
  return root.replace(/\[\]$/, '').split('.').at(-1) ?? ''
}

/** `civicrm_county`, `c_departements`, `customer_country`: whatever stands before it, such a table names places. */
function isCalledPlaces(tableWords: readonly string[]): boolean {
  const words = tableWords.filter((word) => !/^(?:description|translation|i18n|lang|language|name)s?$/.test(word))
  return PLACE_TABLES.has(singular(words.at(-1) ?? ''))
}

/** Towns are called like the people they were called after: the name of a town is a town's. */
function nameThem(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  fields.forEach(({ name }, i) => {
    if (name.own.length === 0 || !name.own.every((word) => THEIR_NAMES.has(word) || PLACE_TABLES.has(singular(word)))) return
    for (const entry of cases[i] as readonly Case[]) if (entry.rule.id === 'person-name') addTerm(entry, 'negative', CONTRADICTED)
  })
}
const THEIR_NAMES: ReadonlySet<string> = new Set(
  'name nom nombre nome title label full long short ascii local english'.split(' '),
)

/** True of a field that says who a record is of, or what somebody did. */
function isOfSomebody({ name, look, isList }: Field, cases: readonly Case[]): boolean {
  // Nothing stands beside a list, and what it was made for nobody knows.
  if (isList) return true
  const best = cases.reduce<Case | undefined>(
    (one, other) => (one === undefined || other.bits > one.bits ? other : one),
    undefined,
  )
  if (best !== undefined && best.bits >= LIKELY_BITS) return !MAPS.has(best.rule.id)
  if (isOfPeople(name.own)) return true
  return look.share.letters > 0.5 && name.own.some((word) => OWNERS.has(word))
}
