/** Judges all fields of a source, table by table, and tables of one database by what they say of each other. */
import { bitsOf, scoreStep } from '../evidence/score.ts'
import type { Definition } from '../inventory/definitions.ts'
import type { SourceInventory, Tally } from '../inventory/inventory.ts'
import { distinctOf } from '../inventory/inventory.ts'
import { joinDefinitions } from '../inventory/definitions.ts'
import { hitsFrom } from '../inventory/scores.ts'
import { createProfile, type FieldProfile } from '../inventory/profile.ts'
import type { FieldPlace } from '../model/field.ts'
import type { Rule } from '../model/rule.ts'
import { rulePlaces } from '../model/rule-places.ts'
import type { TableVerdict } from '../model/table.ts'
import { areOfManyKinds, isOfSomebody, type Part, partsOf } from './attribute-parts.ts'
import { isKeyOf, keysOfAccounts } from './account-keys.ts'
import { judgeTable } from './classify.ts'
import type { TableJudgement, Verdict } from './judgement.ts'
import { namesOfColumns } from './defined-names.ts'
import { namesOfLabels } from './lookups.ts'
import { groupsOfPeople, linksOf } from './linked.ts'
import { type ListRecords, listOf, recordsOfLists } from './list-records.ts'
import { nameOf, tableVerdicts } from './table-verdict.ts'

export interface Judged {
  readonly verdicts: ReadonlyMap<number, ReadonlyMap<number, Verdict>>
  /** Of fields whose values are of many kinds, by the attribute beside them: what some of them are. */
  readonly parts: ReadonlyMap<number, ReadonlyMap<number, Part>>
  /** By `field/rule` the name of the field that links it to a person. */
  readonly linked: ReadonlyMap<string, string>
  readonly tables: readonly TableVerdict[]
  readonly values: readonly number[]
  /** Fields that hold what a program calls its things. */
  readonly ofThings: ReadonlySet<number>
  /** Fields whose texts a program shows or is built of. */
  readonly ofPrograms: ReadonlySet<number>
  /** Fields of records about people, whatever they hold themselves. */
  readonly ofPeople: ReadonlySet<number>
}

/** Confidence of hits that count. */
const LIKELY = 0.6

const NOTHING: Judged = {
  verdicts: new Map(),
  parts: new Map(),
  linked: new Map(),
  tables: [],
  values: [],
  ofThings: new Set(),
  ofPrograms: new Set(),
  ofPeople: new Set(),
}

/** A source of which each table was judged by itself. */
export interface JudgedAlone {
  readonly inventory: SourceInventory
  readonly tables: readonly JudgedTable[]
  finish(tables: readonly JudgedTable[], definitions: readonly Definition[]): Judged
}

export interface JudgedTable {
  readonly table: string | null
  readonly members: readonly number[]
  readonly places: readonly FieldPlace[]
  readonly judgement: TableJudgement
  /** The same table once more, by what others say of it. */
  again(said: Said): JudgedTable
}

/** What other tables of a database say of one. */
interface Said {
  /** What columns are called whose own name says nothing, or less. */
  readonly names?: ReadonlyMap<string, string>
  /** What keys to accounts are called. */
  readonly keys?: ReadonlySet<string>
}

export function judgeFields(inventory: SourceInventory, rules: readonly Rule[]): Judged {
  return judgeTogether([judgeAlone(inventory, rules)], rules)[0] as Judged
}

/** @param sources of one database, each of which holds some of its tables. @returns in their order */
export function judgeTogether(sources: readonly JudgedAlone[], rules: readonly Rule[]): readonly Judged[] {
  const definitions = sources.map(({ inventory }) => inventory.definitions ?? []).reduce(joinDefinitions, [])
  const tables = sources.map((one) => one.tables)
  const together = spokenOf(tables.flat(), definitions, rules)
  let from = 0
  return sources.map((source) => source.finish(together.slice(from, (from += source.tables.length)), definitions))
}

/** Tables as they were judged by themselves, and again those of which others say what nothing in the table itself does. */
function spokenOf(
  alone: readonly JudgedTable[],
  definitions: readonly Definition[],
  rules: readonly Rule[],
): readonly JudgedTable[] {
  const said = alone.map(({ places }): Said => {
    const names = definitions.length === 0 ? undefined : namesOfColumns(places, definitions)
    return names === undefined || names.size === 0 ? {} : { names }
  })
  const called = alone.map((table, i) => (said[i]?.names === undefined ? table : table.again(said[i] as Said)))
  if (called.length < 2) return called
  const known = called.map(({ table, places, judgement }) => ({ table, places, rules: judgement.verdicts }))
  const keys = keysOfAccounts(known)
  const labels = namesOfLabels(known, rules)
  return called.map((table, i) => {
    const label = labels.get(i)
    const refers = keys.size > 0 && table.places.some((place) => isKeyOf(place, keys))
    if (!refers && label === undefined) return table
    return (alone[i] as JudgedTable).again({
      names: new Map([...(said[i]?.names ?? []), ...(label ?? [])]),
      ...(refers && { keys }),
    })
  })
}

