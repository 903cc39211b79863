import { byteAt, isAlphanumeric, isHex, isLetter } from './bytes'
import { addCompact, beginCompact, hashOf, hashOfCompact } from './hash'
import { emit } from './hits'
import { EMAIL } from './kinds'
import { urlLoginEndsAt } from './url-login'

const MAX_LOCAL: usize = 64
const MAX_DOMAIN: usize = 255

/** The address whose `@` or `%40` stands at `sign`. */
export function verifyEmail(sign: usize): void {
  const encoded = byteAt(sign) == 37
  if (encoded && load<u16>(sign, 1) != 0x3034) return
  const domain = sign + (encoded ? 3 : 1)
  const end = domainEnd(domain)
  if (end == 0) return
  const start = localStart(sign)
  if (start == 0 || (!encoded && urlLoginEndsAt(sign, start))) return
  emit(EMAIL, start, end, encoded ? encodedHash(start, sign, end) : hashOf(start, end), 0)
}

function encodedHash(start: usize, sign: usize, end: usize): u32 {
  beginCompact()
  for (let i = start; i < sign; i++) addCompact(byteAt(i))
  addCompact(64)
  for (let i = sign + 3; i < end; i++) addCompact(byteAt(i))
  return hashOfCompact()
}

@inline function isLocal(byte: u32): bool {
  return isAlphanumeric(byte) || byte == 46 || byte == 95 || byte == 43 || byte == 126 || byte == 45
}

@inline function isLetterPair(at: usize): bool {
  return byteAt(at) - 0xc3 <= 0xdf - 0xc3 && isContinuation(at + 1)
}

@inline function isContinuation(at: usize): bool {
  return byteAt(at) - 0x80 < 0x40
}

/**
 * Nibble tables of the bytes of a plain local part (letters, digits, `._+~-`): a byte is one if its two entries share a bit.
 * Bits: 1 digits, 2 `+-.`, 4 and 8 letters of the two halves of the alphabet, 16 `_`, 32 `~`.
 */
@inline function isLocalBlock(block: v128): v128 {
  const low = i8x16(9, 13, 13, 13, 13, 13, 13, 13, 13, 13, 12, 6, 4, 6, 38, 20)
  const high = i8x16(0, 0, 2, 1, 4, 24, 4, 40, 0, 0, 0, 0, 0, 0, 0, 0)
  return v128.and(i8x16.swizzle(low, v128.and(block, i8x16.splat(15))), i8x16.swizzle(high, i8x16.shr_u(block, 4)))
}

/** First byte of the local part before `sign`, or 0 if there is none. */
function localStart(sign: usize): usize {
  let start = sign
  const floor = sign - MAX_LOCAL
  while (start >= floor) {
    const others = <u32>i8x16.bitmask(i8x16.eq(isLocalBlock(v128.load(start - 16)), i8x16.splat(0)))
    if (others == 0) {
      start -= 16
      continue
    }
    start -= <usize>(clz<u32>(others << 16))
    if (isApostrophe(start - 1, sign)) start--
    else if (isLetterPair(start - 2)) start -= 2
    else break
  }
  if (start == sign) while (start >= floor && (byteAt(start - 1) >= 0x80 || isLocal(byteAt(start - 1)))) start--
  if (start < floor) return 0
  start += escapeLength(start, sign)
  start = afterDots(start, sign)
  while (start < sign && (byteAt(start) == 46 || byteAt(start) == 45)) start++
  return start < sign && byteAt(sign - 1) != 46 ? start : 0
}

/** First byte after the last two adjoining full stops in [start, sign), else `start`. */
function afterDots(start: usize, sign: usize): usize {
  for (let at = sign; at > start + 1; ) {
    const block = i8x16.eq(v128.load(at - 16), i8x16.splat(46))
    let dots = <u32>i8x16.bitmask(block)
    if (at - start < 16) dots &= ~((<u32>1 << (16 - <u32>(at - start))) - 1)
    const pairs = dots & (dots >> 1)
    if (pairs) return at - 16 + <usize>(31 - clz(pairs)) + 2
    // The block's first byte is looked at again as the second of a pair.
    if (at - start < 16) break
    at -= 15
  }
  return start
}

