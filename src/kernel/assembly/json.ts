/**
 * Places of hits in JSON whose paths are known: tokens are passed over, keys looked up by hash, hits in values given the field of
 * their path. Everything new or doubtful (an unknown key, an escape in a key, a value still sampled, what is not JSON) is left to
 * src/formats/json-walker.ts, which has the same states.
 */
import { byteAt, isAlphanumeric, quoteOrBackslash } from './bytes'
import { setPassed } from './delimited'
import { expectAfter, expectedChild, expectedLength, expectFirst, learnKey } from './json-expected'
import { childOf, elementOf, fieldOf, NO_NODE, UNKNOWN } from './json-paths'
import { JSON_STACK } from './memory'
import { beginRows, nextHit, placedHits, placeHit } from './rows'

const VALUE: u32 = 0
const KEY_OR_END: u32 = 1
const KEY: u32 = 2
const COLON: u32 = 4
const AFTER: u32 = 7

const LF: u32 = 10
const CR: u32 = 13
const QUOTE: u32 = 34
const BACKSLASH: u32 = 92
const DEEPEST: u32 = 512
const LONGEST_KEY: usize = 256

const NO_FIELD: u32 = 0xffffffff
let state: u32 = VALUE
let depth: u32 = 0
/** Node of the value that comes next. */
let here: u32 = 0
let root: u32 = 0
let arrays: u32 = 0
let hadElements: bool = false
let records: u32 = 0
/** A document, whose records are counted, and whose values of unknown fields must be read even where they have no hits. */
let document: bool = false
/** Elements of the outermost array have the array's paths. */
let splitsArray: bool = false
let lines: u32 = 0

/** Index of the quote that closes the string whose content begins at `from`; `to` if it is not there. */
@inline function closeOf(from: usize, to: usize): usize {
  let at = quoteOrBackslash(from, to, QUOTE)
  while (at < to && byteAt(at) == BACKSLASH) at = at + 2 < to ? quoteOrBackslash(at + 2, to, QUOTE) : to
  return at
}

@inline function isBare(byte: u32): bool {
  return isAlphanumeric(byte) || byte == 45 || byte == 46 || byte == 43
}

@inline function stackAt(index: u32): usize {
  return JSON_STACK + (<usize>index << 3)
}

@inline function topIsArray(): bool {
  return depth > 0 && load<u32>(stackAt(depth - 1), 4) != 0
}

/** False if the value must be read. */
@inline function passLeaf(start: usize, end: usize): bool {
  const field = fieldOf(here)
  while (nextHit < start) placeHit(NO_FIELD, 0)
  if (field == UNKNOWN && (document || nextHit < end)) return false
  while (nextHit < end) placeHit(field, records)
  state = AFTER
  valueEnded()
  return true
}

@inline function valueEnded(): void {
  if (depth == 0) {
    here = root
    if (!hadElements && document) records++
    hadElements = false
  } else if (arrays == 1 && topIsArray()) {
    hadElements = true
    if (document) records++
  }
}

/** False if the node of its elements is not known, or it is too deep. */
@inline function open(array: bool): bool {
  if (depth >= DEEPEST) return false
  let node = here
  if (array && !(splitsArray && depth == 0)) {
    node = elementOf(here)
    if (node == NO_NODE) return false
  }
  if (array) arrays++
  store<u32>(stackAt(depth), node)
  store<u32>(stackAt(depth), <u32>array, 4)
  depth++
  here = node
  state = array ? VALUE : KEY_OR_END
  expectFirst(node)
  return true
}

@inline function close(): void {
  if (topIsArray()) arrays--
  depth--
  expectAfter(load<u32>(stackAt(depth)))
  state = AFTER
  valueEnded()
}

