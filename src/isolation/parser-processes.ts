import type { Limits } from '../model/source.ts'
import type { ParserProcess } from './parser-process.ts'

/**
 * The processes of one thread: one for each level of nesting that is open, so that the loss of an inner one costs the outer nothing.
 * Started when first needed, kept for the next file.
 */
export class ParserProcesses {
  private readonly idle: ParserProcess[] = []
  private isClosed = false
  private readonly entry: string | null

  /** @param entry another program for the processes; for tests */
  constructor(entry: string | null = null) {
    this.entry = entry
  }

  /** @param limits memory and time that it may take */
  async take({ memory, seconds }: Pick<Limits, 'memory' | 'seconds'>): Promise<ParserProcess> {
    for (let known = this.idle.pop(); known !== undefined; known = this.idle.pop()) {
      if (known.isFit && known.memory === memory && known.seconds === seconds) return known
      void known.end()
    }
    // Perf: few runs meet a format that needs one (bench: start-up).
    const { ParserProcess } = await import('./parser-process.ts')
    const made = new ParserProcess(memory, seconds, this.entry)
    await made.started
    return made
  }

  give(process: ParserProcess): void {
    process.release()
    if (process.isFit && !this.isClosed) this.idle.push(process)
    else void process.end()
  }

  /** Ends those that wait. @returns once they are gone: none outlives the scan, and what they took is known to whoever started it */
  async close(): Promise<void> {
    this.isClosed = true
    await Promise.all(this.idle.splice(0).map((process) => process.end()))
  }
}
