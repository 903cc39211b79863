/** What is said of a whole table: its schema and subject, whom it links, how many people, and what stands together in its records. */
import type { FieldProfile } from '../inventory/profile.ts'
import { countTogether, type RecordSet } from '../inventory/record-set.ts'
import { heldIn } from '../inventory/field-look.ts'
import type { ShapeName } from '../inventory/shapes.ts'
import { lookAtTexts } from './text-evidence.ts'
import type { FieldPlace } from '../model/field.ts'
import type { Rule } from '../model/rule.ts'
import { ruleOf } from '../model/rule-places.ts'
import type { Combination, Exposure, TableVerdict, TextField, Whole } from '../model/table.ts'
import type { RecordKind, Verdict } from './judgement.ts'
import { identifiersOf, isDirect } from './linked.ts'

/** One field of a table, with what was counted in it. */
export interface CountedField {
  readonly place: FieldPlace
  readonly profile: FieldProfile | undefined
  /** Non-empty values in the whole field, and in the records that were read for samples. */
  readonly values: number
  readonly filled: number
  /** Which records these are. */
  readonly inRecords: RecordSet | undefined
  /** Distinct values, exact or estimated over all of them; null where only sampled cells were looked at. */
  readonly distinctOf: (rule: string) => number | null
  /** Hits in all of it that are told by default; null if the rule was not asked for. */
  readonly hitsOf: (rule: string) => number | null
}

/** Verdicts below this make no whole and no exposure. */
const SURE = 0.6

/** Rules whose fields together are one thing. */
const WHOLES: readonly (readonly [whole: string, parts: ReadonlySet<string>])[] = [
  ['postal-address', new Set(['postal-address', 'city', 'region', 'postal-code', 'country'])],
  ['person-name', new Set(['person-name'])],
  ['credit-card-number', new Set(['credit-card-number', 'card-security-code', 'card-expiry'])],
  ['coordinates', new Set(['coordinates'])],
]

/** Rules or classes that make a combination; `identifier` is any direct identifier. */
const COMBINATIONS: readonly (readonly [Combination, readonly string[]])[] = [
  ['identifier-and-card', ['identifier', 'credit-card-number']],
  ['identifier-and-government-id', ['identifier', 'class:government']],
  ['identifier-and-bank-account', ['identifier', 'class:bank']],
  ['identifier-and-password', ['identifier', 'password']],
  ['identifier-and-health', ['identifier', 'class:health']],
  ['birth-date-and-postal-code', ['date-of-birth', 'postal-code']],
  ['birth-date-postal-code-and-gender', ['date-of-birth', 'postal-code', 'gender']],
]
/** Classes that `identifier` stands for: by these somebody is known, whatever else stands beside. */
const IDENTIFIERS: ReadonlySet<string> = new Set(['name', 'email', 'phone', 'login', 'government'])

/** Words around a part that tell two wholes of one table apart. */
const OWNERS =
  /(billing|bill|shipping|ship|delivery|home|work|business|mailing|permanent|current|origin|destination|sender|recipient)/i

/**
 * @param records of the table; what is known if there are several tables
 * @returns one verdict for each kind of record of which there is anything to say
 */
