/** A run on several threads: tasks out, results back, in the tasks' order. */
import { Worker } from 'node:worker_threads'
import type { EngineOptions } from '../engine.ts'
import type { Result, Step } from './run-tasks.ts'
import type { Done, Task } from './task.ts'
import type { Answer } from './worker.ts'

/** Tasks in flight per thread: one being scanned, one waiting, and some done early that wait for their turn. */
const AHEAD = 4

/** Does tasks on `threads` workers; results come in the order of the tasks. */
export async function* withThreads(
  tasks: Iterable<Step>,
  threads: number,
  options: EngineOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<Result> {
  const pool = new Pool(threads, options)
  try {
    const queue: (Result | Promise<Result>)[] = []
    for (const step of tasks) {
      if (signal?.aborted) return
      queue.push('task' in step ? pool.perform(step.task).then((done) => ({ step, done })) : { step })
      while (pool.inFlight >= threads * AHEAD && queue.length > 0) yield (await queue.shift()) as Result
    }
    while (queue.length > 0 && !signal?.aborted) yield (await queue.shift()) as Result
  } finally {
    await pool.close()
  }
}

interface Waiting {
  readonly task: Task
  readonly resolve: (done: Done) => void
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

  perform(task: Task): Promise<Done> {
    this.inFlight++
    const done = new Promise<Done>((resolve, reject) => {
      this.waiting.push({ task, resolve, reject })
      this.next()
    }).finally(() => {
      this.inFlight--
    })
    // Awaited in order, perhaps long after it fails: that it has a handler must be known at once.
    done.catch(() => undefined)
    return done
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
      else done?.resolve(answer.done)
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
      worker.postMessage(task.task)
    }
  }
}
