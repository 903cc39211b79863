import type { Severity } from '../../model/class.ts'
import type { ScanEvent } from '../../model/event.ts'
import type { ReporterOptions } from '../../model/reporter.ts'
import { terminalText } from '../encode.ts'
import { openResults, projectPath } from './collect.ts'
import { fileOnDisk, type Result, resultMessage } from './result.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { critical: 'ERROR', high: 'ERROR', medium: 'WARNING', low: 'INFO' }

/** Diagnostics of reviewdog's format, for each event those that it makes known. Its columns count bytes of UTF-8. */
export function openDiagnostics(options: Pick<ReporterOptions, 'base' | 'explain'>): (event: ScanEvent) => object[] {
  const results = openResults(options)
  return (event) => {
    const items: object[] = results
      .event(event)
      .filter(({ state }) => state === 'new')
      .map((result) => ({
        message: terminalText(resultMessage(result)),
        location: { path: fileOnDisk(result.file), range: rangeOf(result) },
        severity: result.synthetic ? 'INFO' : SEVERITIES[result.severity],
        code: { value: result.rule },
      }))
    if (event.event === 'problem')
      items.push({
        message: terminalText(`${event.code}: ${event.message}`),
        location: { path: fileOnDisk(projectPath(options.base ?? '', event.file)) },
        severity: event.incomplete ? 'ERROR' : 'WARNING',
        code: { value: `problem/${event.code}` },
      })
    return items
  }
}

/** Lines of members of archives are no lines of the file. */
function rangeOf({ file, line, bytes }: Result): object {
  if (fileOnDisk(file) !== file) return { start: { line: 1 } }
  if (bytes === null) return { start: { line } }
  return { start: { line, column: bytes.column }, end: { line, column: bytes.endColumn } }
}
