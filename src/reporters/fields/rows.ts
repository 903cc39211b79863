/** Events of a scan as rows of fields: each field with the verdicts on it. */
import type { ColumnEvent, FieldEvent, ScanEvent } from '../../model/event.ts'

export interface FieldRow {
  readonly column: ColumnEvent
  /** Surest first. */
  readonly verdicts: readonly FieldEvent[]
}

export interface FieldRows {
  /** The rows that an event completes. Memory: the verdicts of one file. */
  event(event: ScanEvent): readonly FieldRow[]
}

/** Expects the verdicts of a file before its columns, as `scan` gives them. */
export function openRows(): FieldRows {
  let file = ''
  let verdicts = new Map<string, FieldEvent[]>()
  return {
    event(event) {
      if (event.event === 'field') {
        if (event.file !== file) {
          file = event.file
          verdicts = new Map()
        }
        const key = keyOf(event)
        verdicts.set(key, [...(verdicts.get(key) ?? []), event])
        return []
      }
      if (event.event !== 'column') return []
      const own = event.file === file ? (verdicts.get(keyOf(event)) ?? []) : []
      return [{ column: event, verdicts: own.toSorted((a, b) => b.confidence - a.confidence) }]
    },
  }
}

function keyOf({ table, field, index, path }: FieldEvent | ColumnEvent): string {
  return JSON.stringify([table, field, index, path])
}

/** As people call a field: its path, its name, or its position. */
export function nameOf({ path, field, index }: ColumnEvent): string {
  return path ?? field ?? `column ${(index ?? 0) + 1}`
}
