import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { claimHit } from '../../src/detect/claim.ts'
import { compileRules } from '../../src/detect/compile.ts'
import { mayStandAlone } from '../../src/detect/identifier/claim-identifier.ts'
import { KIND } from '../../src/model/hit.ts'
import { REJECT } from '../../src/model/rule.ts'

const alone = compileRules(rules).rules.filter(({ rule }) => (rule.identifier?.alone.length ?? 0) > 0)

/** Written as rules would have it stand alone, with digits and letters that may or may not pass the check. */
const value = fc
  .constantFrom(...alone.flatMap(({ rule }) => rule.identifier?.alone ?? []))
  .chain((form) =>
    fc.tuple(
      ...[...form].map((c) =>
        c === '9' ? fc.constantFrom(...'0123456789') : c === 'A' ? fc.constantFrom(...'ABCDEFXYZ') : fc.constant(c),
      ),
    ),
  )
  .map((characters) => characters.join(''))

it('asks no rule only where none would claim', () => {
  let refused = 0
  const before = fc.array(fc.constantFrom(...'-./@#% \nab7AB:'), { maxLength: 9 })
  fc.assert(
    fc.property(before, value, (around, written) => {
      const bytes = Buffer.from(`\0${around.join('')}${written} \0${'\0'.repeat(64)}`, 'latin1')
      const start = 1 + around.length
      for (let run = start; run < start + Math.min(6, written.length); run++) {
        if (mayStandAlone(bytes, run)) continue
        refused++
        for (const one of alone) {
          const { bits } = claimHit(bytes, one, KIND.identifier, run, start + written.length, false, null)
          expect(bits, one.rule.id).toBeLessThanOrEqual(REJECT)
        }
      }
    }),
    { numRuns: 1000 },
  )
  expect(refused).toBeGreaterThan(300)
})
