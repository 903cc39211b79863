/** Values of Avro 1.11 by their schema. Its own library makes code from schemas, which a parser's process does not run. */
import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Limits, SourceError } from '../model/source.ts'

export interface AvroType {
  readonly kind: string
  /** Of records, enums and fixed. */
  readonly name: string | null
  /** Of records; null for all others. Filled in while the schema is read: types may hold themselves. */
  fields: { readonly name: string; readonly type: AvroType }[] | null
  /** Of unions: the branches; of arrays and maps: the one of their items. */
  branches: AvroType[]
  readonly symbols: readonly string[]
  readonly size: number
  readonly logical: string | null
  readonly scale: number
}

/** What a record or an item of no bytes counts: it becomes an object, and text, all the same. */
const NOTHING_COST = 16
const PRIMITIVES: ReadonlySet<string> = new Set(['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'])

export class NestedTooDeep extends Error {}

/** @throws SourceError 'malformed' if it is no schema, NestedTooDeep */
export function readSchema(json: unknown, deepest: number = DEFAULT_LIMITS.nesting): AvroType {
  return typeOf(json, new Map(), deepest)
}

/** @param left levels that it may have */
function typeOf(json: unknown, named: Map<string, AvroType>, left: number): AvroType {
  if (left < 0) throw new NestedTooDeep()
  if (typeof json === 'string') {
    if (PRIMITIVES.has(json)) return made(json)
    const known = named.get(json) ?? named.get(json.slice(json.lastIndexOf('.') + 1))
    if (known === undefined)
      throw new SourceError('malformed', 'its schema names a type that it does not hold; it was not scanned')
    return known
  }
  if (Array.isArray(json)) return { ...made('union'), branches: json.map((one) => typeOf(one, named, left - 1)) }
  if (typeof json !== 'object' || json === null)
    throw new SourceError('malformed', 'its schema cannot be read; it was not scanned')
  const { type, name, fields, items, values, symbols, size, logicalType, scale } = json as Record<string, unknown>
  if (typeof type !== 'string') return typeOf(type, named, left - 1)
  const own: AvroType = {
    ...made(type === 'error' ? 'record' : type),
    name: typeof name === 'string' ? name : null,
    symbols: Array.isArray(symbols) ? symbols.map(String) : [],
    size: typeof size === 'number' && size >= 0 ? size : 0,
    logical: typeof logicalType === 'string' ? logicalType : null,
    scale: typeof scale === 'number' ? scale : 0,
  }
  if (own.name !== null) named.set(own.name, own)
  if (own.kind === 'record') {
    own.fields = []
    for (const field of Array.isArray(fields) ? (fields as { name?: unknown; type?: unknown }[]) : [])
      own.fields.push({ name: String(field.name), type: typeOf(field.type, named, left - 1) })
  } else if (own.kind === 'array') own.branches.push(typeOf(items, named, left - 1))
  else if (own.kind === 'map') own.branches.push(typeOf(values, named, left - 1))
  else if (!PRIMITIVES.has(own.kind) && own.kind !== 'enum' && own.kind !== 'fixed') return typeOf(own.kind, named, left - 1)
  return own
}

function made(kind: string): AvroType {
  return { kind, name: null, fields: null, branches: [], symbols: [], size: 0, logical: null, scale: 0 }
}

export class AvroInput {
  at = 0
  private readonly bytes: Buffer
  private readonly most: number
  private readonly deepest: number
  private items = 0

  /** @param values items of lists and records in records that take no bytes, times NOTHING_COST: types may double at every level */
  constructor(bytes: Uint8Array, { values, nesting }: Pick<Limits, 'values' | 'nesting'> = DEFAULT_LIMITS) {
    this.deepest = nesting
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.most = values
  }

  long(): bigint {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.take(1)[0] as number
      value |= BigInt(byte & 127) << shift
      if (byte < 128) break
    }
    return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n))
  }

  /** A map of bytes. */
  map(): [string, Uint8Array][] {
    const found: [string, Uint8Array][] = []
    this.blocks(() => found.push([this.take(this.length()).toString(), this.take(this.length())]))
    return found
  }

  value(type: AvroType, depth: number): unknown {
    if (depth > this.deepest) throw new NestedTooDeep()
    switch (type.kind) {
      case 'null':
        return null
      case 'boolean':
        return this.take(1)[0] === 1
      case 'int':
      case 'long':
        return timeOf(this.long(), type.logical)
      case 'float':
        return this.take(4).readFloatLE(0)
      case 'double':
        return this.take(8).readDoubleLE(0)
      case 'bytes':
        return binaryOf(this.take(this.length()), type)
      case 'fixed':
        return binaryOf(this.take(type.size), type)
      case 'string':
        return this.take(this.length()).toString()
      case 'enum':
        return type.symbols[Number(this.long())] ?? ''
      case 'union': {
        const branch = type.branches[Number(this.long())]
        if (branch === undefined) throw new SourceError('malformed', 'no such branch')
        return this.value(branch, depth + 1)
      }
      case 'array': {
        const found: unknown[] = []
        this.blocks(() => found.push(this.value(type.branches[0] as AvroType, depth + 1)))
        return found
      }
      case 'map': {
        const found: [string, unknown][] = []
        this.blocks(() => {
          const key = this.take(this.length()).toString()
          found.push([key, this.value(type.branches[0] as AvroType, depth + 1)])
        })
        return Object.fromEntries(found)
      }
      default: {
        const start = this.at
        const record = (type.fields ?? []).map((field) => [field.name, this.value(field.type, depth + 1)])
        if (this.at === start) this.count(NOTHING_COST)
        return Object.fromEntries(record)
      }
    }
  }

  private blocks(item: () => void): void {
    for (;;) {
      let count = Number(this.long())
      if (count === 0) return
      if (count < 0) {
        // The size of the block in bytes, for those who pass it.
        this.long()
        count = -count
      }
      for (let i = 0; i < count; i++) {
        const start = this.at
        item()
        if (this.at === start) this.count(NOTHING_COST)
      }
    }
  }

  private count(cost: number): void {
    this.items += cost
    if (this.items > this.most) throw new SourceError('limit', `more than ${this.most} values in a block`)
  }

  private length(): number {
    return Number(this.long())
  }

  private take(count: number): Buffer {
    if (count < 0 || this.at + count > this.bytes.length) throw new SourceError('truncated', 'it ends in a value')
    this.at += count
    return this.bytes.subarray(this.at - count, this.at)
  }
}

const MILLISECONDS: ReadonlyMap<string, (value: bigint) => number> = new Map([
  ['date', (value: bigint) => Number(value) * 86_400_000],
  ['timestamp-millis', Number],
  ['timestamp-micros', (value: bigint) => Number(value / 1000n)],
  ['local-timestamp-millis', Number],
  ['local-timestamp-micros', (value: bigint) => Number(value / 1000n)],
])

function timeOf(value: bigint, logical: string | null): unknown {
  const milliseconds = logical === null ? undefined : MILLISECONDS.get(logical)
  return milliseconds === undefined ? value : new Date(milliseconds(value))
}

function binaryOf(bytes: Buffer, { logical, scale }: AvroType): unknown {
  if (logical !== 'decimal' || bytes.length === 0 || bytes.length > 32) return bytes
  const value = BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString('hex')}`))
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0')
  const sign = value < 0n ? '-' : ''
  return scale <= 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}
