import { type BrotliDecompress, createInflateRaw, type Inflate, type InflateRaw, inflateRawSync } from 'node:zlib'
import type { SourceError } from '../model/source.ts'
import type { InputWindow } from './input-window.ts'
import { dataCutOff, dataDamaged } from './compressed-data.ts'

/** Output of one step of zlib. */
const CHUNK_BYTES = 128 * 1024
/** What is tried in one call. */
const SMALL_INPUT = 128 * 1024
const MAX_SMALL_OUTPUT = 4 * 2 ** 20

/**
 * One deflate stream (RFC 1951). Takes from `input` exactly what belongs to it, reads no further ahead than it is read itself, and
 * returns why it has no proper end: null if it has one. Errors of the input are thrown.
 *
 * @param small whether it is likely to be short: it is then tried in one call first
 */
export async function* inflateRaw(input: InputWindow, small: boolean): AsyncGenerator<Uint8Array, SourceError | null> {
  if (small) {
    await input.ensure(SMALL_INPUT)
    const whole = inflateAtOnce(input.available)
    if (whole !== null) {
      input.skip(whole.consumed)
      yield whole.bytes
      return null
    }
  }
  return yield* decompress(input, createInflateRaw)
}

/** As inflateRaw, with any decompressor of Node's. */
export async function* decompress(
  input: InputWindow,
  create: (options: { chunkSize: number }) => InflateRaw | Inflate | BrotliDecompress,
): AsyncGenerator<Uint8Array, SourceError | null> {
  const chunks: Uint8Array[] = []
  const inflate = create({ chunkSize: CHUNK_BYTES })
  let state: 'open' | 'ended' | 'failed' = 'open'
  let wake = (): void => {}
  const settle = (next: 'ended' | 'failed'): void => {
    state = next
    wake()
  }
  inflate.on('data', (chunk: Buffer) => chunks.push(chunk))
  inflate.on('end', () => settle('ended'))
  inflate.on('error', () => settle('failed'))
  inflate.on('close', () => wake())
  const reached = (): 'open' | 'ended' | 'failed' => state
  let taken = 0
  let fault: unknown = null
  /** Starts on the next piece of the input; null if there is none. */
  const start = async (): Promise<{ readonly done: Promise<void> } | null> => {
    try {
      if (!(await input.ensure(1))) return null
    } catch (error) {
      fault = error
      return null
    }
    const piece = input.available
    const done = new Promise<void>((resolve) => {
      wake = resolve
      inflate.write(piece, () => resolve())
    })
    return { done }
  }
  try {
    let step = await start()
    while (step !== null) {
      await step.done
      input.skip(inflate.bytesWritten - taken)
      taken = inflate.bytesWritten
      const ready = chunks.splice(0)
      // Perf: the next piece is decompressed, on another thread, while this one is scanned (bench: archives).
      step = reached() === 'open' ? await start() : null
      for (const chunk of ready) yield chunk
    }
    if (fault !== null) throw fault
    if (reached() === 'open') {
      // Some engines know of an end only when they are told of one.
      await new Promise<void>((resolve) => {
        wake = resolve
        inflate.end()
      })
      for (const chunk of chunks.splice(0)) yield chunk
      if (reached() === 'ended') return null
      return dataCutOff()
    }
    if (reached() === 'failed') return dataDamaged()
    return null
  } finally {
    inflate.destroy()
  }
}

/** Decompresses a stream if all of it is in `bytes` and small; null otherwise. */
function inflateAtOnce(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly consumed: number } | null {
  try {
    // With `info` Node returns the engine beside the bytes, which knows how many it took; its types do not say so.
    const result: unknown = inflateRawSync(bytes, { info: true, maxOutputLength: MAX_SMALL_OUTPUT })
    const { buffer, engine } = result as { readonly buffer: Buffer; readonly engine: InflateRaw }
    return { bytes: buffer, consumed: engine.bytesWritten }
  } catch {
    return null // not all there, or damaged: the stream finds out
  }
}
