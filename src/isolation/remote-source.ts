/** In a parser's process: the file to be read, which the parent has. */
import { SliceReader } from '../containers/placed.ts'
import { GROWTH_LIMIT, PlacedFile } from '../sources/file.ts'
import type { ByteReader, PlacedReader, Source } from '../model/source.ts'
import type { SourceError } from '../model/source.ts'
import { GIVEN_FILE, MOST_PAYLOAD, type Opening, READ } from './frames.ts'

export interface Remote {
  answer(bytes: Buffer): void
  refuse(error: SourceError): void
  /** Nothing more is wanted. */
  close(): void
}

/** Parsers read records of a few bytes one after the other: they are served from blocks of this size. */
const BLOCK = 64 * 1024
const BLOCKS = 32
/** Of these, asked for ahead, and how many at once. */
const AHEAD = 12
const RUN = MOST_PAYLOAD / BLOCK

export function remoteSource(
  opening: Opening,
  send: (kind: number, payload: Uint8Array) => void,
): { source: Source; remote: Remote } {
  const waiting: { resolve: (bytes: Buffer) => void; reject: (error: SourceError) => void }[] = []
  let handles = 0
  const ask = (handle: number, offset: number, length: number): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const payload = Buffer.allocUnsafe(16)
      payload.writeUInt32LE(handle, 0)
      payload.writeDoubleLE(offset, 4)
      payload.writeUInt32LE(length, 12)
      waiting.push({ resolve, reject })
      send(READ, payload)
    })
  const { placed } = opening
  if (placed !== null && opening.isGiven) return givenFile(opening.name, placed)
  const source: Source = {
    name: opening.name,
    size: opening.size,
    addressable: false,
    open: () => new RemoteReader(ask, ++handles),
    ...(placed !== null && { openAt: () => new RemotePlaces(ask, placed) }),
  }
  const remote: Remote = {
    answer: (bytes) => waiting.shift()?.resolve(bytes),
    refuse: (error) => waiting.shift()?.reject(error),
    close: () => undefined,
  }
  return { source, remote }
}

/** Perf: what the process reads itself goes over the pipe once, as what becomes of it (bench: SQLite). */
function givenFile(name: string, size: number): { source: Source; remote: Remote } {
  const file = new PlacedFile(GIVEN_FILE, size)
  const shared = (): PlacedReader => ({ size, readAt: (offset, into) => file.readAt(offset, into), close: () => undefined })
  return {
    // Read from start to end it ends where it does by then: it may just be written.
    source: { name, size, addressable: false, open: () => new SliceReader(file, 0, size + GROWTH_LIMIT), openAt: shared },
    // Nobody is asked, so nobody answers.
    remote: { answer: () => undefined, refuse: () => undefined, close: () => file.close() },
  }
}

type Ask = (handle: number, offset: number, length: number) => Promise<Buffer>

/** From start to end, one block ahead. */
class RemoteReader implements ByteReader {
  private readonly ask: Ask
  private readonly handle: number
  private ahead: Promise<Buffer> | null = null
  private rest: Buffer = Buffer.alloc(0)
  private ended = false

  constructor(ask: Ask, handle: number) {
    this.ask = ask
    this.handle = handle
  }

  async read(into: Uint8Array): Promise<number> {
    if (this.rest.length === 0) {
      if (this.ended) return 0
      this.rest = await (this.ahead ?? this.next())
      this.ended = this.rest.length === 0
      this.ahead = this.ended ? null : this.next()
      // It is awaited when it is wanted.
      this.ahead?.catch(() => undefined)
    }
    const count = Math.min(into.length, this.rest.length)
    into.set(this.rest.subarray(0, count))
    this.rest = this.rest.subarray(count)
    return count
  }

  close(): void {
    this.ended = true
  }

  private next(): Promise<Buffer> {
    return this.ask(this.handle, -1, MOST_PAYLOAD)
  }
}

/**
 * Anywhere. Who reads a block and then the one behind it will read on: what follows is asked for before it is wanted. Perf: the scan
 * answers between two regions only, and would wait for the parser as long as the parser waits for it (bench: SQLite).
 */
class RemotePlaces implements PlacedReader {
  readonly size: number
  private readonly ask: Ask
  /** Those that have come and those that are on their way, oldest first. */
  private readonly blocks = new Map<number, Buffer | Promise<Buffer>>()

  constructor(ask: Ask, size: number) {
    this.ask = ask
    this.size = size
  }

  readAt(offset: number, into: Uint8Array): number | Promise<number> {
    const index = Math.floor(offset / BLOCK)
    const known = this.blocks.get(index)
    const at = offset - index * BLOCK
    // Perf: pages lie in a block that is here.
    if (!Buffer.isBuffer(known) || at + into.length > known.length) return this.gather(offset, into)
    this.readAhead(index)
    return known.copy(into, 0, at, at + into.length)
  }

  close(): void {
    this.blocks.clear()
  }

  private async gather(offset: number, into: Uint8Array): Promise<number> {
    const end = Math.min(offset + into.length, this.size)
    let filled = 0
    while (offset + filled < end) {
      const at = offset + filled
      const bytes =
        end - at >= BLOCK
          ? await this.ask(0, at, Math.min(end - at, MOST_PAYLOAD))
          : (await this.block(Math.floor(at / BLOCK))).subarray(at % BLOCK)
      const count = Math.min(bytes.length, end - at)
      if (count === 0) break
      into.set(bytes.subarray(0, count), filled)
      filled += count
    }
    return filled
  }

  private block(index: number): Buffer | Promise<Buffer> {
    if (!this.blocks.has(index)) this.fetch(index, 1)
    this.readAhead(index)
    return this.blocks.get(index) as Buffer | Promise<Buffer>
  }

  private readAhead(index: number): void {
    if (!this.blocks.has(index - 1)) return
    let next = index + 1
    while (this.blocks.has(next)) next++
    if (next - index > AHEAD / 2) return
    for (; next - index <= AHEAD && next * BLOCK < this.size; next += RUN) this.fetch(next, RUN)
  }

  /** Asks for blocks that follow each other, at once. */
  private fetch(first: number, count: number): void {
    const run = this.ask(0, first * BLOCK, Math.min(count * BLOCK, this.size - first * BLOCK))
    for (let i = 0; i < count && (first + i) * BLOCK < this.size; i++) {
      const index = first + i
      const block = run.then(
        (bytes) => {
          const own = bytes.subarray(i * BLOCK, (i + 1) * BLOCK)
          if (this.blocks.get(index) === block) this.blocks.set(index, own)
          return own
        },
        (error: unknown) => {
          if (this.blocks.get(index) === block) this.blocks.delete(index)
          throw error
        },
      )
      // It is awaited when it is wanted.
      block.catch(() => undefined)
      if (this.blocks.size >= BLOCKS) this.blocks.delete(this.blocks.keys().next().value as number)
      this.blocks.set(index, block)
    }
  }
}
