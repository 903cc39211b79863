/**
 * Numbers of houses in a column of their own (`str`, `hnr`): names of streets without them have no form by which they are told, and a
 * number alone is any number. Side by side, in a record with a town or a postcode, each says what the other is.
 */
import { addTerm, caseOf, type Case } from './case.ts'
import { newCase } from './cases.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { englishOf } from './english.ts'

const TOWNS: readonly string[] = ['city', 'postal-code']
const SURE_BITS = 1
/** As much as a further line of an address has. */
const PART_BITS = 2
const HOUSE_NUMBER = /(?:^|_)(?:house|building|street|home)_(?:number|num|no|nr|nbr)(?:_|$)|^houseno$/
/** `112b`, `14-16`, `7 1/2`. */
const LONGEST_NUMBER = 8
const LONGEST_STREET = 60
/** Streets of this many records differ; kinds of anything do not. */
const LEAST_STREETS = 3

export function addHouseNumbers(fields: readonly Field[], cases: readonly Case[][], compiled: Compiled): void {
  const hasTown = cases.some((_, i) => TOWNS.some((rule) => (caseOf(cases, i, rule)?.bits ?? 0) >= SURE_BITS))
  if (!hasTown) return
  fields.forEach((field, i) => {
    if (!isHouseNumber(field)) return
    raise(field, cases[i] as Case[], compiled)
    const street = fields[i - 1]
    const list = cases[i - 1]
    if (street !== undefined && list !== undefined && mayBeStreet(street, list)) raise(street, list, compiled)
  })
}

function isHouseNumber({ name: { own }, look: { share, maxLength } }: Field): boolean {
  if (maxLength > LONGEST_NUMBER || share.date > 0.5) return false
  return [own, ...englishOf(own)].some((words) => HOUSE_NUMBER.test(words.join('_')))
}

/** Words, and no other rule has a claim to them. */
function mayBeStreet({ look }: Field, list: readonly Case[]): boolean {
  const { share: s, distinct, maxLength } = look
  if (maxLength > LONGEST_STREET || distinct < LEAST_STREETS || s.number + s.date + s.email + s.phone + s.url > 0.2) return false
  return s.capitalised + s.upper > 0.6 && list.every(({ rule, bits }) => rule.id === 'postal-address' || bits < SURE_BITS)
}

function raise(field: Field, list: Case[], compiled: Compiled): void {
  const entry = newCase(field, list, 'postal-address', compiled)
  if (entry.bits < PART_BITS) addTerm(entry, 'neighbour-field', PART_BITS - entry.bits)
}
