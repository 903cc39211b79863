/** The tables a dump names: their columns from CREATE TABLE, and the fields made for those that rows were seen of. */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import { looksLikeValue } from './csv-header.ts'

/** Fields of one source (docs/architecture.md, limits). */
export const MAX_FIELDS = 16_384
/** Column names remembered from CREATE TABLE, over all tables: bounds memory, about 20 MB at worst. */
const MAX_DEFINED = 65_536

/** Schemas that dumps put before every table without meaning anything by it. */
const DEFAULT_SCHEMAS: ReadonlySet<string> = new Set(['public', 'dbo', 'main'])

/** Columns as CREATE TABLE and ALTER TABLE gave them, in order. */
class Definition {
  readonly columns: string[] = []
  /** The column that the database fills, null if there is none. */
  readonly identity: string | null
  readonly #positions: Map<string, number> = new Map()

  constructor(identity: string | null) {
    this.identity = identity
  }

  add(column: string): void {
    const at = this.columns.push(column) - 1
    if (!this.#positions.has(column)) this.#positions.set(column, at)
    if (!this.#positions.has(folded(column))) this.#positions.set(folded(column), at)
  }

  /** Position of the column in this spelling, else in any case; -1 if it has none. */
  position(column: string): number {
    return this.#positions.get(column) ?? this.#positions.get(folded(column)) ?? -1
  }
}

export class Table {
  readonly name: string
  /** Rows begun so far. */
  rows = 0
  readonly byName: Map<string, number> = new Map()
  /** The same in lower case; the first column of that name. */
  readonly byFolded: Map<string, number> = new Map()
  readonly byIndex: Map<number, number> = new Map()

  constructor(name: string) {
    this.name = name
  }
}

/** Where the values of a row go: fields in the order of the statement's columns. */
export class Target {
  readonly table: Table
  readonly #schema: Schema
  readonly #columns: readonly string[] | null
  readonly #definition: Definition | null
  readonly #fields: number[] = []

  constructor(schema: Schema, table: Table, columns: readonly string[] | null, definition: Definition | null) {
    this.#schema = schema
    this.table = table
    this.#columns = columns
    this.#definition = definition
  }

  /** Number of columns the statement names or the table has; 0 if unknown. */
  get width(): number {
    return (this.#columns ?? this.#definition?.columns ?? []).length
  }

  /** Begins a row. Returns its number in the table, from 0. */
  beginRow(): number {
    this.#schema.rows++
    return this.table.rows++
  }

  /** Rows that somebody else has read. */
  passRows(count: number): void {
    this.#schema.rows += count
    this.table.rows += count
  }

  /** The fields of the positions met so far, in order. */
  get fields(): readonly number[] {
    return this.#fields
  }

  /** The field of the value at `position` in a row, NO_FIELD past the limit. */
  field(position: number): number {
    const known = this.#fields[position]
    if (known !== undefined) return known
    const field = this.#find(position)
    // Every row begins with position 0, so positions are first met in order.
    if (position === this.#fields.length && position < MAX_FIELDS) this.#fields.push(field)
    return field
  }

  #find(position: number): number {
    const definition = this.#definition
    if (this.#columns === null) {
      const column = definition?.columns[position]
      return column === undefined
        ? this.#schema.fieldAt(this.table, position)
        : this.#schema.fieldDefined(this.table, column, position)
    }
    const written = this.#columns[position]
    if (written === undefined) return this.#schema.fieldAt(this.table, position)
    const at = definition === null ? -1 : definition.position(written)
    const column = definition?.columns[at]
    return column === undefined
      ? this.#schema.fieldNamed(this.table, written, position)
      : this.#schema.fieldDefined(this.table, column, at)
  }
}

export class Schema {
  readonly fields: FieldPlace[] = []
  /** True once a field or a column name had to be left out. */
  full = false
  /** Rows begun so far in all tables. */
  rows = 0
  /** Grows with every change to the columns of a table. */
  version = 0
  readonly #definitions: Map<string, Definition> = new Map()
  /** The same by the table's name alone: `northwind.customers` is `customers` after USE northwind. */
  readonly #unqualified: Map<string, Definition> = new Map()
  readonly #tables: Map<string, Table> = new Map()
  #defined = 0

  /** Rows begun so far in each table, by the name that its fields have. */
  get tableRows(): ReadonlyMap<string, number> {
    return new Map([...this.#tables.values()].map(({ name, rows }) => [name, rows]))
  }

  /** CREATE TABLE. A second definition replaces the first. */
  define(path: readonly string[], columns: readonly string[], identity: string | null = null): void {
    this.version++
    // A table without columns takes memory too.
    this.#defined++
    if (this.#defined > MAX_DEFINED) {
      this.full = true
      return
    }
    const definition = new Definition(identity)
    this.#definitions.set(keyOf(path), definition)
    this.#unqualified.set(keyOf(path.slice(-1)), definition)
    for (const column of columns) this.#addColumn(definition, column)
  }

  /** What another script defines; what this one does is worth more. */
  learn(other: Schema): void {
    for (const [key, definition] of other.#definitions) this.#definitions.set(key, definition)
    for (const [key, definition] of other.#unqualified) this.#unqualified.set(key, definition)
    this.#defined += other.#defined
  }

  /** ALTER TABLE ... ADD. */
  addColumn(path: readonly string[], column: string): void {
    const definition = this.#definitionOf(path)
    if (definition === null) return
    this.version++
    this.#addColumn(definition, column)
  }

  /** The columns of a table but the one that the database fills; null if it fills none. */
  numbered(path: readonly string[]): readonly string[] | null {
    const definition = this.#definitionOf(path)
    if (definition === null || definition.identity === null) return null
    return definition.columns.filter((column) => column !== definition.identity)
  }

  /** @param columns as the statement lists them, null if it does not */
  target(path: readonly string[], columns: readonly string[] | null): Target {
    const name = shownName(path)
    let table = this.#tables.get(name)
    if (table === undefined) {
      table = new Table(name)
      if (this.fields.length < MAX_FIELDS) this.#tables.set(name, table)
    }
    return new Target(this, table, columns, this.#definitionOf(path))
  }

  /** The field of a column that CREATE TABLE named, in exactly this spelling. */
  fieldDefined(table: Table, name: string, index: number): number {
    const known = table.byName.get(name)
    return known ?? this.#addNamed(table, name, index)
  }

  /** The field of a column that only the statement names; case does not tell columns apart. */
  fieldNamed(table: Table, name: string, index: number): number {
    const known = table.byName.get(name) ?? table.byFolded.get(folded(name))
    return known ?? this.#addNamed(table, name, index)
  }

  fieldAt(table: Table, index: number): number {
    const known = table.byIndex.get(index)
    if (known !== undefined) return known
    const field = this.add({ table: table.name, name: null, index, path: null })
    if (field !== NO_FIELD) table.byIndex.set(index, field)
    return field
  }

  /** A new field, or NO_FIELD if there are too many. */
  add(place: FieldPlace): number {
    if (this.fields.length >= MAX_FIELDS) {
      this.full = true
      return NO_FIELD
    }
    this.fields.push(place)
    return this.fields.length - 1
  }

  #addNamed(table: Table, name: string, index: number): number {
    // A value in the place of a name is nobody's to read: then the column has its number.
    const field = this.add({ table: table.name, name: mayBeShown(name) ? name : null, index, path: null })
    if (field === NO_FIELD) return field
    table.byName.set(name, field)
    if (!table.byFolded.has(folded(name))) table.byFolded.set(folded(name), field)
    return field
  }

  #definitionOf(path: readonly string[]): Definition | null {
    return this.#definitions.get(keyOf(path)) ?? this.#unqualified.get(keyOf(path.slice(-1))) ?? null
  }

  #addColumn(definition: Definition, column: string): void {
    if (this.#defined >= MAX_DEFINED) {
      this.full = true
      return
    }
    this.#defined++
    definition.add(column)
  }
}

/** The table as written, without quotes and without a default schema. */
function nameOf(path: readonly string[]): string {
  const parts = path.length > 1 && DEFAULT_SCHEMAS.has(folded(path[0]!)) ? path.slice(1) : path
  return parts.join('.')
}

/** As it may be shown: names are in every report, and what stands in their place may be a value. Such tables are one. */
function shownName(path: readonly string[]): string {
  return path.every(mayBeShown) ? nameOf(path) : '*'
}

/** Words with a date behind them, as parts of a table are called, are names. */
function mayBeShown(name: string): boolean {
  return /^[A-Za-z]+(?:_[A-Za-z]+)*_?\d{0,8}$/.test(name) || !looksLikeValue(name)
}

function keyOf(path: readonly string[]): string {
  return folded(nameOf(path))
}

function folded(name: string): string {
  return name.toLowerCase()
}
