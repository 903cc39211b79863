/** What speaks for a rule in a field, in bits. */
import type { Evidence, EvidenceKind } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { CONTRADICTED } from './judge.ts'

/** A rule's case for a field while it is being made. */
export interface Case {
  readonly rule: Rule
  /** Never changed in place: cases that are remembered share it with those made of them. */
  terms: readonly Evidence[]
  /** Sum of `terms` and the prior. */
  bits: number
  /** Position of the rule's value test; -1 if it has none. */
  readonly test: number
  /** What the name says, for the table's sum. */
  readonly nameBits: number
}

/** What there is for a rule in a field. @param cases by field */
export function caseOf(cases: readonly (readonly Case[])[], i: number, rule: string): Case | undefined {
  return cases[i]?.find((entry) => entry.rule.id === rule)
}

/** True if something outvotes whatever else speaks for it: what the values cannot be the name did not mean (an `address` may be one of mail). */
export function isContradicted({ terms }: Case): boolean {
  for (let i = 0; i < terms.length; i++) {
    const { kind, bits } = terms[i] as Evidence
    if (bits <= CONTRADICTED && kind === 'negative') return true
  }
  return false
}

export function addTerm(entry: Case, kind: EvidenceKind, bits: number): void {
  entry.terms = [...entry.terms, { kind, bits }]
  entry.bits += bits
}
