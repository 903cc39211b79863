/** The weights the tagger was trained to, as scripts/build-tagger.ts packs them. */
import { brotliDecompressSync } from 'node:zlib'
import { FEATURE_BITS } from './features.ts'
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
  /**
   * Row by row, the weights of two tags in each number, in 1/SCALE: `odd * PAIR + even`. Row 0 is zero. Perf: two sums are made by one addition,
   * and come apart again: weights have 16 bits and a token some 100 features, so each stays within 24 bits, and both within the 53 of a double.
   */
  readonly rows: Float64Array
  /** From tag to tag, in 1/SCALE; `[O][to]` also for the first token. */
  readonly transitions: Int32Array
}

/** Words of a row. */
export const PAIRS: number = TAG_COUNT / 2

const PAIR: number = 2 ** 24

/** The weight, or sum of weights, of the even tag in a pair. */
export function evenOf(pair: number): number {
  return pair - oddOf(pair) * PAIR
}

/** Of the odd one. */
export function oddOf(pair: number): number {
  return Math.round(pair / PAIR) | 0
}

/** What a row says for a tag, in 1/SCALE. */
export function weightAt({ rows }: Model, row: number, tag: number): number {
  const word = rows[row * PAIRS + (tag >> 1)] as number
  return tag & 1 ? oddOf(word) : evenOf(word)
}

/** The number of a feature's row, 0 for features without weight. */
export function rowOf(model: Model, feature: number): number {
  const word = model.bits[feature >>> 5] as number
  const bit = 1 << (feature & 31)
  return word & bit ? (model.before[feature >>> 5] as number) + ones(word & (bit - 1)) + 1 : 0
}

/** Bits set in a 32-bit word. */
export function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555)
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333)
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

let model: Model | undefined

/** Loads the weights once per thread: about 10 ms and 8 MB. */
export async function loadModel(): Promise<Model> {
  model ??= unpackModel(brotliDecompressSync(Buffer.from((await import('./model-data.ts')).MODEL, 'base64')))
  return model
}

/** The weight of an 8-bit step, in 1/SCALE. */
export function weightOf(step: number, most: number): number {
  const size = (most * ((1 + MU) ** (Math.abs(step) / 127) - 1)) / MU
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(Math.sign(step) * size * SCALE)))
}

/**
 * Count of rows, largest weight in 1/SCALE, then the gaps between the rows' features (LEB128), then the weights tag by tag, then the transitions
 * (32-bit, in 1/SCALE). All little-endian.
 */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const most = view.getUint32(4, true) / SCALE
  const bits = new Uint32Array(1 << (FEATURE_BITS - 5))
  const before = new Uint32Array(bits.length)
  let at = 8
  let feature = -1
  for (let row = 1; row <= count; row++) {
    let gap = 0
    let byte = 0
    for (let shift = 0; ; shift += 7) {
      byte = bytes[at++] as number
      gap |= (byte & 127) << shift
      if (byte < 128) break
    }
    feature += gap
    bits[feature >>> 5]! |= 1 << (feature & 31)
  }
  for (let i = 1; i < bits.length; i++) before[i] = (before[i - 1] as number) + ones(bits[i - 1] as number)
  const steps = Int16Array.from({ length: 256 }, (_, i) => weightOf(i - 128, most))
  const rows = new Float64Array((count + 1) * PAIRS)
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    for (let row = 1; row <= count; row++) {
      const weight = steps[((bytes[at++] as number) + 128) & 255] as number
      rows[row * PAIRS + (tag >> 1)]! += tag & 1 ? weight * PAIR : weight
    }
  }
  const transitions = new Int32Array(TAG_COUNT * TAG_COUNT)
  for (let i = 0; i < transitions.length; i++, at += 4) transitions[i] = view.getInt32(at, true)
  return { bits, before, rows, transitions }
}
