/** Weights to bytes: the rows that matter, in 8-bit steps. Read back by src/detect/tagger/model.ts. */
import { FEATURE_BITS } from '../../src/detect/tagger/feature-list.ts'
import { MU, SCALE } from '../../src/detect/tagger/model.ts'
import { TAG_COUNT } from '../../src/detect/tagger/tags.ts'
import type { Weights } from './train.ts'

/** @param most rows kept; @param least weights smaller than this become zero */
export function packModel(weights: Weights, most: number, least: number): Buffer {
  const { features, transitions } = weights
  const rows = strongest(weights, most, least)
  let largest = 0
  for (const weight of features) largest = Math.max(largest, Math.abs(weight))
  const top = Math.ceil(largest * SCALE) / SCALE
  const head = Buffer.alloc(8)
  head.writeUInt32LE(rows.length, 0)
  head.writeUInt32LE(top * SCALE, 4)
  const bits = new Uint32Array(1 << (FEATURE_BITS - 5))
  for (const row of rows) bits[row >>> 5]! |= 1 << (row & 31)
  const index = Buffer.alloc(bits.length * 4)
  for (const [i, word] of bits.entries()) index.writeUInt32LE(word, i * 4)
  const between = Buffer.alloc(transitions.length * 4)
  for (const [i, weight] of transitions.entries()) between.writeInt32LE(Math.round(weight * SCALE), i * 4)
  const steps = Buffer.alloc(rows.length * TAG_COUNT)
  rows.forEach((row, i) => {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const weight = features[row * TAG_COUNT + tag] as number
      const step =
        Math.abs(weight) < least ? 0 : Math.round((127 * Math.log(1 + (MU * Math.abs(weight)) / top)) / Math.log(1 + MU))
      steps.writeInt8(Math.sign(weight) * step, i * TAG_COUNT + tag)
    }
  })
  return Buffer.concat([head, index, between, steps])
}

/** The features whose weights say most in all. @param least weights smaller than this say nothing @returns at most `most` of them, the lowest first */
export function strongest({ features }: Weights, most: number, least: number): number[] {
  const sizes = new Float64Array(1 << FEATURE_BITS)
  for (let i = 0; i < features.length; i++) {
    const size = Math.abs(features[i] as number)
    if (size >= least) sizes[Math.floor(i / TAG_COUNT)]! += size
  }
  return [...sizes.keys()]
    .filter((row) => (sizes[row] as number) > 0)
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
}
