/** A second thread for a run that otherwise has one, started when it first meets a large source. */
import type { Engine } from '../../pipeline/engine.ts'
import type { HitsAhead } from '../../model/hits-ahead.ts'
import type { Ahead } from './ahead.ts'

/** Bytes. A thread takes 30 ms to start, in which as many are read. */
const LARGE = 8 * 2 ** 20

/** Bytes a millisecond. The kernel takes 800,000, so that where no more are read its share is a twentieth. */
const LEAST = 40_000

export class SecondThread {
  /** The run's, with the thread at hand. */
  readonly engine: Engine
  /** Null: none is to be had. */
  private made: Ahead | null | undefined

  constructor(engine: Engine) {
    this.engine = {
      ...engine,
      ahead: { after: LARGE, least: LEAST, open: (chunk, ahead, home) => this.start(engine, chunk, ahead, home) },
    }
  }

  close(): void {
    this.made?.close()
  }

  private async start(engine: Engine, chunk: number, ahead: number, home: number): Promise<HitsAhead | null> {
    if (this.made !== undefined) return this.made
    const { Ahead, startHelper } = await import('./ahead.ts')
    try {
      this.made = new Ahead(engine.kernel, { chunk, ahead, home }, (memory) => startHelper(engine.compiled, memory))
    } catch {
      this.made = null
    }
    return this.made
  }
}
