/**
 * Places of hits in the lines of access logs, whose cells are those of src/formats/log-line.ts. A line with a hit in a cell whose field is not
 * known yet is left to src/formats/log.ts.
 */
import { byteAt, quoteOrBackslash } from './bytes'
import { setPassed } from './delimited'
import { childOf, fieldOf, NO_NODE, UNKNOWN } from './json-paths'
import { KEY, LITERAL } from './kinds'
import { beginRows, hitEnd, hitKind, nextHit, placedHits, placeHit, placeWhole } from './rows'

/** Nodes of columns, in the order of ACCESS_NODES in src/formats/access-paths.ts. */
const HOST: u32 = 0
const REMOTE_ADDR: u32 = 1
const REMOTE_USER: u32 = 3
const REQUEST: u32 = 4
const REQUEST_METHOD: u32 = 4
const REQUEST_URI: u32 = 5
const HTTP_REFERER: u32 = 8
const HTTP_X_FORWARDED_FOR: u32 = 10
const QUOTED: u32 = 11
const EXTRA: u32 = 12
const NO_FIELD: u32 = 0xffffffff
/** Columns before the time, without a virtual host. */
const BEFORE_TIME: u32 = 3

const LF: u32 = 10
const CR: u32 = 13
const SPACE: u32 = 32
const QUOTE: u32 = 34
const AMPERSAND: u32 = 38
const SEMICOLON: u32 = 59
const EQUALS: u32 = 61
const QUESTION: u32 = 63
const OPEN: u32 = 91
const CLOSE: u32 = 93

/** LONGEST_LINE of log.ts, and of keys of parameters. */
const LONGEST_LINE: usize = 2048
const LONGEST_KEY: usize = 64

let record: u32 = 0

/** Index of the first `byte` in [from, to), else `to`. */
@inline function find(from: usize, to: usize, byte: u32): usize {
  const wanted = i8x16.splat(<i8>byte)
  for (let at = from; at < to; at += 16) {
    const found = <u32>i8x16.bitmask(i8x16.eq(v128.load(at), wanted))
    if (found != 0) return min(at + <usize>ctz(found), to)
  }
  return to
}

/** Index of the quote that closes, `to` if there is none. A backslash takes the next byte along. */
@inline function closeOf(from: usize, to: usize): usize {
  let at = quoteOrBackslash(from, to, QUOTE)
  while (at < to && byteAt(at) != QUOTE) at = at + 2 < to ? quoteOrBackslash(at + 2, to, QUOTE) : to
  return at
}

/** `endsValue` of log.ts. */
@inline function endsValue(end: usize, start: usize): bool {
  const byte = byteAt(end)
  if (byteAt(start - 1) == QUOTE) return byte == QUOTE
  return byte == SPACE || byte == QUOTE || byte == AMPERSAND || byte == SEMICOLON || byte == LF || byte == CR || byte == 0
}

/**
 * Gives hits before `name` no field and those in [start, end) the node's; of those in its name, in [name, start), so do what rules find
 * behind key words. False if that is not known.
 */
function take(node: u32, start: usize, end: usize, name: usize): bool {
  while (nextHit < name) placeHit(NO_FIELD, record)
  if (nextHit >= end) return true
  const field = node == NO_NODE ? UNKNOWN : fieldOf(node)
  while (nextHit < start) {
    const behindKey = hitKind() == KEY || hitKind() == LITERAL
    if (behindKey && field == UNKNOWN) return false
    placeHit(behindKey ? field : NO_FIELD, record)
  }
  if (nextHit >= end) return true
  if (field == UNKNOWN) return false
  while (nextHit < end) {
    if (nextHit == start && endsValue(hitEnd(), start)) placeWhole(field, record)
    else placeHit(field, record)
  }
  return true
}

/** Hits that begin within the line's first `end` bytes. False if the line must be read. */
function takeLine(from: usize, end: usize, hosted: bool): bool {
  const first: u32 = hosted ? HOST : REMOTE_ADDR
  let column: u32 = first
  let last: u32 = REMOTE_USER
  let at = from
  while (at < end && nextHit < end) {
    const opening = byteAt(at)
    if (opening == SPACE) {
      at++
      continue
    }
    const bracketed = opening == OPEN && (last != REMOTE_USER || column - first >= BEFORE_TIME)
    const bare = opening != QUOTE && !bracketed
    const start = bare ? at : at + 1
    const stop = bare ? find(start, end, SPACE) : opening == QUOTE ? closeOf(start, end) : find(start, end, CLOSE)
    if (bracketed && last == REMOTE_USER) {
      column = REQUEST
      last = HTTP_X_FORWARDED_FOR
    } else {
      if (stop > nextHit && !takeColumn(column, last, opening == QUOTE, start, stop)) return false
      // The request is two columns of ours.
      if (column <= last) column += last != REMOTE_USER && column == REQUEST ? 2 : 1
    }
    at = bare ? stop : stop + 1
  }
  return true
}

function takeColumn(column: u32, last: u32, quoted: bool, start: usize, end: usize): bool {
  if (column > last) return take(quoted ? QUOTED : EXTRA, start, end, start)
  if (column == HTTP_REFERER) return takeUri(column, start, end)
  if (column != REQUEST) return take(column, start, end, start)
  const blank = find(start, end, SPACE)
  if (blank > nextHit && !take(REQUEST_METHOD, start, blank, start)) return false
  return blank >= end || takeUri(REQUEST_URI, blank + 1, find(blank + 1, end, SPACE))
}

function takeUri(node: u32, start: usize, end: usize): bool {
  const query = find(start, end, QUESTION)
  if (query > nextHit && !take(node, start, query, start)) return false
  for (let at = query + 1; at < end && nextHit < end; ) {
    const stop = find(at, end, AMPERSAND)
    if (stop > nextHit) {
      const equals = find(at, stop, EQUALS)
      const known = equals - at <= LONGEST_KEY ? childOf(node, at, equals) : NO_NODE
      if (equals < stop && nextHit < stop && !take(known, equals + 1, stop, at)) return false
    }
    at = stop + 1
  }
  return true
}

/**
 * Passes whole lines from `from`, where one begins. Lines without hits are not read. Returns the start of the first line that is not whole before
 * `to` or must be read.
 *
 * @param first number of the first line that is not blank
 * @param hosted lines begin with the virtual host
 */
export function accessLines(from: usize, to: usize, hits: usize, count: u32, first: u32, hosted: bool): usize {
  beginRows(hits, count)
  setPassed(0, 0)
  let rows: u32 = 0
  let at = from
  while (at < to) {
    const end = find(at, to, LF)
    if (end == to) break
    if (nextHit < end) {
      record = first + rows
      if (end - at > LONGEST_LINE || !takeLine(at, end, hosted)) break
      while (nextHit < end) placeHit(NO_FIELD, record)
    }
    if (end > at) rows++
    at = end + 1
    setPassed(rows, placedHits())
  }
  return at
}
