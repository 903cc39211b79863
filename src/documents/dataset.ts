/** A data set of an inventory: a file, or a table of one. */
import { createHash } from 'node:crypto'
import { base32 } from '../model/base32.ts'
import type { ClassId } from '../model/class.ts'
import type { GroupEvent, SourceEvent, TableEvent } from '../model/event.ts'
import type { Collection, Context, Dataset, PeopleSketch } from '../model/inventory-document.ts'
import { mergePeople, type People, peopleText, readPeople } from '../model/people-sketch.ts'
import { compare } from '../model/compare.ts'
import { rounded } from './rounded.ts'
import { rowName, type Told } from './told-source.ts'
import { unclassifiedIn } from './unclassified.ts'

/** What is known of a data set beside its bytes. */
export interface DatasetContext {
  readonly context: Context
  readonly children: boolean
}

/** @param file from the root of the project */
export function datasetId(file: string, table: string | null): string {
  const name = [file, table ?? ''].join('\0').normalize('NFC')
  return `ds1:${base32(createHash('sha256').update(name).digest(), 16)}`
}

/**
 * @param file from the root of the project
 * @param groups what was found in it
 * @param date ISO date of the scan
 */
export function datasetOf(
  file: string,
  table: string | null,
  source: SourceEvent,
  told: Told,
  groups: readonly GroupEvent[],
  { context, children }: DatasetContext,
  date: string,
): Dataset {
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
    firstSeen: date,
    lastSeen: date,
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
