import type { Severity } from '../model/class.ts'
import type { Reporter } from '../model/reporter.ts'
import { xmlText } from './encode.ts'
import { openResults, projectPath } from './results/collect.ts'
import { resultMessage } from './results/result.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { critical: 'error', high: 'error', medium: 'warning', low: 'info' }

/** Checkstyle's XML, which most CI systems and review bots read. */
export const reporter: Reporter = {
  name: 'checkstyle',
  title: 'Checkstyle XML',
  open(options) {
    const results = openResults(options)
    return {
      event(event) {
        let text = event.event === 'start' ? '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n' : ''
        const found = results.event(event).filter(({ state }) => state === 'new')
        const [first] = found
        if (first !== undefined) {
          text += `<file name="${xmlText(first.file)}">\n`
          for (const result of found) {
            const severity = result.synthetic ? 'info' : SEVERITIES[result.severity]
            text += `<error line="${result.line}" column="${result.column}" severity="${severity}" message="${xmlText(resultMessage(result))}" source="piiscope.${xmlText(result.rule.replaceAll('/', '.'))}"/>\n`
          }
          text += '</file>\n'
        }
        if (event.event === 'problem') {
          const severity = event.incomplete ? 'error' : 'warning'
          text += `<file name="${xmlText(projectPath(options.base ?? '', event.file))}">\n<error line="1" severity="${severity}" message="${xmlText(event.message)}" source="piiscope.problem.${event.code}"/>\n</file>\n`
        }
        return event.event === 'end' ? `${text}</checkstyle>\n` : text
      },
    }
  },
}
