/** Where text is cut before it is tagged: the cuts depend on the bytes alone. */
import { LONGEST_SEGMENT } from './tokens.ts'

const FEED = 10
const SPACE = 32
/** A cut in running text comes no earlier than this, in bytes. */
const SHORTEST = 256

/**
 * Source offsets of lines are parted into cells of this many bytes: lines that begin in different cells are in different segments, so that a source
 * read from the middle (from a multiple of it) is cut as if read from the start.
 */
export const CELL = 768

/**
 * As nextSegment, in a source: `offset` is the source offset of `bytes[from]`.
 */
export function nextSegmentOf(bytes: Uint8Array, from: number, limit: number, offset: number): number {
  const end = nextSegment(bytes, from, limit)
  // The rest of a long line goes no further than the line.
  const before = bytes[from - 1]
  const border = before === undefined || before === FEED || before === 0 ? from + CELL - (offset % CELL) : from + 1
  if (end <= border) return end
  // The first line that begins at the border or behind it opens the next segment.
  for (let i = border - 1; i < end - 1; i++) if (bytes[i] === FEED) return i + 1
  return end
}

/**
 * The end of the segment that begins at `from`: behind the first blank line; else, where LONGEST_SEGMENT bytes hold none, behind their
 * last line feed; in a longer line behind the last sentence, else the last space. Reads no further than `limit`.
 */
export function nextSegment(bytes: Uint8Array, from: number, limit: number): number {
  const most = Math.min(from + LONGEST_SEGMENT, limit)
  let feed = -1
  let blank = true
  for (let i = from; i < most; i++) {
    const byte = bytes[i] as number
    if (byte === FEED) {
      if (blank && feed >= 0) return i + 1
      feed = i
      blank = true
    } else if (byte > SPACE) blank = false
  }
  if (most === limit) return limit
  if (feed > from) return feed + 1
  return inLongLine(bytes, from, most)
}

function inLongLine(bytes: Uint8Array, from: number, most: number): number {
  let space = -1
  for (let i = most - 1; i > from + SHORTEST; i--) {
    if (bytes[i] !== SPACE) continue
    if (space < 0) space = i + 1
    const before = bytes[i - 1] as number
    if (before === 46 || before === 33 || before === 63) return i + 1
  }
  if (space > 0) return space
  let cut = most
  while (cut > from + 1 && ((bytes[cut] as number) & 0xc0) === 0x80) cut--
  return cut
}
