/** The work of a thread: does the tasks it is sent, one after the other. */
import type { MessagePort } from 'node:worker_threads'
import { createEngine, type EngineOptions, prepareEngine } from '../engine.ts'
import { type Done, perform, type Task } from './task.ts'

/** First that it has come up, then one of each task. */
export type Answer = Done | 'ready'

export async function work(port: MessagePort, options: EngineOptions): Promise<void> {
  await prepareEngine(options)
  const engine = createEngine(options)
  port.on('message', (task: Task) => {
    void perform(task, engine).then((done) => port.postMessage(done satisfies Answer))
  })
  port.postMessage('ready' satisfies Answer)
}
