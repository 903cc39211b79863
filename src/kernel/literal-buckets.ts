import { isAlphanumeric } from '../validators/ascii.ts'

/** Buckets of literals that begin with a letter or digit (found only where a word begins), and of the others (found anywhere). */
const WORD_BUCKETS: readonly number[] = [0, 1, 2, 3, 4]
const OTHER_BUCKETS: readonly number[] = [5, 6, 7]

/** Bytes of each literal that the filter looks at. */
const FILTERED = 4

/**
 * The space and the letters in percent of English text (Lewand, Cryptological Mathematics, 2000), by their five lower bits. Other bytes
 * with the same ones are rare beside them.
 */
const PERCENT: readonly number[] = [
  18, 8.2, 1.5, 2.8, 4.3, 12.7, 2.2, 2, 6.1, 7, 0.2, 0.8, 4, 2.4, 6.7, 7.5, 1.9, 0.1, 6, 6.3, 9.1, 2.8, 1, 2.4, 0.2, 2, 0.1,
]

/** Five lower bits of a literal's byte, as a set; all where it has no more bytes. */
function bitsAt(literal: Uint8Array, i: number): number {
  return i < literal.length ? 1 << ((literal[i] as number) & 31) : ~0
}

function shareOf(set: number): number {
  let share = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) share += PERCENT[31 - Math.clz32(rest & -rest)] ?? 1
  return share
}

/** Five lower bits of the bytes that literals of a bucket have in one place, as a set, and the share of text that has one of them. */
interface Place {
  set: number
  share: number
}

/**
 * A filter bucket, 0 to 7, for each literal (its bytes). The kernel's filter looks at the five lower bits of the first four bytes, each
 * byte apart, so a bucket lets through every combination of its literals' bytes: literals are put, one by one, where that adds least text.
 */
export function literalBuckets(literals: readonly Uint8Array[]): number[] {
  const buckets: Place[][] = Array.from({ length: 8 }, () => Array.from({ length: FILTERED }, () => ({ set: 0, share: 0 })))
  return literals.map((literal) => {
    let best = 0
    let least = Number.POSITIVE_INFINITY
    for (const bucket of isAlphanumeric(literal[0] as number) ? WORD_BUCKETS : OTHER_BUCKETS) {
      const growth = growthOf(buckets[bucket] as Place[], literal)
      if (growth < least) {
        least = growth
        best = bucket
      }
    }
    for (const [i, place] of (buckets[best] as Place[]).entries()) {
      place.set |= bitsAt(literal, i)
      place.share = shareOf(place.set)
    }
    return best
  })
}

/** Text that a bucket would let through beyond what it does, in arbitrary units. */
function growthOf(places: readonly Place[], literal: Uint8Array): number {
  let before = 1
  let after = 1
  for (let i = 0; i < FILTERED; i++) {
    const { set, share } = places[i] as Place
    before *= share
    after *= share + shareOf(bitsAt(literal, i) & ~set)
  }
  return after - before
}