/** Perf: text has no fields (bench: small files). */
export function judgeAlone(inventory: SourceInventory, rules: readonly Rule[]): JudgedAlone {
  if (inventory.fields.length === 0) return { inventory, tables: [], finish: () => NOTHING }
  const talliesOf = new Map<number, Tally[]>()
  for (const tally of inventory.tallies) {
    const list = talliesOf.get(tally.field)
    if (list === undefined) talliesOf.set(tally.field, [tally])
    else list.push(tally)
  }
  const recordsOf = recordsPerTable(inventory)
  let tests = -1
  const noValues = (): FieldProfile => {
    if (tests < 0) tests = rules.filter((rule) => rule.value !== undefined).length
    return createProfile(tests)
  }
  const valuesOf = valuesCounter(inventory)
  const values = inventory.fields.map((place, i) => valuesOf(i, recordsOf(place), talliesOf.get(i) ?? []))
  const tables = new Map<string | null, number[]>()
  inventory.fields.forEach((place, i) => {
    const list = tables.get(place.table)
    if (list === undefined) tables.set(place.table, [i])
    else list.push(i)
  })
  const judge = (table: string | null, members: readonly number[], { names, keys }: Said): JudgedTable => {
    const places = members.map((i) => inventory.fields[i] as FieldPlace)
    const judgement = judgeTable(
      {
        file: inventory.called ?? inventory.file,
        table,
        fields: members.map((i, k) => ({
          place: named(places[k] as FieldPlace, names),
          profile: inventory.samples[i]?.profile ?? noValues(),
          found: (talliesOf.get(i) ?? []).map((tally) => ({
            rule: (rules[tally.rule] as Rule).id,
            hits: tally.hits,
            wholeCell: tally.whole,
            distinct: distinctOf(tally),
            synthetic: tally.synthetic,
          })),
          values: values[i] as number,
        })),
        keysOfAccounts: keys,
      },
      rules,
    )
    return { table, members, places, judgement, again: (said) => judge(table, members, said) }
  }
  return {
    inventory,
    tables: [...tables].map(([table, members]) => judge(table, members, {})),
    finish: (judged, definitions) => finish({ inventory, rules, values, talliesOf, recordsOf }, judged, definitions),
  }
}

/** A source and what was counted in it. */
interface Counted {
  readonly inventory: SourceInventory
  readonly rules: readonly Rule[]
  readonly values: readonly number[]
  readonly talliesOf: ReadonlyMap<number, readonly Tally[]>
  readonly recordsOf: (place: FieldPlace) => number
}

