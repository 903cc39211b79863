const MASK = 0xffff_ffff_ffff_ffffn
const SEED = 0x70_6973_636f_7065n
const FACTOR_A = 0x9e37_79b9_7f4a_7c15n
const FACTOR_B = 0xc2b2_ae3d_27d4_eb4fn

/**
 * HIT_HASH of a value's significant bytes: the plain twin of assembly/hash.ts. Blocks of 16 bytes, taken from the right, the
 * leftmost padded with zeros; each real byte with bit 5 set, which folds ASCII case and leaves digits alone.
 */
export function hashOf(significant: Uint8Array): number {
  let hash = SEED
  for (let end = significant.length; end > 0; end -= 16) {
    hash = ((hash ^ word(significant, end - 16)) * FACTOR_A) & MASK
    hash = ((hash ^ (hash >> 32n) ^ word(significant, end - 8)) * FACTOR_B) & MASK
    hash ^= hash >> 29n
  }
  return Number((((hash ^ (hash >> 32n)) * FACTOR_A) & MASK) >> 32n)
}

/** Eight bytes from `at` as a little-endian number; bytes before the first count as zero. */
function word(bytes: Uint8Array, at: number): bigint {
  let value = 0n
  for (let i = 7; i >= 0; i--) value = (value << 8n) | BigInt(at + i < 0 ? 0 : (bytes[at + i] as number) | 0x20)
  return value
}
