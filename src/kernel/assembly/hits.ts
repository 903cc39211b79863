/** Hits of one tile: gathered in any order, then sorted, counted lines for, and written as rows (src/model/hit.ts). */
import { lineFeeds } from './count'
import { HISTOGRAM, HITS, MAX_TILE_HITS, TILE_HITS, TILE_HITS_SORTED, TILE_WORDS } from './memory'

/** First and one past the last address at which hits of this tile may start. */
let tileFrom: usize = 0
let tileTo: usize = 0
let tileHits: u32 = 0
let overflowed: bool = false

export function beginTile(from: usize, to: usize): void {
  tileFrom = from
  tileTo = to
  tileHits = 0
  overflowed = false
}

/** True if a tile had more hits than there is room for: it must be scanned again in smaller pieces. */
export function tileOverflowed(): bool {
  return overflowed
}

export function tileHitCount(): u32 {
  return tileHits
}

/**
 * Notes a hit; hits that start outside the tile are another tile's. The sort key holds start - tile (14 bits), length (10),
 * kind (5) and data (16), so equal keys are the same hit found twice.
 */
export function emit(kind: u32, start: usize, end: usize, hash: u32, data: u32): void {
  if (start < tileFrom || start >= tileTo) return
  if (tileHits == MAX_TILE_HITS) {
    overflowed = true
    return
  }
  const row = TILE_HITS + ((<usize>tileHits) << 4)
  store<u64>(row, (<u64>(start - tileFrom) << 50) | (<u64>(end - start) << 40) | (<u64>kind << 35) | (<u64>data << 19))
  store<u32>(row, hash, 8)
  tileHits++
}

/** Sorts by 64-byte cell of the start when there are many, then by insertion; returns the first row. */
function sortTile(): usize {
  let rows = TILE_HITS
  if (tileHits > 16) {
    memory.fill(HISTOGRAM, 0, (TILE_WORDS + 2) << 2)
    const end = rows + ((<usize>tileHits) << 4)
    for (let row = rows; row < end; row += 16) {
      const cell = HISTOGRAM + (<usize>(load<u64>(row) >> 56) << 2)
      store<u32>(cell, load<u32>(cell) + 1)
    }
    let sum: u32 = 0
    for (let cell = HISTOGRAM; cell < HISTOGRAM + ((TILE_WORDS + 2) << 2); cell += 4) {
      const count = load<u32>(cell)
      store<u32>(cell, sum)
      sum += count
    }
    for (let row = rows; row < end; row += 16) {
      const cell = HISTOGRAM + (<usize>(load<u64>(row) >> 56) << 2)
      const place = load<u32>(cell)
      store<u32>(cell, place + 1)
      v128.store(TILE_HITS_SORTED + ((<usize>place) << 4), v128.load(row))
    }
    rows = TILE_HITS_SORTED
  }
  for (let row = rows + 16, end = rows + ((<usize>tileHits) << 4); row < end; row += 16) {
    const key = load<u64>(row)
    if (load<u64>(row - 16) <= key) continue
    const moved = v128.load(row)
    let hole = row
    do {
      v128.store(hole, v128.load(hole - 16))
      hole -= 16
    } while (hole > rows && load<u64>(hole - 16) > key)
    v128.store(hole, moved)
  }
  return rows
}

/** The 64 bytes in which line feeds are being counted, those not yet passed over, and the number before them. */
let lineBlock: usize = 0
let lineBits: u64 = 0
let lines: u32 = 0

/** Starts counting line feeds at `from`. */
export function beginLines(from: usize): void {
  lineBlock = from
  lineBits = lineFeeds(from)
  lines = 0
}

/** Line feeds before `at`; places must be asked for in order. */
@inline function linesBefore(at: usize): u32 {
  while (at - lineBlock >= 64) {
    lines += <u32>popcnt(lineBits)
    lineBlock += 64
    lineBits = lineFeeds(lineBlock)
  }
  return lines + <u32>popcnt(lineBits & (((<u64>1) << <u64>(at - lineBlock)) - 1))
}

/** Writes the tile's hits as rows from number `count` on and returns the new count. There must be room. */
export function writeTile(count: u32): u32 {
  if (tileHits == 0) return count
  const rows = sortTile()
  let previous: u64 = ~0
  for (let row = rows, end = rows + ((<usize>tileHits) << 4); row < end; row += 16) {
    const key = load<u64>(row)
    if (key == previous) continue
    previous = key
    const start = tileFrom + <usize>(key >> 50)
    const out = HITS + ((<usize>count) << 5)
    store<u32>(out, <u32>(key >> 35) & 31)
    store<u32>(out, <u32>start, 4)
    store<u32>(out, <u32>start + (<u32>(key >> 40) & 1023), 8)
    store<u32>(out, load<u32>(row, 8), 12)
    store<u32>(out, <u32>(key >> 19) & 0xffff, 16)
    store<u32>(out, linesBefore(start), 20)
    store<u64>(out, 0, 24)
    count++
  }
  return count
}
