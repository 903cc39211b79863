import type { EndEvent } from '../model/event.ts'
import type { Reporter } from '../model/reporter.ts'
import { openGate } from '../reporters/outcome.ts'
import { verdictLines } from '../reporters/pretty/closing.ts'
import { openProblemLog } from '../reporters/pretty/coverage.ts'
import { createStyle, type Style } from '../reporters/pretty/style.ts'
import type { scan } from '../scan.ts'
import { usesColor } from './appearance.ts'
import { type ExitCode, exitCode, TROUBLE } from './exit-code.ts'
import type { Io, SignalName } from './io.ts'
import { type ProgressLine, progressLine } from './progress.ts'
import { fileSink, type ReportSink, streamSink, UNFINISHED_REPORTS } from './report-sink.ts'
import type { ScanRequest } from './scan-request.ts'

/** Scans as asked, writes the report and says how the process shall end. */
export async function scanCommand(
  request: ScanRequest,
  reporters: readonly Reporter[],
  runScan: typeof scan,
  io: Io,
): Promise<ExitCode> {
  const { inputs, policy, output } = request
  const reporter = reporters.find(({ name }) => name === request.format)
  if (reporter === undefined) throw new TypeError(`no reporter is called ${request.format}`)
  const report = reporter.open({
    width: io.stdout.isTTY && output === null ? io.stdout.columns : 80,
    color: output === null ? usesColor(request.color, io.env, io.stdout.isTTY) : request.color === 'always',
    ascii: request.ascii,
    explain: request.explain,
    policy,
    inputs,
  })
  const gate = openGate(policy)
  const problems = openProblemLog()
  const note = noteStyle(request, io)
  const progress = request.quiet ? null : openProgress(note, io)
  const sink = output === null ? streamSink(io.stdout) : fileSink(output, inputs, io.cwd)

  const abort = new AbortController()
  let signal: SignalName | null = null
  const stopListening = io.onSignal((name) => {
    signal = name
    abort.abort()
  })
  let end: EndEvent | null = null
  try {
    const options = {
      ...request.options,
      cwd: io.cwd,
      signal: abort.signal,
      ...(output !== null && { exclude: [...(request.options.exclude ?? []), UNFINISHED_REPORTS] }),
      ...(progress !== null && { onProgress: progress.update }),
    }
    for await (const event of runScan(inputs, options)) {
      gate.event(event)
      if (event.event === 'problem') problems.add(event)
      if (event.event === 'end') end = event
      const text = report.event(event)
      if (text === '') continue
      progress?.clear()
      await sink.write(text)
    }
    await finishReport(sink, end)
  } catch (error) {
    sink.abandon()
    // A scan that was told to stop may do so by throwing.
    if (signal === null) throw error
  } finally {
    stopListening()
    progress?.clear()
  }
  if (end === null) {
    if (signal === null) throw new TypeError('the scan ended without its end event')
    return exitCode(['interrupted'], signal, false)
  }

  const outcome = gate.outcome(end)
  const code = exitCode(outcome.reasons, signal, request.allowEmpty)
  if (!request.quiet)
    await io.stderr.write(notes(request, verdictLines(end, outcome, problems.incompleteFiles, policy, note), code, note))
  return code
}

/** What standard error says after the scan: the verdict where the report does not show it to people, and where the report is. */
function notes(request: ScanRequest, verdict: readonly string[], code: ExitCode, style: Style): string {
  const lines = request.output !== null || request.format !== 'pretty' ? verdict.slice(1) : []
  if (request.output !== null) lines.push(`   ${style.paint.dim(`report: ${style.text(request.output)}`)}`)
  if (code === TROUBLE) lines.push('error: nothing to scan (--allow-empty accepts that)')
  return lines.map((line) => `${line}\n`).join('')
}

/** A report without its end is no report. */
async function finishReport(sink: ReportSink, end: EndEvent | null): Promise<void> {
  if (end === null) sink.abandon()
  else await sink.finish()
}

function noteStyle(request: ScanRequest, io: Io): Style {
  const color = usesColor(request.color, io.env, io.stderr.isTTY)
  return createStyle({ width: io.stderr.columns, color, ascii: request.ascii })
}

function openProgress(style: Style, io: Io): ProgressLine {
  const { TERM } = io.env
  const redraws = io.stderr.isTTY && TERM !== 'dumb'
  return progressLine({ stream: io.stderr, redraws, style, now: io.now })
}
