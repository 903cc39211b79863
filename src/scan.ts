/** The whole program, in the order the data flows: sources → (containers → formats → kernel → detect → inventory → classify) → events. */
import { dirname } from 'node:path'
import { allRules, createEngine, type Engine, engineOptions, prepareEngine } from './pipeline/engine.ts'
import { Ledger } from './ledger.ts'
import type { ScanEvent, SkipReason } from './model/event.ts'
import type { ScanOptions } from './model/options.ts'
import type { Rule } from './model/rule.ts'
import type { Source } from './model/source.ts'
import { runTasks } from './pool/run-tasks.ts'
import type { Outcome } from './pool/task.ts'
import { type Reviewed, type ReviewOptions, reviewSource } from './review/review.ts'
import type { SourceReport } from './pipeline/source-report.ts'
import { ruleNames } from './pipeline/select-rules.ts'
import { pathIn, readAddress } from './databases/address.ts'
import { databaseAt } from './databases/index.ts'
import { type Input, resolveInputs } from './sources/inputs.ts'
import { projectNames } from './sources/project-names.ts'
import { openDeadline } from './deadline.ts'
import { stdinSource } from './sources/stdin.ts'
import { inShard, type Shard } from './sources/shard.ts'
import { walk } from './sources/walk.ts'
import { VERSION } from './model/version.ts'

export interface ScanRunOptions extends ScanOptions {
  /** Every row of databases that are given by their address. Default: a sample of each table. */
  readonly full?: boolean
  /** Folder that relative paths start from. Default: the working folder. */
  readonly cwd?: string
  /** What standard input (`-`) is called in reports; its ending helps to tell the format. Default `-`. */
  readonly stdinName?: string
  /** What is known already and what is to be ignored. Default: comments in the files are followed, and nothing else. */
  readonly review?: Partial<Omit<ReviewOptions, 'rules'>>
  /** What else to leave out, by reported names. */
  readonly excluded?: (name: string, isFolder: boolean) => boolean
  /** Further sources, one at a time: they need not all be in memory at once. */
  readonly sources?: Iterable<Source>
  /** Seconds after which what is left is not scanned: the run is incomplete, and a problem says so. Default: none. */
  readonly timeout?: number
  /** Follow .piiscopeignore. Default true. */
  readonly ignoreFiles?: boolean
  /** Follow links to what lies in the project and is not met anyway. Default false. */
  readonly follow?: boolean
  /** Only this part of what the inputs hold. */
  readonly shard?: Shard
  /** What the caller left out before, for the ledger. */
  readonly skipped?: readonly SkipReason[]
}

/**
 * Scans paths, globs, standard input (`-`) and sources, and tells what was found as it goes: `start`, then findings, field
 * verdicts and problems file by file in a fixed order, then `end`. The same input, options and version give the same events,
 * whatever the number of threads.
 *
 * @throws InputError if a path does not exist, UnknownRuleError if a rule does not, before anything is scanned
 */
export async function* scan(inputs: readonly (string | Source)[], options: ScanRunOptions = {}): AsyncGenerator<ScanEvent> {
  const deadline = openDeadline(options)
  await prepareEngine(options)
  const paths = await resolveInputs(
    inputs
      .filter((input): input is string => typeof input === 'string' && input !== '-' && readAddress(input) === null)
      .map(pathIn),
    options.cwd ?? process.cwd(),
  )
  const settings = engineOptions({ ...options, projectNames: options.projectNames ?? namesAround(paths, options.cwd) })
  const named = inputs.flatMap((input) =>
    input === '-'
      ? [stdinSource(options.stdinName)]
      : typeof input === 'string'
        ? (databaseAt(input, options.full ?? false) ?? [])
        : [input],
  )
  const given = chained(named, options.sources ?? [])

  const ledger = new Ledger()
  const progress = { found: 0, walked: false }
  const tell = (current: string | null, bytes: number): void =>
    options.onProgress?.({
      // Members of archives are found when they are opened.
      filesFound: Math.max(progress.found, ledger.filesDone),
      filesDone: ledger.filesDone,
      bytesDone: ledger.bytesDone + bytes,
      findings: ledger.findingsSoFar,
      walked: progress.walked,
      current,
    })
  const engine: Engine = { ...createEngine(settings), onReading: tell }
  const review: ReviewOptions = {
    ...PLAIN_REVIEW,
    ...options.review,
    rules: ruleNames(allRules(settings.customRules, settings.valueKey), engine.rules),
  }
  const ruleIds = engine.rules.map(({ id }) => id)
  const judge = (report: SourceReport): Reviewed =>
    reviewSource(report.file, report.conclusion, report.directives, ruleIds, review)
  for (const reason of options.skipped ?? []) ledger.skip(reason)
  yield { event: 'start', schema: 1, tool: { name: 'piiscope', version: VERSION }, root: '.' }
  try {
    for await (const outcomes of runTasks(
      options.shard === undefined ? walk(paths, options) : inShard(walk(paths, options), options.shard),
      given,
      engine,
      deadline === null ? options : { ...options, signal: deadline.signal },
      progress,
    )) {
      for (const outcome of outcomes) yield* eventsOf(outcome, ledger, judge, engine)
      const last = outcomes.at(-1)
      tell(last !== undefined && 'report' in last ? last.report.file : null, 0)
    }
  } finally {
    await engine.parsers.close()
    deadline?.close()
  }
  if (deadline?.isPast()) {
    const message = `the run was given ${options.timeout} seconds (--timeout): what was left was not scanned`
    ledger.problem(true)
    yield { event: 'problem', file: '.', code: 'limit', message, incomplete: true }
  }
  for (const problem of review.atEnd(inputs.some((input) => input === '.'))) {
    ledger.problem(problem.incomplete)
    yield { event: 'problem', ...problem }
  }
  yield ledger.end(engine.rules, options.signal?.aborted ?? false)
}

