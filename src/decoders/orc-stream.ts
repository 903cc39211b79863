/** Streams of ORC: pieces, each compressed for itself or not, behind heads of three bytes. */
import { brotliDecompressSync, inflateRawSync } from 'node:zlib'
import { SliceReader } from '../containers/placed.ts'
import { expandBlock } from '../containers/lz4-block.ts'
import type { PlacedReader } from '../model/source.ts'
import { ByteQueue } from './byte-queue.ts'
import type { CODECS } from './orc-layout.ts'
import { zstandardSize } from './zstandard-size.ts'

/** Gives what a piece becomes, `most` bytes at the most. Throws what it likes. */
export type Decompress = (piece: Buffer, most: number) => Uint8Array

const HEAD_BYTES = 3
const FIRST_BYTES = 4096
/** What a block of Zstandard may say too much. */
const ROUNDING = 128 * 1024

/** A piece that becomes more than may be held in memory. */
export class PieceTooLarge extends Error {}
/** A stream ends in a value. */
export class StreamEnded extends RangeError {}

/** @returns null: stored as it is. @throws RangeError for a method that is not read */
export async function decompressorOf(codec: (typeof CODECS)[number]): Promise<Decompress | null> {
  if (codec === 'none') return null
  if (codec === 'zlib') return (piece, most) => bounded(() => inflateRawSync(piece, { maxOutputLength: most }))
  if (codec === 'brotli') return (piece, most) => bounded(() => brotliDecompressSync(piece, { maxOutputLength: most }))
  if (codec === 'lz4')
    return (piece, most) => {
      // A byte becomes 255 at the most.
      const out = new Uint8Array(Math.min(most, 255 * piece.length + 64))
      const length = expandBlock(piece, out, 0)
      if (length < 0) throw new RangeError('a damaged piece')
      return out.subarray(0, length)
    }
  const { decompressSnappy, decompressZstd } = await import('hyparquet-compressors')
  if (codec === 'zstd')
    return (piece, most) => {
      if (zstandardSize(piece) > most + ROUNDING) throw new PieceTooLarge()
      return decompressZstd(piece)
    }
  if (codec === 'snappy')
    return (piece, most) => {
      let length = 0
      for (let i = 0; i < 5; i++) {
        const byte = piece[i] ?? 0
        length += (byte & 127) * 2 ** (7 * i)
        if (byte < 128) break
      }
      if (length > most) throw new PieceTooLarge()
      return decompressSnappy(piece, length)
    }
  throw new RangeError('not read')
}

function bounded(decompress: () => Uint8Array): Uint8Array {
  try {
    return decompress()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new PieceTooLarge()
    throw error
  }
}

/** How pieces of a file are read. */
export interface Pieces {
  readonly decompress: Decompress | null
  /** Bytes that one becomes at the most. */
  readonly most: number
}

/**
 * A stream from its start. Bytes are taken from `bytes[at..to)`, which `ensure` fills; they are taken without waiting for anything.
 * Its memory grows with what is there, not with what is asked for.
 */
export class OrcStream {
  bytes: Buffer
  at = 0
  to = 0
  private isEnded = false
  private readonly input: ByteQueue
  private readonly pieces: Pieces

  constructor(file: PlacedReader, from: number, length: number, pieces: Pieces) {
    const end = Math.min(from + length, file.size)
    this.input = new ByteQueue(new SliceReader(file, from, end), Math.max(16, Math.min(end - from, 64 * 1024)))
    this.pieces = pieces
    this.bytes = Buffer.allocUnsafe(Math.max(16, Math.min(length, FIRST_BYTES)))
  }

  /** True if so many bytes are here, or as many as there are. */
  isReady(count: number): boolean {
    return this.isEnded || this.to - this.at >= count
  }

  /** @returns false if the end comes first */
  async ensure(count: number): Promise<boolean> {
    while (!this.isReady(count)) await this.more()
    return this.to - this.at >= count
  }

  /** Passes bytes. */
  async skip(count: number): Promise<void> {
    for (let left = count; left > 0; ) {
      await this.ensure(1)
      const step = Math.min(left, this.to - this.at)
      if (step === 0) return
      this.at += step
      left -= step
    }
  }

  byte(): number {
    if (this.at >= this.to) throw new StreamEnded()
    return this.bytes[this.at++] as number
  }

  private async more(): Promise<void> {
    const { decompress } = this.pieces
    if (decompress === null) {
      await this.input.ensure(1)
      this.add(this.input.take(this.input.available.length))
      return
    }
    if (!(await this.input.ensure(HEAD_BYTES))) {
      this.isEnded = true
      return
    }
    const head = this.input.take(HEAD_BYTES).readUIntLE(0, HEAD_BYTES)
    const length = head >>> 1
    const isWhole = await this.input.ensure(length)
    const piece = this.input.take(length)
    // What is cut cannot be told from what is damaged once it is decompressed.
    if (!isWhole) this.isEnded = true
    if ((head & 1) === 1) this.add(piece)
    else if (isWhole) this.add(decompress(piece, this.pieces.most))
  }

  private add(bytes: Uint8Array): void {
    if (bytes.length === 0) {
      this.isEnded ||= this.pieces.decompress === null
      return
    }
    const kept = this.to - this.at
    if (kept + bytes.length > this.bytes.length || this.at > 0) {
      const room = kept + bytes.length
      const next = room > this.bytes.length ? Buffer.allocUnsafe(kept === 0 ? room : 2 * room) : this.bytes
      this.bytes.copy(next, 0, this.at, this.to)
      this.bytes = next
      this.at = 0
      this.to = kept
    }
    this.bytes.set(bytes, this.to)
    this.to += bytes.length
  }
}
