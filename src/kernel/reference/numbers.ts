/** IPv4 addresses, cards, social security numbers and dates, at the start of a group of digits. */
import { isDigit } from '../../validators/ascii.ts'
import { isLuhn } from '../../validators/luhn.ts'
import { CARD_LENGTHS } from '../tables.ts'
import { at, decimal, digitAt, digitsEnd, gluedLeft, gluedRight, kept } from './bytes.ts'

export type Extent = readonly [start: number, end: number]

export function ipv4At(bytes: Uint8Array, start: number): Extent | null {
  if (gluedLeft(bytes, start) || dottedLeft(bytes, start)) return null
  const end = ipv4End(bytes, start)
  return end < 0 || gluedRight(bytes, end) || dottedRight(bytes, end) ? null : [start, end]
}

/** One past four dotted octets that begin at `start`, or -1. Each octet is a whole group of digits. */
export function ipv4End(bytes: Uint8Array, start: number): number {
  let next = start
  for (let octet = 0; octet < 4; octet++) {
    const end = digitsEnd(bytes, next, 4)
    const length = end - next
    if (length < 1 || length > 3 || decimal(bytes, next, end) > 255 || (length > 1 && at(bytes, next) === 48)) return -1
    if (octet === 3) return end
    if (at(bytes, end) !== 46) return -1
    next = end + 1
  }
  return -1
}

function dottedLeft(bytes: Uint8Array, start: number): boolean {
  return joinedLeft(bytes, start, 46)
}

function dottedRight(bytes: Uint8Array, end: number): boolean {
  return joinedRight(bytes, end, 46)
}

/** True if `separator` and a digit stand before `start`. */
function joinedLeft(bytes: Uint8Array, start: number, separator: number): boolean {
  return at(bytes, start - 1) === separator && digitAt(bytes, start - 2)
}

/** True if `separator` and a digit stand at `end`. */
function joinedRight(bytes: Uint8Array, end: number, separator: number): boolean {
  return at(bytes, end) === separator && digitAt(bytes, end + 1)
}

/** Groupings of card numbers in the order they are tried; the last group of a negative number has 1 to that many digits. */
const CARD_GROUPS: readonly (readonly number[])[] = [
  [4, 4, 4, 4],
  [4, 4, 4, 4, -3],
  [4, 4, 4, -3],
  [4, 6, 5],
  [4, 6, 4],
]

export function cardAt(bytes: Uint8Array, start: number): Extent | null {
  if (gluedLeft(bytes, start) || dottedLeft(bytes, start)) return null
  const end = digitsEnd(bytes, start, 20)
  if (end - start >= 13 && end - start <= 19) {
    return !gluedRight(bytes, end) && !dottedRight(bytes, end) && isCard(bytes, start, end) ? [start, end] : null
  }
  const separator = at(bytes, end)
  if (end - start !== 4 || (separator !== 32 && separator !== 45)) return null
  if (separator === 45 && joinedLeft(bytes, start, 45)) return null
  for (const groups of CARD_GROUPS) {
    const end = groupsEnd(bytes, start, separator, groups)
    if (end < 0 || gluedRight(bytes, end) || dottedRight(bytes, end)) continue
    if (separator === 45 && joinedRight(bytes, end, 45)) continue
    if (isCard(bytes, start, end)) return [start, end]
  }
  return null
}

function groupsEnd(bytes: Uint8Array, start: number, separator: number, groups: readonly number[]): number {
  let next = start
  for (const [index, wanted] of groups.entries()) {
    if (index > 0 && at(bytes, next++) !== separator) return -1
    const end = digitsEnd(bytes, next, 8)
    if (wanted > 0 ? end - next !== wanted : end === next || end - next > -wanted) return -1
    next = end
  }
  return next
}

