/** Entry of a worker thread: scans the batches it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { createEngine, type EngineOptions } from '../engine.ts'
import type { SourceReport } from '../scan-file.ts'
import { type Batch, scanBatch } from './task.ts'

export type Answer = { readonly reports: SourceReport[] } | { readonly error: string }

const engine = createEngine(workerData as EngineOptions)

parentPort?.on('message', (batch: Batch) => {
  scanBatch(batch, engine).then(
    (reports) => parentPort?.postMessage({ reports } satisfies Answer),
    // A fault of ours. Only its kind and our own frames leave the thread: messages may quote data.
    (error: unknown) => parentPort?.postMessage({ error: faultOf(error) } satisfies Answer),
  )
})

function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault'
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return [error.name, ...frames.slice(0, 8)].join('\n')
}
