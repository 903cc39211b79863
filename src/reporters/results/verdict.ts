/** What a run comes to, in plain lines without colour: the end of every log. */
import type { EndEvent } from '../../model/event.ts'
import type { ReporterOptions } from '../../model/reporter.ts'
import { SEVERITIES } from '../../model/policy.ts'
import { SKIP_REASONS } from '../machine/event.ts'
import type { Outcome } from '../outcome.ts'
import { policyText } from '../policy-text.ts'
import type { Result } from './result.ts'

/** Rules that a headline has room for. */
const RULES_NAMED = 3

/** What `--max-findings` fails on. */
export const TOO_MANY = 'more findings than --max-findings allows'

/** What `--fail-on-stale` fails on. */
export const STALE = 'ignores or baseline entries cover nothing any more'

export function verdictText(
  end: EndEvent,
  outcome: Outcome,
  { policy, ascii }: Pick<ReporterOptions, 'policy' | 'ascii'>,
): string[] {
  const lines = [`${headline(end, outcome, policyText(policy), ascii)}`, ...notAll(outcome), `  ${coverageText(end)}`]
  const kept = suppressedText(end)
  if (kept !== '') lines.push(`  ${kept}`)
  return lines
}

/** What a headline on something worse does not say: that there may be more. */
function notAll({ reasons }: Outcome): string[] {
  const [worst, ...others] = reasons
  if (worst === 'interrupted' || worst === 'incomplete') return []
  return others.flatMap((one) => (one === 'interrupted' ? [`  ${INTERRUPTED}`] : one === 'incomplete' ? [`  ${INCOMPLETE}`] : []))
}

const INTERRUPTED = 'interrupted: the rest was not scanned'
const INCOMPLETE = 'incomplete: not everything could be scanned; this is not a clean result'

function headline(end: EndEvent, { reasons, failedRules }: Outcome, policy: string, ascii: boolean): string {
  if (reasons.includes('policy-failed')) {
    const worst = [...failedRules].sort((a, b) => SEVERITIES.indexOf(b[1]) - SEVERITIES.indexOf(a[1]))
    const more = worst.length - RULES_NAMED
    const named = worst.slice(0, RULES_NAMED).map(([rule, severity]) => `${rule} ${severity}`)
    const rules = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
    return `${ascii ? 'x' : '✖'} piiscope: policy ${policy} failed: ${rules}`
  }
  if (reasons.includes('too-many')) return `${ascii ? 'x' : '✖'} piiscope: ${TOO_MANY}`
  if (reasons.includes('stale')) return `${ascii ? 'x' : '✖'} piiscope: ${STALE}`
  const warn = ascii ? '!' : '▲'
  if (reasons.includes('interrupted')) return `${warn} piiscope: ${INTERRUPTED}`
  if (reasons.includes('incomplete')) return `${warn} piiscope: ${INCOMPLETE}`
  if (reasons.includes('nothing-scanned')) return `${warn} piiscope: nothing was scanned`
  const good = ascii ? 'ok' : '✔'
  if (end.findings > 0 && policy === 'none') return `${good} piiscope: findings ${end.findings}, no policy set (--fail-on none)`
  return `${good} piiscope: ${end.findings === 0 ? cleanText(end).replace('No', 'no') : `policy ${policy} passed`}`
}

/** What may be said of a run without new findings: no more than it looked at. */
export function cleanText({
  suppressed: { baseline, inline, config },
  hidden,
  namingTexts = 0,
}: Pick<EndEvent, 'suppressed' | 'hidden' | 'namingTexts'>): string {
  if (namingTexts > 0) return `No findings, but texts of ${namingTexts} ${namingTexts === 1 ? 'column' : 'columns'} name people`
  if (baseline + inline + config > 0) return 'No new personal data found'
  return hidden > 0 ? 'No personal data found at this confidence' : 'No personal data found'
}

/** What to do about a result that fails the run: why it was found, and how to say that it belongs there. Lines of two columns. */
export function adviceText({ id, rule, field }: Result, again = ''): [command: string, purpose: string][] {
  // What is found in the past only is found again only there.
  const past = again.startsWith('--history') ? ` ${again}` : ''
  const inline: [string, string][] = field === null ? [[`piiscope-ignore ${rule} -- <reason>`, 'a comment: keep it']] : []
  return [
    [`piiscope explain ${id}${past}`, 'why, and what to do'],
    ...inline,
    [`piiscope ignore add ${id}${past} --reason "..."`, 'keep it, by its id'],
  ]
}

/** `scanned 12 of 14 files 388123 bytes, problems 1, skipped 1 link`. */
export function coverageText({ coverage, problems, hidden, synthetic, lessSevere = 0 }: EndEvent): string {
  const parts = [`scanned ${coverage.scanned} of ${coverage.files} files, ${coverage.bytes} bytes`]
  for (const reason of SKIP_REASONS) {
    const count = coverage.skippedBy[reason] ?? 0
    if (count > 0) parts.push(`${count} ${reason}`)
  }
  if (coverage.partial > 0) parts.push(`${coverage.partial} only in part`)
  if (problems > 0) parts.push(`problems ${problems}`)
  if (hidden > 0) parts.push(`hidden ${hidden} (--min-confidence)`)
  if (lessSevere > 0) parts.push(`hidden ${lessSevere} (--min-severity)`)
  if (synthetic > 0) parts.push(`test values ${synthetic}`)
  return parts.join(', ')
}

/** `not counted: 34 in the baseline, 2 ignored in files (--show-suppressed)`, or nothing. */
export function suppressedText({ suppressed: { baseline, inline, config } }: EndEvent): string {
  const parts = [
    ...(baseline > 0 ? [`${baseline} in the baseline`] : []),
    ...(inline > 0 ? [`${inline} ignored by comments`] : []),
    ...(config > 0 ? [`${config} ignored by configuration`] : []),
  ]
  return parts.length === 0 ? '' : `not counted: ${parts.join(', ')} (--show-suppressed)`
}
