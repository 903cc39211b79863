/** First stage: for each 64 bytes of input one word per class of bytes, bit i for byte i. */
import { beginsWithDigit, findsByWord, mayBegin } from './literals'
import { BACKSLASHES, DELIMITERS, DIGITS, HIGH, LETTERS, LITERAL_CANDIDATES, LITERAL_FILTER, MARKS, SEPARATORS, SIGNS } from './memory'

@inline function bit(a: v128): u64 {
  return <u64><u32>i8x16.bitmask(a)
}

/** The top bit of each of 64 bytes. */
@inline function topBits(a: v128, b: v128, c: v128, d: v128): u64 {
  return bit(a) | (bit(b) << 16) | (bit(c) << 32) | (bit(d) << 48)
}

@inline function up(classes: v128, by: i32): v128 {
  return i16x8.shl(classes, by)
}

@inline function eitherBit(classes: v128, one: i32, other: i32): v128 {
  return v128.or(up(classes, one), up(classes, other))
}

@inline function highNibbles(block: v128): v128 {
  return v128.and(i16x8.shr_u(block, 4), i8x16.splat(15))
}

/**
 * Classes of 16 bytes as bits: 1 digits, 2 separators, 4 `:` `=`, 8 `@`, 16 `%`, 32 `-` `.` `/`, 64 and 128 letters of the two
 * halves of the alphabet. A byte has a class if the entries of its low and its high nibble share the bit; bytes of 128 and above
 * have none.
 */
@inline function classes(block: v128): v128 {
  const low = i8x16(-117, -63, -63, -63, -63, -47, -63, -63, -61, -61, -60, 64, 64, 102, 98, 98)
  const high = i8x16(0, 0, 50, 5, 72, -128, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0)
  return v128.and(i8x16.swizzle(low, v128.and(block, i8x16.splat(15))), i8x16.swizzle(high, highNibbles(block)))
}

/** Masks of `words` words of input from `source` (a multiple of 64) on, written from word number `first` (may be negative). */
export function computeMasks(source: usize, first: isize, words: isize): void {
  const backslash = i8x16.splat(92)
  for (let o = first << 3, end = (first + words) << 3; o < end; o += 8, source += 64) {
    const x0 = v128.load(source)
    const x1 = v128.load(source, 16)
    const x2 = v128.load(source, 32)
    const x3 = v128.load(source, 48)
    const c0 = classes(x0)
    const c1 = classes(x1)
    const c2 = classes(x2)
    const c3 = classes(x3)
    store<u64>(DIGITS + o, topBits(up(c0, 7), up(c1, 7), up(c2, 7), up(c3, 7)))
    store<u64>(SEPARATORS + o, topBits(up(c0, 6), up(c1, 6), up(c2, 6), up(c3, 6)))
    store<u64>(DELIMITERS + o, topBits(up(c0, 5), up(c1, 5), up(c2, 5), up(c3, 5)))
    store<u64>(MARKS + o, topBits(up(c0, 2), up(c1, 2), up(c2, 2), up(c3, 2)))
    store<u64>(LETTERS + o, topBits(eitherBit(c0, 0, 1), eitherBit(c1, 0, 1), eitherBit(c2, 0, 1), eitherBit(c3, 0, 1)))
    const signs = v128.and(v128.or(v128.or(c0, c1), v128.or(c2, c3)), i8x16.splat(24))
    const anySign = v128.any_true(signs)
    store<u64>(SIGNS + o, anySign ? topBits(eitherBit(c0, 4, 3), eitherBit(c1, 4, 3), eitherBit(c2, 4, 3), eitherBit(c3, 4, 3)) : 0)
    const high = v128.or(v128.or(x0, x1), v128.or(x2, x3))
    store<u64>(HIGH + o, i8x16.bitmask(high) ? topBits(x0, x1, x2, x3) : 0)
    const b0 = i8x16.eq(x0, backslash)
    const b1 = i8x16.eq(x1, backslash)
    const b2 = i8x16.eq(x2, backslash)
    const b3 = i8x16.eq(x3, backslash)
    store<u64>(BACKSLASHES + o, v128.any_true(v128.or(v128.or(b0, b1), v128.or(b2, b3))) ? topBits(b0, b1, b2, b3) : 0)
  }
}

