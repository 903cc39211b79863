import { type InflateRaw, crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ByteReader, Container, Source } from '../model/source.ts'
import { SourceError } from '../model/source.ts'
import { InputWindow } from './input-window.ts'

/** A deflate stream can grow 1,032-fold. Real exports stay below 50:1; beyond this ratio data is a bomb. */
const MAX_RATIO = 200
const RATIO_FREE_BYTES = 8 * 2 ** 20
const MAX_BYTES = 16 * 2 ** 30
/** Members that hold nothing, in a row: each costs far more time than its 20 bytes of input. */
const MAX_EMPTY_MEMBERS = 10_000

/** Output of one step of zlib. */
const CHUNK_BYTES = 128 * 1024
/** A member that ended within this many bytes lets the next be tried in one call: files of many small members are common. */
const SMALL_MEMBER = 128 * 1024
const MAX_SMALL_OUTPUT = 4 * 2 ** 20

/** Flags of a member's header: RFC 1952, section 2.3.1. */
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const

/**
 * Files compressed with gzip or bgzip: one source under the same name. Decompressed as it is read, with memory that depends on
 * neither size. All that can be decompressed is given out before `read` throws what was wrong: SourceError with code
 * 'truncated', 'malformed' (damage, or bytes after the end), or 'limit'.
 */
export const gzip: Container = {
  name: 'gzip',
  title: 'gzip-compressed files',
  recognises: (head) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8,
  async *open(source: Source): AsyncGenerator<Source> {
    yield { name: source.name, size: null, addressable: false, open: () => new GzipReader(source.open()) }
  },
}

/** The name that tells what is inside: `dump.sql` for `dump.sql.gz`. */
export function nameInsideGzip(name: string): string {
  return name.replace(/\.(?:gz|gzip|bgz|tgz)$/i, (ending) => (ending.toLowerCase() === '.tgz' ? '.tar' : ''))
}

/** Why nothing more can be read; null at a proper end. */
type Outcome = SourceError | null

class GzipReader implements ByteReader {
  readonly #input: InputWindow
  readonly #chunks: AsyncGenerator<Uint8Array, Outcome>
  #rest: Uint8Array = new Uint8Array(0)
  #outcome: Outcome | undefined
  #bytesOut = 0
  #inflate: InflateRaw | null = null
  /** Why the member in hand has no end. */
  #failure: SourceError | null = null

  constructor(reader: ByteReader) {
    this.#input = new InputWindow(reader)
    this.#chunks = this.#members()
  }

