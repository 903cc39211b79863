/** Where text is cut. As src/detect/tagger/segments.ts, 16 bytes at a time. */
const FEED: u32 = 10
const SPACE: u32 = 32
const SHORTEST: usize = 256
export const LONGEST_SEGMENT: usize = 1024
export const CELL: u32 = 768

@inline function byteAt(at: usize): u32 {
  return load<u8>(at)
}

/** @param offset of `from` in its source, modulo CELL */
export function nextSegmentOf(from: usize, limit: usize, offset: u32): usize {
  const end = nextSegment(from, limit)
  const before = byteAt(from - 1)
  const border = before == FEED || before == 0 ? from + (CELL - offset) : from + 1
  if (end <= border) return end
  for (let i = border - 1; i < end - 1; i++) if (byteAt(i) == FEED) return i + 1
  return end
}

@inline function bits(mask: v128): u32 {
  return <u32>i8x16.bitmask(mask)
}

function nextSegment(from: usize, limit: usize): usize {
  const most = min(from + LONGEST_SEGMENT, limit)
  let feed: usize = 0
  let isBlank = true
  for (let i = from; i < most; i += 16) {
    const block = v128.load(i)
    const within: u32 = most - i < 16 ? (1 << <u32>(most - i)) - 1 : 0xffff
    let feeds = bits(i8x16.eq(block, i8x16.splat(10))) & within
    let dark = bits(i8x16.gt_u(block, i8x16.splat(32))) & within
    for (; feeds; feeds &= feeds - 1) {
      const at = ctz(feeds)
      if (dark & ((1 << at) - 1)) isBlank = false
      if (isBlank && feed != 0) return i + at + 1
      feed = i + at
      isBlank = true
      dark &= ~((2 << at) - 1)
    }
    if (dark) isBlank = false
  }
  if (most == limit) return limit
  if (feed > from) return feed + 1
  return inLongLine(from, most)
}

function inLongLine(from: usize, most: usize): usize {
  let space: usize = 0
  for (let i = most - 1; i > from + SHORTEST; i--) {
    if (byteAt(i) != SPACE) continue
    if (space == 0) space = i + 1
    const before = byteAt(i - 1)
    if (before == 46 || before == 33 || before == 63) return i + 1
  }
  if (space != 0) return space
  let cut = most
  while (cut > from + 1 && (byteAt(cut) & 0xc0) == 0x80) cut--
  return cut
}

/** The next line feed in [from, to), or `to`. */
export function feedAfter(from: usize, to: usize): usize {
  for (let i = from; i < to; i += 16) {
    const feeds = bits(i8x16.eq(v128.load(i), i8x16.splat(10)))
    if (feeds) return min(i + ctz(feeds), to)
  }
  return to
}

/** True if the segment ends with a blank line. */
export function endsBlank(from: usize, to: usize): bool {
  let at = to - 1
  if (at <= from || byteAt(at) != FEED) return false
  at--
  while (at > from && byteAt(at) != FEED && byteAt(at) <= SPACE) at--
  return byteAt(at) == FEED
}
