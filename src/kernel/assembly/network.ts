/** ipv6, mac, uuid, ethereum and base58, as in src/kernel/reference/network.ts. Addresses of 0 mean none. */
import { byteAt, digitAt, gluedLeft, gluedRight, isAlphanumeric, isDigit, isHex, isWord } from './bytes'
import { hashOf, hashOfBlock, hashOfBlocks } from './hash'
import { emit } from './hits'
import { BASE58, ETHEREUM, IPV6, MAC, UUID, wants } from './kinds'
import { ipv4End } from './numbers'

/** Tries what the mark or colon at `sign` may announce. */
export function verifyHex(sign: usize): void {
  const byte = byteAt(sign)
  if (byte == 45) {
    if (wants(UUID) && byteAt(sign + 5) == 45) verifyUuid(sign - 8)
    if (wants(MAC) && byteAt(sign + 3) == 45) verifyMac(sign - 2)
  } else if (byte == 46) {
    if (wants(MAC)) verifyCiscoMac(sign - 4)
  } else if (byte == 58) {
    // Six pairs are no IPv6 address, and a longer text with `::` is found by that.
    if (wants(MAC) && byteAt(sign + 3) == 58 && byteAt(sign + 6) == 58 && verifyMac(sign - 2)) return
    if (wants(IPV6)) verifyIpv6(sign)
  }
}

/** Hash of 12 hexadecimal digits that stand in lanes 4 to 15, anything before them. */
@inline function hashOfTwelve(block: v128): u32 {
  const digits = v128.or(block, i8x16.splat(32))
  return hashOfBlock(v128.and(digits, i8x16(0, 0, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1)))
}

