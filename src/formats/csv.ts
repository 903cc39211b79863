/** Comma-separated values and their cousins (RFC 4180, and what people make of it), read as bytes, resumable at any byte. */
import { type FieldPlace, KEYS, NO_FIELD } from '../model/field.ts'
import type { Format, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { type CsvDialect, readOwnTable, type SniffedCsv, sniffCsv } from './csv-dialect.ts'
import { findHeader, firstRow, type Header } from './csv-header.ts'
import { recognises } from './csv-recognise.ts'
import { CellText } from './decode.ts'
import { columnsNamedAfterPeople } from './names-as-keys.ts'
import { HitPlacer } from './hit-placer.ts'
import { NestedJson, opensJson } from './nested-json.ts'
import { sampleLimit } from './sample-limit.ts'
import { type ValueList, valueListIn } from './value-list.ts'

const LF = 10
const CR = 13
const BACKSLASH = 92
const HEAD_BYTES = 65_536

/** Columns beyond share one field: nobody reads a report of more. */
const MOST_COLUMNS = 16_384
/** A quoted cell longer than this was never closed. */
const LONGEST_QUOTED = 1_048_576

export const format: Format = {
  name: 'csv',
  title: 'CSV, TSV and other delimited tables',
  recognises,
  open: (head, _name, options) => new CsvReader(head, options, false),
  resume: (head, _name, options) => new CsvReader(head, options, true),
}

interface Look {
  readonly told: ReaderOptions['csv']
  readonly sniffed: SniffedCsv
  readonly header: Header
}

const looks = new WeakMap<Uint8Array, Look>()

/** Dialect and header of a head. Perf: remembered, for the ranges of a large file are opened with the same head. */
function lookAt(head: Uint8Array, { as, csv: told }: Pick<ReaderOptions, 'as' | 'csv'>): Omit<Look, 'told'> {
  if (as !== undefined) {
    const own = readOwnTable(head, head.length < HEAD_BYTES)
    if (as === 'sheet') return { sniffed: own, header: findHeader(own.rows, own.columns) }
    const isNamed = as === 'table' && own.rows.length > 0
    return { sniffed: own, header: isNamed ? { row: 0, names: own.rows[0] ?? [] } : { row: -1, names: [] } }
  }
  let look = looks.get(head)
  if (look === undefined || look.told !== told) {
    const sniffed = sniffCsv(head, head.length < HEAD_BYTES, told?.delimiter)
    const list = sniffed.columns < 2 && told?.header === undefined ? valueListIn(head) : null
    look = { told, sniffed, header: list === null ? headerIn(sniffed, told?.header) : headerOf(list) }
    looks.set(head, look)
  }
  return look
}

function headerIn({ rows, columns }: SniffedCsv, told: boolean | undefined): Header {
  return told === undefined ? findHeader(rows, columns) : told ? firstRow(rows) : { row: -1, names: [] }
}

function headerOf({ name }: ValueList): ReturnType<typeof findHeader> {
  return name === null ? { row: -1, names: [] } : { row: 0, names: [name] }
}

const CELL_START = 0
const BARE = 1
const QUOTED = 2
/** The closing quote was read; a second one would make it an escaped quote. */
const CLOSED = 3
/** Behind a closed quote: what stands before the delimiter belongs to nothing. */
const TRAILING = 4

class CsvReader implements FormatReader {
  readonly fields: FieldPlace[] = []
  readonly problems: ReaderProblem[] = []
  records = 0
  private readonly dialect: CsvDialect
  private readonly options: ReaderOptions
  private readonly placer = new HitPlacer()
  private readonly nested: NestedJson
  private readonly names: readonly string[]
  /** Rows still to pass before the first data record. */
  private headerRows: number
  private skip: number
  private state = CELL_START
  private column = 0
  /** Source offset of the cell's first content byte. */
  private cellStart = 0
  private quotedBytes = 0
  /** The last byte was CR: an LF now belongs to it. */
  private afterReturn = false
  /** The last byte was a backslash inside quotes. */
  private escaped = false
  /** An opening quote was read, and nothing after it. */
  private atContent = false
  /** Cells of the row so far, empty ones included. */
  private rowEmpty = true
  private readonly text = new CellText()

  /** @param resumed the first byte begins a data record */
  constructor(head: Uint8Array, options: ReaderOptions, resumed: boolean) {
    const { sniffed, header } = lookAt(head, options)
    this.dialect = sniffed.dialect
    this.options = options
    this.skip = resumed ? 0 : sniffed.dialect.skip
    this.headerRows = resumed ? 0 : header.row + 1
    this.people = columnsNamedAfterPeople(header.names, options.isName)
    this.called = header.names
    this.names = this.people.size === 0 ? header.names : header.names.map((name, column) => (this.people.has(column) ? '' : name))
    this.nested = new NestedJson(this.fields, (place) => this.fields.push(place) - 1, this.placer, options)
    if (header.row < 0) for (let i = 0; i < Math.min(sniffed.columns, MOST_COLUMNS); i++) this.addField(i)
    else for (let i = 0; i < Math.min(header.names.length, MOST_COLUMNS); i++) this.addField(i)
    this.columnFields = this.fields.map((_, i) => i)
    this.peopleField =
      this.people.size === 0 ? NO_FIELD : this.fields.push({ table: null, name: null, index: null, path: KEYS }) - 1
  }

  /** Columns that are called after people, and the field that their names are values of. */
  private readonly people: ReadonlySet<number>
  private readonly peopleField: number
  /** Names as the header has them. */
  private readonly called: readonly string[]

  /** Field of each column; columns beyond the header get theirs when met. */
  private readonly columnFields: number[]

  get atBoundary(): boolean {
    return this.state !== QUOTED
  }

  private get sampling(): boolean {
    return this.headerRows === 0 && this.records < sampleLimit(this.options)
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    const { placer, dialect } = this
    const { delimiter, quote } = dialect
    const origin = offset - from
    placer.begin(hits, count)
    let i = from
    if (this.skip > 0) {
      const skipped = Math.min(this.skip, to - from)
      this.skip -= skipped
      i += skipped
      placer.place(i, NO_FIELD, 0)
    }
    let sampling = this.sampling
    const locator = dialect.backslash ? undefined : this.options.locator
    let width = -1
    while (i < to) {
      if (
        locator !== undefined &&
        !sampling &&
        this.headerRows === 0 &&
        this.column === 0 &&
        this.state === CELL_START &&
        !this.afterReturn
      ) {
        if (this.columnFields.length !== width) locator.columns(this.columnFields)
        width = this.columnFields.length
        // Perf: most rows need no reading; bench `dense.csv` and `sparse.csv`.
        const next = locator.delimited(i, to, placer.rest, delimiter, quote, this.records, false)
        if (next > i) {
          this.records += locator.rows
          placer.passed(locator.placed)
          i = next
          this.lastOffset = origin + i
          continue
        }
      }
      const byte = bytes[i] as number
      if (this.afterReturn) {
        this.afterReturn = false
        if (byte === LF) {
          i++
          continue
        }
      }
      if (this.state === CELL_START) {
        if (byte === quote && quote !== 0) {
          this.state = QUOTED
          this.quotedBytes = 0
          this.rowEmpty = false
          i++
          this.beginCell(origin + i, sampling)
          this.atContent = true
          continue
        }
        this.beginCell(origin + i, sampling)
        if (opensJson(byte)) this.nested.open(this.fieldHere(), this.records, sampling)
        this.state = BARE
      }
      if (this.state === QUOTED) {
        i = this.readQuoted(bytes, i, to, origin, sampling)
        continue
      }
      if (this.state === CLOSED) {
        if (byte === quote) {
          if (sampling) this.text.addByte(quote)
          if (this.nested.active) this.nested.feedByte(quote, i - 1, i, origin)
          this.quotedBytes += 2
          this.state = QUOTED
          i++
          continue
        }
        this.state = TRAILING
      }
      // Perf: the commonest loop; one comparison chain a byte.
      const start = i
      let b = byte
      while (i < to && (b = bytes[i] as number) !== delimiter && b !== LF && b !== CR) i++
      if (i > start) {
        this.rowEmpty = false
        if (sampling && this.state === BARE) this.text.add(bytes, start, i)
        if (this.nested.active && this.state === BARE) this.nested.feed(bytes, start, i, origin)
      }
      if (i === to) break
      this.endCell(origin + i, sampling)
      placer.place(i, this.fieldHere(), this.recordHere())
      this.state = CELL_START
      if (b === delimiter) {
        this.column++
        this.rowEmpty = false
      } else {
        this.afterReturn = b === CR
        this.endRow(origin + i, sampling)
        sampling = this.sampling
      }
      i++
    }
    placer.place(to, this.fieldHere(), this.recordHere())
    this.lastOffset = origin + to
  }

  end(): void {
    if (this.state === QUOTED) this.unclosed()
    if (this.nested.overflowed)
      this.problems.push({
        code: 'limit',
        message: 'more than 16,384 paths in JSON cells; the rest are reported as their columns',
        incomplete: false,
      })
    if (this.state !== CELL_START || this.column > 0) {
      this.endCell(this.lastOffset, this.sampling)
      this.endRow(this.lastOffset, this.sampling)
    }
  }

  private lastOffset = 0

  private beginCell(offset: number, sampling: boolean): void {
    this.cellStart = offset
    this.cellEnd = -1
    if (sampling) this.text.clear()
  }

  /** Source offset of the closing quote, or -1 for bare cells. */
  private cellEnd = -1

  /** Inside quotes: to the closing quote or the region's end. */
  private readQuoted(bytes: Uint8Array, from: number, to: number, origin: number, sampling: boolean): number {
    const { quote } = this.dialect
    const { nested } = this
    let i = from
    if (this.atContent) {
      this.atContent = false
      if (opensJson(bytes[i])) nested.open(this.fieldHere(), this.records, sampling)
    }
    if (this.escaped) {
      this.escaped = false
      if (sampling) this.text.addByte(bytes[i] as number)
      if (nested.active) nested.feedByte(bytes[i] as number, i - 1, i, origin)
      this.quotedBytes++
      return i + 1
    }
    const slash = this.dialect.backslash ? BACKSLASH : quote
    const limit = Math.min(to, i + LONGEST_QUOTED - this.quotedBytes)
    let stop = i
    let b = 0
    while (stop < limit && (b = bytes[stop] as number) !== quote && b !== slash) stop++
    if (nested.active) nested.feed(bytes, i, stop, origin)
    if (stop === limit && limit < to && bytes[stop] !== LF) {
      nested.close()
      while (stop < to && bytes[stop] !== LF) stop++
      this.quotedBytes = LONGEST_QUOTED
      if (stop === to) return to
    }
    if (this.quotedBytes + (stop - i) >= LONGEST_QUOTED && bytes[stop] === LF) {
      this.unclosed()
      this.state = BARE
      return stop
    }
    if (sampling) this.text.add(bytes, i, stop)
    this.quotedBytes += stop - i
    i = stop
    this.lastOffset = this.cellStart + this.quotedBytes
    if (i === to) return i
    if (bytes[i] === BACKSLASH) {
      this.escaped = true
      this.quotedBytes++
      return i + 1
    }
    this.cellEnd = this.cellStart + this.quotedBytes
    this.state = CLOSED
    return i + 1
  }

  private endCell(offset: number, sampling: boolean): void {
    this.lastOffset = offset
    this.nested.close()
    if (this.headerRows === 1 && this.people.has(this.column)) this.nameColumn(offset)
    if (!sampling) return
    const end = this.cellEnd >= 0 ? this.cellEnd : offset
    const value = this.cellStart >= end ? '' : this.text.toString().trim()
    this.options.cells.cell(this.fieldHere(), this.records, this.cellStart, end, isNull(value) ? '' : value)
  }

  /** A cell of the header that names somebody. */
  private nameColumn(offset: number): void {
    const end = this.cellEnd >= 0 ? this.cellEnd : offset
    this.options.cells.cell(this.peopleField, 0, this.cellStart, end, this.called[this.column] as string)
  }

  private endRow(offset: number, sampling: boolean): void {
    this.lastOffset = offset
    if (!this.rowEmpty || this.column > 0) {
      if (this.headerRows > 0) this.headerRows--
      else {
        if (sampling)
          for (let c = this.column + 1; c < this.names.length; c++)
            this.options.cells.cell(this.fieldOf(c), this.records, offset, offset, '')
        this.records++
      }
    }
    this.column = 0
    this.rowEmpty = true
  }

  private fieldHere(): number {
    return this.headerRows > 0 ? NO_FIELD : this.fieldOf(this.column)
  }

  private recordHere(): number {
    return this.headerRows > 0 ? 0 : this.records
  }

  private fieldOf(column: number): number {
    const known = this.columnFields[column]
    if (known !== undefined) return known
    if (column >= MOST_COLUMNS) {
      if (this.columnFields[MOST_COLUMNS] === undefined) {
        this.problems.push({ code: 'limit', message: `columns beyond ${MOST_COLUMNS} are reported as one`, incomplete: false })
        this.columnFields[MOST_COLUMNS] = this.addField(MOST_COLUMNS)
      }
      return this.columnFields[MOST_COLUMNS] as number
    }
    for (let c = this.columnFields.length; c <= column; c++) this.columnFields[c] = this.addField(c)
    return this.columnFields[column] as number
  }

  private addField(column: number): number {
    const name = this.names[column]
    return this.fields.push({ table: null, name: name === undefined || name === '' ? null : name, index: column, path: null }) - 1
  }

  private unclosed(): void {
    this.nested.close()
    this.problems.push({
      code: 'malformed',
      message: `the quote opened in record ${this.records + 1} is never closed; its text is scanned, its columns are uncertain`,
      incomplete: false,
    })
  }
}

/** What exports write for nothing. */
function isNull(value: string): boolean {
  return value === '\\N' || value === 'NULL' || value === 'null' || value === 'NaN' || value === 'N/A' || value === 'nan'
}
