import { sizeText } from '../model/limits.ts'
import { SourceError } from '../model/source.ts'
import type { ByteQueue } from './byte-queue.ts'

/** LevelDB's log format: blocks, records that do not span them, and pieces of those that would. */
const BLOCK_BYTES = 32 * 1024
/** Checksum (4), length (2, little-endian), type (1). */
export const RECORD_HEAD = 7
const TYPE = { whole: 1, first: 2, middle: 3, last: 4 } as const

/** True if a record that is whole or begins here is what a file starts with. */
export function startsRecord(head: Uint8Array): boolean {
  const length = (head[4] ?? 0) + 256 * (head[5] ?? 0)
  return (head[6] === TYPE.whole || head[6] === TYPE.first) && length > 0 && length <= BLOCK_BYTES - RECORD_HEAD
}

/**
 * The records of a log of LevelDB, one after the other. Checksums are not asked: what is damaged is read as far as it makes sense.
 *
 * https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
export class RecordLog {
  /** Pieces that make no sense, or whose record is not all there. */
  damaged = 0
  /** Records longer than may be held. */
  large = 0
  private readonly input: ByteQueue
  /** Bytes of a record. */
  private readonly most: number
  private block: Buffer = Buffer.alloc(0)
  private at = 0
  private isLastBlock = false

  constructor(input: ByteQueue, most: number) {
    this.input = input
    this.most = most
  }

  /** Null at the end. */
  async next(): Promise<Buffer | null> {
    let pieces: Buffer[] = []
    let size = 0
    let isOpen = false
    for (;;) {
      const piece = await this.piece()
      if (piece === null) {
        if (isOpen) this.damaged++
        return null
      }
      const { type, bytes } = piece
      const begins = type === TYPE.whole || type === TYPE.first
      if (begins === isOpen) this.damaged++
      if (begins) {
        pieces = []
        size = 0
        isOpen = true
      }
      if (!isOpen) continue
      size += bytes.length
      if (size <= this.most) pieces.push(bytes)
      if (type !== TYPE.whole && type !== TYPE.last) continue
      if (size <= this.most) return pieces.length === 1 ? bytes : Buffer.concat(pieces)
      this.large++
      isOpen = false
    }
  }

  /** What a reader of the records has to tell of them at the end. */
  throwIfLost(): void {
    if (this.large > 0)
      throw new SourceError('limit', `${this.large} of its records are larger than ${sizeText(this.most)}; they were not scanned`)
    if (this.damaged > 0) throw new SourceError('malformed', `${this.damaged} pieces of it make no sense; they were not scanned`)
  }

  private async piece(): Promise<{ readonly type: number; readonly bytes: Buffer } | null> {
    for (;;) {
      const rest = this.block.length - this.at
      if (rest < RECORD_HEAD) {
        if (this.isLastBlock) return null
        await this.readBlock()
        continue
      }
      const type = this.block[this.at + 6] as number
      const length = this.block.readUInt16LE(this.at + 4)
      // Files may be longer than what was written: the rest of the block is zeros.
      if (type === 0 && length === 0) {
        this.at = this.block.length
        continue
      }
      if (type > TYPE.last || length > rest - RECORD_HEAD) {
        this.damaged++
        this.at = this.block.length
        continue
      }
      const bytes = this.block.subarray(this.at + RECORD_HEAD, this.at + RECORD_HEAD + length)
      this.at += RECORD_HEAD + length
      return { type, bytes }
    }
  }

  private async readBlock(): Promise<void> {
    this.isLastBlock = !(await this.input.ensure(BLOCK_BYTES))
    this.block = this.input.take(Math.min(BLOCK_BYTES, this.input.available.length))
    this.at = 0
  }
}
