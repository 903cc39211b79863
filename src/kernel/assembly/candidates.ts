/**
 * Second stage: from the class masks, masks of the places where a value may begin or where its sign stands. Too many places are
 * fine, each is proved later; none may be missing. Two words at a time; a shift by k takes bits from the neighbouring word.
 */
import {
  BACKSLASHES, CARRIER_CANDIDATES, CHAINS, DELIMITERS, DELIMITER_CANDIDATES, DIGITS, HEX_CANDIDATES, HIGH, IBAN_CANDIDATES, LETTERS, MARKS,
  NUMBER_CANDIDATES, SEPARATORS, TOKEN_CANDIDATES,
} from './memory'

/** Mask one byte later: bit i tells of byte i - k. */
@inline function before(current: v128, previous: v128, k: i32): v128 {
  return v128.or(i64x2.shl(current, k), i64x2.shr_u(previous, 64 - k))
}

/** Bit i tells of byte i + k. */
@inline function after(current: v128, next: v128, k: i32): v128 {
  return v128.or(i64x2.shr_u(current, k), i64x2.shl(next, 64 - k))
}

/** Digits, and the one or two separators or two or three bytes beyond ASCII between them. From one word before the tile. */
export function chainMask(words: isize): void {
  for (let o: isize = -8, end = (words << 3) + 8; o < end; o += 16) {
    const d = v128.load(DIGITS + o)
    const dn = v128.load(DIGITS + o + 8)
    const s = v128.load(SEPARATORS + o)
    const dBefore = before(d, v128.load(DIGITS + o - 8), 1)
    const dBefore2 = before(d, v128.load(DIGITS + o - 8), 2)
    const dAfter = after(d, dn, 1)
    const single = v128.and(dBefore, dAfter)
    const first = v128.and(after(s, v128.load(SEPARATORS + o + 8), 1), v128.and(dBefore, after(d, dn, 2)))
    const second = v128.and(before(s, v128.load(SEPARATORS + o - 8), 1), v128.and(dAfter, dBefore2))
    let chain = v128.or(d, v128.and(s, v128.or(single, v128.or(first, second))))
    const h = v128.load(HIGH + o)
    if (v128.any_true(h)) chain = v128.or(chain, highLinks(o, d, dn, h))
    v128.store(CHAINS + o, chain)
  }
}

/** Two or three bytes beyond ASCII between digits: no-break space, non-breaking hyphen, dash. */
function highLinks(o: isize, d: v128, dn: v128, h: v128): v128 {
  const dp = v128.load(DIGITS + o - 8)
  const hp = v128.load(HIGH + o - 8)
  const hn = v128.load(HIGH + o + 8)
  const h1 = after(h, hn, 1)
  const hBefore = before(h, hp, 1)
  const ends1 = after(d, dn, 1)
  const ends2 = v128.and(h1, after(d, dn, 2))
  const ends3 = v128.and(v128.and(h1, after(h, hn, 2)), after(d, dn, 3))
  const first = v128.and(before(d, dp, 1), v128.or(ends2, ends3))
  const second = v128.and(v128.and(before(d, dp, 2), hBefore), v128.or(ends1, ends2))
  const third = v128.and(v128.and(before(d, dp, 3), v128.and(hBefore, before(h, hp, 2))), ends1)
  return v128.and(h, v128.or(first, v128.or(second, third)))
}

/** Groups of digits whose chain goes on for seven bytes at least: an IPv4 address, the shortest of the family, has seven. */
export function numberCandidates(words: isize): void {
  for (let o: isize = 0, end = words << 3; o < end; o += 16) {
    const d = v128.load(DIGITS + o)
    const c = v128.load(CHAINS + o)
    const cn = v128.load(CHAINS + o + 8)
    const run2 = v128.and(c, after(c, cn, 1))
    const run2n = v128.and(cn, i64x2.shr_u(cn, 1))
    const run4 = v128.and(run2, after(run2, run2n, 2))
    const run4n = v128.and(run2n, i64x2.shr_u(run2n, 2))
    const begins = v128.andnot(d, before(d, v128.load(DIGITS + o - 8), 1))
    v128.store(NUMBER_CANDIDATES + o, v128.and(begins, v128.and(run4, after(run4, run4n, 3))))
  }
}

