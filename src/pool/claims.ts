/**
 * Whose a task is that a worker has been sent and has not begun: this thread may still do it. A thread that is at a task hears nothing, so
 * that a worker must have its next one at hand; at the end of a run that one would be waited for.
 */

/** Sent, and nobody's yet; the worker's; the main thread's. */
const FREE = 0
const WORKERS = 1
const OURS = 2

/** More than are sent at any time. */
const SLOTS = 256

/** Both threads have one over the same memory. */
export class Claims {
  readonly memory: SharedArrayBuffer
  private readonly slots: Int32Array
  private next = 0

  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(SLOTS * 4)) {
    this.memory = memory
    this.slots = new Int32Array(memory)
  }

  /** A slot for a task that is about to be sent. */
  open(): number {
    this.next = (this.next + 1) % SLOTS
    Atomics.store(this.slots, this.next, FREE)
    return this.next
  }

  /** True if the worker may begin the task: the main thread has not taken it back. */
  begin(slot: number): boolean {
    return Atomics.compareExchange(this.slots, slot, FREE, WORKERS) === FREE
  }

  /** True if the task is this thread's again: the worker has not begun it, and will not. */
  takeBack(slot: number): boolean {
    return Atomics.compareExchange(this.slots, slot, FREE, OURS) === FREE
  }

  /** True of a task that was taken back. */
  isOurs(slot: number): boolean {
    return Atomics.load(this.slots, slot) === OURS
  }
}
