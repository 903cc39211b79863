/**
 * Columns whose values are of many kinds, told apart by the attribute beside each (inventory/attributes.ts). Turned around, the attributes
 * are the columns of one record: they are judged as a table of their own, by what they are called where that is a word, and else as any
 * columns without names.
 */
import type { Definition } from '../inventory/definitions.ts'
import type { FieldSample } from '../inventory/inventory.ts'
import type { FieldPlace } from '../model/field.ts'
import type { Rule } from '../model/rule.ts'
import { judgeTable } from './classify.ts'
import type { Verdict } from './judgement.ts'
import { namesOfAttributes } from './defined-names.ts'
import { wordsOf } from './field-name.ts'
import { isOfPeople } from './name-forms.ts'

/** What some of a column's values are. */
export interface Part {
  readonly verdict: Verdict
  /** Those values, as they were sampled. */
  readonly sample: FieldSample
  /** In all records. */
  readonly values: number
}

export interface AttributeColumn {
  readonly file: string
  readonly place: FieldPlace
  readonly attributes: ReadonlyMap<string, FieldSample>
  /** Records for each that was sampled. */
  readonly scale: number
}

/** A verdict that counts: what a few values under one attribute are is told by less than a column has. */
const SURE = 0.6
/** Who a record is about. */
const WHO: ReadonlySet<string> = new Set(['name', 'email', 'login'])
/** What a table of changes is called: there each value is what a field of some record held. */
const CHANGES: ReadonlySet<string> = new Set(
  'history audit change changes changelog revision revisions version_history'.split(' '),
)
const WORD = /^[^\d\s].*\p{L}/u
const LEAST_WORDS = 0.7

/** True if the records of a table are somebody's, or say what was changed in somebody's. @param found of its other columns */
export function isOfSomebody(table: string | null, found: readonly Verdict[], column: number, rules: readonly Rule[]): boolean {
  const words = table === null ? [] : wordsOf(table)
  if (isOfPeople(words) || words.some((word) => CHANGES.has(word))) return true
  return found.some(
    ({ field, rule, confidence }) =>
      field !== column && confidence >= SURE && WHO.has(rules.find(({ id }) => id === rule)?.class ?? ''),
  )
}

/** Names of parts of names: only people have them, whatever table holds them. */
const PARTS_OF_NAMES: ReadonlySet<string> = new Set('first last given family firstname lastname surname forename'.split(' '))
/** What a person has beside a name. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['email', 'phone', 'birth', 'government'])
/** Bits of a name that says so plainly. */
const PLAIN_BITS = 4
const SECRETS_OF_PROGRAMS: ReadonlySet<string> = new Set(['password', 'credential'])
/** Who was at the other end, told beside who it was. */
const TOLD: ReadonlySet<string> = new Set(['identifiable', 'non-identifiable'])

interface Attribute {
  readonly name: string | null
  readonly sample: FieldSample
}

/**
 * What the values of a column are, by rule.
 *
 * @param isSomebodys by its table and the columns beside it. Else the attributes must say so, as those of an order do that hold whose it is;
 * of all others only secrets are told, which a setting is called as
 */
export function partsOf(
  column: AttributeColumn,
  rules: readonly Rule[],
  definitions: readonly Definition[],
  isSomebodys: boolean,
): ReadonlyMap<string, Part> {
  const { file, place, scale } = column
  const entries = [...column.attributes].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  const keys = entries.map(([key]) => key)
  const areWords = keys.filter((key) => WORD.test(key)).length >= LEAST_WORDS * keys.length
  const names = areWords ? new Map(keys.map((key) => [key, key])) : namesOfAttributes(place.table, keys, definitions)
  const attributes = entries.map(([key, sample]): Attribute => ({ name: names.get(key) ?? null, sample }))
  const fields = attributes.map(({ name, sample: { profile, filled } }, index) => ({
    place: { table: place.table, name, index, path: null },
    profile,
    found: [],
    values: filled,
  }))
  const classOf = (rule: string): string => rules.find(({ id }) => id === rule)?.class ?? ''
  const sure = judgeTable({ file, table: place.table, fields }, rules).verdicts.filter(
    ({ rule, confidence }) => confidence >= SURE && TOLD.has(rules.find(({ id }) => id === rule)?.category ?? ''),
  )
  if (place.name === null && !areLabels(keys.length, sure)) return new Map()
  const isOfPerson = isSomebodys || isRecordOfPerson(attributes, sure, classOf)
  const parts = new Map<string, Part>()
  for (const verdict of sure) {
    if (!isOfPerson && !(SECRETS_OF_PROGRAMS.has(verdict.rule) && isPlain(verdict))) continue
    const { sample } = attributes[verdict.field] as Attribute
    parts.set(verdict.rule, joined(parts.get(verdict.rule), verdict, sample, scale))
  }
  return parts
}

/** Labels of a form say what stands behind them: at least three, and half of all. First columns of other tables are values themselves. */
function areLabels(keys: number, sure: readonly Verdict[]): boolean {
  const told = new Set(sure.filter(isPlain).map(({ field }) => field)).size
  return told >= LEAST_LABELS && told >= keys / 2
}
const LEAST_LABELS = 3

/** True if there is a part of a name, or a birth, and what else only people have, and their names say so. */
function isRecordOfPerson(
  attributes: readonly Attribute[],
  sure: readonly Verdict[],
  classOf: (rule: string) => string,
): boolean {
  const plain = sure.filter(isPlain)
  const hasName = plain.some(
    ({ field, rule }) =>
      rule === 'person-name' && wordsOf(attributes[field]?.name ?? '').some((word) => PARTS_OF_NAMES.has(word)),
  )
  const classes = new Set(plain.map(({ rule }) => classOf(rule)))
  return (hasName && [...classes].some((one) => OF_PEOPLE.has(one))) || (classes.has('birth') && classes.size > 1)
}

function isPlain({ evidence }: Verdict): boolean {
  return evidence.some(({ kind, bits }) => kind === 'field-name' && bits >= PLAIN_BITS)
}

/** Share of a column's values up to which one kind of them is one of several. */
const ONE_OF_SEVERAL = 0.8

/** True if no kind is nearly all of a column's values. @param whole rules that the column was told as, all values together */
export function areOfManyKinds(parts: ReadonlyMap<string, Part>, whole: readonly string[], values: number): boolean {
  const isKnown = parts.size >= 2 || whole.every((rule) => parts.has(rule))
  return isKnown && [...parts.values()].every(({ verdict }) => verdict.hits < ONE_OF_SEVERAL * values)
}

/** Counts are of all records; as sure as the less sure. */
function joined(known: Part | undefined, verdict: Verdict, sample: FieldSample, scale: number): Part {
  const hits = Math.round(verdict.hits * scale)
  const values = Math.round(sample.filled * scale)
  if (known === undefined) return { verdict: { ...verdict, hits }, sample, values }
  const surer = known.verdict.confidence > verdict.confidence ? verdict : known.verdict
  return {
    verdict: { ...surer, hits: known.verdict.hits + hits, distinct: known.verdict.distinct + verdict.distinct },
    sample: {
      ...known.sample,
      filled: known.sample.filled + sample.filled,
      places: [...known.sample.places, ...sample.places].sort((a, b) => a.start - b.start),
    },
    values: known.values + values,
  }
}
