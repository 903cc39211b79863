/** Opens containers in processes of their own. A process that crashes, hangs or bloats ends, and the scan goes on. */
import { setImmediate, setTimeout as pause } from 'node:timers/promises'
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
  HEAD_BYTES,
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
  writeHead,
} from './frames.ts'
import { ParserLost } from './parser-lost.ts'
import type { Ending, ParserProcess } from './parser-process.ts'
import type { ParserProcesses } from './parser-processes.ts'

/**
 * As `container.open`, in another process.
 *
 * @param meanwhile what there is to do while nothing has come, up to twice: a process starts, or reads a workbook
 * @throws ParserLost if that process is gone
 */
export async function* openIsolated(
  container: Container,
  source: Source,
  limits: Limits,
  depth: number,
  processes: ParserProcesses,
  meanwhile: () => void = () => undefined,
): AsyncGenerator<Inside> {
  const placed = source.openAt?.() ?? null
  const session = new Session(await processes.take(limits, placed), source, placed, limits, depth)
  let clean = false
  try {
    session.begin(container.name)
    let next = session.next()
    if (await takesLong(next)) meanwhile()
    let isFirst = true
    for (;;) {
      const item = await next
      if (item === null) break
      if (item.kind === 'remark') yield { remark: item.value as Unopened['problem'] & object }
      else if (item.kind === 'unopened') yield item.value as Unopened
      else {
        if (isFirst) {
          const ready = session.ready()
          if (await takesLong(ready)) meanwhile()
          await ready
        }
        isFirst = false
        const { name, size, part } = item.value as { name: string; size: number | null; part?: Part }
        yield { name, size, addressable: false, open: () => session.reader(), ...(part !== undefined && { part }) }
      }
      next = session.next()
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

/**
 * Bytes of a part after which the pipe is looked at, though there are more: what the process has ready is fetched and what it wants is
 * given while it has something to do.
 */
const TURN = 256 * 1024

/**
 * Milliseconds after which it is worth doing something else: a workbook takes that long. What comes sooner comes while both cores are busy (bench:
 * Parquet).
 */
const LONG = 150

async function takesLong(next: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController()
  const isOver = next.then(
    () => false,
    () => false,
  )
  const isLong = await Promise.race([isOver, pause(LONG, true, timer).catch(() => true)])
  timer.abort()
  return isLong
}

/** Bytes of a part that have come and wait here; more wait in the pipe. */
const MOST_WAITING = 2 * 2 ** 20

type Wanted = { readonly resolve: () => void; readonly reject: (error: Error) => void }

class Session {
  readonly process: ParserProcess
  private readonly source: Source
  private readonly limits: Limits
  private readonly depth: number
  private readonly handles = new Map<number, ByteReader>()
  private readonly placed: PlacedReader | null
  /** Pieces of the part at hand that have come and have not been taken. */
  private pieces: Buffer[] = []
  private waiting = 0
  private isPaused = false
  private item: Item | null = null
  private done: Fault | null | undefined
  private partEnd: Fault | null | undefined
  private failure: Error | null = null
  private wanted: Wanted | null = null
  private taken = 0
  /** Bytes taken since the pipe was last looked at. */
  private sinceTurn = 0
  /** Of its readings, in the order in which it asked. */
  private answers: Promise<void> = Promise.resolve()
  private isNew = false

  constructor(process: ParserProcess, source: Source, placed: PlacedReader | null, limits: Limits, depth: number) {
    this.process = process
    this.source = source
    this.placed = placed
    this.limits = limits
    this.depth = depth
  }

  begin(container: string): void {
    const { name, size } = this.source
    const limits = Object.fromEntries(
      Object.entries(this.limits).map(([key, value]) => [key, Number.isFinite(value) ? (value as number) : null]),
    )
    this.process.open({ container, name, size, placed: this.placed?.size ?? null, limits }, this.placed?.descriptor ?? null, {
      frame: (kind, payload) => this.receive(kind, payload),
      ended: (why) => this.lose(why),
    })
  }

  end(): void {
    this.pause(false)
    this.placed?.close()
    for (const handle of this.handles.values()) handle.close()
  }

  /** What lies inside next; whatever is left of the part at hand is passed. Null at the end. */
  async next(): Promise<Item | null> {
    this.pieces = []
    this.waiting = 0
    this.pause(false)
    this.item = null
    this.partEnd = undefined
    this.taken = 0
    this.isNew = true
    this.process.send((id) => frame(NEXT, id))
    await this.process.started
    while (this.item === null && this.done === undefined) await this.wait()
    if (this.item !== null) return this.item
    if (this.done !== null && this.done !== undefined) throw asError(this.done)
    return null
  }

  /** Once something of the part at hand has come, or nothing will: its reader says what. Never fails. */
  async ready(): Promise<void> {
    try {
      while (this.pieces.length === 0 && this.partEnd === undefined) await this.wait()
    } catch {
      // The failure is kept, and told to whoever reads.
    }
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
      if (this.pieces.length > 0 && this.sinceTurn >= TURN) {
        this.sinceTurn = 0
        await setImmediate()
      }
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

  private pause(is: boolean): void {
    if (is === this.isPaused) return
    this.isPaused = is
    this.process.pause(is)
  }

  private take(count: number): void {
    this.waiting -= count
    if (this.waiting < MOST_WAITING / 2) this.pause(false)
    this.taken += count
    this.sinceTurn += count
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
    if (kind === READ) this.answers = this.answers.then(() => this.answer(payload))
    else if (kind === BYTES) {
      if (this.item === null) return // of the part before
      this.pieces.push(payload)
      this.waiting += payload.length
      if (this.waiting > MOST_WAITING) this.pause(true)
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
    const length = Math.min(payload.readUInt32LE(12), MOST_PAYLOAD)
    const bytes = Buffer.allocUnsafe(HEAD_BYTES + length)
    const into = bytes.subarray(HEAD_BYTES)
    try {
      const count = await (offset >= 0 ? (this.placed?.readAt(offset, into) ?? 0) : this.handle(handle).read(into))
      this.process.send((id) => {
        writeHead(bytes, ANSWER, id, count)
        return bytes.subarray(0, HEAD_BYTES + count)
      })
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
