/** What fields are called by tables that define them (inventory/definitions.ts): attributes by their number, columns by `c1`. */
import type { Definition } from '../inventory/definitions.ts'
import { isWholeDefinition } from '../inventory/definitions.ts'
import type { FieldPlace } from '../model/field.ts'
import { tableWordsOf } from './field-name.ts'

/** Columns that hold names, the plainest first: what programs call a field, and what people do. */
const NAMES: readonly RegExp[] = [/intern|machine|(?:^|_)code$/i, /name|label|title|question/i]
/** A column whose name says nothing: `c1`, `custom_12`, `field7`. */
const OPAQUE = /^(?:c|col|column|custom|field|cf|attr|attribute|prop|property|extra|user|udf)_?\d+$/i
const WORD = /\p{L}{2}/u
/** Of the fields of a table most are defined. */
const LEAST_DEFINED = 0.8
/** Words that many tables are called by. */
const COMMON: ReadonlySet<string> = new Set('data field custom attribute value property meta master adm tbl'.split(' '))

/** Names of attributes. @param keys numbers of attributes beside their values in `table`. @returns by number; empty if nothing says */
export function namesOfAttributes(
  table: string | null,
  keys: readonly string[],
  definitions: readonly Definition[],
): ReadonlyMap<string, string> {
  if (table === null || keys.length === 0) return new Map()
  const found = definitions
    .filter((one) => one.table !== table && isWholeDefinition(one))
    .flatMap((definition) => {
      const names = namesIn(definition, (value) => keys.includes(value))
      const defined = keys.filter((key) => names.has(key)).length
      return defined >= LEAST_DEFINED * keys.length ? [{ names, akin: kinship(table, definition.table) }] : []
    })
    .sort((a, b) => b.akin - a.akin)
  const [best, other] = found
  // Every table begins to count at 1: of two that fit the one that is called like it.
  return best === undefined || (best.akin === 0 && other !== undefined) ? new Map() : best.names
}

/** Names of a table's columns that say nothing by themselves. @returns by column; of all other columns nothing */
export function namesOfColumns(places: readonly FieldPlace[], definitions: readonly Definition[]): ReadonlyMap<string, string> {
  const table = places[0]?.table ?? null
  const opaque = new Set(places.flatMap(({ name, path }) => (name !== null && path === null && OPAQUE.test(name) ? [name] : [])))
  if (table === null || opaque.size === 0) return new Map()
  const found = definitions
    .filter((one) => one.table !== table && isWholeDefinition(one) && kinship(table, one.table) > 0)
    .map((definition) => namesIn(definition, (value) => opaque.has(value)))
    .filter((names) => names.size > 0)
  return found.length === 1 ? (found[0] as ReadonlyMap<string, string>) : new Map()
}

/** The names that stand beside the keys of a definition. */
function namesIn({ records }: Definition, isKey: (value: string) => boolean): ReadonlyMap<string, string> {
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))]
  const valuesOf = (column: string): string[] =>
    records.flatMap((record) => (record.has(column) ? [record.get(column) as string] : []))
  // A key is one field's own, and nearly every record of those that have one is asked for.
  const key = columns
    .map((column) => ({ column, values: valuesOf(column) }))
    .filter(({ values }) => new Set(values).size === values.length && values.length === records.length)
    .map(({ column, values }) => ({ column, met: values.filter(isKey).length }))
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met)[0]
  if (key === undefined) return new Map()
  for (const sought of NAMES) {
    const column = columns.find((one) => one !== key.column && sought.test(one) && areNames(valuesOf(one), records.length))
    if (column === undefined) continue
    return new Map(
      records.flatMap((record) => {
        const value = record.get(key.column) ?? ''
        const name = record.get(column)
        return isKey(value) && name !== undefined ? [[value, name] as const] : []
      }),
    )
  }
  return new Map()
}

function areNames(values: readonly string[], records: number): boolean {
  const words = values.filter((value) => WORD.test(value)).length
  return (
    values.length >= LEAST_DEFINED * records && words >= LEAST_DEFINED * values.length && new Set(values).size > values.length / 2
  )
}

/** Words that two tables share in what they are called, but for those that say little. */
function kinship(a: string, b: string): number {
  const words = new Set(tableWordsOf(a).filter((word) => !COMMON.has(word)))
  return tableWordsOf(b).filter((word) => words.has(word)).length
}
