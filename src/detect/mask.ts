import type { Masked } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'

/**
 * What reports show in a value's place: the rule's label and nothing of the value, not even its length. The only maker of
 * `Masked`, so that the compiler refuses to print anything else.
 */
export function mask(rule: Rule): Masked {
  return rule.mask as Masked
}
