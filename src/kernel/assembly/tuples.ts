/**
 * Places of hits in the tuples of an INSERT: `(1,'a'),(2,'b')`. Tuples of numbers, words and plain strings are passed; whatever
 * else SQL allows there is left to src/formats/sql-values.ts.
 */
import { byteAt, quoteOrBackslash } from './bytes'
import { setPassed } from './delimited'
import { COLUMN_FIELDS } from './memory'
import { beginRows, nextHit, placedHits, placeHit } from './rows'

const NO_FIELD: u32 = 0xffffffff
const QUOTE: u32 = 39
const OPEN: u32 = 40
const CLOSE: u32 = 41
const COMMA: u32 = 44
const DASH: u32 = 45
const BACKSLASH: u32 = 92

/** A backslash stands for itself. */
const STANDARD: u32 = 0
/** It escapes the next byte. */
const ESCAPING: u32 = 1

/** Index after the string whose content begins at `from`; 0 if it does not end before `to` or must be read. */
function stringEnd(from: usize, to: usize, strings: u32): usize {
  let at = from
  while (at < to) {
    at = quoteOrBackslash(at, to, QUOTE)
    if (at >= to) return 0
    if (byteAt(at) == BACKSLASH) {
      if (strings == STANDARD) at++
      else if (strings == ESCAPING) at += 2
      else return 0
    } else if (byteAt(at + 1) == QUOTE) at += 2
    else return at + 1
  }
  return 0
}

/** Bytes that need SQL's whole grammar, outside strings: `"` `#` `$` `(` `*` `;` `[` `]`. */
@inline function isDoubtful(byte: u32): bool {
  const low: u64 = 0x0800051c00000000
  return byte < 64 ? ((low >> <u64>byte) & 1) != 0 : byte == 91 || byte == 93
}

/** A letter that makes the string behind it another kind: E, Q, B, X. */
@inline function changesString(byte: u32): bool {
  const letter = byte | 32
  return letter == 101 || letter == 113 || letter == 98 || letter == 120
}

/**
 * Passes whole tuples from `from`, where none is open, giving the hits in them field and record. Returns the index after the last
 * one.
 *
 * @param record number of the first tuple
 * @param width columns whose fields stand at COLUMN_FIELDS
 * @param strings how strings end: STANDARD, ESCAPING, or 2 where that is not known
 */
export function tuples(from: usize, to: usize, hits: usize, count: u32, record: u32, width: u32, strings: u32): usize {
  beginRows(hits, count)
  let rows: u32 = 0
  let passed: u32 = 0
  let safe = from
  while (safe < to) {
    let at = safe
    while (at < to && isBetween(byteAt(at))) at++
    if (at >= to || byteAt(at) != OPEN || (at == safe && rows != 0)) break
    while (nextHit < at) placeHit(NO_FIELD, 0)
    const end = tupleEnd(at + 1, to, record + rows, width, strings)
    if (end == 0) break
    rows++
    passed = placedHits()
    safe = end
  }
  setPassed(rows, passed)
  return safe
}

@inline function isBetween(byte: u32): bool {
  return byte == COMMA || byte == 32 || byte == 10 || byte == 13 || byte == 9
}

/** Index after the tuple whose content begins at `from`; 0 if it does not end before `to` or must be read. */
function tupleEnd(from: usize, to: usize, record: u32, width: u32, strings: u32): usize {
  let column: u32 = 0
  let at = from
  while (at < to) {
    const byte = byteAt(at)
    if (byte == QUOTE) {
      if (changesString(byteAt(at - 1))) return 0
      const end = stringEnd(at + 1, to, strings)
      if (end == 0) return 0
      const first = byteAt(at + 1)
      if ((first == 123 || first == 91) && nextHit < end) return 0
      at = end
      continue
    }
    if (byte == COMMA || byte == CLOSE) {
      if (column >= width) return 0
      if (nextHit < at) {
        const field = load<u32>(COLUMN_FIELDS + (<usize>column << 2))
        do placeHit(field, record)
        while (nextHit < at)
      }
      at++
      if (byte == CLOSE) return at
      column++
      continue
    }
    if (isDoubtful(byte) || (byte == DASH && byteAt(at - 1) == DASH)) return 0
    at++
  }
  return 0
}
