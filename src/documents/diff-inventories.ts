/** What changed between two inventories: for a person who asks "what is new?", and for a nightly job that must notice. */
import type { ClassId } from '../model/class.ts'
import type { ValueType } from '../model/column.ts'
import type { Dataset, InventoryCoverage, InventoryDocument, InventoryRow } from '../model/inventory-document.ts'
import { compare } from '../model/compare.ts'
import { fieldName, nameOfField } from './columns.ts'
import { unclassifiedFields } from './unclassified.ts'

/** What can fail a job. */
export const DIFF_GATES = ['new-class', 'new-field', 'new-unclassified', 'coverage-drop'] as const
export type DiffGate = (typeof DIFF_GATES)[number]

export interface PlaceOf {
  readonly id: string
  readonly file: string
  readonly table: string | null
  /** Null: text. */
  readonly field: string | null
  readonly class: ClassId
  readonly rule: string
  readonly severity: string
  readonly matches: number
}

export interface ChangedPlace extends PlaceOf {
  readonly changes: readonly { readonly what: string; readonly from: string | number; readonly to: string | number }[]
}

export interface UnclassifiedPlace {
  readonly id: string
  readonly file: string
  readonly table: string | null
  readonly field: string
  readonly type: ValueType
  readonly values: number
}

export interface InventoryDiff {
  readonly from: string
  readonly to: string
  /** Classes that the first does not have at all, and data sets that did not have them. */
  readonly newClasses: readonly ClassId[]
  readonly goneClasses: readonly ClassId[]
  readonly newDatasets: readonly { readonly file: string; readonly table: string | null }[]
  readonly goneDatasets: readonly { readonly file: string; readonly table: string | null }[]
  readonly newPlaces: readonly PlaceOf[]
  readonly gonePlaces: readonly PlaceOf[]
  readonly changedPlaces: readonly ChangedPlace[]
  /** Fields that no rule names, in data sets that were known and did not have them. */
  readonly newUnclassified: readonly UnclassifiedPlace[]
  /** Sources that were scanned to the end, and are not any more. */
  readonly uncovered: readonly { readonly file: string; readonly was: string; readonly is: string }[]
  readonly coverage: { readonly from: InventoryCoverage; readonly to: InventoryCoverage }
  /** Gates that close. */
  readonly gates: readonly DiffGate[]
}

/** Rows that people called false positives count on neither side. */
export function diffInventories(a: InventoryDocument, b: InventoryDocument): InventoryDiff {
  const before = placesOf(a)
  const after = placesOf(b)
  const newPlaces = [...after].flatMap(([id, one]) => (before.has(id) ? [] : [one.place]))
  const gonePlaces = [...before].flatMap(([id, one]) => (after.has(id) ? [] : [one.place]))
  const changedPlaces = [...after].flatMap(([id, one]): ChangedPlace[] => {
    const earlier = before.get(id)
    const changes = earlier === undefined ? [] : changesOf(earlier.row, one.row)
    return changes.length === 0 ? [] : [{ ...one.place, changes }]
  })
  const classes = (places: typeof before): Set<ClassId> => new Set([...places.values()].map(({ row }) => row.class))
  const newClasses = [...classes(after)].filter((one) => !classes(before).has(one)).sort(compare)
  const uncovered = uncoveredIn(a, b)
  const newUnclassified = newUnclassifiedIn(a, b)
  const fresh = newPlaces.filter(({ field }) => field !== null)
  return {
    from: a.date,
    to: b.date,
    newClasses,
    goneClasses: [...classes(before)].filter((one) => !classes(after).has(one)).sort(compare),
    newDatasets: without(b.datasets, a.datasets),
    goneDatasets: without(a.datasets, b.datasets),
    newPlaces,
    gonePlaces,
    changedPlaces,
    newUnclassified,
    uncovered,
    coverage: { from: a.coverage, to: b.coverage },
    gates: [
      ...(newClasses.length > 0 || addsClass(before, after) ? (['new-class'] as const) : []),
      ...(fresh.length > 0 ? (['new-field'] as const) : []),
      ...(newUnclassified.length > 0 ? (['new-unclassified'] as const) : []),
      ...(uncovered.length > 0 ? (['coverage-drop'] as const) : []),
    ],
  }
}

