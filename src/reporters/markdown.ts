import type { EndEvent, ProblemEvent } from '../model/event.ts'
import { SEVERITIES } from '../model/policy.ts'
import type { Reporter } from '../model/reporter.ts'
import { markdownText } from './encode.ts'
import { openGate, type Outcome } from './outcome.ts'
import { policyText } from './policy-text.ts'
import { countOf, formatCount } from './pretty/style.ts'
import { openResults, projectPath } from './results/collect.ts'
import { openRanked } from './results/ranked.ts'
import type { Result } from './results/result.ts'
import { cleanText, coverageText, STALE, TOO_MANY, suppressedText } from './results/verdict.ts'

/** Rows shown. GitHub refuses comments of more than 65,536 characters and step summaries of more than 1 MiB. */
const MOST_ROWS = 20
/** Results that rows are made of: several of one rule in one file share a row. */
const MOST_RESULTS = 1000
/** Lines named in a row. */
const MOST_LINES = 5
const MOST_PROBLEMS = 10
/** Characters of a path or name shown. */
const MOST_NAME = 72

/** A pull-request comment or step summary: the verdict, the worst findings, what was read, and what to do. */
export const reporter: Reporter = {
  name: 'markdown',
  title: 'Markdown, for pull-request comments and step summaries',
  open(options) {
    const gate = openGate(options.policy)
    const results = openResults(options)
    const ranked = openRanked(MOST_RESULTS)
    const problems: ProblemEvent[] = []
    return {
      event(event) {
        gate.event(event)
        if (event.event === 'problem' && problems.length < MOST_PROBLEMS) problems.push(event)
        ranked.add(results.event(event).filter(({ state, synthetic }) => state === 'new' && !synthetic))
        if (event.event !== 'end') return ''
        const outcome = gate.outcome(event)
        const { kept, dropped } = ranked
        const lines = [
          `### ${verdict(event, outcome, policyText(options.policy))}`,
          '',
          ...notAll(outcome),
          ...severityTable(event),
          ...resultTable(kept, dropped),
          ...problemTable(event, problems, options.base ?? ''),
          `<sub>${markdownText(coverageText(event))}${suppressedText(event) === '' ? '' : `<br>${markdownText(suppressedText(event))}`}</sub>`,
          ...nextSteps(kept[0], event),
        ]
        return `${lines.join('\n')}\n`
      },
    }
  },
}

/** What the verdict on something worse does not say: that there may be more. */
function notAll({ reasons: [worst, ...others] }: Outcome): string[] {
  if (worst === undefined || isUnfinished(worst)) return []
  return others.filter(isUnfinished).flatMap((one) => [`**${UNFINISHED[one]}**`, ''])
}

const UNFINISHED = {
  interrupted: '⚠️ The scan was interrupted: the rest was not scanned',
  incomplete: '⚠️ Not everything could be scanned: this is not a clean result',
} as const

function isUnfinished(reason: Outcome['reasons'][number]): reason is keyof typeof UNFINISHED {
  return Object.hasOwn(UNFINISHED, reason)
}

function verdict(end: EndEvent, { reasons, failedRules }: Outcome, policy: string): string {
  if (reasons.includes('policy-failed')) {
    const rules = failedRules.size === 1 ? '1 rule' : `${failedRules.size} rules`
    return `❌ Personal data: policy \`${policy}\` failed (${rules})`
  }
  if (reasons.includes('too-many')) return `❌ Personal data: ${TOO_MANY}`
  if (reasons.includes('stale')) return `❌ Personal data: ${STALE}`
  if (reasons.includes('interrupted')) return UNFINISHED.interrupted
  if (reasons.includes('incomplete')) return UNFINISHED.incomplete
  if (reasons.includes('nothing-scanned')) return '⚠️ Nothing was scanned'
  return end.findings === 0 ? `✅ ${cleanText(end)}` : `✅ Personal data: policy \`${policy}\` passed`
}

function severityTable(end: EndEvent): string[] {
  const counts = SEVERITIES.toReversed().map((severity) => {
    const totals = end.totals.filter((total) => total.severity === severity)
    return { severity, findings: totals.reduce((sum, total) => sum + total.findings - total.synthetic, 0) }
  })
  if (counts.every(({ findings }) => findings === 0)) return []
  const cells = (values: readonly (string | number)[]): string => `| ${values.join(' | ')} |`
  return [
    cells(counts.map(({ severity }) => severity)),
    '|--:|--:|--:|--:|',
    cells(counts.map(({ findings }) => formatCount(findings))),
    '',
  ]
}

function resultTable(results: readonly Result[], dropped: number): string[] {
  if (results.length === 0) return []
  const rows = new Map<string, { readonly first: Result; readonly lines: number[]; count: number }>()
  results.forEach((result, i) => {
    const { file, rule, where, field } = result
    const row = field === null && where === null ? [file, rule].join('\0') : String(i)
    const known = rows.get(row) ?? { first: result, lines: [], count: 0 }
    known.lines.push(result.line)
    known.count++
    rows.set(row, known)
  })
  const shown = [...rows.values()].slice(0, MOST_ROWS)
  const more = results.length + dropped - shown.reduce((sum, { count }) => sum + count, 0)
  return [
    '| severity | what | where |',
    '|---|---|---|',
    ...shown.map(({ first, lines }) => `| ${first.severity} | \`${first.rule}\` | ${placeText(first, lines)} |`),
    '',
    ...(more > 0 ? [`<sub>and ${formatCount(more)} more</sub>`, ''] : []),
  ]
}

function placeText({ file, where, field, count }: Result, lines: readonly number[]): string {
  if (field !== null) return `${name(file)}, ${name(field)}: ${countOf(count, 'value')}`
  if (where !== null) return `${name(file)}, ${name(where)}`
  const distinct = [...new Set(lines)].sort((a, b) => a - b)
  const more = distinct.length - MOST_LINES
  return `${name(file)}:${distinct.slice(0, MOST_LINES).join(', ')}${more > 0 ? ` and ${more} more ${more === 1 ? 'line' : 'lines'}` : ''}`
}

function problemTable(end: EndEvent, problems: readonly ProblemEvent[], base: string): string[] {
  if (problems.length === 0) return []
  const rows = problems.map(
    ({ file, code, message }) => `| ${code} | ${name(projectPath(base, file))} | ${markdownText(message)} |`,
  )
  const more = end.problems - problems.length
  return [
    '| problem | file | |',
    '|---|---|---|',
    ...rows,
    '',
    ...(more > 0 ? [`<sub>and ${countOf(more, 'problem')} more</sub>`, ''] : []),
  ]
}

function nextSteps(worst: Result | undefined, { suppressed }: EndEvent): string[] {
  if (worst === undefined) return []
  return [
    '',
    '<details><summary>What to do</summary>',
    '',
    `- Why was the first found? \`piiscope explain ${worst.id}\``,
    '- Take the value out, or put a published test value in its place (`example.com`, 555-01xx, 4111…).',
    `- It is meant to be there: a comment on its line, \`piiscope-ignore ${worst.rule} -- <reason>\`, or \`piiscope ignore add ${worst.id} --reason "..."\`.`,
    `- It was there before: \`piiscope baseline ${suppressed.baseline > 0 ? 'update' : 'create'} --reason "..."\`.`,
    '',
    '</details>',
  ]
}

function name(text: string): string {
  const characters = [...text]
  const shown = characters.length <= MOST_NAME ? text : `…${characters.slice(-MOST_NAME).join('')}`
  return markdownText(shown)
}
