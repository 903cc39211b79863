/** Literal prefixes that rules bring: the table, and the check of a place where one may begin. */
import { byteAt, gluedLeftAlphanumeric, isAlphanumeric, isDigit } from './bytes'
import { emit } from './hits'
import { LITERAL } from './kinds'
import { LITERAL_BITS, LITERAL_FILTER, LITERAL_HEADS, LITERAL_ROW, LITERALS, MAX_LITERALS } from './memory'

let count: u32 = 0
/** Of literals that begin with a letter or digit those without a bucket, and those of them that begin with a digit. */
let unfiltered: u32 = 0
let unfilteredDigits: u32 = 0

/** `bucket` of literals that are looked for wherever a word begins. */
const NO_BUCKET: u32 = 8

const SPACE: u32 = 32

/** Bit of three bytes in the order of memory. */
@inline function bitOf(at: usize): u32 {
  return ((load<u32>(at) & 0xffffff) * 0x9e3779b1) >> 17
}

/** 1 if a literal may begin at `at`, or at a space right before it. */
@inline export function mayBegin(at: usize): usize {
  const bit = bitOf(at)
  return <usize>(<u32>load<u8>(LITERAL_BITS + <usize>(bit >> 3)) >> (bit & 7)) & 1
}

@inline function headOf(at: usize): usize {
  return LITERAL_HEADS + ((<usize>(((load<u32>(at) & 0xffffff) * 0x9e3779b1) >> 21)) << 1)
}

/**
 * Adds the literal of `length` bytes (3 to 16) at `text`, zeros behind it, to a bucket of the filter or to none
 * (src/kernel/literal-buckets.ts). False if the table is full.
 */
export function addLiteral(text: usize, length: u32, id: u32, bucket: u32): bool {
  if (count == MAX_LITERALS) return false
  const row = LITERALS + <usize>count * LITERAL_ROW
  v128.store(row, v128.load(text))
  for (let i: usize = 0; i < 16; i++) store<u8>(row + 16 + i, i < <usize>length ? 255 : 0)
  store<u32>(row, length, 32)
  store<u32>(row, id, 36)
  const head = headOf(text)
  store<u32>(row, load<u16>(head), 40)
  store<u16>(head, <u16>++count)
  const isSpaced = byteAt(text) == SPACE && isAlphanumeric(byteAt(text + 1))
  const begin = text + <usize>isSpaced
  const bit = bitOf(begin)
  setBit(bit)
  // Of a space and two bytes the third is any.
  if (isSpaced && length == 3) for (let third: u32 = 1; third < 256; third++) setBit((((load<u32>(begin) & 0xffff) | (third << 16)) * 0x9e3779b1) >> 17)
  if (bucket == NO_BUCKET) {
    unfiltered++
    if (isDigit(byteAt(begin))) unfilteredDigits++
    return true
  }
  const flag = <u8>(<u32>1 << bucket)
  for (let i: usize = 0; i < 2; i++) {
    const table = LITERAL_FILTER + (i << 5)
    const byte = <usize>byteAt(begin + i)
    store<u8>(table + (byte & 15), load<u8>(table + (byte & 15)) | flag)
    store<u8>(table + 16 + (byte >> 4), load<u8>(table + 16 + (byte >> 4)) | flag)
  }
  return true
}

function setBit(bit: u32): void {
  const cell = LITERAL_BITS + <usize>(bit >> 3)
  store<u8>(cell, load<u8>(cell) | <u8>(<u32>1 << (bit & 7)))
}

/** True if literals that begin with a letter or digit are looked for wherever a word begins, and not by the filter. */
@inline export function findsByWord(): bool {
  return unfiltered > 0
}

/** True if some of those begin with a digit. */
@inline export function beginsWithDigit(): bool {
  return unfilteredDigits > 0
}

@inline export function anyLiterals(): bool {
  return count > 0
}

/** Emits the literals that begin at `at`, and those that begin with a space right before it. */
export function verifyLiterals(at: usize): void {
  verifyLiteral(at)
  if (byteAt(at - 1) == SPACE && isAlphanumeric(byteAt(at))) verifyLiteral(at - 1)
}

function verifyLiteral(start: usize): void {
  const next = <u32>load<u16>(headOf(start))
  if (next == 0) return
  const glued = gluedLeftAlphanumeric(start) && isAlphanumeric(byteAt(start))
  if (glued) return
  const text = v128.load(start)
  for (let index = next; index != 0; ) {
    const row = LITERALS + <usize>(index - 1) * LITERAL_ROW
    const difference = v128.and(v128.xor(text, v128.load(row)), v128.load(row, 16))
    if (!v128.any_true(difference)) emit(LITERAL, start, start + load<u32>(row, 32), 0, load<u32>(row, 36))
    index = load<u32>(row, 40)
  }
}
