/**
 * The rows of an INSERT: `(1, 'a', f(2, 3)), (...)` up to the semicolon. The hot loop of SQL dumps.
 *
 * Its whole state is the depth of parentheses, the column, and what quoted text is open; a column ends at a comma at depth 1.
 */
import { NO_FIELD } from '../model/field.ts'
import type { CellSink, ReaderOptions } from '../model/format.ts'
import type { Locator } from '../model/locator.ts'
import { type NestedJson, opensJson } from './nested-json.ts'
import { Cell } from './sql-cell.ts'
import { type Dialect, isNameByte } from './sql-dialect.ts'
import type { Input } from './sql-input.ts'
import { JsonLiteral } from './sql-json.ts'
import { MAX_QUOTED, QUOTED, type Quoted } from './sql-quoted.ts'
import type { Target } from './sql-schema.ts'

/** How reading the rows ended. */
export const ROWS = {
  /** It has not. */
  open: 0,
  /** At a semicolon, which was read. */
  closed: 1,
  /** After a tuple, before something that is no tuple. */
  left: 2,
  /** In a string or comment too long to be meant. */
  malformed: 3,
} as const

const CLASS = {
  plain: 0,
  quote: 1,
  comma: 2,
  open: 3,
  close: 4,
  semicolon: 5,
  dash: 6,
  star: 7,
  hash: 8,
  dollar: 9,
  closeBracket: 10,
} as const

const QUOTE = 0x27
const BACKSLASH = 0x5c
const SEMICOLON = 0x3b
const OPEN = 0x28
const CLOSE = 0x29
const COMMA = 0x2c
const LF = 0x0a

const CLASSES: Uint8Array = classes()

export class Values {
  outcome: number = ROWS.open
  /** After ROWS.left: a line feed stood since the last tuple. */
  lineStart = false
  /** Where hits go that start here. */
  field: number = NO_FIELD
  record = 0
  readonly #dialect: Dialect
  readonly #quoted: Quoted
  readonly #cells: CellSink
  readonly #sampleRecords: number
  readonly #locator: Locator | undefined
  readonly #cell: Cell = new Cell()
  readonly #nested: NestedJson
  readonly #json: JsonLiteral
  #target: Target | null = null
  #depth = 0
  #column = 0
  /** A tuple must follow: after VALUES or a comma. */
  #expecting = true
  #sampled = false
  /** The open quoted text is the value of the cell. */
  #literal = false
  /** It is a hexadecimal literal: taken as written. Of bits (`b'0'`) the value is what is quoted. */
  #written = false
  #comment = false

  constructor(dialect: Dialect, quoted: Quoted, nested: NestedJson, options: ReaderOptions) {
    this.#nested = nested
    this.#json = new JsonLiteral(nested)
    this.#dialect = dialect
    this.#quoted = quoted
    this.#cells = options.cells
    this.#sampleRecords = options.sampleRecords
    this.#locator = options.locator
  }

  open(target: Target): void {
    this.outcome = ROWS.open
    this.#target = target
    this.#depth = 0
    this.#expecting = true
    this.field = NO_FIELD
    this.lineStart = false
  }

  /** True inside a tuple. */
  get unfinished(): boolean {
    return this.#depth > 0
  }

