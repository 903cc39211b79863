import type { StartEvent } from '../model/event.ts'
import type { Reporter, ReporterOptions } from '../model/reporter.ts'
import { openGate } from './outcome.ts'
import { fileLines, inOrder } from './pretty/by-file.ts'
import { nextLines, targetText, verdictLines } from './pretty/closing.ts'
import { coverageLines, openProblemLog } from './pretty/coverage.ts'
import { openDigest } from './pretty/digest.ts'
import { findingLines, heading } from './pretty/findings.ts'
import { createStyle, type Style } from './pretty/style.ts'
import { openTableLog } from './pretty/tables.ts'
import { cutMiddle } from './pretty/width.ts'
import { projectPath } from './results/collect.ts'

/** A screenful for people: the worst of each class or rule, then the ledger, the verdict and what to do next. */
export const reporter: Reporter = {
  name: 'pretty',
  title: 'a screenful for people',
  open(options) {
    const { link, base = '' } = options
    const style = createStyle({ ...options, link: link && ((file) => link(projectPath(base, file))) })
    const isBrief = options.summary === false
    const gate = openGate(options.policy)
    const digest = openDigest(options.groupBy === 'rule' ? 'rule' : 'class')
    const problems = openProblemLog()
    const tables = openTableLog()
    const skipped: string[] = []
    return {
      event(event) {
        gate.event(event)
        if (event.event === 'start') return `${titleLine(event, options, style)}\n`
        if (event.event === 'source' && event.skipped !== null)
          skipped.push(`   ${style.paint.dim(event.skipped.padEnd(16))} ${style.text(event.file)}${event.folder ? '/' : ''}`)
        if (event.event === 'problem') problems.add(event)
        else if (event.event === 'table') tables.add(event)
        else if (event.event === 'finding' || event.event === 'field') digest.add(event)
        if (event.event !== 'end') return ''

        const groups = digest.groups(event)
        const again = options.again === undefined ? targetText(options.inputs, style) : options.again
        const lines = [
          ...(options.groupBy === 'file'
            ? fileLines(groups, style, options.explain, options.rows, options.sortBy)
            : findingLines(inOrder(groups, options.sortBy ?? 'severity'), style, options.explain, options.rows)),
          ...tables.lines(style),
          ...(skipped.length === 0 ? [] : ['', heading('NOT SCANNED', '', style), ...skipped]),
          ...(isBrief ? [] : coverageLines(event, problems, style)),
          ...verdictLines(event, gate.outcome(event), problems.incompleteFiles, options.policy, style),
          ...(isBrief ? [] : nextLines(groups, event, again, options.explain, style)),
        ]
        return `${lines.join('\n')}\n`
      },
    }
  },
}

function titleLine(start: StartEvent, { inputs, again }: Pick<ReporterOptions, 'inputs' | 'again'>, style: Style): string {
  const title = `piiscope ${start.tool.version}`
  const text = cutMiddle(style.text(again ?? inputs.join(' ')), style.width - title.length - 3, style.symbol.ellipsis)
  return ` ${style.paint.bold(title)}  ${style.paint.dim(text)}`
}
