/** What is done to bytes in 7z archives: methods by their ids (Methods.txt of the LZMA SDK). */
import { type ByteReader, type Container, type Limits, SourceError } from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'
import { unbranched } from './branch-filter.ts'
import { brotliFrames } from './brotli.ts'
import { bzip2 } from './bzip2.ts'
import { InputWindow } from './input-window.ts'
import { lz4 } from './lz4.ts'
import { lzma2Stream, lzmaStream } from './lzma.ts'
import type { Folder, Packed, Step } from './seven-zip-folders.ts'
import { deflated } from './zip-data.ts'
import { zstd } from './zstd.ts'

const ENCRYPTION = '06f10701'
/** By how many streams each takes. Zstandard, Brotli and LZ4 are of the forks of 7-Zip that have them. */
const KNOWN: ReadonlyMap<string, number> = new Map([
  ['00', 1],
  ['03', 1],
  ['030101', 1],
  ['21', 1],
  ['040108', 1],
  ['040202', 1],
  ['04f71101', 1],
  ['04f71102', 1],
  ['04f71104', 1],
  ['0303011b', 4],
])
/** Filters that make programs pack better: they turn jumps into addresses. Text has none of what they look for, so they are not undone. */
const PROGRAM_FILTERS: ReadonlySet<string> = new Set([
  '03030103', // x86
  '03030205', // PowerPC
  '03030401', // Itanium
  '03030501', // ARM
  '03030701', // ARM Thumb
  '03030805', // SPARC
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '0a', // ARM64
  '0b', // RISC-V
])

/** Why nothing can be made of a folder; null if something can. */
export function whyNot({ last, methods }: Folder): SourceError | null {
  if (methods.includes(ENCRYPTION)) return new SourceError('encrypted', 'it is encrypted')
  const unknown = methods.find((method) => !isKnown(method))
  if (unknown !== undefined)
    return new SourceError('unsupported', `it is compressed by a method that is not read (${nameOf(unknown)})`)
  return last === null || !takesWhatItNeeds(last)
    ? new SourceError('malformed', 'how it is packed makes no sense; it was not scanned')
    : null
}

function takesWhatItNeeds({ method, inputs }: Step): boolean {
  return inputs.length === (KNOWN.get(method) ?? 1) && inputs.every((input) => !('method' in input) || takesWhatItNeeds(input))
}

/** What comes out of a coder. @param open gives bytes of the archive */
export function unpacked(step: Step, open: (packed: Packed) => ByteReader, limits: Limits): ByteReader {
  const { method, properties, size } = step
  const readers = step.inputs.map((input) => ('method' in input ? unpacked(input, open, limits) : open(input)))
  const reader = readers[0] as ByteReader
  const container = CONTAINERS.get(method)
  if (container !== undefined) return openedBy(container, reader, limits)
  const input = new InputWindow(reader)
  if (method === '03') return chunkReader(undelta(input, (properties[0] ?? 0) + 1))
  if (method === '030101') return chunkReader(lzmaStream(input, properties, size, limits.whole))
  if (method === '21') return chunkReader(lzma2Stream(input, properties[0] ?? 255, limits.whole))
  if (method === '040108') return chunkReader(deflated(input, step.inputs[0]?.size ?? 0))
  if (method === '04f71102') return chunkReader(brotliFrames(input))
  if (method === '0303011b') return chunkReader(unbranched(readers.map((one) => new InputWindow(one))))
  return reader
}

/** Methods whose streams are files of their own. */
const CONTAINERS: ReadonlyMap<string, Container> = new Map([
  ['040202', bzip2],
  ['04f71101', zstd],
  ['04f71104', lz4],
])

/** What comes out of it is not what was packed, to the byte. */
export function isFiltered({ methods }: Folder): boolean {
  return methods.some((method) => PROGRAM_FILTERS.has(method))
}

function isKnown(method: string): boolean {
  return KNOWN.has(method) || PROGRAM_FILTERS.has(method)
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['030401', 'PPMd'],
  ['040109', 'Deflate64'],
  ['04f71105', 'LZ5'],
  ['04f71106', 'Lizard'],
])

function nameOf(method: string): string {
  return NAMES.get(method) ?? method
}

/** Each byte is the difference from that some bytes before it. */
async function* undelta(input: InputWindow, distance: number): AsyncGenerator<Uint8Array> {
  const before = new Uint8Array(distance)
  let at = 0
  while (await input.ensure(1)) {
    const chunk = input.available.slice()
    input.skip(chunk.length)
    for (let i = 0; i < chunk.length; i++) {
      const byte = ((chunk[i] as number) + (before[at] as number)) & 255
      before[at] = byte
      chunk[i] = byte
      at = at + 1 === distance ? 0 : at + 1
    }
    yield chunk
  }
}

function openedBy(container: Container, packed: ByteReader, limits: Limits): ByteReader {
  const source = { name: '', size: null, addressable: false, open: () => packed }
  return chunkReader(
    (async function* () {
      for await (const inside of container.open(source, limits)) {
        if (!('open' in inside)) continue
        const reader = inside.open()
        for (;;) {
          const chunk = new Uint8Array(64 * 1024)
          const count = await reader.read(chunk)
          if (count === 0) return
          yield chunk.subarray(0, count)
        }
      }
    })(),
  )
}
