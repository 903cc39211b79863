/**
 * Places of hits in delimited tables (CSV and its cousins, PostgreSQL's COPY), by bit masks of 64 bytes: column and row of hits
 * only, everything else is counted. Rows whose quotes do not stand at the edges of their cells, and others that need more than
 * counting, are left to src/formats/csv.ts and sql-copy.ts, which read byte by byte.
 */
import { byteAt } from './bytes'
import { COLUMN_FIELDS } from './memory'
import { beginRows, nextHit, placedHits, placeHit } from './rows'

const LF: u32 = 10
const CR: u32 = 13
const DOT: u32 = 46
const BACKSLASH: u32 = 92

let rows: u32 = 0
let placed: u32 = 0

/** Rows passed by the last call, blank ones left out. */
export function rowsPassed(): u32 {
  return rows
}

/** Hits placed by the last call. */
export function hitsPlaced(): u32 {
  return placed
}

/** For the locators that count in their own way. */
export function setPassed(count: u32, hits: u32): void {
  rows = count
  placed = hits
}

@inline function gather(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u32>i8x16.bitmask(a) | (<u32>i8x16.bitmask(b) << 16)
  const high = <u32>i8x16.bitmask(c) | (<u32>i8x16.bitmask(d) << 16)
  return <u64>low | (<u64>high << 32)
}

/** Bit i: an odd number of bits are set up to and with i. */
@inline function parity(mask: u64): u64 {
  mask ^= mask << 1
  mask ^= mask << 2
  mask ^= mask << 4
  mask ^= mask << 8
  mask ^= mask << 16
  return mask ^ (mask << 32)
}

/** True if the cell at `start` begins like a JSON object or array: its hits have paths. */
@inline function opensJson(start: usize, quote: u32): bool {
  let byte = byteAt(start)
  if (byte == quote && quote != 0) byte = byteAt(start + 1)
  return byte == 123 || byte == 91
}

/**
 * Passes whole rows from `from`, where one begins, and gives the hits in them field and record. Returns the start of the first row
 * that is not whole before `to` or needs reading; `rowsPassed` and `hitsPlaced` tell what was done up to there.
 *
 * @param hits address of the first hit row that starts at `from` or later
 * @param quote 0 if nothing is quoted
 * @param record number of the first row
 * @param width columns whose fields stand at COLUMN_FIELDS; rows of more stop
 * @param copy COPY's text format: backslashes escape, every line is a row, `\.` ends them
 */
export function delimited(
  from: usize, to: usize, hits: usize, count: u32, delimiter: u32, quote: u32, record: u32, width: u32, copy: bool,
): usize {
  beginRows(hits, count)
  rows = 0
  placed = 0
  if (copy && endsCopy(from)) return from
  let rowStart = from
  /** Start of the cell that the last delimiter opened, and its column. */
  let cell = from
  let column: u32 = 0
  /** All ones inside quotes. */
  let inside: u64 = 0
  /** 1 if a quote may open at the next byte. */
  let mayOpen: u64 = 1
  const marks = i8x16.splat(<i8>delimiter)
  const feed = i8x16.splat(<i8>LF)
  const back = i8x16.splat(<i8>CR)
  const slash = i8x16.splat(<i8>BACKSLASH)
  const open = i8x16.splat(<i8>quote)
  for (let at = from; at < to; at += 64) {
    const valid: u64 = to - at >= 64 ? ~(<u64>0) : ((<u64>1) << <u64>(to - at)) - 1
    const x0 = v128.load(at)
    const x1 = v128.load(at, 16)
    const x2 = v128.load(at, 32)
    const x3 = v128.load(at, 48)
    let delimiters = gather(i8x16.eq(x0, marks), i8x16.eq(x1, marks), i8x16.eq(x2, marks), i8x16.eq(x3, marks)) & valid
    const feeds = gather(i8x16.eq(x0, feed), i8x16.eq(x1, feed), i8x16.eq(x2, feed), i8x16.eq(x3, feed))
    let ends = feeds & valid
    let bad: u64 = 0
    if (copy) {
      const slashes = gather(i8x16.eq(x0, slash), i8x16.eq(x1, slash), i8x16.eq(x2, slash), i8x16.eq(x3, slash)) & valid
      if (slashes) {
        const next = byteAt(at + 64)
        const escapable = ((delimiters | feeds) >> 1) | ((<u64>(next == delimiter || next == LF)) << 63)
        bad = slashes & escapable
      }
    } else {
      let returns = gather(i8x16.eq(x0, back), i8x16.eq(x1, back), i8x16.eq(x2, back), i8x16.eq(x3, back)) & valid
      let quotes: u64 = 0
      if (quote != 0) quotes = gather(i8x16.eq(x0, open), i8x16.eq(x1, open), i8x16.eq(x2, open), i8x16.eq(x3, open)) & valid
      if ((quotes | inside) != 0) {
        const within = parity(quotes) ^ inside
        const opening = quotes & within
        const closing = quotes & ~within
        const next = byteAt(at + 64)
        const nextEnds = <u64>(next == delimiter || next == LF || next == CR || next == quote)
        bad = closing & ~(((delimiters | feeds | returns | quotes) >> 1) | (nextEnds << 63))
        delimiters &= ~within
        ends &= ~within
        returns &= ~within
        const before = delimiters | ends | closing
        bad |= opening & ~((before << 1) | mayOpen)
        mayOpen = before >> 63
        inside = <u64>(<i64>within >> 63)
      } else mayOpen = (delimiters | ends) >> 63
      if (returns) bad |= returns & ~((feeds >> 1) | ((<u64>(byteAt(at + 64) == LF)) << 63))
    }
    if (bad) {
      const sound = ((<u64>1) << ctz(bad)) - 1
      delimiters &= sound
      ends &= sound
    }
    for (;;) {
      const end = ends ? at + <usize>ctz(ends) : at + 64
      const limit = ends || !bad ? end : at + <usize>ctz(bad)
      while (nextHit < limit) {
        const upTo = delimiters & (((<u64>2) << <u64>(nextHit - at)) - 1)
        const place = column + <u32>popcnt(upTo)
        const start = upTo ? at + 64 - <usize>clz(upTo) : cell
        if (place >= width || opensJson(start, quote)) return rowStart
        placeHit(load<u32>(COLUMN_FIELDS + (<usize>place << 2)), record + rows)
      }
      if (!ends) break
      // A row of more cells than any before brings a new column.
      if (column + <u32>popcnt(delimiters & (((<u64>1) << <u64>(end - at)) - 1)) >= width) return rowStart
      if (copy || !(end == rowStart || (end == rowStart + 1 && byteAt(rowStart) == CR))) rows++
      placed = placedHits()
      rowStart = end + 1
      cell = rowStart
      column = 0
      if (copy && endsCopy(rowStart)) return rowStart
      delimiters &= ~(((<u64>2) << <u64>(end - at)) - 1)
      ends &= ends - 1
    }
    if (bad) return rowStart
    if (delimiters) {
      column += <u32>popcnt(delimiters)
      cell = at + 64 - <usize>clz(delimiters)
    }
  }
  return rowStart
}

@inline function endsCopy(at: usize): bool {
  return byteAt(at) == BACKSLASH && byteAt(at + 1) == DOT
}