  async read(into: Uint8Array): Promise<number> {
    while (this.#rest.length === 0) {
      if (this.#outcome === undefined) await this.#advance()
      else if (this.#outcome === null) return 0
      else throw this.#outcome
    }
    const count = Math.min(into.length, this.#rest.length)
    into.set(this.#rest.subarray(0, count))
    this.#rest = this.#rest.subarray(count)
    return count
  }

  close(): void {
    this.#inflate?.destroy()
    this.#input.close()
  }

  /** Fetches the next chunk or the outcome. Errors of the source below are outcomes too. */
  async #advance(): Promise<void> {
    try {
      const next = await this.#chunks.next()
      if (next.done) this.#outcome = next.value
      else this.#rest = next.value
    } catch (error) {
      this.#outcome = error instanceof SourceError ? error : new SourceError('internal', 'decompression failed')
    }
  }

  async *#members(): AsyncGenerator<Uint8Array, Outcome> {
    let damage: Outcome = null
    let small = false
    let empty = 0
    for (let member = 0; ; member++) {
      if (member > 0 && (await this.#atPadding())) return damage
      const header = await this.#skipHeader()
      if (header === 'ended') return new SourceError('truncated', 'the compressed data ends inside a header')
      if (header === 'foreign') return new SourceError('malformed', foreign(member))

      const consumedBefore = this.#input.consumed
      const outBefore = this.#bytesOut
      let check = 0
      for await (const chunk of this.#inflateMember(small)) {
        this.#bytesOut += chunk.length
        check = crc32(chunk, check)
        yield chunk
        const limit = this.#limitReached()
        if (limit !== null) return limit
      }
      if (this.#failure !== null) return this.#failure
      small = this.#input.consumed - consumedBefore <= SMALL_MEMBER

      if (!(await this.#input.ensure(8))) return new SourceError('truncated', 'the compressed data ends before its checksum')
      const length = (this.#bytesOut - outBefore) % 2 ** 32
      const checkWritten = this.#input.takeUint32()
      const lengthWritten = this.#input.takeUint32()
      if (checkWritten !== check || lengthWritten !== length)
        damage = new SourceError('malformed', 'the compressed data fails its checksum; what it decompresses to was scanned')
      empty = this.#bytesOut === outBefore ? empty + 1 : 0
      if (empty > MAX_EMPTY_MEMBERS)
        return new SourceError('limit', `more than ${MAX_EMPTY_MEMBERS} compressed members in a row are empty`)
    }
  }

  /** One member's data. Sets `#failure` if it does not reach its end. */
  async *#inflateMember(trySync: boolean): AsyncGenerator<Uint8Array> {
    if (trySync) {
      await this.#input.ensure(SMALL_MEMBER)
      const whole = inflateAtOnce(this.#input.available)
      if (whole !== null) {
        this.#input.skip(whole.consumed)
        yield whole.bytes
        return
      }
    }
    const chunks: Uint8Array[] = []
    const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES })
    this.#inflate = inflate
    let state: 'open' | 'ended' | 'failed' = 'open'
    let wake = (): void => {}
    const settle = (next: 'ended' | 'failed'): void => {
      state = next
      wake()
    }
    inflate.on('data', (chunk: Buffer) => chunks.push(chunk))
    inflate.on('end', () => settle('ended'))
    inflate.on('error', () => settle('failed'))
    inflate.on('close', () => wake())
    const reached = (): 'open' | 'ended' | 'failed' => state

    let taken = 0
    while (reached() === 'open') {
      if (!(await this.#input.ensure(1))) break
      const piece = this.#input.available
      await new Promise<void>((resolve) => {
        wake = resolve
        inflate.write(piece, () => resolve())
      })
      this.#input.skip(inflate.bytesWritten - taken)
      taken = inflate.bytesWritten
      for (const chunk of chunks.splice(0)) yield chunk
    }
    if (reached() === 'open')
      this.#failure = new SourceError('truncated', 'the compressed data is cut off; what came before was scanned')
    if (reached() === 'failed')
      this.#failure = new SourceError('malformed', 'the compressed data is damaged; what came before was scanned')
    inflate.destroy()
    this.#inflate = null
  }

  #limitReached(): SourceError | null {
    if (this.#bytesOut > MAX_BYTES)
      return new SourceError('limit', 'it decompresses to more than 16 GiB; the rest was not scanned')
    if (this.#bytesOut <= RATIO_FREE_BYTES || this.#bytesOut <= MAX_RATIO * this.#input.consumed) return null
    return new SourceError('limit', `it decompresses to more than ${MAX_RATIO} times its size; the rest was not scanned`)
  }

  /** True if nothing but NULs is left: tapes and pre-allocated files are padded with them. */
  async #atPadding(): Promise<boolean> {
    while (await this.#input.ensure(1)) {
      if (this.#input.available.some((byte) => byte !== 0)) return false
      this.#input.skip(this.#input.available.length)
    }
    return true
  }

  async #skipHeader(): Promise<'data' | 'ended' | 'foreign'> {
    const input = this.#input
    const whole = await input.ensure(10)
    const [first, second, method, flags = 0] = input.available
    if (first !== 0x1f || (second ?? 0x8b) !== 0x8b || (method ?? 8) !== 8 || (flags & FLAG.reserved) !== 0) return 'foreign'
    if (!whole) return 'ended'
    input.skip(10)
    if ((flags & FLAG.extra) !== 0) {
      if (!(await input.ensure(2))) return 'ended'
      if (!(await input.skipAhead(input.takeUint16()))) return 'ended'
    }
    if ((flags & FLAG.name) !== 0 && !(await input.skipPastNul())) return 'ended'
    if ((flags & FLAG.comment) !== 0 && !(await input.skipPastNul())) return 'ended'
    if ((flags & FLAG.headerCrc) !== 0 && !(await input.skipAhead(2))) return 'ended'
    return 'data'
  }
}

function foreign(member: number): string {
  return member === 0 ? 'it is not gzip data' : 'bytes after the end of the compressed data were not scanned'
}

/** Decompresses one member if all of it is in `bytes` and small; null otherwise. */
function inflateAtOnce(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly consumed: number } | null {
  try {
    // With `info` Node returns the engine beside the bytes, which knows how many it took; its types do not say so.
    const result: unknown = inflateRawSync(bytes, { info: true, maxOutputLength: MAX_SMALL_OUTPUT })
    const { buffer, engine } = result as { readonly buffer: Buffer; readonly engine: InflateRaw }
    return { bytes: buffer, consumed: engine.bytesWritten }
  } catch {
    return null // not all there, or damaged: the stream finds out
  }
}
