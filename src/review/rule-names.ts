/** What names of rules, classes and globs mean in this run. */
export interface RuleNames {
  /** There is such a rule, class, category or glob. */
  known(pattern: string): boolean
  /** It names a rule that this run uses. */
  selected(pattern: string): boolean
  /** It names this rule. */
  fits(pattern: string, rule: string): boolean
  nearest(pattern: string): string | null
}

export function anyFits(patterns: readonly string[], rule: string, rules: RuleNames): boolean {
  return patterns.some((pattern) => rules.fits(pattern, rule))
}
