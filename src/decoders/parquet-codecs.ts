/** What pages of Parquet are compressed by, with a bound on what they become: a page says how large it is, and may lie. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Compressors } from 'hyparquet'
import { zstandardSize } from './zstandard-size.ts'

/** A page that is larger than may be held in memory. */
export class PageTooLarge extends Error {}

/** What zlib of Node can give at once. */
const MOST_BUFFER = 2 ** 31
/** What a block of Zstandard may say too much. */
const ROUNDING = 128 * 1024

/** @param most bytes of a page */
export async function boundedCodecs(most: number): Promise<Compressors> {
  const { compressors } = await import('hyparquet-compressors')
  const bounded: Compressors = {}
  for (const [name, decompress] of Object.entries(compressors) as [keyof Compressors, Decompress][])
    bounded[name] = (bytes, size) => {
      // Nothing packed is something to LZ4, of which the library makes an error: dictionaries of columns without values are such.
      if (size === 0) return new Uint8Array(0)
      if (size > most) throw new PageTooLarge()
      if (name === 'ZSTD' && zstandardSize(bytes) > size + ROUNDING) throw new PageTooLarge()
      return (OURS[name] ?? decompress)(bytes, size)
    }
  return bounded
}

type Decompress = (bytes: Uint8Array, size: number) => Uint8Array

/** Perf: Node's own are faster (bench: Parquet). Those of the library know no bound, or none that holds. */
const OURS: Readonly<Partial<Record<string, Decompress>>> = {
  GZIP: (bytes, size) => bounded(() => gunzipSync(bytes, { maxOutputLength: Math.min(size + 1, MOST_BUFFER) })),
  BROTLI: (bytes, size) => bounded(() => brotliDecompressSync(bytes, { maxOutputLength: Math.min(size + 1, MOST_BUFFER) })),
}

function bounded(decompress: () => Uint8Array): Uint8Array {
  try {
    return decompress()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new PageTooLarge()
    throw error
  }
}
