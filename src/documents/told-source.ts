/** What the events of a scan tell of one source, and what its fields are called in an inventory. */
import type { ColumnEvent, FieldEvent, GroupEvent, TableEvent } from '../model/event.ts'

/** What was told of the source that is being told of. */
export interface Told {
  readonly fields: Map<string, FieldEvent>
  readonly columns: ColumnEvent[]
  readonly tables: TableEvent[]
  readonly groups: GroupEvent[]
}

export function nothingTold(): Told {
  return { fields: new Map(), columns: [], tables: [], groups: [] }
}

/** What the rows call a field that an event names: a path within a column by the column too, unless another field has the same name. */
export function rowName(name: string, table: string | null, told: Told): string {
  const so = told.columns.filter(
    (one) => one.table === table && (one.path ?? one.field ?? `column ${(one.index ?? 0) + 1}`) === name,
  )
  const [one] = so
  if (one === undefined || so.length > 1) return name
  const { column } = columnAround({ table, index: one.index, path: one.path, name: one.field }, told)
  return column === undefined ? name : `${column}.${name}`
}

/** The column whose cells hold the JSON that a path goes through. */
export function columnAround(place: GroupEvent['place'], { columns }: Told): { readonly column?: string } {
  if (place === null || place.path === null || place.index === null || place.path.includes('!/')) return {}
  const around = columns.find(({ table, index, path }) => table === place.table && index === place.index && path === null)
  return around?.field == null ? {} : { column: around.field }
}
