/** The central directory of a zip archive: APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16. Every size and offset in it may lie. */
import type { PlacedReader } from '../model/source.ts'

export interface ZipEntry {
  /** As written. */
  readonly name: Uint8Array
  readonly flags: number
  readonly method: number
  readonly check: number
  readonly packedSize: number
  readonly size: number
  /** Of its local header, from the archive's first byte. */
  readonly offset: number
  /** Mode bits of Unix, 0 where the archive was made elsewhere. */
  readonly mode: number
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** Where the directory begins. */
  readonly start: number
  /** More entries than asked for, or an entry that is none. */
  readonly cut: 'limit' | 'damaged' | null
}

const END = 0x06054b50
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
const LOCATOR = 0x07064b50
const LOCATOR_BYTES = 20
const END64 = 0x06064b50
const END64_BYTES = 56
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const UNKNOWN16 = 0xffff
const UNKNOWN32 = 0xffffffff
const ZIP64_FIELD = 1
const UNICODE_PATH_FIELD = 0x7075
const STEP = 256 * 1024
const UNIX = 3

/** Null if there is none that can be found. */
export async function readDirectory(file: PlacedReader, most: number): Promise<ZipDirectory | null> {
  const end = await findEnd(file)
  if (end === null) return null
  const entries: ZipEntry[] = []
  const window = new Window(file, end.start, end.end)
  for (;;) {
    const head = await window.peek(ENTRY_BYTES)
    if (head.length < ENTRY_BYTES || head.readUInt32LE(0) !== ENTRY) break
    const nameLength = head.readUInt16LE(28)
    const extraLength = head.readUInt16LE(30)
    const whole = await window.peek(ENTRY_BYTES + nameLength + extraLength + head.readUInt16LE(32))
    if (whole.length < ENTRY_BYTES + nameLength + extraLength) return { entries, start: end.start, cut: 'damaged' }
    if (entries.length === most) return { entries, start: end.start, cut: 'limit' }
    entries.push(readEntry(whole, nameLength, extraLength, end.shift))
    window.skip(whole.length)
  }
  const isWhole = window.at >= end.end || entries.length % (UNKNOWN16 + 1) === end.count % (UNKNOWN16 + 1)
  return { entries, start: end.start, cut: isWhole ? null : 'damaged' }
}

interface End {
  readonly start: number
  readonly end: number
  readonly count: number
  /** How much later everything lies than the archive says: something was put before it. */
  readonly shift: number
}

async function findEnd(file: PlacedReader): Promise<End | null> {
  const length = Math.min(file.size, END_BYTES + LONGEST_COMMENT)
  const tail = Buffer.alloc(length)
  const base = file.size - length
  if ((await file.readAt(base, tail)) < length) return null
  for (let at = length - END_BYTES; at >= 0; at--) {
    if (tail[at] !== 0x50 || tail.readUInt32LE(at) !== END) continue
    const found = await endAt(file, tail.subarray(at), base + at)
    if (found !== null) return found
  }
  return null
}

/** The directory that a record of its end speaks of, if it is there. */
async function endAt(file: PlacedReader, record: Buffer, at: number): Promise<End | null> {
  let count = record.readUInt16LE(10)
  let size = record.readUInt32LE(12)
  let offset = record.readUInt32LE(16)
  let end = at
  if (count === UNKNOWN16 || size === UNKNOWN32 || offset === UNKNOWN32) {
    const wide = await wideEnd(file, at)
    if (wide !== null) ({ count, size, offset, end } = wide)
  }
  for (const start of [end - size, offset]) {
    if (start < 0 || start > end || !Number.isSafeInteger(start)) continue
    if (start === end ? count === 0 : await isEntry(file, start)) return { start, end, count, shift: start - offset }
  }
  return null
}

async function wideEnd(
  file: PlacedReader,
  endAt: number,
): Promise<{ count: number; size: number; offset: number; end: number } | null> {
  const locator = Buffer.alloc(LOCATOR_BYTES)
  const at = endAt - LOCATOR_BYTES
  if (at < 0 || (await file.readAt(at, locator)) < LOCATOR_BYTES || locator.readUInt32LE(0) !== LOCATOR) return null
  for (const start of [uint64(locator, 8), at - END64_BYTES]) {
    const record = Buffer.alloc(END64_BYTES)
    if (start < 0 || start > at || (await file.readAt(start, record)) < END64_BYTES || record.readUInt32LE(0) !== END64) continue
    return { count: uint64(record, 32), size: uint64(record, 40), offset: uint64(record, 48), end: start }
  }
  return null
}

async function isEntry(file: PlacedReader, at: number): Promise<boolean> {
  const bytes = Buffer.alloc(4)
  return (await file.readAt(at, bytes)) === 4 && bytes.readUInt32LE(0) === ENTRY
}

function readEntry(bytes: Buffer, nameLength: number, extraLength: number, shift: number): ZipEntry {
  const extraAt = ENTRY_BYTES + nameLength
  const extra = fieldsOf(bytes.subarray(extraAt, extraAt + extraLength))
  const written = Uint8Array.from(bytes.subarray(ENTRY_BYTES, extraAt))
  let size = bytes.readUInt32LE(24)
  let packedSize = bytes.readUInt32LE(20)
  let offset = bytes.readUInt32LE(42)
  const wide = extra.get(ZIP64_FIELD)
  if (wide !== undefined) {
    let at = 0
    const take = (known: number): number => {
      if (known !== UNKNOWN32 || at + 8 > wide.length) return known
      at += 8
      return uint64(wide, at - 8)
    }
    size = take(size)
    packedSize = take(packedSize)
    offset = take(offset)
  }
  const unicode = extra.get(UNICODE_PATH_FIELD)
  return {
    name: unicode !== undefined && unicode.length > 5 && unicode[0] === 1 ? Uint8Array.from(unicode.subarray(5)) : written,
    flags: bytes.readUInt16LE(8),
    method: bytes.readUInt16LE(10),
    check: bytes.readUInt32LE(16),
    packedSize,
    size,
    offset: offset + shift,
    mode: bytes[5] === UNIX ? bytes.readUInt16LE(40) : 0,
  }
}

function fieldsOf(bytes: Buffer): Map<number, Buffer> {
  const fields = new Map<number, Buffer>()
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt16LE(at + 2)
    const id = bytes.readUInt16LE(at)
    if (!fields.has(id)) fields.set(id, bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return fields
}

/** Numbers beyond 2^53 name no place in any file: they come out too large for one, which is all that matters. */
function uint64(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32
}

/** A piece of the file, read in steps. */
class Window {
  at: number
  private readonly file: PlacedReader
  private readonly end: number
  private buffer = Buffer.alloc(0)

  constructor(file: PlacedReader, start: number, end: number) {
    this.file = file
    this.at = start
    this.end = end
  }

  /** The next `count` bytes, fewer at the end. */
  async peek(count: number): Promise<Buffer> {
    if (this.buffer.length < count) {
      const wanted = Math.min(Math.max(STEP, count), this.end - this.at)
      if (wanted > this.buffer.length) {
        const bytes = Buffer.alloc(wanted)
        this.buffer = bytes.subarray(0, await this.file.readAt(this.at, bytes))
      }
    }
    return this.buffer.subarray(0, count)
  }

  skip(count: number): void {
    this.at += count
    this.buffer = this.buffer.subarray(count)
  }
}
