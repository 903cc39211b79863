import { describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import type { Policy } from '../../src/model/policy.ts'
import { openGate, type Outcome } from '../../src/reporters/outcome.ts'
import { finding, MEDIUM, NO_POLICY, problem, run, verdict } from './events.ts'

function outcomeOf(events: readonly ScanEvent[], policy: Policy = MEDIUM): Outcome {
  const gate = openGate(policy)
  for (const event of events) {
    gate.event(event)
    if (event.event === 'end') return gate.outcome(event)
  }
  throw new Error('no end')
}

describe('openGate', () => {
  it.each([
    ['a finding at the policy', [finding('email-address', 'a.txt', { confidence: 0.6 })], true],
    ['a finding less sure than it', [finding('email-address', 'a.txt', { confidence: 0.599 })], false],
    ['a finding less severe', [finding('ip-address', 'a.txt')], false],
    ['a field without listed places', [verdict('purchase', 'a.csv', 'amount')], true],
    ['a published test value', [finding('us/ssn', 'a.txt', { synthetic: true })], false],
    ['a field of test values', [verdict('us/ssn', 'a.csv', 'ssn', { synthetic: true })], false],
    ['nothing', [], false],
  ] as const)('judges %s', (_, events, fails) => expect(outcomeOf(run(events)).reasons.includes('policy-failed')).toBe(fails))

  it('never fails without a policy', () => expect(outcomeOf(run([finding('us/ssn', 'a.txt')]), NO_POLICY).reasons).toEqual([]))

  it('fails when the place that fails was not listed', () => {
    const events = run([finding('us/ssn', 'a.log', { synthetic: true })])
    const total = { ...(events.at(-1) as Extract<ScanEvent, { event: 'end' }>).totals[0]!, findings: 1001, synthetic: 1000 }
    expect(outcomeOf([...events.slice(0, -1), { ...events.at(-1), totals: [total] } as ScanEvent]).reasons).toEqual([
      'policy-failed',
    ])
  })

  it('lists every reason that applies', () => {
    const events = run([finding('us/ssn', 'a.txt'), problem('b.zip')])
    expect(outcomeOf(events).reasons).toEqual(['policy-failed', 'incomplete'])
    expect(outcomeOf(run([problem('a.zip')], { coverage: { scanned: 0 } })).reasons).toEqual(['incomplete', 'nothing-scanned'])
  })

  it('does not call a run empty that was interrupted before its first file', () => {
    expect(outcomeOf(run([], { status: 'interrupted', coverage: { scanned: 0 } })).reasons).toEqual(['interrupted'])
  })

  it('names the rules that failed with their severity', () => {
    const { failedRules } = outcomeOf(run([finding('us/ssn', 'a.txt'), finding('iban', 'a.txt'), finding('ip-address', 'a.txt')]))
    expect([...failedRules]).toEqual([
      ['us/ssn', 'critical'],
      ['iban', 'high'],
    ])
  })
})
