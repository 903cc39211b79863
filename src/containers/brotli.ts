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
