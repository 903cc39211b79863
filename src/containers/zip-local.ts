/** Zip archives by the headers before each member: APPNOTE.TXT 6.3.10, section 4.3.7. */
import { checkRatio } from '../model/limits.ts'
import { type Inside, type Limits, type PlacedReader, SourceError } from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'
import type { InputWindow } from './input-window.ts'
import { memberName } from './names.ts'
import { cutOff } from './run.ts'
import { checked, DEFLATE, deflated, STORED } from './zip-data.ts'

const LOCAL = 0x04034b50
export const LOCAL_BYTES = 30
const DESCRIPTOR = 0x08074b50
const ENTRY = 0x02014b50
const END = 0x06054b50
const ENCRYPTED = 1
const DESCRIBED = 8
const UNKNOWN32 = 0xffffffff
const SLASH = 47

/** Where the data of a member begins, or null if its header is not at `offset`. */
export async function localDataAt(file: PlacedReader, offset: number): Promise<number | null> {
  const head = Buffer.alloc(LOCAL_BYTES)
  if (!Number.isSafeInteger(offset) || offset < 0 || offset > file.size) return null
  if ((await file.readAt(offset, head)) < LOCAL_BYTES || head.readUInt32LE(0) !== LOCAL) return null
  return offset + LOCAL_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28)
}

/** Members one after the other, from start to end, as far as they can be followed. */
export async function* walkLocal(input: InputWindow, archive: string, limits: Limits): AsyncGenerator<Inside> {
  for (let count = 0; await input.ensure(LOCAL_BYTES); ) {
    const head = Buffer.from(input.available.subarray(0, LOCAL_BYTES))
    const mark = head.readUInt32LE(0)
    if (mark === ENTRY || mark === END) return
    if (mark !== LOCAL) throw new SourceError('malformed', 'bytes between its members were not scanned')
    if (count++ === limits.entries)
      throw new SourceError('limit', `it holds more than ${limits.entries} members; the rest was not scanned`)
    input.skip(LOCAL_BYTES)
    const flags = head.readUInt16LE(6)
    const method = head.readUInt16LE(8)
    const nameLength = head.readUInt16LE(26)
    await input.ensure(nameLength)
    const raw = Uint8Array.from(input.available.subarray(0, nameLength))
    input.skip(raw.length)
    if (!(await input.skipAhead(head.readUInt16LE(28)))) throw cutOff()
    const name = memberName(archive, raw)
    const packed = head.readUInt32LE(18)
    const isDescribed = (flags & DESCRIBED) !== 0 || packed === UNKNOWN32
    if ((flags & ENCRYPTED) !== 0 || (method !== DEFLATE && method !== STORED) || (method === STORED && isDescribed)) {
      const [code, what] =
        (flags & ENCRYPTED) !== 0
          ? (['encrypted', 'it is encrypted'] as const)
          : (['unsupported', 'it cannot be read without the directory of its archive'] as const)
      yield { name, skipped: 'unsupported', problem: { code, message: what, incomplete: true } }
      if (isDescribed) throw new SourceError('malformed', 'what follows a member of unknown length was not scanned')
      if (!(await input.skipAhead(packed))) throw cutOff()
      continue
    }
    if (raw.at(-1) === SLASH && packed === 0 && !isDescribed) continue
    const data = method === DEFLATE ? deflated(input, isDescribed ? Number.POSITIVE_INFINITY : packed) : storedHere(input, packed)
    const before = input.consumed
    let isWhole = false
    const watched = (async function* () {
      yield* data
      isWhole = true
    })()
    const all = checked(watched, isDescribed ? null : head.readUInt32LE(14), (out) =>
      checkRatio(out, input.consumed - before, limits),
    )
    const reader = chunkReader(all)
    // Closing it would leave its data where it stands, and no way to the next member.
    yield { name, size: null, addressable: false, open: () => ({ read: (into) => reader.read(into), close: () => undefined }) }
    if (!isDescribed) {
      if (!(await input.skipAhead(packed - (input.consumed - before)))) throw cutOff()
      continue
    }
    for await (const _ of watched);
    if (!isWhole) throw new SourceError('malformed', 'what follows a member of unknown length was not scanned')
    if (!(await skipDescriptor(input))) return
  }
}

/** A checksum and two sizes, of four or eight bytes, with or without a mark (section 4.3.9). */
async function skipDescriptor(input: InputWindow): Promise<boolean> {
  if (!(await input.ensure(12))) return false
  const marked = Buffer.from(input.available.subarray(0, 4)).readUInt32LE(0) === DESCRIPTOR
  input.skip(marked ? 16 : 12)
  for (let more = 0; more < 12; more += 4) {
    if (!(await input.ensure(4))) return false
    const mark = Buffer.from(input.available.subarray(0, 4)).readUInt32LE(0)
    if (mark === LOCAL || mark === ENTRY || mark === END) return true
    input.skip(4)
  }
  return true
}

async function* storedHere(input: InputWindow, size: number): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0; ) {
    if (!(await input.ensure(1))) throw cutOff()
    const chunk = input.available.subarray(0, left)
    yield chunk
    input.skip(chunk.length)
    left -= chunk.length
  }
}