  /** Reads from index `at` to the end of the rows or of the input. Returns the index of the next byte. */
  run(input: Input, at: number): number {
    let p = at
    while (p < input.to && this.outcome === ROWS.open) {
      if (this.#quoted.active) p = this.#readQuoted(input, p)
      else if (this.#depth === 0) p = this.#between(input, p)
      else p = this.#tuple(input, p)
    }
    return p
  }

  #between(input: Input, at: number): number {
    const { bytes, to } = input
    // Behind a tuple, with nothing between, stands no other one: OpenCATS ends the statements of its backups by `((ENDOFQUERY))`.
    if (!this.#expecting && bytes[at] === OPEN && input.before(at) === CLOSE) {
      this.outcome = ROWS.left
      return at
    }
    const passed = this.#pass(input, at)
    if (passed > at) return passed
    for (let p = at; p < to; p++) {
      const byte = bytes[p] as number
      switch (byte) {
        case OPEN:
          this.#beginRow(input, p)
          return p + 1
        case COMMA:
          this.#expecting = true
          break
        case SEMICOLON:
          this.outcome = ROWS.closed
          return p + 1
        case LF:
          this.lineStart = true
          break
        case 0x20:
        case 0x0d:
        case 0x09:
        case 0x2f:
          break
        case 0x2d:
          if (input.before(p) === 0x2d) return this.#openComment(input, p + 1, QUOTED.lineComment)
          break
        case 0x2a:
          if (input.before(p) === 0x2f) return this.#openComment(input, p + 1, this.#dialect.blockComments)
          break
        case 0x23:
          if (this.#dialect.name === 'mysql' || this.#dialect.name === 'unknown')
            return this.#openComment(input, p + 1, QUOTED.lineComment)
          break
        default:
          // VALUES ROW(1, 2) is MySQL's; after a tuple anything else is another clause or statement.
          if (this.#expecting) break
          this.outcome = ROWS.left
          return p
      }
    }
    return to
  }

  /** Perf: passes tuples beyond the sample that need no reading (bench `dense.sql`). Returns the index after the last. */
  #pass(input: Input, at: number): number {
    const target = this.#target as Target
    if (this.#locator === undefined || target.table.rows < this.#sampleRecords) return at
    this.#locator.columns(target.fields)
    const next = this.#locator.tuples(at, input.to, input.rest, target.table.rows, this.#dialect.strings)
    if (next === at) return at
    target.passRows(this.#locator.rows)
    input.passed(this.#locator.placed)
    this.#expecting = false
    this.lineStart = false
    return next
  }

  #beginRow(input: Input, at: number): void {
    if (input.nextHit < at) input.place(at, NO_FIELD, 0)
    const target = this.#target as Target
    this.record = target.beginRow()
    this.#depth = 1
    this.#column = 0
    this.#expecting = false
    this.lineStart = false
    this.field = target.field(0)
    this.#sampled = this.record < this.#sampleRecords
    if (this.#sampled) this.#cell.reset(at + 1 + input.base)
  }

  #tuple(input: Input, at: number): number {
    const { bytes, to, base } = input
    const sampled = this.#sampled
    const plainStrings = this.#dialect.strings === QUOTED.standard
    let p = at
    while (p < to) {
      const kind = CLASSES[bytes[p] as number] as number
      if (kind === CLASS.plain) {
        const from = p
        do p++
        while (p < to && CLASSES[bytes[p] as number] === CLASS.plain)
        if (sampled) this.#cell.bare(bytes, from, p, base)
        continue
      }
      switch (kind) {
        case CLASS.quote: {
          const quote = bytes[p] as number
          // Most strings: no prefix but N, nothing escaped, ended within the bytes at hand.
          const before = input.before(p)
          if (!isNameByte(before) || (before | 0x20) === 0x6e) {
            let end = p + 1
            if (plainStrings) while (end < to && bytes[end] !== quote) end++
            else while (end < to && bytes[end] !== quote && bytes[end] !== BACKSLASH) end++
            if (end + 1 < to && end - p < MAX_QUOTED && bytes[end] === quote && bytes[end + 1] !== quote) {
              if (sampled && this.#cell.openLiteral(QUOTED.standard, quote)) {
                this.#cell.literal(bytes, p + 1, end)
                this.#cell.closeLiteral(p + 1 + base, end + base)
              }
              if (opensJson(bytes[p + 1]) && end > p + 1) {
                this.#nested.open(this.field, this.record, sampled)
                if (this.#nested.active) this.#nested.feed(bytes, p + 1, end, base)
                this.#nested.close()
              }
              p = end + 1
              break
            }
          }
          this.#openString(input, p, quote)
          return p + 1
        }
        case CLASS.comma:
          if (this.#depth === 1) {
            this.#endCell(input, p)
            this.#column++
            this.field = (this.#target as Target).field(this.#column)
            if (sampled) this.#cell.reset(p + 1 + base)
          } else if (sampled) this.#cell.bare(bytes, p, p + 1, base)
          p++
          break
        case CLASS.close:
          if (--this.#depth === 0) {
            this.#endCell(input, p)
            this.field = NO_FIELD
            return p + 1
          }
          if (sampled) this.#cell.bare(bytes, p, p + 1, base)
          p++
          break
        case CLASS.semicolon:
          // No value holds one outside quotes: the tuple is broken off.
          this.#endCell(input, p)
          this.#depth = 0
          this.field = NO_FIELD
          this.outcome = ROWS.closed
          return p + 1
        default: {
          const next = this.#special(input, p, kind)
          if (next > 0) return next
          if (sampled) this.#cell.bare(bytes, p, p + 1, base)
          p++
        }
      }
    }
    return p
  }

  /** Bytes that may open parentheses, comments or bodies. The index to go on at if they do more than count, else 0. */
  #special(input: Input, at: number, kind: number): number {
    switch (kind) {
      case CLASS.open:
        this.#depth++
        return 0
      case CLASS.closeBracket:
        if (this.#depth > 1) this.#depth--
        return 0
      case CLASS.dash:
        if (input.before(at) !== 0x2d) return 0
        if (this.#sampled) this.#cell.dropLast()
        return this.#openComment(input, at + 1, QUOTED.lineComment)
      case CLASS.star:
        if (input.before(at) !== 0x2f) return 0
        if (this.#sampled) this.#cell.dropLast()
        return this.#openComment(input, at + 1, this.#dialect.blockComments)
      case CLASS.hash:
        return this.#dialect.name === 'mysql' ? this.#openComment(input, at + 1, QUOTED.lineComment) : 0
      default:
        if (!this.#dialect.dollars || isNameByte(input.before(at))) return 0
        input.mark(at)
        this.#comment = false
        this.#written = false
        this.#literal = false
        this.#quoted.open(QUOTED.dollar, 0, at + 1 + input.base)
        return at + 1
    }
  }

  #openString(input: Input, at: number, quote: number): void {
    input.mark(at)
    const before = input.before(at)
    const kind = this.#dialect.literalKind(before, input.beforeThat(at))
    this.#comment = false
    this.#written = (before | 0x20) === 0x78 && !isNameByte(input.beforeThat(at))
    this.#literal = this.#sampled && !this.#written && this.#cell.openLiteral(kind, quote)
    if (this.#written && this.#sampled) this.#cell.bare(input.bytes, at, at + 1, input.base)
    this.#quoted.open(kind, quote, at + 1 + input.base)
  }

  #openComment(input: Input, next: number, kind: (typeof QUOTED)[keyof typeof QUOTED]): number {
    input.mark(next - 1)
    this.#comment = true
    this.#literal = false
    this.#written = false
    this.#quoted.open(kind, LF, next + input.base)
    return next
  }

  #readQuoted(input: Input, at: number): number {
    const quoted = this.#quoted
    const next = quoted.skip(input.bytes, at, input.to, input.base)
    if (this.#sampled && !this.#comment) this.#gather(input, at, next)
    if (!this.#comment && !this.#written && quoted.kind <= QUOTED.unsure) this.#readJson(input, at, next)
    if (quoted.overlong) {
      this.outcome = ROWS.malformed
      this.#depth = 0
    }
    return next
  }

  /** Reads a string that begins like JSON by its leaves. */
  #readJson(input: Input, from: number, to: number): void {
    const quoted = this.#quoted
    if (from + input.base === quoted.contentStart && opensJson(input.bytes[from]))
      this.#json.open(this.field, this.record, this.#sampled, quoted)
    if (!this.#json.active) return
    this.#json.feed(input, from, to)
    if (!quoted.active) this.#json.close()
  }

  /** Gives the bytes of quoted text to the cell. */
  #gather(input: Input, from: number, to: number): void {
    const quoted = this.#quoted
    if (this.#written) this.#cell.bare(input.bytes, from, to, input.base)
    else if (quoted.kind === QUOTED.dollar || quoted.kind === QUOTED.alternative) this.#gatherBody(input, from, to)
    else if (this.#literal) {
      this.#cell.literal(input.bytes, from, to)
      if (!quoted.active && !quoted.overlong) this.#cell.closeLiteral(quoted.contentStart, quoted.contentEnd)
    }
  }

  /** As `#gather` where the content begins later than the opening byte: behind `$tag$` or `q'[`. */
  #gatherBody(input: Input, from: number, to: number): void {
    const quoted = this.#quoted
    const start = Math.max(from, quoted.contentStart - input.base)
    if (quoted.refused) {
      // `$` and a name: written text after all.
      this.#cell.bare(quoted.tag, 0, quoted.tagLength, quoted.contentStart - 1)
      return
    }
    if (!quoted.opened) return
    if (quoted.kind === QUOTED.dollar && !this.#literal) this.#literal = this.#cell.openLiteral(QUOTED.dollar, 0)
    if (!this.#literal) return
    this.#cell.literal(input.bytes, start, to)
    if (!quoted.active && !quoted.overlong) this.#cell.closeLiteral(quoted.contentStart, quoted.contentEnd)
  }

  #endCell(input: Input, at: number): void {
    if (input.nextHit < at) input.place(at, this.field, this.record)
    if (this.#sampled && this.field !== NO_FIELD)
      this.#cells.cell(this.field, this.record, this.#cell.start, this.#cell.end, this.#cell.value())
  }
}

function classes(): Uint8Array {
  const table = new Uint8Array(256)
  table[QUOTE] = CLASS.quote
  table[0x22] = CLASS.quote
  table[COMMA] = CLASS.comma
  table[OPEN] = CLASS.open
  // ARRAY[1, 2]
  table[0x5b] = CLASS.open
  table[0x5d] = CLASS.closeBracket
  table[0x29] = CLASS.close
  table[SEMICOLON] = CLASS.semicolon
  table[0x2d] = CLASS.dash
  table[0x2a] = CLASS.star
  table[0x23] = CLASS.hash
  table[0x24] = CLASS.dollar
  return table
}
