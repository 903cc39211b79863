/** Streams of LZMA and LZMA2, as other formats hold them. */
import { sizeText } from '../model/limits.ts'
import { SourceError } from '../model/source.ts'
import { dataCutOff, dataDamaged } from './compressed-data.ts'
import type { InputWindow } from './input-window.ts'
import { LzmaDamaged, LzmaDecoder, LzmaEnded } from './lzma-decoder.ts'

const STEP = 64 * 1024

/**
 * @param properties one byte of parameters and four of the dictionary's size
 * @param size bytes that come out; null: until a marker ends it
 * @param most bytes that a dictionary may have
 */
export async function* lzmaStream(
  input: InputWindow,
  properties: Uint8Array,
  size: number | null,
  most: number,
): AsyncGenerator<Uint8Array> {
  if (properties.length < 5) throw dataDamaged()
  const decoder = new LzmaDecoder(allowed(new DataView(properties.buffer, properties.byteOffset).getUint32(1, true), size, most))
  await guarded(async () => {
    await input.ensure(5)
    decoder.setProperties(properties[0] as number)
    decoder.resetState()
    decoder.startRange(input.available.subarray(0, 5))
    input.skip(5)
  })
  let left = size ?? Number.POSITIVE_INFINITY
  while (left > 0 && !decoder.hasEnded) {
    const isLast = !(await input.ensure(STEP / 2))
    let failure: SourceError | null = null
    try {
      input.skip(decoder.decode(input.available, isLast, Math.min(left, STEP)))
    } catch (error) {
      failure = asSourceError(error)
    }
    const chunk = decoder.take()
    left -= chunk.length
    if (chunk.length > 0) yield chunk
    if (failure !== null) throw failure
  }
  if (size !== null && left > 0) throw dataDamaged()
}

const CONTROL = { end: 0, storedReset: 1, stored: 2, lzma: 0x80 } as const

/**
 * Chunks that are packed or stored, each with what it resets (LZMA2, as in the specification of .xz, section 5.3.1).
 *
 * @param dictionary its size as the format writes it
 */
export async function* lzma2Stream(input: InputWindow, dictionary: number, most: number): AsyncGenerator<Uint8Array> {
  if (dictionary > 40) throw dataDamaged()
  const size = dictionary === 40 ? 0xffffffff : (2 | (dictionary & 1)) * 2 ** ((dictionary >> 1) + 11)
  const decoder = new LzmaDecoder(allowed(size, null, most))
  let isStarted = false
  let hasProperties = false
  for (;;) {
    if (!(await input.ensure(1))) throw dataCutOff()
    const [control = 0] = input.available
    if (control === CONTROL.end) {
      input.skip(1)
      return
    }
    const isPacked = control >= CONTROL.lzma
    if (!isPacked && control > CONTROL.stored) throw dataDamaged()
    const resets = (control >> 5) & 3
    if (!(await input.ensure(6))) if (isPacked || !(await input.ensure(4))) throw dataCutOff()
    const head = input.available.slice(0, 6)
    if (control === CONTROL.storedReset || (isPacked && resets === 3)) {
      decoder.emptyDictionary()
      isStarted = true
    } else if (!isStarted) throw dataDamaged()
    const [, a = 0, b = 0, c = 0, d = 0, properties = 0] = head
    if (!isPacked) {
      input.skip(3)
      yield* stored(input, decoder, ((a << 8) | b) + 1)
      continue
    }
    input.skip(resets >= 2 ? 6 : 5)
    if (resets >= 2) {
      if ((properties % 9) + (Math.floor(properties / 9) % 5) > 4) throw dataDamaged()
      await guarded(async () => decoder.setProperties(properties))
      hasProperties = true
    }
    if (!hasProperties) throw dataDamaged()
    if (resets >= 1) decoder.resetState()
    yield* packed(input, decoder, (((control & 31) << 16) | (a << 8) | b) + 1, ((c << 8) | d) + 1)
  }
}

/** A chunk's packed bytes, 64 KiB at most, are looked at all at once. */
async function* packed(input: InputWindow, decoder: LzmaDecoder, size: number, packedSize: number): AsyncGenerator<Uint8Array> {
  const bytes = new Uint8Array(packedSize)
  let length = 0
  while (length < packedSize) {
    const count = await input.read(bytes.subarray(length))
    if (count === 0) break
    length += count
  }
  let at = 5
  let failure: SourceError | null = null
  await guarded(async () => decoder.startRange(bytes.subarray(0, Math.min(5, length))))
  for (let left = size; left > 0; ) {
    try {
      at += decoder.decode(bytes.subarray(at, length), true, left)
    } catch (error) {
      failure = asSourceError(error)
    }
    const chunk = decoder.take()
    left -= chunk.length
    if (chunk.length > 0) yield chunk
    if (failure !== null) throw length < packedSize ? dataCutOff() : failure
    if (decoder.hasEnded) throw dataDamaged()
  }
}

async function* stored(input: InputWindow, decoder: LzmaDecoder, size: number): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0; ) {
    if (!(await input.ensure(1))) throw dataCutOff()
    const count = decoder.store(input.available.subarray(0, left))
    input.skip(count)
    left -= count
    yield decoder.take()
  }
}

/** A dictionary is never larger than what comes out. */
function allowed(dictionary: number, size: number | null, most: number): number {
  const wanted = Math.min(dictionary, size ?? dictionary)
  if (wanted <= most) return wanted
  throw new SourceError('limit', `decompressing it takes more memory than ${sizeText(most)}; it was not scanned`)
}

async function guarded(step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    throw asSourceError(error)
  }
}

function asSourceError(error: unknown): SourceError {
  if (error instanceof LzmaEnded) return dataCutOff()
  if (error instanceof LzmaDamaged) return dataDamaged()
  throw error
}
