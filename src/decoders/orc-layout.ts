/** What an ORC file says of itself: https://orc.apache.org/specification/ORCv1, messages of protocol buffers at its end and behind each stripe. */
import { fieldsOf, type ProtoField, WIRE } from './proto-fields.ts'

export const KINDS = [
  'boolean',
  'byte',
  'short',
  'int',
  'long',
  'float',
  'double',
  'string',
  'binary',
  'timestamp',
  'list',
  'map',
  'struct',
  'union',
  'decimal',
  'date',
  'varchar',
  'char',
  'instant',
  'geometry',
  'geography',
] as const

export interface OrcType {
  /** Number of the column, by which streams are told. */
  readonly id: number
  readonly kind: (typeof KINDS)[number]
  readonly fields: readonly { readonly name: string; readonly type: OrcType }[]
}

export const CODECS = ['none', 'zlib', 'snappy', 'lzo', 'lz4', 'zstd', 'brotli'] as const

export interface Postscript {
  readonly footerBytes: number
  readonly codec: (typeof CODECS)[number] | null
  readonly isMarked: boolean
}

export interface Stripe {
  readonly at: number
  readonly indexBytes: number
  readonly dataBytes: number
  readonly footerBytes: number
  readonly rows: number
}

export interface Footer {
  readonly stripes: readonly Stripe[]
  readonly root: OrcType
  /** `key: value`, as whoever wrote it left them. */
  readonly notes: readonly string[]
  readonly isEncrypted: boolean
}

export interface StreamPlace {
  readonly at: number
  readonly bytes: number
}

export interface Encoding {
  readonly isVersion2: boolean
  readonly isDictionary: boolean
  readonly dictionarySize: number
}

export interface StripeFooter {
  /** By column and kind. */
  readonly streams: ReadonlyMap<number, StreamPlace>
  readonly encodings: readonly Encoding[]
  /** Of whoever wrote it: times without a zone are counted by its clock. */
  readonly zone: string
}

/** Of streams there are some fifteen kinds. */
const MOST_KINDS = 64

export class TooDeep extends Error {}
export class TooMany extends Error {}

export function readPostscript(bytes: Buffer): Postscript {
  const numbers = numbersOf(bytes)
  const codec = CODECS[numbers[2] ?? 0] ?? null
  return {
    footerBytes: numbers[1] ?? 0,
    codec,
    isMarked: bytes.toString('latin1').endsWith('ORC'),
  }
}

/**
 * @param most types and stripes
 * @param deepest levels of types in each other
 * @throws RangeError for what is no footer, TooDeep, TooMany
 */
export function readFooter(bytes: Buffer, most: number, deepest: number): Footer {
  const stripes: Stripe[] = []
  const types: RawType[] = []
  const notes: string[] = []
  let isEncrypted = false
  for (const { field, bytes: inner } of fieldsOf(bytes)) {
    if (inner === null) continue
    if (field === 3) stripes.push(stripeOf(inner))
    else if (field === 4) types.push(rawTypeOf(inner))
    else if (field === 5) notes.push(noteOf(inner))
    else if (field === 10) isEncrypted = true
    if (stripes.length > most || types.length > most) throw new TooMany()
  }
  return { stripes, root: treeOf(types, 0, deepest), notes, isEncrypted }
}

export function readStripeFooter(bytes: Buffer, startsAt: number): StripeFooter {
  const streams = new Map<number, StreamPlace>()
  const encodings: Encoding[] = []
  let zone = ''
  let at = startsAt
  for (const { field, bytes: inner } of fieldsOf(bytes)) {
    if (inner === null) continue
    if (field === 1) {
      const numbers = numbersOf(inner)
      const length = numbers[3] ?? 0
      const key = streamKey(numbers[2] ?? 0, numbers[1] ?? 0)
      if (!streams.has(key)) streams.set(key, { at, bytes: length })
      at += length
    } else if (field === 2) {
      const numbers = numbersOf(inner)
      const kind = numbers[1] ?? 0
      encodings.push({ isVersion2: kind >= 2, isDictionary: kind % 2 === 1, dictionarySize: numbers[2] ?? 0 })
    } else if (field === 3) zone = inner.toString('latin1')
  }
  return { streams, encodings, zone }
}

export function streamKey(column: number, kind: number): number {
  return column * MOST_KINDS + kind
}

function stripeOf(bytes: Buffer): Stripe {
  const [, at = 0, indexBytes = 0, dataBytes = 0, footerBytes = 0, rows = 0] = numbersOf(bytes)
  return { at, indexBytes, dataBytes, footerBytes, rows }
}

interface RawType {
  readonly kind: number
  readonly children: readonly number[]
  readonly names: readonly string[]
}

function rawTypeOf(bytes: Buffer): RawType {
  let kind = 0
  const children: number[] = []
  const names: string[] = []
  for (const one of fieldsOf(bytes)) {
    if (one.field === 1) kind = Number(one.number)
    else if (one.field === 2) children.push(...packed(one))
    else if (one.field === 3 && one.bytes !== null) names.push(one.bytes.toString())
  }
  return { kind, children, names }
}

/** Types stand before those in them, each of which is in one alone. @throws RangeError where they do not */
function treeOf(types: readonly RawType[], id: number, deepest: number, seen: Set<number> = new Set()): OrcType {
  const own = types[id]
  const kind = KINDS[own?.kind ?? -1]
  if (own === undefined || kind === undefined || seen.has(id)) throw new RangeError('no type')
  if (deepest < 0) throw new TooDeep()
  seen.add(id)
  const fields = own.children.map((child, at) => {
    if (child <= id) throw new RangeError('no tree')
    return { name: own.names[at] ?? String(at), type: treeOf(types, child, deepest - 1, seen) }
  })
  return { id, kind, fields }
}

function noteOf(bytes: Buffer): string {
  let key = ''
  let value = ''
  for (const { field, bytes: inner } of fieldsOf(bytes)) {
    if (field === 1 && inner !== null) key = inner.toString()
    if (field === 2 && inner !== null) value = inner.toString()
  }
  return `${key}: ${value}`
}

/** Lists of numbers may be written as one. */
function packed({ number, bytes, wire }: ProtoField): number[] {
  if (wire === WIRE.number) return [Number(number)]
  const numbers: number[] = []
  let value = 0
  let scale = 1
  for (const byte of bytes ?? []) {
    value += (byte & 127) * scale
    scale *= 128
    if (byte >= 128) continue
    numbers.push(value)
    value = 0
    scale = 1
  }
  return numbers
}

/** Numbers of a message by their fields; below zero there are none. */
function numbersOf(bytes: Buffer): number[] {
  const numbers: number[] = []
  for (const { field, wire, number } of fieldsOf(bytes))
    if (wire === WIRE.number && field < 16) numbers[field] = number < 0n ? 0 : Number(number)
  return numbers
}
