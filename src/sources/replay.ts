import type { ByteReader, Source } from '../model/source.ts'

/**
 * A source whose first bytes have been read to see what it is: gives out `head` again, then the rest of `reader`. For standard
 * input and other streams, which cannot be opened a second time; what can be is opened anew after the first.
 */
export function replaySource(source: Source, head: Uint8Array, reader: ByteReader): Source {
  let isUsed = false
  const open = (): ByteReader => {
    if (isUsed) return source.open()
    isUsed = true
    return new ReplayReader(head, reader)
  }
  return { ...source, open }
}

class ReplayReader implements ByteReader {
  #head: Uint8Array
  #reader: ByteReader

  constructor(head: Uint8Array, reader: ByteReader) {
    this.#head = head
    this.#reader = reader
  }

  read(into: Uint8Array): number | Promise<number> {
    if (this.#head.length === 0) return this.#reader.read(into)
    const count = Math.min(into.length, this.#head.length)
    into.set(this.#head.subarray(0, count))
    this.#head = this.#head.subarray(count)
    return count
  }

  close(): void {
    this.#reader.close()
  }
}