function finish(
  { inventory, rules, values, talliesOf, recordsOf }: Counted,
  judged: readonly JudgedTable[],
  definitions: readonly Definition[],
): Judged {
  const ruleIndex = rulePlaces(rules)
  const verdicts = new Map<number, Map<number, Verdict>>()
  const parts = new Map<number, ReadonlyMap<number, Part>>()
  const linked = new Map<string, string>()
  const tableList: TableVerdict[] = []
  const ofThings = new Set<number>()
  const ofPrograms = new Set<number>()
  const ofPeople = new Set<number>()
  for (const { table, members, judgement } of judged) {
    const { verdicts: found, kinds, ofThings: things, ofPrograms: shown } = judgement
    for (const i of things) ofThings.add(members[i] as number)
    for (const i of shown) ofPrograms.add(members[i] as number)
    const roots = kinds.map(({ root }) => root)
    const links = linksOf(found, rules, roots)
    const isOne = (group: number): boolean =>
      kinds[group]?.members.every((k) => (values[members[k] as number] as number) <= 1) === true
    for (const group of groupsOfPeople(found, rules, roots, isOne))
      for (const k of kinds[group]?.members ?? []) ofPeople.add(members[k] as number)
    found.forEach((verdict, k) => {
      const field = members[verdict.field] as number
      const rule = ruleIndex.get(verdict.rule)
      if (rule === undefined) return
      const byRule = verdicts.get(field) ?? new Map<number, Verdict>()
      byRule.set(rule, verdict)
      verdicts.set(field, byRule)
      const link = links[k] ?? null
      if (link !== null)
        linked.set(`${field}/${rule}`, nameOf(inventory.fields[members[link] as number] as FieldPlace, inventory.fields))
    })
    members.forEach((i, k) => {
      const { attributes, filled } = inventory.samples[i] ?? {}
      // Without names, only two columns are a list of labels and values.
      if (!attributes || ((inventory.fields[i] as FieldPlace).name === null && members.length !== 2)) return
      const column = {
        file: inventory.called ?? inventory.file,
        place: inventory.fields[i] as FieldPlace,
        attributes,
        scale: Math.max(1, (values[i] as number) / Math.max(1, filled as number)),
      }
      const ofColumn = partsOf(column, rules, definitions, isOfSomebody(table, found, k, rules))
      // A column of one kind is told as a whole.
      const whole = [...(verdicts.get(i)?.keys() ?? [])].filter((rule) => rules[rule]?.category === 'identifiable')
      const told = whole.map((rule) => (rules[rule] as Rule).id)
      if (ofColumn.size === 0 || (whole.length > 0 && !areOfManyKinds(ofColumn, told, values[i] as number))) return
      for (const rule of whole) verdicts.get(i)?.delete(rule)
      parts.set(i, new Map([...ofColumn].map(([rule, part]) => [ruleIndex.get(rule) as number, part])))
    })
    const counted = members.map((i) => ({
      place: inventory.fields[i] as FieldPlace,
      profile: inventory.samples[i]?.profile,
      filled: inventory.samples[i]?.filled ?? 0,
      inRecords: inventory.samples[i]?.records,
      values: values[i] as number,
      distinctOf: (rule: string): number | null => {
        const tally = talliesOf.get(i)?.find((one) => (rules[one.rule] as Rule).id === rule)
        return tally === undefined ? null : distinctOf(tally)
      },
      hitsOf: (rule: string): number | null => {
        if (!rules.some(({ id }) => id === rule)) return null
        const tally = talliesOf.get(i)?.find((one) => (rules[one.rule] as Rule).id === rule)
        return tally === undefined ? 0 : hitsFrom(tally.scores, scoreStep(bitsOf(LIKELY)))
      },
    }))
    const records = recordsOf({ table } as FieldPlace)
    tableList.push(...tableVerdicts(inventory.file, table, counted, found, kinds, records, rules))
  }
  return { verdicts, parts, linked, values, tables: tableList, ofThings, ofPrograms, ofPeople }
}

/** By what another table calls it, where its own name says nothing. */
function named(place: FieldPlace, names: ReadonlyMap<string, string> | undefined): FieldPlace {
  const name = place.path === null && place.name !== null ? names?.get(place.name) : undefined
  return name === undefined ? place : { ...place, name }
}

/** Records of each table: as its reader counted them, or all where there is one table. */
function recordsPerTable({ fields, records, tableRecords }: SourceInventory): (place: FieldPlace) => number {
  if (tableRecords !== null) return ({ table }) => tableRecords.get(table) ?? 0
  return new Set(fields.map(({ table }) => table)).size === 1 ? () => records : () => 0
}

/**
 * Non-empty values of a field. The first records of a table are sampled whole, so its fields stand for all records as the sample
 * does. In a JSON document the first values of each path are: of a path with fewer, all.
 */
function valuesCounter(inventory: SourceInventory): (field: number, records: number, tallies: readonly Tally[]) => number {
  const byPath = inventory.samplesPaths
  const lists = byPath && inventory.tableRecords === null ? recordsOfLists(inventory) : new Map<string, ListRecords>()
  const sampledOf = new Map<string | null, number>()
  inventory.samples.forEach((sample, i) => {
    const table = inventory.fields[i]?.table ?? null
    if (sample !== undefined) sampledOf.set(table, Math.max(sampledOf.get(table) ?? 0, sample.last + 1))
  })
  return (field, records, tallies) => {
    const sample = inventory.samples[field]
    const most = tallies.reduce((n, tally) => Math.max(n, tally.whole), 0)
    if (sample === undefined) return most
    const { filled, empty, last } = sample
    const place = inventory.fields[field]
    const list = lists.get(listOf(place?.path ?? null) ?? '')
    if (list !== undefined && filled + empty >= inventory.sampleRecords)
      return Math.max(Math.round((filled / (last + 1 - list.first)) * list.count), filled, most)
    const ofTable = sampledOf.get(place?.table ?? null) ?? 0
    const sampled = byPath ? (filled + empty < inventory.sampleRecords ? records : last + 1) : ofTable
    const all = records > sampled && sampled > 0 ? Math.round((filled / sampled) * records) : filled
    return Math.max(all, most)
  }
}
