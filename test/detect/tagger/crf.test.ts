import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayFollow, TAG_COUNT } from '../../../src/detect/tagger/tags.ts'
import { Chain } from '../../../scripts/tagger/crf.ts'
import { exp } from '../../../scripts/tagger/exp.ts'

describe('exp', () => {
  it('is e to the x', () => {
    fc.assert(
      fc.property(fc.double({ min: -690, max: 690, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-13)
      }),
    )
  })
  it('is 1 at 0, and nothing far below', () => {
    expect(exp(0)).toBe(1)
    expect(exp(-5000)).toBe(0)
  })
})

type Way = readonly number[]

/** All ways through tokens of which some are not looked at, and what each is worth. */
function waysThrough(active: readonly boolean[], scores: readonly number[], transitions: Float64Array): [Way, number][] {
  let ways: [Way, number][] = [[[], 1]]
  active.forEach((is, i) => {
    ways = ways.flatMap(([way, worth]) =>
      Array.from({ length: is ? TAG_COUNT : 1 }, (_, tag) => tag)
        .filter((tag) => mayFollow(way.at(-1) ?? 0, tag))
        .map((tag): [Way, number] => {
          const between = transitions[(way.at(-1) ?? 0) * TAG_COUNT + tag] as number
          return [[...way, tag], worth * Math.exp(between + (is ? (scores[i * TAG_COUNT + tag] as number) : 0))]
        }),
    )
  })
  return ways.filter(([way]) => mayFollow(way.at(-1) as number, 0))
}

describe('the chain', () => {
  it('says how likely each tag is, of all ways through the text', { timeout: 60_000 }, () => {
    const score = fc.double({ min: -4, max: 4, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
        fc.array(score, { minLength: 4 * TAG_COUNT, maxLength: 4 * TAG_COUNT }),
        fc.array(score, { minLength: TAG_COUNT * TAG_COUNT, maxLength: TAG_COUNT * TAG_COUNT }),
        (active, scores, between) => {
          const transitions = Float64Array.from(between)
          const chain = new Chain(4)
          chain.scores.set(scores)
          const isActive = (i: number): boolean => active[i] as boolean
          chain.sum(active.length, isActive, transitions)
          const ways = waysThrough(active, scores, transitions)
          const all = ways.reduce((sum, [, worth]) => sum + worth, 0)
          const share = (of: (way: Way) => boolean): number =>
            ways.reduce((sum, [way, worth]) => sum + (of(way) ? worth : 0), 0) / all
          active.forEach((is, i) => {
            for (let tag = 0; tag < (is ? TAG_COUNT : 1); tag++) {
              expect(chain.chance(i, tag)).toBeCloseTo(share((way) => way[i] === tag))
              for (let before = 0; before < TAG_COUNT; before++) {
                if (!mayFollow(before, tag) || (i === 0 && before > 0)) continue
                const wanted = share((way) => way[i] === tag && (i === 0 || way[i - 1] === before))
                expect(chain.chanceBehind(i, before, tag, is)).toBeCloseTo(wanted)
              }
            }
          })
        },
      ),
      { numRuns: 40 },
    )
  })
})
