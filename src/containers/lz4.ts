import { checkRatio, DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'
import { dataCutOff, dataDamaged } from './compressed-data.ts'
import { InputWindow } from './input-window.ts'
import { expandBlock, HISTORY, MOST_BLOCK } from './lz4-block.ts'

/** LZ4 Frame Format 1.6.4: frames, skippable frames, and the legacy format. */
const FRAME = 0x184d2204
const LEGACY = 0x184c2102
const SKIPPABLE = 0x184d2a50
const FLAG = { dictionary: 1, contentCheck: 4, contentSize: 8, blockCheck: 16, independent: 32 } as const
const VERSION = 0x40
const STORED = 0x80000000
const LEGACY_BLOCK = 8 * 2 ** 20

/** Read by us: blocks are a page of code, and the library decompresses whole files in memory. Checksums are not compared. */
export const lz4: Container = {
  name: 'lz4',
  title: 'LZ4-compressed files',
  recognises: (head) =>
    head[3] === 0x18 &&
    ((head[0] === 4 && head[1] === 0x22 && head[2] === 0x4d) || (head[0] === 2 && head[1] === 0x21 && head[2] === 0x4c)),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    yield { name: source.name, size: null, addressable: false, open: () => chunkReader(bytesOf(source, limits)) }
  },
}

async function* bytesOf(source: Source, limits: Limits): AsyncGenerator<Uint8Array> {
  const input = new InputWindow(source.open())
  let out = 0
  try {
    for await (const chunk of frames(input)) {
      out += chunk.length
      yield chunk
      checkRatio(out, input.consumed, limits)
    }
  } finally {
    input.close()
  }
}

async function* frames(input: InputWindow): AsyncGenerator<Uint8Array> {
  while (await input.ensure(1)) {
    const magic = await uint32(input)
    if (magic === FRAME) yield* frame(input)
    else if (magic === LEGACY) {
      if (yield* legacy(input)) return
    } else if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE) {
      if (!(await input.skipAhead(await uint32(input)))) throw dataCutOff()
    } else throw new SourceError('malformed', 'bytes after the end of the compressed data were not scanned')
  }
}

async function* frame(input: InputWindow): AsyncGenerator<Uint8Array> {
  if (!(await input.ensure(2))) throw dataCutOff()
  const [flags = 0] = input.available
  input.skip(2)
  if ((flags & 0xc0) !== VERSION) throw dataDamaged()
  const more = ((flags & FLAG.contentSize) !== 0 ? 8 : 0) + ((flags & FLAG.dictionary) !== 0 ? 4 : 0) + 1
  if (!(await input.skipAhead(more))) throw dataCutOff()
  const out = new Uint8Array(HISTORY + MOST_BLOCK)
  let kept = 0
  for (;;) {
    const size = await uint32(input)
    if (size === 0) break
    if ((flags & FLAG.independent) !== 0) kept = 0
    const block = await take(input, (size & ~STORED) >>> 0, MOST_BLOCK)
    const length = (size & STORED) !== 0 ? copyBlock(block, out, kept) : expandBlock(block, out, kept)
    if (length < 0) throw dataDamaged()
    yield out.slice(kept, kept + length)
    if ((flags & FLAG.blockCheck) !== 0 && !(await input.skipAhead(4))) throw dataCutOff()
    // What later blocks may point back to.
    const end = kept + length
    const keep = Math.min(end, HISTORY)
    out.copyWithin(0, end - keep, end)
    kept = keep
  }
  if ((flags & FLAG.contentCheck) !== 0 && !(await input.skipAhead(4))) throw dataCutOff()
}

/** Blocks up to the end of the file, or up to another frame. True at the file's end. */
async function* legacy(input: InputWindow): AsyncGenerator<Uint8Array, boolean> {
  const out = new Uint8Array(LEGACY_BLOCK)
  while (await input.ensure(4)) {
    const size = Buffer.from(input.available.subarray(0, 4)).readUInt32LE(0)
    if (size === FRAME || size === LEGACY || (size & 0xfffffff0) >>> 0 === SKIPPABLE) return false
    input.skip(4)
    const length = expandBlock(await take(input, size, LEGACY_BLOCK + 2 ** 16), out, 0)
    if (length < 0) throw dataDamaged()
    yield out.slice(0, length)
  }
  return true
}

function copyBlock(block: Uint8Array, out: Uint8Array, at: number): number {
  if (block.length > out.length - at) return -1
  out.set(block, at)
  return block.length
}

async function take(input: InputWindow, size: number, most: number): Promise<Uint8Array> {
  if (size > most) throw dataDamaged()
  const chunks: Buffer[] = []
  for (let left = size; left > 0; ) {
    if (!(await input.ensure(1))) throw dataCutOff()
    const chunk = Buffer.from(input.available.subarray(0, left))
    chunks.push(chunk)
    input.skip(chunk.length)
    left -= chunk.length
  }
  return Buffer.concat(chunks)
}

async function uint32(input: InputWindow): Promise<number> {
  if (!(await input.ensure(4))) throw dataCutOff()
  return input.takeUint32()
}
