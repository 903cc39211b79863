/** Rules as a run's configuration wants them. */
import type { Severity } from '../model/class.ts'
import type { Rule } from '../model/rule.ts'

/** Plain data, by rule id: worker threads are sent it. */
export interface RuleSettings {
  readonly severity: Readonly<Record<string, Severity>>
  /** Values that are nobody's: literals and globs with `*`. */
  readonly allow: Readonly<Record<string, readonly string[]>>
}

export function configureRules(rules: readonly Rule[], settings: RuleSettings | null): readonly Rule[] {
  if (settings === null) return rules
  return rules.map((rule) => {
    const severity = settings.severity[rule.id] ?? rule.severity
    const allow = settings.allow[rule.id]
    if (allow === undefined) return severity === rule.severity ? rule : { ...rule, severity }
    const tests = allow.map(globTest)
    const allows = (value: string): boolean => tests.some((test) => test(value.trim().toLowerCase()))
    return { ...rule, severity, synthetic: (value) => allows(value) || rule.synthetic?.(value) === true }
  })
}

/** `*` stands for anything. Each part is looked for once, from left to right: linear in the value. */
function globTest(pattern: string): (value: string) => boolean {
  const parts = pattern.trim().toLowerCase().split('*')
  const first = parts[0] as string
  const last = parts[parts.length - 1] as string
  if (parts.length === 1) return (value) => value === first
  return (value) => {
    if (!value.startsWith(first) || value.length < first.length + last.length || !value.endsWith(last)) return false
    let at = first.length
    for (const part of parts.slice(1, -1)) {
      const found = value.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return at <= value.length - last.length
  }
}
