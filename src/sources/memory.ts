import type { ByteReader, PlacedReader, Source } from '../model/source.ts'
import { SourceError } from '../model/source.ts'
import { asSourceError } from './system-error.ts'

/** Bytes or text that are already here. Text becomes UTF-8; can be opened any number of times. */
export function memorySource(name: string, data: Uint8Array | string): Source {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  return { name, size: bytes.length, addressable: true, open: () => new MemoryReader(bytes), openAt: () => placedBytes(bytes) }
}

/** Bytes that are here, to be read anywhere. */
export function placedBytes(bytes: Uint8Array): PlacedReader {
  return {
    size: bytes.length,
    readAt(offset, into) {
      const found = bytes.subarray(offset, offset + into.length)
      into.set(found)
      return found.length
    },
    close() {},
  }
}

class MemoryReader implements ByteReader {
  #rest: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#rest = bytes
  }

  read(into: Uint8Array): number {
    const count = Math.min(into.length, this.#rest.length)
    into.set(this.#rest.subarray(0, count))
    this.#rest = this.#rest.subarray(count)
    return count
  }

  close(): void {
    this.#rest = new Uint8Array(0)
  }
}

/** A web `ReadableStream`, a Node `Readable`, a generator: anything that can be iterated over. Can be opened once. */
export function streamSource(name: string, stream: AsyncIterable<Uint8Array | string>): Source {
  let opened = false
  const open = (): ByteReader => {
    if (opened) throw new SourceError('internal', 'a stream can be read only once')
    opened = true
    return new StreamReader(stream[Symbol.asyncIterator]())
  }
  return { name, size: null, addressable: true, open }
}

/** Chunks that a reader of a format makes, as bytes. What it throws says that it gave up, whatever it was. */
export function chunkReader(chunks: AsyncIterator<Uint8Array>): ByteReader {
  return new StreamReader(chunks, (error) =>
    error instanceof SourceError ? error : new SourceError('malformed', 'its reader gave up; what came before was scanned'),
  )
}

class StreamReader implements ByteReader {
  #chunks: AsyncIterator<Uint8Array | string>
  #rest: Uint8Array = new Uint8Array(0)
  #encoder = new TextEncoder()
  /** Thrown again by every later read: an iterator that has failed says only that it is done. */
  #failure: SourceError | null = null

  readonly #asError: (error: unknown) => SourceError

  /** @param asError foreign errors as ours */
  constructor(chunks: AsyncIterator<Uint8Array | string>, asError: (error: unknown) => SourceError = asSourceError) {
    this.#chunks = chunks
    this.#asError = asError
  }

  async read(into: Uint8Array): Promise<number> {
    while (this.#rest.length === 0) {
      const chunk = await this.#next()
      if (chunk === null) return 0
      this.#rest = chunk
    }
    const count = Math.min(into.length, this.#rest.length)
    into.set(this.#rest.subarray(0, count))
    this.#rest = this.#rest.subarray(count)
    return count
  }

  async #next(): Promise<Uint8Array | null> {
    if (this.#failure !== null) throw this.#failure
    try {
      const next = await this.#chunks.next()
      if (next.done) return null
      if (typeof next.value === 'string') return this.#encoder.encode(next.value)
      if (next.value instanceof Uint8Array) return next.value
      throw new SourceError('unreadable', 'the stream holds something other than bytes and text')
    } catch (error) {
      this.#failure = this.#asError(error)
      throw this.#failure
    }
  }

  /** Lets the producer clean up; whether it fails at that is its own affair. */
  close(): void {
    this.#chunks.return?.().catch(() => undefined)
  }
}
