import { crc32 } from 'node:zlib'
import { checkRatio, DEFAULT_LIMITS, sizeText } from '../model/limits.ts'
import {
  type ByteReader,
  type Container,
  type Inside,
  type Limits,
  type PlacedReader,
  type Source,
  SourceError,
} from '../model/source.ts'
import { memorySource } from '../sources/memory.ts'
import { InputWindow } from './input-window.ts'
import { memberName } from './names.ts'
import { openPlaced, SliceReader } from './placed.ts'
import { cutOff, Run } from './run.ts'
import { isFiltered, unpacked, whyNot } from './seven-zip-coders.ts'
import type { Folder, Packed } from './seven-zip-folders.ts'
import { readHeader, type SevenZipEntry } from './seven-zip-header.ts'
import { HeaderDamaged } from './seven-zip-input.ts'

const MAGIC = [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] as const
const START_BYTES = 32
/** A directory may be packed, and that be packed; more is nobody's. */
const MOST_LAYERS = 4
/** Attributes: the upper half is the mode of Unix, and so says this bit. */
const HAS_MODE = 0x8000
const LINK = 0xa

/**
 * 7z archives, packed by LZMA, LZMA2, deflate, bzip2, Zstandard, Brotli, LZ4, or not at all. Files that were packed together are unpacked one after the other as they are
 * read. Read by us: the libraries are 7-Zip itself, with the unRAR licence, or hold everything in memory. Isolated for Zstandard, which is not ours.
 */
export const sevenZip: Container = {
  name: 'seven-zip',
  title: '7z archives',
  isolated: true,
  recognises: (head) => MAGIC.every((byte, at) => head[at] === byte),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const placed = await openPlaced(source, limits)
    try {
      const entries = await readDirectory(placed, limits)
      yield* membersOf(placed, source.name, entries.slice(0, limits.entries), limits)
      if (entries.length > limits.entries)
        throw new SourceError('limit', `it holds more than ${limits.entries} members; the rest was not scanned`)
    } finally {
      placed.close()
    }
  },
}

async function readDirectory(placed: PlacedReader, limits: Limits): Promise<SevenZipEntry[]> {
  const start = Buffer.alloc(START_BYTES)
  if ((await placed.readAt(0, start)) < START_BYTES) throw cutOff()
  const offset = START_BYTES + Number(start.readBigUInt64LE(12))
  const size = Number(start.readBigUInt64LE(20))
  if (size === 0 && placed.size <= START_BYTES) return []
  if (size === 0 || offset + size > placed.size)
    throw new SourceError(
      'truncated',
      'its directory is missing: it is cut off, or a part of a larger archive; it was not scanned',
    )
  try {
    let header = await read(new SliceReader(placed, offset, offset + size), size, limits)
    for (let layer = 0; layer < MOST_LAYERS; layer++) {
      const found = readHeader(header)
      if ('entries' in found) return found.entries
      const { packed } = found
      const why = whyNot(packed)
      if (why !== null) throw why
      header = await read(folderReader(placed, packed, limits), packed.size, limits)
    }
  } catch (error) {
    if (error instanceof SourceError && (error.code === 'encrypted' || error.code === 'limit')) throw error
    if (!(error instanceof SourceError) && !(error instanceof HeaderDamaged)) throw error
  }
  throw new SourceError('malformed', 'its directory is damaged; it was not scanned')
}

/** As many bytes as there are, of so many. */
async function read(reader: ByteReader, size: number, { metadata }: Limits): Promise<Uint8Array> {
  if (size > metadata) throw new SourceError('limit', `its directory is larger than ${sizeText(metadata)}; it was not scanned`)
  const bytes = new Uint8Array(size)
  for (let length = 0; length < size; ) {
    const count = await reader.read(bytes.subarray(length))
    if (count === 0) throw cutOff()
    length += count
  }
  return bytes
}

/** What comes out of a folder, as far as that is no bomb. */
function folderReader(placed: PlacedReader, { last, packedSize }: Folder, limits: Limits): ByteReader {
  if (last === null) throw cutOff()
  const slice = ({ offset, size }: Packed): ByteReader =>
    new SliceReader(placed, START_BYTES + offset, Math.min(START_BYTES + offset + size, placed.size))
  const reader = unpacked(last, slice, limits)
  let bytes = 0
  return {
    async read(into) {
      checkRatio(bytes, Math.min(packedSize, placed.size), limits)
      const count = await reader.read(into)
      bytes += count
      return count
    },
    close: () => reader.close(),
  }
}

async function* membersOf(
  placed: PlacedReader,
  archive: string,
  entries: readonly SevenZipEntry[],
  limits: Limits,
): AsyncGenerator<Inside> {
  let folder: Folder | null = null
  let input: InputWindow | null = null
  let why: SourceError | null = null
  for (const entry of entries) {
    if (entry.isFolder) continue
    const name = memberName(archive, entry.name)
    const isLink = (entry.attributes & HAS_MODE) !== 0 && entry.attributes >>> 28 === LINK
    if (entry.folder === null) {
      yield isLink ? { name, skipped: 'link', problem: null } : memorySource(name, '')
      continue
    }
    if (entry.folder !== folder) {
      input?.close()
      folder = entry.folder
      why = whyNot(folder)
      input = why === null ? new InputWindow(folderReader(placed, folder, limits)) : null
    }
    if (input === null || why !== null) {
      const { code, message } = why ?? cutOff()
      yield { name, skipped: 'unsupported', problem: { code, message, incomplete: true } }
      continue
    }
    const run = new Run(input, entry.size)
    if (isLink) yield { name, skipped: 'link', problem: null }
    else yield checkedSource(run.source(name), isFiltered(folder) ? null : entry.crc)
    why = await passed(run)
  }
  input?.close()
}

/** What is packed together is lost together: why nothing comes after this, or null. */
async function passed(run: Run): Promise<SourceError | null> {
  try {
    if (await run.pass(0)) return null
    return new SourceError('truncated', 'what it is packed with is cut off; it was not scanned')
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return new SourceError(error.code, 'what it is packed with cannot be read to its end; it was not scanned')
  }
}

/** The same source, which says at its end whether it has the checksum that it should. */
function checkedSource(source: Source, crc: number | null): Source {
  if (crc === null) return source
  return {
    ...source,
    open: () => {
      const reader = source.open()
      let found = 0
      return {
        async read(into) {
          const count = await reader.read(into)
          found = crc32(into.subarray(0, count), found)
          if (count === 0 && into.length > 0 && found !== crc)
            throw new SourceError('malformed', 'it fails its checksum; what it decompresses to was scanned')
          return count
        },
        close: () => reader.close(),
      }
    },
  }
}
