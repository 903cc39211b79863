import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/cli/config/schema-check.ts'
import { configSchema } from '../../../src/cli/config/schema.ts'

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const isValid = ajv.compile(configSchema as object)

/** Configurations, right and nearly right. */
const leaf = fc.oneof(
  fc.constantFrom(
    'off',
    'low',
    'medium',
    'high',
    'critical',
    'fail',
    'warn',
    'none',
    'high:low',
    '',
    '2027-01-31',
    'us/*',
    './base.yaml',
  ),
  fc.integer({ min: -1, max: 3 }),
  fc.constantFrom(null, true, 1.5),
)
const names = [
  ...Object.keys(configSchema.properties ?? {}),
  'rule',
  'reason',
  'path',
  'files',
  'off',
  'failOn',
  'maxIgnoreDays',
  'severity',
  'allow',
  'iban',
  'expires',
]
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 4 }),
  ),
}))

describe('check', () => {
  it('agrees with ajv on what is a configuration', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), tree, { maxKeys: 5 }), (value) => {
        expect(check(value, configSchema).length === 0).toBe(isValid(value))
      }),
      { numRuns: 2000 },
    ))

  it('never quotes a value', () => {
    const secret = 'zoe.adler@corp-mail.dev'
    for (const value of [
      { minConfidence: secret },
      { rules: { iban: secret } },
      { ignores: [{ rule: 1, reason: secret, expires: secret }] },
      { exclude: secret },
    ])
      expect(JSON.stringify(check(value, configSchema))).not.toContain(secret)
  })
})
