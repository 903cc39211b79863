/**
 * What the sampled values of one field look like, without the values: for a bounded sample of the distinct ones, which shapes
 * they have (profile-shapes.ts) and which rules' value tests they pass.
 *
 * The sample is the SAMPLE smallest hashes (a bottom-k sketch, Cohen and Kaplan 2007): it does not depend on the order of the
 * values, repeats count once, merging is associative, and its largest hash estimates the number of distinct values.
 */
import type { ValueTest } from '../model/rule.ts'
import { hashOf } from '../../rules/words/fold.ts'
import { isBlank, readShapes, SHAPE_WORDS, type ShapeName, SHAPES } from './profile-shapes.ts'
import type { ValueMemory } from './value-memory.ts'

/** Distinct values that are judged. A share estimated from them has a standard error of at most 4.4 %. */
export const SAMPLE = 128
/** The same where fields are very many: at most 8.8 %. */
export const SMALL_SAMPLE = 32

/** Plain numbers and typed arrays: threads can send it. */
export interface FieldProfile {
  /** Values given, blanks (`NULL`, `n/a`) not counted. */
  values: number
  blanks: number
  /** Used length of `hashes` and `lengths`. */
  size: number
  /** Sorted. */
  hashes: Uint32Array
  /** Characters of each sampled value. */
  lengths: Uint16Array
  /** Per sampled value `stride` words: SHAPE_WORDS of shapes, then one bit for each rule's test. */
  bits: Uint32Array
  readonly stride: number
  /** Distinct values that are judged. */
  readonly most: number
}

/**
 * @param tests how many rules' value tests `addValue` will be given
 * @param most distinct values that are judged
 */
export function createProfile(tests = 0, most: number = SAMPLE): FieldProfile {
  const stride = SHAPE_WORDS + ((tests + 31) >>> 5)
  return {
    values: 0,
    blanks: 0,
    size: 0,
    hashes: new Uint32Array(16),
    lengths: new Uint16Array(16),
    bits: new Uint32Array(16 * stride),
    stride,
    most,
  }
}

/** Whether a sentence names somebody: what detect knows and this layer does not. */
export type NameTest = (text: string) => boolean

/**
 * @param tests the same list for every value of a profile, no longer than was told to createProfile
 * @param names asked about sentences in which the lists alone find nobody
 * @param memory of values read before with the same tests and names
 */
export function addValue(
  profile: FieldProfile,
  value: string,
  tests: readonly ValueTest[] = [],
  names?: NameTest,
  memory?: ValueMemory,
): void {
  const text = value.trim()
  if (isBlank(text)) {
    profile.blanks++
    return
  }
  profile.values++
  const hash = hashOf(text)
  if (profile.size === profile.most && hash > (profile.hashes[profile.most - 1] as number)) return
  const at = positionOf(profile, hash)
  if (at < profile.size && profile.hashes[at] === hash) return
  insertAt(profile, at)
  profile.hashes[at] = hash
  profile.lengths[at] = Math.min(text.length, 0xffff)
  const word = at * profile.stride
  if (memory?.recall(text, profile.bits, word, profile.stride)) return
  profile.bits.fill(0, word, word + profile.stride)
  readShapes(text, profile.bits, word)
  if (names !== undefined && has(profile.bits, word, 'sentence') && !has(profile.bits, word, 'holdsName') && names(text))
    profile.bits[word + (SHAPES.holdsName >>> 5)]! |= 1 << (SHAPES.holdsName & 31)
  tests.forEach((test, i) => {
    if (test.test(text)) profile.bits[word + SHAPE_WORDS + (i >>> 5)]! |= 1 << (i & 31)
  })
  memory?.keep(text, profile.bits, word, profile.stride)
}

function has(bits: Uint32Array, word: number, shape: ShapeName): boolean {
  return ((bits[word + (SHAPES[shape] >>> 5)] as number) & (1 << (SHAPES[shape] & 31))) !== 0
}