function isApostrophe(at: usize, sign: usize): bool {
  if (byteAt(at) != 39 || at + 1 >= sign || !isLetter(byteAt(at + 1))) return false
  const before = byteAt(at - 1)
  const folded = before | 32
  return isLetter(before) && (folded == 111 || folded == 100 || folded == 108 || isLetter(byteAt(at - 2)))
}

function hexDigits(from: usize, count: usize, sign: usize): bool {
  for (let i = from; i < from + count; i++) if (i >= sign || !isHex(byteAt(i))) return false
  return true
}

function escapeLength(start: usize, sign: usize): usize {
  const before = byteAt(start - 1)
  if (before == 37) return hexDigits(start, 2, sign) ? 2 : 0
  if (before != 92) return 0
  const letter = byteAt(start)
  if (letter == 117 && hexDigits(start + 1, 4, sign)) return 5
  return letter == 110 || letter == 114 || letter == 116 ? 1 : 0
}

function wideLength(at: usize): usize {
  const lead = byteAt(at)
  if (lead < 0xe0 || lead > 0xf4 || lead == 0xe2 || lead == 0xef || (lead == 0xe3 && byteAt(at + 1) == 0x80)) return 0
  if (!isContinuation(at + 1) || !isContinuation(at + 2)) return 0
  return lead < 0xf0 ? 3 : isContinuation(at + 3) ? 4 : 0
}

/** Letters, digits and hyphens of 16 bytes. Bits: 1 digits, 2 `-`, 4 and 8 letters. */
@inline function isLabelBlock(block: v128): v128 {
  const low = i8x16(9, 13, 13, 13, 13, 13, 13, 13, 13, 13, 12, 4, 4, 6, 4, 4)
  const high = i8x16(0, 0, 2, 1, 4, 8, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0)
  return v128.and(i8x16.swizzle(low, v128.and(block, i8x16.splat(15))), i8x16.swizzle(high, i8x16.shr_u(block, 4)))
}

/** One past the longest domain at `from` that ends in a top-level domain, or 0. */
function domainEnd(from: usize): usize {
  let best: usize = 0
  let labels = 0
  for (let label = from; ; ) {
    let end = label
    let plain = true
    for (;;) {
      const others = <u32>i8x16.bitmask(i8x16.eq(isLabelBlock(v128.load(end)), i8x16.splat(0)))
      if (others == 0) {
        end += 16
        if (end - from > MAX_DOMAIN) break
        continue
      }
      end += <usize>ctz(others)
      if (byteAt(end) < 0x80) break
      if (end == label && wideLength(end) != 0) {
        for (let length = wideLength(end); length > 0 && end - from <= MAX_DOMAIN; length = wideLength(end)) end += length
        plain = false
        break
      }
      if (!isLetterPair(end) || end - from > MAX_DOMAIN) break
      end += 2
      plain = false
    }
    if (end - from > MAX_DOMAIN) return 0
    if (end == label || byteAt(label) == 45) break
    if (labels++ > 0) {
      const top = plain ? topLevelEnd(label, end) : end
      if (top != 0) best = isFileEnding(label, top) ? 0 : top
    }
    if (byteAt(end) != 46) break
    label = end + 1
  }
  return best
}

function topLevelEnd(label: usize, end: usize): usize {
  if ((load<u32>(label) | 0x2020) == 0x2d2d6e78 && end - label > 4) return end
  let letters = label
  while (letters < end && isLetter(byteAt(letters))) letters++
  return letters - label >= 2 && (letters == end || byteAt(letters) == 45) ? letters : 0
}

/** FILE_ENDINGS of src/kernel/tables.ts, as little-endian numbers. */
function isFileEnding(start: usize, end: usize): bool {
  const length = end - start
  if (length > 4) return false
  const text = (load<u32>(start) | 0x20202020) & (length == 4 ? 0xffffffff : length == 3 ? 0xffffff : 0xffff)
  switch (text) {
    case 0x676e70: // png
    case 0x67706a: // jpg
    case 0x6765706a: // jpeg
    case 0x666967: // gif
    case 0x677673: // svg
    case 0x70626577: // webp
    case 0x737363: // css
    case 0x736a: // js
    case 0x7374: // ts
    case 0x6e6f736a: // json
    case 0x6c6d7468: // html
      return true
    default:
      return false
  }
}
