/** For containers whose directory stands at their end, or that are read as a whole. */
import { sizeText } from '../model/limits.ts'
import { type ByteReader, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { placedBytes } from '../sources/memory.ts'

const STEP = 256 * 1024

/**
 * The source, to be read anywhere. What comes as a stream is held in memory.
 *
 * @public
 * @throws SourceError, 'limit' if that would take too much memory
 */
export async function openPlaced(source: Source, limits: Pick<Limits, 'whole'>): Promise<PlacedReader> {
  return source.openAt?.() ?? placedBytes(await readWhole(source, limits))
}

/** @throws SourceError, 'limit' if it is larger than may be held in memory */
export async function readWhole(source: Source, { whole }: Pick<Limits, 'whole'>): Promise<Uint8Array> {
  const reader = source.open()
  try {
    const kept = await gather(reader, whole)
    if (kept.failure !== null) throw kept.failure
    if (kept.isWhole) return joined(kept.chunks, kept.length)
  } finally {
    reader.close()
  }
  throw new SourceError('limit', `it is larger than ${sizeText(whole)}, the most that is read of what must be held in memory`)
}

interface Gathered {
  readonly chunks: Uint8Array[]
  readonly length: number
  /** Nothing follows. */
  readonly isWhole: boolean
  readonly failure: SourceError | null
}

/** Bytes of a reader until there are more than `most`, in chunks without room to spare. */
async function gather(reader: ByteReader, most: number): Promise<Gathered> {
  const chunks: Uint8Array[] = []
  let length = 0
  let chunk = new Uint8Array(STEP)
  let filled = 0
  const flush = (): void => {
    if (filled > 0) chunks.push(filled === STEP ? chunk : chunk.slice(0, filled))
    chunk = new Uint8Array(STEP)
    filled = 0
  }
  try {
    for (;;) {
      const count = await reader.read(chunk.subarray(filled))
      filled += count
      length += count
      if (count === 0 || length > most) {
        flush()
        return { chunks, length, isWhole: count === 0, failure: null }
      }
      if (filled === STEP) flush()
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    flush()
    return { chunks, length, isWhole: false, failure: error }
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** What a stream may take of memory before it is read as a stream. */
const SPOOL_BYTES = 16 * 2 ** 20

/** As openPlaced, for those that can do with a stream where there is too much of it. */
export async function placedOrStream(
  source: Source,
  limits: Pick<Limits, 'whole'>,
): Promise<{ readonly placed: PlacedReader } | { readonly stream: ByteReader }> {
  if (source.openAt !== undefined) return { placed: source.openAt() }
  const reader = source.open()
  let kept: Gathered
  try {
    kept = await gather(reader, Math.min(SPOOL_BYTES, limits.whole))
  } catch (error) {
    reader.close()
    throw error
  }
  // What was read before a fault is read; the fault is told after it.
  if (!kept.isWhole) return { stream: new SpooledReader(kept.chunks, reader, kept.failure) }
  reader.close()
  return { placed: placedBytes(joined(kept.chunks, kept.length)) }
}

/** First what was kept, then the rest of the stream. */
class SpooledReader implements ByteReader {
  private readonly kept: Uint8Array[]
  private readonly reader: ByteReader
  private readonly failure: SourceError | null

  constructor(kept: Uint8Array[], reader: ByteReader, failure: SourceError | null) {
    this.kept = kept
    this.reader = reader
    this.failure = failure
  }

  read(into: Uint8Array): number | Promise<number> {
    const chunk = this.kept[0]
    if (chunk === undefined) {
      if (this.failure !== null) throw this.failure
      return this.reader.read(into)
    }
    const count = Math.min(into.length, chunk.length)
    into.set(chunk.subarray(0, count))
    if (count === chunk.length) this.kept.shift()
    else this.kept[0] = chunk.subarray(count)
    return count
  }

  close(): void {
    this.reader.close()
  }
}

/** From one place to another, from start to end. */
export class SliceReader implements ByteReader {
  private readonly placed: PlacedReader
  private at: number
  private readonly end: number

  constructor(placed: PlacedReader, start: number, end: number) {
    this.placed = placed
    this.at = start
    this.end = end
  }

  async read(into: Uint8Array): Promise<number> {
    const count = await this.placed.readAt(this.at, into.subarray(0, Math.max(0, this.end - this.at)))
    this.at += count
    return count
  }

  close(): void {}
}
