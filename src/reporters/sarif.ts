import type { Severity } from '../model/class.ts'
import type { EndEvent, ProblemEvent } from '../model/event.ts'
import type { Reporter, ReporterOptions } from '../model/reporter.ts'
import type { Rule } from '../model/rule.ts'
import { jsonText, terminalText } from './encode.ts'
import { openGate } from './outcome.ts'
import { openResults, projectPath } from './results/collect.ts'
import { openRanked } from './results/ranked.ts'
import { fileOnDisk, hasLines, type Result, resultMessage } from './results/result.ts'
import { coverageText } from './results/verdict.ts'

/** Results that GitHub keeps of a run; it refuses runs of more than 25,000 (docs.github.com, SARIF support). */
const MOST_RESULTS = 5000
const MOST_NOTIFICATIONS = 1000
/** Characters of a description. */
const MOST_TEXT = 1024

const LEVELS: Readonly<Record<Severity, string>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note' }
/** GitHub: over 9.0 critical, 7.0 high, 4.0 medium, above 0 low. */
const SCORES: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' }
const PRECISION = { certain: 'very-high', strong: 'high', plain: 'medium', weak: 'low' } as const

/**
 * SARIF 2.1.0 (OASIS) as GitHub code scanning takes it: one run, relative paths, regions of one line, every result with an id that
 * lasts. No code is quoted.
 */
export const reporter: Reporter = {
  name: 'sarif',
  title: 'SARIF 2.1.0, for code scanning',
  open(options) {
    const gate = openGate(options.policy)
    const results = openResults(options)
    const ranked = openRanked(options.maxResults ?? MOST_RESULTS)
    const problems: ProblemEvent[] = []
    let version = ''
    return {
      event(event) {
        gate.event(event)
        if (event.event === 'start') version = event.tool.version
        if (event.event === 'problem' && problems.length < MOST_NOTIFICATIONS) problems.push(event)
        ranked.add(results.event(event))
        if (event.event !== 'end') return ''
        const { kept, dropped } = ranked
        const { reasons } = gate.outcome(event)
        const ids = [...new Set(kept.map(({ rule }) => rule))].sort()
        return `${jsonText({
          $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
          version: '2.1.0',
          runs: [
            {
              tool: {
                driver: {
                  name: 'piiscope',
                  semanticVersion: version,
                  informationUri: 'https://www.npmjs.com/package/piiscope',
                  rules: ids.map((id) => ruleObject(id, kept, options.rules ?? [])),
                },
              },
              automationDetails: { id: `piiscope/${options.label === undefined ? '' : `${options.label}/`}` },
              invocations: [
                {
                  executionSuccessful: event.status === 'complete',
                  properties: { reasons, coverage: coverageText(event) },
                  toolExecutionNotifications: notifications(problems, dropped, event, options),
                },
              ],
              columnKind: 'unicodeCodePoints',
              results: kept.map((result) => resultObject(result, ids)),
            },
          ],
        })}\n`
      },
    }
  },
}

function ruleObject(id: string, results: readonly Result[], rules: readonly Rule[]): object {
  const rule = rules.find((one) => one.id === id)
  const first = results.find((one) => one.rule === id) as Result
  const title = rule?.title ?? id
  const about = (rule?.about ?? title).slice(0, MOST_TEXT)
  const fix = 'Take the value out, or put a published test value in its place.'
  const ignore = `piiscope-ignore ${id} -- <reason>`
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: about },
    help: {
      text: `${about}\n\n${fix} If it is meant to be there: a comment "${ignore}" on the line. More: piiscope explain ${id}`,
      markdown: `${about}\n\n${fix}\n\nIf it is meant to be there, a comment on the line says so: \`${ignore}\`\n\nMore: \`piiscope explain ${id}\``,
    },
    ...(rule?.references[0] !== undefined && { helpUri: rule.references[0] }),
    defaultConfiguration: { level: LEVELS[rule?.severity ?? first.severity] },
    properties: {
      tags: ['security', 'privacy', 'pii', first.category, first.class, 'external/cwe/cwe-359'],
      precision: rule?.shape === undefined ? 'high' : PRECISION[rule.shape],
      'security-severity': SCORES[rule?.severity ?? first.severity],
    },
  }
}

function resultObject(result: Result, ids: readonly string[]): object {
  const { file, line, column, endColumn, synthetic, state } = result
  const disk = fileOnDisk(file)
  const inside = disk === file ? '' : ` in ${file.slice(disk.length + 2)}`
  return {
    ruleId: result.rule,
    ruleIndex: ids.indexOf(result.rule),
    level: synthetic ? 'note' : LEVELS[result.severity],
    message: { text: terminalText(resultMessage(result) + inside) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(disk) },
          // Places inside archives are not places of the file.
          region: hasLines(result)
            ? { startLine: line, startColumn: column, endLine: line, endColumn: endColumn ?? column + 1 }
            : { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        },
      },
    ],
    partialFingerprints: { 'piiscope/v1': result.id },
    ...(state !== 'new' && { suppressions: [{ kind: state === 'ignored' ? 'inSource' : 'external' }] }),
    properties: {
      confidence: Math.round(result.confidence * 1000) / 1000,
      values: result.count,
      linked: result.linked,
      synthetic,
    },
  }
}

/** RFC 3986: every part percent-encoded, so that no name can be a scheme, a host or a fragment. */
function relativeUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
}

function notifications(
  problems: readonly ProblemEvent[],
  dropped: number,
  end: EndEvent,
  { base = '' }: Pick<ReporterOptions, 'base'>,
): object[] {
  const list = problems.map(({ file, code, message, incomplete }) => ({
    level: incomplete ? 'error' : 'warning',
    descriptor: { id: code },
    message: { text: terminalText(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri: relativeUri(fileOnDisk(projectPath(base, file))) || '.' } } }],
  }))
  const notes: object[] = []
  if (dropped > 0)
    notes.push({
      level: 'warning',
      message: { text: `${dropped} results of less rank were left out: GitHub keeps ${MOST_RESULTS}` },
    })
  if (end.problems > problems.length)
    notes.push({ level: 'warning', message: { text: `${end.problems - problems.length} more problems were left out` } })
  return [...list, ...notes]
}
