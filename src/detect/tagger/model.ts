/** The weights the tagger was trained to, as scripts/build-tagger.ts packs them. */
import type { Clusters } from './clusters.ts'
import { FEATURE_BITS } from './feature-list.ts'
import { TAG_COUNT } from './tags.ts'

/** Weights are kept in 1/SCALE: fine enough for 8-bit steps, and sums of a token's weights stay within 16 bits. */
export const SCALE = 32
/** A single weight takes no more of the 16 bits than this. */
const LARGEST = 4000
/** Companding of the 8-bit weights: fine steps near zero, coarse ones far from it (ITU-T G.711's mu). */
export const MU = 255

export interface Model {
  /**
   * Which features have a row: a bit a feature, and for each word of bits the rows before it. Perf: 256 KB stay in the cache where 4 MB of row
   * numbers would not; most features of a token have no row.
   */
  readonly bits: Uint32Array
  readonly before: Uint32Array
  /** Row by row, the 8-bit steps of the weights, from row 1 on. */
  readonly steps: Uint8Array
  /** The weight of a step, in 1/SCALE; by the step as an unsigned byte. */
  readonly weights: Int32Array
  /** From tag to tag, in 1/SCALE; `[O][to]` also for the first token. */
  readonly transitions: Int32Array
  readonly clusters: Clusters | null
}

/** What a row says for a tag, in 1/SCALE. */
export function weightAt({ steps, weights }: Model, row: number, tag: number): number {
  return row === 0 ? 0 : (weights[steps[(row - 1) * TAG_COUNT + tag] as number] as number)
}

/** The number of a feature's row; 0 for features without weight. */
export function rowOf(model: Model, feature: number): number {
  const word = model.bits[feature >>> 5] as number
  const bit = 1 << (feature & 31)
  if ((word & bit) === 0) return 0
  return (model.before[feature >>> 5] as number) + ones(word & (bit - 1)) + 1
}

/** Bits set in a 32-bit word. */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555)
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333)
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The weight of an 8-bit step, in 1/SCALE. */
export function weightOf(step: number, most: number): number {
  const size = (most * ((1 + MU) ** (Math.abs(step) / 127) - 1)) / MU
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(Math.sign(step) * size * SCALE)))
}

/**
 * Count of rows, largest weight in 1/SCALE (32-bit), a bit for each feature that has a row, the transitions (32-bit, in 1/SCALE), then the rows of
 * 8-bit steps. All little-endian, read as it lies: every start of the program that reads prose pays for it.
 *
 * @throws RangeError if it is no such model
 */
export function readModel(bytes: Uint8Array, clusters: Clusters | null = null): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const most = view.getUint32(4, true) / SCALE
  const bits = Uint32Array.from({ length: 1 << (FEATURE_BITS - 5) }, (_, i) => view.getUint32(8 + 4 * i, true))
  const before = new Uint32Array(bits.length)
  for (let i = 1; i < bits.length; i++) before[i] = (before[i - 1] as number) + ones(bits[i - 1] as number)
  let at = 8 + 4 * bits.length
  const transitions = Int32Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, i) => view.getInt32(at + 4 * i, true))
  at += 4 * transitions.length
  if (bytes.length !== at + count * TAG_COUNT) throw new RangeError('not a model of the tagger')
  const weights = Int32Array.from({ length: 256 }, (_, i) => weightOf((i << 24) >> 24, most))
  return {
    bits,
    before,
    steps: bytes.subarray(at),
    weights,
    transitions,
    clusters,
  }
}
