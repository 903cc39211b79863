/** First stage: for each 64 bytes of input one word per class of bytes, bit i for byte i. */
import { BACKSLASHES, DELIMITERS, DIGITS, HIGH, LETTERS, LITERAL_CANDIDATES, LITERAL_NIBBLES, MARKS, SEPARATORS, SIGNS } from './memory'

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
    store<u64>(LETTERS + o, topBits(v128.or(c0, up(c0, 1)), v128.or(c1, up(c1, 1)), v128.or(c2, up(c2, 1)), v128.or(c3, up(c3, 1))))
    const signs = v128.and(v128.or(v128.or(c0, c1), v128.or(c2, c3)), i8x16.splat(24))
    store<u64>(SIGNS + o, v128.any_true(signs) ? signBits(c0, c1, c2, c3) : 0)
    const high = v128.or(v128.or(x0, x1), v128.or(x2, x3))
    store<u64>(HIGH + o, i8x16.bitmask(high) ? topBits(x0, x1, x2, x3) : 0)
    const b0 = i8x16.eq(x0, backslash)
    const b1 = i8x16.eq(x1, backslash)
    const b2 = i8x16.eq(x2, backslash)
    const b3 = i8x16.eq(x3, backslash)
    store<u64>(BACKSLASHES + o, v128.any_true(v128.or(v128.or(b0, b1), v128.or(b2, b3))) ? topBits(b0, b1, b2, b3) : 0)
  }
}

@inline function signBits(c0: v128, c1: v128, c2: v128, c3: v128): u64 {
  return topBits(v128.or(up(c0, 4), up(c0, 3)), v128.or(up(c1, 4), up(c1, 3)), v128.or(up(c2, 4), up(c2, 3)), v128.or(up(c3, 4), up(c3, 3)))
}

/** Nibble tables of the three first bytes of literals (`addLiteral`). */
@inline function lookUp(low: v128, high: v128, lowNibbles: v128, highNibbles: v128): v128 {
  return v128.and(i8x16.swizzle(low, lowNibbles), i8x16.swizzle(high, highNibbles))
}

/** The block one byte, or two, later; its first bytes are the last of the block before. */
@inline function later(block: v128, previous: v128): v128 {
  return i8x16.shuffle(previous, block, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)
}

@inline function later2(block: v128, previous: v128): v128 {
  return i8x16.shuffle(previous, block, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29)
}

/**
 * Bits at the third byte of places where a literal may begin, for `words` words of input from `source` on. A bucket's bit survives
 * where the three bytes can begin a literal of that bucket ("Teddy", as in Hyperscan and ripgrep). Literals that begin with a letter
 * or digit (buckets 0 to 6) count only where a word begins, bucket 7 anywhere.
 */
export function computeLiteralMask(source: usize, words: isize): void {
  const l0 = v128.load(LITERAL_NIBBLES)
  const h0 = v128.load(LITERAL_NIBBLES, 16)
  const l1 = v128.load(LITERAL_NIBBLES, 32)
  const h1 = v128.load(LITERAL_NIBBLES, 48)
  const l2 = v128.load(LITERAL_NIBBLES, 64)
  const h2 = v128.load(LITERAL_NIBBLES, 80)
  const nibble = i8x16.splat(15)
  const inWords = i8x16.splat(127)
  const before = v128.load(source - 16)
  let first = lookUp(l0, h0, v128.and(before, nibble), highNibbles(before))
  let second = lookUp(l1, h1, v128.and(before, nibble), highNibbles(before))
  for (let o: isize = 0, end = words << 3; o < end; o += 8) {
    let inWord: u64 = 0
    let anywhere: u64 = 0
    for (let shift: u64 = 0; shift < 64; shift += 16, source += 16) {
      const block = v128.load(source)
      const low = v128.and(block, nibble)
      const high = highNibbles(block)
      const nextFirst = lookUp(l0, h0, low, high)
      const nextSecond = lookUp(l1, h1, low, high)
      const found = v128.and(v128.and(later2(nextFirst, first), later(nextSecond, second)), lookUp(l2, h2, low, high))
      first = nextFirst
      second = nextSecond
      if (!v128.any_true(found)) continue
      inWord |= bit(i8x16.gt_u(v128.and(found, inWords), i8x16.splat(0))) << shift
      anywhere |= bit(found) << shift
    }
    store<u64>(LITERAL_CANDIDATES + o, inWord == 0 ? anywhere : (inWord & wordStarts(o)) | anywhere)
  }
}

/** Bits two bytes after those where a word begins: no letter or digit before, except one that a backslash makes an escape. */
@inline function wordStarts(o: isize): u64 {
  const words = load<u64>(LETTERS + o) | load<u64>(DIGITS + o)
  const previous = load<u64>(LETTERS + o - 8) | load<u64>(DIGITS + o - 8)
  const escapes = (load<u64>(BACKSLASHES + o) << 4) | (load<u64>(BACKSLASHES + o - 8) >> 60)
  return ~((words << 3) | (previous >> 61)) | escapes
}
