/** HIT_HASH, as in src/kernel/hash.ts: blocks of 16 bytes from the right, the leftmost padded with zeros. */
import { COMPACT } from './memory'

const SEED: u64 = 0x706973636f7065
const FACTOR_A: u64 = 0x9e3779b97f4a7c15
const FACTOR_B: u64 = 0xc2b2ae3d27d4eb4f
const FOLD: u64 = 0x2020202020202020

@inline function mix(hash: u64, low: u64, high: u64): u64 {
  hash = (hash ^ low) * FACTOR_A
  hash = (hash ^ (hash >> 32) ^ high) * FACTOR_B
  return hash ^ (hash >> 29)
}

@inline function finish(hash: u64): u32 {
  return <u32>(((hash ^ (hash >> 32)) * FACTOR_A) >> 32)
}

/** Of the bytes [start, end). Reads up to 15 bytes before `start`. */
export function hashOf(start: usize, end: usize): u32 {
  let hash = SEED
  while (end - start >= 16 && end > start) {
    hash = mix(hash, load<u64>(end - 16) | FOLD, load<u64>(end - 8) | FOLD)
    end -= 16
  }
  const rest = <u64>(end - start)
  if (rest > 0) {
    const low = load<u64>(end - 16) | FOLD
    const high = load<u64>(end - 8) | FOLD
    if (rest > 8) hash = mix(hash, low >> ((16 - rest) << 3) << ((16 - rest) << 3), high)
    else hash = mix(hash, 0, high >> ((8 - rest) << 3) << ((8 - rest) << 3))
  }
  return finish(hash)
}

/** Of 16 bytes that stand in a register, zeros where the value is shorter; letters must be in lower case. */
@inline export function hashOfBlock(block: v128): u32 {
  return finish(mix(SEED, i64x2.extract_lane(block, 0), i64x2.extract_lane(block, 1)))
}

/** Of 32 bytes, the leftmost block first; letters must be in lower case. */
@inline export function hashOfBlocks(left: v128, right: v128): u32 {
  const hash = mix(SEED, i64x2.extract_lane(right, 0), i64x2.extract_lane(right, 1))
  return finish(mix(hash, i64x2.extract_lane(left, 0), i64x2.extract_lane(left, 1)))
}

let compactEnd: usize = 0

/** Begins a value whose significant bytes do not stand together. */
@inline export function beginCompact(): void {
  compactEnd = COMPACT + 16
}

@inline export function addCompact(byte: u32): void {
  store<u8>(compactEnd++, <u8>byte)
}

export function hashOfCompact(): u32 {
  return hashOf(COMPACT + 16, compactEnd)
}
