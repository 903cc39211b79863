import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LateValues } from '../../src/inventory/late-values.ts'
import type { ValueTest } from '../../src/model/rule.ts'
import { addValue, createProfile, judgeValue, limitProfile } from '../../src/inventory/profile.ts'

const TESTS: ValueTest[] = [(text: string) => text.length % 2 === 0, (text: string) => text.includes('e')].map((test) => ({
  test,
  hit: 1,
  chance: 0.1,
}))
const value = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('', 'NULL', ' x ', 'Ines Weber', 'ann@example.com', '1984-05-06', '12 Harbour Street', 'a note on Noor Mensah'),
  fc.nat(400).map(String),
)

describe('values that are judged late', () => {
  it('leave the same profile as values judged one by one, whatever falls out and whenever fewer are kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, fc.nat(2)), { maxLength: 300 }),
        fc.constantFrom(4, 16, 128),
        fc.nat(300),
        fc.boolean(),
        (values, most, shrinkAt, finishes) => {
          const one = [0, 1, 2].map(() => createProfile(TESTS.length, most))
          const late = [0, 1, 2].map(() => createProfile(TESTS.length, most))
          const waiting = new LateValues((profile, row, text) => judgeValue(profile, row, text, TESTS))
          for (const [i, [text, field]] of values.entries()) {
            addValue(one[field]!, text, TESTS)
            waiting.add(late[field]!, text)
            if (i !== shrinkAt) continue
            for (const profile of one) limitProfile(profile, 3)
            for (const profile of late) {
              limitProfile(profile, 3)
              waiting.limit(profile)
            }
            if (finishes) waiting.finish()
          }
          waiting.finish()
          expect(late.map(seen)).toEqual(one.map(seen))
        },
      ),
    )
  })

  it('are judged on the way where too much would wait', () => {
    const one = createProfile()
    const late = createProfile()
    let judged = 0
    const waiting = new LateValues((profile, row, text) => {
      judged++
      judgeValue(profile, row, text, [])
    })
    for (let i = 0; i < 1000; i++) {
      const text = `${i}${'x'.repeat(900)}`
      addValue(one, text)
      waiting.add(late, text)
    }
    expect(judged).toBeGreaterThan(0)
    waiting.finish()
    expect(seen(late)).toEqual(seen(one))
  })
})

/** All of a profile but room behind its rows. */
function seen({ rows, size, width, ...rest }: ReturnType<typeof createProfile>): unknown {
  return { ...rest, size, rows: [...rows.subarray(0, size * width)] }
}