/** Buckets of the bytes of a block by the tables of their low and their high nibbles (`addLiteral`). */
@inline function lookUp(low: v128, high: v128, block: v128): v128 {
  return v128.and(i8x16.swizzle(low, v128.and(block, i8x16.splat(15))), i8x16.swizzle(high, highNibbles(block)))
}

/** The block one byte later; its first byte is the last of the block before. */
@inline function later(block: v128, previous: v128): v128 {
  return i8x16.shuffle(previous, block, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)
}

/**
 * Bits at the second byte of places where a literal may begin, for `words` words of input from `source` on: literals that begin with a letter
 * or digit count only where a word begins, and a letter that a backslash makes an escape is no part of the word behind it. A bucket's bit
 * survives where two bytes can begin a literal of that bucket ("Teddy", as in Hyperscan and ripgrep). Where literals that begin words are too
 * many for that, all words of letters count, and of digits if a literal begins so.
 */
export function computeLiteralMask(source: usize, words: isize): void {
  const low1 = v128.load(LITERAL_FILTER)
  const high1 = v128.load(LITERAL_FILTER, 16)
  const low2 = v128.load(LITERAL_FILTER, 32)
  const high2 = v128.load(LITERAL_FILTER, 48)
  const none = i8x16.splat(0)
  const anyWord: u64 = findsByWord() ? ~(<u64>0) : 0
  const numbers: u64 = beginsWithDigit() ? ~(<u64>0) : 0
  let first = lookUp(low1, high1, v128.load(source - 16))
  for (let o: isize = 0, end = words << 3; o < end; o += 8, source += 64) {
    const x0 = v128.load(source)
    const x1 = v128.load(source, 16)
    const x2 = v128.load(source, 32)
    const x3 = v128.load(source, 48)
    const f0 = lookUp(low1, high1, x0)
    const f1 = lookUp(low1, high1, x1)
    const f2 = lookUp(low1, high1, x2)
    const f3 = lookUp(low1, high1, x3)
    const a = v128.and(later(f0, first), lookUp(low2, high2, x0))
    const b = v128.and(later(f1, f0), lookUp(low2, high2, x1))
    const c = v128.and(later(f2, f1), lookUp(low2, high2, x2))
    const d = v128.and(later(f3, f2), lookUp(low2, high2, x3))
    first = f3
    const inWord = load<u64>(LETTERS + o) | load<u64>(DIGITS + o)
    const inWordBefore = load<u64>(LETTERS + o - 8) | load<u64>(DIGITS + o - 8)
    const escapes = (load<u64>(BACKSLASHES + o) << 3) | (load<u64>(BACKSLASHES + o - 8) >> 61)
    const firstInWord = (inWord << 1) | (inWordBefore >> 63)
    const firstDigit = (load<u64>(DIGITS + o) << 1) | (load<u64>(DIGITS + o - 8) >> 63)
    const glued = ((inWord << 2) | (inWordBefore >> 62)) & ~escapes
    const begins = firstInWord & ~glued
    let found = begins & anyWord & ~(firstDigit & ~numbers)
    if (v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) {
      const filtered = ~firstInWord | (begins & ~anyWord)
      found |= filtered & topBits(i8x16.ne(a, none), i8x16.ne(b, none), i8x16.ne(c, none), i8x16.ne(d, none))
    }
    store<u64>(LITERAL_CANDIDATES + o, found)
  }
}

/** Writes the places from `from` up to `to`, and perhaps some behind it, where a literal may begin as u16 to `list`, by a mask of the places behind them; returns how many. */
export function flattenLiterals(base: usize, list: usize, from: usize, to: usize): usize {
  let out = list
  let bits = load<u64>(LITERAL_CANDIDATES + (((from + 1) >> 6) << 3)) & (~(<u64>0) << <u64>((from + 1) & 63))
  for (let word = (from + 1) >> 6, last = to >> 6; ; bits = load<u64>(LITERAL_CANDIDATES + (word << 3))) {
    const before = (word << 6) - 1
    for (; bits; bits &= bits - 1) {
      const at = before + <usize>ctz(bits)
      // Perf: words begin everywhere and hardly one begins a literal, so nothing branches on it.
      store<u16>(out, <u16>at)
      out += mayBegin(base + at) << 1
    }
    if (++word > last) break
  }
  return (out - list) >> 1
}
