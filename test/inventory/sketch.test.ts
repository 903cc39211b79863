import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addHash,
  coarsen,
  createSketch,
  estimateDistinct,
  FEW_EXACT,
  mergeSketches,
  type Sketch,
} from '../../src/inventory/sketch.ts'

/** A fixed stream of different hashes. */
const hashAt = (i: number): number => Math.imul(i + 1, 0x9e3779b1) >>> 0

function sketchOf(from: number, to: number, exact?: number): Sketch {
  const sketch = createSketch(exact)
  for (let i = from; i < to; i++) addHash(sketch, hashAt(i))
  return sketch
}

const coarse = (sketch: Sketch): Sketch => {
  coarsen(sketch)
  return sketch
}

describe('a coarse sketch', () => {
  it('is what a fine one becomes, whenever it is told to', () => {
    fc.assert(
      fc.property(fc.nat(9000), fc.nat(9000), (first, rest) => {
        const late = coarse(sketchOf(0, first + rest))
        const early = coarse(sketchOf(0, first))
        for (let i = first; i < first + rest; i++) addHash(early, hashAt(i))
        const always = sketchOf(0, first + rest, FEW_EXACT)
        expect([estimateDistinct(late), late.registers]).toEqual([estimateDistinct(always), always.registers])
        expect([estimateDistinct(early), early.registers]).toEqual([estimateDistinct(always), always.registers])
      }),
      { numRuns: 40 },
    )
  })

  it('merges with a fine one, on either side, to what a coarse one would be', () => {
    fc.assert(
      fc.property(fc.nat(6000), fc.nat(6000), (size, more) => {
        const whole = sketchOf(0, size + more, FEW_EXACT)
        const parts = (a: number | undefined, b: number | undefined): Sketch =>
          mergeSketches(sketchOf(0, size, a), sketchOf(size, size + more, b))
        if (size + more <= FEW_EXACT) return
        expect(coarse(parts(FEW_EXACT, undefined)).registers).toEqual(whole.registers)
        expect(coarse(parts(undefined, FEW_EXACT)).registers).toEqual(whole.registers)
      }),
      { numRuns: 40 },
    )
  })

  it('is within its error', () => {
    for (const size of [100, 1000, 50_000, 400_000])
      expect(Math.abs(estimateDistinct(sketchOf(0, size, FEW_EXACT)) / size - 1)).toBeLessThan(0.15)
  })
})

describe('a fine sketch', () => {
  it('is within 3 % of the truth at every size, up to millions, whole or merged from parts', () => {
    // Five streams of different hashes: an error that only one of them hides is seen.
    for (const salt of [0, 0x2545f491, 0x1b873593, 0x7feb352d, 0x51ed270b]) {
      const mixed = (i: number): number => Math.imul((i ^ salt) + 1, 0x9e3779b1) >>> 0
      const whole = createSketch()
      let part = createSketch()
      let joined = createSketch()
      let from = 0
      for (const size of [2048, 2049, 5000, 20_000, 40_960, 60_000, 80_000, 150_000, 1_000_000]) {
        for (let i = from; i < size; i++) {
          addHash(whole, mixed(i))
          // Values that both parts know count once.
          addHash(part, mixed(i))
          if (i >= from + 100) addHash(part, mixed(i - 100))
        }
        joined = mergeSketches(part, joined)
        part = createSketch()
        from = size
        const estimate = estimateDistinct(whole)
        expect(estimateDistinct(joined)).toBe(estimate)
        if (size <= 2048) expect(estimate).toBe(size)
        else expect(Math.abs(estimate / size - 1), `${size} values`).toBeLessThan(0.03)
      }
    }
  })
})
