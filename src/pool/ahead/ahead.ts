/**
 * Two threads for one source whose format cannot be read in ranges (a SQL dump, one JSON document, what is unpacked): the second
 * finds hits, which is half of the work, in regions that this one has yet to come to. What is found is the same: the kernel looks at
 * the same bytes, in the same regions. Where the other is behind, this one takes regions from it.
 */
import { Worker } from 'node:worker_threads'
import { compileKernel, type Kernel, type KernelTables } from '../../kernel/kernel.ts'
import type { HitsAhead } from '../../model/hits-ahead.ts'
import { HIT_WORDS, MAX_SPAN } from '../../model/hit.ts'
import type { ByteReader } from '../../model/source.ts'
import { ReadAhead } from './read-ahead.ts'
import { createSharedMemory, type Shape, type SharedMemory, Slots, STATE } from './slots.ts'
import type { AheadData } from './ahead-worker.ts'

/** What ends the thread, and that is all that is wanted of it. */
export interface Helper {
  unref(): void
  terminate(): unknown
}

/** Starts a thread that looks ahead. @throws if none is to be had */
export function startHelper(tables: KernelTables, memory: SharedMemory): Helper {
  const { keys, literals, cues = [], forms = [] } = tables
  const data: AheadData = { module: compileKernel(), tables: { keys, literals, cues, forms }, memory }
  const worker = new Worker(new URL('./ahead-worker.js', import.meta.url), {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: 1 },
  })
  worker.on('error', () => undefined) // it is given up when it does not answer
  return worker
}

export class Ahead implements HitsAhead {
  private readonly slots: Slots
  private readonly kernel: Kernel
  private readonly helper: Helper
  /** Where in this thread's kernel a region is looked at for later; 0: there is no room. */
  private readonly bench: number
  private readonly patience: number
  private reading: ReadAhead | null = null
  private isLost = false

  /**
   * @param start given what is shared
   * @param patience milliseconds after which a thread that has taken a region is given up: it takes less than one
   */
  constructor(kernel: Kernel, shape: Shape, start: (memory: SharedMemory) => Helper, patience = 10_000) {
    this.patience = patience
    const memory = createSharedMemory(shape)
    this.slots = new Slots(memory)
    this.kernel = kernel
    this.helper = start(memory)
    this.helper.unref()
    const bench = shape.home + shape.chunk + 2 * (shape.ahead + MAX_SPAN)
    this.bench = bench + shape.chunk + shape.ahead <= kernel.input + kernel.capacity ? bench : 0
  }

  follow(reader: ByteReader, offset: number, kinds: number): ByteReader {
    if (this.isLost) return reader
    this.reading = new ReadAhead(reader, offset, this.slots, kinds, () => this.leave())
    return this.reading
  }

  take(offset: number, length: number): { readonly count: number; readonly to: number } | null {
    const { slots, kernel, reading } = this
    const region = offset / slots.shape.chunk
    if (reading === null || !Number.isInteger(region) || region < reading.first) return null
    const isOurs = slots.take(region)
    const found = !isOurs && this.isDone(region) && slots.bytes(region) === length ? slots.found(region) : null
    if (found !== null) kernel.words.set(found.rows, kernel.hits)
    if (!this.isLost) slots.free(region)
    reading.pass(region)
    return found === null ? null : { count: found.rows.length / HIT_WORDS, to: found.to }
  }

  close(): void {
    void this.helper.terminate()
  }

  /** Waits for a region that the other thread has taken, and looks at later ones meanwhile. False if it was never given, or the other is lost. */
  private isDone(region: number): boolean {
    const { slots } = this
    while (!this.isLost && slots.state(region) === STATE.taken) {
      const next = this.bench === 0 ? -1 : slots.takeNext()
      if (next >= 0) slots.scan(next, this.kernel, this.bench)
      else if (!slots.waitWhileTaken(region, this.patience)) this.isLost = true
    }
    if (this.isLost) this.reading?.keep()
    return !this.isLost && slots.state(region) === STATE.done
  }

  /** The source is at its end, or given up: nothing of it stays with the other thread. */
  private leave(): void {
    const { reading } = this
    this.reading = null
    if (reading === null || this.isLost) return
    for (let region = reading.next; region < reading.given && !this.isLost; region++) {
      if (!this.slots.take(region)) this.isDone(region)
      if (!this.isLost) this.slots.free(region)
    }
  }
}
