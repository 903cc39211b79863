/** Masks of the places where an identifier may begin, from the class masks; see candidates.ts. */
import {
  BACKSLASHES, DELIMITERS, DIGITS, IDENTIFIER_BREAKS, IDENTIFIER_CANDIDATES, LETTERS, MARKS, NUMBER_CANDIDATES, SEPARATORS, WORDS,
} from './memory'

@inline function before(current: v128, previous: v128, k: i32): v128 {
  return v128.or(i64x2.shl(current, k), i64x2.shr_u(previous, 64 - k))
}

@inline function after(current: v128, next: v128, k: i32): v128 {
  return v128.or(i64x2.shr_u(current, k), i64x2.shl(next, 64 - k))
}

/**
 * Chains of digits (NUMBER_CANDIDATES), runs of six letters and digits with a digit among the first eight, and runs of four with a
 * letter and a digit among the first four; all where no letter or digit stands before, or only that of an escape, and no digit that a mark
 * joins: of a date or an address only the first number.
 */
export function identifierCandidates(words: isize): void {
  // A candidate of a line break begins up to a word before the tile.
  store<u64>(WORDS - 8, load<u64>(DIGITS - 8) | load<u64>(LETTERS - 8))
  for (let o: isize = 0, end = words << 3; o < end; o += 16) {
    const d = v128.load(DIGITS + o)
    const dn = v128.load(DIGITS + o + 8)
    const l = v128.load(LETTERS + o)
    const ln = v128.load(LETTERS + o + 8)
    const w = v128.or(d, l)
    const wn = v128.or(dn, ln)
    const d2 = v128.or(d, after(d, dn, 1))
    const d2n = v128.or(dn, i64x2.shr_u(dn, 1))
    const d4 = v128.or(d2, after(d2, d2n, 2))
    const d4n = v128.or(d2n, i64x2.shr_u(d2n, 2))
    const d8 = v128.or(d4, after(d4, d4n, 4))
    const glued = before(w, v128.or(v128.load(DIGITS + o - 8), v128.load(LETTERS + o - 8)), 1)
    const escaped = before(v128.load(BACKSLASHES + o), v128.load(BACKSLASHES + o - 8), 2)
    const begins = v128.and(w, v128.or(v128.not(glued), escaped))
    const run2 = v128.and(w, after(w, wn, 1))
    const run2n = v128.and(wn, i64x2.shr_u(wn, 1))
    const run4 = v128.and(run2, after(run2, run2n, 2))
    const run6 = v128.and(run4, after(run2, run2n, 4))
    const l2 = v128.or(l, after(l, ln, 1))
    const l2n = v128.or(ln, i64x2.shr_u(ln, 1))
    const l4 = v128.or(l2, after(l2, l2n, 2))
    const long = v128.and(run6, d8)
    const mixed = v128.and(run4, v128.and(d4, l4))
    const runs = v128.and(begins, v128.or(long, mixed))
    v128.store(WORDS + o, w)
    const joined = v128.and(before(v128.load(MARKS + o), v128.load(MARKS + o - 8), 1), before(d, v128.load(DIGITS + o - 8), 2))
    v128.store(IDENTIFIER_CANDIDATES + o, v128.andnot(v128.or(runs, v128.load(NUMBER_CANDIDATES + o)), joined))
    const other = v128.not(v128.or(v128.or(w, v128.load(SEPARATORS + o)), v128.or(v128.load(DELIMITERS + o), v128.load(MARKS + o))))
    v128.store(IDENTIFIER_BREAKS + o, v128.and(other, v128.and(before(d, v128.load(DIGITS + o - 8), 1), after(d, dn, 1))))
  }
}
