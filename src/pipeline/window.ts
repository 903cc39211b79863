/** A sliding window of a source's bytes inside the kernel's memory, with line and column bookkeeping. */
import type { Kernel } from '../kernel/kernel.ts'
import { MAX_SPAN } from '../model/hit.ts'
import type { LineExtent } from '../model/line-extent.ts'
import type { ByteReader } from '../model/source.ts'

const LINE_FEED = 10

/**
 * Memory, in order: the look-behind margin (at least MAX_SPAN bytes before `from`), the region [from, to) to scan next, the look-ahead
 * up to `end`. Bytes beyond the source's edges are zero.
 */
export class Window {
  from: number
  to: number
  end: number
  /** Line, from 0, of the byte at `from`. */
  line = 0
  bytesRead = 0
  /** True when [from, to) reaches the source's last byte. */
  finished = false
  readonly bytes: Uint8Array
  private readonly view: Buffer
  private readonly kernel: Kernel
  private readonly base: number
  /** Bytes of a region. */
  readonly chunk: number
  private readonly ahead: number
  private readonly headBytes: number
  private readonly margin: number
  private ended = false
  /** Source offset of the byte at `base`. Negative while the margin lies before the source. */
  private baseOffset: number
  /** Column of the byte at `base`. */
  private baseColumn = 0
  /** Bytes of its line before the byte at `base`. */
  private baseBytes = 0
  /** The place looked up last: the next one is seldom far. */
  private cursor = 0
  private cursorLine = 0

  /**
   * @param head bytes that must be in the window before the first region is scanned, whatever the chunk
   * @param margin bytes before the region that can be looked up, MAX_SPAN at least
   */
  constructor(kernel: Kernel, chunk: number, ahead: number, head: number, margin: number = MAX_SPAN) {
    this.margin = margin
    this.baseOffset = -margin
    this.kernel = kernel
    this.headBytes = head
    this.bytes = kernel.bytes
    this.view = Buffer.from(kernel.bytes.buffer, kernel.bytes.byteOffset, kernel.bytes.length)
    this.base = kernel.input
    this.ahead = ahead
    this.chunk = Math.min(chunk, kernel.capacity - margin - 2 * ahead)
    this.from = this.base + margin
    this.to = this.from
    this.end = this.from
    this.cursor = this.base
    this.bytes.fill(0, this.base, this.from)
  }

  /** Where the first byte of a region lies, but for what is left of one. */
  get home(): number {
    return this.base + this.margin
  }

  /** Offset in the source of the byte at an index. */
  offsetOf(index: number): number {
    return this.baseOffset + index - this.base
  }

  get origin(): number {
    return this.baseOffset - this.base
  }

  /**
   * Reads until a chunk and its look-ahead are there (at first also the whole head) or the source ends, then sets `to`.
   * Synchronous for synchronous readers.
   */
  fill(reader: ByteReader): true | Promise<true> {
    const wanted = this.from + Math.max(this.chunk + this.ahead, this.bytesRead === 0 ? this.headBytes : 0)
    while (!this.ended && this.end < wanted) {
      const read = reader.read(this.bytes.subarray(this.end, wanted))
      if (typeof read !== 'number') return this.fillSlowly(reader, wanted, read)
      this.take(read)
    }
    return this.settle()
  }

  private async fillSlowly(reader: ByteReader, wanted: number, first: Promise<number>): Promise<true> {
    this.take(await first)
    while (!this.ended && this.end < wanted) this.take(await reader.read(this.bytes.subarray(this.end, wanted)))
    return this.settle()
  }

  private take(read: number): void {
    this.ended = read === 0
    this.end += read
    this.bytesRead += read
  }

  private settle(): true {
    if (this.ended) this.bytes.fill(0, this.end, this.end + this.ahead)
    this.to = Math.min(this.from + this.chunk, this.ended ? this.end : this.end - this.ahead)
    this.finished = this.ended && this.to === this.end
    return true
  }

  /** After a fault of the source: what has been read is all there is. False if there is nothing more to scan. */
  endEarly(): boolean {
    this.ended = true
    this.settle()
    return this.from < this.to
  }

  /** The source's first bytes; valid until the window slides. */
  head(): Uint8Array {
    return this.bytes.subarray(this.from, Math.min(this.end, this.from + this.headBytes))
  }

  /** The region up to `index` is done. */
  advance(index: number): void {
    this.line += this.kernel.countLines(this.from, index)
    this.from = index
  }

  /** Moves the margin and the look-ahead to the front to make room. */
  slide(): void {
    const margin = this.from - this.margin
    // The margin is near the region's end, whose line is known.
    this.cursor = this.from
    this.cursorLine = this.line
    const line = this.lineOf(margin)
    const { column, before } = this.extent(margin, margin)
    this.baseColumn = column
    this.baseBytes = before
    this.baseOffset = this.offsetOf(margin)
    this.bytes.copyWithin(this.base, margin, this.end)
    const moved = margin - this.base
    this.cursor = this.base
    this.cursorLine = line
    this.from -= moved
    this.to -= moved
    this.end -= moved
  }

  /** Where the bytes from one index to another lie on the line they begin on. */
  extent(from: number, to: number): LineExtent {
    const feed = this.lastLineFeed(from)
    const first = feed < 0 ? this.firstByte : feed + 1
    const next = this.view.subarray(from, to).indexOf(LINE_FEED)
    const end = next < 0 ? to : from + next
    return {
      column: (feed < 0 ? this.baseColumn : 0) + this.codePoints(first, from),
      width: this.codePoints(from, end),
      before: (feed < 0 ? this.baseBytes : 0) + Math.max(0, from - first),
      size: Math.max(0, end - from),
    }
  }

  /** Line, from 0, and extent of what lies between two source offsets; null if it has left the window and its margin. */
  locate(start: number, end: number): { line: number; extent: LineExtent } | null {
    const index = start - this.baseOffset + this.base
    if (index < this.base || index > this.end) return null
    return { line: this.lineOf(index), extent: this.extent(index, index + end - start) }
  }

  /** The bytes between two source offsets, valid until the window slides; null if some have left it or are not read yet. */
  slice(start: number, end: number): Uint8Array | null {
    const index = start - this.baseOffset + this.base
    if (index < this.base || index + end - start > this.end) return null
    return this.bytes.subarray(index, index + end - start)
  }

  private lineOf(index: number): number {
    const { kernel } = this
    this.cursorLine += index >= this.cursor ? kernel.countLines(this.cursor, index) : -kernel.countLines(index, this.cursor)
    this.cursor = index
    return this.cursorLine
  }

  private lastLineFeed(index: number): number {
    const at = index > this.base ? this.view.lastIndexOf(LINE_FEED, index - 1) : -1
    return at < this.base ? -1 : at
  }

  /** The margin before the source's start is zero bytes, which are nobody's characters. */
  private get firstByte(): number {
    return this.base - Math.min(0, this.baseOffset)
  }

  private codePoints(from: number, to: number): number {
    const first = Math.max(from, this.firstByte)
    return to > first ? this.kernel.countCodePoints(first, to) : 0
  }
}