/** What is given as sources (of git) is the project's that the caller works in, if there is one. */
function namesAround(inputs: readonly Input[], cwd: string | undefined): readonly string[] {
  const folders = inputs.flatMap((input) => (input.kind === 'folder' ? [input.path] : []))
  const others = inputs.flatMap((input) => (input.kind === 'file' ? [dirname(input.path)] : []))
  return projectNames(folders, inputs.length === 0 && cwd !== undefined ? [cwd] : others)
}

function* chained(first: Iterable<Source>, second: Iterable<Source>): Generator<Source> {
  yield* first
  yield* second
}

const PLAIN_REVIEW: Omit<ReviewOptions, 'rules'> = {
  pathOf: (file) => file,
  inlineIgnores: () => true,
  ignores: null,
  baseline: null,
  showSuppressed: false,
  linesOf: null,
  overrideFor: () => null,
  atEnd: () => [],
}

function* eventsOf(
  outcome: Outcome,
  ledger: Ledger,
  judge: (report: SourceReport) => Reviewed,
  engine: Engine,
): Generator<ScanEvent> {
  const { allSources } = engine.options
  if ('skip' in outcome) {
    ledger.skip(outcome.skip)
    if (allSources) yield { event: 'source', file: outcome.name, folder: outcome.folder, ...UNREAD, skipped: outcome.skip }
  } else if ('clean' in outcome) ledger.clean(outcome.clean)
  else if ('problem' in outcome) {
    ledger.problem(outcome.problem.incomplete)
    yield { event: 'problem', ...outcome.problem }
  } else {
    const reviewed = judge(outcome.report)
    ledger.report(outcome.report, reviewed)
    yield* reportEvents(outcome.report, reviewed)
    if (allSources) yield* allOf(outcome.report, reviewed, engine.rules)
  }
}

const UNREAD = { partial: false, format: null, bytes: 0, records: 0, tables: [] } as const

function* reportEvents(report: SourceReport, { conclusion, problems }: Reviewed): Generator<ScanEvent> {
  for (const finding of conclusion.findings) yield { event: 'finding', ...finding }
  for (const field of conclusion.fields) yield { event: 'field', ...field }
  for (const column of conclusion.columns) yield { event: 'column', ...column }
  for (const table of conclusion.tables) yield { event: 'table', ...table }
  for (const problem of [...report.problems, ...problems]) yield { event: 'problem', ...problem }
}

/** What is told of a source beside its findings: the groups they form, and that it was scanned. */
function* allOf(
  { file, skipped, problems, format, bytes, records, tables, milliseconds }: SourceReport,
  { conclusion }: Reviewed,
  rules: readonly Rule[],
): Generator<ScanEvent> {
  for (const { rule: index, anchor: _, listed: __, highestConfidence: ___, ...group } of conclusion.groups) {
    const { id: rule, class: of, category, severity } = rules[index] as Rule
    yield { event: 'group', file, rule, class: of, category, severity, ...group }
  }
  const partial = skipped === null && problems.some((problem) => problem.incomplete)
  const time = milliseconds === undefined ? {} : { milliseconds }
  yield { event: 'source', file, folder: false, skipped, partial, format, bytes, records, tables, ...time }
}
