import type { ByteReader } from '../model/source.ts'

const FIRST_BYTES = 64 * 1024

/** The next bytes of a reader, as many as are asked for. Its memory grows with what is there, not with what is asked. */
export class ByteQueue {
  private readonly reader: ByteReader
  private buffer: Buffer
  private from = 0
  private to = 0
  private ended = false

  /** @param firstBytes what it holds at first, for those who have many */
  constructor(reader: ByteReader, firstBytes: number = FIRST_BYTES) {
    this.reader = reader
    this.buffer = Buffer.alloc(firstBytes)
  }

  /** What has been read and not taken. Valid until the next `ensure`. */
  get available(): Buffer {
    return this.buffer.subarray(this.from, this.to)
  }

  /** Reads until `count` bytes are available; false if the end comes first. */
  async ensure(count: number): Promise<boolean> {
    while (this.to - this.from < count && !this.ended) {
      if (this.to === this.buffer.length) this.makeRoom()
      const read = await this.reader.read(this.buffer.subarray(this.to))
      this.to += read
      this.ended = read === 0
    }
    return this.to - this.from >= count
  }

  /** Takes bytes that are available, as a copy. */
  take(count: number): Buffer {
    const bytes = Buffer.from(this.available.subarray(0, count))
    this.from += bytes.length
    return bytes
  }

  private makeRoom(): void {
    const kept = this.to - this.from
    const next = kept * 2 > this.buffer.length ? Buffer.alloc(this.buffer.length * 2) : this.buffer
    this.buffer.copy(next, 0, this.from, this.to)
    this.buffer = next
    this.from = 0
    this.to = kept
  }
}
