/** Does the work of a run, on this thread or on several, and gives the outcomes in the order of the walk. */
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { milliseconds } from '../model/clock.ts'
import type { Engine } from '../pipeline/engine.ts'
import type { ScanOptions } from '../model/options.ts'
import type { Source } from '../model/source.ts'
import { faultOf, scanFile } from '../pipeline/scan-file.ts'
import { failedReport } from '../pipeline/source-report.ts'
import { planRanges, RangeJoin } from '../pipeline/scan-range.ts'
import type { FileRange } from '../sources/range.ts'
import type { FileEntry, WalkEntry } from '../sources/walk-entry.ts'
import { SecondThread } from './ahead/second-thread.ts'
import { Lookahead } from './lookahead.ts'
import type { Result, Step } from './step.ts'
import type { Start } from './threads.ts'
import { type Done, type Outcome, perform, type Task } from './task.ts'

const MOST_THREADS = 8

/** A thread takes 30 ms to start, and its rules and kernel as long to be compiled: fewer files than this are done sooner without. */
const ALONE_FILES = 600

/** Files sent to a thread at once: enough that messages cost nothing, few enough that threads end together. */
const BATCH_FILES = 64

/** As long as there are few, so few that progress is seen. */
const FEW_BATCH = 8

/** Below this many files each is looked at for being large; a tree of more keeps all threads busy as it is. */
const LOOK_FOR_LARGE = 1000

/** Milliseconds of work without a break. */
const REST_AFTER = 50

export interface RunProgress {
  found: number
  walked: boolean
}

export async function* runTasks(
  entries: Iterable<WalkEntry>,
  given: Iterable<Source>,
  engine: Engine,
  options: ScanOptions,
  progress: RunProgress,
): AsyncGenerator<readonly Outcome[]> {
  const most = options.threads ?? Math.min(availableParallelism(), MOST_THREADS)
  const stoppable = { ...engine, signal: options.signal }
  const second = new SecondThread(stoppable)
  const shared = most === 1 ? stoppable : second.engine
  try {
    yield* givenOutcomes(given, shared, options, progress)
    if (options.signal?.aborted) return
    const walked = new Lookahead(entries)
    const few = walked.fits(ALONE_FILES)
    const large = few ? largeAhead(walked, engine) : null
    const steps = stepsOf(walked, large, progress, engine)
    // A thread more for one piece of work would only take memory.
    const isOne = large?.size === 0 && (walked.fits(1) || options.threads === undefined)
    const file: FileInRanges = { join: new RangeJoin() }
    let results: AsyncIterable<Result>
    if (most === 1 || isOne) results = alone(steps, shared, options.signal)
    else {
      const { startWorker, withThreads } = await import('./threads.ts')
      const here = (task: Task): Promise<Done> => perform(task, stoppable)
      const start: Start = (claims) => startWorker(engine.options, claims)
      results = withThreads(steps, most - 1, start, here, options.signal, true, () => file.join.rehearse(engine))
    }
    yield* outcomesOf(results, file, engine)
  } finally {
    second.close()
  }
}

async function* givenOutcomes(
  given: Iterable<Source>,
  engine: Engine,
  options: ScanOptions,
  progress: RunProgress,
): AsyncGenerator<readonly Outcome[]> {
  let rested = milliseconds()
  for (const source of given) {
    if (milliseconds() - rested > REST_AFTER) {
      await setImmediate()
      rested = milliseconds()
    }
    if (options.signal?.aborted) return
    progress.found++
    yield* scanGiven(source, engine, options.signal)
  }
}

/** The large files of a tree that has been walked, with their ranges. */
function largeAhead({ ahead }: Lookahead<WalkEntry>, { formats }: Engine): ReadonlyMap<WalkEntry, readonly FileRange[]> {
  const large = new Map<WalkEntry, readonly FileRange[]>()
  for (const entry of ahead) {
    const ranges = entry.kind === 'file' ? planRanges(entry, formats) : null
    if (ranges !== null) large.set(entry, ranges)
  }
  return large
}

/** @param large of all there are, where they are few: nothing is asked about a file twice */
function* stepsOf(
  entries: Iterable<WalkEntry>,
  large: ReadonlyMap<WalkEntry, readonly FileRange[]> | null,
  progress: RunProgress,
  { formats }: Engine,
): Generator<Step> {
  let files: FileEntry[] = []
  for (const entry of entries) {
    if (entry.kind !== 'problem') progress.found++
    if (entry.kind === 'file') {
      const looked = large === null && progress.found <= LOOK_FOR_LARGE ? planRanges(entry, formats) : null
      const ranges = large?.get(entry) ?? looked
      if (ranges === null) {
        files.push(entry)
        if (files.length < (large === null ? BATCH_FILES : FEW_BATCH)) continue
      }
      if (files.length > 0) yield { task: { files } }
      files = []
      for (const [i, range] of ranges?.entries() ?? [])
        yield i + 1 === ranges?.length ? { task: { range }, last: true } : { task: { range } }
      continue
    }
    if (files.length > 0) yield { task: { files } }
    files = []
    yield {
      outcome:
        entry.kind === 'skip' ? { skip: entry.reason, name: entry.name, folder: entry.folder } : { problem: entry.problem },
    }
  }
  if (files.length > 0) yield { task: { files } }
  progress.walked = true
}

async function* alone(steps: Iterable<Step>, engine: Engine, signal: AbortSignal | undefined): AsyncGenerator<Result> {
  let rested = milliseconds()
  for (const step of steps) {
    // Promises that are always settled never let signals and timers in.
    if (milliseconds() - rested > REST_AFTER) {
      await setImmediate()
      rested = milliseconds()
    }
    if (signal?.aborted) return
    yield 'task' in step ? { step, done: await perform(step.task, engine) } : { step }
  }
}

async function* scanGiven(source: Source, engine: Engine, signal: AbortSignal | undefined): AsyncGenerator<readonly Outcome[]> {
  try {
    for await (const report of scanFile(source, source.called ?? source.name, engine)) {
      // A stream that ends because the run was stopped is not unreadable: that the run was stopped is told.
      const stopped = signal?.aborted && report.skipped !== null
      yield stopped ? [] : [{ report }]
    }
  } catch (error) {
    yield [{ report: failedReport(source.name, faultOf(error)) }]
  }
}

/** What has come of the file that is being read in ranges. */
interface FileInRanges {
  join: RangeJoin
}

/** Ranges of one file come one after the other; with the last of them the file is reported. */
async function* outcomesOf(
  results: AsyncIterable<Result>,
  file: FileInRanges,
  engine: Engine,
): AsyncGenerator<readonly Outcome[]> {
  let failure: readonly Outcome[] | null = null
  for await (const { step, done } of results) {
    if ('outcome' in step) yield [step.outcome]
    else if (done !== undefined && 'range' in step.task) {
      if ('inventory' in done) file.join.add(done.inventory, engine)
      else failure = done.outcomes
      if (!step.last) continue
      if (failure !== null) yield failure
      else yield (await file.join.reports(step.task.range.file, engine)).map((report) => ({ report }))
      file.join = new RangeJoin()
      failure = null
    } else if (done !== undefined && 'outcomes' in done) yield done.outcomes
  }
}
