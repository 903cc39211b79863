import type { Severity } from '../model/class.ts'
import type { Reporter } from '../model/reporter.ts'
import { jsonText, terminalText } from './encode.ts'
import { openResults, projectPath } from './results/collect.ts'
import { fileOnDisk, type Result, resultMessage } from './results/result.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { critical: 'ERROR', high: 'ERROR', medium: 'WARNING', low: 'INFO' }

/** reviewdog's diagnostic format. Its columns count bytes of UTF-8. */
export const reporter: Reporter = {
  name: 'rdjson',
  title: 'reviewdog diagnostics',
  open(options) {
    const results = openResults(options)
    let separator = '\n'
    const item = (value: object): string => {
      const text = separator + jsonText(value)
      separator = ',\n'
      return text
    }
    return {
      event(event) {
        let text = event.event === 'start' ? '{"source":{"name":"piiscope"},"diagnostics":[' : ''
        for (const result of results.event(event)) {
          if (result.state !== 'new') continue
          text += item({
            message: terminalText(resultMessage(result)),
            location: { path: fileOnDisk(result.file), range: rangeOf(result) },
            severity: result.synthetic ? 'INFO' : SEVERITIES[result.severity],
            code: { value: result.rule },
          })
        }
        if (event.event === 'problem') {
          text += item({
            message: terminalText(`${event.code}: ${event.message}`),
            location: { path: fileOnDisk(projectPath(options.base ?? '', event.file)) },
            severity: event.incomplete ? 'ERROR' : 'WARNING',
            code: { value: `problem/${event.code}` },
          })
        }
        return event.event === 'end' ? `${text}\n]}\n` : text
      },
    }
  },
}

/** Lines of members of archives are no lines of the file. */
function rangeOf({ file, line, bytes }: Result): object {
  if (fileOnDisk(file) !== file) return { start: { line: 1 } }
  if (bytes === null) return { start: { line } }
  return { start: { line, column: bytes.column }, end: { line, column: bytes.endColumn } }
}
