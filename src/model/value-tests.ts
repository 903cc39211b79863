import type { Rule, ValueTest } from './rule.ts'

/** Value tests of rules, in the order in which profiles are given them. */
export function valueTests(rules: readonly Rule[]): readonly ValueTest[] {
  return rules.flatMap(({ value, synthetic }) =>
    value === undefined ? [] : [synthetic === undefined ? value : { ...value, isPublished: synthetic }],
  )
}
