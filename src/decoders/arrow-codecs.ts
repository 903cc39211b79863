/** The library of Arrow, with what bodies of batches are compressed by: frames of LZ4, and Zstandard. */
import { expandBlock, HISTORY, MOST_BLOCK } from '../containers/lz4-block.ts'
import { zstandardSize } from './zstandard-size.ts'

/** A byte of LZ4 can become 255; Zstandard says how long a block of its own is. */
const MOST_RATIO = 255
const FRAME = 0x184d2204
const STORED = 0x80000000
const FLAG = { dictionary: 1, contentSize: 8, blockCheck: 16, independent: 32 } as const

type Library = typeof import('@uwdata/flechette')

/** @param most bytes that a buffer may become */
export async function loadArrow(most: number): Promise<Library> {
  const module = await import('@uwdata/flechette')
  // CommonJS: what is the default of the module depends on who loads it.
  const library = ('default' in module ? module.default : module) as Library
  const { CompressionType, setCompressionCodec } = library
  const { decompressZstd } = await import('hyparquet-compressors')
  const encode = (): never => {
    throw new Error('nothing is written')
  }
  setCompressionCodec(CompressionType.LZ4_FRAME, { encode, decode: (bytes, size) => expandFrame(bytes, Math.min(size, most)) })
  setCompressionCodec(CompressionType.ZSTD, {
    encode,
    decode: (bytes) => aligned(zstandardSize(bytes) > most ? refuse() : decompressZstd(bytes)),
  })
  return library
}

function refuse(): never {
  throw new Error('larger than may be held in memory')
}

/** A frame that is all here (LZ4 Frame Format 1.6.4); blocks may point into those before them. */
function expandFrame(frame: Uint8Array, size: number): Uint8Array {
  if (size > MOST_RATIO * frame.length + 64) throw new Error('no possible size')
  const view = new DataView(frame.buffer, frame.byteOffset, frame.length)
  const flags = view.getUint8(4)
  if (view.getUint32(0, true) !== FRAME) throw new Error('no frame')
  const out = new Uint8Array(size)
  let to = 0
  let at = 7 + ((flags & FLAG.contentSize) !== 0 ? 8 : 0) + ((flags & FLAG.dictionary) !== 0 ? 4 : 0)
  for (;;) {
    const word = view.getUint32(at, true)
    at += 4
    if (word === 0) return out
    const block = frame.subarray(at, at + ((word & ~STORED) >>> 0))
    at += block.length + ((flags & FLAG.blockCheck) !== 0 ? 4 : 0)
    if ((word & STORED) !== 0) {
      out.set(block, to)
      to += block.length
      continue
    }
    const start = (flags & FLAG.independent) !== 0 ? to : Math.max(0, to - HISTORY)
    const count = expandBlock(block, out.subarray(start, to + MOST_BLOCK), to - start)
    if (count < 0) throw new Error('a damaged block')
    to += count
  }
}

/** Columns are read in place as numbers of eight bytes. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
}
