/** In a parser's process: the file to be read, which the parent has. */
import type { ByteReader, PlacedReader, Source } from '../model/source.ts'
import type { SourceError } from '../model/source.ts'
import { MOST_PAYLOAD, type Opening, READ } from './frames.ts'

export interface Remote {
  answer(bytes: Buffer): void
  refuse(error: SourceError): void
}

/** Parsers read records of a few bytes one after the other: they are served from blocks of this size. */
const BLOCK = 64 * 1024
const BLOCKS = 16

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
  }
  return { source, remote }
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

class RemotePlaces implements PlacedReader {
  readonly size: number
  private readonly ask: Ask
  private readonly blocks = new Map<number, Buffer>()

  constructor(ask: Ask, size: number) {
    this.ask = ask
    this.size = size
  }

  async readAt(offset: number, into: Uint8Array): Promise<number> {
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

  close(): void {
    this.blocks.clear()
  }

  private async block(index: number): Promise<Buffer> {
    const known = this.blocks.get(index)
    if (known !== undefined) return known
    const bytes = await this.ask(0, index * BLOCK, BLOCK)
    if (this.blocks.size >= BLOCKS) this.blocks.delete(this.blocks.keys().next().value as number)
    this.blocks.set(index, bytes)
    return bytes
  }
}
