/** Opens containers in processes of their own. A process that crashes, hangs or bloats ends, and the scan goes on. */
import {
  type ByteReader,
  type Container,
  type Inside,
  type Limits,
  type Part,
  type PlacedReader,
  type Source,
  SourceError,
  type Unopened,
} from '../model/source.ts'
import { sizeText } from '../model/limits.ts'
import {
  ANSWER,
  BYTES,
  DONE,
  type Fault,
  frame,
  ITEM,
  type Item,
  jsonFrame,
  MORE,
  MOST_PAYLOAD,
  NEXT,
  PART_END,
  READ,
  REFUSAL,
  WINDOW,
} from './frames.ts'
import { ParserLost } from './parser-lost.ts'
import type { Ending, ParserProcess } from './parser-process.ts'
import type { ParserProcesses } from './parser-processes.ts'

/**
 * As `container.open`, in another process.
 *
 * @throws ParserLost if that process is gone
 */
export async function* openIsolated(
  container: Container,
  source: Source,
  limits: Limits,
  depth: number,
  processes: ParserProcesses,
): AsyncGenerator<Inside> {
  const session = new Session(await processes.take(limits), source, limits, depth)
  let clean = false
  try {
    session.begin(container.name)
    for (;;) {
      const item = await session.next()
      if (item === null) break
      if (item.kind === 'remark') yield { remark: item.value as Unopened['problem'] & object }
      else if (item.kind === 'unopened') yield item.value as Unopened
      else {
        const { name, size, part } = item.value as { name: string; size: number | null; part?: Part }
        yield { name, size, addressable: false, open: () => session.reader(), ...(part !== undefined && { part }) }
      }
    }
    clean = true
  } catch (error) {
    clean = error instanceof SourceError
    throw error
  } finally {
    session.end()
    if (clean) processes.give(session.process)
    else void session.process.end()
  }
}

type Wanted = { readonly resolve: () => void; readonly reject: (error: Error) => void }

class Session {
  readonly process: ParserProcess
  private readonly source: Source
  private readonly limits: Limits
  private readonly depth: number
  private readonly handles = new Map<number, ByteReader>()
  private placed: PlacedReader | null = null
  /** Pieces of the part at hand that have come and have not been taken. */
  private pieces: Buffer[] = []
  private item: Item | null = null
  private done: Fault | null | undefined
  private partEnd: Fault | null | undefined
  private failure: Error | null = null
  private wanted: Wanted | null = null
  private taken = 0
  private isNew = false

  constructor(process: ParserProcess, source: Source, limits: Limits, depth: number) {
    this.process = process
    this.source = source
    this.limits = limits
    this.depth = depth
  }

  begin(container: string): void {
    const { name, size } = this.source
    if (this.source.openAt !== undefined) this.placed = this.source.openAt()
    const limits = Object.fromEntries(
      Object.entries(this.limits).map(([key, value]) => [key, Number.isFinite(value) ? (value as number) : null]),
    )
    this.process.open(
      { container, name, size, placed: this.placed?.size ?? null, limits },
      { frame: (kind, payload) => this.receive(kind, payload), ended: (why) => this.lose(why) },
    )
  }

  end(): void {
    this.placed?.close()
    for (const handle of this.handles.values()) handle.close()
  }

  /** What lies inside next; whatever is left of the part at hand is passed. Null at the end. */
  async next(): Promise<Item | null> {
    this.pieces = []
    this.item = null
    this.partEnd = undefined
    this.taken = 0
    this.isNew = true
    this.process.send((id) => frame(NEXT, id))
    while (this.item === null && this.done === undefined) await this.wait()
    if (this.item !== null) return this.item
    if (this.done !== null && this.done !== undefined) throw asError(this.done)
    return null
  }

  /** Of the part at hand; it can be read once. */
  reader(): ByteReader {
    if (!this.isNew) throw new SourceError('internal', 'a part of a container can be read only once')
    this.isNew = false
    const item = this.item
    return {
      read: (into) => {
        if (item !== this.item) throw new SourceError('internal', 'the container has gone on')
        return this.read(into)
      },
      close: () => undefined,
    }
  }

