/**
 * The memory that two threads share over one source: its next bytes, and for each region of them (a chunk of the window) a slot that
 * says who looks at it and what was found. Regions lie at multiples of the chunk's size and are numbered from the source's start.
 */
import type { Kernel } from '../../kernel/kernel.ts'
import { HIT_END, HIT_START, HIT_WORDS, MAX_SPAN } from '../../model/hit.ts'

/** Regions that may be filled at once. */
export const SLOTS = 8

/** Rows a slot has room for: a region that has more is left to the thread that reads. */
const MOST_ROWS = 16_384

/** What becomes of a slot. Only `given` may be taken, by either thread. */
export const STATE = { free: 0, given: 1, taken: 2, done: 3 } as const

/** Words of a slot's entry. */
const ENTRY = 8
const AT = { state: 0, region: 1, bytes: 2, kinds: 3, rows: 4, resume: 5 } as const

/** What the reading thread wants to be heard: grows with each slot that is given. */
const SIGNAL = SLOTS * ENTRY

export interface Shape {
  /** Bytes of a region. */
  readonly chunk: number
  /** Bytes after it that the kernel may look at. */
  readonly ahead: number
  /** Index in a kernel's memory where the reading thread's window has the first byte of every region. */
  readonly home: number
}

/** Plain data, for `workerData`. */
export interface SharedMemory {
  readonly shape: Shape
  readonly entries: SharedArrayBuffer
  readonly ring: SharedArrayBuffer
  readonly rows: SharedArrayBuffer
}

export function createSharedMemory(shape: Shape): SharedMemory {
  return {
    shape,
    entries: new SharedArrayBuffer((SLOTS * ENTRY + 1) * 4),
    // All regions, what precedes the first, and the edges.
    ring: new SharedArrayBuffer((SLOTS + 2) * shape.chunk + shape.ahead + 2 * MAX_SPAN),
    rows: new SharedArrayBuffer(SLOTS * MOST_ROWS * HIT_WORDS * 4),
  }
}

export class Slots {
  readonly shape: Shape
  private readonly entries: Int32Array
  private readonly ring: Uint8Array
  private readonly rows: Uint32Array

  constructor({ shape, entries, ring, rows }: SharedMemory) {
    this.shape = shape
    this.entries = new Int32Array(entries)
    this.ring = new Uint8Array(ring)
    this.rows = new Uint32Array(rows)
  }

  /** The piece of the ring from a source offset on, as far as it goes without a break. */
  piece(offset: number, length: number): Uint8Array {
    const at = offset % this.ring.length
    return this.ring.subarray(at, Math.min(at + length, this.ring.length))
  }

  /** Hands a region over: `bytes` of it are there, and what may be looked at before and behind it. */
  give(region: number, bytes: number, kinds: number): void {
    const entry = entryOf(region)
    Atomics.store(this.entries, entry + AT.region, region)
    this.entries[entry + AT.bytes] = bytes
    this.entries[entry + AT.kinds] = kinds
    Atomics.store(this.entries, entry + AT.state, STATE.given)
    Atomics.add(this.entries, SIGNAL, 1)
    Atomics.notify(this.entries, SIGNAL)
  }

  state(region: number): number {
    return Atomics.load(this.entries, entryOf(region) + AT.state)
  }

  /** For who gives regions. True if the other thread has not taken this one, and now will not. */
  take(region: number): boolean {
    return this.takeSlot(region % SLOTS)
  }

  /** Takes the first region that is given and not taken yet; -1: there is none. */
  takeNext(): number {
    for (;;) {
      const slot = this.firstGiven()
      if (slot < 0) return -1
      // What lay there when it was looked at may have been passed, and another given, since: only what is taken stays.
      if (this.takeSlot(slot)) return this.regionIn(slot)
    }
  }

  free(region: number): void {
    Atomics.store(this.entries, entryOf(region) + AT.state, STATE.free)
  }

  get signal(): number {
    return Atomics.load(this.entries, SIGNAL)
  }

  /** Until more has been given than when `signal` was read. */
  waitForMore(signal: number): void {
    Atomics.wait(this.entries, SIGNAL, signal)
  }

  /** Until the region's state is another. False if so many milliseconds have passed. */
  waitWhileTaken(region: number, milliseconds: number): boolean {
    return Atomics.wait(this.entries, entryOf(region) + AT.state, STATE.taken, milliseconds) !== 'timed-out'
  }

  /** Length of a region that was given, in bytes. */
  bytes(region: number): number {
    return this.entries[entryOf(region) + AT.bytes] as number
  }

  /** The same as `give`'s. */
  kinds(region: number): number {
    return this.entries[entryOf(region) + AT.kinds] as number
  }

  /**
   * Scans a region that was taken, and keeps its rows as they would be at home.
   *
   * @param at index in the kernel's memory for its first byte; what lies MAX_SPAN before it and behind the region is overwritten
   */
  scan(region: number, kernel: Kernel, at: number): void {
    const { chunk, ahead, home } = this.shape
    const entry = entryOf(region)
    const length = this.bytes(region)
    const first = region * chunk - MAX_SPAN
    for (let done = 0, all = MAX_SPAN + length + ahead; done < all; ) {
      const piece = this.piece(first + done, all - done)
      kernel.bytes.set(piece, at - MAX_SPAN + done)
      done += piece.length
    }
    const count = kernel.scan(at, at + length, at + length)
    const fits = count <= MOST_ROWS
    if (fits) {
      const rows = this.rowsOf(region, count)
      rows.set(kernel.words.subarray(kernel.hits, kernel.hits + rows.length))
      for (let row = 0; row < rows.length; row += HIT_WORDS) {
        rows[row + HIT_START] = (rows[row + HIT_START] as number) + home - at
        rows[row + HIT_END] = (rows[row + HIT_END] as number) + home - at
      }
    }
    this.entries[entry + AT.rows] = fits ? count : -1
    this.entries[entry + AT.resume] = kernel.resume - at
    Atomics.store(this.entries, entry + AT.state, STATE.done)
    Atomics.notify(this.entries, entry + AT.state)
  }

  /** Of a region that is done: its rows, and the index at home up to which they were looked for; null: there was no room for them. */
  found(region: number): { readonly rows: Uint32Array; readonly to: number } | null {
    const entry = entryOf(region)
    const count = this.entries[entry + AT.rows] as number
    if (count < 0) return null
    return { rows: this.rowsOf(region, count), to: this.shape.home + (this.entries[entry + AT.resume] as number) }
  }

  private takeSlot(slot: number): boolean {
    return Atomics.compareExchange(this.entries, slot * ENTRY + AT.state, STATE.given, STATE.taken) === STATE.given
  }

  private firstGiven(): number {
    let first = -1
    for (let slot = 0; slot < SLOTS; slot++) {
      if (Atomics.load(this.entries, slot * ENTRY + AT.state) !== STATE.given) continue
      if (first < 0 || this.regionIn(slot) < this.regionIn(first)) first = slot
    }
    return first
  }

  private regionIn(slot: number): number {
    return Atomics.load(this.entries, slot * ENTRY + AT.region)
  }

  private rowsOf(region: number, count: number): Uint32Array {
    const from = (region % SLOTS) * MOST_ROWS * HIT_WORDS
    return this.rows.subarray(from, from + count * HIT_WORDS)
  }
}

function entryOf(region: number): number {
  return (region % SLOTS) * ENTRY
}
