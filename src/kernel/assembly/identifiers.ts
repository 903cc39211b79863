/**
 * Identifiers: runs of letters and digits near a cue word, or in a shape that a rule calls its own; as in
 * src/kernel/reference/identifiers.ts. Few places are candidates, so data without identifiers costs nearly nothing.
 */
import { byteAt, digitAt, gluedLeft, gluedRight, isLetter, joinedLeft, joinedRight } from './bytes'
import { hashOf } from './hash'
import { emit } from './hits'
import { IDENTIFIER, wantsQuotedKeys } from './kinds'
import { BACKSLASHES, CUE_CELLS, CUE_FILTER, CUES, DIGITS, FORM_CELLS, FORMS, HIGH, LETTERS, MARKS, WORDS } from './memory'
import { isInUuid } from './network'
import { dateEnd, ipv4End } from './numbers'

/** Data of a hit: a cue word is near, the shape is some rule's own. */
const NEAR_CUE: u32 = 1
const OWN_FORM: u32 = 2

/** Bytes before and after a run in which a cue word may begin. */
const BEFORE: usize = 48
const AFTER: usize = 32
const LONGEST_RUN: usize = 26
const LONGEST_FORM: u64 = 31
/** A value broken over two lines has digits of this many before the break. */
const SHORTEST_BROKEN: usize = 3
const LONGEST_BROKEN: usize = 11

/** 1 if there are cue words. */
let cues: u32 = 0
let cueCount: u32 = 0
let forms: u32 = 0
/** Bit `length - 1` for the length of each form. */
let formLengths: u32 = 0
/** The same for the run that a form begins with: of those that are one run, and of those that go on with a mark; of digits, and with letters. */
let digitRuns: u32 = 0
let digitRunsMarked: u32 = 0
let mixedRuns: u32 = 0
let mixedRunsMarked: u32 = 0

@inline function cellOf(hash: u64, cells: u32): usize {
  return <usize>(<u32>((hash * 0x9e3779b97f4a7c15) >> 40) & (cells - 1)) << 3
}

function add(table: usize, cells: u32, key: u64): void {
  let cell = cellOf(key, cells)
  while (load<u64>(table + cell) != 0) {
    if (load<u64>(table + cell) == key) return
    cell = (cell + 8) & <usize>((cells << 3) - 1)
  }
  store<u64>(table + cell, key)
}

@inline function has(table: usize, cells: u32, key: u64): bool {
  let cell = cellOf(key, cells)
  for (let found = load<u64>(table + cell); found != 0; found = load<u64>(table + cell)) {
    if (found == key) return true
    cell = (cell + 8) & <usize>((cells << 3) - 1)
  }
  return false
}

/** Adds the cue word of `length` bytes at `text`. False if the table is full. */
export function addCue(text: usize, length: u32): bool {
  if (++cueCount > CUE_CELLS - (CUE_CELLS >> 2)) return false
  cues = 1
  add(CUES, CUE_CELLS, isLead(byteAt(text)) ? cueKey(text, 6) : cueKey(text, min<u64>(8, length)))
  // Of a word of two bytes the third is any.
  if (length == 2) for (let third: u32 = 0; third < 256; third++) setFilter(<u32>load<u16>(text) | (third << 16))
  else setFilter(load<u32>(text))
  return true
}

/** Adds a form: bit i of `digits` for a digit in place i, of `words` for a letter or digit. False if the table is full. */
export function addForm(digits: u32, words: u32): bool {
  if (++forms > FORM_CELLS - (FORM_CELLS >> 2)) return false
  add(FORMS, FORM_CELLS, formKey(digits, words))
  const length = 32 - clz(words)
  const run = <u32>ctz(~words)
  const bit = <u32>1 << (run - 1)
  formLengths |= <u32>1 << (length - 1)
  if (<u32>ctz(~digits) >= run) {
    if (run == length) digitRuns |= bit
    else digitRunsMarked |= bit
  } else if (run == length) mixedRuns |= bit
  else mixedRunsMarked |= bit
  return true
}

/** Bit of the first three bytes of a word. */
@inline function filterBit(bytes: u32): u32 {
  return ((bytes | 0x202020) << 8) * 0x9e3779b1 >> 17
}

@inline function setFilter(bytes: u32): void {
  const cell = CUE_FILTER + (filterBit(bytes) >> 3)
  store<u8>(cell, load<u8>(cell) | <u8>(<u32>1 << (filterBit(bytes) & 7)))
}

@inline function passesFilter(bytes: u32): bool {
  return ((<u32>load<u8>(CUE_FILTER + (filterBit(bytes) >> 3)) >> (filterBit(bytes) & 7)) & 1) != 0
}

@inline function formKey(digits: u64, words: u64): u64 {
  return digits | (words << 32)
}

