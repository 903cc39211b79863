/** Where the rules of a run stand among all of them. */
import type { Rule } from './rule.ts'

const known = new WeakMap<readonly Rule[], ReadonlyMap<string, number>>()

/** Places of rules by their ids. Perf: made once for the rules of a run; a tree of small files has a table in each (bench: small files). */
export function rulePlaces(rules: readonly Rule[]): ReadonlyMap<string, number> {
  const made = known.get(rules) ?? new Map(rules.map(({ id }, place) => [id, place]))
  known.set(rules, made)
  return made
}

/** The rule of an id, if it is in the run. */
export function ruleOf(rules: readonly Rule[], id: string): Rule | undefined {
  const place = rulePlaces(rules).get(id)
  return place === undefined ? undefined : rules[place]
}
