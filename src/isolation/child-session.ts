/** In a parser's process: one container, opened over the pipe. */
import type { Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { containers } from '../containers/index.ts'
import { decoders } from '../decoders/index.ts'
import { isStackOverflow, STACK_FULL } from '../model/limits.ts'
import { type ByteReader, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import {
  ANSWER,
  BYTES,
  DONE,
  type Fault,
  frame,
  HEAD_BYTES,
  ITEM,
  jsonFrame,
  MORE,
  MOST_PAYLOAD,
  NEXT,
  type Opening,
  PART_END,
  REFUSAL,
  WINDOW,
  writeHead,
} from './frames.ts'
import { remoteSource, type Remote } from './remote-source.ts'

/** Bytes read of a part at a time. */
const STEP = 128 * 1024

export class ChildSession {
  readonly id: number
  private readonly pipe: Socket
  private readonly remote: Remote
  private readonly items: AsyncIterator<Inside>
  /** Of the part at hand: bytes that may still be sent. */
  private credit = 0
  private wake: (() => void) | null = null
  /** Grows with every item: who sends an older one stops. */
  private turn = 0
  private sending: Promise<void> = Promise.resolve()

  constructor(id: number, opening: Opening, pipe: Socket) {
    this.id = id
    this.pipe = pipe
    const container = [...decoders, ...containers].find(({ name }) => name === opening.container)
    if (container === undefined) throw new Error('no such container')
    const { source, remote } = remoteSource(opening, (kind, payload) => pipe.write(frame(kind, id, payload)))
    this.remote = remote
    const limits = Object.fromEntries(
      Object.entries(opening.limits).map(([name, value]) => [name, value ?? Number.POSITIVE_INFINITY]),
    ) as unknown as Limits
    this.items = container.open(source, limits)[Symbol.asyncIterator]()
  }

  take(kind: number, payload: Buffer): void {
    if (kind === ANSWER) this.remote.answer(payload)
    else if (kind === REFUSAL) {
      const { code, message } = JSON.parse(payload.toString()) as Fault
      this.remote.refuse(new SourceError(code as SourceError['code'], message))
    } else if (kind === MORE) {
      this.credit += payload.readUInt32LE(0)
      this.wake?.()
    } else if (kind === NEXT) void this.next()
  }

  private async next(): Promise<void> {
    const turn = ++this.turn
    this.wake?.()
    await this.sending
    let next: IteratorResult<Inside>
    try {
      next = await this.items.next()
    } catch (error) {
      this.say(DONE, faultOf(error))
      return
    }
    if (turn !== this.turn) return
    if (next.done) this.say(DONE, null)
    else if ('remark' in next.value) this.say(ITEM, { kind: 'remark', value: next.value.remark })
    else if ('skipped' in next.value) this.say(ITEM, { kind: 'unopened', value: next.value })
    else {
      const { name, size, part } = next.value
      this.say(ITEM, { kind: 'source', value: { name, size, part } })
      this.credit = WINDOW
      this.sending = this.send(next.value, turn)
    }
  }

  private async send(source: Source, turn: number): Promise<void> {
    let reader: ByteReader | null = null
    let fault: Fault | null = null
    try {
      reader = source.open()
      while (turn === this.turn) {
        if (this.credit <= 0) {
          await new Promise<void>((resolve) => {
            this.wake = resolve
          })
          continue
        }
        const bytes = Buffer.allocUnsafe(HEAD_BYTES + Math.min(STEP, MOST_PAYLOAD))
        const count = await reader.read(bytes.subarray(HEAD_BYTES))
        if (count === 0) break
        this.credit -= count
        writeHead(bytes, BYTES, this.id, count)
        if (turn !== this.turn) break
        // Perf: a parser that waits for nothing would let nothing go either (bench: SQLite).
        if (!this.pipe.write(bytes.subarray(0, HEAD_BYTES + count))) await nextTurn()
      }
    } catch (error) {
      fault = faultOf(error)
    } finally {
      reader?.close()
    }
    if (turn === this.turn) this.say(PART_END, fault)
  }

  private say(kind: number, value: unknown): void {
    if (kind === DONE) this.remote.close()
    // What a parser did to all objects must not meet the next file.
    if (kind === DONE && Object.keys(Object.prototype).length > 0) setImmediate(() => process.exit(0))
    this.pipe.write(jsonFrame(kind, this.id, value))
  }
}

/** Errors of parsers quote what they met: only that there was one is told, and whether what they met was deeper than they can go. */
function faultOf(error: unknown): Fault {
  if (error instanceof SourceError) return { code: error.code, message: error.message }
  if (isStackOverflow(error)) return { code: 'limit', message: `${STACK_FULL}; what came before was scanned` }
  return { code: 'malformed', message: 'its reader gave up; what came before was scanned' }
}