/** Bit i: byte i of 16 is a hexadecimal digit. */
@inline function hexBits(at: usize): u32 {
  const block = v128.load(at)
  const digit = i8x16.lt_u(i8x16.sub(block, i8x16.splat(48)), i8x16.splat(10))
  const letter = i8x16.lt_u(i8x16.sub(v128.or(block, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(6))
  return <u32>i8x16.bitmask(v128.or(digit, letter))
}

function isUuid(start: usize): bool {
  if (hexBits(start) != 0xdeff || hexBits(start + 16) != 0xff7b || hexBits(start + 20) != 0xfff7) return false
  if (byteAt(start + 8) != 45 || byteAt(start + 13) != 45 || byteAt(start + 18) != 45 || byteAt(start + 23) != 45) return false
  return !gluedLeft(start) && !gluedRight(start + 36)
}

/** True for a run of letters and digits that is a group of a UUID. */
export function isInUuid(start: usize, end: usize): bool {
  const length = end - start
  if (length == 8) return isUuid(start)
  if (length == 12) return isUuid(start - 24)
  return length == 4 && (isUuid(start - 9) || isUuid(start - 14) || isUuid(start - 19))
}

function verifyUuid(start: usize): void {
  if (!isUuid(start)) return
  // Bytes 0 to 23 hold the first four groups, of 20 digits with the four of the third load.
  const head = v128.load(start)
  const middle = v128.load(start + 8)
  const tail = v128.load(start + 20)
  const first = i8x16.shuffle(head, middle, 0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 24, 25)
  const second = i8x16.shuffle(middle, tail, 11, 12, 13, 14, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31)
  const fold = i8x16.splat(32)
  emit(UUID, start, start + 36, hashOfBlocks(v128.or(first, fold), v128.or(second, fold)), 0)
}

function isPair(at: usize): bool {
  return isHex(byteAt(at)) && isHex(byteAt(at + 1))
}

function verifyMac(start: usize): bool {
  if ((hexBits(start) & 0xffff) != 0xb6db || !isHex(byteAt(start + 16))) return false
  const separator = byteAt(start + 2)
  for (let i = start + 5; i < start + 17; i += 3) if (byteAt(i) != separator) return false
  const end = start + 17
  if (gluedLeft(start) || gluedRight(end)) return false
  if (byteAt(start - 1) == separator && isPair(start - 3) && !isWord(byteAt(start - 4))) return false
  if (byteAt(end) == separator && isPair(end + 1) && !isWord(byteAt(end + 3))) return false
  const digits = i8x16.shuffle(v128.load(start), v128.load(start + 1), 0, 0, 0, 0, 0, 1, 3, 4, 6, 7, 9, 10, 12, 13, 30, 31)
  emit(MAC, start, end, hashOfTwelve(digits), 0)
  return true
}

function verifyCiscoMac(start: usize): void {
  if ((hexBits(start) & 0x3fff) != 0x3def || byteAt(start + 9) != 46) return
  const end = start + 14
  if (gluedLeft(start) || gluedRight(end)) return
  if ((byteAt(start - 1) == 46 && isWord(byteAt(start - 2))) || (byteAt(end) == 46 && isWord(byteAt(end + 1)))) return
  if (!anyDigit(start, end)) return
  const block = v128.load(start)
  emit(MAC, start, end, hashOfTwelve(i8x16.shuffle(block, block, 0, 0, 0, 0, 0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13)), 0)
}

function anyDigit(start: usize, end: usize): bool {
  for (let i = start; i < end; i++) if (digitAt(i)) return true
  return false
}

/** Longest run of hexadecimal digits and colons before the last `::` or the third colon of an address. */
const MAX_RUN: usize = 45

function verifyIpv6(sign: usize): void {
  let start = sign
  while (isHex(byteAt(start - 1)) || byteAt(start - 1) == 58) {
    if (sign - start == MAX_RUN) return
    start--
  }
  if (byteAt(start) == 58 && byteAt(start + 1) != 58) start++
  const end = ipv6End(start)
  if (end != 0) emit(IPV6, start, end, hashOf(start, end), 0)
}

function hexEnd(from: usize): usize {
  let end = from
  while (end < from + 5 && isHex(byteAt(end))) end++
  return end
}

function ipv6End(start: usize): usize {
  if (!isRunStart(start) || byteAt(start - 1) == 46 || gluedLeft(start)) return 0
  let groups = 0
  let pairs = 0
  let gap = false
  let tail = false
  let end = start
  if (byteAt(start) == 58) {
    gap = true
    end += 2
  }
  for (;;) {
    const next = hexEnd(end)
    if (next - end > 4) return 0
    if (next == end) break
    const dotted = byteAt(next) == 46 ? ipv4End(end) : 0
    if (dotted != 0) {
      groups += 2
      tail = true
      end = dotted
      break
    }
    groups++
    if (next - end == 2) pairs++
    end = next
    if (byteAt(end) != 58) break
    if (byteAt(end + 1) == 58) {
      if (gap) return 0
      gap = true
      end += 2
    } else if (isHex(byteAt(end + 1))) end++
    else break
  }
  const follows = byteAt(end)
  if (gluedRight(end) || (follows == 58 && (byteAt(end + 1) == 58 || isHex(byteAt(end + 1))))) return 0
  if (follows == 46 && digitAt(end + 1)) return 0
  if (gap ? groups > 7 || groups == 0 : groups != 8 || pairs == 8) return 0
  if (gap && !tail) {
    const first = hexEnd(start) - start
    const loopback = groups == 1 && end - start == 3 && byteAt(start + 2) == 49
    if (!loopback && (first == 0 ? groups < 2 : first < 3)) return 0
  }
  return anyDigit(start, end) ? end : 0
}

function isRunStart(start: usize): bool {
  const before = byteAt(start - 1)
  if (isHex(before)) return false
  if (byteAt(start) == 58) return byteAt(start + 1) == 58 && before != 58
  if (!isHex(byteAt(start))) return false
  return before != 58 || !(byteAt(start - 2) == 58 || isHex(byteAt(start - 2)))
}

/** A run of letters and digits that begins with a digit: an ethereum address or a base58 text. */
export function verifyToken(start: usize): void {
  const byte = byteAt(start)
  if (byte == 48) {
    if (wants(ETHEREUM) && (byteAt(start + 1) | 32) == 120) verifyEthereum(start)
  } else if (wants(BASE58) && (byte == 49 || byte == 51)) verifyBase58(start)
}

function verifyEthereum(start: usize): void {
  if (hexBits(start + 2) != 0xffff || hexBits(start + 18) != 0xffff || (hexBits(start + 34) & 0xff) != 0xff) return
  const end = start + 42
  if (!gluedLeft(start) && !gluedRight(end)) emit(ETHEREUM, start, end, hashOf(start, end), 0)
}

function verifyBase58(start: usize): void {
  if (gluedLeft(start)) return
  let end = start
  let letters = 0
  while (end < start + 36 && isAlphanumeric(byteAt(end))) {
    const byte = byteAt(end++)
    if (byte == 48 || byte == 79 || byte == 73 || byte == 108) return
    if (!isDigit(byte)) letters++
  }
  if (end - start < 26 || end - start > 35 || letters == 0 || gluedRight(end)) return
  emit(BASE58, start, end, hashOf(start, end), 0)
}
