/** The number family, as in src/kernel/reference/numbers.ts. Addresses of 0 mean none. */
import { byteAt, decimal, digitAt, digitsEnd, gluedLeft, gluedRight, isDigit, joinedLeft, joinedRight } from './bytes'
import { addCompact, beginCompact, hashOf, hashOfBlock, hashOfCompact } from './hash'
import { emit } from './hits'
import { CARD, DATE, IPV4, PHONE_INTERNATIONAL, PHONE_NATIONAL, SSN, wants } from './kinds'
import { CARD_LENGTHS } from './memory'
import { internationalEnd, nationalEnd, nationalStart, plusBefore } from './phone'
import {
  allLinksAre, digitBlock, digitsOf, FORM_CARD, FORM_CARD_GROUPS, FORM_IPV4, FORM_NUMBER, FORM_OTHER, FORM_PHONE, FORM_SSN, FORM_TIME,
  FORM_YEAR_FIRST, FORM_YEAR_LAST, formOf, MAY_CARD, MAY_DATE, MAY_INTERNATIONAL, MAY_IPV4, MAY_NATIONAL, MAY_SSN, mayBe, runOf, shapeAt,
} from './shapes'

/** Bytes below 64, and from 64 to 127, that neither hang on a number nor forbid one before them or after them. */
const ALONE_BEFORE: u64 = 0xf80014de00002601
const ALONE_BEFORE_HIGH: u64 = 0x3800000028000000
const ALONE_AFTER: u64 = 0xd800f7dfffffffff
const ALONE_AFTER_HIGH: u64 = 0x3800000038000000

@inline function inSet(byte: u32, low: u64, high: u64): bool {
  return byte < 128 && (((byte < 64 ? low : high) >> <u64>(byte & 63)) & 1) != 0
}

/** True if nothing hangs on a number that begins at `start`: the byte before settles it, or the one before a space or colon. */
@inline function beginsAlone(start: usize): bool {
  const before = byteAt(start - 1)
  if (inSet(before, ALONE_BEFORE, ALONE_BEFORE_HIGH)) return true
  if (before != 32 && before != 58) return false
  const second = byteAt(start - 2)
  return !isDigit(second) && second != 41
}

/**
 * Tries the family on the group of digits at `start`, byte `position` of the tile. Returns an address before which no later group
 * needs to be tried: the chain's end where the fast path has settled a whole chain, else `start`.
 */
export function verifyNumber(start: usize, position: usize): usize {
  if (joinedLeft(start, 46) || gluedLeft(start)) return start
  const cell = shapeAt(position)
  const may = mayBe(cell)
  if (may == 0) return start
  const form = formOf(cell)
  if (form != FORM_OTHER && beginsAlone(start)) {
    const end = start + runOf(cell)
    const after = byteAt(end)
    if (form == FORM_TIME ? isTimestamp(start, end) : inSet(after, ALONE_AFTER, ALONE_AFTER_HIGH) && lonelyNumber(cell, form, start, end)) {
      // A longer chain of spaced groups that is a phone number may have a social security number in it.
      return form == FORM_PHONE && start + 12 < end ? start : end
    }
  }
  anyNumber(may, start)
  return start
}

/** True if a date and ` 12:34` stand at `start`, which end at the colon: that is none of the family. */
@inline function isTimestamp(start: usize, end: usize): bool {
  return byteAt(end) == 58 && digitAt(end + 1) && byteAt(start + 10) == 32 && dateEnd(start) == start + 10
}

/** The fast path for chains that stand alone. True if the verdict is final, whether or not there is a hit. */
function lonelyNumber(cell: usize, form: u32, start: usize, end: usize): bool {
  if (form == FORM_NUMBER) return load<u16>(start) != 0x3030
  if (form == FORM_CARD) {
    if (load<u16>(start) == 0x3030) return false
    if (wants(CARD)) lonelyCard(cell, start, end)
    return true
  }
  const link = linkOf(cell, start)
  if (!allLinksAre(cell, start, link)) return false
  const hyphenOrSpace = link == 45 || link == 32
  switch (form) {
    case FORM_IPV4: {
      if (link != 46 || !wants(IPV4) || ipv4End(start) != end) return false
      emit(IPV4, start, end, hashOf(start, end), 0)
      return true
    }
    case FORM_CARD_GROUPS:
      return hyphenOrSpace && wants(CARD) && lonelyCard(cell, start, end)
    case FORM_SSN: {
      if (!(hyphenOrSpace || link == 46) || !wants(SSN) || ssnEnd(start) == 0) return false
      emit(SSN, start, end, hashOfBlock(digitBlock(cell, start)), 0)
      return true
    }
    case FORM_YEAR_FIRST:
    case FORM_YEAR_LAST: {
      if (link == 32 || !wants(DATE) || !isDate(start, form == FORM_YEAR_FIRST)) return false
      emit(DATE, start, end, hashOf(start, end), 0)
      return true
    }
    case FORM_PHONE: {
      if (!(hyphenOrSpace || link == 47) || !wants(PHONE_NATIONAL) || load<u16>(start) == 0x3030) return false
      emit(PHONE_NATIONAL, start, end, hashOfBlock(digitBlock(cell, start)), 0)
      return true
    }
    default:
      return false
  }
}

