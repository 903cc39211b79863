import { DEFAULT_LIMITS, isStackOverflow, sizeText } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { ByteQueue } from './byte-queue.ts'
import { jsonText } from './cell-text.ts'
import { jsonLines } from './json-lines.ts'
import { EndsInside, isRecord, MessagePackInput, NestedTooDeep } from './message-pack-values.ts'
import { readableRuns } from './readable-runs.ts'
import { partSource } from './table-text.ts'

const NAMES = /\.(?:msgpack|messagepack|msgp)$/i
/** What other programs call other files, too. */
const SHARED_NAMES = /\.(?:mpk|mpack)$/i
const STEP = 64 * 1024
/** Bytes that most records do with; two tell what a list is of. */
const LEAST = 256
/** Values at the start of a file that are looked at to tell it. */
const LOOKED_AT = 100

/**
 * MessagePack, which has no mark: files that are called so and begin with lists or maps. A record each is an item of the one list that a file
 * is, or a value of those that stand one after the other.
 */
export const messagePack: Container = {
  name: 'message-pack',
  title: 'MessagePack files',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head, name) =>
    isRecord(head[0] ?? 0) &&
    (NAMES.test(name) || (SHARED_NAMES.test(name) && areValues(Buffer.from(head.buffer, head.byteOffset, head.length)))),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const reader = source.open()
    try {
      const values = new Values(new ByteQueue(reader), limits)
      yield partSource(source, { as: 'ndjson', table: null, place: null }, () => values.lines())
      values.throwIfLost()
    } finally {
      reader.close()
    }
  },
}

/** True if what stands at the start, as far as it is here, are values. */
function areValues(head: Buffer): boolean {
  const input = new MessagePackInput(head, DEFAULT_LIMITS.nesting)
  try {
    input.list()
    for (let i = 0; i < LOOKED_AT && input.at < head.length; i++) input.value()
    return true
  } catch (error) {
    return error instanceof EndsInside || error instanceof NestedTooDeep || isStackOverflow(error)
  }
}

/** Records one after the other, of a list or of none. */
class Values {
  private readonly input: ByteQueue
  private readonly limits: Limits
  private failure: SourceError | null = null
  /** Of the list at hand, that have not been read. */
  private items = 0

  constructor(input: ByteQueue, limits: Limits) {
    this.input = input
    this.limits = limits
  }

  async *lines(): AsyncGenerator<Uint8Array> {
    yield* jsonLines(() => this.next())
    // Where values end cannot be told any more.
    while (this.failure !== null && (await this.input.ensure(1))) {
      await this.input.ensure(STEP)
      yield Buffer.from(`${jsonText({ readable: readableRuns(this.input.take(STEP)) })}\n`)
    }
  }

  throwIfLost(): void {
    if (this.failure !== null) throw this.failure
  }

  /** Null at the end, or where what follows makes no sense. */
  private async next(): Promise<{ readonly value: unknown } | null> {
    const { block, nesting } = this.limits
    for (let wanted = LEAST, tried = 0; ; ) {
      const isMore = await this.input.ensure(wanted)
      const { available } = this.input
      if (available.length === tried && !isMore) {
        if (tried > 0 || this.items > 0)
          this.failure = new SourceError('truncated', 'it ends inside a value; what is readable of that was scanned')
        return null
      }
      tried = available.length
      const input = new MessagePackInput(available, nesting)
      try {
        const items = this.items > 0 ? this.items : input.list()
        const value = input.value()
        this.input.take(input.at)
        this.items = Math.max(0, items - 1)
        return { value }
      } catch (error) {
        if (error instanceof EndsInside && tried < block) {
          wanted = 2 * tried
          continue
        }
        this.failure = failureOf(error, this.limits)
        return null
      }
    }
  }
}

function failureOf(error: unknown, { block, nesting }: Limits): SourceError {
  const rest = 'of the rest what is readable was scanned'
  if (error instanceof EndsInside) return new SourceError('limit', `a value is larger than ${sizeText(block)}; ${rest}`)
  if (error instanceof NestedTooDeep || isStackOverflow(error))
    return new SourceError('limit', `its values are nested deeper than ${nesting} levels; ${rest}`)
  return new SourceError('malformed', `it makes no sense before its end; ${rest}`)
}
