/** Does the work of a run, on this thread or on several, and gives the outcomes in the order of the walk. */
import { availableParallelism } from 'node:os'
import type { Engine } from '../engine.ts'
import type { ScanOptions } from '../model/options.ts'
import type { Source } from '../model/source.ts'
import { scanFile } from '../scan-file.ts'
import type { WalkEntry } from '../sources/walk.ts'
import { Lookahead } from './lookahead.ts'
import type { Batch, Outcome } from './task.ts'
import { scanBatch } from './task.ts'

const MOST_THREADS = 8

/**
 * Threads cost 30 ms to start (measured: 25 to 35 ms each, in parallel): less work than this is done sooner without.
 * 100 small files cost about as much as 1 MiB.
 */
const ALONE_BYTES = 12 * 2 ** 20
const BYTES_PER_FILE = 2 ** 14

/** A batch goes to one thread: large enough that messages cost nothing, small enough that threads end together. */
const BATCH_FILES = 64
const BATCH_BYTES = 2 * 2 ** 20

export interface RunProgress {
  found: number
  walked: boolean
}

export async function* runTasks(
  entries: Iterable<WalkEntry>,
  given: readonly Source[],
  engine: Engine,
  options: ScanOptions,
  progress: RunProgress,
): AsyncGenerator<Outcome> {
  for (const source of given) {
    progress.found++
    for await (const report of scanFile(source, source.name, engine)) yield { report }
  }
  const steps = new Lookahead(stepsOf(entries, progress))
  const threads =
    options.threads ?? (steps.fits((step) => workOf(step), ALONE_BYTES) ? 1 : Math.min(availableParallelism(), MOST_THREADS))
  if (threads === 1) yield* alone(steps, engine, options.signal)
  else {
    const { withThreads } = await import('./threads.ts')
    yield* withThreads(steps, threads, engine.options, options.signal)
  }
}

/** A batch of files, or something that needs no work. */
export type Step = Batch | { readonly outcome: Outcome }

function workOf(step: Step): number {
  if (!('files' in step)) return 0
  return step.files.reduce((sum, file) => sum + (file.size ?? 0) + BYTES_PER_FILE, 0)
}

function* stepsOf(entries: Iterable<WalkEntry>, progress: RunProgress): Generator<Step> {
  let files: Extract<WalkEntry, { kind: 'file' }>[] = []
  let bytes = 0
  for (const entry of entries) {
    if (entry.kind === 'file') {
      progress.found++
      files.push(entry)
      bytes += entry.size ?? 0
      if (files.length < BATCH_FILES && bytes < BATCH_BYTES) continue
    }
    if (files.length > 0) yield { files }
    files = []
    bytes = 0
    if (entry.kind === 'skip') {
      progress.found++
      yield { outcome: { skip: entry.reason } }
    } else if (entry.kind === 'problem') yield { outcome: { problem: entry.problem } }
  }
  if (files.length > 0) yield { files }
  progress.walked = true
}

async function* alone(steps: Iterable<Step>, engine: Engine, signal: AbortSignal | undefined): AsyncGenerator<Outcome> {
  for (const step of steps) {
    if (signal?.aborted) return
    if (!('files' in step)) yield step.outcome
    else for (const file of step.files) for (const report of await scanBatch({ files: [file] }, engine)) yield { report }
  }
}
