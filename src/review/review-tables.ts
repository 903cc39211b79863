/** What is said of whole tables, without what people have judged before: ignored fields, and a baseline's. */
import type { ColumnSummary } from '../model/column.ts'
import type { FieldVerdict } from '../model/finding.ts'
import type { FindingState } from '../model/review.ts'
import type { Exposure, TableVerdict } from '../model/table.ts'

/** What became of a field's verdicts. Fields without any are not judged. */
export interface JudgedField {
  readonly verdict: FieldVerdict
  /** Null: dropped by what the configuration asks of files like this one. */
  readonly state: FindingState | null
}

/** A field of which some values were found to be something, all of them judged before. */
export type JudgedPlace = Pick<FieldVerdict, 'table' | 'index' | 'path' | 'field'>

export interface ReviewedTables {
  readonly tables: readonly TableVerdict[]
  readonly columns: readonly ColumnSummary[]
}

/**
 * Behaviours stay where one of their fields is new; so do names and addresses in parts, counts of people and texts. What fields hold
 * together stays where nothing in it was said to be nothing, and something is new. A table of which nothing stays is not reported.
 */
export function reviewTables(
  tables: readonly TableVerdict[],
  columns: readonly ColumnSummary[],
  judged: readonly JudgedField[],
  places: readonly JudgedPlace[],
): ReviewedTables {
  // Perf: nearly always nothing was judged before.
  if (places.length === 0 && judged.every(({ state }) => state === 'new')) return { tables, columns }
  const states = new Map<string, Set<FindingState | null>>()
  const note = (key: string, state: FindingState | null): void => {
    const known = states.get(key)
    if (known === undefined) states.set(key, new Set([state]))
    else known.add(state)
  }
  for (const { verdict, state } of judged) {
    const { within, path } = verdict
    const inside = path !== null && within !== undefined ? `${within}.${path}` : path
    const name = inside ?? verdict.field ?? `column ${(verdict.index ?? 0) + 1}`
    note(`${verdict.table}\0${name}`, state)
    note(`${verdict.table}\0${name}\0${verdict.rule}`, state)
    note(placeOf(verdict), state)
  }
  const known = new Set(places.map(placeOf))
  const isClosed = (key: string): boolean => {
    const known = states.get(key)
    return known !== undefined && !known.has('new')
  }
  /** Said to be nothing, by a person or by the configuration. */
  const isNothing = (key: string): boolean => {
    const known = states.get(key)
    return known !== undefined && [...known].every((state) => state === 'ignored' || state === null)
  }
  return {
    columns: columns
      .filter((column) => !isClosed(placeOf(column)))
      .map((column) => (known.has(placeOf(column)) ? withoutPeople(column) : column)),
    tables: tables.flatMap((table): TableVerdict[] => {
      const key = (field: string): string => `${table.table}\0${field}`
      const isOpen = (field: string): boolean => !isClosed(key(field))
      const behaviors = table.behaviors.filter(
        ({ rule, fields }) => fields.length === 0 || fields.some((field) => !isClosed(`${key(field)}\0${rule}`)),
      )
      const wholes = table.wholes.filter(({ fields }) => fields.some(isOpen))
      const exposures = table.exposures.flatMap((one) => exposureLeft(one, isOpen, (field) => isNothing(key(field))))
      const people = table.people === null || !isOpen(table.people.field) ? null : table.people
      const texts = table.texts.filter(({ field }) => isOpen(field))
      const left = behaviors.length + wholes.length + exposures.length + texts.length + (people === null ? 0 : 1)
      if (left === 0) return []
      const unlinked = table.linkedBy !== null && isNothing(key(table.linkedBy)) ? { linked: false, linkedBy: null } : {}
      return [{ ...table, ...unlinked, behaviors, wholes, exposures, people, texts }]
    }),
  }
}

/** What a person has judged is not to be judged again. */
function withoutPeople({ ofPeople: _, ...column }: ColumnSummary): ColumnSummary {
  return column
}

function placeOf({ table, index, path, field }: Pick<FieldVerdict, 'table' | 'index' | 'path' | 'field'>): string {
  return JSON.stringify([table, index, path, field])
}

function exposureLeft(
  exposure: Exposure,
  isOpen: (field: string) => boolean,
  isNothing: (field: string) => boolean,
): readonly Exposure[] {
  const parts = exposure.parts.map((fields) => fields.filter((field) => !isNothing(field)))
  const fields = [...new Set(parts.flat())]
  if (parts.some((part) => part.length === 0) || !fields.some(isOpen)) return []
  // Of fewer fields nobody has counted how many records they fill together.
  return [{ ...exposure, fields, parts, least: fields.length < exposure.fields.length ? 0 : exposure.least }]
}
