/**
 * A run on several threads: tasks out, results back, in the tasks' order. No task is lost: what a worker that fails had in hand is
 * done again, file by file, and a file that fails twice is told as a problem. Where no worker can be started, this thread does it.
 */
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { Claims } from './claims.ts'
import { afterThread, beforeThread } from './engine-settings.ts'
import type { EngineOptions } from '../pipeline/engine.ts'
import { shareWordData } from '../pipeline/word-data.ts'
import type { Result, Step } from './step.ts'
import { type Done, failed, type Task } from './task.ts'
import type { Answer, Order, WorkData } from './work.ts'

/** Tasks in flight per thread: one being scanned, one waiting, and some done early that wait for their turn. */
const AHEAD = 4

/** Tasks a worker has been sent: one in hand, and one so that it need not wait for this thread, which may be at a task itself. */
const SENT = 2

/** Workers started in place of ones that failed. */
const MOST_REPLACED = 100

/** Starts a worker that claims what it begins. */
export type Start = (claims: SharedArrayBuffer) => Worker

/** Does a task on this thread. */
export type Perform = (task: Task) => Promise<Done>

/** What this thread does, once, where it would otherwise wait for the last tasks of the workers. */
export type Meanwhile = () => void

/**
 * Does tasks on several workers; results come in the order of the tasks.
 *
 * @param here does a task on this thread
 * @param helps whether it does so all the time, or only when no worker is left. Workers take a while to start.
 */
export async function* withThreads(
  tasks: Iterable<Step>,
  workers: number,
  start: Start,
  here: Perform,
  signal: AbortSignal | undefined,
  helps = true,
  meanwhile: Meanwhile = () => undefined,
): AsyncGenerator<Result> {
  const pool = new Pool(workers, start, here, helps, meanwhile)
  try {
    const queue: (Result | Promise<Result>)[] = []
    const most = (workers + (helps ? 1 : 0)) * AHEAD
    for (const step of tasks) {
      if (signal?.aborted) return
      queue.push('task' in step ? pool.perform(step.task).then((done) => ({ step, done })) : { step })
      while (pool.inFlight >= most && queue.length > 0) yield (await queue.shift()) as Result
    }
    while (queue.length > 0 && !signal?.aborted) yield (await queue.shift()) as Result
  } finally {
    await pool.close()
  }
}

/** Megabytes of what is young: a third of V8's own measure takes no longer, and each thread has its own. */
const YOUNG = { maxYoungGenerationSizeMb: 4 }

export function startWorker(options: EngineOptions, claims: SharedArrayBuffer): Worker {
  const workerData: WorkData = { options, claims, words: shareWordData() }
  return new Worker(new URL('./worker.js', import.meta.url), { workerData, resourceLimits: YOUNG })
}

interface Job {
  readonly task: Task
  /** Of Claims, once it is sent. */
  slot: number
  failures: number
  readonly resolve: (done: Done) => void
}

class Pool {
  inFlight = 0
  private readonly start: Start
  private readonly claims = new Claims()
  private readonly here: Perform
  private readonly helps: boolean
  /** The jobs that each worker has been sent; it does them in this order. */
  private readonly workers = new Map<Worker, Job[]>()
  private readonly waiting: Job[] = []
  private replaced = 0
  private closed = false
  private working = false
  private hasBegun = false
  private meanwhile: Meanwhile | null

  constructor(workers: number, start: Start, here: Perform, helps: boolean, meanwhile: Meanwhile) {
    this.start = start
    this.here = here
    this.helps = helps
    this.meanwhile = helps ? meanwhile : null
    for (let i = 0; i < workers; i++) this.add()
  }

  async perform(task: Task): Promise<Done> {
    this.inFlight++
    const done = await new Promise<Done>((resolve) => {
      this.waiting.push({ task, slot: -1, failures: 0, resolve })
      this.next()
    })
    this.inFlight--
    return done
  }

  async close(): Promise<void> {
    this.closed = true
    await Promise.all([...this.workers.keys()].map((worker) => worker.terminate()))
  }

