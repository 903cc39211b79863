/** Which verdicts of a table speak of a known person. */
import type { ClassId } from '../model/class.ts'
import type { Rule } from '../model/rule.ts'

/** Classes that lead to one person: by name, by contact, by an account or an official number. */
const DIRECT: ReadonlySet<ClassId> = new Set<ClassId>(['name', 'email', 'phone', 'login', 'card', 'government', 'bank'])
/** Secrets and payment details of their classes that tell nobody apart. */
const INDIRECT_RULES: ReadonlySet<string> = new Set([
  'password',
  'credential',
  'card-security-code',
  'card-expiry',
  'card-last4',
  'routing-number',
  'swift-bic',
])

/** Below this an identifier is a guess and links nothing. */
const SURE = 0.6

/**
 * For each verdict of one table: true if it is not an identifier itself (category non-identifiable or behavioral) and the same
 * records hold a direct identifier. Verdicts of one `group` stand in the same records.
 */
export function linkedVerdicts(
  verdicts: readonly { readonly rule: string; readonly confidence: number; readonly group: number }[],
  rules: readonly Rule[],
): readonly boolean[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const identified = new Set<number>()
  for (const { rule, confidence, group } of verdicts) {
    const known = byId.get(rule)
    if (known !== undefined && confidence >= SURE && DIRECT.has(known.class) && !INDIRECT_RULES.has(rule)) identified.add(group)
  }
  return verdicts.map(
    ({ rule, group }) => identified.has(group) && (byId.get(rule)?.category ?? 'identifiable') !== 'identifiable',
  )
}
