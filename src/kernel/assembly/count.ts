/** Counting bytes of one sort in long stretches. */

@inline function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u32>i8x16.bitmask(a) | (<u32>i8x16.bitmask(b) << 16)
  const high = <u32>i8x16.bitmask(c) | (<u32>i8x16.bitmask(d) << 16)
  return <u64>low | (<u64>high << 32)
}

/** Bit i: byte i of 64 is a line feed. */
@inline export function lineFeeds(at: usize): u64 {
  const feed = i8x16.splat(10)
  return bits(
    i8x16.eq(v128.load(at), feed), i8x16.eq(v128.load(at, 16), feed),
    i8x16.eq(v128.load(at, 32), feed), i8x16.eq(v128.load(at, 48), feed),
  )
}

/** Bytes that are not UTF-8 continuations (0x80 to 0xbf, the lowest 64 signed bytes). */
@inline function firstBytes(at: usize): u64 {
  const last = i8x16.splat(-65)
  return bits(
    i8x16.gt_s(v128.load(at), last), i8x16.gt_s(v128.load(at, 16), last),
    i8x16.gt_s(v128.load(at, 32), last), i8x16.gt_s(v128.load(at, 48), last),
  )
}

/** Line feeds in [from, to). Reads up to 63 bytes past `to`. */
export function countLines(from: usize, to: usize): u32 {
  let count: u64 = 0
  for (; from + 64 <= to; from += 64) count += popcnt(lineFeeds(from))
  if (from < to) count += popcnt(lineFeeds(from) & (((<u64>1) << <u64>(to - from)) - 1))
  return <u32>count
}

/** UTF-8 characters that begin in [from, to). Reads up to 63 bytes past `to`. */
export function countCodePoints(from: usize, to: usize): u32 {
  let count: u64 = 0
  for (; from + 64 <= to; from += 64) count += popcnt(firstBytes(from))
  if (from < to) count += popcnt(firstBytes(from) & (((<u64>1) << <u64>(to - from)) - 1))
  return <u32>count
}
