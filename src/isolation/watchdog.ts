import { Worker } from 'node:worker_threads'

/** Signal by which a process says that it took too much memory. */
export const MEMORY_SIGNAL = 'SIGTERM'

/**
 * Ends this process when it takes too much memory, of whatever kind, or when its parent is gone: a parser that loops would notice
 * neither. On a thread of its own, because the parser keeps this one busy. One that has been busy for long has been forgotten: whoever
 * waits for it ends it sooner.
 *
 * @param memory bytes of resident memory
 * @param seconds without a break
 */
export function watch(memory: number, seconds: number): void {
  const beats = new Int32Array(new SharedArrayBuffer(4))
  setInterval(() => Atomics.add(beats, 0, 1), 1000).unref()
  const code = `
    const parent = process.ppid
    const beats = require('node:worker_threads').workerData
    let last = -1
    let since = performance.now()
    setInterval(() => {
      if (process.memoryUsage.rss() > ${memory}) process.kill(process.pid, '${MEMORY_SIGNAL}')
      const beat = Atomics.load(beats, 0)
      if (beat !== last) since = performance.now()
      last = beat
      if (process.ppid !== parent || performance.now() - since > ${seconds} * 1000) process.kill(process.pid, 'SIGKILL')
    }, 50)`
  new Worker(code, { eval: true, workerData: beats, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref()
}
