/** From the events of a scan to an inventory. Pure: the caller gives the date and what the configuration says of places. */
import { createHash } from 'node:crypto'
import { base32 } from '../model/base32.ts'
import type { ClassId } from '../model/class.ts'
import type { ColumnEvent, FieldEvent, GroupEvent, ScanEvent, SourceEvent, TableEvent } from '../model/event.ts'
import type {
  Collection,
  Context,
  Dataset,
  InventoryDocument,
  InventoryKnown,
  InventoryProblem,
  InventoryRow,
  InventoryRule,
  InventoryRun,
  InventoryScan,
  InventorySource,
  PeopleSketch,
} from '../model/inventory-document.ts'
import { mergePeople, type People, peopleText, readPeople } from '../model/people-sketch.ts'
import type { Rule } from '../model/rule.ts'
import { projectPath } from '../reporters/results/collect.ts'
import { assemble, compare, describeRule } from './assemble.ts'
import { unclassifiedIn } from './unclassified.ts'

export interface InventoryOptions {
  /** ISO date of the scan. */
  readonly date: string
  /** Least confidence of what is reported, 0..1. */
  readonly minConfidence: number
  /** Every rule that can be reported. */
  readonly rules: readonly Rule[]
  /** From the root of the project to where reported names start: '' or ends in a slash. Default ''. */
  readonly base?: string
  /** Name of the project's key. Default none. */
  readonly key?: string | null
  /** How it was scanned, for the record; asked at the end. Default: not said. */
  readonly scan?: () => Omit<InventoryScan, 'version'>
  /** Who scans, and when it began and ended, as far as that is to be recorded; asked once, at the end. Default: not at all. */
  readonly run?: () => InventoryRun | null
  /** What the baseline says. Default none. */
  readonly known?: readonly InventoryKnown[]
  /** ISO date of a file's last change, by the name it is reported by; null: nobody knows. Default: not recorded. */
  readonly modifiedOf?: (file: string) => string | null
  /** What is known of a data set beside its bytes, by its path from the root and its table. */
  readonly contextOf?: (file: string, table: string | null) => { readonly context: Context; readonly children: boolean }
}

export interface InventoryBuilder {
  /** Takes the events of `scan` with `allFields` and `allSources`, in their order. */
  event(event: ScanEvent): void
  /** What has been told so far. */
  document(): InventoryDocument
}

/** What was told of the source that is being told of. */
interface Told {
  readonly fields: Map<string, FieldEvent>
  readonly columns: ColumnEvent[]
  readonly tables: TableEvent[]
  readonly groups: GroupEvent[]
}

/** Where there is nobody to ask. */
const NO_CONTEXT = { context: {}, children: false } as const

export function openInventory(options: InventoryOptions): InventoryBuilder {
  const { date, minConfidence, key = null, base = '' } = options
  const datasets = new Map<string, Dataset>()
  const rows = new Map<string, InventoryRow>()
  const sources = new Map<string, InventorySource>()
  const problems: InventoryProblem[] = []
  const rules = new Map<string, InventoryRule>()
  const known = new Map(options.rules.map((rule) => [rule.id, rule]))
  let version = ''
  let told: Told = nothingTold()

  const takeSource = (event: SourceEvent): void => {
    const file = projectPath(base, event.file)
    const modified = options.modifiedOf?.(event.file) ?? null
    const source = { ...sourceOf(event, file, date), ...(modified !== null && { modified }) }
    sources.set(file, joined(sources.get(file), source))
    const byTable = new Map<string | null, GroupEvent[]>()
    for (const group of told.groups) {
      if (group.findings === 0) continue
      const table = group.place?.table ?? null
      byTable.set(table, [...(byTable.get(table) ?? []), group])
    }
    // Tables with a verdict of their own count, also where no field has one.
    for (const { table } of told.tables) if (!byTable.has(table)) byTable.set(table, [])
    for (const [table, groups] of byTable) {
      const dataset = datasetOf(file, table, event, told, groups, options)
      datasets.set(dataset.id, dataset)
      for (const group of groups) {
        const row = rowOf(group, dataset, event, told, date)
        rows.set(row.id, summed(rows.get(row.id), row))
        const rule = known.get(group.rule)
        if (!rules.has(group.rule) && rule !== undefined)
          rules.set(group.rule, describeRule({ ...rule, severity: group.severity }))
      }
    }
    told = nothingTold()
  }

  return {
    event(event) {
      if (event.event === 'start') version = event.tool.version
      else if (event.event === 'field') told.fields.set(event.id, event)
      else if (event.event === 'column') told.columns.push(event)
      else if (event.event === 'table') told.tables.push(event)
      else if (event.event === 'group') told.groups.push(event)
      else if (event.event === 'source') takeSource(event)
      else if (event.event === 'problem') {
        const { code, message, incomplete } = event
        problems.push({ file: projectPath(base, event.file), code, message, incomplete, scanned: date })
      }
    },
    document: () =>
      assemble({
        version,
        date,
        minConfidence,
        key,
        scans: options.scan === undefined ? [] : [{ version, ...options.scan() }],
        datasets: [...datasets.values()],
        rows: [...rows.values()],
        rules: Object.fromEntries(rules),
        decisions: [],
        runs: [options.run?.() ?? null].filter((run) => run !== null),
        known: options.known ?? [],
        sources: [...sources.values()],
        problems,
      }),
  }
}