/** First of the three bytes of a character of those scripts, mostly, that put no spaces between words. */
@inline function isLead(byte: u32): bool {
  return byte - 0xe0 < 16
}

/** The first `length` bytes (at most 8) with bit 5 set, which folds the case of ASCII and of Latin letters in UTF-8. */
@inline function cueKey(at: usize, length: u64): u64 {
  return (load<u64>(at) | 0x2020202020202020) & (~(<u64>0) >> (64 - (length << 3)))
}

/** 57 bits of a mask from byte `position` of the tile on. */
@inline function bitsFrom(mask: usize, position: usize): u64 {
  return load<u64>(mask + <usize>(<isize>position >> 3)) >> <u64>(position & 7)
}

/** Tries the run of letters and digits that begins at `start`, byte `position` of the tile. */
@inline export function verifyIdentifier(start: usize, position: usize): void {
  const length = <usize>ctz(~bitsFrom(WORDS, position))
  const end = start + length
  // Perf: most candidates end here, so the bytes next to the run are judged without branches (bench `sparse.csv`).
  const before = cues & mayAnnounce(byteAt(start - 1), byteAt(start - 2))
  const after = cues & mayAnnounce(byteAt(end), byteAt(end + 1))
  const isMarked = byteAt(end) - 45 < 3
  const isDigits = <usize>ctz(~bitsFrom(DIGITS, position)) >= length
  const runs = isDigits ? (isMarked ? digitRunsMarked | digitRuns : digitRuns) : isMarked ? mixedRunsMarked | mixedRuns : mixedRuns
  const form = <u32>(length <= 32) & (runs >> (<u32>length - 1))
  if ((before | after | (form & 1)) != 0) verifyRun(start, end, position, before != 0, after != 0, (form & 1) != 0)
}

function verifyRun(start: usize, end: usize, position: usize, isBefore: bool, isAfter: bool, isForm: bool): void {
  const length = end - start
  if (length > LONGEST_RUN) return
  const before = isBefore && wordBefore(start)
  const after = isAfter && wordAfter(end)
  const form = isForm && ownForm(position, end)
  if (!before && !after && !form) return
  if (gluedLeft(start) || gluedRight(end) || byteAt(start - 1) == 43) return
  if (joinedLeft(start, 45) || joinedLeft(start, 46) || joinedLeft(start, 47)) return
  if (digitAt(start) && length <= 4 && isDateOrAddress(start)) return
  const near =
    (before && cueIn(start - BEFORE, position - BEFORE, BEFORE, start)) || (after && cueIn(end, position + length, AFTER, end))
  const announced = near && !isInUuid(start, end)
  const data = (announced ? NEAR_CUE : 0) | (form ? OWN_FORM : 0)
  if (data != 0) emit(IDENTIFIER, start, end, hashOf(start, end), data)
}

/** Tries the digits before the line break at `feed`. */
export function verifyBroken(feed: usize, position: usize): void {
  if (byteAt(feed) != 10) return
  let length: usize = 1
  while (length <= LONGEST_BROKEN && digitAt(feed - length - 1)) length++
  if (length >= SHORTEST_BROKEN && length <= LONGEST_BROKEN) verifyIdentifier(feed - length, position - length)
}

/** A whole chain that is a calendar date or four octets. */
function isDateOrAddress(start: usize): bool {
  const date = dateEnd(start)
  if (date != 0) return !gluedRight(date) && !joinedRight(date, 45) && !joinedRight(date, 46) && !joinedRight(date, 47)
  const address = ipv4End(start)
  return address != 0 && !gluedRight(address) && !joinedRight(address, 46)
}

/** What may stand next to a value where words announce it, tab, space and `"#'(-:=[|`, as a bit set of the bytes below 128. */
const NEXT: u64 = 0x2400218d00000200
const NEXT_HIGH: u64 = 0x1000000008000000
/** What may stand between them beyond that: also `)*.`. */
const BETWEEN: u64 = 0x2400678d00000200
const BETWEEN_HIGH: u64 = 0x1000000008000000
/** All but `"`, which ends a value where names of fields are quoted: what stands outside of it announces nothing. */
const NOT_QUOTE: u64 = ~((<u64>1) << 34)

/** Bits of the bytes below 64. */
@inline function withQuote(set: u64): u64 {
  return wantsQuotedKeys() ? set : set & NOT_QUOTE
}

/** Most of them before a value, and after it. */
const BETWEEN_BEFORE: usize = 4
const BETWEEN_AFTER: usize = 3

/** 1 for a byte that may stand next to a value: one of NEXT, or part of a character beyond ASCII. */
@inline function isNextTo(byte: u32): u32 {
  return <u32>((byte < 64 ? withQuote(NEXT) : NEXT_HIGH) >> <u64>(byte & 63)) & 1 | (byte >> 7)
}

