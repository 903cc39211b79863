import { isAlphanumeric } from '../validators/ascii.ts'

/** Bytes of each literal that the filter looks at. */
const FILTERED = 2
const BUCKETS = 8
const SPACE = 32

/** Letters in percent of English text (Lewand, Cryptological Mathematics, 2000), from `a` on. */
const LETTERS: readonly number[] = [
  8.2, 1.5, 2.8, 4.3, 12.7, 2.2, 2, 6.1, 7, 0.2, 0.8, 4, 2.4, 6.7, 7.5, 1.9, 0.1, 6, 6.3, 9.1, 2.8, 1, 2.4, 0.2, 2, 0.1,
]

/** How often a byte is met in text and tables: of letters as LETTERS says, of others roughly so. */
function weightOf(byte: number): number {
  if (byte >= 97 && byte <= 122) return LETTERS[byte - 97] as number
  if (byte >= 65 && byte <= 90) return (LETTERS[byte - 65] as number) / 10
  if (byte === SPACE) return 18
  if (byte >= 48 && byte <= 57) return 4
  if (byte >= 128) return 0.1
  return '",'.includes(String.fromCharCode(byte))
    ? 4
    : "\t\n'-./:;=_".includes(String.fromCharCode(byte))
      ? 2
      : byte < SPACE
        ? 0
        : 0.2
}

/** Perf: they are summed hundreds of thousands of times (start-up). */
const WEIGHTS: Float64Array = Float64Array.from({ length: 256 }, (_, byte) => weightOf(byte))

/** Low and high nibbles of the bytes that literals of a bucket have in one place, as sets, and how often one is met that has such ones. */
interface Place {
  low: number
  high: number
  share: number
}

function shareOf(low: number, high: number): number {
  let share = 0
  for (let tops = high; tops !== 0; tops &= tops - 1) {
    const row = (31 - Math.clz32(tops & -tops)) << 4
    for (let rests = low; rests !== 0; rests &= rests - 1) share += WEIGHTS[row | (31 - Math.clz32(rests & -rests))] as number
  }
  return share
}

/** Of literals that begin with a letter or digit, or so behind a space, so many go through the filter; more would let through most words. */
const MOST_WORDS = 64
/** Of a literal that is looked for wherever a word begins. */
const NO_BUCKET = 8

/** Where a literal begins for the filter: behind a space, if a word follows it. */
function beginOf(literal: Uint8Array): number {
  return literal[0] === SPACE && isAlphanumeric(literal[1] as number) ? 1 : 0
}

function beginsWord(literal: Uint8Array): boolean {
  return isAlphanumeric(literal[beginOf(literal)] as number)
}

/**
 * A filter bucket, 0 to 7, for each literal (its bytes); NO_BUCKET for those that begin with a letter or digit, if they are many. The kernel's
 * filter looks at the nibbles of the first two bytes, each apart, so a bucket lets through every combination of its literals' nibbles: literals
 * are put, one by one, where that adds least text.
 */
export function literalBuckets(literals: readonly Uint8Array[]): number[] {
  const buckets: Place[][] = Array.from({ length: BUCKETS }, () =>
    Array.from({ length: FILTERED }, () => ({ low: 0, high: 0, share: 0 })),
  )
  const known = new Map<number, number>()
  const filtersWords = literals.filter(beginsWord).length <= MOST_WORDS
  return literals.map((literal) => {
    if (!filtersWords && beginsWord(literal)) return NO_BUCKET
    const at = beginOf(literal)
    const begin = ((literal[at] as number) << 8) | (literal[at + 1] as number)
    const bucket = known.get(begin) ?? bestFor(literal.subarray(at), buckets)
    known.set(begin, bucket)
    return bucket
  })
}

function bestFor(literal: Uint8Array, buckets: readonly Place[][]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  // No bucket adds less than nothing: the first that adds nothing is the best.
  for (let bucket = 0; bucket < BUCKETS && least > 0; bucket++) {
    let before = 1
    let after = 1
    for (let i = 0; i < FILTERED; i++) {
      const { low, high, share } = (buckets[bucket] as Place[])[i] as Place
      const byte = literal[i] as number
      before *= share
      after *= shareOf(low | (1 << (byte & 15)), high | (1 << (byte >> 4)))
    }
    if (after - before >= least) continue
    least = after - before
    best = bucket
  }
  for (const [i, place] of (buckets[best] as Place[]).entries()) {
    const byte = literal[i] as number
    place.low |= 1 << (byte & 15)
    place.high |= 1 << (byte >> 4)
    place.share = shareOf(place.low, place.high)
  }
  return best
}
