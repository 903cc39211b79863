import { checkRatio, DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'
import { InputWindow } from './input-window.ts'
import { lzmaStream } from './lzma.ts'

const ALONE_BYTES = 13
const LZIP_BYTES = 6
const LZIP_TRAILER = 20

/** Files of one stream of LZMA: `.lzma`, as lzma-utils and xz --format=lzma write it, and `.lz`, as lzip does, in members. */
export const lzmaFile: Container = {
  name: 'lzma',
  title: 'LZMA-compressed files (lzma, lz)',
  recognises: (head) => isLzip(head) || isAlone(head),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    yield { name: source.name, size: null, addressable: false, open: () => chunkReader(bytesOf(source, limits)) }
  },
}

/** There is no mark: the usual parameters, a dictionary of whole 64 KiB, a size or none, and the zero that the range coder begins with. */
function isAlone(head: Uint8Array): boolean {
  if (head[0] !== 0x5d || head[1] !== 0 || head[2] !== 0 || head.length < 18 || head[13] !== 0) return false
  const size = head.subarray(5, ALONE_BYTES)
  return size.every((byte) => byte === 255) || (size[5] === 0 && size[6] === 0 && size[7] === 0)
}

/** `LZIP`, version 1. */
function isLzip(head: Uint8Array): boolean {
  return head[0] === 0x4c && head[1] === 0x5a && head[2] === 0x49 && head[3] === 0x50 && head[4] === 1
}

async function* bytesOf(source: Source, limits: Limits): AsyncGenerator<Uint8Array> {
  const input = new InputWindow(source.open())
  let out = 0
  try {
    await input.ensure(ALONE_BYTES)
    for await (const chunk of isLzip(input.available) ? members(input, limits) : alone(input, limits)) {
      out += chunk.length
      yield chunk
      checkRatio(out, input.consumed, limits)
    }
  } finally {
    input.close()
  }
}

async function* alone(input: InputWindow, limits: Limits): AsyncGenerator<Uint8Array> {
  const head = Buffer.from(input.available.subarray(0, ALONE_BYTES))
  input.skip(head.length)
  const size = head.readBigUInt64LE(5)
  yield* lzmaStream(input, head.subarray(0, 5), size === 0xffff_ffff_ffff_ffffn ? null : Number(size), limits.whole)
}

/** Lzip manual, "File format": a header that says how large the dictionary is, data up to a marker, a checksum and two sizes. */
async function* members(input: InputWindow, limits: Limits): AsyncGenerator<Uint8Array> {
  while (await input.ensure(LZIP_BYTES)) {
    if (!isLzip(input.available)) {
      if (input.available.every((byte) => byte === 0)) return
      throw new SourceError('malformed', 'bytes after the end of the compressed data were not scanned')
    }
    const coded = input.available[5] as number
    input.skip(LZIP_BYTES)
    const base = 2 ** (coded & 31)
    const properties = Buffer.alloc(5)
    properties[0] = 0x5d
    properties.writeUInt32LE(Math.min(base - (base / 16) * (coded >> 5), 0xffffffff), 1)
    yield* lzmaStream(input, properties, null, limits.whole)
    if (!(await input.skipAhead(LZIP_TRAILER))) throw new SourceError('truncated', 'the compressed data ends before its checksum')
  }
}
