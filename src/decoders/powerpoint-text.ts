/** Text of presentations of PowerPoint before 2007: the atoms of [MS-PPT] that hold text, wherever they stand. */
import { inflateSync } from 'node:zlib'
import { type Limits, SourceError } from '../model/source.ts'
import { streamAt, type Stream } from './compound-streams.ts'

const HEADER = 8
const CONTAINER = 0xf
const WIDE_TEXT = 0x0fa0
const NARROW_TEXT = 0x0fa8
/** Names, links, who wrote a comment. */
const STRING = 0x0fba
const OBJECT = 0x1011
const ENCRYPTED = 0xf3d1c4df
/** Where the user's record says so. */
const TOKEN_AT = 12

export interface Presentation {
  readonly lines: readonly string[]
  /** Embedded files, which are compound files themselves. */
  readonly objects: readonly Uint8Array[]
}

/** @throws SourceError if it is encrypted */
export function powerPointText(streams: readonly Stream[], { content }: Stream, limits: Limits): Presentation {
  const user = streamAt(streams, 'Current User')?.content
  if (user !== undefined && user.length >= TOKEN_AT + 4 && view(user).getUint32(TOKEN_AT, true) === ENCRYPTED)
    throw new SourceError('encrypted', 'it is encrypted')
  const lines: string[] = []
  const objects: Uint8Array[] = []
  const data = Buffer.from(content.buffer, content.byteOffset, content.length)
  for (let at = 0; at + HEADER <= data.length; ) {
    const kind = data.readUInt16LE(at) & 0xf
    const type = data.readUInt16LE(at + 2)
    const length = data.readUInt32LE(at + 4)
    at += HEADER
    // What is in a container follows its header.
    if (kind === CONTAINER) continue
    const body = data.subarray(at, at + length)
    if (type === WIDE_TEXT || type === STRING) lines.push(...linesOf(body.toString('utf16le')))
    else if (type === NARROW_TEXT) lines.push(...linesOf(body.toString('latin1')))
    else if (type === OBJECT) objects.push(...objectOf(body, data.readUInt16LE(at - HEADER) >> 4, limits))
    at += length
  }
  return { lines, objects }
}

/** Packed behind its size, or as it is. */
function objectOf(body: Buffer, instance: number, limits: Limits): Uint8Array[] {
  if (instance !== 1) return [body]
  try {
    return [inflateSync(body.subarray(4), { maxOutputLength: Math.min(limits.whole, 200 * body.length + 2 ** 20) })]
  } catch {
    return []
  }
}

function linesOf(text: string): string[] {
  return text
    .replace(/[\0-\x08\x0e-\x1f]/g, '')
    .split(/[\r\n\v\f]+/)
    .filter((line) => line.trim() !== '')
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
