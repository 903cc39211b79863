import { checkRatio, DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'
import { BitReader, BitsEnded } from './bzip2-bits.ts'
import { BlockDamaged, bytesOfBlock, readBlock } from './bzip2-block.ts'
import { dataCutOff, dataDamaged } from './compressed-data.ts'

/** The first digits of pi, and of its root. */
const BLOCK_MARK = [0x314159, 0x265359] as const
const END_MARK = [0x177245, 0x385090] as const
const BLOCK_UNIT = 100_000

/** By us: libraries hold a whole block's output, which can be 45 MB for each 40 bytes, in lists of numbers. */
export const bzip2: Container = {
  name: 'bzip2',
  title: 'bzip2-compressed files',
  recognises: (head) => head[0] === 0x42 && head[1] === 0x5a && head[2] === 0x68 && hasMark(head, 4),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    yield { name: source.name, size: null, addressable: false, open: () => chunkReader(bytesOf(source, limits)) }
  },
}

/** `BZh`, a digit, and one of the two marks: of a file with nothing in it the second. */
function hasMark(head: Uint8Array, at: number): boolean {
  return (head[at] === 0x31 && head[at + 1] === 0x41 && head[at + 2] === 0x59) || (head[at] === 0x17 && head[at + 1] === 0x72)
}

async function* bytesOf(source: Source, limits: Limits): AsyncGenerator<Uint8Array> {
  const reader = source.open()
  const bits = new BitReader(reader)
  let out = 0
  try {
    for await (const chunk of streams(bits)) {
      out += chunk.length
      yield chunk
      checkRatio(out, bits.consumed, limits)
    }
  } catch (error) {
    if (error instanceof BitsEnded) throw dataCutOff()
    if (error instanceof BlockDamaged) throw dataDamaged()
    throw error
  } finally {
    reader.close()
  }
}

async function* streams(bits: BitReader): AsyncGenerator<Uint8Array> {
  let table = new Uint32Array(0)
  let isGood = true
  for (let stream = 0; ; stream++) {
    await bits.fill()
    if (bits.isDone && stream > 0) break
    const level = startOf(bits)
    if (level === 0) {
      if (stream === 0) throw new BlockDamaged()
      throw new SourceError('malformed', 'bytes after the end of the compressed data were not scanned')
    }
    if (table.length !== level * BLOCK_UNIT) table = new Uint32Array(level * BLOCK_UNIT)
    for (;;) {
      await bits.fill()
      const mark = [bits.take(24), bits.take(24)]
      if (mark[0] === END_MARK[0] && mark[1] === END_MARK[1]) break
      if (mark[0] !== BLOCK_MARK[0] || mark[1] !== BLOCK_MARK[1]) throw new BlockDamaged()
      const chunks = bytesOfBlock(readBlock(bits, table))
      let step = chunks.next()
      for (; !step.done; step = chunks.next()) yield step.value
      isGood &&= step.value
    }
    bits.take(24)
    bits.take(8)
    bits.align()
  }
  if (!isGood) throw new SourceError('malformed', 'the compressed data fails its checksum; what it decompresses to was scanned')
}

/** The size of blocks that a stream begins with, 1 to 9; 0 if it is none. */
function startOf(bits: BitReader): number {
  if (bits.take(24) !== 0x425a68) return 0
  const level = bits.take(8) - 48
  return level >= 1 && level <= 9 ? level : 0
}
