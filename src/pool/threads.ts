/** A run on several threads: batches out, reports back, outcomes in the walk's order. */
import { Worker } from 'node:worker_threads'
import type { EngineOptions } from '../engine.ts'
import type { SourceReport } from '../scan-file.ts'
import type { Step } from './run-tasks.ts'
import type { Batch, Outcome } from './task.ts'
import type { Answer } from './worker.ts'

/** Batches in flight per thread: one being scanned, one waiting, and some done early that wait for their turn. */
const AHEAD = 4

export async function* withThreads(
  steps: Iterable<Step>,
  threads: number,
  options: EngineOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<Outcome> {
  const pool = new Pool(threads, options)
  try {
    const queue: (Outcome | Promise<SourceReport[]>)[] = []
    for (const step of steps) {
      if (signal?.aborted) return
      queue.push('files' in step ? pool.scan(step) : step.outcome)
      while (pool.inFlight >= threads * AHEAD && queue.length > 0) yield* outcomesOf(await queue.shift())
    }
    while (queue.length > 0 && !signal?.aborted) yield* outcomesOf(await queue.shift())
  } finally {
    await pool.close()
  }
}

function* outcomesOf(done: Outcome | SourceReport[] | undefined): Generator<Outcome> {
  if (Array.isArray(done)) for (const report of done) yield { report }
  else if (done !== undefined) yield done
}

interface Waiting {
  readonly batch: Batch
  readonly resolve: (reports: SourceReport[]) => void
  readonly reject: (error: Error) => void
}

class Pool {
  inFlight = 0
  private readonly workers: Worker[] = []
  private readonly idle: Worker[] = []
  private readonly waiting: Waiting[] = []
  private readonly busy = new Map<Worker, Waiting>()

  constructor(threads: number, options: EngineOptions) {
    for (let i = 0; i < threads; i++) this.start(options)
  }

  scan(batch: Batch): Promise<SourceReport[]> {
    this.inFlight++
    const reports = new Promise<SourceReport[]>((resolve, reject) => {
      this.waiting.push({ batch, resolve, reject })
      this.next()
    })
    // Awaited in order, perhaps long after it fails: that it has a handler must be known at once.
    reports.catch(() => undefined)
    return reports.finally(() => {
      this.inFlight--
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()))
  }

  private start(options: EngineOptions): void {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: options })
    worker.on('message', (answer: Answer) => {
      const done = this.busy.get(worker)
      this.busy.delete(worker)
      this.idle.push(worker)
      if ('error' in answer) done?.reject(new Error(answer.error))
      else done?.resolve(answer.reports)
      this.next()
    })
    worker.on('error', (error) => {
      this.busy.get(worker)?.reject(error instanceof Error ? error : new Error('a worker thread failed'))
      this.busy.delete(worker)
    })
    this.workers.push(worker)
    this.idle.push(worker)
  }

  private next(): void {
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const worker = this.idle.shift() as Worker
      const task = this.waiting.shift() as Waiting
      this.busy.set(worker, task)
      worker.postMessage(task.batch)
    }
  }
}
