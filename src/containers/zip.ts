import { checkRatio, DEFAULT_LIMITS } from '../model/limits.ts'
import {
  type ByteReader,
  type Container,
  type Inside,
  type Limits,
  type PlacedReader,
  type Source,
  SourceError,
  type Unopened,
} from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'
import { InputWindow } from './input-window.ts'
import { memberName } from './names.ts'
import { placedOrStream, SliceReader } from './placed.ts'
import { readDirectory, type ZipEntry } from './zip-directory.ts'
import { LOCAL_BYTES, localDataAt, walkLocal } from './zip-local.ts'
import { checked, deflated, DEFLATE, STORED } from './zip-data.ts'

const ENCRYPTED = 1
const DIRECTORY_ENCRYPTED = 0x2000
const FILE_KIND = 0xf000
const LINK = 0xa000
const SPECIAL: ReadonlySet<number> = new Set([0x1000, 0x2000, 0x6000, 0xc000])
const SLASH = 47
const BACKSLASH = 92

/**
 * Zip archives, with their many names. Read by the central directory; what that does not name, and archives that lost theirs, by the
 * headers before each member, for what a directory hides from a reader is exactly what somebody would hide. Members that lie over
 * each other are read once. Sizes in an archive are hints.
 */
export const zip: Container = {
  name: 'zip',
  title: 'zip archives (zip, jar, war, apk, ...)',
  recognises: (head) =>
    head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6)),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const opened = await placedOrStream(source, limits)
    if ('stream' in opened) {
      yield* walkLocal(new InputWindow(opened.stream), source.name, limits)
      return
    }
    const { placed } = opened
    try {
      const directory = await readDirectory(placed, limits.entries)
      if (directory === null) {
        yield {
          remark: { code: 'truncated', message: 'its directory is missing; what could be found was scanned', incomplete: true },
        }
        yield* walkLocal(new InputWindow(new SliceReader(placed, 0, placed.size)), source.name, limits)
        return
      }
      yield* membersOf(placed, source.name, directory.entries, directory.start, limits)
      if (directory.cut === 'limit') throw tooMany(limits)
      if (directory.cut === 'damaged')
        throw new SourceError('malformed', 'its directory is damaged; what it still names was scanned')
    } finally {
      placed.close()
    }
  },
}

async function* membersOf(
  placed: PlacedReader,
  archive: string,
  entries: readonly ZipEntry[],
  end: number,
  limits: Limits,
): AsyncGenerator<Inside> {
  const over = overlapping(entries)
  let reached = 0
  for (const entry of entries) {
    if (over.has(entry)) continue
    const made = await memberOf(placed, archive, entry, limits)
    if (made !== null) yield made
  }
  // What lies between members and belongs to none.
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset > reached) yield* unnamed(placed, archive, reached, Math.min(entry.offset, end), limits)
    reached = Math.max(reached, entry.offset + LOCAL_BYTES + entry.name.length + entry.packedSize)
  }
  if (end > reached) yield* unnamed(placed, archive, reached, end, limits)
  if (over.size > 0) throw new SourceError('limit', `${over.size} of its members lie over others; such members are read once`)
}

/** Entries that begin inside another: how a small archive says that it is a huge one. */
function overlapping(entries: readonly ZipEntry[]): ReadonlySet<ZipEntry> {
  const over = new Set<ZipEntry>()
  let reached = -1
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < reached) over.add(entry)
    else reached = entry.offset + LOCAL_BYTES + entry.packedSize
  }
  return over
}

/** Only headers of members: signatures and padding lie there in good archives. */
async function* unnamed(placed: PlacedReader, archive: string, from: number, to: number, limits: Limits): AsyncGenerator<Inside> {
  if (to - from < LOCAL_BYTES || (await localDataAt(placed, from)) === null) return
  yield {
    remark: {
      code: 'malformed',
      message: 'it holds members that its directory does not name; they were scanned too',
      incomplete: false,
    },
  }
  yield* walkLocal(new InputWindow(new SliceReader(placed, from, to)), archive, limits)
}

/** Null for folders. */
async function memberOf(placed: PlacedReader, archive: string, entry: ZipEntry, limits: Limits): Promise<Inside | null> {
  const { name: written, method, mode, flags, packedSize } = entry
  const name = memberName(archive, withSlashes(written))
  const last = written.at(-1)
  if ((last === SLASH || last === BACKSLASH) && entry.size === 0) return null
  const kind = mode & FILE_KIND
  if (kind === LINK) return { name, skipped: 'link', problem: null }
  // What was piped into the archive has the mode of the pipe, and its data.
  if (SPECIAL.has(kind) && packedSize === 0) return { name, skipped: 'special', problem: null }
  if ((flags & (ENCRYPTED | DIRECTORY_ENCRYPTED)) !== 0) return unopened(name, 'encrypted', 'it is encrypted')
  if (method !== STORED && method !== DEFLATE)
    return unopened(name, 'unsupported', `it is compressed by a method that is not read (${method})`)
  const start = await localDataAt(placed, entry.offset)
  if (start === null) return unopened(name, 'malformed', 'it is not where the directory says')
  const end = Math.min(start + packedSize, placed.size)
  const isCut = start + packedSize > placed.size
  const size = method === STORED ? end - start : entry.size
  const open = (): ByteReader => chunkReader(dataOf(placed, start, end, entry, isCut, limits))
  const openAt = (): PlacedReader => slice(placed, start, end)
  return { name, size, addressable: false, open, ...(method === STORED && { openAt }) }
}

async function* dataOf(
  placed: PlacedReader,
  start: number,
  end: number,
  entry: ZipEntry,
  isCut: boolean,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const input = new InputWindow(new SliceReader(placed, start, end))
  const data = entry.method === DEFLATE ? deflated(input, end - start) : stored(input)
  yield* checked(data, entry.check, (out) => checkRatio(out, input.consumed, limits))
  if (isCut) throw new SourceError('truncated', 'it ends before its size; what is there was scanned')
}

async function* stored(input: InputWindow): AsyncGenerator<Uint8Array> {
  while (await input.ensure(1)) {
    const chunk = input.available
    yield chunk
    input.skip(chunk.length)
  }
}

function slice(placed: PlacedReader, start: number, end: number): PlacedReader {
  return {
    size: end - start,
    readAt: (offset, into) => placed.readAt(start + offset, into.subarray(0, Math.max(0, end - start - offset))),
    close: () => undefined,
  }
}

/** Archives made on Windows by old programs part folders by backslashes. */
function withSlashes(name: Uint8Array): Uint8Array {
  return name.includes(BACKSLASH) && !name.includes(SLASH) ? name.map((byte) => (byte === BACKSLASH ? SLASH : byte)) : name
}

function unopened(name: string, code: SourceError['code'], message: string): Unopened {
  return { name, skipped: 'unsupported', problem: { code, message, incomplete: true } }
}

function tooMany({ entries }: Limits): SourceError {
  return new SourceError('limit', `it holds more than ${entries} members; the rest was not scanned`)
}
