/**
 * The number family's fast path: chains of digit groups that stand alone and whose shape says what they are at most. What it does not
 * settle is judged by the definitions in numbers.ts.
 */
import { byteAt, digitAt, gluedLeft, gluedRight, isDigit, joinedLeft } from './bytes'
import { hashOf, hashOfBlock } from './hash'
import { emit } from './hits'
import { CARD, DATE, IPV4, PHONE_INTERNATIONAL, PHONE_NATIONAL, SSN, wants } from './kinds'
import { CARD_LENGTHS } from './memory'
import { coverTo, verifyByDefinition } from './number-family'
import { ipv4End, isTime } from './numbers'
import { isLogStatus, mayEnd } from './phone'
import {
  allLinksAre, digitBlock, digitsOf, FORM_CARD, FORM_CARD_GROUPS, FORM_IPV4, FORM_NUMBER, FORM_OTHER, FORM_PHONE, FORM_SSN, FORM_TIME,
  FORM_YEAR_LAST, formOf, internationalOf, isPair, mayBe, ONLY_INTERNATIONAL, runOf, shapeAt,
} from './shapes'

/**
 * Bytes that neither hang on a number nor forbid one, as bit sets of the bytes below 64 and from 64 to 127. Before a number: NUL, tab,
 * line feed, carriage return and `!"#$&'*,;<=>?[]{|}`; after it: controls, space and `!"#$&'()*,-./;<>?[\]{|}` (of these no link may
 * follow, for a chain ends where nothing more is linked).
 */
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
    const settled = form <= FORM_YEAR_LAST
      ? lonelyDate(cell, form, start, end)
      : inSet(byteAt(end), ALONE_AFTER, ALONE_AFTER_HIGH) && lonelyNumber(cell, form, start, end)
    if (settled) {
      // A longer chain of spaced groups that is a phone number may have a social security number in it.
      return form == FORM_PHONE && start + 12 < end ? start : end
    }
  }
  if (byteAt(start - 1) == PLUS && internationalOf(cell) != 0 && loneInternational(cell, start)) {
    return internationalOf(cell) == ONLY_INTERNATIONAL ? start + runOf(cell) : start
  }
  verifyByDefinition(may, start)
  return start
}

const PLUS: u32 = 43

/** The fast path for a chain behind a plus sign: an international number that ends with the chain. False if that is not settled. */
function loneInternational(cell: usize, start: usize): bool {
  const plus = start - 1
  const end = start + runOf(cell)
  if (!wants(PHONE_INTERNATIONAL) || byteAt(plus - 1) == PLUS || gluedLeft(plus) || !mayEnd(end)) return false
  coverTo(end)
  emit(PHONE_INTERNATIONAL, plus, end, hashOfBlock(digitBlock(cell, start)), 0)
  return true
}

/** The fast path for a chain that is a date, or one and the hours of a time: a date, or nothing of the family. True if so. */
@inline function lonelyDate(cell: usize, form: u32, start: usize, end: usize): bool {
  const mark = linkOf(cell, start)
  if (mark - 45 > 2 || !isDate(start, form != FORM_YEAR_LAST)) return false
  if (byteAt(start + (form == FORM_YEAR_LAST ? 5 : 7)) != mark) return false
  if (form == FORM_TIME) return byteAt(start + 10) == 32 && byteAt(end) == 58 && digitAt(end + 1)
  if (wants(DATE) && !gluedRight(end) && !isTime(end)) emit(DATE, start, end, hashOf(start, end), 0)
  return true
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
      if (!(hyphenOrSpace || link == 46) || !wants(SSN) || !isIssued(start)) return false
      emit(SSN, start, end, hashOfBlock(digitBlock(cell, start)), 0)
      return true
    }
    case FORM_PHONE: {
      if (load<u16>(start) == 0x3030) return false
      // A decimal.
      if (link == 46) return isPair(cell)
      if (!(hyphenOrSpace || link == 47) || !wants(PHONE_NATIONAL)) return false
      if (!isLogStatus(start)) emit(PHONE_NATIONAL, start, end, hashOfBlock(digitBlock(cell, start)), 0)
      return true
    }
    default:
      return false
  }
}

/** As ssnEnd says of the numbers of ddd-dd-dddd: area, group and serial are not zero, nor is the area 666. */
@inline function isIssued(start: usize): bool {
  const area = load<u32>(start) & 0xffffff
  return area != 0x303030 && area != 0x363636 && load<u16>(start + 4) != 0x3030 && load<u32>(start + 7) != 0x30303030
}

/** Two digits at `start`, which stand there. */
@inline function pairAt(start: usize): u32 {
  const pair = <u32>load<u16>(start) & 0x0f0f
  return (pair & 15) * 10 + (pair >> 8)
}

/** True if the numbers of dddd-dd-dd or dd-dd-dddd are those of a calendar date. */
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
  const left = i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1)
  return (left + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3)) % 10 == 0
}
