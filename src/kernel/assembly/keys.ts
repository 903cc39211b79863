/** Key words before `:` or `=`, as in src/kernel/reference/words.ts. */
import { byteAt, isAlphanumeric, isDigit, isLetter, isUpper } from './bytes'
import { emit } from './hits'
import { KEY } from './kinds'
import { KEY_CELLS, KEY_FILTER, KEY_FILTER_DIGITS, KEY_FILTER_SHORT, KEY_WORDS, LETTERS } from './memory'
import { window } from './window'

const MAX_KEY: usize = 40
const MAX_KEY_SPAN: usize = 64
const MAX_GAP: usize = 8
const SEED: u64 = 0xcbf29ce484222325
const FACTOR: u64 = 0x9e3779b97f4a7c15

let count: u32 = 0
let shortWords: bool = false
let mostDigits: u32 = 0

/** Digits that words in the table end in at most, counted to 2: after more, no delimiter needs to be looked at. */
@inline export function mostDigitsAtEnd(): u32 {
  return mostDigits
}

@inline function step(hash: u64, byte: u32): u64 {
  hash = (hash ^ byte) * FACTOR
  return hash ^ (hash >> 29)
}

/** Bit of three bytes in the order of memory. */
@inline function filterBit(bytes: u32): u32 {
  return (bytes * 0x9e3779b1) >> 17
}

@inline function shortBit(bytes: u32): u32 {
  return (bytes * 0x9e3779b1) >> 22
}

function setBit(filter: usize, bit: u32): void {
  const cell = filter + (bit >> 3)
  store<u8>(cell, load<u8>(cell) | <u8>(<u32>1 << (bit & 7)))
}

@inline function hasBit(filter: usize, bit: u32): bool {
  return ((<u32>load<u8>(filter + (bit >> 3)) >> (bit & 7)) & 1) != 0
}

/** Adds the word of `length` bytes (2 or more) at `text` unless it is known. False if the table is full. */
export function addKey(text: usize, length: u32, id: u32): bool {
  if (count > KEY_CELLS - (KEY_CELLS >> 2)) return false
  let hash = SEED
  for (let i = text + <usize>length; i > text; ) hash = step(hash, byteAt(--i))
  let cell = cellOf(hash)
  while (load<u32>(cell, 8) != 0) {
    if (load<u64>(cell) == hash) return true
    cell = nextCell(cell)
  }
  store<u64>(cell, hash)
  store<u32>(cell, id, 8)
  count++
  const end = text + <usize>length
  const last = byteAt(end - 1)
  if (isDigit(last)) {
    mostDigits = max(mostDigits, isDigit(byteAt(end - 2)) ? 2 : 1)
    setBit(KEY_FILTER_DIGITS, shortBit(load<u16>(end - 2)))
  }
  if (length == 2) {
    shortWords = true
    setBit(KEY_FILTER_SHORT, shortBit(load<u16>(text)))
  } else setBit(KEY_FILTER, filterBit(load<u32>(end - 4) >> 8))
  return true
}

@inline function cellOf(hash: u64): usize {
  return KEY_WORDS + (<usize>(<u32>(hash >> 32) & (KEY_CELLS - 1)) << 4)
}

@inline function nextCell(cell: usize): usize {
  return KEY_WORDS + ((cell - KEY_WORDS + 16) & <usize>((KEY_CELLS << 4) - 1))
}

/** Id of the word with this hash, 0 if the table has none. */
function lookUp(hash: u64): u32 {
  let cell = cellOf(hash)
  while (load<u32>(cell, 8) != 0 && load<u64>(cell) != hash) cell = nextCell(cell)
  return load<u32>(cell, 8)
}

function delimiterEnd(at: usize): usize {
  const before = byteAt(at - 1)
  const after = byteAt(at + 1)
  if (byteAt(at) == 58) {
    if (before == 58 || after == 58 || (after == 47 && byteAt(at + 2) == 47)) return 0
    return after == 61 && byteAt(at + 2) != 61 ? at + 2 : at + 1
  }
  if (after == 61 || before == 61 || before == 33 || before == 60 || before == 62 || before == 58) return 0
  return after == 62 ? at + 2 : at + 1
}

