import { crc32 } from 'node:zlib'
import { checkRatio, DEFAULT_LIMITS } from '../model/limits.ts'
import type { ByteReader, Container, Limits, Source } from '../model/source.ts'
import { SourceError } from '../model/source.ts'
import { inflateRaw } from './inflate.ts'
import { InputWindow } from './input-window.ts'

/** Members that hold nothing, in a row: each costs far more time than its 20 bytes of input. */
const MAX_EMPTY_MEMBERS = 10_000

/** A member that ended within this many bytes lets the next be tried in one call: files of many small members are common. */
const SMALL_MEMBER = 128 * 1024

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
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Source> {
    yield { name: source.name, size: null, addressable: false, open: () => new GzipReader(source.open(), limits) }
  },
}

/** Why nothing more can be read; null at a proper end. */
type Outcome = SourceError | null

class GzipReader implements ByteReader {
  readonly #input: InputWindow
  readonly #chunks: AsyncGenerator<Uint8Array, Outcome>
  #rest: Uint8Array = new Uint8Array(0)
  #outcome: Outcome | undefined
  #bytesOut = 0
  readonly #limits: Limits

  constructor(reader: ByteReader, limits: Limits) {
    this.#limits = limits
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
    void this.#chunks.return(null).catch(() => undefined)
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
      const data = inflateRaw(this.#input, small)
      let step = await data.next()
      for (; !step.done; step = await data.next()) {
        const chunk = step.value
        this.#bytesOut += chunk.length
        check = crc32(chunk, check)
        yield chunk
        checkRatio(this.#bytesOut, this.#input.consumed, this.#limits)
      }
      if (step.value !== null) return step.value
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
