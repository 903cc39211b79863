import type { EndEvent, GroupEvent, SourceEvent } from '../../model/event.ts'
import type { ReporterOptions } from '../../model/reporter.ts'
import { openGate } from '../../reporters/outcome.ts'
import { verdictLines } from '../../reporters/pretty/closing.ts'
import { openProblemLog } from '../../reporters/pretty/coverage.ts'
import { createStyle, type Style } from '../../reporters/pretty/style.ts'
import { usesColor, usesLinks } from '../appearance.ts'
import { type ExitCode, exitCode, TROUBLE } from '../exit-code.ts'
import type { Io, SignalName } from '../io.ts'
import { openFileLog } from '../file-log.ts'
import { fileLink } from '../file-link.ts'
import { presentation } from '../presentation.ts'
import { type ProgressLine, progressLine } from '../progress.ts'
import { UNFINISHED_REPORTS } from '../report-sink.ts'
import { githubReports, openReports, type ReportTarget } from '../reports.ts'
import type { ScanRequest } from '../scan-request.ts'
import type { PreparedScan } from '../scan-setup.ts'
import { isCi, isGithub } from '../surroundings.ts'

/** Events and where they shall go: of a scan, or of a saved report. */
export type Delivery = Pick<PreparedScan, 'request' | 'parts' | 'base' | 'run' | 'manifest'> & {
  /** Of the project; without one nothing is linked to. */
  readonly root?: string
  /** False where a saved report is shown: scanning its name would say nothing. */
  readonly isScan?: false
}

/** Scans as asked, writes the reports and says how the process shall end. */
export async function scanCommand(prepared: Delivery, io: Io): Promise<ExitCode> {
  const { request, parts, base } = prepared
  const { inputs, policy } = request
  const links = linksOf(prepared, io)
  const optionsFor = ({ path }: Pick<ReportTarget, 'path'>): ReporterOptions => ({
    width: io.stdout.isTTY && path === null ? io.stdout.columns : 80,
    color: path === null ? usesColor(request.color, io.env, io.stdout.isTTY) : request.color === 'always',
    ascii: request.ascii,
    explain: request.explain,
    policy,
    inputs,
    base,
    ...again(prepared),
    rules: parts.rules,
    clock: () => new Date(),
    ...(request.maxShow !== null && { rows: request.maxShow }),
    ...(path === null && links !== null && { link: links }),
    groupBy: request.groupBy,
    sortBy: request.sortBy,
    ...(!request.summary && { summary: false }),
    ...(request.sarifMaxResults !== null && { maxResults: request.sarifMaxResults }),
    ...(request.csvBom && { byteOrderMark: true }),
    manifest: prepared.manifest,
    ...(request.label !== '' && { label: request.label }),
  })
  const targets = request.silent ? request.reports.filter(({ path }) => path !== null) : request.reports
  const reports = openReports(targets, parts.reporters, optionsFor, inputs, io)
  const forGithub = request.github === 'always' || (request.github === 'auto' && isGithub(io.env))
  const github =
    forGithub && !request.silent
      ? githubReports(parts.reporters, optionsFor({ path: null }), reports.tellsPeople && !ownsCommands(targets), io)
      : null
  const gate = openGate(policy)
  const problems = openProblemLog()
  const note = noteStyle(request, io)
  const progress = request.quiet || request.progress === 'never' ? null : openProgress(note, io, request.progress === 'always')
  const show = presentation(request, io, prepared.isScan !== false)
  const log =
    request.verbose === 0 && !request.timings
      ? null
      : openFileLog({
          ...request,
          style: note,
          write: (text) => {
            progress?.clear()
            void io.stderr.write(text).catch(() => {})
          },
        })
  const onSource = log === null ? {} : { onSource: (event: SourceEvent | GroupEvent) => log.event(show(event) as typeof event) }

  const abort = new AbortController()
  let signal: SignalName | null = null
  const stopListening = io.onSignal((name) => {
    signal = name
    abort.abort()
  })
  let end: EndEvent | null = null
  try {
    const toFiles = request.reports.some(({ path }) => path !== null)
    const more = { signal: abort.signal, ...onSource, ...(progress !== null && { onProgress: progress.update }) }
    await github?.begin()
    for await (const told of prepared.run(more, toFiles ? [UNFINISHED_REPORTS] : [])) {
      gate.event(told)
      const event = show(told)
      if (event === null) continue
      if (event.event === 'problem') problems.add(event)
      if (event.event === 'end') end = event
      await reports.event(event, () => progress?.clear())
      github?.event(event)
    }
    // A report without its end is no report.
    if (end === null) reports.abandon()
    else {
      await reports.finish()
      await github?.finish()
    }
  } catch (error) {
    reports.abandon()
    // A scan that was told to stop may do so by throwing.
    if (signal === null) throw error
  } finally {
    stopListening()
    progress?.clear()
  }
  if (end === null) {
    if (signal === null) throw new TypeError('the scan ended without its end event')
    return exitCode(['interrupted'], signal, {})
  }

  if (log !== null) await io.stderr.write(log.end())
  const outcome = gate.outcome(end)
  const code = exitCode(outcome.reasons, signal, request)
  if (!request.quiet) {
    const verdict = reports.tellsPeople ? [] : verdictLines(end, outcome, problems.incompleteFiles, policy, note)
    await io.stderr.write(notes(request, verdict, code, note))
  }
  return code
}

/** What git decided on is asked for again by the same flags. */
function again({ request, isScan }: Delivery): Pick<ReporterOptions, 'again'> {
  const { git, inputs } = request
  if (isScan === false) return { again: null }
  if (git === null) return {}
  const ref = git.mode === 'changed' ? git.ref : git.mode === 'history' ? git.range : null
  const flag = git.mode === 'changed' && ref !== null ? 'since' : git.mode
  const words = [`--${flag}`, ...(ref === null ? [] : [ref]), ...inputs.filter((input) => input !== '.')]
  return { again: words.every((word) => /^[\w./@%+=:,~^-]+$/.test(word)) ? words.join(' ') : null }
}

/** The format asked for is itself made of commands for GitHub. */
function ownsCommands(targets: readonly ReportTarget[]): boolean {
  return targets.some(({ format, path }) => path === null && format === 'github')
}

/** What standard error says after the scan: the verdict where no report shows it to people, and where the reports are. */
function notes(request: ScanRequest, verdict: readonly string[], code: ExitCode, style: Style): string {
  const lines = verdict.slice(1)
  for (const { path } of request.reports) {
    if (path !== null) lines.push(`   ${style.paint.dim(`report: ${style.text(path)}`)}`)
  }
  if (code === TROUBLE) lines.push('error: nothing to scan (--allow-empty accepts that)')
  return lines.map((line) => `${line}\n`).join('')
}

function noteStyle(request: ScanRequest, io: Io): Style {
  const color = usesColor(request.color, io.env, io.stderr.isTTY)
  return createStyle({ width: io.stderr.columns, color, ascii: request.ascii })
}

/** Where files of the scan are, for terminals that link to them; null: nothing is linked. */
function linksOf({ request, root, isScan }: Delivery, io: Io): ((file: string) => string | null) | null {
  if (root === undefined || isScan === false || request.git?.mode === 'history') return null
  return usesLinks(request.hyperlinks, io.env, io.stdout.isTTY) ? fileLink(root) : null
}

function openProgress(style: Style, io: Io, always: boolean): ProgressLine {
  const { TERM } = io.env
  const redraws = io.stderr.isTTY && TERM !== 'dumb' && (always || !isCi(io.env))
  return progressLine({ stream: io.stderr, redraws, style, now: io.now })
}
