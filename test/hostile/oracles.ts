/** What must hold of every report, whatever was scanned. */
import type { ScanEvent } from '../../src/model/event.ts'
import { reporters } from '../../src/reporters/index.ts'

/** What each reporter makes of a run, by its name. */
export function reportsOf(events: readonly ScanEvent[]): Map<string, string> {
  const options = { width: 80, color: false, ascii: false, explain: true, policy: { failOn: null }, inputs: ['.'] }
  return new Map(
    reporters.map((reporter) => {
      const run = reporter.open(options)
      return [reporter.name, events.map((event) => run.event(event)).join('')]
    }),
  )
}

/** The spellings under which a value could leave: as it is, reversed, and as encoders write it. */
export function spellings(value: string): string[] {
  const bytes = Buffer.from(value)
  // Base64 by the value's offset in its group of three; the characters at the edges hold neighbours' bits.
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(offset === 0 ? 0 : 4, -4),
  )
  return [value, [...value].reverse().join(''), bytes.toString('hex'), encodeURIComponent(value), ...base64]
}

/** What is wrong with a report as text; empty if nothing is. */
export function faultsOf(name: string, report: string): string[] {
  const faults: string[] = []
  if (!report.isWellFormed()) faults.push(`${name}: lone surrogates`)
  const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/.exec(report)
  if (control !== null) faults.push(`${name}: control character ${control[0].charCodeAt(0).toString(16)}`)
  // Annotations are commands; only these three, and only as our own writer begins them.
  const command = name === 'github' ? /^(?:::(?!(?:error|warning|notice) file=[^:,]*,line=\d)|##)/m : /^(?:::|##)/m
  if (command.test(name === 'markdown' ? report.replace(/^### /gm, '') : report))
    faults.push(`${name}: a line that a CI system would obey`)
  if (name === 'json') JSON.parse(report)
  if (name === 'ndjson') {
    const lines = report.trimEnd().split('\n')
    const events = lines.map((line) => JSON.parse(line) as { event: string })
    if (events[0]?.event !== 'start' || events.at(-1)?.event !== 'end') faults.push('ndjson: not from start to end')
  }
  return faults
}
