import { isUtf8 } from 'node:buffer'
import { createBrotliDecompress } from 'node:zlib'
import { checkRatio, DEFAULT_LIMITS } from '../model/limits.ts'
import type { Container, Inside, Limits, Source } from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'
import { decompress } from './inflate.ts'
import { InputWindow } from './input-window.ts'

/** Files compressed with Brotli. The format has no mark: only a name tells. */
export const brotli: Container = {
  name: 'brotli',
  title: 'Brotli-compressed files (by their ending, br)',
  recognises: (head, name) => name.endsWith('.br') && !isUtf8(head.subarray(0, 64)),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    yield { name: source.name, size: null, addressable: false, open: () => chunkReader(bytesOf(source, limits)) }
  },
}

/** A skippable frame of Zstandard, 8 bytes long, and `BR`: what brotli-mt writes before each of its streams, with the length of that. */
const FRAME = 0x184d2a50
const FRAME_BYTES = 16
const FRAME_MARK = 0x5242

/** One stream, or many that were packed side by side, each behind a frame: both are in 7z archives. */
export async function* brotliFrames(input: InputWindow): AsyncGenerator<Uint8Array> {
  do {
    if ((await input.ensure(FRAME_BYTES)) && isFrame(Buffer.from(input.available.subarray(0, FRAME_BYTES))))
      input.skip(FRAME_BYTES)
    const data = decompress(input, createBrotliDecompress)
    let step = await data.next()
    for (; !step.done; step = await data.next()) yield step.value
    if (step.value !== null) throw step.value
  } while (await input.ensure(1))
}

function isFrame(head: Buffer): boolean {
  return head.readUInt32LE(0) === FRAME && head.readUInt32LE(4) === 8 && head.readUInt16LE(12) === FRAME_MARK
}

async function* bytesOf(source: Source, limits: Limits): AsyncGenerator<Uint8Array> {
  const input = new InputWindow(source.open())
  try {
    const data = decompress(input, createBrotliDecompress)
    let out = 0
    let step = await data.next()
    for (; !step.done; step = await data.next()) {
      out += step.value.length
      yield step.value
      checkRatio(out, input.consumed, limits)
    }
    if (step.value !== null) throw step.value
  } finally {
    input.close()
  }
}
