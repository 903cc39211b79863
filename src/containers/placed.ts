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
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const chunk = new Uint8Array(STEP)
      const count = await reader.read(chunk)
      if (count === 0) break
      length += count
      if (length > whole)
        throw new SourceError(
          'limit',
          `it is larger than ${sizeText(whole)}, the most that is read of what must be held in memory`,
        )
      chunks.push(count === STEP ? chunk : chunk.slice(0, count))
    }
  } finally {
    reader.close()
  }
  return joined(chunks, length)
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
const SPOOL_BYTES = 32 * 2 ** 20

/** As openPlaced, for those that can do with a stream where there is too much of it. */
export async function placedOrStream(
  source: Source,
  limits: Pick<Limits, 'whole'>,
): Promise<{ readonly placed: PlacedReader } | { readonly stream: ByteReader }> {
  if (source.openAt !== undefined) return { placed: source.openAt() }
  const reader = source.open()
  const chunks: Uint8Array[] = []
  let length = 0
  let failure: unknown = null
  const most = Math.min(SPOOL_BYTES, limits.whole)
  try {
    for (let count = -1; count !== 0; ) {
      const chunk = new Uint8Array(STEP)
      count = await reader.read(chunk)
      length += count
      if (count > 0) chunks.push(chunk.subarray(0, count))
      if (length > most) return { stream: new SpooledReader(chunks, reader, null) }
    }
  } catch (error) {
    if (!(error instanceof SourceError)) {
      reader.close()
      throw error
    }
    failure = error
  }
  // What was read before the fault is read; the fault is told after it.
  if (failure !== null) return { stream: new SpooledReader(chunks, reader, failure as SourceError) }
  reader.close()
  return { placed: placedBytes(joined(chunks, length)) }
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
