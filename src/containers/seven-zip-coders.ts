/** What is done to bytes in 7z archives: methods by their ids (Methods.txt of the LZMA SDK). */
import { type ByteReader, type Limits, SourceError } from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'
import { bzip2 } from './bzip2.ts'
import { InputWindow } from './input-window.ts'
import { lzma2Stream, lzmaStream } from './lzma.ts'
import type { Folder } from './seven-zip-header.ts'
import { deflated } from './zip-data.ts'

const ENCRYPTION = '06f10701'
const KNOWN: ReadonlySet<string> = new Set(['00', '03', '030101', '21', '040108', '040202'])
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
export function whyNot({ coders, methods }: Folder): SourceError | null {
  if (methods.includes(ENCRYPTION)) return new SourceError('encrypted', 'it is encrypted')
  const unknown = methods.find((method) => !isKnown(method)) ?? (coders === null ? 'several at once' : undefined)
  return unknown === undefined
    ? null
    : new SourceError('unsupported', `it is compressed by a method that is not read (${nameOf(unknown)})`)
}

/** What comes out of a folder, all files of it one after the other. */
export function unpacked({ coders, sizes, packedSize }: Folder, packed: ByteReader, limits: Limits): ByteReader {
  let reader = packed
  let before = packedSize
  for (const [index, { method, properties }] of (coders ?? []).entries()) {
    const input = new InputWindow(reader)
    const size = sizes[index] ?? 0
    if (method === '03') reader = chunkReader(undelta(input, (properties[0] ?? 0) + 1))
    else if (method === '030101') reader = chunkReader(lzmaStream(input, properties, size, limits.whole))
    else if (method === '21') reader = chunkReader(lzma2Stream(input, properties[0] ?? 255, limits.whole))
    else if (method === '040108') reader = chunkReader(deflated(input, before))
    else if (method === '040202') reader = bunzipped(reader, limits)
    before = size
  }
  return reader
}

/** What comes out of it is not what was packed, to the byte. */
export function isFiltered({ methods }: Folder): boolean {
  return methods.some((method) => PROGRAM_FILTERS.has(method))
}

function isKnown(method: string): boolean {
  return KNOWN.has(method) || PROGRAM_FILTERS.has(method)
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['030401', 'PPMd'],
  ['0303011b', 'BCJ2'],
  ['04f71101', 'Zstandard'],
  ['04f71102', 'Brotli'],
  ['04f71104', 'LZ4'],
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

function bunzipped(packed: ByteReader, limits: Limits): ByteReader {
  const source = { name: '', size: null, addressable: false, open: () => packed }
  return chunkReader(
    (async function* () {
      for await (const inside of bzip2.open(source, limits)) {
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
