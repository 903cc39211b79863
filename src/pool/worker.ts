/** Entry of a worker thread. */
import { parentPort, workerData } from 'node:worker_threads'
import type { WorkData } from './work.ts'

const { work } = await import('./work.ts')
if (parentPort !== null) await work(parentPort, workerData as WorkData)
