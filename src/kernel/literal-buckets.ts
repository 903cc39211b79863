import { isAlphanumeric } from '../validators/ascii.ts'

/** Buckets of literals that begin with a letter or digit (found only where a word begins), and of the others (found anywhere). */
const WORD_BUCKETS: readonly number[] = [0, 1, 2, 3, 4]
const OTHER_BUCKETS: readonly number[] = [5, 6, 7]

/**
 * A filter bucket, 0 to 7, for each literal (its bytes). The kernel's filter compares low and high nibbles of the first three bytes
 * apart, so a bucket lets through every combination of its literals' nibbles: literals are put, one by one, where that number grows
 * least.
 */
export function literalBuckets(literals: readonly Uint8Array[]): number[] {
  const nibbles = Array.from({ length: 8 }, () => new Array<number>(6).fill(0))
  return literals.map((literal) => {
    let best = 0
    let least = Number.POSITIVE_INFINITY
    for (const bucket of isAlphanumeric(literal[0] as number) ? WORD_BUCKETS : OTHER_BUCKETS) {
      const sets = nibbles[bucket] as number[]
      const growth = combinations(joined(sets, literal)) - combinations(sets)
      if (growth < least) {
        least = growth
        best = bucket
      }
    }
    nibbles[best] = joined(nibbles[best] as number[], literal)
    return best
  })
}

/** Six sets of nibbles, as bits, with those of a literal's first three bytes. */
function joined(sets: readonly number[], literal: Uint8Array): number[] {
  return sets.map((set, i) => {
    const byte = literal[i >> 1] as number
    return set | (1 << ((i & 1) === 0 ? byte & 15 : byte >> 4))
  })
}

function combinations(sets: readonly number[]): number {
  return sets.reduce((product, set) => product * bitCount(set), 1)
}

function bitCount(set: number): number {
  let count = 0
  for (let rest = set; rest > 0; rest &= rest - 1) count++
  return count
}
