/** --profile: the rules that a law or standard speaks of, by rules/regulations.ts. */
import { oneOf } from './flags/one-of.ts'
import { type Regulation, regulationOf } from '../../rules/regulations.ts'
import type { Rule } from '../model/rule.ts'

const SPEAKS: Readonly<Record<string, (regulation: Regulation) => boolean>> = {
  gdpr: ({ gdpr, special, nationalId }) => gdpr.length > 0 || special !== null || nationalId,
  ccpa: ({ ccpa, ccpaSensitive }) => ccpa.length > 0 || ccpaSensitive.length > 0,
  hipaa: ({ hipaa }) => hipaa.length > 0,
  pci: ({ pci }) => pci !== null,
  all: () => true,
}

/**
 * @param given as the flag was given
 * @param rules ours; those of a project are looked for whatever the profile
 * @returns ids of the rules that none of the profiles speaks of
 * @throws UsageError for unknown profiles
 */
export function rulesOutside(given: readonly string[], rules: readonly Rule[]): readonly string[] {
  const tests = given
    .flatMap((one) => one.split(','))
    .map((name) => SPEAKS[oneOf('--profile', name.trim(), Object.keys(SPEAKS))] as (typeof SPEAKS)[string])
  return rules.filter((rule) => !tests.some((speaks) => speaks(regulationOf(rule)))).map(({ id }) => id)
}
