import type { Severity } from '../model/class.ts'
import type { Reporter } from '../model/reporter.ts'
import { githubData, githubProperty } from './encode.ts'
import { openGate } from './outcome.ts'
import { openResults, projectPath } from './results/collect.ts'
import { openRanked } from './results/ranked.ts'
import { fileOnDisk, hasLines, resultMessage } from './results/result.ts'
import { verdictText } from './results/verdict.ts'

type Level = 'error' | 'warning' | 'notice'

const LEVELS: Readonly<Record<Severity, Level>> = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' }
/** Annotations of a level that GitHub shows of a step. */
const MOST_OF_A_LEVEL = 10
const KEPT = 5000

/** Workflow commands that GitHub Actions turns into annotations of the changed files; the worst ten of each level. */
export const reporter: Reporter = {
  name: 'github',
  title: 'GitHub Actions annotations',
  open(options) {
    const gate = openGate(options.policy)
    const results = openResults(options)
    const ranked = openRanked(KEPT)
    const commands: Record<Level, string[]> = { error: [], warning: [], notice: [] }
    let dropped = 0
    const command = (level: Level, properties: Readonly<Record<string, string | number>>, message: string): void => {
      if (commands[level].length === MOST_OF_A_LEVEL) {
        dropped++
        return
      }
      const list = Object.entries(properties).map(([name, value]) => `${name}=${githubProperty(String(value))}`)
      commands[level].push(`::${level} ${list.join(',')}::${githubData(message)}`)
    }
    return {
      event(event) {
        gate.event(event)
        ranked.add(results.event(event).filter(({ state, synthetic }) => state === 'new' && !synthetic))
        if (event.event === 'problem') {
          const file = fileOnDisk(projectPath(options.base ?? '', event.file))
          command(event.incomplete ? 'error' : 'warning', { file, line: 1, title: `piiscope ${event.code}` }, event.message)
        }
        if (event.event !== 'end') return ''
        for (const result of ranked.kept) {
          const { file, line, column, endColumn, rule, severity } = result
          const place = { line, endLine: line, col: column, ...(endColumn !== null && { endColumn }) }
          const disk = fileOnDisk(file)
          command(
            LEVELS[severity],
            { file: disk, ...(hasLines(result) ? place : { line: 1 }), title: `piiscope ${rule}` },
            `${resultMessage(result)}. Why: piiscope explain ${rule}`,
          )
        }
        const lines = [...commands.error, ...commands.warning, ...commands.notice]
        dropped += ranked.dropped
        if (dropped > 0) lines.push(`${dropped} more annotations were left out: GitHub shows ${MOST_OF_A_LEVEL} of a level`)
        lines.push(...verdictText(event, gate.outcome(event), options))
        return lines.map((line) => `${line}\n`).join('')
      },
    }
  },
}
