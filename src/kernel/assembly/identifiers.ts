/**
 * Identifiers: runs of letters and digits near a cue word, or in a shape that a rule calls its own; as in
 * src/kernel/reference/identifiers.ts. Few places are candidates, so data without identifiers costs nearly nothing.
 */
import { byteAt, digitAt, gluedLeft, gluedRight, isLetter, joinedLeft, joinedRight } from './bytes'
import { hashOf } from './hash'
import { add, has } from './hash-set'
import { emit } from './hits'
import { mayBeForm, ownForm } from './identifier-forms'
import { IDENTIFIER, wantsQuotedKeys } from './kinds'
import { BACKSLASHES, BESIDE, CUE_CELLS, CUE_FILTER, CUES, HIGH, LETTERS, WORDS } from './memory'
import { isInUuid } from './network'
import { dateEnd, ipv4End } from './numbers'
import { bitsFrom } from './window'

/** Data of a hit: a cue word is near, the shape is some rule's own. */
const NEAR_CUE: u32 = 1
const OWN_FORM: u32 = 2

/** Bytes before and after a run in which a cue word may begin. */
const BEFORE: usize = 48
const AFTER: usize = 32
const LONGEST_RUN: usize = 26
/** A value broken over two lines has digits of this many before the break. */
const SHORTEST_BROKEN: usize = 3
const LONGEST_BROKEN: usize = 11

let cueCount: u32 = 0

/** Adds the cue word of `length` bytes at `text`. False if the table is full. */
export function addCue(text: usize, length: u32): bool {
  if (++cueCount > CUE_CELLS - (CUE_CELLS >> 2)) return false
  if (cueCount == 1) fillBeside()
  add(CUES, CUE_CELLS, isLead(byteAt(text)) ? cueKey(text, 6) : cueKey(text, min<u64>(8, length)))
  // Of a word of two bytes the third is any.
  if (length == 2) for (let third: u32 = 0; third < 256; third++) setFilter(<u32>load<u16>(text) | (third << 16))
  else setFilter(load<u32>(text))
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

/** First of the three bytes of a character of those scripts, mostly, that put no spaces between words. */
@inline function isLead(byte: u32): bool {
  return byte - 0xe0 < 16
}

/** The first `length` bytes (at most 8) with bit 5 set, which folds the case of ASCII and of Latin letters in UTF-8. */
@inline function cueKey(at: usize, length: u64): u64 {
  return (load<u64>(at) | 0x2020202020202020) & (~(<u64>0) >> (64 - (length << 3)))
}

/** Tries the run of letters and digits that begins at `start`, byte `position` of the tile. */
@inline export function verifyIdentifier(start: usize, position: usize): void {
  const words = bitsFrom(WORDS, position)
  const end = start + <usize>ctz(~words)
  // Perf: most candidates end here, so the bytes next to the run are judged without branches (bench `sparse.csv`).
  const before = mayAnnounce(byteAt(start - 1), byteAt(start - 2))
  const after = mayAnnounce(byteAt(end), byteAt(end + 1))
  const form = mayBeForm(words, position)
  if ((before | after | form) != 0) verifyRun(start, end, position, before != 0, after != 0, form != 0)
}

function verifyRun(start: usize, end: usize, position: usize, isBefore: bool, isAfter: bool, isForm: bool): void {
  const length = end - start
  if (length > LONGEST_RUN) return
  const before = isBefore && wordBefore(start)
  const after = isAfter && wordAfter(end)
  const form = isForm && ownForm(position)
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

/** Bits of BESIDE: the byte may stand next to a value; it may stand behind such a byte, as the second one from the value. */
const BESIDE_NEXT: u32 = 1
const BESIDE_SECOND: u32 = 2

/** Fills the two tables of BESIDE, without and with the quote. Without cue words they stay empty: nothing announces. */
function fillBeside(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    const next = isIn(byte, NEXT, NEXT_HIGH) || byte >= 128 ? BESIDE_NEXT : 0
    const second = isIn(byte, BETWEEN, BETWEEN_HIGH) || isPart(byte) ? BESIDE_SECOND : 0
    store<u8>(BESIDE + byte, byte == 34 ? 0 : next | second)
    store<u8>(BESIDE + 256 + byte, next | second)
  }
}

/** 0 if no word can stand there: for the byte next to a value, or for the second one where the first is no part of a word. */
@inline function mayAnnounce(next: u32, second: u32): u32 {
  const table = wantsQuotedKeys() ? BESIDE + 256 : BESIDE
  return <u32>load<u8>(table + next) & (BESIDE_NEXT & ((<u32>load<u8>(table + second) >> 1) | (next >> 7)))
}

@inline function isIn(byte: u32, low: u64, high: u64): bool {
  return byte < 128 && (((byte < 64 ? low : high) >> <u64>(byte & 63)) & 1) != 0
}

@inline function isBetween(byte: u32): bool {
  return isIn(byte, withQuote(BETWEEN), BETWEEN_HIGH)
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
