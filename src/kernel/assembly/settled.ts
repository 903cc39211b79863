/**
 * Takes hits out of the rows that need no judging: those of settled fields, whose first hits of a kind were all claimed by one rule
 * (src/detect/detector.ts), are counted here, distinct values sketched as in src/inventory/sketch.ts; identifiers that no rule claims
 * are dropped.
 */
import { byteAt, digitAt } from './bytes'
import { IDENTIFIER } from './kinds'
import { COUNTER_BYTES, COUNTERS, HIT_BYTES, MAX_COUNTERS, SETTLED, SETTLED_FIELDS } from './memory'

/** EXACT, PRECISION of sketch.ts. */
const EXACT: u32 = 2048
const PRECISION: u32 = 14
const SET_CELLS: u32 = 4096
const SLOT_FACTOR: u32 = 0x9e3779b1
/** Murmur3's finaliser. */
const MIX_A: u32 = 0x85ebca6b
const MIX_B: u32 = 0xc2b2ae35

let counters: u32 = 0

/** Forgets all counters, before another source. */
export function resetSettled(): void {
  if (counters == 0) return
  memory.fill(SETTLED, 0, <usize>SETTLED_FIELDS << 4)
  counters = 0
}

/** Counts hits of a kind (below 16) in a field from now on. The counter's address, or 0 if there is no room for another. */
export function settleField(field: u32, kind: u32): usize {
  if (field >= SETTLED_FIELDS || kind >= 16 || counters == MAX_COUNTERS) return 0
  const counter = COUNTERS + <usize>counters * COUNTER_BYTES
  memory.fill(counter, 0, COUNTER_BYTES)
  counters++
  store<u8>(SETTLED + (<usize>field << 4) + kind, <u8>counters)
  return counter
}

/**
 * Counts the hits of settled fields that fill their cells, drops identifiers that only neighbouring cells announce, moves the other rows
 * together, and returns how many those are.
 */
export function countSettled(hits: usize, count: u32): u32 {
  let out = hits
  for (let row = hits, end = hits + <usize>count * HIT_BYTES; row < end; row += HIT_BYTES) {
    const field = load<u32>(row, 24)
    const kind = load<u32>(row)
    if (field < SETTLED_FIELDS && kind < 16) {
      const number = <u32>load<u8>(SETTLED + (<usize>field << 4) + <usize>kind)
      if (number != 0 && fillsCell(row)) {
        addHash(COUNTERS + <usize>(number - 1) * COUNTER_BYTES, load<u32>(row, 12))
        continue
      }
    } else if (kind == IDENTIFIER && isOnlyAnnounced(row)) continue
    if (out != row) {
      v128.store(out, v128.load(row))
      v128.store(out, v128.load(row, 16), 16)
    }
    out += HIT_BYTES
  }
  return <u32>((out - hits) / HIT_BYTES)
}

/** NO_FIELD of src/model/field.ts, NEAR_CUE of identifiers.ts. */
const NO_FIELD: u32 = 0xffffffff
const NEAR_CUE: u32 = 1

/**
 * True for a run that is a whole cell and counts by words nearby alone, which lie in other cells: they announce nothing (claimHit in
 * src/detect/claim.ts). Behind `(`, `[`, `:` or a line feed a value may go on.
 */
@inline function isOnlyAnnounced(row: usize): bool {
  if (load<u32>(row, 16) != NEAR_CUE || load<u32>(row, 24) == NO_FIELD) return false
  const end = load<u32>(row, 8)
  const after = byteAt(end)
  if (!isEdge(after) || !isEdge(byteAt(load<u32>(row, 4) - 1))) return false
  return after != 40 && after != 91 && after != 58 && !(after == 10 && digitAt(end + 1))
}

/** FILLS_CELL of src/model/hit.ts. */
const FILLS_CELL: u32 = 0x80000000

/** Its reader says so, or the bytes around it do. */
@inline function fillsCell(row: usize): bool {
  return (load<u32>(row, 20) & FILLS_CELL) != 0 || (isEdge(byteAt(load<u32>(row, 4) - 1)) && isEdge(byteAt(load<u32>(row, 8))))
}

/** The bytes of `isEdge` in src/detect/claim.ts. */
@inline function isEdge(byte: u32): bool {
  const low: u64 = 0x0c00138400002601
  const high: u64 = 0x3000000028000000
  return byte < 128 && (((byte < 64 ? low : high) >> <u64>(byte & 63)) & 1) != 0
}

function addHash(counter: usize, hash: u32): void {
  store<u32>(counter, load<u32>(counter) + 1)
  const key: u32 = hash == 0 ? 1 : hash
  if (load<u32>(counter, 8) != 0) {
    addToRegisters(counter, key)
    return
  }
  const set = counter + 16
  let cell: u32 = (key * SLOT_FACTOR) >> 20
  for (;;) {
    const known = load<u32>(set + (<usize>cell << 2))
    if (known == key) return
    if (known == 0) break
    cell = (cell + 1) & (SET_CELLS - 1)
  }
  store<u32>(set + (<usize>cell << 2), key)
  const size = load<u32>(counter, 4) + 1
  store<u32>(counter, size, 4)
  if (size > EXACT) toRegisters(counter)
}

function toRegisters(counter: usize): void {
  store<u32>(counter, 1, 8)
  for (let i: usize = 0; i < <usize>SET_CELLS; i++) {
    const key = load<u32>(counter + 16 + (i << 2))
    if (key != 0) addToRegisters(counter, key)
  }
}

@inline function addToRegisters(counter: usize, key: u32): void {
  let h: u32 = key
  h = (h ^ (h >> 16)) * MIX_A
  h = (h ^ (h >> 13)) * MIX_B
  h ^= h >> 16
  const register = counter + 16 + (<usize>SET_CELLS << 2) + <usize>(h >> (32 - PRECISION))
  const rank = <u32>clz((h << PRECISION) | (<u32>1 << (PRECISION - 1))) + 1
  if (rank > <u32>load<u8>(register)) store<u8>(register, <u8>rank)
}
