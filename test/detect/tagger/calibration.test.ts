import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLogistic } from '../../../scripts/tagger/logistic.ts'
import { CIRCUMSTANCES, calibration, personBits } from '../../../src/detect/tagger/calibration.ts'
import { collectWith } from '../../../src/detect/tagger/found.ts'
import { TextTagger } from '../../../src/detect/tagger/text-tagger.ts'
import { loadTagger } from '../../../src/pipeline/word-data.ts'

describe('sureness', () => {
  it('has a weight for each circumstance, for prose and for machine data', () => {
    expect(calibration.prose).toHaveLength(CIRCUMSTANCES.length)
    expect(calibration.machine).toHaveLength(CIRCUMSTANCES.length)
  })
  it('claims no more than six bits for and five against', () => {
    const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: CIRCUMSTANCES.length,
      maxLength: CIRCUMSTANCES.length,
    })
    fc.assert(
      fc.property(values, fc.boolean(), (list, prose) => {
        const bits = personBits(Float64Array.from(list), prose)
        expect(bits).toBeGreaterThanOrEqual(-5)
        expect(bits).toBeLessThanOrEqual(6)
      }),
    )
  })
})

describe('logistic regression', () => {
  it('finds the odds of groups', () => {
    // Of the first group 1 in 4 is right, of the second 3 in 4: log odds of a third, and nine times that.
    const cases = Array.from({ length: 4000 }, (_, i) => ({
      values: [1, i % 2],
      right: i % 8 < 2 ? i % 2 === 0 || i % 8 === 1 : i % 2 === 1 && i % 8 < 7,
      weight: 1,
    }))
    const share = (group: number): number => {
      const members = cases.filter(({ values }) => values[1] === group)
      return members.filter(({ right }) => right).length / members.length
    }
    const [base = 0, more = 0] = fitLogistic(cases)
    expect(base).toBeCloseTo(Math.log(share(0) / (1 - share(0))), 1)
    expect(base + more).toBeCloseTo(Math.log(share(1) / (1 - share(1))), 1)
  })
  it('stays finite where everything is right', () => {
    const weights = fitLogistic(Array.from({ length: 50 }, (_, i) => ({ values: [1, i / 50], right: true, weight: 1 })))
    for (const weight of weights) expect(Number.isFinite(weight)).toBe(true)
  })
})

describe('what is weighed', () => {
  // Else the calibration would learn of each find what is known of the one before it.
  it('is told by its place, for finds that are certain are not weighed', () => {
    const bytes = Buffer.from(
      'Please send the card to USS Grey Heron\nFPO AE 05609 by Monday.\nLaura Whitfield wrote to Thomas Becker.\n',
    )
    const weighed: string[] = []
    collectWith((type, start) => weighed.push(`${type} ${start}`))
    const tagger = new TextTagger(loadTagger())
    tagger.scan(bytes, 0, bytes.length, bytes.length, 0)
    collectWith(null)
    const { found } = tagger
    const places = Array.from({ length: found.count }, (_, i) => `${found.type[i]} ${found.start[i]}`)
    expect(places).toHaveLength(3)
    expect(weighed).toEqual([`1 ${bytes.indexOf('Laura')}`, `1 ${bytes.indexOf('Thomas')}`])
    expect(places).toEqual([`2 ${bytes.indexOf('USS')}`, ...weighed])
  })
})
