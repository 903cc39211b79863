/**
 * What the sampled values of one field look like, without the values: for a bounded sample of the distinct ones, which shapes
 * they have (profile-shapes.ts) and which rules' value tests they pass.
 *
 * The sample is the SAMPLE smallest hashes (a bottom-k sketch, Cohen and Kaplan 2007): it does not depend on the order of the
 * values, repeats count once, merging is associative, and its largest hash estimates the number of distinct values.
 */
import type { ValueTest } from '../model/rule.ts'
import { hashOf } from '../../rules/words/fold.ts'
import { isBlank, readShapes } from './profile-shapes.ts'
import { SHAPE_WORDS, type ShapeName, SHAPES } from './shapes.ts'
import { testsFor } from './tests-by-length.ts'
import type { ValueMemory } from './value-memory.ts'

/** Distinct values that are judged. A share estimated from them has a standard error of at most 4.4 %. */
export const SAMPLE = 128
/** The same where fields are very many: at most 8.8 and 12.5 %. */
const SMALL_SAMPLES = [
  [4096, 16],
  [1024, 32],
] as const

/** Distinct values that are judged of each of so many fields. */
export function sampleOf(fields: number): number {
  return SMALL_SAMPLES.find(([more]) => fields > more)?.[1] ?? SAMPLE
}

/** From now on judges only so many: as if it had from the start. */
export function limitProfile(profile: FieldProfile, most: number): void {
  if (most >= profile.most) return
  profile.most = most
  profile.size = Math.min(profile.size, most)
  if (profile.rows.length > most * profile.width) profile.rows = profile.rows.slice(0, most * profile.width)
}

/** Plain numbers and typed arrays: threads can send it. */
export interface FieldProfile {
  /** Values given, blanks (`NULL`, `n/a`) not counted. */
  values: number
  blanks: number
  /** Distinct values sampled: used rows. */
  size: number
  /**
   * Of each sampled value `width` words, sorted by the first: its hash, its characters, how often it was there, SHAPE_WORDS of shapes, then
   * one bit for each rule's test. How often is exact: a value that is sampled in the end was sampled from its first time on. Perf: one array, for a table can have 10,000 fields and an array takes 300 bytes beside what it holds.
   */
  rows: Uint32Array
  readonly width: number
  /** Distinct values that are judged. */
  most: number
}

/**
 * @param tests how many rules' value tests `addValue` will be given
 * @param most distinct values that are judged
 */
export function createProfile(tests = 0, most: number = SAMPLE): FieldProfile {
  const width = TEST_WORD + ((tests + 31) >>> 5)
  return { values: 0, blanks: 0, size: 0, rows: new Uint32Array(FIRST_ROWS * width), width, most }
}

const FIRST_ROWS = 16
/** Where in a row its parts are. */
const LENGTH_WORD = 1
const COUNT_WORD = 2
export const SHAPE_WORD = 3
const TEST_WORD = SHAPE_WORD + SHAPE_WORDS

export function hashAt({ rows, width }: FieldProfile, row: number): number {
  return rows[row * width] as number
}

export function lengthAt({ rows, width }: FieldProfile, row: number): number {
  return rows[row * width + LENGTH_WORD] as number
}

/** How often the value of a row was there. */
export function countAt({ rows, width }: FieldProfile, row: number): number {
  return rows[row * width + COUNT_WORD] as number
}

/** The largest hash of a full sample: the share of all hashes that it covers. */
export function lastHash({ rows, width, most }: FieldProfile): number {
  return rows[(most - 1) * width] as number
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
  const row = countValue(profile, text)
  if (row >= 0) judgeValue(profile, row, text, tests, names, memory)
}

/**
 * As addValue, of a trimmed value, which is to be judged by `judgeValue` later if it is then still among the sampled ones.
 *
 * @returns its row; behind it all others move, and the last one may fall out; -1 if it is none of the sampled values or one already
 */