/** 0 if no word can stand there: for the byte next to a value, or for a digit as the second one. */
@inline function mayAnnounce(next: u32, second: u32): u32 {
  return isNextTo(next) & (<u32>(second - 48 >= 10) | (next >> 7))
}

@inline function isBetween(byte: u32): bool {
  return byte < 128 && (((byte < 64 ? withQuote(BETWEEN) : BETWEEN_HIGH) >> <u64>(byte & 63)) & 1) != 0
}

@inline function isPart(byte: u32): bool {
  return isLetter(byte) || byte >= 128
}

/** Most letters before a hyphen that belong to the value (`CHE-107.787.577`). */
const MOST_LETTERS: usize = 4

@inline function wordBefore(start: usize): bool {
  let i = start - 1
  if (byteAt(i) == 45) {
    const end = --i
    while (end - i <= MOST_LETTERS && isLetter(byteAt(i))) i--
    if (i == end || end - i > MOST_LETTERS || isNextTo(byteAt(i)) == 0) return false
  }
  const first = i
  while (first - i < BETWEEN_BEFORE && isBetween(byteAt(i))) i--
  return isPart(byteAt(i))
}

/** Letters before a digit behind a hyphen that are looked at: `-a4f8` goes on with the value, as in a UUID, and is no word. */
const LONGEST_REST: usize = 12

@inline function isRest(at: usize): bool {
  let i = at
  while (i - at < LONGEST_REST && isLetter(byteAt(i))) i++
  return i > at && digitAt(i)
}

@inline function wordAfter(end: usize): bool {
  if (byteAt(end) == 45 && isRest(end + 1)) return false
  let i = end
  while (i - end < BETWEEN_AFTER && isBetween(byteAt(i))) i++
  return isPart(byteAt(i))
}

function ownForm(position: usize, end: usize): bool {
  const words = bitsFrom(WORDS, position)
  const digits = bitsFrom(DIGITS, position)
  const links = byteAt(end) - 45 > 2 ? 0 : bitsFrom(MARKS, position) & (words << 1) & (words >> 1)
  const length = ctz(~(words | links))
  if (length > LONGEST_FORM || ((formLengths >> (<u32>length - 1)) & 1) == 0) return false
  const within = ((<u64>1) << length) - 1
  return has(FORMS, FORM_CELLS, formKey(digits & within, words & within))
}

/** Of the `count` bytes from `at` on. `anchor` is the run's nearer edge: no line feed may lie between it and the cue. */
function cueIn(at: usize, position: usize, count: u64, anchor: usize): bool {
  const high = bitsFrom(HIGH, position)
  const letters = bitsFrom(LETTERS, position) | high
  const glued = (bitsFrom(LETTERS, position - 1) | bitsFrom(HIGH, position - 1)) & 1
  const escaped = bitsFrom(BACKSLASHES, position - 2)
  const within = ((<u64>1) << count) - 1
  for (let starts = letters & (~((letters << 1) | glued) | escaped) & within; starts; starts &= starts - 1) {
    const place = <usize>ctz(starts)
    const first = load<u32>(at + place)
    if (((first >> 8) & 0xff) == 46) {
      const key = dottedKey(at + place)
      if (key != 0 && has(CUES, CUE_CELLS, key) && onLine(at + place, anchor)) return true
    }
    if (!passesFilter(first)) continue
    // Of a word at the window's edge the bytes beyond are looked up too.
    const length = min<u64>(8, ctz(~(bitsFrom(LETTERS, position + place) | bitsFrom(HIGH, position + place))))
    if (has(CUES, CUE_CELLS, cueKey(at + place, length)) && onLine(at + place, anchor)) return true
  }
  for (let leads = high & within; leads; leads &= leads - 1) {
    const place = at + <usize>ctz(leads)
    if (isLead(byteAt(place)) && has(CUES, CUE_CELLS, cueKey(place, 6)) && onLine(place, anchor)) return true
  }
  return false
}

/** The letters of an abbreviation with dots, `D.N.I.`, as cueKey gives those of a word; 0 if none begins there. */
function dottedKey(at: usize): u64 {
  let key: u64 = 0
  let length: u64 = 0
  for (let i = at; length < 8 && isLetter(byteAt(i)) && !isPart(byteAt(i + 1)); i += 2) {
    key |= <u64>(byteAt(i) | 0x20) << (length++ << 3)
    if (byteAt(i + 1) != 46) break
  }
  return length < 2 ? 0 : key
}

function onLine(one: usize, other: usize): bool {
  for (let i = min(one, other), last = max(one, other); i < last; i++) if (byteAt(i) == 10) return false
  return true
}
