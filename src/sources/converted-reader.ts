import type { ByteReader } from '../model/source.ts'

/** Gives out what the bytes of another reader become, chunk by chunk. */
export class ConvertedReader implements ByteReader {
  private readonly reader: ByteReader
  private readonly chunk: Uint8Array
  private readonly convert: (chunk: Uint8Array, ends: boolean) => Uint8Array
  private out: Uint8Array = new Uint8Array(0)
  private ended = false

  /**
   * @param chunkBytes taken from the reader at a time
   * @param convert what a chunk becomes, and at the end, of no bytes, what is still held back
   */
  constructor(reader: ByteReader, chunkBytes: number, convert: (chunk: Uint8Array, ends: boolean) => Uint8Array) {
    this.reader = reader
    this.chunk = new Uint8Array(chunkBytes)
    this.convert = convert
  }

  read(into: Uint8Array): number | Promise<number> {
    while (this.out.length === 0) {
      if (this.ended) return 0
      const read = this.reader.read(this.chunk)
      if (typeof read !== 'number') return read.then((count) => this.take(count)).then(() => this.read(into))
      this.take(read)
    }
    const count = Math.min(into.length, this.out.length)
    into.set(this.out.subarray(0, count))
    this.out = this.out.subarray(count)
    return count
  }

  close(): void {
    this.reader.close()
  }

  private take(read: number): void {
    this.ended = read === 0
    this.out = this.convert(this.chunk.subarray(0, read), this.ended)
  }
}
