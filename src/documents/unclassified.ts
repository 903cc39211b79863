/**
 * Fields of records about people that no rule names. Nothing was found in them, which does not make them nobody's: a person has to look.
 * What is known of each is listed, never a value.
 */
import { createHash } from 'node:crypto'
import { base32 } from '../model/base32.ts'
import type { ColumnEvent, GroupEvent } from '../model/event.ts'
import { anchorOf } from '../model/field.ts'
import type { Dataset, Decision, InventoryDocument, Unclassified, UnclassifiedField } from '../model/inventory-document.ts'

/** Fields of one data set that are listed; the rest is counted. */
export const MOST_UNCLASSIFIED = 1000

/**
 * @param columns all fields of one data set
 * @param groups what was found in it, in fields or outside
 * @param file from the root of the project
 * @param partial the source was not read to its end
 * @returns undefined where no record is about people
 */
export function unclassifiedIn(
  columns: readonly ColumnEvent[],
  groups: readonly Pick<GroupEvent, 'place'>[],
  file: string,
  partial: boolean,
): Unclassified | undefined {
  const ofPeople = columns.filter((one) => one.ofPeople === true)
  if (ofPeople.length === 0) return undefined
  const told = new Set(groups.flatMap(({ place }) => (place === null ? [] : [keyOf(place.index, place.path, place.name)])))
  const isAround = columnsAround(columns)
  const left = distinctPlaces(ofPeople)
    .filter((one) => !told.has(keyOf(one.index, one.path, one.field)) && !isAround(one))
    .sort((a, b) => (a.index ?? -1) - (b.index ?? -1) || order(a.path ?? '', b.path ?? ''))
  return {
    count: left.length,
    fields: left.slice(0, MOST_UNCLASSIFIED).map((one) => fieldOf(one, columns, file, partial)),
  }
}

/** Parts of one file may hold the same place: a message and the one it forwards. */
function distinctPlaces(columns: readonly ColumnEvent[]): readonly ColumnEvent[] {
  const places = new Map<string, ColumnEvent>()
  for (const one of columns) {
    const key = keyOf(one.index, one.path, one.field)
    const before = places.get(key)
    const joined = before === undefined ? one : bothOf(before, one)
    places.set(key, joined)
  }
  return [...places.values()]
}

function bothOf(a: ColumnEvent, b: ColumnEvent): ColumnEvent {
  const type = a.values === 0 || a.type === b.type ? b.type : b.values === 0 ? a.type : 'mixed'
  const [values, blanks, distinct, read] = [a.values + b.values, a.blanks + b.blanks, a.distinct + b.distinct, a.read + b.read]
  return { ...a, type, values, blanks, distinct, read }
}

function keyOf(index: number | null, path: string | null, name: string | null): string {
  return JSON.stringify([index, path, name])
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Where a path goes on: `a.b`, `a[]`, `a/b`, `a!/base64`. */
const STEPS = /\.|\[|!?\//g

/** Columns and paths in which other fields lie: those are told instead, and what is empty but for them is no field. */
function columnsAround(columns: readonly ColumnEvent[]): (column: ColumnEvent) => boolean {
  const outer = new Set<number | string>()
  const carriers = new Set<number | string>()
  for (const { index, path } of columns) {
    if (path === null) continue
    if (index !== null) carriers.add(index)
    for (const { 0: step, index: end } of path.matchAll(STEPS)) {
      const before = path.slice(0, end)
      outer.add(before)
      if (step === '!/') carriers.add(before)
    }
  }
  return ({ index, path, values }) => {
    const at = path ?? index
    return at !== null && (carriers.has(at) || (values === 0 && outer.has(at)))
  }
}

function fieldOf(column: ColumnEvent, columns: readonly ColumnEvent[], file: string, partial: boolean): UnclassifiedField {
  const { table, field: name, index, path, type, values, blanks, distinct, read } = column
  const outer =
    path === null || index === null || path.includes('!/')
      ? undefined
      : columns.find((one) => one.index === index && one.path === null)?.field
  return {
    id: unclassifiedId(file, anchorOf({ table, name, index, path })),
    field: name,
    index,
    path,
    ...(outer != null && { column: outer }),
    type,
    values,
    blanks,
    distinct,
    coverage: partial ? 'partial' : read < values + blanks ? 'sampled' : 'full',
  }
}

/** The same in every run, on every machine: what people say of a field is kept by it. */
function unclassifiedId(file: string, anchor: string): string {
  return `uf1:${base32(createHash('sha256').update([file, anchor].join('\0').normalize('NFC')).digest(), 16)}`
}

/** A listed field with its data set and what a person said of it. */
export interface FullUnclassified {
  readonly dataset: Dataset
  readonly field: UnclassifiedField
  readonly decision: Decision | undefined
}

/** In the order of data sets, then fields. */
export function unclassifiedFields({
  datasets,
  decisions,
}: Pick<InventoryDocument, 'datasets' | 'decisions'>): FullUnclassified[] {
  const said = new Map(decisions.map((one) => [one.id, one]))
  return datasets.flatMap((dataset) =>
    (dataset.unclassified?.fields ?? []).map((field) => ({ dataset, field, decision: said.get(field.id) })),
  )
}

/** Fields of all data sets of which nobody has said what they are. */
export function openUnclassified(datasets: readonly Dataset[], decisions: readonly Decision[]): number {
  const said = new Set(decisions.map(({ id }) => id))
  let count = 0
  for (const { unclassified } of datasets)
    if (unclassified !== undefined) count += unclassified.count - unclassified.fields.filter(({ id }) => said.has(id)).length
  return count
}

/** What its values say at a glance: that there are none, or but one. */
export function remarkOn({ values, distinct, coverage }: UnclassifiedField): string {
  if (values === 0) return 'empty'
  return distinct === 1 && coverage === 'full' ? 'one value' : ''
}
