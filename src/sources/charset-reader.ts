import type { ByteReader, Source } from '../model/source.ts'

/** Bytes taken from the source at a time. */
const RAW_BYTES = 64 * 1024

/** The same text as UTF-8; bytes that are no character become U+FFFD, and what follows them is read on. @param label see labelOf */
export function decodeCharset(source: Source, label: string): Source {
  return { name: source.name, size: null, addressable: false, open: () => new CharsetReader(source.open(), label) }
}

class CharsetReader implements ByteReader {
  readonly #reader: ByteReader
  readonly #decode: (bytes: Uint8Array, ends: boolean) => string
  readonly #raw = new Uint8Array(RAW_BYTES)
  #out: Uint8Array = new Uint8Array(0)
  #ended = false

  constructor(reader: ByteReader, label: string) {
    this.#reader = reader
    this.#decode = label === 'windows-1252' ? windows1252 : standard(label)
  }

  read(into: Uint8Array): number | Promise<number> {
    while (this.#out.length === 0) {
      if (this.#ended) return 0
      const read = this.#reader.read(this.#raw)
      if (typeof read !== 'number') return read.then((count) => this.#take(count)).then(() => this.read(into))
      this.#take(read)
    }
    const count = Math.min(into.length, this.#out.length)
    into.set(this.#out.subarray(0, count))
    this.#out = this.#out.subarray(count)
    return count
  }

  close(): void {
    this.#reader.close()
  }

  #take(read: number): void {
    this.#ended = read === 0
    this.#out = Buffer.from(this.#decode(this.#raw.subarray(0, read), this.#ended), 'utf8')
  }
}

function standard(label: string): (bytes: Uint8Array, ends: boolean) => string {
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  return (bytes, ends) => decoder.decode(bytes, { stream: !ends })
}

/** 0x80 to 0x9f of windows-1252, which Node 20's own decoder takes for controls (Encoding Standard, index windows-1252). */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] as string)
}
