/**
 * Identifiers: runs of letters and digits near a cue word, or in a shape that a rule calls its own; as in
 * src/kernel/reference/identifiers.ts. Few places are candidates, so data without identifiers costs nearly nothing.
 */
import { byteAt, digitAt, gluedLeft, gluedRight, isLetter, joinedLeft, joinedRight } from './bytes'
import { hashOf } from './hash'
import { add, has } from './hash-set'
import { emit } from './hits'
import { mayBeForm, ownForm } from './identifier-forms'
import { IDENTIFIER, wantsLaidOut, wantsQuotedKeys } from './kinds'
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
  const table = wantsQuotedKeys() ? BESIDE + 256 : BESIDE
  const before = mayAnnounce(wantsLaidOut() ? table + 512 : table, byteAt(start - 1), byteAt(start - 2))
  const after = mayAnnounce(table, byteAt(end), byteAt(end + 1))
  const form = mayBeForm(words, position)
  if ((before | after | form) != 0) verifyRun(start, end, position, before != 0, after != 0, form != 0)
}

function verifyRun(start: usize, end: usize, position: usize, isBefore: bool, isAfter: bool, isForm: bool): void {
  const length = end - start
  if (length > LONGEST_RUN) return
  const after = isAfter && wordAfter(end)
  const form = isForm && ownForm(position)
  if (!isBefore && !after && !form) return
  if (gluedLeft(start) || gluedRight(end) || byteAt(start - 1) == 43) return
  if (joinedLeft(start, 45) || joinedLeft(start, 46) || joinedLeft(start, 47)) return
  if (digitAt(start) && length <= 4 && isDateOrAddress(start)) return
  const near =
    (isBefore && announcedBefore(start, position)) || (after && cueIn(end, position + length, AFTER, end))
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
/** In laid-out text before it also `*.` and the backtick: elsewhere names of mailboxes and fractions are full of stops. */
const MARKS: u64 = 0x0000440000000000
const MARKS_HIGH: u64 = 0x0000000100000000
/** What may stand between them: also those and `)`. */
const BETWEEN: u64 = 0x2400678d00000200
const BETWEEN_HIGH: u64 = 0x1000000108000000
/** All but `"`, which ends a value where names of fields are quoted: what stands outside of it announces nothing. */
const NOT_QUOTE: u64 = ~((<u64>1) << 34)

/** Bits of the bytes below 64. */
@inline function withQuote(set: u64): u64 {
  return wantsQuotedKeys() ? set : set & NOT_QUOTE
}

/** Most of them before a value, and after it; and before one in laid-out text, where tags, leaders and a line feed are passed, too. */
const BETWEEN_BEFORE: usize = 4
const BETWEEN_LAID_OUT: usize = 64
const BETWEEN_AFTER: usize = 3
/** Longest line of a value alone, and of the label above it. */
const LONGEST_LINE: usize = 40
const LONGEST_LABEL: usize = 72

/** 1 for a byte that may stand next to a value: one of NEXT, or part of a character beyond ASCII. */
@inline function isNextTo(byte: u32): u32 {
  return <u32>((byte < 64 ? withQuote(NEXT) : NEXT_HIGH) >> <u64>(byte & 63)) & 1 | (byte >> 7)
}

/** Bits of BESIDE: the byte may stand next to a value; it may stand behind such a byte, as the second one from the value; any byte may stand behind it. */
const BESIDE_NEXT: u32 = 1
const BESIDE_SECOND: u32 = 2
const BESIDE_ANY: u32 = 4

/** Fills the four tables of BESIDE: without and with the quote, and both for laid-out text. Without cue words they stay empty: nothing announces. */
function fillBeside(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    const next = byte >= 128 ? BESIDE_NEXT | BESIDE_ANY : isIn(byte, NEXT, NEXT_HIGH) ? BESIDE_NEXT : 0
    const second = isIn(byte, BETWEEN, BETWEEN_HIGH) || isPart(byte) ? BESIDE_SECOND : 0
    const parting = byte == 10 || byte == 62 ? BESIDE_NEXT | BESIDE_SECOND | BESIDE_ANY : byte == 13 ? BESIDE_SECOND : 0
    const passed = isIn(byte, MARKS, MARKS_HIGH) ? BESIDE_NEXT : parting
    const plain = byte == 34 ? 0 : next | second
    store<u8>(BESIDE + byte, plain)
    store<u8>(BESIDE + 256 + byte, next | second)
    store<u8>(BESIDE + 512 + byte, plain | passed)
    store<u8>(BESIDE + 768 + byte, next | second | passed)
  }
}

