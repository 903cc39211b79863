import { Worker } from 'node:worker_threads'

/** Signal by which a process says that it took too much memory. */
export const MEMORY_SIGNAL = 'SIGTERM'

/**
 * Ends this process when it takes too much memory, of whatever kind, or when its parent is gone: a parser that loops would notice
 * neither. On a thread of its own, because the parser keeps this one busy.
 *
 * @param memory bytes of resident memory
 */
export function watch(memory: number): void {
  const code = `
    const parent = process.ppid
    setInterval(() => {
      if (process.memoryUsage.rss() > ${memory}) process.kill(process.pid, '${MEMORY_SIGNAL}')
      if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
    }, 50)`
  new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref()
}