/** Two digits at `start`, which stand there. */
@inline function pairAt(start: usize): u32 {
  const pair = <u32>load<u16>(start) & 0x0f0f
  return (pair & 15) * 10 + (pair >> 8)
}

/** True if dddd-dd-dd or dd-dd-dddd, whatever the link, is a calendar date. */
@inline function isDate(start: usize, yearFirst: bool): bool {
  const year = start + (yearFirst ? 0 : 6)
  if (pairAt(year) * 100 + pairAt(year + 2) - 1900 >= 140) return false
  const first = pairAt(start + (yearFirst ? 5 : 0))
  const second = pairAt(start + (yearFirst ? 8 : 3))
  return first - 1 < 31 && second - 1 < 31 && (first < 13 || (!yearFirst && second < 13))
}

/** The first link of a chain. */
@inline function linkOf(cell: usize, start: usize): u32 {
  return byteAt(start + <usize>ctz(~load<u64>(cell)))
}

/** Emits the card number of at most 16 digits that fills the chain; false if it is none. */
function lonelyCard(cell: usize, start: usize, end: usize): bool {
  const lengths = <u32>load<u8>(CARD_LENGTHS + (byteAt(start) - 48) * 10 + byteAt(start + 1) - 48)
  if (((lengths >> (digitsOf(cell) - 13)) & 1) == 0) return false
  const block = digitBlock(cell, start)
  if (!isLuhn(block)) return false
  emit(CARD, start, end, hashOfBlock(block), 0)
  return true
}

/** Luhn check of up to 16 digits, the last in the last lane. */
@inline function isLuhn(block: v128): bool {
  const digits = v128.and(block, i8x16.splat(15))
  const doubled = i8x16.add(digits, v128.and(digits, i16x8.splat(0xff)))
  const folded = i8x16.sub(doubled, v128.and(i8x16.gt_s(doubled, i8x16.splat(9)), i8x16.splat(9)))
  const sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(folded))
  const sum = i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1) + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3)
  return sum % 10 == 0
}

/** The family by its definitions. */
function anyNumber(may: u32, start: usize): void {
  if (may & MAY_IPV4 && wants(IPV4)) {
    const end = ipv4End(start)
    if (end != 0 && !gluedRight(end) && !joinedRight(end, 46)) return emit(IPV4, start, end, hashOf(start, end), 0)
  }
  if (may & MAY_CARD && wants(CARD)) {
    const end = cardEnd(start)
    if (end != 0) return emit(CARD, start, end, hashOfDigits(start, end), 0)
  }
  if (may & MAY_SSN && wants(SSN)) {
    const end = lonelySsnEnd(start)
    if (end != 0) return emit(SSN, start, end, hashOfDigits(start, end), 0)
  }
  if (may & MAY_DATE && wants(DATE)) {
    const end = lonelyDateEnd(start)
    if (end != 0) return emit(DATE, start, end, hashOf(start, end), 0)
  }
  if (may & MAY_INTERNATIONAL && wants(PHONE_INTERNATIONAL)) {
    const end = internationalEnd(start)
    if (end != 0) {
      const plus = plusBefore(start)
      return emit(PHONE_INTERNATIONAL, plus != 0 ? plus : start, end, hashOfDigits(start, end), 0)
    }
  }
  if (may & MAY_NATIONAL && wants(PHONE_NATIONAL)) {
    const end = nationalEnd(start)
    if (end != 0) emit(PHONE_NATIONAL, nationalStart(start), end, hashOfDigits(start, end), 0)
  }
}

function hashOfDigits(start: usize, end: usize): u32 {
  beginCompact()
  for (let i = start; i < end; i++) {
    const byte = byteAt(i)
    if (isDigit(byte)) addCompact(byte)
  }
  return hashOfCompact()
}

/** One past four dotted octets at `start`, or 0. */
export function ipv4End(start: usize): usize {
  let next = start
  for (let octet = 0; ; octet++) {
    const first = byteAt(next) - 48
    if (first > 9) return 0
    let value = first
    let end = next + 1
    for (let digit = byteAt(end) - 48; digit < 10; digit = byteAt(++end) - 48) {
      value = value * 10 + digit
      if (first == 0 || value > 255) return 0
    }
    if (octet == 3) return end
    if (byteAt(end) != 46) break
    next = end + 1
  }
  return 0
}

