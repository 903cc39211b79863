import type { ByteReader, Inside, Source } from '../model/source.ts'

/** Bytes read ahead. One step of inflating them makes at most 1,032 times as many, which bounds memory. */
const WINDOW_BYTES = 32 * 1024

/** The next bytes of a reader, for formats whose parts have to be looked at before they are taken. */
export class InputWindow {
  readonly #reader: ByteReader
  #buffer = new Uint8Array(WINDOW_BYTES)
  #from = 0
  #to = 0
  #ended = false
  /** Bytes taken so far. */
  consumed = 0

  constructor(reader: ByteReader) {
    this.#reader = reader
  }

  /** What has been read and not taken. Valid until the next `ensure`. */
  get available(): Uint8Array {
    return this.#buffer.subarray(this.#from, this.#to)
  }

  /** Reads until `count` bytes are available; false if the end comes first. Counts above the window's size are cut to it. */
  async ensure(count: number): Promise<boolean> {
    const wanted = Math.min(count, this.#buffer.length)
    if (this.#to - this.#from >= wanted) return true
    this.#buffer.copyWithin(0, this.#from, this.#to)
    this.#to -= this.#from
    this.#from = 0
    while (this.#to < wanted && !this.#ended) {
      const read = await this.#reader.read(this.#buffer.subarray(this.#to))
      this.#to += read
      this.#ended = read === 0
    }
    return this.#to >= wanted
  }

  /** Takes bytes that are available. */
  skip(count: number): void {
    this.#from += count
    this.consumed += count
  }

  /** Takes up to so many bytes into a buffer, as a reader does; what is not waiting here is read straight into it. */
  async read(into: Uint8Array): Promise<number> {
    const waiting = this.available.subarray(0, into.length)
    if (waiting.length > 0) {
      into.set(waiting)
      this.skip(waiting.length)
      return waiting.length
    }
    const read = this.#ended || into.length === 0 ? 0 : await this.#reader.read(into)
    this.#ended ||= read === 0 && into.length > 0
    this.consumed += read
    return read
  }

  /** Takes any number of bytes; false if the end comes first. */
  async skipAhead(count: number): Promise<boolean> {
    for (let left = count; left > 0; ) {
      if (!(await this.ensure(1))) return false
      const step = Math.min(left, this.available.length)
      this.skip(step)
      left -= step
    }
    return true
  }

  /** Takes bytes up to and including the next NUL; false if there is none. */
  async skipPastNul(): Promise<boolean> {
    while (await this.ensure(1)) {
      const nul = this.available.indexOf(0)
      this.skip(nul < 0 ? this.available.length : nul + 1)
      if (nul >= 0) return true
    }
    return false
  }

  /** Takes two available bytes, little-endian. */
  takeUint16(): number {
    const [a = 0, b = 0] = this.available
    this.skip(2)
    return a | (b << 8)
  }

  /** Takes four available bytes, little-endian. */
  takeUint32(): number {
    return this.takeUint16() + this.takeUint16() * 0x10000
  }

  close(): void {
    this.#reader.close()
  }
}

/** Archives that are read once from front to back (tar, ar, cpio): `membersOf` is asked for what lies inside, and the source is closed behind it. */
export async function* readThrough(
  source: Source,
  membersOf: (input: InputWindow, archive: string) => AsyncGenerator<Inside>,
): AsyncGenerator<Inside> {
  const input = new InputWindow(source.open())
  try {
    yield* membersOf(input, source.name)
  } finally {
    input.close()
  }
}
