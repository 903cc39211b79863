/** Each rule states what share of random values of its forms pass its check: measured again here, with a fixed seed. */
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { IdentifierTest } from '../../src/model/rule.ts'
import { randomFrom } from '../kernel/generate.ts'

const DRAWS = 60_000
const DIGITS = '0123456789'
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const CLASSES: Readonly<Record<string, string>> = { '9': DIGITS, A: LETTERS, X: DIGITS + LETTERS, Ñ: `${LETTERS}Ñ&` }

function measured({ forms, valid }: IdentifierTest): number {
  const random = randomFrom(20_261_126)
  let passed = 0
  for (let i = 0; i < DRAWS; i++) {
    const value = [...(forms[i % forms.length] as string)].map((c) => {
      const set = CLASSES[c]
      return set === undefined ? c : set.charAt(random(set.length))
    })
    if (valid(value.join(''))) passed++
  }
  return passed / DRAWS
}

describe('the chance that a rule states', () => {
  it.each(rules.flatMap(({ id, identifier }) => (identifier === undefined ? [] : [[id, identifier] as const])))(
    'of %s is the share of random values that pass',
    (_, test) => {
      const share = measured(test)
      const error = Math.sqrt((test.chance * (1 - Math.min(0.9, test.chance))) / DRAWS)
      expect(share).toBeGreaterThanOrEqual(0.85 * test.chance - 5 * error - 1 / DRAWS)
      expect(share).toBeLessThanOrEqual(1.15 * test.chance + 5 * error + 1 / DRAWS)
    },
  )
})
