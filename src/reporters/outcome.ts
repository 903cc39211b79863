/** What a run comes to: whether it fails the policy, and every reason why it is not plainly good. */
import type { Severity } from '../model/class.ts'
import type { EndEvent, ScanEvent } from '../model/event.ts'
import { type Policy, SEVERITIES } from '../model/policy.ts'

/** All that apply, in this order. Closed: `end` events and docs list them. */
export type Reason = 'policy-failed' | 'too-many' | 'stale' | 'incomplete' | 'interrupted' | 'nothing-scanned'

export interface Outcome {
  readonly reasons: readonly Reason[]
  /** Rules at or above the policy, by severity. Empty unless `policy-failed`. */
  readonly failedRules: ReadonlyMap<string, Severity>
}

export interface Gate {
  /** Called for every event of the run, the end event included. */
  event(event: ScanEvent): void
  /** @param end the run's last event */
  outcome(end: EndEvent): Outcome
}

/** Judges a run by its policy while its events pass. Memory: a row per rule. */
export function openGate(policy: Policy): Gate {
  const failed = new Map<string, Severity>()
  const listed = new Map<string, number>()
  let stale = 0
  const fails = (severity: string, confidence: number): severity is Severity =>
    policy.failOn !== null &&
    SEVERITIES.indexOf(severity as Severity) >= SEVERITIES.indexOf(policy.failOn.severity) &&
    confidence >= policy.failOn.confidence

  return {
    event(event) {
      if (event.event === 'finding' && event.state === 'new') listed.set(event.rule, (listed.get(event.rule) ?? 0) + 1)
      if (event.event === 'problem' && (event.code === 'ignore-unused' || event.code === 'ignore-expired')) stale++
      if (event.event !== 'finding' && event.event !== 'field') return
      if (event.state !== 'new') return
      if (!event.synthetic && fails(event.severity, event.confidence)) failed.set(event.rule, event.severity)
    },
    outcome(end) {
      // Where locations were capped the one that fails may not have been listed: the totals know, and doubt fails.
      for (const total of end.totals) {
        const isCapped = (listed.get(total.rule) ?? 0) < total.findings
        if (!isCapped || total.findings <= total.synthetic || failed.has(total.rule)) continue
        if (fails(total.severity, total.highestConfidence)) failed.set(total.rule, total.severity)
      }
      const reasons: Reason[] = []
      if (failed.size > 0) reasons.push('policy-failed')
      if (end.findings - end.synthetic > (policy.maxFindings ?? Number.POSITIVE_INFINITY)) reasons.push('too-many')
      if (policy.failOnStale === true && stale > 0) reasons.push('stale')
      if (end.status === 'incomplete') reasons.push('incomplete')
      if (end.status === 'interrupted') reasons.push('interrupted')
      else if (end.coverage.scanned === 0) reasons.push('nothing-scanned')
      return { reasons, failedRules: failed }
    },
  }
}
