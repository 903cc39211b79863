/** The state machine of delimited text (RFC 4180 and what is found in the wild). Bytes in, places of cells out. */

export interface CsvDialect {
  /** Byte between cells, or -1 if records have one cell. */
  readonly delimiter: number
  /** Byte around cells that hold delimiters or line ends, or -1 if there is none. Doubled it stands for itself. */
  readonly quote: number
  /** Byte that takes the meaning from the next one inside quotes (backslash), or -1. */
  readonly escape: number
  /** Spaces before an opening quote do not belong to the cell: `1, "a, b"`. */
  readonly skipsSpace: boolean
}

/** Told about cells and records as they end. Offsets are the source's. */
export interface CsvEvents {
  cell(column: number, start: number, end: number): void
  recordEnd(columns: number, end: number): void
}

/** A quoted cell longer than this was never closed, as far as anybody can tell. In bytes. */
export const MAX_QUOTED: number = 1 << 20

const STATE = {
  recordStart: 0,
  cellStart: 1,
  bare: 2,
  quotedStart: 3,
  quoted: 4,
  escaped: 5,
  quoteInQuoted: 6,
  afterQuoted: 7,
  carriageReturn: 8,
  /** After a quote that was never closed: what is left of the line is nobody's cell. */
  lost: 9,
} as const
type State = (typeof STATE)[keyof typeof STATE]

const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20

/**
 * Lenient where RFC 4180 is silent: any of LF, CR LF and CR ends a record, empty lines are none, a quote inside an unquoted cell
 * is text, and text after a closing quote belongs to the cell.
 */
export class CsvMachine {
  /** Records begun. */
  records = 0
  /** Column of the current cell, from 0. */
  column = 0
  /** Source offset of the current cell's content. */
  cellStart = 0
  /** True if the current cell is in quotes. */
  isQuoted = false
  /** First byte of the current cell's content; 0 before it is seen and in empty cells. */
  firstByte = 0
  /** Record number, from 0, of the first quote that was never closed, or -1. */
  unclosed = -1
  /** Null when nobody needs the cells: advancing is then much faster. */
  events: CsvEvents | null
  readonly dialect: CsvDialect
  #state: State = STATE.recordStart
  #closedAt = 0
  #hasTail = false

  constructor(dialect: CsvDialect, events: CsvEvents | null) {
    this.dialect = dialect
    this.events = events
  }

  /** True if the byte last passed belongs to a cell. */
  get isInCell(): boolean {
    return this.#state !== STATE.recordStart && this.#state !== STATE.carriageReturn && this.#state !== STATE.lost
  }

  /** Passes `bytes[from..to)`; `base` is what turns an index into a source offset. */
  advance(bytes: Uint8Array, from: number, to: number, base: number): void {
    const { delimiter, quote, escape, skipsSpace } = this.dialect
    // Perf: most bytes are above every byte that matters and cost one comparison.
    const bareTop = Math.max(delimiter, CR)
    const quotedTop = Math.max(quote, escape)
    let state: State = this.#state
    let p = from
    while (p < to) {
      switch (state) {
        case STATE.carriageReturn:
          if (bytes[p] === LF) p++
          state = STATE.recordStart
          break
        case STATE.recordStart: {
          const byte = bytes[p] as number
          if (byte === LF || byte === CR) p++
          else {
            this.records++
            this.column = 0
            state = STATE.cellStart
          }
          break
        }
        case STATE.cellStart: {
          const byte = bytes[p] as number
          this.cellStart = base + p
          this.isQuoted = false
          this.firstByte = 0
          if (byte === quote) {
            this.isQuoted = true
            this.cellStart++
            p++
            state = STATE.quotedStart
          } else if (skipsSpace && byte === SPACE) p++
          else {
            if (byte !== delimiter && byte !== LF && byte !== CR) this.firstByte = byte
            state = STATE.bare
          }
          break
        }
        case STATE.bare: {
          let byte = 0
          while (p < to) {
            byte = bytes[p] as number
            if (byte <= bareTop && (byte === delimiter || byte === LF || byte === CR)) break
            p++
          }
          if (p < to) {
            state = this.#endCell(byte, base + p, base + p)
            p++
          }
          break
        }
        case STATE.quotedStart:
          if (bytes[p] !== quote) this.firstByte = bytes[p] as number
          state = STATE.quoted
          break
        case STATE.quoted: {
          const stop = Math.min(to, this.cellStart + MAX_QUOTED - base)
          while (p < stop) {
            const byte = bytes[p] as number
            if (byte <= quotedTop && (byte === quote || byte === escape)) break
            p++
          }
          if (p < stop) {
            state = bytes[p] === quote ? STATE.quoteInQuoted : STATE.escaped
            p++
          } else if (stop < to) {
            this.#giveUp(base + p)
            state = STATE.lost
          }
          break
        }
        case STATE.escaped:
          p++
          state = STATE.quoted
          break
        case STATE.quoteInQuoted:
          if (bytes[p] === quote) {
            p++
            state = STATE.quoted
          } else {
            this.#closedAt = base + p - 1
            this.#hasTail = false
            state = STATE.afterQuoted
          }
          break
        case STATE.afterQuoted: {
          const byte = bytes[p] as number
          if (byte === delimiter || byte === LF || byte === CR) state = this.#endCell(byte, base + p, this.#quotedEnd(base + p))
          else if (byte !== SPACE) this.#hasTail = true
          p++
          break
        }
        case STATE.lost: {
          const feed = bytes.subarray(p, to).indexOf(LF)
          p = feed < 0 ? to : p + feed + 1
          if (feed >= 0) state = STATE.recordStart
          break
        }
      }
    }
    this.#state = state
  }

  /** After the last byte, at source offset `end`. */
  end(end: number): void {
    const state = this.#state
    if (!this.isInCell) return
    if (state === STATE.cellStart) {
      this.cellStart = end
      this.isQuoted = false
      this.firstByte = 0
    }
    if (state === STATE.quoteInQuoted || state === STATE.afterQuoted) {
      if (state === STATE.quoteInQuoted) this.#closedAt = end - 1
      if (state === STATE.quoteInQuoted) this.#hasTail = false
      this.#endCell(LF, end, this.#quotedEnd(end))
    } else if (state === STATE.bare || state === STATE.cellStart) this.#endCell(LF, end, end)
    else this.#giveUp(end)
    this.#state = STATE.recordStart
  }

  #quotedEnd(at: number): number {
    return this.#hasTail ? at : this.#closedAt
  }

  /** The cell ends before a delimiter or line end at source offset `at`. */
  #endCell(byte: number, at: number, end: number): State {
    this.events?.cell(this.column, this.cellStart, end)
    if (byte === this.dialect.delimiter) {
      this.column++
      return STATE.cellStart
    }
    this.events?.recordEnd(this.column + 1, at)
    return byte === CR ? STATE.carriageReturn : STATE.recordStart
  }

  #giveUp(at: number): void {
    if (this.unclosed < 0) this.unclosed = this.records - 1
    this.events?.cell(this.column, this.cellStart, at)
    this.events?.recordEnd(this.column + 1, at)
  }
}
