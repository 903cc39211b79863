/**
 * A run on several threads: tasks out, results back, in the tasks' order. No task is lost: what a worker that fails had in hand is
 * done again, file by file, and a file that fails twice is told as a problem. Where no worker can be started, this thread does it.
 */
import { Worker } from 'node:worker_threads'
import type { EngineOptions } from '../engine.ts'
import type { Result, Step } from './run-tasks.ts'
import { type Done, failed, type Task } from './task.ts'
import type { Answer } from './work.ts'

/** Tasks in flight per thread: one being scanned, one waiting, and some done early that wait for their turn. */
const AHEAD = 4

/** Workers started in place of ones that failed. */
const MOST_REPLACED = 100

/** Does a task on this thread. */
export type Perform = (task: Task) => Promise<Done>

/**
 * Does tasks on `threads` workers; results come in the order of the tasks.
 *
 * @param here for when no worker is left
 */
export async function* withThreads(
  tasks: Iterable<Step>,
  threads: number,
  start: () => Worker,
  here: Perform,
  signal: AbortSignal | undefined,
): AsyncGenerator<Result> {
  const pool = new Pool(threads, start, here)
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

export function startWorker(options: EngineOptions): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { workerData: options })
}

interface Job {
  readonly task: Task
  failures: number
  readonly resolve: (done: Done) => void
}

class Pool {
  inFlight = 0
  private readonly start: () => Worker
  private readonly here: Perform
  private readonly workers = new Set<Worker>()
  private readonly idle: Worker[] = []
  private readonly waiting: Job[] = []
  private readonly busy = new Map<Worker, Job>()
  private replaced = 0
  private closed = false
  private working = false

  constructor(threads: number, start: () => Worker, here: Perform) {
    this.start = start
    this.here = here
    for (let i = 0; i < threads; i++) this.add()
  }

  async perform(task: Task): Promise<Done> {
    this.inFlight++
    const done = await new Promise<Done>((resolve) => {
      this.waiting.push({ task, failures: 0, resolve })
      this.next()
    })
    this.inFlight--
    return done
  }

  async close(): Promise<void> {
    this.closed = true
    await Promise.all([...this.workers].map((worker) => worker.terminate()))
  }

  private add(): void {
    let worker: Worker
    try {
      worker = this.start()
    } catch {
      return // no thread is to be had
    }
    let isUp = false
    worker.on('message', (answer: Answer) => {
      if (answer === 'ready') {
        isUp = true
        return
      }
      const job = this.busy.get(worker)
      this.busy.delete(worker)
      this.idle.push(worker)
      job?.resolve(answer)
      this.next()
    })
    // An error is followed by the exit; only that it is listened to keeps it from ending the process. Its text may quote data.
    worker.on('error', () => undefined)
    worker.on('messageerror', () => void worker.terminate())
    worker.on('exit', () => this.lose(worker, isUp))
    this.workers.add(worker)
    this.idle.push(worker)
  }

  /** A worker has ended: by a fault of ours, for want of memory, or because it never came up. */
  private lose(worker: Worker, wasUp: boolean): void {
    this.workers.delete(worker)
    if (this.closed) return
    const at = this.idle.indexOf(worker)
    if (at >= 0) this.idle.splice(at, 1)
    const job = this.busy.get(worker)
    this.busy.delete(worker)
    // One that never came up will not the next time either, and what it had in hand is not to blame.
    if (wasUp && this.replaced++ < MOST_REPLACED) this.add()
    if (job !== undefined) this.again(job, wasUp)
    this.next()
  }

  private again(job: Job, blamed: boolean): void {
    if (blamed) job.failures++
    if ('files' in job.task && job.task.files.length > 1 && blamed) this.split(job, job.task.files)
    else if (job.failures < 2) this.waiting.unshift(job)
    else job.resolve(failed(job.task, 'a thread ended twice while it was read'))
  }

  /** File by file, so that one does not take the others with it. */
  private split(job: Job, files: Extract<Task, { files: unknown }>['files']): void {
    const parts = files.map(
      (file) =>
        new Promise<Done>((resolve) => {
          this.waiting.push({ task: { files: [file] }, failures: 0, resolve })
        }),
    )
    void Promise.all(parts).then((all) => {
      job.resolve({ outcomes: all.flatMap((done) => ('outcomes' in done ? done.outcomes : [])) })
    })
  }

  private next(): void {
    if (this.workers.size === 0) {
      void this.doHere()
      return
    }
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const worker = this.idle.shift() as Worker
      const job = this.waiting.shift() as Job
      this.busy.set(worker, job)
      worker.postMessage(job.task)
    }
  }

  private async doHere(): Promise<void> {
    if (this.working) return
    this.working = true
    for (let job = this.waiting.shift(); job !== undefined && !this.closed; job = this.waiting.shift())
      job.resolve(await this.here(job.task))
    this.working = false
  }
}
