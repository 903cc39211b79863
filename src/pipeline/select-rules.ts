import type { Rule } from '../model/rule.ts'
import type { RuleNames } from '../review/rule-names.ts'
import { nearest } from '../sources/nearest.ts'

/** A rule name or pattern that fits no rule: a usage error. */
export class UnknownRuleError extends Error {
  readonly pattern: string
  /** The rule that may be meant. */
  readonly near: string | null
  constructor(pattern: string, near: string | null) {
    super(`no rule is called ${JSON.stringify(pattern)}`)
    this.name = 'UnknownRuleError'
    this.pattern = pattern
    this.near = near
  }
}

/** A region that no rule is of: a usage error. */
export class UnknownRegionError extends Error {
  readonly region: string
  readonly known: readonly string[]
  constructor(region: string, known: readonly string[]) {
    super(`no rule is of the region ${JSON.stringify(region)}`)
    this.name = 'UnknownRegionError'
    this.region = region
    this.known = known
  }
}

/** Both codes of the United Kingdom. */
const UNITED_KINGDOM = 'uk'
const GREAT_BRITAIN = 'gb'

/**
 * Rules of these countries (ISO 3166 codes in either case, also UK), and all rules that are of no country.
 *
 * @param regions empty or undefined: all countries
 * @throws UnknownRegionError for a code that no rule is of
 */
export function selectRegions(rules: readonly Rule[], regions: readonly string[] = []): readonly Rule[] {
  if (regions.length === 0) return rules
  const known = new Set(rules.flatMap((rule) => regionOf(rule) ?? []))
  const wanted = new Set(
    regions.map((region) => {
      const code = region.toLowerCase() === GREAT_BRITAIN ? UNITED_KINGDOM : region.toLowerCase()
      if (!known.has(code)) throw new UnknownRegionError(region, [...known].sort())
      return code
    }),
  )
  return rules.filter((rule) => {
    const region = regionOf(rule)
    return region === undefined || wanted.has(region)
  })
}

/** The country folder of a rule. */
function regionOf({ id }: Rule): string | undefined {
  return /^([a-z]{2})\//.exec(id)?.[1]
}

/**
 * The rules a run uses. Patterns are rule ids, class names, or globs over ids (`us/*`).
 *
 * @throws UnknownRuleError for a pattern that fits nothing: a misspelt rule must not turn into a clean result
 */
export function selectRules(rules: readonly Rule[], only?: readonly string[], skip?: readonly string[]): readonly Rule[] {
  const kept = only === undefined || only.length === 0 ? rules : rules.filter(matcherOf(rules, only))
  if (skip === undefined || skip.length === 0) return kept
  const skipped = matcherOf(rules, skip)
  return kept.filter((rule) => !skipped(rule))
}

/**
 * @param all every rule there is
 * @param selected those of the run
 */
export function ruleNames(all: readonly Rule[], selected: readonly Rule[]): RuleNames {
  const known = new Map<string, { all: ReadonlySet<string>; any: boolean }>()
  const look = (pattern: string): { all: ReadonlySet<string>; any: boolean } => {
    const found = known.get(pattern)
    if (found !== undefined) return found
    const fits = fitsPattern(pattern)
    const made = { all: new Set(all.filter(fits).map(({ id }) => id)), any: selected.some(fits) }
    if (known.size < 1000) known.set(pattern, made)
    return made
  }
  return {
    known: (pattern) => look(pattern).all.size > 0,
    selected: (pattern) => look(pattern).any,
    fits: (pattern, rule) => look(pattern).all.has(rule),
    nearest: (pattern) => nearestRule(pattern, all),
  }
}

/**
 * The rule or class most like a mistyped name; else the rule of which a word is: `emial` means email-address. Null if none is near.
 */
export function nearestRule(name: string, rules: readonly Rule[]): string | null {
  const whole = nearest(name, [...rules.map(({ id }) => id), ...new Set(rules.map((rule) => rule.class))])
  if (whole !== null) return whole
  const byWord = new Map(rules.flatMap(({ id }) => id.split(/[-/]/).map((word) => [word, id] as const)).toReversed())
  const word = nearest(
    name,
    [...byWord.keys()].filter((one) => one.length >= SHORTEST_WORD),
  )
  return word === null ? null : (byWord.get(word) ?? null)
}

/** Shorter words of rules (`us`, `id`) are like everything. */
const SHORTEST_WORD = 4

function matcherOf(rules: readonly Rule[], patterns: readonly string[]): (rule: Rule) => boolean {
  const tests = patterns.map((pattern) => {
    const fits = fitsPattern(pattern)
    if (!rules.some(fits)) throw new UnknownRuleError(pattern, nearestRule(pattern, rules))
    return fits
  })
  return (rule) => tests.some((fits) => fits(rule))
}

function fitsPattern(pattern: string): (rule: Rule) => boolean {
  if (!pattern.includes('*')) return (rule) => rule.id === pattern || rule.class === pattern || rule.category === pattern
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const glob = new RegExp(`^${parts.join('.*')}$`)
  return (rule) => glob.test(rule.id)
}
