/**
 * The rows of PostgreSQL's COPY ... FROM stdin in text format: one a line, fields between tabs, up to a line `\.`
 * (PostgreSQL manual, COPY, "Text Format").
 */
import { NO_FIELD } from '../model/field.ts'
import type { CellSink, ReaderOptions } from '../model/format.ts'
import type { Locator } from '../model/locator.ts'
import { type NestedJson, opensJson } from './nested-json.ts'
import { unescapeCopy } from './sql-cell.ts'
import type { Input } from './sql-input.ts'
import { unescaped } from './sql-json.ts'
import type { Target } from './sql-schema.ts'

/** Bytes of a field that are kept: 1,024 characters at four bytes each. */
const MAX_BYTES = 4096

const TAB = 0x09
const LF = 0x0a
const CR = 0x0d
const DOT = 0x2e
const BACKSLASH = 0x5c

const PHASE = {
  /** Before the line end of the COPY statement. */
  head: 0,
  lineStart: 1,
  field: 2,
  /** After a backslash in a field: the next byte is data. */
  escaped: 3,
  /** After a backslash that begins a line. */
  firstBackslash: 4,
  /** After `\.` there. */
  dotted: 5,
} as const

export class CopyRows {
  /** The terminator was read. */
  closed = false
  field: number = NO_FIELD
  record = 0
  readonly #cells: CellSink
  readonly #sampleRecords: number
  readonly #locator: Locator | undefined
  readonly #nested: NestedJson
  #target: Target | null = null
  #phase: number = PHASE.head
  #column = 0
  #sampled = false
  /** Source offset of the field. */
  #start = 0
  #content: Uint8Array = new Uint8Array(MAX_BYTES)
  #length = 0
  /** The last byte of the field so far is a carriage return. */
  #lastReturn = false

  constructor(nested: NestedJson, options: ReaderOptions) {
    this.#nested = nested
    this.#cells = options.cells
    this.#sampleRecords = options.sampleRecords
    this.#locator = options.locator
  }

  /** @param target null if the rows are in another format: they are only passed over */
  open(target: Target | null): void {
    this.closed = false
    this.#target = target
    this.#phase = PHASE.head
    this.field = NO_FIELD
  }

  /** Reads from index `at` to the terminator's line end or the end of the input. Returns the index of the next byte. */
  run(input: Input, at: number): number {
    const { bytes, to } = input
    let p = at
    while (p < to && !this.closed) {
      const byte = bytes[p] as number
      switch (this.#phase) {
        case PHASE.head:
          if (byte === LF) this.#phase = PHASE.lineStart
          p++
          break
        case PHASE.lineStart: {
          const passed = this.#pass(input, p)
          if (passed > p) {
            p = passed
            break
          }
          if (byte === BACKSLASH) {
            this.#phase = PHASE.firstBackslash
            p++
          } else this.#beginRow(input, p, 0)
          break
        }
        case PHASE.field:
          p = this.#readField(input, p)
          break
        case PHASE.firstBackslash:
          if (byte === DOT) {
            this.#phase = PHASE.dotted
            p++
          } else {
            this.#beginRow(input, p, 1)
            this.#append(BACKSLASH)
            this.#phase = PHASE.escaped
          }
          break
        case PHASE.dotted:
          if (byte === CR) p++
          else if (byte === LF) {
            this.closed = true
            p++
          } else {
            this.#beginRow(input, p, 2)
            this.#append(BACKSLASH)
            this.#append(DOT)
            this.#phase = PHASE.field
          }
          break
        default:
          // Escaped: a backslash before a line feed or tab makes it data.
          if (this.#sampled) this.#append(byte)
          if (this.#nested.active) this.#nested.feedByte(unescaped(byte), p - 1, p, input.base)
          this.#lastReturn = false
          this.#phase = PHASE.field
          p++
      }
    }
    return p
  }

  /** Perf: passes rows beyond the sample that need no reading (bench `sparse.sql`). Returns where reading goes on. */
  #pass(input: Input, at: number): number {
    const target = this.#target
    if (this.#locator === undefined || target === null || target.table.rows < this.#sampleRecords) return at
    this.#locator.columns(target.fields)
    const next = this.#locator.delimited(at, input.to, input.rest, TAB, 0, target.table.rows, true)
    if (next === at) return at
    target.passRows(this.#locator.rows)
    input.passed(this.#locator.placed)
    return next
  }

  /** The last line may lack its line feed. */
  end(input: Input): void {
    if (this.#phase === PHASE.field || this.#phase === PHASE.escaped) this.#endField(input, input.to, true)
    else if (this.#phase === PHASE.firstBackslash) {
      this.#beginRow(input, input.to, 1)
      this.#append(BACKSLASH)
      this.#endField(input, input.to, true)
    }
  }

  #readField(input: Input, at: number): number {
    const { bytes, to } = input
    const nested = this.#nested
    let p = at
    for (;;) {
      const from = p
      if (p < to && p + input.base === this.#start && opensJson(bytes[p])) nested.open(this.field, this.record, this.#sampled)
      while (p < to) {
        const byte = bytes[p] as number
        if (byte === TAB || byte === LF || byte === BACKSLASH) break
        p++
      }
      if (p > from) {
        if (nested.active) nested.feed(bytes, from, p, input.base)
        this.#lastReturn = bytes[p - 1] === CR
        if (this.#sampled) for (let q = from; q < p && this.#length < MAX_BYTES; q++) this.#append(bytes[q] as number)
      }
      if (p === to) return p
      const byte = bytes[p] as number
      if (byte === BACKSLASH) {
        if (this.#sampled) this.#append(byte)
        this.#phase = PHASE.escaped
        return p + 1
      }
      this.#endField(input, p, byte === LF)
      p++
      if (byte === LF) {
        this.#phase = PHASE.lineStart
        this.field = NO_FIELD
        return p
      }
      this.#column++
      this.#beginField(p + input.base)
    }
  }

  /** @param read bytes of the row that were read before index `at` to tell it from the terminator */
  #beginRow(input: Input, at: number, read: number): void {
    if (input.nextHit < at) input.place(at, NO_FIELD, 0)
    this.#phase = PHASE.field
    this.#column = 0
    if (this.#target !== null) this.record = this.#target.beginRow()
    this.#sampled = this.#target !== null && this.record < this.#sampleRecords
    this.#beginField(at - read + input.base)
  }

  #beginField(start: number): void {
    this.field = this.#target === null ? NO_FIELD : this.#target.field(this.#column)
    this.#start = start
    this.#length = 0
    this.#lastReturn = false
  }

  #endField(input: Input, at: number, lastInLine: boolean): void {
    this.#nested.close()
    if (input.nextHit < at) input.place(at, this.field, this.record)
    if (!this.#sampled || this.field === NO_FIELD) return
    // A file with CR LF line ends: only a line's last field can end so, since COPY writes a carriage return as \r.
    const end = at + input.base - (this.#lastReturn && lastInLine ? 1 : 0)
    const content = this.#content.subarray(0, Math.min(this.#length, end - this.#start))
    this.#cells.cell(this.field, this.record, this.#start, end, unescapeCopy(content))
  }

  #append(byte: number): void {
    if (this.#length < MAX_BYTES) this.#content[this.#length++] = byte
  }
}