export function countValue(profile: FieldProfile, text: string): number {
  if (isBlank(text)) {
    profile.blanks++
    return -1
  }
  profile.values++
  const hash = hashOf(text)
  if (profile.size === profile.most && hash > lastHash(profile)) return -1
  const row = rowOf(profile, hash)
  if (row < profile.size && profile.rows[row * profile.width] === hash) {
    profile.rows[row * profile.width + COUNT_WORD]!++
    return -1
  }
  insertAt(profile, row)
  const { rows, width } = profile
  const at = row * width
  rows.fill(0, at, at + width)
  rows[at] = hash
  rows[at + LENGTH_WORD] = Math.min(text.length, 0xffff)
  rows[at + COUNT_WORD] = 1
  return row
}

/** What the value of a row looks like. */
export function judgeValue(
  { rows, width }: FieldProfile,
  row: number,
  text: string,
  tests: readonly ValueTest[],
  names?: NameTest,
  memory?: ValueMemory,
): void {
  const at = row * width
  const words = width - SHAPE_WORD
  if (memory?.recall(text, rows, at + SHAPE_WORD, words)) return
  readShapes(text, rows, at + SHAPE_WORD)
  if (names !== undefined && has(rows, at, 'sentence') && !has(rows, at, 'holdsName') && names(text))
    rows[at + SHAPE_WORD + (SHAPES.holdsName >>> 5)]! |= 1 << (SHAPES.holdsName & 31)
  for (const i of testsFor(tests, text)) {
    const test = tests[i] as ValueTest
    if (!test.test(text)) continue
    rows[at + TEST_WORD + (i >>> 5)]! |= 1 << (i & 31)
    if (test.isPublished?.(text)) rows[at + SHAPE_WORD + (SHAPES.published >>> 5)]! |= 1 << (SHAPES.published & 31)
  }
  memory?.keep(text, rows, at + SHAPE_WORD, words)
}

function has(rows: Uint32Array, at: number, shape: ShapeName): boolean {
  return ((rows[at + SHAPE_WORD + (SHAPES[shape] >>> 5)] as number) & (1 << (SHAPES[shape] & 31))) !== 0
}

/** The profile of both parts' values. Associative and commutative. The parts stay as they are. */
export function mergeProfiles(a: FieldProfile, b: FieldProfile): FieldProfile {
  const merged = createProfile((a.width - TEST_WORD) * 32, Math.min(a.most, b.most))
  merged.values = a.values + b.values
  merged.blanks = a.blanks + b.blanks
  const capacity = Math.max(FIRST_ROWS, Math.min(merged.most, a.size + b.size))
  merged.rows = new Uint32Array(capacity * merged.width)
  let i = 0
  let j = 0
  while (merged.size < capacity && (i < a.size || j < b.size)) {
    const left = i < a.size ? (a.rows[i * a.width] as number) : Number.POSITIVE_INFINITY
    const right = j < b.size ? (b.rows[j * b.width] as number) : Number.POSITIVE_INFINITY
    const [from, row] = left <= right ? [a, i] : [b, j]
    const at = merged.size++ * merged.width
    merged.rows.set(from.rows.subarray(row * from.width, (row + 1) * from.width), at)
    if (left === right) merged.rows[at + COUNT_WORD]! += countAt(b, j)
    if (left <= right) i++
    if (right <= left) j++
  }
  return merged
}

/** First row whose hash is not below `hash`. */
function rowOf({ rows, width, size }: FieldProfile, hash: number): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle * width] as number) < hash) low = middle + 1
    else high = middle
  }
  return low
}

/** Makes room at a row; the last sample falls out of a full profile. */
function insertAt(profile: FieldProfile, row: number): void {
  const { width, size, most } = profile
  if (size < most && size * width === profile.rows.length) {
    const grown = new Uint32Array(Math.min(most, size * 2) * width)
    grown.set(profile.rows)
    profile.rows = grown
  }
  const kept = Math.min(size, most - 1)
  profile.rows.copyWithin((row + 1) * width, row * width, kept * width)
  profile.size = kept + 1
}
