/**
 * What a group of digits may begin, by the lengths of the groups in its chain. Data repeats few shapes, so verdicts are cached:
 * the key is the digit mask of the chain's first bytes with one more bit at its end.
 */
import { CHAINS, DIGITS, SHAPES } from './memory'
import { window } from './window'

/** What may begin, judged by the lengths alone. */
export const MAY_IPV4: u32 = 1
export const MAY_CARD: u32 = 2
export const MAY_SSN: u32 = 4
export const MAY_DATE: u32 = 8
export const MAY_INTERNATIONAL: u32 = 16
export const MAY_NATIONAL: u32 = 32

/** What a whole chain is that stands alone and has single links, for the fast path; FORM_OTHER where that knows nothing. */
export const FORM_OTHER: u32 = 0
/** 4-2-2-2: a date and the hours after it. */
export const FORM_TIME: u32 = 1
/** 4-2-2 and 2-2-4. */
export const FORM_YEAR_FIRST: u32 = 2
export const FORM_YEAR_LAST: u32 = 3
export const FORM_IPV4: u32 = 4
/** One group of 13 to 16 digits. */
export const FORM_CARD: u32 = 5
/** 4-4-4-4. */
export const FORM_CARD_GROUPS: u32 = 6
/** 3-2-4. */
export const FORM_SSN: u32 = 7
/** Two groups or more that are a national phone number if joined by spaces, hyphens or slashes. */
export const FORM_PHONE: u32 = 8
/** One group of 10 to 12 digits: nothing, unless `00` begins it. */
export const FORM_NUMBER: u32 = 9

/** Behind a plus sign the chain is an international number or nothing, and its later groups may begin something themselves. */
export const LONE_INTERNATIONAL: u32 = 1
/** The same, and they begin nothing. */
export const ONLY_INTERNATIONAL: u32 = 2

/** Bytes of a chain that a shape tells of. No kind spans more with the links that the kernel masks, except international numbers. */
const SHAPE_BYTES: u64 = 41
const CELL_BITS: u64 = 8

/** The cache cell for the group at `position` of the tile. */
@inline export function shapeAt(position: usize): usize {
  const run = min<u64>(ctz(~window(CHAINS, position)), SHAPE_BYTES)
  const end = (<u64>1) << run
  const key = (window(DIGITS, position) & (end - 1)) | end
  const cell = SHAPES + ((<usize>((key * 0x9e3779b97f4a7c15) >> (64 - CELL_BITS))) << 6)
  if (load<u64>(cell) == key) return cell
  // Two shapes of one hash take two places, or they would put each other out.
  const second = cell ^ 64
  if (load<u64>(second) != key) judge(second, key, run)
  return second
}

/** Set of MAY_* bits. */
@inline export function mayBe(cell: usize): u32 {
  return load<u32>(cell, 8)
}

/** One of FORM_*. */
@inline export function formOf(cell: usize): u32 {
  return load<u32>(cell, 12)
}

/** Bytes of the chain, at most 41. */
@inline export function runOf(cell: usize): usize {
  return <usize>load<u32>(cell, 16)
}

@inline export function digitsOf(cell: usize): u32 {
  return load<u32>(cell, 20)
}

/** What LONE_INTERNATIONAL and its like say of a chain behind a plus sign. */
@inline export function internationalOf(cell: usize): u32 {
  return load<u32>(cell, 28)
}

/** True if the chain has two groups. */
@inline export function isPair(cell: usize): bool {
  return popcnt(load<u32>(cell, 24)) == 1
}

/** True if all bytes between the digits of a chain of at most 32 bytes at `start` are `link`. */
@inline export function allLinksAre(cell: usize, start: usize, link: u32): bool {
  const links = i8x16.splat(<i8>link)
  const low = <u32>i8x16.bitmask(i8x16.eq(v128.load(start), links))
  const high = <u32>i8x16.bitmask(i8x16.eq(v128.load(start, 16), links))
  const wanted = load<u32>(cell, 24)
  return ((low | (high << 16)) & wanted) == wanted
}

/** The digits of a chain of at most 32 bytes and 16 digits at `start`: the last in the last lane, zeros before the first. */
@inline export function digitBlock(cell: usize, start: usize): v128 {
  const lanes = v128.load(cell, 32)
  const first = i8x16.swizzle(v128.load(start), lanes)
  return v128.or(first, i8x16.swizzle(v128.load(start, 16), i8x16.sub(lanes, i8x16.splat(16))))
}

/** Lengths of the groups while a shape is judged; there are at most 21 in 41 bytes. */
let groups: u32 = 0
let digits: u32 = 0
let first: u32 = 0
let second: u32 = 0
let third: u32 = 0
let fourth: u32 = 0

