/** The work of a thread: does the tasks it is sent, one after the other. */
import type { MessagePort } from 'node:worker_threads'
import { createEngine, type EngineOptions, prepareEngine } from '../pipeline/engine.ts'
import { type SharedWordData, useWordData } from '../pipeline/word-data.ts'
import { Claims } from './claims.ts'
import { type Done, perform, type Task } from './task.ts'

/** First that it has come up, then one of each task. */
export type Answer = Done | 'ready' | 'taken back'

/** What a thread is started with: plain data, and memory that is shared. */
export interface WorkData {
  readonly options: EngineOptions
  readonly claims: SharedArrayBuffer
  readonly words: SharedWordData
}

export interface Order {
  readonly task: Task
  /** See Claims. */
  readonly slot: number
}

export async function work(port: MessagePort, { options, claims: memory, words }: WorkData): Promise<void> {
  useWordData(words)
  await prepareEngine(options)
  const engine = createEngine(options)
  // A kernel serves one task at a time, and answers come in the order of the tasks.
  let last = Promise.resolve()
  const claims = new Claims(memory)
  port.on('message', ({ task, slot }: Order) => {
    last = last.then(async () => {
      const answer: Answer = claims.begin(slot) ? await perform(task, engine) : 'taken back'
      port.postMessage(answer)
    })
  })
  port.postMessage('ready' satisfies Answer)
}
