import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { compileRules } from '../../src/detect/compile.ts'
import { asksForRegions, readingOf } from '../../src/detect/region-evidence.ts'
import { KIND } from '../../src/model/hit.ts'

describe('regions of source code', () => {
  it('are asked for by the rules that read a hit by where it stands, and by no others', () => {
    const without: string[] = []
    for (const rule of rules) {
      const compiled = compileRules([rule])
      const kinds = compiled.byKind.flatMap((of, kind) => (of.length > 0 ? [kind] : []))
      if (compiled.byKey.some((of) => of.length > 0)) kinds.push(KIND.key)
      if (kinds.some((kind) => readingOf(kind, rule.class) !== null)) expect(asksForRegions(compiled), rule.id).toBe(true)
      if (!asksForRegions(compiled)) without.push(rule.id)
    }
    expect(without).toContain('email-address')
    expect(without.length).toBeLessThan(rules.length / 2)
  })
})