function nothingTold(): Told {
  return { fields: new Map(), columns: [], tables: [], groups: [] }
}

/** @param file from the root of the project */
export function datasetId(file: string, table: string | null): string {
  const name = [file, table ?? ''].join('\0').normalize('NFC')
  return `ds1:${base32(createHash('sha256').update(name).digest(), 16)}`
}

function sourceOf(event: SourceEvent, file: string, date: string): InventorySource {
  return {
    file,
    status: event.skipped !== null ? 'skipped' : event.partial ? 'partial' : 'scanned',
    reason: event.skipped,
    folder: event.folder,
    format: event.format,
    bytes: event.bytes,
    records: event.records,
    scanned: date,
  }
}

function datasetOf(
  file: string,
  table: string | null,
  source: SourceEvent,
  told: Told,
  groups: readonly GroupEvent[],
  options: InventoryOptions,
): Dataset {
  const { context, children } = options.contextOf?.(file, table) ?? NO_CONTEXT
  const columns = told.columns.filter((column) => column.table === table)
  const unclassified = unclassifiedIn(columns, groups, file, source.partial)
  return {
    id: datasetId(file, table),
    file,
    table,
    format: source.format,
    records: recordsIn(source, table, told),
    fields: columns.length,
    coverage: source.partial ? 'partial' : 'full',
    context,
    children,
    collections: told.tables
      .filter((one) => one.table === table)
      .map((one) => collectionOf(one, told))
      .sort((a, b) => compare(a.path ?? '', b.path ?? '')),
    people: sketchesOf(groups),
    ...(unclassified !== undefined && { unclassified }),
    firstSeen: options.date,
    lastSeen: options.date,
  }
}

/** Of one table among several as many as its fullest field has values, where the reader does not count them apart. */
function recordsIn({ tables, records }: SourceEvent, table: string | null, told: Told): number {
  const own = tables.find((one) => one.table === table)
  if (own !== undefined) return own.records
  if (tables.length === 0) return records
  return Math.max(0, ...told.columns.filter((one) => one.table === table).map(({ values, blanks }) => values + blanks))
}

/** One sketch for each class of identifier, whichever fields hold it. */
function sketchesOf(groups: readonly GroupEvent[]): readonly PeopleSketch[] {
  const byClass = new Map<ClassId, People>()
  for (const { class: by, people: text } of groups) {
    const people = text === null ? null : readPeople(text)
    const before = byClass.get(by)
    if (people !== null) byClass.set(by, before === undefined ? people : mergePeople(before, people))
  }
  return [...byClass].sort(([a], [b]) => compare(a, b)).map(([by, people]) => ({ by, sketch: peopleText(people) }))
}

function collectionOf(event: TableEvent, told: Told): Collection {
  const named = (field: string): string => rowName(field, event.table, told)
  const all = (fields: readonly string[]): readonly string[] => fields.map(named)
  return {
    path: event.path,
    records: event.records,
    schema: event.schema === null ? null : { vendor: event.schema.vendor, table: event.schema.table },
    behaviors: event.behaviors.map(({ rule, confidence, fields }) => ({
      rule,
      confidence: rounded(confidence, 3),
      fields: all(fields),
    })),
    linkedBy: event.linkedBy === null ? null : named(event.linkedBy),
    people: event.people === null ? null : { ...event.people, field: named(event.people.field) },
    wholes: event.wholes.map(({ rule, fields }) => ({ rule, fields: all(fields) })),
    exposures: event.exposures.map(({ combination, fields, least, most }) => ({ combination, fields: all(fields), least, most })),
  }
}

