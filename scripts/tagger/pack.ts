/** Weights to bytes: the rows that matter, in 8-bit steps. Read back by src/detect/tagger/model.ts. */
import { brotliCompressSync, constants } from 'node:zlib'
import { FEATURE_BITS } from '../../src/detect/tagger/features.ts'
import { MU, SCALE } from '../../src/detect/tagger/model.ts'
import { TAG_COUNT } from '../../src/detect/tagger/tags.ts'
import type { Weights } from './train.ts'

/** @param most rows kept; @param least weights smaller than this become zero */
export function packModel({ features, transitions }: Weights, most: number, least: number): Buffer {
  const sizes = new Float64Array(1 << FEATURE_BITS)
  let largest = 0
  for (let i = 0; i < features.length; i++) {
    const size = Math.abs(features[i] as number)
    if (size >= least) sizes[Math.floor(i / TAG_COUNT)]! += size
    largest = Math.max(largest, size)
  }
  const rows = [...sizes.keys()]
    .filter((row) => (sizes[row] as number) > 0)
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
  const top = Math.ceil(largest * SCALE) / SCALE
  const head = Buffer.alloc(8)
  head.writeUInt32LE(rows.length, 0)
  head.writeUInt32LE(top * SCALE, 4)
  const gaps: number[] = []
  let before = -1
  for (const row of rows) {
    let gap = row - before
    before = row
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128)
    gaps.push(gap)
  }
  const steps = Buffer.alloc(rows.length * TAG_COUNT)
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    rows.forEach((row, i) => {
      const weight = features[row * TAG_COUNT + tag] as number
      const step =
        Math.abs(weight) < least ? 0 : Math.round((127 * Math.log(1 + (MU * Math.abs(weight)) / top)) / Math.log(1 + MU))
      steps.writeInt8(Math.sign(weight) * step, tag * rows.length + i)
    })
  }
  const tail = Buffer.alloc(transitions.length * 4)
  for (const [i, weight] of transitions.entries()) tail.writeInt32LE(Math.round(weight * SCALE), i * 4)
  return Buffer.concat([head, Buffer.from(gaps), steps, tail])
}

export function compressModel(packed: Buffer): Buffer {
  return brotliCompressSync(packed, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } })
}