  private add(): void {
    let worker: Worker
    beforeThread()
    try {
      worker = this.start(this.claims.memory)
    } catch {
      afterThread()
      return // no thread is to be had
    }
    let isUp = false
    worker.on('message', (answer: Answer) => {
      if (answer === 'ready') {
        isUp = true
        afterThread()
        return
      }
      const job = this.workers.get(worker)?.shift()
      if (answer !== 'taken back') job?.resolve(answer)
      this.next()
    })
    // An error is followed by the exit; only that it is listened to keeps it from ending the process. Its text may quote data.
    worker.on('error', () => undefined)
    worker.on('messageerror', () => void worker.terminate())
    worker.on('exit', () => {
      if (!isUp) afterThread()
      this.lose(worker, isUp)
    })
    this.workers.set(worker, [])
  }

  /** A worker has ended: by a fault of ours, for want of memory, or because it never came up. */
  private lose(worker: Worker, wasUp: boolean): void {
    const [inHand, ...sent] = (this.workers.get(worker) ?? []).filter(({ slot }) => !this.claims.isOurs(slot))
    this.workers.delete(worker)
    if (this.closed) return
    // One that never came up will not the next time either, and what it had in hand is not to blame.
    if (wasUp && this.replaced++ < MOST_REPLACED) this.add()
    this.waiting.unshift(...sent)
    if (inHand !== undefined) this.again(inHand, wasUp)
    this.next()
  }

  private again(job: Job, blamed: boolean): void {
    if (blamed) job.failures++
    if ('files' in job.task && job.task.files.length > 1 && blamed) this.split(job, job.task.files)
    else if (job.failures < 2) this.waiting.unshift(job)
    else job.resolve(failed(job.task, 'a thread ended twice while it was read'))
  }

  /** File by file, so that one does not take the others with it. To a worker: what ended one might end this thread. */
  private split(job: Job, files: Extract<Task, { files: unknown }>['files']): void {
    const parts = files.map(
      (file) =>
        new Promise<Done>((resolve) => {
          this.waiting.push({ task: { files: [file] }, slot: -1, failures: 1, resolve })
        }),
    )
    void Promise.all(parts).then((all) => {
      job.resolve({ outcomes: all.flatMap((done) => ('outcomes' in done ? done.outcomes : [])) })
    })
  }

  private next(): void {
    // The first is this thread's: workers are still coming up, and later ranges take less time once the first has been read.
    if (this.helps && !this.hasBegun && this.waiting.length > 0) {
      this.hasBegun = true
      void this.doHere(this.waiting.shift())
    }
    while (this.waiting.length > 0) {
      const worker = this.leastBusy()
      if (worker === null) break
      const job = this.waiting.shift() as Job
      job.slot = this.claims.open()
      this.workers.get(worker)?.push(job)
      worker.postMessage({ task: job.task, slot: job.slot } satisfies Order)
    }
    if (this.workers.size === 0 || (this.helps && this.waiting.length > 0)) void this.doHere()
  }

  /** Null if all have been sent enough. */
  private leastBusy(): Worker | null {
    let least = SENT
    let found: Worker | null = null
    for (const [worker, jobs] of this.workers) {
      if (jobs.length >= least) continue
      least = jobs.length
      found = worker
    }
    return found
  }

  /**
   * The first task that is not suspected of having ended a worker, while there is one, and then what workers have not begun. Answers of workers
   * are heard between tasks.
   */
  private async doHere(first?: Job): Promise<void> {
    if (this.working) {
      if (first !== undefined) this.waiting.unshift(first)
      return
    }
    this.working = true
    for (let given = first; ; given = undefined) {
      await setImmediate()
      const job = given ?? (this.closed ? undefined : (this.nextHere() ?? this.takenBack()))
      if (job === undefined) break
      job.resolve(await this.here(job.task))
    }
    this.working = false
    if (this.closed || this.inFlight === 0) return
    this.meanwhile?.()
    this.meanwhile = null
  }

  private nextHere(): Job | undefined {
    const at = this.workers.size === 0 ? 0 : this.waiting.findIndex(({ failures }) => failures === 0)
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0]
  }

  private takenBack(): Job | undefined {
    if (!this.helps) return undefined
    for (const jobs of this.workers.values())
      for (const job of jobs) if (job.failures === 0 && this.claims.takeBack(job.slot)) return job
    return undefined
  }
}
