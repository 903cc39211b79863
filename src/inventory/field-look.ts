/** What a profile says of its field, ready to be judged. */
import { countAt, type FieldProfile, lastHash, lengthAt, SHAPE_WORD } from './profile.ts'
import { SHAPE_WORDS, type ShapeName, SHAPES } from './shapes.ts'

export interface FieldLook {
  /** Non-blank values seen, and how many of them differ (estimated above SAMPLE). */
  readonly values: number
  readonly distinct: number
  /** Distinct values that were judged; shares are of these. */
  readonly sampled: number
  readonly meanLength: number
  readonly minLength: number
  readonly maxLength: number
  /** Share of the distinct values that have a shape, 0..1. */
  readonly share: Readonly<Record<ShapeName, number>>
  /** Share that passes each rule's test. */
  readonly passes: Passes
}

export function lookAt(profile: FieldProfile): FieldLook {
  const { size } = profile
  const counts = countBits(profile)
  let sum = 0
  let shortest = 0xffff
  let longest = 0
  for (let i = 0; i < size; i++) {
    const length = lengthAt(profile, i)
    sum += length
    if (length < shortest) shortest = length
    if (length > longest) longest = length
  }
  return {
    values: profile.values,
    distinct: distinctValues(profile),
    sampled: size,
    meanLength: size === 0 ? 0 : sum / size,
    minLength: size === 0 ? 0 : shortest,
    maxLength: longest,
    share: new Shares(counts, size) as Shares & Record<ShapeName, number>,
    passes: new Passes(counts, size),
  }
}

/** What is known of one sampled value: whether it has a shape, and passes the test at a position (false for -1). */
export interface ValueLook {
  readonly is: (shape: ShapeName) => boolean
  readonly passes: (test: number) => boolean
}

export interface Held {
  /** Share of the values, each counted as often as it was there, 0..1; exact where all values were sampled. */
  readonly values: number
  /** Share of the distinct ones. */
  readonly distinct: number
}

/** Of how many values something is so. Asked of few fields and rules: looked up when it is. */
export function heldIn(profile: FieldProfile, holds: (value: ValueLook) => boolean): Held {
  const { rows, size, width } = profile
  let values = 0
  let all = 0
  let distinct = 0
  let row = 0
  const bit = (at: number): boolean => ((rows[row * width + SHAPE_WORD + (at >>> 5)] as number) & (1 << (at & 31))) !== 0
  const value: ValueLook = { is: (shape) => bit(SHAPES[shape]), passes: (test) => test >= 0 && bit(SHAPE_WORDS * 32 + test) }
  for (; row < size; row++) {
    const count = countAt(profile, row)
    all += count
    if (!holds(value)) continue
    values += count
    distinct++
  }
  return all === 0 ? { values: 0, distinct: 0 } : { values: values / all, distinct: distinct / size }
}

/**
 * Shares by the names of shapes. Perf: a table can have 10,000 fields, and seventy numbers of each, as an object has them, would be
 * most of the memory of its scan; these are counted in bytes, and divided when they are asked for.
 */
class Shares {
  readonly counts: Uint8Array
  readonly size: number
  constructor(counts: Uint8Array, size: number) {
    this.counts = counts
    this.size = size
  }
}

for (const [name, bit] of Object.entries(SHAPES))
  Object.defineProperty(Shares.prototype, name, {
    get(this: Shares): number {
      return this.size === 0 ? 0 : (this.counts[bit] as number) / this.size
    },
  })

export class Passes {
  private readonly counts: Uint8Array
  private readonly size: number
  constructor(counts: Uint8Array, size: number) {
    this.counts = counts
    this.size = size
  }

  /** @param test position of a rule's value test. @returns share of the distinct values, 0..1; undefined if it was not asked */
  of(test: number): number | undefined {
    const at = SHAPE_WORDS * 32 + test
    if (test < 0 || at >= this.counts.length) return undefined
    return this.size === 0 ? 0 : (this.counts[at] as number) / this.size
  }
}

function distinctValues(profile: FieldProfile): number {
  const { size, most } = profile
  if (size < most) return size
  const covered = (lastHash(profile) + 1) / 2 ** 32
  return Math.min(profile.values, Math.round((most - 1) / covered))
}

/** How many of the sampled values have each bit: at most SAMPLE. */
function countBits({ rows, size, width }: FieldProfile): Uint8Array {
  const counts = new Uint8Array((width - SHAPE_WORD) * 32)
  for (let row = 0; row < size; row++) {
    for (let word = SHAPE_WORD; word < width; word++) {
      const base = (word - SHAPE_WORD) * 32
      for (let rest = rows[row * width + word] as number; rest !== 0; rest &= rest - 1)
        counts[base + 31 - Math.clz32(rest & -rest)]!++
    }
  }
  return counts
}
