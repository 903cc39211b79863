/**
 * What a group of digits may begin, by the lengths of the groups in its chain. Data repeats few shapes, so verdicts are cached:
 * the key is the digit mask of the chain's first bytes with one more bit at its end.
 */
import { CHAINS, DIGITS, SHAPES } from './memory'

export const MAY_IPV4: u32 = 1
export const MAY_CARD: u32 = 2
export const MAY_SSN: u32 = 4
export const MAY_DATE: u32 = 8
export const MAY_INTERNATIONAL: u32 = 16
export const MAY_NATIONAL: u32 = 32

/** Bytes of a chain that a shape tells of. No kind spans more with the links that the kernel masks, except international numbers. */
const SHAPE_BYTES: u64 = 41

/** 64 bits of a mask from byte `position` of the tile on. */
@inline function window(mask: usize, position: usize): u64 {
  const word = mask + ((position >> 6) << 3)
  const shift = <u64>(position & 63)
  const bits = load<u64>(word) >> shift
  return shift ? bits | (load<u64>(word, 8) << (64 - shift)) : bits
}

/** What may begin with the group at `position` of the tile, a set of MAY_* bits. */
export function shapeAt(position: usize): u32 {
  const run = min<u64>(ctz(~window(CHAINS, position)), SHAPE_BYTES)
  const end = (<u64>1) << run
  const key = (window(DIGITS, position) & (end - 1)) | end
  const cell = SHAPES + ((<usize>((key * 0x9e3779b97f4a7c15) >> 55)) << 4)
  if (load<u64>(cell) == key) return load<u32>(cell, 8)
  const verdict = judge(key & (end - 1), run)
  store<u64>(cell, key)
  store<u32>(cell, verdict, 8)
  return verdict
}

/** Length of the next group of `bits`, which begin with a digit. */
@inline function ones(bits: u64): u64 {
  return ctz(~bits)
}

function judge(bits: u64, run: u64): u32 {
  let verdict: u32 = 0
  let first: u64 = 0
  let second: u64 = 0
  let third: u64 = 0
  let fourth: u64 = 0
  let groups: u64 = 0
  let digits: u64 = 0
  /** True while all links so far are single bytes. */
  let single = true
  let singleGroups: u64 = 0
  while (bits) {
    const length = ones(bits)
    digits += length
    if (single) singleGroups = groups + 1
    if (groups == 0) first = length
    else if (groups == 1) second = length
    else if (groups == 2) third = length
    else if (groups == 3) fourth = length
    groups++
    if (groups > 1 && digits >= 7 && digits <= 12) verdict |= MAY_NATIONAL
    bits >>= length
    if (bits == 0) break
    const link = ctz(bits)
    if (link != 1) single = false
    bits >>= link
  }
  if (digits >= 8) verdict |= MAY_INTERNATIONAL
  if (first >= 13 && first <= 19) verdict |= MAY_CARD
  if (singleGroups < 3) return verdict
  if (first == 4 && ((second == 4 && third == 4) || (second == 6 && (third == 4 || third == 5)))) verdict |= MAY_CARD
  if (first == 3 && second == 2 && third == 4) verdict |= MAY_SSN
  if ((first == 4 && second <= 2 && third <= 2) || (first <= 2 && second <= 2 && third == 4)) verdict |= MAY_DATE
  if (singleGroups > 3 && first <= 3 && second <= 3 && third <= 3 && fourth <= 3) verdict |= MAY_IPV4
  return verdict
}
