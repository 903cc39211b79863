/** Entry of a worker thread: does the tasks it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { createEngine, type EngineOptions } from '../engine.ts'
import { type Done, perform, type Task } from './task.ts'

export type Answer = { readonly done: Done } | { readonly error: string }

const engine = createEngine(workerData as EngineOptions)

parentPort?.on('message', (task: Task) => {
  perform(task, engine).then(
    (done) => parentPort?.postMessage({ done } satisfies Answer),
    // A fault of ours. Only its kind and our own frames leave the thread: messages may quote data.
    (error: unknown) => parentPort?.postMessage({ error: faultOf(error) } satisfies Answer),
  )
})

function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault'
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return [error.name, ...frames.slice(0, 8)].join('\n')
}
