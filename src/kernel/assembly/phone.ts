/** Phone numbers, as in src/kernel/reference/phone.ts: chains of digit groups. Addresses of 0 mean none. */
import { byteAt, decimal, digitAt, digitsEnd, gluedLeft, isWord } from './bytes'
import { GROUPS } from './memory'
import { dateEnd, ipv4End, ssnEnd } from './numbers'

const MAX_INTERNATIONAL: i32 = 15
const MAX_NATIONAL: usize = 12
const MAX_GROUP: usize = 17

/** A link as one number: its length, and TIGHT if it is tight. 0 is no link. */
const TIGHT: u32 = 8

@inline function isTightMark(byte: u32): bool {
  return byte - 45 < 3
}

function opened(end: usize): bool {
  let start = end
  while (end - start < MAX_GROUP && digitAt(start - 1)) start--
  return byteAt(start - 1) == 40
}

/** The link after the group that ends at `end`. */
function linkAfter(end: usize): u32 {
  const first = byteAt(end)
  const second = byteAt(end + 1)
  if (digitAt(end + 1)) {
    if (first == 32) return 1
    return isTightMark(first) || first == 40 || first == 41 ? TIGHT + 1 : 0
  }
  if (digitAt(end + 2)) {
    if (first == 32) return second == 40 ? 2 : 0
    if (first == 0xc2) return second == 0xa0 ? 2 : 0
    if (first != 41) return 0
    if (second == 32) return opened(end) ? TIGHT + 2 : 2
    return isTightMark(second) ? TIGHT + 2 : 0
  }
  if (first != 0xe2 || second != 0x80 || !digitAt(end + 3)) return 0
  const third = byteAt(end + 2)
  return third == 0x90 || third == 0x91 || third == 0x93 ? TIGHT + 3 : 0
}

/** The link before the group that begins at `start`. */
function linkBefore(start: usize): u32 {
  const before = byteAt(start - 1)
  // Most numbers stand alone; only these bytes end a link.
  if (before != 32 && before - 40 > 7 && before < 0x80) return 0
  for (let length: u32 = 1; length <= 3; length++) {
    if (!digitAt(start - length - 1)) continue
    const link = linkAfter(start - length)
    return (link & 7) == length ? link : 0
  }
  return 0
}

@inline function lengthOf(link: u32): usize {
  return <usize>(link & 7)
}

@inline function groupStart(index: usize): usize {
  return <usize>load<u32>(GROUPS + (index << 4))
}

@inline function groupEnd(index: usize): usize {
  return <usize>load<u32>(GROUPS + (index << 4), 4)
}

@inline function groupLink(index: usize): u32 {
  return load<u32>(GROUPS + (index << 4), 8)
}

/** Reads groups from `start` on, to the chain's end or the first loose link; how many, or 0 if they have more than 12 digits. */
function readGroups(start: usize, tightOnly: bool): usize {
  let count: usize = 0
  let digits: usize = 0
  for (let next = start; ; ) {
    const end = digitsEnd(next, MAX_NATIONAL + 1)
    digits += end - next
    if (digits > MAX_NATIONAL) return 0
    const link = linkAfter(end)
    const last = link == 0 || (tightOnly && link < TIGHT)
    const group = GROUPS + (count++ << 4)
    store<u32>(group, <u32>next)
    store<u32>(group, <u32>end, 4)
    store<u32>(group, last ? 0 : link, 8)
    if (last) break
    next = end + lengthOf(link)
  }
  return count
}

export function mayEnd(end: usize): bool {
  const after = byteAt(end)
  if (after == 64 || (after == 58 && digitAt(end + 1))) return false
  return !isWord(after) || ((after | 32) == 120 && digitAt(end + 1))
}

/** Place of the `+` that announces the digits at `first`, or 0. */
export function plusBefore(first: usize): usize {
  const before = byteAt(first - 1)
  if (before == 43) return first - 1
  return before == 40 && byteAt(first - 2) == 43 ? first - 2 : 0
}

/** End of the international number whose digits begin at `first`, or 0. */
export function internationalEnd(first: usize): usize {
  const plus = plusBefore(first)
  if (plus != 0) return gluedLeft(plus) || byteAt(plus - 1) == 43 ? 0 : internationalDigits(first, 0)
  if (load<u16>(first) != 0x3030 || !mayBegin(first) || linkBefore(first) != 0) return 0
  const after = digitAt(first + 2) ? first + 2 : first + 2 + lengthOf(linkAfter(first + 2))
  return byteAt(after) == 48 ? 0 : internationalDigits(first, 2)
}

