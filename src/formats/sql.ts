/**
 * SQL dumps and scripts, read as tables: pg_dump, mysqldump, SQLite's `.dump`, SQL Server and Oracle scripts.
 *
 * A record is a row of a table, a field a column. Statements that bring no rows of their own (queries, UPDATE, INSERT ... SELECT,
 * routines) are passed over: what the kernel finds in them lies outside every field.
 */
import { NO_FIELD } from '../model/field.ts'
import type { FieldPlace } from '../model/field.ts'
import type { Format, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { MAX_SPAN } from '../model/hit.ts'
import { NestedJson } from './nested-json.ts'
import { CopyRows } from './sql-copy.ts'
import { definitionsBeside } from './sql-beside.ts'
import { Dialect } from './sql-dialect.ts'
import { ACTION, Grammar } from './sql-grammar.ts'
import { Input } from './sql-input.ts'
import { Quoted } from './sql-quoted.ts'
import { recognises } from './sql-recognise.ts'
import { MAX_FIELDS, Schema } from './sql-schema.ts'
import { Statements } from './sql-statement.ts'
import { ROWS, Values } from './sql-values.ts'

/** Malformed statements that are told one by one. */
const MAX_MALFORMED = 16

const REGION = { statement: 0, values: 1, copy: 2 } as const

class SqlReader implements FormatReader {
  readonly problems: ReaderProblem[] = []
  readonly #input: Input
  readonly schema: Schema = new Schema()
  readonly #quoted: Quoted = new Quoted()
  readonly #grammar: Grammar
  readonly #statements: Statements
  readonly #values: Values
  readonly #copy: CopyRows
  readonly #nested: NestedJson
  #region: number = REGION.statement
  #malformed = 0

  constructor(head: Uint8Array, name: string, options: ReaderOptions) {
    this.#input = new Input(options.locator)
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
    const dialect = new Dialect(text)
    const definitions = definitionsBeside(text, name, options.beside)
    if (definitions !== null) this.schema.learn(schemaOf(definitions))
    this.#grammar = new Grammar(this.schema, dialect)
    this.#statements = new Statements(this.#grammar, this.schema, dialect, this.#quoted)
    this.#nested = new NestedJson(this.schema.fields, (place) => this.schema.add(place), this.#input, options)
    this.#values = new Values(dialect, this.#quoted, this.#nested, options)
    this.#copy = new CopyRows(this.#nested, options)
  }

  get fields(): readonly FieldPlace[] {
    return this.schema.fields
  }

  get records(): number {
    return this.schema.rows
  }

  get tableRecords(): ReadonlyMap<string | null, number> {
    return this.schema.tableRows
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    const input = this.#input
    input.begin(bytes, from, to, offset, hits, count)
    let at = from
    while (at < to) {
      if (this.#region === REGION.statement) at = this.#readStatement(at)
      else if (this.#region === REGION.values) at = this.#readValues(at)
      else at = this.#readCopy(at)
    }
    if (this.#region === REGION.values) input.place(to, this.#values.field, this.#values.record)
    else if (this.#region === REGION.copy) input.place(to, this.#copy.field, this.#copy.record)
    else input.place(to, NO_FIELD, 0)
    input.finish()
  }

  end(): void {
    const complete = this.#quoted.end()
    if (!complete) this.#tellMalformed('a string or comment', 'never closed')
    if (this.#region === REGION.copy) this.#copy.end(this.#input)
    else if (this.#region === REGION.statement) this.#statements.end()
    else if (this.#values.unfinished && complete)
      this.problems.push({ code: 'truncated', message: 'the SQL ends inside a row', incomplete: false })
    this.#tellLimit()
  }

  #readStatement(at: number): number {
    const input = this.#input
    const statements = this.#statements
    const next = statements.run(input, at)
    if (statements.malformed) {
      this.#tellMalformed('a string, comment or list', 'longer than 16 MiB')
      statements.resume()
      return next
    }
    const { target } = this.#grammar
    if (statements.action === ACTION.values && target !== null) {
      input.place(next, NO_FIELD, 0)
      this.#values.open(target)
      this.#region = REGION.values
    } else if (statements.action === ACTION.copy) {
      input.place(next, NO_FIELD, 0)
      this.#copy.open(target)
      this.#region = REGION.copy
    }
    statements.action = ACTION.none
    return next
  }

  #readValues(at: number): number {
    const values = this.#values
    const next = values.run(this.#input, at)
    if (values.outcome === ROWS.open) return next
    this.#region = REGION.statement
    this.#statements.enter(values.lineStart)
    if (values.outcome === ROWS.closed) this.#grammar.afterRows()
    else if (values.outcome === ROWS.left) this.#grammar.afterTuples()
    else {
      this.#input.place(next, values.field, values.record)
      this.#tellMalformed('a string or comment', 'longer than 16 MiB')
      this.#statements.resume()
    }
    return next
  }

  #readCopy(at: number): number {
    const next = this.#copy.run(this.#input, at)
    if (this.#copy.closed) {
      this.#region = REGION.statement
      this.#statements.enter(true)
      this.#grammar.afterRows()
    }
    return next
  }

  #tellMalformed(what: string, how: string): void {
    this.#malformed++
    if (this.#malformed > MAX_MALFORMED) return
    const more = this.#malformed === MAX_MALFORMED ? '; later ones are not told' : ''
    const message = `SQL: ${what} that begins at line ${this.#input.line} is ${how}; columns are unknown up to the next statement${more}`
    this.problems.push({ code: 'malformed', message, incomplete: false })
  }

  #tellLimit(): void {
    if (this.#nested.overflowed)
      this.problems.push({
        code: 'limit',
        message: 'more than 16,384 paths in JSON cells; the rest are reported as their columns',
        incomplete: false,
      })
    if (!this.schema.full) return
    const message = `more than ${MAX_FIELDS} columns in all tables; the values of the others were scanned without their column`
    this.problems.push({ code: 'limit', message, incomplete: false })
  }
}

/** What a whole script defines. */
function schemaOf(script: Uint8Array): Schema {
  const reader = new SqlReader(script.subarray(0, MOST_HEAD), '', { cells: { cell: () => {} }, sampleRecords: 0 })
  // Readers look around what they are given to read.
  const around = new Uint8Array(script.length + 2 * LOOK_AROUND)
  around.set(script, LOOK_AROUND)
  reader.read(around, LOOK_AROUND, LOOK_AROUND + script.length, 0, new Uint32Array(0), 0)
  return reader.schema
}
const MOST_HEAD = 65_536
const LOOK_AROUND = 2 * MAX_SPAN

export const format: Format = {
  name: 'sql',
  title: 'SQL dumps: pg_dump, mysqldump, SQLite, SQL Server and Oracle scripts',
  recognises,
  open: (head, name, options) => new SqlReader(head, name, options),
}
