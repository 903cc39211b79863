/** Compressed files whose decompressor is not ours: one stream in, one stream out, under the same name. */
import { checkRatio, DEFAULT_LIMITS } from '../model/limits.ts'
import { type ByteReader, type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'
import { dataDamaged } from './compressed-data.ts'

export interface Compression {
  readonly name: string
  readonly title: string
  /** The first bytes; -1 stands for any. */
  readonly magic: readonly number[]
  /** Bytes given to the decompressor at a time: what they can become at most has to fit in memory. */
  readonly step: number
  /** Chunks of input to chunks of output. Whatever it throws is damage. */
  decompress(input: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
}

export function compressed({ name, title, magic, step, decompress }: Compression): Container {
  return {
    name,
    title,
    isolated: true,
    recognises: (head) => magic.every((byte, at) => byte < 0 || head[at] === byte),
    async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
      const open = (): ByteReader => chunkReader(outputOf(source, limits, step, decompress))
      yield { name: source.name, size: null, addressable: false, open }
    },
  }
}

async function* outputOf(
  source: Source,
  limits: Limits,
  step: number,
  decompress: Compression['decompress'],
): AsyncGenerator<Uint8Array> {
  const input = new Input(source.open(), step)
  let bytes = 0
  try {
    for await (const chunk of decompress(input)) {
      bytes += chunk.length
      if (chunk.length > 0) yield chunk
      checkRatio(bytes, input.consumed, limits)
    }
  } catch (error) {
    if (input.failure !== null) throw input.failure
    if (error instanceof SourceError) throw error
    throw input.hasEnded
      ? new SourceError('truncated', 'the compressed data is cut off or damaged; what came before was scanned')
      : dataDamaged()
  } finally {
    input.close()
  }
}

/** The bytes of a source in steps; says how far it is, and why it failed. */
class Input implements AsyncIterable<Uint8Array> {
  consumed = 0
  hasEnded = false
  failure: SourceError | null = null
  private readonly reader: ByteReader
  private readonly step: number

  constructor(reader: ByteReader, step: number) {
    this.reader = reader
    this.step = step
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = new Uint8Array(this.step)
      let count: number
      try {
        count = await this.reader.read(chunk)
      } catch (error) {
        this.failure = error instanceof SourceError ? error : new SourceError('internal', 'its bytes could not be read')
        throw this.failure
      }
      if (count === 0) {
        this.hasEnded = true
        return
      }
      this.consumed += count
      yield chunk.subarray(0, count)
    }
  }

  close(): void {
    this.reader.close()
  }
}