function internationalDigits(first: usize, prefix: i32): usize {
  let best: usize = 0
  let digits = -prefix
  for (let next = first; ; ) {
    const end = digitsEnd(next, MAX_GROUP + 1)
    digits += <i32>(end - next)
    if (digits > MAX_INTERNATIONAL) break
    const link = linkAfter(end)
    if (link < TIGHT && digits >= 8 && mayEnd(end)) best = end
    if (link == 0) break
    next = end + lengthOf(link)
  }
  return best
}

/** Where a national number whose digits begin at `first` begins: at a parenthesis that closes after the group, else there. */
export function nationalStart(first: usize): usize {
  return byteAt(first - 1) == 40 && byteAt(digitsEnd(first, MAX_GROUP)) == 41 ? first - 1 : first
}

function mayBegin(first: usize): bool {
  const start = nationalStart(first)
  const before = byteAt(start - 1)
  return !gluedLeft(start) && before != 64 && before != 43 && !(before == 58 && digitAt(start - 2))
}

/** `"GET / HTTP/1.1" 200 5213`: status and size of a request, in the Common Log Format. Perf: every line of such a log has them. */
@inline export function isLogStatus(start: usize): bool {
  return load<u16>(start - 2) == 0x2022 && byteAt(start) - 49 < 5 && byteAt(start + 3) == 32
}

/** End of the national number whose digits begin at `first`, or 0. */
export function nationalEnd(first: usize): usize {
  const before = linkBefore(first)
  if (before >= TIGHT) return 0
  if (before == 0) {
    if (!mayBegin(first)) return 0
    const whole = wholeChainEnd(first)
    if (whole != 0) return whole
  }
  const count = readGroups(first, true)
  if (count == 0 || !isNational(count)) return 0
  const end = groupEnd(count - 1)
  if (before != 0) {
    const chain = chainStart(first)
    if (chain != 0) {
      if (internationalEnd(chain) > first) return 0
      if (mayBegin(chain) && wholeChainEnd(chain) != 0) return 0
    }
  }
  return end
}

/** First digit of the chain in which a group begins at `first`; 0 if more than 17 digits lie between. */
function chainStart(first: usize): usize {
  let start = first
  let digits: usize = 0
  for (let link = linkBefore(start); link != 0; link = linkBefore(start)) {
    start -= lengthOf(link)
    while (digitAt(start - 1)) {
      start--
      if (++digits > MAX_GROUP) return 0
    }
  }
  return start
}

function wholeChainEnd(first: usize): usize {
  const count = readGroups(first, false)
  return count != 0 && isNational(count) ? groupEnd(count - 1) : 0
}

/** True if the `count` groups just read can be a national phone number and do not look like something else. */
function isNational(count: usize): bool {
  const first = groupStart(0)
  const end = groupEnd(count - 1)
  if (count < 2) return false
  let digits: usize = 0
  for (let i: usize = 0; i < count; i++) digits += groupEnd(i) - groupStart(i)
  if (digits < 7 || digits < 2 * count - 1 || !mayEnd(end)) return false
  if (count == 2 && digits == 8 && isYearLike(0) && isYearLike(1)) return false
  if (count == 3 && ssnEnd(first) == end) return false
  let chain: usize = 0
  for (let i: usize = 0; i < count; i++) {
    const link = groupLink(i)
    if (link >= TIGHT) continue
    if (looksOtherwise(chain, i)) return false
    chain = i + 1
  }
  return true
}

function isYearLike(index: usize): bool {
  const start = groupStart(index)
  const end = groupEnd(index)
  return end - start == 4 && decimal(start, end) - 1900 < 200
}

/** True if the tight chain of groups `from` to `to` is a date, an address, a decimal, a version, or mixes full stops with `-` or `/`. */
function looksOtherwise(from: usize, to: usize): bool {
  const start = groupStart(from)
  const end = groupEnd(to)
  if (to - from == 2 && dateEnd(start) == end) return true
  if (to - from == 3 && ipv4End(start) == end) return true
  let dots = 0
  let others = 0
  let parentheses = 0
  for (let i = from; i < to; i++) {
    const mark = byteAt(groupEnd(i))
    if (mark == 46) {
      dots++
      if (groupEnd(i + 1) - groupStart(i + 1) == 1) return true
    } else if (mark == 40 || mark == 41) parentheses++
    else others++
  }
  return dots > 0 && (others > 0 || (dots == 1 && parentheses == 0))
}
