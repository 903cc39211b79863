import type { Reporter } from '../model/reporter.ts'
import { terminalText } from './encode.ts'
import { openGate } from './outcome.ts'
import { placeText } from './results/result.ts'
import { openResults, projectPath } from './results/collect.ts'
import { openRanked } from './results/ranked.ts'
import { suppressedText } from './results/verdict.ts'

const SHOWN = 50

/** What to put in a value's place: reserved for examples, so that it is never anybody's (RFC 2606, RFC 5737, card schemes, SSA). */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  'email-address': 'an address at example.com',
  'phone-number': '+1-202-555-0123',
  'credit-card-number': '4111 1111 1111 1111',
  'us/ssn': '078-05-1120',
  'ip-address': '192.0.2.1',
  iban: 'GB82 WEST 1234 5698 7654 32',
}

/** For programs that write code: verdict first, few words, what to do about each, and never a value. */
export const reporter: Reporter = {
  name: 'agent',
  title: 'verdict and fixes in few words, for coding agents',
  open(options) {
    const gate = openGate(options.policy)
    const results = openResults(options)
    const ranked = openRanked(SHOWN)
    const problems: string[] = []
    let problemCount = 0
    return {
      event(event) {
        gate.event(event)
        ranked.add(results.event(event).filter(({ state, synthetic }) => state === 'new' && !synthetic))
        if (event.event === 'problem' && ++problemCount <= SHOWN)
          problems.push(
            `problem ${terminalText(projectPath(options.base ?? '', event.file))} ${event.code} ${terminalText(event.message)}`,
          )
        if (event.event !== 'end') return ''
        const { reasons } = gate.outcome(event)
        const verdict =
          reasons.length === 0
            ? 'PASS'
            : reasons.some((one) => one === 'policy-failed' || one === 'too-many' || one === 'stale')
              ? 'FAIL'
              : 'INCOMPLETE'
        const { kept, dropped } = ranked
        const lines = [
          `piiscope: ${verdict} new=${event.findings - event.synthetic} scanned=${event.coverage.scanned} problems=${event.problems}${reasons.length > 0 ? ` reasons=${reasons.join(',')}` : ''}`,
          ...kept.map((result) => {
            const { severity, rule, field, count, id } = result
            const where = field === null ? '' : ` in=${JSON.stringify(terminalText(field))} values=${count}`
            const fix = REPLACEMENTS[rule]
            return `${terminalText(placeText(result))} ${severity} ${rule}${where} ${id}${fix === undefined ? '' : ` fix="use ${fix}"`}`
          }),
          ...problems,
        ]
        if (dropped > 0) lines.push(`${dropped} more: piiscope scan -f ndjson`)
        if (suppressedText(event) !== '') lines.push(suppressedText(event))
        if (kept.length > 0)
          lines.push('values are withheld; do not try to print them. To keep one: a comment "piiscope-ignore <rule> -- <reason>"')
        return lines.map((line) => `${line}\n`).join('')
      },
    }
  },
}
