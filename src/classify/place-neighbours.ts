/** Parts of an address beside each other, and degrees beside degrees. */
import { addTerm, type Case, caseOf } from './case.ts'
import { newCase } from './cases.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { CONTRADICTED } from './judge.ts'

export const ADDRESS_PARTS: ReadonlySet<string> = new Set(['postal-address', 'city', 'region', 'postal-code', 'country'])

/** Parts of an address stand within this many fields of each other. */
const REACH = 3

const PAIR_OF_COORDINATES_BITS = 6

/** Names that say something else (`dx`, `p99`) leave less to the neighbours. */
const PAIR_UNDER_OTHER_NAMES_BITS = 2

/** For each other likely part of an address nearby, up to MOST_ADDRESS_BITS. */
const ADDRESS_BITS = 1.3

const MOST_ADDRESS_BITS = 3.2

/** Two fields of degrees with as many decimals as a place on a map needs, and no third such field beside them. */
export function addPairsOfCoordinates(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
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
export function addAddresses(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
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

export const LIKELY = -3.2

/** Zero and zero, in every record, is no place: nobody has looked it up. */
export function dropUnsetPlaces(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
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
export function addLinesOfAddresses(fields: readonly Field[], cases: readonly Case[][], compiled: Compiled): void {
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