interface Placed {
  readonly row: InventoryRow
  readonly place: PlaceOf
}

/** Rows that were there when their data set was last scanned. */
function placesOf({ rows, datasets, decisions }: InventoryDocument): ReadonlyMap<string, Placed> {
  const byId = new Map(datasets.map((one) => [one.id, one]))
  const refuted = new Set(decisions.flatMap(({ id, decision }) => (decision === 'false-positive' ? [id] : [])))
  const places = new Map<string, Placed>()
  for (const row of rows) {
    const dataset = byId.get(row.dataset)
    if (dataset === undefined || refuted.has(row.id) || row.lastSeen < dataset.lastSeen) continue
    const { id, class: of, rule, severity, matches } = row
    places.set(id, {
      row,
      place: { id, file: dataset.file, table: dataset.table, field: fieldName(row), class: of, rule, severity, matches },
    })
  }
  return places
}

/** A data set that was there before holds a class that it did not hold. */
function addsClass(before: ReadonlyMap<string, Placed>, after: ReadonlyMap<string, Placed>): boolean {
  const held = new Set([...before.values()].map(({ row }) => `${row.dataset} ${row.class}`))
  const known = new Set([...before.values()].map(({ row }) => row.dataset))
  return [...after.values()].some(({ row }) => known.has(row.dataset) && !held.has(`${row.dataset} ${row.class}`))
}

function changesOf(a: InventoryRow, b: InventoryRow): ChangedPlace['changes'] {
  const changes: { what: string; from: string | number; to: string | number }[] = []
  const keys = ['matches', 'distinct', 'protection', 'severity', 'linkedBy', 'basis', 'coverage', 'state'] as const
  for (const what of keys) {
    if (a[what] !== b[what]) changes.push({ what, from: a[what] ?? 'nothing', to: b[what] ?? 'nothing' })
  }
  return changes
}

function without(list: readonly Dataset[], others: readonly Dataset[]): { file: string; table: string | null }[] {
  const known = new Set(others.map(({ id }) => id))
  return list.filter(({ id }) => !known.has(id)).map(({ file, table }) => ({ file, table }))
}

/**
 * A column that was personal and is not told any more is a place that is gone, and what people have judged is no news. Of a data set whose
 * fields were not all listed nobody can tell which of them are new.
 */
function newUnclassifiedIn(a: InventoryDocument, b: InventoryDocument): UnclassifiedPlace[] {
  const before = new Map(a.datasets.map((one) => [one.id, one.unclassified]))
  const judged = new Set([...a.decisions, ...b.decisions].map(({ id }) => id))
  const rows = new Set(a.rows.map((row) => `${row.dataset} ${fieldName(row)}`))
  return unclassifiedFields(b).flatMap(({ dataset, field }): UnclassifiedPlace[] => {
    const earlier = before.get(dataset.id)
    if (earlier === undefined || earlier.count > earlier.fields.length) return []
    const name = nameOfField(field)
    const isKnown = rows.has(`${dataset.id} ${name}`) || judged.has(field.id) || earlier.fields.some(({ id }) => id === field.id)
    const { id, type, values } = field
    return isKnown ? [] : [{ id, file: dataset.file, table: dataset.table, field: name, type, values }]
  })
}

/** A source that is gone is no drop: there is nothing to cover. One whose bytes nobody reads any more is. */
function uncoveredIn(a: InventoryDocument, b: InventoryDocument): InventoryDiff['uncovered'] {
  const now = new Map(b.sources.map((one) => [one.file, one]))
  return a.sources.flatMap(({ file, status }) => {
    const is = now.get(file)?.status
    const rank = { scanned: 2, partial: 1, skipped: 0 }
    return is === undefined || rank[is] >= rank[status] ? [] : [{ file, was: status, is }]
  })
}
