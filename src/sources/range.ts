/** Part of a file, cut at line ends: ranges that follow each other cover every byte once. */
import { closeSync, readSync } from 'node:fs'
import type { ByteReader, Source } from '../model/source.ts'
import { openRegularFile } from './regular-file.ts'
import { asSourceError } from './system-error.ts'
import type { FileEntry } from './walk-entry.ts'

const LF = 10
const STEP = 65_536

export interface FileRange {
  readonly file: FileEntry
  /** Nominal cuts, in bytes. The range begins after the first line feed at or after `from - 1` (0: the file's start) … */
  readonly from: number
  /** … and ends with the first line feed at or after `to - 1`, or with the file. */
  readonly to: number
  /** Memory that the file's ranges share (inventory/first-samples.ts). */
  readonly first: SharedArrayBuffer
}

/** Reads one range. `begin`, the offset of its first byte, is known once the source is open. */
export class RangeSource implements Source {
  readonly name: string
  readonly size = null
  readonly addressable = true
  begin = 0
  private readonly range: FileRange

  constructor(range: FileRange) {
    this.name = range.file.name
    this.range = range
  }

  open(): ByteReader {
    try {
      const { fd } = openRegularFile(this.range.file.path)
      this.begin = this.range.from === 0 ? 0 : afterLineFeed(fd, this.range.from - 1)
      return new RangeReader(fd, this.begin, this.range.to)
    } catch (error) {
      throw asSourceError(error)
    }
  }

  /** Whole lines before `begin`, as many as there are in STEP bytes; known once the source is open. */
  before(): Uint8Array {
    try {
      const { fd } = openRegularFile(this.range.file.path)
      try {
        const bytes = new Uint8Array(Math.min(STEP, this.begin))
        const from = this.begin - bytes.length
        const read = readSync(fd, bytes, 0, bytes.length, from)
        return bytes.subarray(from === 0 ? 0 : bytes.indexOf(LF) + 1, read)
      } finally {
        closeSync(fd)
      }
    } catch (error) {
      throw asSourceError(error)
    }
  }
}

class RangeReader implements ByteReader {
  private readonly fd: number
  private readonly to: number
  private at: number
  private ended: boolean

  constructor(fd: number, at: number, to: number) {
    this.fd = fd
    this.at = at
    this.to = to
    this.ended = at >= to
  }

  read(into: Uint8Array): number {
    if (this.ended) return 0
    try {
      const read = readSync(this.fd, into, 0, into.length, this.at)
      if (read === 0) this.ended = true
      const search = Math.max(0, this.to - 1 - this.at)
      this.at += read
      if (search >= read) return read
      const feed = into.subarray(search, read).indexOf(LF)
      if (feed < 0) return read
      this.ended = true
      return search + feed + 1
    } catch (error) {
      throw asSourceError(error)
    }
  }

  close(): void {
    closeSync(this.fd)
  }
}

/** Offset after the first line feed at or after `from`; the file's end if there is none. */
function afterLineFeed(fd: number, from: number): number {
  const bytes = Buffer.allocUnsafe(STEP)
  for (let at = from; ; ) {
    const read = readSync(fd, bytes, 0, STEP, at)
    if (read === 0) return at
    const feed = bytes.subarray(0, read).indexOf(LF)
    if (feed >= 0) return at + feed + 1
    at += read
  }
}
