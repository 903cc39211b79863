import type { Reporter, ReporterOptions } from '../model/reporter.ts'
import type { Result } from './results/result.ts'
import { terminalText } from './encode.ts'
import { openGate } from './outcome.ts'
import { openResults } from './results/collect.ts'
import { verdictText } from './results/verdict.ts'

/** A line for each result, `path:line:column: severity rule …`, as compilers print them: for logs, editors and grep. */
export const reporter: Reporter = {
  name: 'compact',
  title: 'a line for each finding, as compilers print them',
  open(options: ReporterOptions) {
    const gate = openGate(options.policy)
    const results = openResults(options)
    const text = (value: string): string => terminalText(value, options.ascii)
    return {
      event(event) {
        gate.event(event)
        const lines = results.event(event).map((result) => lineOf(result, text))
        if (event.event === 'problem') lines.push(`problem ${text(event.file)}: ${event.code}: ${text(event.message)}`)
        if (event.event === 'end') lines.push(...verdictText(event, gate.outcome(event), options))
        return lines.map((line) => `${line}\n`).join('')
      },
    }
  },
}

function lineOf(result: Result, text: (value: string) => string): string {
  const { file, line, column, severity, rule, sample, field, count, state, synthetic, id } = result
  const where = field === null ? '' : ` ${text(field)} values=${count}`
  return `${text(file)}:${line}:${column}: ${severity} ${rule} ${sample}${where} ${synthetic ? 'synthetic' : state} ${id}`
}
