/** The data of a member of a zip archive. */
import { crc32 } from 'node:zlib'
import { SourceError } from '../model/source.ts'
import { inflateRaw } from './inflate.ts'
import type { InputWindow } from './input-window.ts'

export const STORED = 0
export const DEFLATE = 8

/** Members up to this size are inflated in one call. */
const SMALL = 128 * 1024

/** @param packed bytes it takes in the archive; Infinity where that is not known */
export async function* deflated(input: InputWindow, packed: number): AsyncGenerator<Uint8Array> {
  const data = inflateRaw(input, packed <= SMALL)
  let step = await data.next()
  for (; !step.done; step = await data.next()) yield step.value
  if (step.value !== null) throw step.value
}

/**
 * @param check of the whole, CRC-32; null where it is not known
 * @param onProgress is told of the bytes that came out so far
 */
export async function* checked(
  data: AsyncIterable<Uint8Array>,
  check: number | null,
  onProgress: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let found = 0
  let bytes = 0
  for await (const chunk of data) {
    found = crc32(chunk, found)
    bytes += chunk.length
    yield chunk
    onProgress(bytes)
  }
  if (check !== null && found !== check)
    throw new SourceError('malformed', 'it fails its checksum; what it decompresses to was scanned')
}