function rowOf(group: GroupEvent, dataset: Dataset, source: SourceEvent, told: Told, date: string): InventoryRow {
  const { place } = group
  const verdict = group.verdict ? told.fields.get(group.id) : undefined
  const column = told.columns.find(
    (one) =>
      place !== null &&
      one.table === place.table &&
      one.index === place.index &&
      one.path === place.path &&
      one.field === place.name,
  )
  const name = place === null ? null : (place.path ?? place.name ?? `column ${(place.index ?? 0) + 1}`)
  const full = name === null ? null : rowName(name, dataset.table, told)
  const text = told.tables
    .filter(({ table }) => table === dataset.table)
    .flatMap(({ texts }) => texts)
    .find(({ field }) => field === full)
  const combinations = dataset.collections.flatMap(({ exposures }) =>
    exposures.flatMap(({ combination, fields }) => (full !== null && fields.includes(full) ? [combination] : [])),
  )
  return {
    id: group.id,
    dataset: dataset.id,
    basis: place === null ? 'text' : group.verdict ? 'field' : 'values',
    field: place?.name ?? null,
    index: place?.index ?? null,
    path: place?.path ?? null,
    ...columnAround(place, told),
    type: column?.type ?? null,
    category: group.category,
    class: group.class,
    rule: group.rule,
    severity: group.severity,
    confidence: rounded(group.confidence, 3),
    evidence: group.evidence.map(({ kind, bits }) => ({ kind, bits: rounded(bits, 1) })),
    records: place === null ? 0 : dataset.records,
    values: place === null ? null : (verdict?.values ?? column?.values ?? null),
    blanks: column?.blanks ?? null,
    matches: group.findings,
    synthetic: group.synthetic,
    distinct: group.distinct,
    coverage: source.partial ? 'partial' : group.estimated ? 'sampled' : 'full',
    protection: verdict?.protection ?? protectionOf(place, told),
    linked: group.linked,
    linkedBy: verdict?.linkedBy == null ? null : rowName(verdict.linkedBy, dataset.table, told),
    text:
      text === undefined
        ? null
        : { rows: text.rows, emails: text.emails, phones: text.phones, names: text.names, complaints: text.complaints },
    combinations: [...new Set(combinations)].sort(compare),
    state: group.state,
    firstSeen: date,
    lastSeen: date,
  }
}

/** What the rows call a field that an event names: a path within a column by the column too, unless another field has the same name. */
function rowName(name: string, table: string | null, told: Told): string {
  const so = told.columns.filter(
    (one) => one.table === table && (one.path ?? one.field ?? `column ${(one.index ?? 0) + 1}`) === name,
  )
  const [one] = so
  if (one === undefined || so.length > 1) return name
  const { column } = columnAround({ table, index: one.index, path: one.path, name: one.field }, told)
  return column === undefined ? name : `${column}.${name}`
}

/** The column whose cells hold the JSON that a path goes through. */
function columnAround(place: GroupEvent['place'], { columns }: Told): { readonly column?: string } {
  if (place === null || place.path === null || place.index === null || place.path.includes('!/')) return {}
  const around = columns.find(({ table, index, path }) => table === place.table && index === place.index && path === null)
  return around?.field == null ? {} : { column: around.field }
}

/** What is found in some values of a field is written as the field is, whatever it was taken for. */
function protectionOf(place: GroupEvent['place'], { fields }: Told): InventoryRow['protection'] {
  if (place === null) return 'plain'
  for (const one of fields.values())
    if (one.table === place.table && one.index === place.index && one.path === place.path && one.field === place.name)
      return one.protection
  return 'plain'
}

/** `+ 0` turns the -0 of a small negative into 0. */
function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0
}

/** Members of one archive may have one name; they are one source then. */
function joined(before: InventorySource | undefined, source: InventorySource): InventorySource {
  if (before === undefined) return source
  const read = [before, source].filter(({ status }) => status !== 'skipped')
  const [first = source] = read
  return {
    ...first,
    status:
      read.length === 0
        ? 'skipped'
        : read.length === 1 || read.some(({ status }) => status === 'partial')
          ? 'partial'
          : 'scanned',
    bytes: before.bytes + source.bytes,
    records: before.records + source.records,
  }
}

function summed(before: InventoryRow | undefined, row: InventoryRow): InventoryRow {
  if (before === undefined) return row
  return {
    ...(row.confidence > before.confidence ? row : before),
    records: before.records + row.records,
    values: before.values === null ? row.values : before.values + (row.values ?? 0),
    blanks: before.blanks === null ? row.blanks : before.blanks + (row.blanks ?? 0),
    matches: before.matches + row.matches,
    synthetic: before.synthetic + row.synthetic,
    distinct: before.distinct + row.distinct,
  }
}
