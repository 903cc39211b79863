import { createHash } from 'node:crypto'
import type { Severity } from '../model/class.ts'
import type { ProblemEvent } from '../model/event.ts'
import type { Reporter } from '../model/reporter.ts'
import { jsonText, terminalText } from './encode.ts'
import { openResults, projectPath } from './results/collect.ts'
import { openRanked } from './results/ranked.ts'
import { fileOnDisk, hasLines, placeText, type Result, resultMessage } from './results/result.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' }
/** Vulnerabilities that GitLab takes of a report. */
const MOST_RESULTS = 100_000
const MOST_MESSAGES = 100
/** The schema this report fits (gitlab.com/gitlab-org/security-products/security-report-schemas). */
const SCHEMA_VERSION = '15.0.4'

/** GitLab's security report of type `sast`. Never quotes the source (`raw_source_code_extract`). */
export const reporter: Reporter = {
  name: 'gitlab-sast',
  title: 'GitLab security report (SAST)',
  open(options) {
    const results = openResults(options)
    const ranked = openRanked(MOST_RESULTS)
    const problems: ProblemEvent[] = []
    const clock = options.clock ?? (() => new Date(0))
    const started = timeText(clock())
    let version = ''
    return {
      event(event) {
        if (event.event === 'start') version = event.tool.version
        if (event.event === 'problem' && problems.length < MOST_MESSAGES) problems.push(event)
        ranked.add(results.event(event).filter(({ state }) => state === 'new'))
        if (event.event !== 'end') return ''
        const scanner = { id: 'piiscope', name: 'piiscope', version, vendor: { name: 'piiscope' } }
        return `${jsonText({
          version: SCHEMA_VERSION,
          scan: {
            analyzer: scanner,
            scanner,
            type: 'sast',
            status: event.status === 'complete' ? 'success' : 'failure',
            start_time: started,
            end_time: timeText(clock()),
            messages: problems.map(({ file, code, message, incomplete }) => ({
              level: incomplete ? 'warn' : 'info',
              value: terminalText(`${projectPath(options.base ?? '', file)}: ${code}: ${message}`),
            })),
          },
          vulnerabilities: ranked.kept.map((result, i) => vulnerability(result, i)),
        })}\n`
      },
    }
  },
}

function vulnerability(result: Result, index: number): object {
  const disk = fileOnDisk(result.file)
  const line = hasLines(result) ? result.line : 1
  return {
    id: uuid(`${result.id}\0${result.file}\0${result.line}\0${index}`),
    name: terminalText(result.title).slice(0, 255),
    description: terminalText(`${resultMessage(result)} at ${placeText(result)}`),
    severity: result.synthetic ? 'Info' : SEVERITIES[result.severity],
    // Schemas before 15 ask for these three, the last as a fingerprint; later ones let them be.
    category: 'sast',
    cve: result.id,
    scanner: { id: 'piiscope', name: 'piiscope' },
    solution: 'Take the value out, or put a published test value in its place.',
    identifiers: [
      { type: 'piiscope_rule', name: `piiscope ${result.rule}`, value: result.rule },
      { type: 'cwe', name: 'CWE-359', value: '359', url: 'https://cwe.mitre.org/data/definitions/359.html' },
    ],
    location: { file: disk, start_line: line, end_line: line },
    tracking: {
      type: 'source',
      items: [{ file: disk, start_line: line, end_line: line, signatures: [{ algorithm: 'scope_offset', value: result.id }] }],
    },
    ...(result.synthetic && {
      flags: [
        { type: 'flagged-as-likely-false-positive', origin: 'piiscope', description: 'a published test value, nobody’s own' },
      ],
    }),
  }
}

/** A UUID of version 8 (RFC 9562) made of the text: the same finding, the same id. */
function uuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function timeText(date: Date): string {
  return date.toISOString().slice(0, 19)
}
