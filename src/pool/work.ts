/** The work of a thread: does the tasks it is sent, one after the other. */
import type { MessagePort } from 'node:worker_threads'
import { createEngine, type EngineOptions, prepareEngine } from '../pipeline/engine.ts'
import { type Done, perform, type Task } from './task.ts'

/** First that it has come up, then one of each task. */
export type Answer = Done | 'ready'

export async function work(port: MessagePort, options: EngineOptions): Promise<void> {
  await prepareEngine(options)
  const engine = createEngine(options)
  // A kernel serves one task at a time, and answers come in the order of the tasks.
  let last = Promise.resolve()
  port.on('message', (task: Task) => {
    last = last.then(async () => port.postMessage((await perform(task, engine)) satisfies Answer))
  })
  port.postMessage('ready' satisfies Answer)
}