/** Passes whole tokens from `at`; returns the start of the first that was not passed. */
function walk(at: usize, to: usize): usize {
  while (at < to) {
    while (at < to && byteAt(at) <= 32) at++
    if (at >= to) break
    const byte = byteAt(at)
    switch (state) {
      case VALUE:
        if (byte == QUOTE) {
          const end = closeOf(at + 1, to)
          if (end >= to || !passLeaf(at + 1, end)) return at
          at = end + 1
        } else if (byte == 123 || byte == 91) {
          if (!open(byte == 91)) return at
          at++
        } else if (byte == 93 && topIsArray()) {
          close()
          at++
        } else {
          let end = at
          while (end < to && isBare(byteAt(end))) end++
          if (end == at || end == to || !passLeaf(at, end)) return at
          at = end
        }
        break
      case AFTER:
        if (depth == 0) return at
        if (byte == 44) {
          here = load<u32>(stackAt(depth - 1))
          state = topIsArray() ? VALUE : KEY
        } else if (byte == (topIsArray() ? 93 : 125)) close()
        else return at
        at++
        break
      case COLON:
        if (byte != 58) return at
        state = VALUE
        at++
        break
      default:
        if (byte == QUOTE) {
          const parent = load<u32>(stackAt(depth - 1))
          const expected = expectedLength(at + 1, parent)
          if (expected != 0 && at + 1 + expected <= to) {
            here = expectedChild()
            expectAfter(here)
            state = VALUE
            at += 1 + expected
            break
          }
          const end = quoteOrBackslash(at + 1, to, QUOTE)
          if (end >= to || byteAt(end) != QUOTE || end - at > LONGEST_KEY) return at
          const child = childOf(parent, at + 1, end)
          if (child == NO_NODE) return at
          learnKey(at + 1, end, parent, child)
          expectAfter(child)
          here = child
          state = COLON
          at = end + 1
        } else if (byte == 125) {
          close()
          at++
        } else return at
    }
  }
  return at
}

@inline function lineEnd(from: usize, to: usize): usize {
  const feed = i8x16.splat(<i8>LF)
  for (let at = from; at < to; at += 16) {
    const found = <u32>i8x16.bitmask(i8x16.eq(v128.load(at), feed))
    if (found != 0) return min(at + <usize>ctz(found), to)
  }
  return to
}

/** Lines passed by the last call of `jsonLines`, blank ones too. */
export function linesPassed(): u32 {
  return lines
}

/**
 * Passes lines of one JSON value each from `from`, where one begins; `rootNode` is the node of those values. Lines without hits are
 * not read. Returns the start of the first line that is not whole before `to` or must be read.
 *
 * @param record number of the first line that is not blank
 */
export function jsonLines(from: usize, to: usize, hits: usize, count: u32, record: u32, rootNode: u32): usize {
  beginRows(hits, count)
  setPassed(0, 0)
  lines = 0
  root = rootNode
  document = false
  splitsArray = false
  let rows: u32 = 0
  let at = from
  while (at < to) {
    const end = lineEnd(at, to)
    if (end == to) break
    let start = at
    while (start < end && byteAt(start) == CR) start++
    if (nextHit < end) {
      state = VALUE
      depth = 0
      here = root
      arrays = 0
      hadElements = false
      records = record + rows
      if (walk(start, end) < end || depth != 0 || state != AFTER) break
      while (nextHit < end) placeHit(NO_FIELD, 0)
    }
    if (end > start) rows++
    lines++
    at = end + 1
    setPassed(rows, placedHits())
  }
  return at
}

export function jsonDepth(): u32 {
  return depth
}

export function jsonState(): u32 {
  return state
}

/** Node of the value that comes next. */
export function jsonHere(): u32 {
  return here
}

export function jsonArrays(): u32 {
  return arrays
}

export function jsonHadElements(): bool {
  return hadElements
}

/**
 * Passes tokens of a document from `from`, where none is open. The stack of open objects and arrays stands at JSON_STACK, before and
 * after. Returns the start of the first token that is not whole before `to` or must be read; records that ended are `rowsPassed`.
 */
export function jsonTokens(
  from: usize, to: usize, hits: usize, count: u32, record: u32, atState: u32, atDepth: u32, atNode: u32, atArrays: u32,
  elements: bool, rootNode: u32, splits: bool,
): usize {
  beginRows(hits, count)
  state = atState
  depth = atDepth
  here = atNode
  arrays = atArrays
  hadElements = elements
  records = record
  root = rootNode
  document = true
  splitsArray = splits
  const at = walk(from, to)
  setPassed(records - record, placedHits())
  return min(at, to)
}
