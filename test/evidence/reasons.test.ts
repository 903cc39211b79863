import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_REASONS, packReasons, REASONS, reasonsOf } from '../../src/evidence/reasons.ts'

const sums = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: REASONS.length, maxLength: REASONS.length })

describe('reasons', () => {
  it('travel as a number, the strongest first', () => {
    fc.assert(
      fc.property(sums, (list) => {
        const positive = list.map((sum, code) => ({ sum, code })).filter(({ sum, code }) => code > 0 && sum > 0)
        const total = positive.reduce((all, { sum }) => all + sum, 0)
        const packed = packReasons(list)
        expect(Number.isSafeInteger(packed)).toBe(true)
        const wanted = positive.sort((a, b) => b.sum - a.sum || a.code - b.code).slice(0, MOST_REASONS)
        const given = reasonsOf(packed)
        expect(given.map(({ what }) => what)).toEqual(wanted.map(({ code }) => REASONS[code]))
        given.forEach(({ share }, i) => {
          expect(Math.abs(share - (wanted[i] as { sum: number }).sum / total)).toBeLessThanOrEqual(1 / 32)
        })
      }),
    )
  })
  it('are none where nothing speaks for a find', () => expect(reasonsOf(packReasons([0, -1, 0]))).toEqual([]))
})
