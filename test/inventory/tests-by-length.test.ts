import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { testsFor } from '../../src/inventory/tests-by-length.ts'
import { valueTests } from '../../src/model/value-tests.ts'

const tests = valueTests(rules)
const examples = rules.flatMap(({ examples: { match, field } }) => [
  ...match.flatMap((text) => [...text.matchAll(/<<(.*?)>>/gs)].map(([, value]) => value as string)),
  ...(field ?? []).flatMap(({ values }) => values),
])

/** What passes when each value is put to all of them. */
const all = (text: string): number[] => tests.flatMap((test, i) => (test.test(text) ? [i] : []))
const chosen = (text: string): number[] => testsFor(tests, text).filter((i) => tests[i]?.test(text))

describe('tests that a value may pass', () => {
  it('are those that it passes, of the examples of all rules', () => {
    let passed = 0
    for (const text of examples) {
      expect(chosen(text)).toEqual(all(text))
      passed += all(text).length
    }
    expect(passed).toBeGreaterThan(examples.length / 4)
  })

  it('are those that it passes, whatever it is', () => {
    const mark = fc.constantFrom(' ', '-', '.', '/', '(', ')', ':', '\u00a0', '·')
    const text = fc.oneof(
      fc.constantFrom(...examples),
      fc.stringMatching(/^[A-Z0-9 ./-]{0,40}$/),
      fc.string({ maxLength: 80 }),
      fc
        .array(fc.oneof(fc.stringMatching(/^\d{1,9}$/), mark, fc.stringMatching(/^[A-Za-z]{1,3}$/)), { maxLength: 12 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, mark, (value, after) => {
        expect(chosen(value)).toEqual(all(value))
        expect(chosen(value + after)).toEqual(all(value + after))
      }),
    )
  })

  it('are few for most values', () => {
    expect(testsFor(tests, 'the quick brown fox, and so on').length).toBeLessThan(tests.length / 4)
    expect(tests.length).toBeGreaterThan(200)
  })
})