export function tableVerdicts(
  file: string,
  table: string | null,
  fields: readonly CountedField[],
  verdicts: readonly Verdict[],
  kinds: readonly RecordKind[],
  records: number,
  rules: readonly Rule[],
): readonly TableVerdict[] {
  const places = fields.map(({ place }) => place)
  const identifiers = identifiersOf(
    verdicts,
    rules,
    kinds.map(({ root }) => root),
  )
  return kinds.flatMap((kind, group) => {
    const own = verdicts.filter((verdict) => verdict.group === group && verdict.confidence >= SURE)
    const count = Math.max(kind.root === '' ? records : 0, ...kind.members.map((i) => (fields[i] as CountedField).values))
    const name = (i: number): string => nameOf((fields[i] as CountedField).place, places)
    const link = identifiers.get(group)
    const verdict: TableVerdict = {
      file,
      table,
      path: kind.root === '' ? null : kind.root,
      records: count,
      fields: kind.members.filter((i) => (fields[i] as CountedField).values > 0).length,
      schema: kind.schema === undefined ? null : { vendor: kind.schema.vendor, table: kind.schema.table.title },
      behaviors: kind.behaviours.map(({ rule, confidence, fields: of }) => ({
        rule,
        class: (ruleOf(rules, rule) as Rule).class,
        confidence,
        fields: of.map(name),
      })),
      linked: link !== undefined,
      linkedBy: link === undefined ? null : name(link),
      people: peopleIn(fields, own, rules),
      wholes: wholesIn(own, name),
      exposures: exposuresIn(own, count, rules, fields),
      texts: kind.members.flatMap((i) => textIn(fields[i] as CountedField, places) ?? []),
    }
    const isEmpty =
      verdict.schema === null &&
      verdict.behaviors.length === 0 &&
      (verdict.people === null || verdict.people.count < 2) &&
      verdict.wholes.length === 0 &&
      verdict.exposures.length === 0 &&
      verdict.texts.length === 0
    return isEmpty ? [] : [verdict]
  })
}

/**
 * As reports call a field: its path, its name, or its position. A path of JSON inside of a column begins with the column
 * (`payload.customer.email`).
 *
 * @param among the fields of the source, or of the table
 */
export function nameOf(place: FieldPlace, among: readonly FieldPlace[]): string {
  const { path, name, index } = place
  const within = columnAround(place, among)
  if (path === null) return name ?? `column ${(index ?? 0) + 1}`
  return within === undefined ? path : `${within}.${path}`
}

/** Name or position of the column whose cells hold the JSON of a path; undefined of all other fields. */
export function columnAround({ table, index, path }: FieldPlace, among: readonly FieldPlace[]): string | undefined {
  if (path === null || index === null || path.includes('!/')) return undefined
  const column = among.find((one) => one.path === null && one.index === index && one.table === table)
  return column?.name ?? `column ${index + 1}`
}

/** Identifiers that are one person's own, the best first. Names are shared. */
const PERSONAL: readonly string[] = ['email', 'government', 'login', 'phone', 'name']

function peopleIn(fields: readonly CountedField[], verdicts: readonly Verdict[], rules: readonly Rule[]): TableVerdict['people'] {
  const rank = (verdict: Verdict): number => PERSONAL.indexOf((ruleOf(rules, verdict.rule) as Rule).class)
  const best = verdicts
    .filter((verdict) => rank(verdict) >= 0 && isDirect(ruleOf(rules, verdict.rule) as Rule))
    .sort((a, b) => rank(a) - rank(b) || b.distinct - a.distinct || a.field - b.field)[0]
  if (best === undefined) return null
  const field = fields[best.field] as CountedField
  const counted = field.distinctOf(best.rule)
  return {
    field: nameOf(
      field.place,
      fields.map(({ place }) => place),
    ),
    count: counted ?? best.distinct,
    // Two people may have one name, and a family name alone is many people's.
    atLeast: rank(best) === PERSONAL.length - 1 || (counted === null && (field.profile?.values ?? 0) < field.values),
  }
}

function wholesIn(verdicts: readonly Verdict[], name: (i: number) => string): readonly Whole[] {
  if (verdicts.length === 0) return []
  const wholes: Whole[] = []
  for (const [rule, parts] of WHOLES) {
    const byOwner = new Map<string, string[]>()
    for (const verdict of verdicts) {
      if (!parts.has(verdict.rule)) continue
      const field = name(verdict.field)
      const owner = OWNERS.exec(field)?.[0]?.toLowerCase() ?? ''
      const list = byOwner.get(owner)
      if (list === undefined) byOwner.set(owner, [field])
      else if (!list.includes(field)) list.push(field)
    }
    for (const fields of byOwner.values()) if (fields.length > 1) wholes.push({ rule, fields })
  }
  return wholes
}

