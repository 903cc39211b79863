import { describe, expect, it } from 'vitest'
import { TAG_COUNT } from '../../../src/detect/tagger/tags.ts'
import { only, spread, sumOf } from '../../../scripts/tagger/blend.ts'
import { strongest } from '../../../scripts/tagger/pack.ts'
import type { Weights } from '../../../scripts/tagger/train.ts'

/** Of features that say the same for each tag. */
function model(of: readonly number[], between: number): Weights {
  return {
    features: Float64Array.from({ length: of.length * TAG_COUNT }, (_, i) => of[Math.floor(i / TAG_COUNT)] as number),
    transitions: new Float64Array(TAG_COUNT * TAG_COUNT).fill(between),
  }
}

function plain({ features, transitions }: Weights): readonly number[][] {
  return [[...features], [...transitions]]
}

describe('models', () => {
  it('are added as they count', () => {
    expect(plain(sumOf([model([1, 0, -2], 3), model([4, 8, 0], -1)], [0.5, 0.25]))).toEqual(plain(model([1.5, 2, -1], 1.25)))
  })
  it('of chosen features are models of all of them, in which the others say nothing', () => {
    const numbers = Int32Array.from([0, 2, 0, 1])
    expect(plain(spread(model([9, 5, 7], 3), numbers))).toEqual(plain(model([0, 7, 0, 5], 3)))
    expect(plain(only(model([1, 2, 3, 4], 3), numbers))).toEqual(plain(model([0, 2, 0, 4], 3)))
  })
  it('keep the features that say most in all', () => {
    expect(strongest(model([0.2, -3, 0, 1, 0.01], 0), 2, 0.05)).toEqual([1, 3])
    expect(strongest(model([0.2, -3, 0, 1, 0.01], 0), 9, 0.05)).toEqual([0, 1, 3])
  })
})
