/** 64 bits of a mask from byte `position` of the tile on (at most 128 before it). */
@inline export function window(mask: usize, position: usize): u64 {
  const word = mask + (<usize>(<isize>position >> 6) << 3)
  const shift = <u64>(position & 63)
  const bits = load<u64>(word) >> shift
  return shift ? bits | (load<u64>(word, 8) << (64 - shift)) : bits
}

/** 57 bits of a mask from byte `position` of the tile on. */
@inline export function bitsFrom(mask: usize, position: usize): u64 {
  return load<u64>(mask + <usize>(<isize>position >> 3)) >> <u64>(position & 7)
}
