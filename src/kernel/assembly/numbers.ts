/** Where IPv4 addresses, cards, social security numbers and dates end, as in src/kernel/reference/numbers.ts. Addresses of 0 mean none. */
import { byteAt, decimal, digitAt, digitsEnd, gluedRight, joinedLeft, joinedRight } from './bytes'
import { CARD_LENGTHS } from './memory'

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

export function cardEnd(start: usize): usize {
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

export function lonelySsnEnd(start: usize): usize {
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

export function lonelyDateEnd(start: usize): usize {
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
export function isTime(end: usize): bool {
  const byte = byteAt(end)
  if (byte == 58) return digitAt(end + 1)
  if (byte != 32 || !digitAt(end + 1)) return false
  const colon = digitAt(end + 2) ? end + 3 : end + 2
  return byteAt(colon) == 58 && digitAt(colon + 1)
}