function isCard(bytes: Uint8Array, start: number, end: number): boolean {
  const digits = kept(bytes, start, end, isDigit)
  const lengths = CARD_LENGTHS[decimal(digits, 0, 2)] as number
  return (lengths & (1 << (digits.length - 13))) !== 0 && isLuhn(bytes, start, end)
}

/** ddd-dd-dddd with the same separator twice (hyphen, space, full stop), not a part of a longer chain of hyphens or full stops. */
export function ssnAt(bytes: Uint8Array, start: number): Extent | null {
  if (gluedLeft(bytes, start) || joinedLeft(bytes, start, 45) || dottedLeft(bytes, start) || at(bytes, start - 1) === 43)
    return null
  const end = ssnEnd(bytes, start)
  return end < 0 || gluedRight(bytes, end) || joinedRight(bytes, end, 45) || dottedRight(bytes, end) ? null : [start, end]
}

/** One past ddd-dd-dddd in issued or reserved ranges at `start`, or -1. */
export function ssnEnd(bytes: Uint8Array, start: number): number {
  const separator = at(bytes, start + 3)
  if (separator !== 45 && separator !== 32 && separator !== 46) return -1
  if (groupsEnd(bytes, start, separator, [3, 2, 4]) < 0) return -1
  const area = decimal(bytes, start, start + 3)
  if (area === 0 || area === 666 || decimal(bytes, start + 4, start + 6) === 0) return -1
  return decimal(bytes, start + 7, start + 11) === 0 ? -1 : start + 11
}

/** A calendar date with the same separator twice; no digit joined by that separator or a full stop, and no time after it. */
export function dateAt(bytes: Uint8Array, start: number): Extent | null {
  if (gluedLeft(bytes, start) || dottedLeft(bytes, start) || at(bytes, start - 1) === 43) return null
  const end = dateEnd(bytes, start)
  if (end < 0 || gluedRight(bytes, end) || dottedRight(bytes, end)) return null
  const separator = at(bytes, digitsEnd(bytes, start, 5))
  if (joinedLeft(bytes, start, separator) || joinedRight(bytes, end, separator)) return null
  return isTime(bytes, end) ? null : [start, end]
}

/** One past y-m-d or d-m-y or m-d-y at `start` (separators - / .), or -1. Each number is a whole group of digits. */
export function dateEnd(bytes: Uint8Array, start: number): number {
  const separator = at(bytes, digitsEnd(bytes, start, 5))
  if (separator !== 45 && separator !== 46 && separator !== 47) return -1
  const yearFirst = groupsEnd(bytes, start, separator, [4, -2, -2])
  if (yearFirst >= 0) {
    const month = digitsEnd(bytes, start + 5, 2)
    const day = decimal(bytes, month + 1, yearFirst)
    return isYear(decimal(bytes, start, start + 4)) && inRange(decimal(bytes, start + 5, month), 12) && inRange(day, 31)
      ? yearFirst
      : -1
  }
  const yearLast = groupsEnd(bytes, start, separator, [-2, -2, 4])
  if (yearLast < 0) return -1
  const end = digitsEnd(bytes, start, 2)
  const first = decimal(bytes, start, end)
  const second = decimal(bytes, end + 1, yearLast - 5)
  const ranges = inRange(first, 31) && inRange(second, 31) && (first <= 12 || second <= 12)
  return ranges && isYear(decimal(bytes, yearLast - 4, yearLast)) ? yearLast : -1
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2040
}

function inRange(value: number, most: number): boolean {
  return value >= 1 && value <= most
}

/** `:12`, ` 9:05` or ` 12:34` at `end`. (`T12:34` is refused as glued.) */
function isTime(bytes: Uint8Array, end: number): boolean {
  if (at(bytes, end) === 58) return digitAt(bytes, end + 1)
  if (at(bytes, end) !== 32) return false
  const hours = digitsEnd(bytes, end + 1, 3) - end - 1
  return (hours === 1 || hours === 2) && at(bytes, end + 1 + hours) === 58 && digitAt(bytes, end + 2 + hours)
}
