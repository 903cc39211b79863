/** What comes out of one file on disk, all levels together: a small archive must not become endless work. */
import { RATIO_FREE_BYTES, sizeText } from '../model/limits.ts'
import { type ByteReader, type Limits, type Source, SourceError } from '../model/source.ts'

/** Below this much output of all members together no ratio counts; one member has its own, smaller allowance. */
const FREE_BYTES = 8 * RATIO_FREE_BYTES

export class Unpacking {
  /** Nothing more may come out. */
  isSpent = false
  /** Whether a loss of a parser's process is told, and not mended by reading the file again. */
  readonly isLast: boolean
  private readonly limits: Limits
  private readonly size: number | null
  private bytesIn = 0
  private bytesOut = 0
  private entries = 0

  constructor(limits: Limits, size: number | null, isLast: boolean) {
    this.limits = limits
    this.size = size
    this.isLast = isLast
  }

  /** The same source, with what is read of it counted. Level 0 is the file on disk. */
  counted(source: Source, level: number): Source {
    return {
      ...source,
      open: () => {
        const reader = source.open()
        return { read: (into) => this.read(reader, into, level), close: () => reader.close() }
      },
    }
  }

  /** @throws SourceError 'limit' if there are too many members */
  enter(): void {
    const { entries } = this.limits
    if (++this.entries <= entries) return
    this.isSpent = true
    throw new SourceError('limit', `more than ${entries} members came out of the file; the rest was not scanned`)
  }

  private read(reader: ByteReader, into: Uint8Array, level: number): number | Promise<number> {
    const read = reader.read(into)
    if (level === 0) {
      // Perf: nearly all files are no containers; they are read as they are (bench: small files).
      if (this.size === null && typeof read !== 'number') return read.then((count) => this.take(count, level))
      return typeof read === 'number' ? this.take(read, level) : read
    }
    return typeof read === 'number' ? this.take(read, level) : read.then((count) => this.take(count, level))
  }

  private take(count: number, level: number): number {
    if (level === 0) this.bytesIn += count
    else {
      this.bytesOut += count
      this.check()
    }
    return count
  }

  private check(): void {
    const { bytes, ratio } = this.limits
    const from = this.size ?? this.bytesIn
    const isLarge = this.bytesOut > bytes
    if (!isLarge && (this.bytesOut <= FREE_BYTES || this.bytesOut <= ratio * from)) return
    this.isSpent = true
    throw new SourceError(
      'limit',
      isLarge
        ? `more than ${sizeText(bytes)} came out of the file; the rest was not scanned`
        : `more than ${ratio} times its size came out of the file; the rest was not scanned`,
    )
  }
}
