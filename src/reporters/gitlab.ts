import type { Severity } from '../model/class.ts'
import type { Reporter } from '../model/reporter.ts'
import { jsonText, terminalText } from './encode.ts'
import { openResults } from './results/collect.ts'
import { fileOnDisk, hasLines, resultMessage } from './results/result.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor' }

/** GitLab code quality (Code Climate's issues, of which it reads a part): one array, `[]` where nothing was found, no fingerprint twice. */
export const reporter: Reporter = {
  name: 'gitlab',
  title: 'GitLab code quality report',
  open(options) {
    const results = openResults(options)
    const seen = new Map<string, number>()
    let separator = '\n'
    return {
      event(event) {
        let text = event.event === 'start' ? '[' : ''
        for (const result of results.event(event)) {
          if (result.state !== 'new') continue
          const before = seen.get(result.id) ?? 0
          seen.set(result.id, before + 1)
          const begin = hasLines(result) ? result.line : 1
          text += `${separator}${jsonText({
            type: 'issue',
            description: terminalText(resultMessage(result)),
            check_name: result.rule,
            categories: ['Security'],
            fingerprint: before === 0 ? result.id : `${result.id}-${before}`,
            severity: result.synthetic ? 'info' : SEVERITIES[result.severity],
            location: {
              path: fileOnDisk(result.file),
              lines: { begin, end: begin },
            },
          })}`
          separator = ',\n'
        }
        return event.event === 'end' ? `${text}${separator === '\n' ? '' : '\n'}]\n` : text
      },
    }
  },
}
