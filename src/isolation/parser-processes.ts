import type { Limits, PlacedReader } from '../model/source.ts'
import { takeEarly } from './early-parser.ts'
import type { ParserProcess } from './parser-process.ts'

/** Bytes of a file that take longer to go over the pipe than a process takes to start, which reads them itself. */
const WORTH_A_PROCESS = 32 * 2 ** 20

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

  /**
   * One that serves, or will.
   *
   * @param limits memory and time that it may take
   * @param file what it is to read, where that lies on disk
   */
  async take({ memory, seconds }: Pick<Limits, 'memory' | 'seconds'>, file: PlacedReader | null = null): Promise<ParserProcess> {
    if (file?.descriptor !== undefined && file.size >= WORTH_A_PROCESS) {
      void this.idle.pop()?.end()
      return await this.start(memory, seconds, file)
    }
    for (let known = this.idle.pop(); known !== undefined; known = this.idle.pop()) {
      if (known.isFit && known.memory === memory && known.seconds === seconds) return known
      void known.end()
    }
    return await this.start(memory, seconds, file)
  }

  private async start(memory: number, seconds: number, file: PlacedReader | null): Promise<ParserProcess> {
    // Perf: few runs meet a format that needs one (bench: start-up).
    const { ParserProcess } = await import('./parser-process.ts')
    const { spawnParser } = await import('./spawn-parser.ts')
    const descriptor = file?.descriptor ?? null
    const early = descriptor === null || this.entry !== null ? null : takeEarly(descriptor, memory, seconds)
    return new ParserProcess(early ?? (await spawnParser(memory, seconds, this.entry, descriptor)), descriptor)
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