function keyEnd(at: usize): usize {
  let end = at
  const before = byteAt(end - 1)
  if (isLetter(before)) return end
  if (before == 34 && byteAt(end - 2) != 92) return end - 1
  while (at - end < MAX_GAP && (byteAt(end - 1) == 32 || byteAt(end - 1) == 9)) end--
  if (byteAt(end - 1) == 93) end--
  const quote = byteAt(end - 1)
  if (quote == 34 || quote == 39 || quote == 96) {
    end--
    if (byteAt(end - 1) == 92) end--
  }
  return end
}

@inline function isPlain(byte: u32): bool {
  return isAlphanumeric(byte) || byte >= 0x80
}

@inline function isMark(byte: u32): bool {
  return byte == 95 || byte == 45 || byte == 46
}

@inline function isSeparator(at: usize): bool {
  const byte = byteAt(at)
  if (isMark(byte)) return true
  if (byte != 32) return false
  const before = byteAt(at - 1)
  const after = byteAt(at + 1)
  return (isPlain(before) || isMark(before)) && (isPlain(after) || isMark(after))
}

@inline function folded(byte: u32): u32 {
  return isUpper(byte) ? byte | 32 : byte
}

@inline function isWordStart(at: usize, byte: u32, before: u32): bool {
  if (!isPlain(before)) return true
  if (isUpper(byte)) {
    if (isUpper(before)) return byteAt(at + 1) - 97 < 26
    if (isLetter(before)) return true
  }
  return isDigit(before) && isLetter(byte)
}

/**
 * True if the last two or three bytes of the key that ends at byte `position` of the tile end a word in the table. Most keys end in
 * three letters; else separators must be left out.
 */
function passesFilter(end: usize, position: usize): bool {
  const letters = <u32>window(LETTERS, position - 3) & 7
  if (letters != 7) {
    const last = load<u16>(end - 2)
    if (letters == 6 && !isPlain(byteAt(end - 3)) && !isSeparator(end - 3)) {
      return shortWords && hasBit(KEY_FILTER_SHORT, shortBit(last | 0x2020))
    }
    if (isDigit(last >> 8) && isDigit(last & 255) && !hasBit(KEY_FILTER_DIGITS, shortBit(last))) return false
    return passesFilterSlowly(end)
  }
  const bytes = (load<u32>(end - 4) | 0x20202020) >> 8
  return hasBit(KEY_FILTER, filterBit(bytes)) || (shortWords && hasBit(KEY_FILTER_SHORT, shortBit(bytes >> 8)))
}

function passesFilterSlowly(end: usize): bool {
  let bytes = folded(byteAt(end - 1))
  let found = 1
  for (let i = end - 1; end - i < MAX_KEY && found < 3; ) {
    i--
    const byte = byteAt(i)
    if (isPlain(byte)) {
      bytes = (bytes << 8) | folded(byte)
      found++
      if (found == 2 && shortWords && hasBit(KEY_FILTER_SHORT, shortBit(bytes))) return true
    } else if (!isSeparator(i)) return false
  }
  return found == 3 && hasBit(KEY_FILTER, filterBit(bytes))
}

/** The key words before the delimiter at `at`, byte `position` of the tile: the longest suffix of the key that the table holds. */
export function verifyKey(at: usize, position: usize): void {
  const end = keyEnd(at)
  if (!isPlain(byteAt(end - 1)) || !passesFilter(end, position - (at - end))) return
  const delimiter = delimiterEnd(at)
  if (delimiter == 0) return
  let hash = SEED
  let start: usize = 0
  let data: u32 = 0
  for (let i = end - 1; end - i <= MAX_KEY; i--) {
    const byte = byteAt(i)
    if (isPlain(byte)) {
      hash = step(hash, folded(byte))
      if (isWordStart(i, byte, byteAt(i - 1))) {
        const id = lookUp(hash)
        if (id != 0) {
          start = i
          data = id
        }
      }
    } else if (!isSeparator(i)) break
  }
  if (start == 0) return
  while (end - start < MAX_KEY_SPAN && isGlued(byteAt(start - 1))) start--
  emit(KEY, start, delimiter, 0, data)
}

@inline function isGlued(byte: u32): bool {
  return isAlphanumeric(byte) || byte == 95 || byte == 45
}
