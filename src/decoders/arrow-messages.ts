/** The messages of an Arrow stream: https://arrow.apache.org/docs/format/Columnar.html#serialization-and-interprocess-communication-ipc */
import { cutOff } from '../containers/run.ts'
import { sizeText } from '../model/limits.ts'
import { type Limits, SourceError } from '../model/source.ts'
import type { ByteQueue } from './byte-queue.ts'
import { FlatTable } from './flat-table.ts'

const CONTINUATION = 0xffffffff
/** Message.fbs: the union of what a message can be. */
const KINDS = [null, 'schema', 'dictionary', 'batch'] as const

export interface ArrowMessage {
  readonly kind: (typeof KINDS)[number]
  /** The message by itself, as streams hold it, its body at a multiple of eight bytes. */
  readonly bytes: Uint8Array
}

export class ArrowMessages {
  private readonly input: ByteQueue
  private readonly whole: number
  private readonly metadata: number

  /** Bytes of a message, and of its head, that may be held in memory. */
  constructor(input: ByteQueue, { whole, metadata }: Pick<Limits, 'whole' | 'metadata'>) {
    this.input = input
    this.whole = whole
    this.metadata = metadata
  }

  /** The next one; null at the end of its stream. */
  async next(): Promise<ArrowMessage | null> {
    const { input } = this
    if (!(await input.ensure(4))) {
      if (input.available.length > 0) throw cutOff()
      return null
    }
    let length = input.take(4).readUInt32LE(0)
    // Before Arrow 0.15 there was no mark.
    if (length === CONTINUATION) {
      if (!(await input.ensure(4))) throw cutOff()
      length = input.take(4).readUInt32LE(0)
    }
    if (length === 0) return null
    if (length > this.metadata)
      throw new SourceError('limit', `the head of a message is larger than ${sizeText(this.metadata)}; the rest was not scanned`)
    if (!(await input.ensure(length))) throw cutOff()
    const metadata = input.take(length)
    const { kind, bodyLength } = readHead(metadata)
    if (bodyLength > this.whole)
      throw new SourceError('limit', `a batch is larger than ${sizeText(this.whole)}; the rest was not scanned`)
    if (!(await input.ensure(bodyLength))) throw cutOff()
    const body = input.take(bodyLength)
    const padded = Math.ceil(length / 8) * 8
    // Not of a pool: its start is a multiple of eight.
    const bytes = new Uint8Array(8 + padded + bodyLength)
    const view = new DataView(bytes.buffer)
    view.setUint32(0, CONTINUATION, true)
    view.setUint32(4, padded, true)
    bytes.set(metadata, 8)
    bytes.set(body, 8 + padded)
    return { kind, bytes }
  }
}

/** What a message is, and how long its body: fields 1 and 3 of the table `Message`. */
function readHead(metadata: Buffer): { kind: ArrowMessage['kind']; bodyLength: number } {
  try {
    const message = FlatTable.root(metadata)
    const bodyLength = message.long(3)
    if (bodyLength >= 0) return { kind: KINDS[message.byte(1)] ?? null, bodyLength }
  } catch {
    // Told below: numbers that lie about where others are.
  }
  throw new SourceError('malformed', 'a message makes no sense; the rest was not scanned')
}