function judge(cell: usize, key: u64, run: u64): void {
  groups = 0
  digits = 0
  first = 0
  second = 0
  third = 0
  fourth = 0
  let may: u32 = 0
  /** Groups up to the first link of more than one byte, and digit lengths below two after the first group. */
  let singles: u32 = 0
  let single = true
  let bits = key ^ ((<u64>1) << run)
  while (bits) {
    const length = <u32>ctz(~bits)
    digits += length
    if (single) singles++
    if (groups == 0) first = length
    else if (groups == 1) second = length
    else if (groups == 2) third = length
    else if (groups == 3) fourth = length
    groups++
    if (groups > 1 && digits >= 7 && digits <= 12) may |= MAY_NATIONAL
    bits >>= <u64>length
    const link = ctz(bits)
    if (link != 1) single = false
    if (bits) bits >>= link
  }
  if (digits >= 8) may |= MAY_INTERNATIONAL
  may |= mayByFirst(singles)
  store<u64>(cell, key)
  store<u32>(cell, may, 8)
  store<u32>(cell, singles == groups && run < SHAPE_BYTES ? form(may) : FORM_OTHER, 12)
  store<u32>(cell, <u32>run, 16)
  store<u32>(cell, digits, 20)
  store<u32>(cell, ~<u32>key & <u32>(((<u64>1) << min<u64>(run, 32)) - 1), 24)
  const isInternational = singles == groups && run <= 32 && digits >= 8 && digits <= 15 && (may & (MAY_IPV4 | MAY_CARD)) == 0
  v128.store(cell + 32, i8x16.splat(-1))
  let lane = cell + 48
  for (let bit = min<u64>(run, 32); bit > 0 && lane > cell + 32; ) if ((key >> --bit) & 1) store<u8>(--lane, <u8>bit)
  // The last of all: it overwrites the lengths.
  const international = !isInternational ? 0 : laterMay(key ^ ((<u64>1) << run)) ? LONE_INTERNATIONAL : ONLY_INTERNATIONAL
  store<u32>(cell, international, 28)
}

/** MAY_* of the kinds that the lengths of the first groups decide, of which `singles` are parted by links of one byte. */
function mayByFirst(singles: u32): u32 {
  let may: u32 = 0
  if (first >= 13 && first <= 19) may |= MAY_CARD
  if (singles < 3) return may
  if (first == 4 && ((second == 4 && third == 4) || (second == 6 && (third == 4 || third == 5)))) may |= MAY_CARD
  if (first == 3 && second == 2 && third == 4) may |= MAY_SSN
  if ((first == 4 && second <= 2 && third <= 2) || (first <= 2 && second <= 2 && third == 4)) may |= MAY_DATE
  if (singles > 3 && first <= 3 && second <= 3 && third <= 3 && fourth <= 3) may |= MAY_IPV4
  return may
}

/** True if a group after the first may begin something that those lengths decide; the links are of one byte. `bits` are the chain's digits. */
function laterMay(bits: u64): bool {
  for (bits >>= ctz(~bits); bits; bits >>= ctz(~bits)) {
    bits >>= 1
    let rest = bits
    let count: u32 = 0
    for (; rest; count++) {
      const length = <u32>ctz(~rest)
      if (count == 0) first = length
      else if (count == 1) second = length
      else if (count == 2) third = length
      else if (count == 3) fourth = length
      rest >>= <u64>length + 1
    }
    if (mayByFirst(count) != 0) return true
  }
  return false
}

/** Form of a whole chain with single links. */
function form(may: u32): u32 {
  if (groups == 1) return digits >= 13 && digits <= 16 ? FORM_CARD : digits >= 10 && digits <= 12 ? FORM_NUMBER : FORM_OTHER
  if (groups == 4) {
    if (may & MAY_IPV4) return FORM_IPV4
    if (first == 4 && second == 4 && third == 4 && fourth == 4) return FORM_CARD_GROUPS
    if (first == 4 && second == 2 && third == 2 && fourth == 2) return FORM_TIME
  }
  if (groups == 3) {
    if (may & MAY_SSN) return FORM_SSN
    if (first == 4 && second == 2 && third == 2) return FORM_YEAR_FIRST
    if (first == 2 && second == 2 && third == 4) return FORM_YEAR_LAST
  }
  const yearLike = groups == 2 && first == 4 && second == 4
  const phone = digits >= 7 && digits <= 12 && digits >= 2 * groups - 1 && !yearLike
  return phone && (may & (MAY_SSN | MAY_DATE | MAY_IPV4 | MAY_CARD)) == 0 ? FORM_PHONE : FORM_OTHER
}
