/** Reads a source ahead of who reads it, into memory that another thread sees, and hands that thread the regions which are complete. */
import { MAX_SPAN } from '../../model/hit.ts'
import type { ByteReader } from '../../model/source.ts'
import { type Slots, SLOTS } from './slots.ts'

export class ReadAhead implements ByteReader {
  /** The first region that is handed over: its edge, too, must have come this way. */
  readonly first: number
  /** The region that is to be taken next. */
  next: number
  /** The first region that is not handed over yet. */
  given: number
  private readonly reader: ByteReader
  private readonly slots: Slots
  private readonly kinds: number
  private readonly closed: () => void
  private readonly chunk: Uint8Array
  /** Source offsets: of the next byte to be given to the caller, and to be read. */
  private at: number
  private filled: number
  private ended = false
  /** Told once what was read before it has been given. */
  private fault: { readonly error: unknown } | null = null

  constructor(reader: ByteReader, offset: number, slots: Slots, kinds: number, closed: () => void) {
    this.reader = reader
    this.slots = slots
    this.kinds = kinds
    this.closed = closed
    this.chunk = new Uint8Array(slots.shape.chunk)
    this.at = offset
    this.filled = offset
    this.first = Math.ceil((offset + MAX_SPAN) / slots.shape.chunk)
    this.next = this.first
    this.given = this.first
  }

  read(into: Uint8Array): number | Promise<number> {
    const reading = this.fill()
    return reading === null ? this.deliver(into) : reading.then(() => this.deliver(into))
  }

  close(): void {
    this.closed()
    this.reader.close()
  }

  /** The caller is done with a region: its memory can be another's. */
  pass(region: number): void {
    this.next = region + 1
  }

  /** Nothing more is handed over. */
  keep(): void {
    this.given = Number.POSITIVE_INFINITY
  }

  /** Null where the reader is synchronous, and all is there. */
  private fill(): Promise<void> | null {
    try {
      while (!this.isFull) {
        const read = this.reader.read(this.room)
        if (typeof read !== 'number') return this.fillSlowly(read)
        this.add(read)
      }
    } catch (error) {
      this.fault = { error }
    }
    return null
  }

  private async fillSlowly(first: Promise<number>): Promise<void> {
    try {
      this.add(await first)
      while (!this.isFull) this.add(await this.reader.read(this.room))
    } catch (error) {
      this.fault = { error }
    }
  }

  private get limit(): number {
    const { chunk, ahead } = this.slots.shape
    return (this.next + SLOTS) * chunk + ahead
  }

  private get isFull(): boolean {
    return this.ended || this.fault !== null || this.filled >= this.limit
  }

  private get room(): Uint8Array {
    return this.chunk.subarray(0, Math.min(this.chunk.length, this.limit - this.filled))
  }

  private add(read: number): void {
    this.write(this.chunk.subarray(0, read), this.filled)
    this.filled += read
    if (read === 0) {
      this.ended = true
      this.write(new Uint8Array(this.slots.shape.ahead), this.filled)
    }
    this.give()
  }

  private write(bytes: Uint8Array, offset: number): void {
    for (let done = 0; done < bytes.length; ) {
      const piece = this.slots.piece(offset + done, bytes.length - done)
      piece.set(bytes.subarray(done, done + piece.length))
      done += piece.length
    }
  }

  private give(): void {
    const { chunk, ahead } = this.slots.shape
    while (this.given < this.next + SLOTS) {
      const length = Math.min(chunk, this.filled - this.given * chunk)
      if (length <= 0 || !(this.ended || this.filled >= (this.given + 1) * chunk + ahead)) return
      this.slots.give(this.given, length, this.kinds)
      this.given++
    }
  }

  private deliver(into: Uint8Array): number {
    const length = Math.min(into.length, this.filled - this.at)
    if (length === 0 && this.fault !== null) throw this.fault.error
    // No bytes would mean the end. Regions are passed as they come, so there always is room for the next.
    if (length === 0 && !this.ended) throw new Error('a region was not passed')
    let done = 0
    while (done < length) {
      const piece = this.slots.piece(this.at + done, length - done)
      into.set(piece, done)
      done += piece.length
    }
    this.at += length
    return length
  }
}
