/** The configuration's `ignores`: what is not to count, where, and why. Made for files that have no comments. */
import type { IgnoreEntry } from '../model/review.ts'
import type { RuleNames } from './rule-names.ts'

export interface ConfigIgnores {
  /** True if an entry covers all findings of the rule in this field (or in the text) of the file. */
  coversGroup(rule: string, path: string, anchor: string, count: number): boolean
  /** True if an entry covers this value there. */
  coversValue(rule: string, path: string, anchor: string, digest: string): boolean
  /** Entries that covered nothing, of rules that were asked for. */
  unused(): readonly IgnoreEntry[]
  readonly expired: readonly IgnoreEntry[]
}

/** Tells whether a pattern of paths covers a path. */
export type PathMatcher = (pattern: string) => (path: string) => boolean

/**
 * @param today ISO date
 * @param keyName names the key of this run's digests: `value` of an entry is `<key name>:<digest>`
 */
export function configIgnores(
  entries: readonly IgnoreEntry[],
  rules: RuleNames,
  matcher: PathMatcher,
  today: string,
  keyName: string | null,
): ConfigIgnores {
  const expired = entries.filter(({ expires }) => expires !== null && expires < today)
  const live = entries
    .filter((entry) => !expired.includes(entry))
    .map((entry) => ({ entry, fits: entry.path === null ? () => true : matcher(entry.path), uses: 0 }))
  const covers = (one: (typeof live)[number], rule: string, path: string, anchor: string): boolean =>
    rules.fits(one.entry.rule, rule) && one.fits(path) && (one.entry.field === null || names(one.entry.field, anchor))
  return {
    expired,
    coversGroup(rule, path, anchor, count) {
      const one = live.find(
        ({ entry }, i) => entry.value === null && covers(live[i] as (typeof live)[number], rule, path, anchor),
      )
      if (one !== undefined) one.uses += count
      return one !== undefined
    },
    coversValue(rule, path, anchor, digest) {
      if (digest === '' || keyName === null) return false
      const one = live.find(
        ({ entry }, i) => entry.value === `${keyName}:${digest}` && covers(live[i] as (typeof live)[number], rule, path, anchor),
      )
      if (one !== undefined) one.uses++
      return one !== undefined
    },
    unused: () => live.filter(({ entry, uses }) => uses === 0 && rules.selected(entry.rule)).map(({ entry }) => entry),
  }
}

/** `email` names `column:email` and `column:users.email`; `users[].email` names the path. */
function names(field: string, anchor: string): boolean {
  const at = anchor.slice(anchor.indexOf(':') + 1)
  return at === field || at.endsWith(`.${field}`) || at.replaceAll('[]', '').replaceAll('/', '.') === field.replaceAll('[]', '')
}
