/** Finds the ends of rows that need no reading: most rows of most tables hold nothing of interest. */
import type { CsvDialect } from './csv-dialect.ts'

const LF = 10
const CR = 13

/**
 * Perf: rows without hits are passed by the engine's native byte search, several times faster than byte by byte (bench
 * `sparse.csv`). Only rows whose quotes all stand at cell edges are passed; the state machine reads the others.
 */
export class PlainRows {
  private readonly bytes: Uint8Array
  private readonly region: Uint8Array
  private readonly from: number
  private readonly to: number
  private readonly dialect: CsvDialect
  private nextQuote = -1
  private nextReturn = -1

  /** @param from first byte of a region of `bytes`, up to `to` */
  constructor(bytes: Uint8Array, from: number, to: number, dialect: CsvDialect) {
    this.bytes = bytes
    this.region = bytes.subarray(from, to)
    this.from = from
    this.to = to
    this.dialect = dialect
  }

  /** Index after the line end of the plain row that begins at `start`, or 0 if it is not plain or not whole. */
  endOf(start: number): number {
    const end = this.find(LF, start)
    if (end === this.to) return 0
    if (this.nextReturn < start) this.nextReturn = this.find(CR, start)
    if (this.nextReturn < end - 1) return 0
    if (this.dialect.quote === 0) return end + 1
    if (this.nextQuote < start) this.nextQuote = this.find(this.dialect.quote, start)
    while (this.nextQuote < end) {
      const close = this.closeOf(start, this.nextQuote, end)
      if (close === 0) return 0
      this.nextQuote = this.find(this.dialect.quote, close + 1)
    }
    return end + 1
  }

  /** The closing quote of a cell opened at `open`, if both stand at the cell's edges before `end`; else 0. */
  private closeOf(start: number, open: number, end: number): number {
    const { bytes, dialect } = this
    if (dialect.backslash || (open !== start && bytes[open - 1] !== dialect.delimiter)) return 0
    let close = this.find(dialect.quote, open + 1)
    while (close < end && bytes[close + 1] === dialect.quote) close = this.find(dialect.quote, close + 2)
    if (close >= end) return 0
    const after = bytes[close + 1]
    return after === dialect.delimiter || after === LF || after === CR ? close : 0
  }

  private find(byte: number, from: number): number {
    const at = this.region.indexOf(byte, from - this.from)
    return at < 0 ? this.to : this.from + at
  }
}
