/** As src/formats/code-context.ts, but for words that decide: where one would have to be looked up the answer is UNSURE. */
import { byteAt, isLetter } from './bytes'

const LOOK: usize = 64
const LF: u32 = 10
const LONGEST_CHARACTER: usize = 12

export const NO: u32 = 0
export const YES: u32 = 1
export const UNSURE: u32 = 2

/** Where a form may begin; 0 is anywhere. */
export const LINE: u32 = 1
export const WORD: u32 = 2
export const APART: u32 = 3
export const VALUE: u32 = 4

/** `NUL TAB LF CR blank & ( ) , ;` and `[ { | }`. */
const BEFORE_WORD_LOW: u64 = 0x0800134100002601
const BEFORE_WORD_HIGH: u64 = 0x3800000008000000
/** `NUL LF CR ! % & ( * + , - : ; < = > ?` and `[ ^ { | } ~`. */
const BEFORE_VALUE_LOW: u64 = 0xfc003d6200002401
const BEFORE_VALUE_HIGH: u64 = 0x7800000048000000

@inline function isIn(byte: u32, low: u64, high: u64): bool {
  return byte < 128 && (((byte < 64 ? low : high) >> <u64>(byte & 63)) & 1) != 0
}

@inline function isWordByte(byte: u32): bool {
  return byte == 95 || byte - 48 < 10 || isLetter(byte) || byte >= 128
}

@inline function isBlank(byte: u32): bool {
  return byte == 32 || byte == 9
}

@inline export function mayBegin(at: usize, where: u32): u32 {
  if (where == 0) return YES
  const before = byteAt(at - 1)
  if (where == LINE) return before == LF || before == 0 ? YES : NO
  if (where == WORD) return isIn(before, BEFORE_WORD_LOW, BEFORE_WORD_HIGH) ? YES : NO
  if (where == APART) return isWordByte(before) ? NO : YES
  return beginsValue(at)
}

function beginsValue(at: usize): u32 {
  let i = at - 1
  const lowest = at - LOOK
  while (i > lowest && isBlank(byteAt(i))) i--
  const before = byteAt(i)
  if (isIn(before, BEFORE_VALUE_LOW, BEFORE_VALUE_HIGH)) return YES
  return i == at - 1 || i == lowest || !isWordByte(before) ? NO : UNSURE
}

export function opensLine(at: usize): bool {
  let i = at - 1
  const lowest = at - LOOK
  while (i >= at - 2 && isLetter(byteAt(i))) i--
  while (i > lowest && isBlank(byteAt(i))) i--
  return byteAt(i) == LF || byteAt(i) == 0
}

export function characterEnd(at: usize): usize {
  if (isWordByte(byteAt(at - 1))) return at
  const first = byteAt(at + 1)
  if (first == 92) {
    for (let i = at + 3; i < at + LONGEST_CHARACTER; i++) {
      const byte = byteAt(i)
      if (byte == 39) return i + 1
      if (byte == LF || byte == 0) return at
    }
    return at
  }
  if (first == 39 || first == LF) return at
  for (let i = at + 2; i <= at + 5; i++) {
    const byte = byteAt(i)
    if (byte == 39) return i + 1
    if (byte == LF || byte == 32 || byte == 0) return at
  }
  return at
}
