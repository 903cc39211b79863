import type { Reporter, ReporterOptions } from '../model/reporter.ts'
import { byRank, placeText, type Result } from './results/result.ts'
import { openGate } from './outcome.ts'
import { createStyle, type Style } from './pretty/style.ts'
import { openResults, projectPath } from './results/collect.ts'
import { adviceText, verdictText } from './results/verdict.ts'

/** Columns of a command whose purpose stands behind it. */
const COMMAND = 55

/**
 * A line for each result, `path:line:column: severity rule …`, as compilers print them: for logs, editors and grep. A run that fails
 * ends with what to do about the worst of them.
 */
export const reporter: Reporter = {
  name: 'compact',
  title: 'a line for each finding, as compilers print them',
  open(options: ReporterOptions) {
    const gate = openGate(options.policy)
    const results = openResults(options)
    const style = createStyle(options)
    const base = options.base ?? ''
    let worst: Result | null = null
    return {
      event(event) {
        gate.event(event)
        const found = results.event(event)
        for (const one of found)
          if (one.state === 'new' && !one.synthetic && (worst === null || byRank(one, worst) < 0)) worst = one
        const lines = found.map((result) => lineOf(result, style))
        if (event.event === 'problem')
          lines.push(
            `${style.paint.yellow('problem')} ${style.text(projectPath(base, event.file))}: ${event.code}: ${style.text(event.message)}`,
          )
        if (event.event === 'source' && event.skipped !== null)
          lines.push(
            style.paint.dim(`skipped ${style.text(projectPath(base, event.file))}${event.folder ? '/' : ''}: ${event.skipped}`),
          )
        if (event.event === 'end') {
          const outcome = gate.outcome(event)
          const [headline = '', ...rest] = verdictText(event, outcome, options)
          lines.push(painted(headline, outcome.reasons.length === 0, style), ...(options.summary === false ? [] : rest))
          if (options.summary !== false && worst !== null && outcome.reasons.includes('policy-failed'))
            for (const [command, purpose] of adviceText(worst, options.again ?? ''))
              lines.push(`  ${style.paint.cyan(command.padEnd(COMMAND))} ${style.paint.dim(purpose)}`)
        }
        return lines.map((line) => `${line}\n`).join('')
      },
    }
  },
}

function painted(headline: string, isGood: boolean, { paint }: Style): string {
  const [symbol = '', ...words] = headline.split(' ')
  return `${(isGood ? paint.green : paint.red).bold(symbol)} ${paint.bold(words.join(' '))}`
}

function lineOf(result: Result, style: Style): string {
  const { severity, rule, sample, field, count, more, state, synthetic, id } = result
  const { paint, text } = style
  const where = field === null ? '' : ` ${text(field)} values=${count}`
  const place = `${style.link(paint.bold(text(result.file)), result.file)}${text(placeText({ ...result, file: '' }))}:`
  return `${place} ${style.severity(severity)(severity)} ${rule} ${paint.magenta(sample)}${where} ${synthetic ? 'synthetic' : state} ${paint.dim(id)}${more > 0 ? `\n${style.text(result.file)}: ${severity} ${rule} ${more} more in text, not listed (--max-locations none)` : ''}`
}
