/**
 * Tables that say what fields of other tables are called: `user_fields` with a number and a name of each, `person_custom_master` with the
 * columns `c1` to `c4` and what people named them. Their short cells are kept as long as the source is read and judged, and go no further.
 */
import type { FieldPlace } from '../model/field.ts'

/** One such table, record by record: the cells by their column. */
export interface Definition {
  readonly table: string
  readonly records: ReadonlyMap<string, string>[]
}

/** What such tables are called. */
const DEFINES = /field|attribute|propert|(?:^|_)prop(?:_|$)|prop_?master|custom|meta_?data|question/i
const MOST_TABLES = 32
/** Records and columns of one: more fields nobody defines. */
const MOST_RECORDS = 256
const MOST_COLUMNS = 32
/** Characters of a number or a name. */
const LONGEST = 64

export class Definitions {
  private readonly placeOf: (field: number) => FieldPlace | undefined
  private readonly byTable = new Map<string, { records: Map<string, string>[]; record: number }>()
  /** By field: whether it is of such a table. */
  private readonly known: boolean[] = []

  constructor(placeOf: (field: number) => FieldPlace | undefined) {
    this.placeOf = placeOf
  }

  get all(): readonly Definition[] {
    return [...this.byTable].map(([table, { records }]) => ({ table, records }))
  }

  /** One cell, as it was passed to CellSink.cell. */
  add(field: number, record: number, value: string): void {
    if (this.known[field] === false) return
    const place = this.placeOf(field)
    if (place === undefined) return
    const { table, name, path } = place
    if (table === null || name === null || path !== null || !DEFINES.test(table)) {
      this.known[field] = false
      return
    }
    this.known[field] = true
    let known = this.byTable.get(table)
    if (known === undefined) {
      if (this.byTable.size === MOST_TABLES) return
      known = { records: [], record: -1 }
      this.byTable.set(table, known)
    }
    if (known.record !== record) {
      if (known.records.length > MOST_RECORDS) return
      known.record = record
      known.records.push(new Map())
    }
    const cells = known.records.at(-1) as Map<string, string>
    if (value !== '' && value.length <= LONGEST && cells.size < MOST_COLUMNS) cells.set(name, value.trim())
  }
}

/** Of neighbouring ranges of one source, `a` before `b`. A table of too many records defines nothing: it is known by their number. */
export function joinDefinitions(a: readonly Definition[], b: readonly Definition[]): readonly Definition[] {
  const joined = new Map(a.map((one) => [one.table, one]))
  for (const { table, records } of b) {
    const all = [...(joined.get(table)?.records ?? []), ...records].slice(0, MOST_RECORDS + 1)
    joined.set(table, { table, records: all })
  }
  return [...joined.values()].slice(0, MOST_TABLES)
}

/** False of tables that go on behind what is kept of them. */
export function isWholeDefinition({ records }: Definition): boolean {
  return records.length <= MOST_RECORDS
}
