import type { IdentifierTest } from '../../model/rule.ts'

/** True if a compact value has one of the forms and passes the check. */
export function fits(test: IdentifierTest, compact: string): boolean {
  return ((test.lengths >> compact.length) & 1) === 1 && compact.length < 32 && test.pattern.test(compact) && test.valid(compact)
}