/** `:` and `=`; before `//` or after at most `digits` digits (2 stands for any number). */
export function delimiterCandidates(words: isize, digits: u32): void {
  const afterOne = i64x2.splat(digits > 0 ? 0 : -1)
  const afterTwo = i64x2.splat(digits > 1 ? 0 : -1)
  for (let o: isize = 0, end = words << 3; o < end; o += 16) {
    const d = v128.load(DIGITS + o)
    const dp = v128.load(DIGITS + o - 8)
    const marks = v128.load(MARKS + o)
    const marksNext = v128.load(MARKS + o + 8)
    const one = before(d, dp, 1)
    const number = v128.and(one, v128.or(afterOne, v128.and(afterTwo, before(d, dp, 2))))
    const slashes = v128.and(after(marks, marksNext, 1), after(marks, marksNext, 2))
    v128.store(DELIMITER_CANDIDATES + o, v128.and(v128.load(DELIMITERS + o), v128.or(v128.not(number), slashes)))
  }
}

/**
 * Signs of ipv6, mac and uuid: the first hyphen of 8-4-4-4-12, the first of five marks or colons at a distance of three, the first
 * of two marks at a distance of five, `::`, and the first of five colons at distances of two to five.
 */
export function hexCandidates(words: isize): void {
  for (let o: isize = 0, end = words << 3; o < end; o += 16) {
    const m = v128.load(MARKS + o)
    const mn = v128.load(MARKS + o + 8)
    const k = v128.load(DELIMITERS + o)
    const m5 = v128.and(m, after(m, mn, 5))
    const m3 = v128.and(m, after(m, mn, 3))
    let groups = i64x2.splat(0)
    // Perf: in most text no mark follows another so, and no colon stands.
    if (v128.any_true(v128.or(m3, m5))) {
      const uuid = v128.and(m5, v128.and(after(m, mn, 10), after(m, mn, 15)))
      const mac = v128.and(v128.and(m3, after(m3, v128.and(mn, i64x2.shr_u(mn, 3)), 6)), after(m, mn, 12))
      const near = v128.or(v128.or(after(m, mn, 1), after(m, mn, 2)), v128.or(after(m, mn, 3), after(m, mn, 4)))
      groups = v128.or(uuid, v128.or(mac, v128.andnot(m5, near)))
    }
    if (v128.any_true(k)) groups = v128.or(groups, colonCandidates(k, v128.load(DELIMITERS + o + 8)))
    v128.store(HEX_CANDIDATES + o, groups)
  }
}

/** `::`, and the first of five colons. */
@inline function colonCandidates(k: v128, kn: v128): v128 {
  const gap = v128.and(k, after(k, kn, 1))
  const near = v128.or(v128.or(after(k, kn, 2), after(k, kn, 3)), v128.or(after(k, kn, 4), after(k, kn, 5)))
  const two = v128.and(k, near)
  if (!v128.any_true(two)) return gap
  const nearNext = v128.or(v128.or(i64x2.shr_u(kn, 2), i64x2.shr_u(kn, 3)), v128.or(i64x2.shr_u(kn, 4), i64x2.shr_u(kn, 5)))
  return v128.or(gap, fiveColons(two, v128.and(kn, nearNext)))
}

/** Of colons that another follows at a distance of two to five, those that begin five. */
function fiveColons(two: v128, next: v128): v128 {
  const near = v128.or(v128.or(after(two, next, 2), after(two, next, 3)), v128.or(after(two, next, 4), after(two, next, 5)))
  const nearNext = v128.or(v128.or(i64x2.shr_u(next, 2), i64x2.shr_u(next, 3)), v128.or(i64x2.shr_u(next, 4), i64x2.shr_u(next, 5)))
  const three = v128.and(two, near)
  const threeNext = v128.and(next, nearNext)
  const four = v128.or(after(three, threeNext, 4), after(three, threeNext, 5))
  const six = v128.or(after(three, threeNext, 6), after(three, threeNext, 7))
  const eight = v128.or(after(three, threeNext, 8), v128.or(after(three, threeNext, 9), after(three, threeNext, 10)))
  return v128.and(three, v128.or(four, v128.or(six, eight)))
}

/** Places where a word begins: no letter or digit before, except one that a backslash makes an escape. */
@inline function wordStarts(o: isize, d: v128, l: v128): v128 {
  const w = v128.or(d, l)
  const wp = v128.or(v128.load(DIGITS + o - 8), v128.load(LETTERS + o - 8))
  const glued = before(w, wp, 1)
  const escaped = before(v128.load(BACKSLASHES + o), v128.load(BACKSLASHES + o - 8), 2)
  return v128.or(v128.not(glued), escaped)
}

/** Two letters and two digits where a word begins. */
export function ibanCandidates(words: isize): void {
  for (let o: isize = 0, end = words << 3; o < end; o += 16) {
    const d = v128.load(DIGITS + o)
    const dn = v128.load(DIGITS + o + 8)
    const l = v128.load(LETTERS + o)
    const letters = v128.and(l, after(l, v128.load(LETTERS + o + 8), 1))
    const pairs = v128.and(letters, v128.and(after(d, dn, 2), after(d, dn, 3)))
    v128.store(IBAN_CANDIDATES + o, v128.and(pairs, wordStarts(o, d, l)))
  }
}

