/** Entry of a worker thread: does the tasks it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { createEngine, type EngineOptions, prepareEngine } from '../engine.ts'
import { type Done, perform, type Task } from './task.ts'

/** First that it has come up, then one of each task. */
export type Answer = Done | 'ready'

await prepareEngine(workerData as EngineOptions)
const engine = createEngine(workerData as EngineOptions)

parentPort?.on('message', (task: Task) => {
  void perform(task, engine).then((done) => parentPort?.postMessage(done satisfies Answer))
})
parentPort?.postMessage('ready' satisfies Answer)