/** The profile of both parts' values. Associative and commutative. The parts stay as they are. */
export function mergeProfiles(a: FieldProfile, b: FieldProfile): FieldProfile {
  const merged = createProfile((a.stride - SHAPE_WORDS) * 32, Math.min(a.most, b.most))
  merged.values = a.values + b.values
  merged.blanks = a.blanks + b.blanks
  const capacity = Math.max(16, Math.min(merged.most, a.size + b.size))
  merged.hashes = new Uint32Array(capacity)
  merged.lengths = new Uint16Array(capacity)
  merged.bits = new Uint32Array(capacity * merged.stride)
  let i = 0
  let j = 0
  while (merged.size < capacity && (i < a.size || j < b.size)) {
    const left = i < a.size ? (a.hashes[i] as number) : Number.POSITIVE_INFINITY
    const right = j < b.size ? (b.hashes[j] as number) : Number.POSITIVE_INFINITY
    if (left <= right) copySample(a, i, merged)
    else copySample(b, j, merged)
    if (left <= right) i++
    if (right <= left) j++
  }
  return merged
}

const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[]
/** Perf: a copy of a parsed object has its members side by side; one that is filled name by name is a table, five times as slow. */
const NO_SHARES = JSON.parse(JSON.stringify(SHAPES, (_, value) => (typeof value === 'number' ? 0 : value))) as Record<
  ShapeName,
  number
>

/** A profile's shares, ready to be judged. */
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
  readonly passes: readonly number[]
}

export function lookAt(profile: FieldProfile): FieldLook {
  const { size } = profile
  const counts = countBits(profile)
  const share = { ...NO_SHARES }
  const passes = new Array<number>(counts.length - SHAPE_WORDS * 32).fill(0)
  for (let bit = 0; bit < counts.length; bit++) {
    const count = counts[bit] as number
    if (count === 0) continue
    const name = SHAPE_NAMES[bit]
    if (name !== undefined) share[name] = count / size
    else if (bit >= SHAPE_WORDS * 32) passes[bit - SHAPE_WORDS * 32] = count / size
  }
  let sum = 0
  let shortest = 0xffff
  let longest = 0
  for (let i = 0; i < size; i++) {
    const length = profile.lengths[i] as number
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
    share,
    passes,
  }
}

function distinctValues(profile: FieldProfile): number {
  const { size, most } = profile
  if (size < most) return size
  const covered = ((profile.hashes[most - 1] as number) + 1) / 2 ** 32
  return Math.min(profile.values, Math.round((most - 1) / covered))
}

/** How many of the sampled values have each bit. */
function countBits({ bits, size, stride }: FieldProfile): Uint16Array {
  const counts = new Uint16Array(stride * 32)
  for (let i = 0; i < size * stride; i++) {
    const base = (i % stride) * 32
    for (let rest = bits[i] as number; rest !== 0; rest &= rest - 1) counts[base + 31 - Math.clz32(rest & -rest)]!++
  }
  return counts
}

/** First position whose hash is not below `hash`. */
function positionOf(profile: FieldProfile, hash: number): number {
  let low = 0
  let high = profile.size
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((profile.hashes[middle] as number) < hash) low = middle + 1
    else high = middle
  }
  return low
}

/** Makes room at a position; the last sample falls out of a full profile. */
function insertAt(profile: FieldProfile, at: number): void {
  if (profile.size === profile.hashes.length && profile.size < profile.most) grow(profile)
  const kept = Math.min(profile.size, profile.most - 1)
  profile.hashes.copyWithin(at + 1, at, kept)
  profile.lengths.copyWithin(at + 1, at, kept)
  profile.bits.copyWithin((at + 1) * profile.stride, at * profile.stride, kept * profile.stride)
  profile.size = kept + 1
}

function grow(profile: FieldProfile): void {
  const capacity = Math.min(profile.most, profile.hashes.length * 2)
  const { hashes, lengths, bits } = profile
  profile.hashes = new Uint32Array(capacity)
  profile.lengths = new Uint16Array(capacity)
  profile.bits = new Uint32Array(capacity * profile.stride)
  profile.hashes.set(hashes)
  profile.lengths.set(lengths)
  profile.bits.set(bits)
}

function copySample(from: FieldProfile, i: number, to: FieldProfile): void {
  const at = to.size++
  to.hashes[at] = from.hashes[i] as number
  to.lengths[at] = from.lengths[i] as number
  to.bits.set(from.bits.subarray(i * from.stride, (i + 1) * from.stride), at * to.stride)
}