function exposuresIn(
  verdicts: readonly Verdict[],
  records: number,
  rules: readonly Rule[],
  fields: readonly CountedField[],
): readonly Exposure[] {
  // Perf: most files of a tree hold nothing (bench: small files).
  if (verdicts.length === 0) return []
  const isOf = ({ rule }: Verdict, part: string): boolean => {
    const known = ruleOf(rules, rule) as Rule
    if (part === 'identifier') return IDENTIFIERS.has(known.class) && isDirect(known)
    return part.startsWith('class:') ? known.class === part.slice(6) : rule === part
  }
  return COMBINATIONS.flatMap(([combination, parts]): Exposure[] => {
    // A government id is an identifier, but does not stand beside itself.
    const lists = parts.map((part, at) =>
      verdicts.filter((verdict) => isOf(verdict, part) && !parts.some((other, i) => i !== at && i > at && isOf(verdict, other))),
    )
    if (lists.some((list) => list.length === 0)) return []
    const { least, most } = counted(lists, records, fields) ?? bounded(lists, records)
    const places = fields.map(({ place }) => place)
    const names = lists.map((list) => [
      ...new Set(list.map(({ field }) => nameOf((fields[field] as CountedField).place, places))),
    ])
    return most === 0 ? [] : [{ combination, fields: [...new Set(names.flat())], parts: names, least, most }]
  })
}

interface Bounds {
  readonly least: number
  readonly most: number
}

/**
 * Record by record, where all values of the fields were read: exact where every value of a field is of its type, else less what is not.
 * Null where only some were read.
 */
function counted(lists: readonly (readonly Verdict[])[], records: number, fields: readonly CountedField[]): Bounds | null {
  const sets: RecordSet[][] = []
  let others = 0
  for (const list of lists) {
    const of: RecordSet[] = []
    for (const { field, hits } of list) {
      const { inRecords, filled, values } = fields[field] as CountedField
      if (inRecords === undefined || !inRecords.isWhole || filled < values || filled > records) return null
      of.push(inRecords)
      others += Math.max(0, filled - hits)
    }
    sets.push(of)
  }
  const most = countTogether(sets)
  return { least: Math.max(0, most - others), most }
}

/** By Fréchet's inequalities, from how many values each field has. */
function bounded(lists: readonly (readonly Verdict[])[], records: number): Bounds {
  const bounds = lists.map((list) => ({
    least: Math.max(...list.map(({ hits }) => hits)),
    most: Math.min(
      records,
      list.reduce((sum, { hits }) => sum + hits, 0),
    ),
  }))
  const least = bounds.reduce((sum, bound) => sum + bound.least, 0) - (bounds.length - 1) * records
  const most = Math.min(...bounds.map((bound) => bound.most))
  return { least: Math.min(most, Math.max(0, least)), most }
}

function textIn(field: CountedField, places: readonly FieldPlace[]): TextField | undefined {
  const { profile } = field
  const look = profile === undefined ? null : lookAtTexts(profile, field.values)
  if (profile === undefined || look === null) return undefined
  // Of the rows, not of the distinct texts: `Prefers SMS` stands there a hundred times.
  const rows = (shape: ShapeName): number => Math.round(heldIn(profile, (value) => value.is(shape)).values * field.values)
  // What the kernel counts bounds what a sample says of it: of hundreds of thousands of texts a sample of a hundred may have met one or none.
  const counted = (shape: ShapeName, rule: string): number => {
    const sampled = rows(shape)
    const hits = field.filled < field.values ? field.hitsOf(rule) : null
    return hits === null ? sampled : Math.min(field.values, sampled === 0 ? hits : Math.min(sampled, hits))
  }
  const told: TextField = {
    field: nameOf(field.place, places),
    rows: field.values,
    emails: counted('holdsEmail', 'email-address'),
    phones: counted('holdsPhone', 'phone-number'),
    names: rows('holdsName'),
    complaints: rows('complaint'),
  }
  return told.emails + told.phones + told.names + told.complaints === 0 ? undefined : told
}