/** Runs of 26 letters and digits or more that begin with a digit where a word begins. */
export function tokenCandidates(words: isize): void {
  for (let o: isize = 0, end = words << 3; o < end; o += 16) {
    const d = v128.load(DIGITS + o)
    const l = v128.load(LETTERS + o)
    const w = v128.or(d, l)
    const wn = v128.or(v128.load(DIGITS + o + 8), v128.load(LETTERS + o + 8))
    const run2 = v128.and(w, after(w, wn, 1))
    const run2n = v128.and(wn, i64x2.shr_u(wn, 1))
    const run4 = v128.and(run2, after(run2, run2n, 2))
    const run4n = v128.and(run2n, i64x2.shr_u(run2n, 2))
    const run8 = v128.and(run4, after(run4, run4n, 4))
    const run8n = v128.and(run4n, i64x2.shr_u(run4n, 4))
    const run16 = v128.and(run8, after(run8, run8n, 8))
    const run16n = v128.and(run8n, i64x2.shr_u(run8n, 8))
    const run26 = v128.and(run16, after(run16, run16n, 10))
    v128.store(TOKEN_CANDIDATES + o, v128.and(v128.and(d, run26), wordStarts(o, d, l)))
  }
}

/** First bytes of runs of 12 letters and digits or more. */
export function longRuns(words: isize): void {
  for (let o: isize = 0, end = words << 3; o < end; o += 16) {
    const w = v128.or(v128.load(DIGITS + o), v128.load(LETTERS + o))
    const wn = v128.or(v128.load(DIGITS + o + 8), v128.load(LETTERS + o + 8))
    const wp = v128.or(v128.load(DIGITS + o - 8), v128.load(LETTERS + o - 8))
    const run2 = v128.and(w, after(w, wn, 1))
    const run2n = v128.and(wn, i64x2.shr_u(wn, 1))
    const run4 = v128.and(run2, after(run2, run2n, 2))
    const run4n = v128.and(run2n, i64x2.shr_u(run2n, 2))
    const run8 = v128.and(run4, after(run4, run4n, 4))
    const run12 = v128.and(run8, after(run4, run4n, 8))
    v128.store(CARRIER_CANDIDATES + o, v128.andnot(run12, before(w, wp, 1)))
  }
}

/** Writes the places of the set bits [from, to) of a mask as u16 to `list`; returns how many. For masks with bits in most words. */
export function flatten(mask: usize, list: usize, from: usize, to: usize): usize {
  if (to <= from) return 0
  cut(mask, from, to)
  let out = list
  for (let word = from >> 6, last = (to - 1) >> 6; word <= last; word++) {
    const bits = load<u64>(mask + (word << 3))
    const base = <u32>(word << 6)
    // Two without a branch, for most words have no more. (Of no bits ctz is 64: written past the list's end.)
    store<u16>(out, <u16>(base + <u32>ctz(bits)))
    let rest = bits & (bits - 1)
    store<u16>(out, <u16>(base + <u32>ctz(rest)), 2)
    const count = <usize>popcnt(bits)
    if (count > 2) {
      let place = out + 4
      rest &= rest - 1
      do {
        store<u16>(place, <u16>(base + <u32>ctz(rest)))
        rest &= rest - 1
        place += 2
      } while (rest)
    }
    out += count << 1
  }
  return (out - list) >> 1
}

/** The same for masks most of whose words are empty. */
export function flattenSparse(mask: usize, list: usize, from: usize, to: usize): usize {
  if (to <= from) return 0
  cut(mask, from, to)
  let out = list
  const last = (to - 1) >> 6
  for (let word = from >> 6; word <= last; ) {
    const at = mask + (word << 3)
    if (word + 3 <= last && !v128.any_true(v128.or(v128.load(at), v128.load(at, 16)))) {
      word += 4
      continue
    }
    for (let bits = load<u64>(at); bits; bits &= bits - 1) {
      store<u16>(out, <u16>((word << 6) + <usize>ctz(bits)))
      out += 2
    }
    word++
  }
  return (out - list) >> 1
}

/** Clears the bits before `from` in its word, and from `to` on in the last one. */
@inline function cut(mask: usize, from: usize, to: usize): void {
  const first = mask + ((from >> 6) << 3)
  store<u64>(first, load<u64>(first) & (~(<u64>0) << <u64>(from & 63)))
  const last = mask + (((to - 1) >> 6) << 3)
  store<u64>(last, load<u64>(last) & (~(<u64>0) >> <u64>(63 - ((to - 1) & 63))))
}
