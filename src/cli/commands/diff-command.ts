/** `piiscope diff`: what changed between two inventories, and whether that fails a job. */
import { oneOf } from '../flags/one-of.ts'
import type { GivenFlags } from '../flags/given-flags.ts'
import { DIFF_GATES, diffInventories } from '../../documents/diff-inventories.ts'
import { DIFF_FORMATS, diffText } from '../../documents/diff-text.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { readInventory } from '../read-inventory.ts'
import { fileSink, streamSink } from '../report-sink.ts'
import { readReports } from '../scan-request.ts'
import { UsageError } from '../usage-error.ts'

export async function diffCommand(operands: readonly string[], flags: GivenFlags, io: Io): Promise<ExitCode> {
  const [before, after, ...more] = operands
  if (before === undefined || after === undefined || more.length > 0)
    throw new UsageError('piiscope diff takes two inventories', ['for example: piiscope diff monday.json tuesday.json'])
  const { failOn } = flags
  const gates =
    typeof failOn === 'string' ? failOn.split(',').map((one) => oneOf('--fail-on', one.trim(), [...DIFF_GATES, 'none'])) : []
  const targets = readReports(flags['format'], flags['output'], [...DIFF_FORMATS, 'html'], 'text')
  const then = readInventory(before, io.cwd)
  const now = readInventory(after, io.cwd)
  const diff = diffInventories(then, now)
  for (const { format, path } of targets) {
    const sink = path === null ? streamSink(io.stdout) : fileSink(path, [], io.cwd)
    const text =
      format === 'html'
        ? (await import('../../documents/html/page.ts')).diffPage(diff, now.tool.version)
        : diffText(diff, oneOf('--format', format, DIFF_FORMATS))
    await sink.write(text)
    await sink.finish()
  }
  const closed = diff.gates.filter((gate) => gates.includes(gate))
  if (closed.length > 0) await io.stderr.write(`failed: ${closed.join(', ')}\n`)
  return closed.length > 0 ? 1 : 0
}