function cardEnd(start: usize): usize {
  const end = digitsEnd(start, 20)
  const length = end - start
  if (length >= 13) {
    return length < 20 && !gluedRight(end) && !joinedRight(end, 46) && isCard(start, end, <u32>length) ? end : 0
  }
  const separator = byteAt(end)
  if (length != 4 || (separator != 32 && separator != 45)) return 0
  if (separator == 45 && joinedLeft(start, 45)) return 0
  const second = digitsEnd(end + 1, 7)
  if (byteAt(second) != separator) return 0
  const third = digitsEnd(second + 1, 6)
  if (second - end == 7) {
    const last = third - second - 1
    return (last == 5 || last == 4) && cardMayEnd(third, separator) && isCard(start, third, 10 + <u32>last) ? third : 0
  }
  if (second - end != 5 || third - second != 5 || byteAt(third) != separator) return 0
  const fourth = digitsEnd(third + 1, 5)
  const last = fourth - third - 1
  if (last == 0 || last > 4) return 0
  if (last < 4) return cardMayEnd(fourth, separator) && isCard(start, fourth, 12 + <u32>last) ? fourth : 0
  if (cardMayEnd(fourth, separator) && isCard(start, fourth, 16)) return fourth
  if (byteAt(fourth) != separator) return 0
  const fifth = digitsEnd(fourth + 1, 4)
  const more = fifth - fourth - 1
  return more > 0 && more < 4 && cardMayEnd(fifth, separator) && isCard(start, fifth, 16 + <u32>more) ? fifth : 0
}

@inline function cardMayEnd(end: usize, separator: u32): bool {
  return !gluedRight(end) && !joinedRight(end, 46) && !(separator == 45 && joinedRight(end, 45))
}

/** Issuer prefix, length and Luhn digit of the `count` digits in [start, end). */
function isCard(start: usize, end: usize, count: u32): bool {
  const lengths = <u32>load<u8>(CARD_LENGTHS + (byteAt(start) - 48) * 10 + byteAt(start + 1) - 48)
  if (((lengths >> (count - 13)) & 1) == 0) return false
  let sum: u32 = 0
  let doubled = false
  for (let i = end; i > start; ) {
    const digit = byteAt(--i) - 48
    if (digit > 9) continue
    sum += doubled ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
    doubled = !doubled
  }
  return sum % 10 == 0
}

function lonelySsnEnd(start: usize): usize {
  if (joinedLeft(start, 45) || byteAt(start - 1) == 43) return 0
  const end = ssnEnd(start)
  return end == 0 || gluedRight(end) || joinedRight(end, 45) || joinedRight(end, 46) ? 0 : end
}

/** One past ddd-dd-dddd in issued or reserved ranges, or 0. */
export function ssnEnd(start: usize): usize {
  const separator = byteAt(start + 3)
  if ((separator != 45 && separator != 32 && separator != 46) || byteAt(start + 6) != separator) return 0
  if (digitsEnd(start, 4) != start + 3 || digitsEnd(start + 4, 3) != start + 6 || digitsEnd(start + 7, 5) != start + 11) return 0
  const area = decimal(start, start + 3)
  return area == 0 || area == 666 || decimal(start + 4, start + 6) == 0 || decimal(start + 7, start + 11) == 0 ? 0 : start + 11
}

function lonelyDateEnd(start: usize): usize {
  if (byteAt(start - 1) == 43) return 0
  const end = dateEnd(start)
  if (end == 0 || gluedRight(end) || joinedRight(end, 46)) return 0
  const separator = byteAt(digitsEnd(start, 5))
  return joinedLeft(start, separator) || joinedRight(end, separator) || isTime(end) ? 0 : end
}

/** One past a calendar date at `start`, or 0. */
export function dateEnd(start: usize): usize {
  const first = digitsEnd(start, 5)
  const separator = byteAt(first)
  if (separator != 45 && separator != 46 && separator != 47) return 0
  const second = digitsEnd(first + 1, 3)
  const middle = second - first - 1
  if (middle == 0 || middle > 2 || byteAt(second) != separator) return 0
  const end = digitsEnd(second + 1, 5)
  const last = end - second - 1
  const a = decimal(start, first)
  const b = decimal(first + 1, second)
  const c = decimal(second + 1, end)
  if (b - 1 >= 31) return 0
  if (first - start == 4) return last > 0 && last < 3 && a - 1900 < 140 && b < 13 && c - 1 < 31 ? end : 0
  return first - start < 3 && last == 4 && a - 1 < 31 && (a < 13 || b < 13) && c - 1900 < 140 ? end : 0
}

/** `:12`, ` 9:05` or ` 12:34` at `end`. */
function isTime(end: usize): bool {
  const byte = byteAt(end)
  if (byte == 58) return digitAt(end + 1)
  if (byte != 32 || !digitAt(end + 1)) return false
  const colon = digitAt(end + 2) ? end + 3 : end + 2
  return byteAt(colon) == 58 && digitAt(colon + 1)
}