/** 0 if no word can stand there: for the byte next to a value, and for the second one where the first does not let any stand behind it. */
@inline function mayAnnounce(table: usize, next: u32, second: u32): u32 {
  const first = <u32>load<u8>(table + next)
  return first & BESIDE_NEXT & ((<u32>load<u8>(table + second) >> 1) | (first >> 2))
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

/** Those, the hyphen, and what stands between. */
const LONGEST_HYPHENATED: usize = MOST_LETTERS + 1 + BETWEEN_BEFORE

let lines: u32 = 0
let tags: u32 = 0

/** Where what stands between the run and the word before it begins; 0 if nothing may stand there. */
@inline function gapBefore(start: usize, isLaidOut: bool): usize {
  let i = start - 1
  if (byteAt(i) == 45) {
    const end = --i
    while (end - i <= MOST_LETTERS && isLetter(byteAt(i))) i--
    if (i == end || end - i > MOST_LETTERS || !mayStand(byteAt(i), isLaidOut)) return 0
  }
  return i
}

/** A cue stands before the run, or before letters that may be the value's. */
function announcedBefore(start: usize, position: usize): bool {
  const isLaidOut = wantsLaidOut()
  const gap = gapBefore(start, isLaidOut)
  if (gap == 0) return false
  const last = passedBefore(gap, isLaidOut)
  if (last == 0) return false
  const letters = isLaidOut && lines == 0 && tags == 0 ? lettersBefore(last) : 0
  if (isWordAt(start, last) && cueBefore(start, position, last + 1)) return true
  if (letters == 0) return false
  const further = passedBefore(last - letters, isLaidOut)
  return further != 0 && isWordAt(start, further) && cueBefore(start, position, further + 1)
}

@inline function isWordAt(start: usize, last: usize): bool {
  return isPart(byteAt(last)) && (lines == 0 || tags > 0 || (lines == 1 && isLabel(last) && standsAlone(start)))
}

/** A line feed or the end of a tag, which part what is laid out. */
@inline function isParting(byte: u32): bool {
  return byte == 10 || byte == 62
}

@inline function mayStand(byte: u32, isLaidOut: bool): bool {
  return isNextTo(byte) != 0 || (isLaidOut && (isParting(byte) || isIn(byte, MARKS, MARKS_HIGH)))
}

/** How many letters end at `last` if they are few and begin a line or an element: those of a value (`TREM 8504 1510`). 0 if not. */
@inline function lettersBefore(last: usize): usize {
  let i = last
  while (last - i <= MOST_LETTERS && isLetter(byteAt(i))) i--
  return last - i <= MOST_LETTERS && isParting(byteAt(i)) ? last - i : 0
}

/** The byte before what lies between a word and what it announces, backwards from `from`, with its `lines` and `tags`; 0 if that is too much. */
function passedBefore(from: usize, isLaidOut: bool): usize {
  const most = isLaidOut ? BETWEEN_LAID_OUT : BETWEEN_BEFORE
  let i = from
  lines = 0
  tags = 0
  while (from - i < most) {
    const byte = byteAt(i)
    if (isBetween(byte)) i--
    else if (!isLaidOut) break
    else if (byte == 62) {
      const open = tagStart(i)
      if (open == 0) return 0
      tags++
      i = open - 1
    } else if (byte == 10 || byte == 13) {
      if (byte == 10) lines++
      i--
    } else break
  }
  // Figures that belong to the word.
  for (let digits = 1; digits <= 2 && digitAt(i); digits++) i--
  return from - i > BETWEEN_LAID_OUT ? 0 : i
}

/** Where the tag begins that has its `>` at `end`; 0 if that is none, or too long. */
function tagStart(end: usize): usize {
  for (let i = end - 1; i > end - BETWEEN_LAID_OUT; i--) {
    const byte = byteAt(i)
    if (byte == 60) return i
    if (byte == 10 || byte == 62) return 0
  }
  return 0
}

/** The line up to its last word, at `last`, is short. */
function isLabel(last: usize): bool {
  for (let i = last; i > last - LONGEST_LABEL; i--) if (byteAt(i) == 10 || byteAt(i) == 0) return true
  return false
}

/** From `start` to the end of the line there are only letters, digits, blanks and marks, and few. */
function standsAlone(start: usize): bool {
  for (let i = start; i < start + LONGEST_LINE; i++) {
    const byte = byteAt(i)
    if (byte == 10 || byte == 13 || byte == 0) return true
    if (!isLetter(byte) && !digitAt(i) && byte != 32 && byte != 45 && byte != 46 && byte != 47) return false
  }
  return false
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

/** @param word one past the word next to the run: beyond marks, and on another line, the window ends there */
@inline function cueBefore(start: usize, position: usize, word: usize): bool {
  return start - word <= LONGEST_HYPHENATED && onLine(word, start) ? cueIn(start - BEFORE, position - BEFORE, BEFORE, start) : cueUpTo(word)
}

/** As cueIn, of the bytes before `end`, byte by byte: their masks may lie beyond what is kept of the tile before. */
function cueUpTo(end: usize): bool {
  for (let i = end - 1; i >= end - BEFORE && byteAt(i) != 10; i--) {
    if (isLead(byteAt(i)) && has(CUES, CUE_CELLS, cueKey(i, 6))) return true
    if (!isPart(byteAt(i)) || (isPart(byteAt(i - 1)) && byteAt(i - 2) != 92)) continue
    let latin: u64 = 0
    while (latin < 8 && isLetter(byteAt(i + <usize>latin))) latin++
    let all = latin
    while (all < 8 && isPart(byteAt(i + <usize>all))) all++
    const length = wordLength(i, latin, all)
    if (has(CUES, CUE_CELLS, cueKey(i, length)) || isPhrase(i, length)) return true
    const key = dottedKey(i)
    if (key != 0 && has(CUES, CUE_CELLS, key)) return true
  }
  return false
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
    const latin = bitsFrom(LETTERS, position + place)
    const length = wordLength(at + place, ctz(~latin), ctz(~(latin | bitsFrom(HIGH, position + place))))
    if ((has(CUES, CUE_CELLS, cueKey(at + place, length)) || isPhrase(at + place, length)) && onLine(at + place, anchor)) return true
  }
  for (let leads = high & within; leads; leads &= leads - 1) {
    const place = at + <usize>ctz(leads)
    if (isLead(byteAt(place)) && has(CUES, CUE_CELLS, cueKey(place, 6)) && onLine(place, anchor)) return true
  }
  return false
}

/**
 * Bytes of the word at `at` that are compared. Letters of ASCII end before punctuation beyond it and before Han, Kana and Hangul, none of which
 * goes on with a word: `DNI：`, `VIN号`.
 */
@inline function wordLength(at: usize, latin: u64, all: u64): u64 {
  return min<u64>(8, latin > 0 && latin < 8 && byteAt(at + <usize>latin) >= 0xe2 ? latin : all)
}

/** Bytes of a phrase that begins with a short word: `id nu`, `a-num`. */
const PHRASE: u64 = 5

@inline function isPhrase(at: usize, length: u64): bool {
  if (length > 2) return false
  const after = byteAt(at + <usize>length)
  return (after == 32 || after == 45) && has(CUES, CUE_CELLS, cueKey(at, PHRASE))
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
