/** What is remembered of values, fields and digests is what is read of them: memory makes a run faster, and nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { judgeTable } from '../../src/classify/classify.ts'
import { valueTests } from '../../src/model/value-tests.ts'
import { remembering } from '../../src/detect/value-digest.ts'
import { addValue, createProfile } from '../../src/inventory/profile.ts'
import { ValueMemory } from '../../src/inventory/value-memory.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { scan } from '../../src/scan.ts'

const tests = valueTests(rules)
const value = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'Maria Gomez',
    'maria@example.com',
    '1984-03-12',
    '4111111111111111',
    '078-05-1120',
    'Chicago',
    '12 Example Street',
    'true',
    '192.0.2.10',
    'x'.repeat(200),
    'The order has not arrived, please call Maria Gomez',
  ),
)

describe('a profile', () => {
  it('is the same with a memory of values, however small', () => {
    const names = (text: string): boolean => text.includes('Maria')
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 8 }),
        (lists, most) => {
          const memory = new ValueMemory(most)
          for (const list of [...lists, ...lists]) {
            const read = createProfile(tests.length)
            const recalled = createProfile(tests.length)
            for (const one of list) {
              addValue(read, one, tests, names)
              addValue(recalled, one, tests, names, memory)
            }
            expect(recalled).toEqual(read)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('verdicts', () => {
  it('on fields of one value do not depend on the fields judged before', () => {
    const field = fc.tuple(fc.constantFrom('name', 'email', 'note', 'dob', 'id', 'city', 'password_hash'), value)
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 6 }), { maxLength: 5 }), (tables) => {
        for (const fields of tables) {
          const table = {
            file: 'x.json',
            table: null,
            fields: fields.map(([name, one]) => {
              const profile = createProfile(tests.length)
              addValue(profile, one, tests)
              return { place: { table: null, name, index: null, path: `a.${name}` }, profile, found: [], values: 1 }
            }),
          }
          // Another list of the same rules is compiled anew, and remembers nothing.
          expect(judgeTable(table, rules)).toEqual(judgeTable(table, [...rules]))
        }
      }),
      { numRuns: 10 },
    )
  })
})

describe('a digest', () => {
  it('is made once for a value', () => {
    let made = 0
    const digest = remembering((text) => `${text}${++made}`)
    expect([digest('a'), digest('b'), digest('a')]).toEqual(['a1', 'b2', 'a1'])
  })
})

describe('a scan of versions', () => {
  it('tells the same with and without memory', async () => {
    const version = (i: number): string =>
      JSON.stringify({
        title: 'Welcome',
        user: { name: 'Maria Gomez', email: `maria${i % 3}@corp-mail.dev`, dob: '1984-03-12' },
        i,
      })
    const sources = () => Array.from({ length: 12 }, (_, i) => memorySource(`v${i}.json`, version(i)))
    const told = async (recurs: boolean): Promise<unknown[]> => {
      const events: unknown[] = []
      for await (const event of scan(sources(), { threads: 1, recurs, valueKey: new Uint8Array(32), minConfidence: 'low' }))
        events.push(event)
      return events
    }
    const without = await told(false)
    expect(without.length).toBeGreaterThan(24)
    expect(await told(true)).toEqual(without)
  })
})
