/** The reports of one scan: each a format and where it goes. All are written while the scan runs, from the same events. */
import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import type { ScanEvent } from '../model/event.ts'
import type { Reporter, ReporterOptions, ReporterRun } from '../model/reporter.ts'
import { systemCode } from '../sources/system-error.ts'
import { type Io, outputError } from './io.ts'
import { fileSink, type ReportSink, streamSink } from './report-sink.ts'

export interface ReportTarget {
  /** A reporter's name. */
  readonly format: string
  /** Null: standard output. */
  readonly path: string | null
}

export interface Reports {
  /** False where standard output has something for programs: then people are told on standard error. */
  readonly tellsPeople: boolean
  /** @param beforeScreen called before anything is written to standard output */
  event(event: ScanEvent, beforeScreen: () => void): Promise<void>
  finish(): Promise<void>
  abandon(): void
}

/** Formats that end with the verdict in words. */
const FOR_PEOPLE: readonly string[] = ['pretty', 'compact', 'agent', 'github', 'markdown']

/**
 * @param inputs what is scanned: no report replaces any of it
 * @param optionsFor what the reporter of a target is told
 * @throws UsageError if a file must not be replaced, OutputError if it cannot be written
 */
export function openReports(
  targets: readonly ReportTarget[],
  reporters: readonly Reporter[],
  optionsFor: (target: ReportTarget) => ReporterOptions,
  inputs: readonly string[],
  io: Io,
): Reports {
  const open: { run: ReporterRun; sink: ReportSink; toScreen: boolean; allFields: boolean }[] = []
  const abandon = (): void => {
    for (const { sink } of open) sink.abandon()
  }
  try {
    for (const target of targets) {
      const reporter = reporters.find(({ name }) => name === target.format)
      if (reporter === undefined) throw new TypeError(`no reporter is called ${target.format}`)
      const sink = target.path === null ? streamSink(io.stdout) : fileSink(target.path, inputs, io.cwd)
      const { allFields = false } = reporter
      open.push({ run: reporter.open(optionsFor(target)), sink, toScreen: target.path === null, allFields })
    }
  } catch (error) {
    abandon()
    throw error
  }
  return {
    tellsPeople: targets.some(({ format, path }) => path === null && FOR_PEOPLE.includes(format)),
    async event(event, beforeScreen) {
      for (const { run, sink, toScreen, allFields } of open) {
        if (event.event === 'column' && !allFields) continue
        const text = run.event(event)
        if (text === '') continue
        if (toScreen) beforeScreen()
        await sink.write(text)
      }
    },
    async finish() {
      for (const { sink } of open) await sink.finish()
    },
    abandon,
  }
}

/** GitHub's own reports: annotations after the report on standard output, and the step summary. */
export function githubReports(
  reporters: readonly Reporter[],
  options: ReporterOptions,
  annotate: boolean,
  io: Io,
): Omit<Reports, 'event' | 'tellsPeople' | 'abandon'> & {
  readonly begin: () => Promise<void>
  readonly event: (event: ScanEvent) => void
} {
  const runOf = (name: string): ReporterRun | undefined => reporters.find((one) => one.name === name)?.open(options)
  const annotations = annotate ? runOf('github') : undefined
  const summaryPath = io.env['GITHUB_STEP_SUMMARY']
  const summary = summaryPath ? runOf('markdown') : undefined
  // Until the token comes again, GitHub takes nothing on standard output for a command, whatever it looks like.
  const token = randomBytes(16).toString('hex')
  let tail = ''
  return {
    begin: async () => {
      if (annotations !== undefined) await io.stdout.write(`::stop-commands::${token}\n`)
    },
    event(event) {
      if (event.event === 'column') return
      tail += annotations?.event(event) ?? ''
      const text = summary?.event(event) ?? ''
      if (text === '' || summaryPath === undefined) return
      try {
        appendFileSync(summaryPath, text)
      } catch (error) {
        throw outputError('GITHUB_STEP_SUMMARY', systemCode(error))
      }
    },
    async finish() {
      if (annotations !== undefined) await io.stdout.write(`::${token}::\n${tail}`)
    },
  }
}