  private async read(into: Uint8Array): Promise<number> {
    for (;;) {
      const piece = this.pieces[0]
      if (piece !== undefined) {
        const count = Math.min(into.length, piece.length)
        into.set(piece.subarray(0, count))
        if (count === piece.length) this.pieces.shift()
        else this.pieces[0] = piece.subarray(count)
        this.take(count)
        return count
      }
      if (this.partEnd !== undefined) {
        if (this.partEnd === null) return 0
        throw asError(this.partEnd)
      }
      await this.wait()
    }
  }

  private take(count: number): void {
    this.taken += count
    if (this.taken < WINDOW / 4) return
    const payload = Buffer.allocUnsafe(4)
    payload.writeUInt32LE(this.taken, 0)
    this.taken = 0
    this.process.send((id) => frame(MORE, id, payload))
  }

  /** Until something has come of what is waited for. Time counts only while somebody waits. */
  private async wait(): Promise<void> {
    if (this.failure !== null) throw this.failure
    const { seconds } = this.limits
    let timer: NodeJS.Timeout | undefined
    try {
      await new Promise<void>((resolve, reject) => {
        this.wanted = { resolve, reject }
        if (!Number.isFinite(seconds)) return
        timer = setTimeout(() => {
          this.fail(new ParserLost('limit', `its reader took longer than ${seconds} s; the rest was not scanned`, this.depth))
          void this.process.end()
        }, seconds * 1000)
      })
    } finally {
      clearTimeout(timer)
      this.wanted = null
    }
  }

  private receive(kind: number, payload: Buffer): void {
    if (kind === READ) void this.answer(payload)
    else if (kind === BYTES) {
      if (this.item === null) return // of the part before
      this.pieces.push(payload)
      this.wanted?.resolve()
    } else if (kind === PART_END) {
      if (this.item === null) return
      this.partEnd = JSON.parse(payload.toString()) as Fault | null
      this.wanted?.resolve()
    } else if (kind === ITEM) {
      this.item = JSON.parse(payload.toString()) as Item
      this.wanted?.resolve()
    } else if (kind === DONE) {
      this.done = JSON.parse(payload.toString()) as Fault | null
      this.wanted?.resolve()
    }
  }

  private lose(why: Ending): void {
    const { memory } = this.limits
    if (why === 'memory')
      this.fail(
        new ParserLost(
          'limit',
          `its reader needed more than ${sizeText(memory)} of memory; the rest was not scanned`,
          this.depth,
          false,
        ),
      )
    else if (why === 'crashed') this.fail(new ParserLost('crashed', 'its reader crashed; the rest was not scanned', this.depth))
    else this.fail(new ParserLost('unsupported', 'no process could be started to read it', this.depth))
  }

  private fail(error: Error): void {
    this.failure ??= error
    this.wanted?.reject(this.failure)
  }

  /** The process wants bytes of the file. */
  private async answer(payload: Buffer): Promise<void> {
    const handle = payload.readUInt32LE(0)
    const offset = payload.readDoubleLE(4)
    const into = Buffer.allocUnsafe(Math.min(payload.readUInt32LE(12), MOST_PAYLOAD))
    try {
      const count = await (offset >= 0 ? (this.placed?.readAt(offset, into) ?? 0) : this.handle(handle).read(into))
      this.process.send((id) => frame(ANSWER, id, into.subarray(0, count)))
    } catch (error) {
      // A container outside of this one was lost: that is for its own level.
      if (!(error instanceof SourceError)) this.fail(error instanceof Error ? error : new Error('unknown fault'))
      else this.process.send((id) => jsonFrame(REFUSAL, id, { code: error.code, message: error.message }))
    }
  }

  private handle(handle: number): ByteReader {
    const known = this.handles.get(handle)
    if (known !== undefined) return known
    const reader = this.source.open()
    this.handles.set(handle, reader)
    return reader
  }
}

function asError({ code, message }: Fault): SourceError {
  return new SourceError(code as SourceError['code'], message)
}
