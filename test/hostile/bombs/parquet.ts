/** Parquet files whose numbers lie: https://github.com/apache/parquet-format, in the compact protocol of Thrift. */
import { gzipped, varint, zstandard } from './packed.ts'

/** Numbers of 64 bits are bigints. */
type Value = number | bigint | string | Struct | readonly (number | string | Struct)[]
/** By number of the field. */
interface Struct {
  readonly [field: number]: Value
}

const TYPE = { number: 5, bigint: 6, string: 8, list: 9, struct: 12 } as const

function typeOf(value: Value): number {
  return typeof value === 'number'
    ? TYPE.number
    : typeof value === 'bigint'
      ? TYPE.bigint
      : typeof value === 'string'
        ? TYPE.string
        : Array.isArray(value)
          ? TYPE.list
          : TYPE.struct
}

function written(value: Value): Buffer {
  if (typeof value === 'number' || typeof value === 'bigint') return varint(2n * BigInt(value))
  if (typeof value === 'string') return Buffer.concat([varint(Buffer.byteLength(value)), Buffer.from(value)])
  if (Array.isArray(value)) {
    const kind = value.length === 0 ? TYPE.struct : typeOf(value[0] as Value)
    return Buffer.concat([Buffer.from([0xf0 | kind]), varint(value.length), ...value.map(written)])
  }
  const parts: Buffer[] = []
  let last = 0
  for (const [key, one] of Object.entries(value as Struct)) {
    const type = Number(key) - last < 16 ? typeOf(one) : 0
    parts.push(Buffer.from([((Number(key) - last) << 4) | type]), written(one))
    last = Number(key)
  }
  return Buffer.concat([...parts, Buffer.from([0])])
}

const CODEC = { none: 0, gzip: 2, zstandard: 6 } as const
const TEXT = 6

/** One column of texts, as one row group says it is. */
function fileOf(pages: Buffer, rows: number, codec: number, dictionary: number | null, declared: number): Buffer {
  const column = {
    1: TEXT,
    2: [0, 8],
    3: ['email'],
    4: codec,
    5: BigInt(rows),
    6: BigInt(declared),
    7: BigInt(pages.length),
    9: BigInt(4 + (dictionary ?? 0)),
    ...(dictionary !== null && { 11: 4n }),
  }
  const group = { 1: [{ 2: 4n, 3: column }], 2: BigInt(declared), 3: BigInt(rows) }
  return closed(pages, {
    1: 1,
    2: [
      { 4: 'schema', 5: 1 },
      { 1: TEXT, 3: 0, 4: 'email', 6: 0 },
    ],
    3: BigInt(rows),
    4: [group],
  })
}

function closed(pages: Buffer, metadata: Struct): Buffer {
  return closedBy(pages, written(metadata))
}

function closedBy(pages: Buffer, directory: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(directory.length)
  return Buffer.concat([Buffer.from('PAR1'), pages, directory, length, Buffer.from('PAR1')])
}

function dataPage(body: Buffer, size: number, values: number, encoding: number): Buffer {
  return Buffer.concat([written({ 1: 0, 2: size, 3: body.length, 5: { 1: values, 2: encoding, 3: 3, 4: 3 } }), body])
}

/** One long text, and a run of it that never ends. */
export function dictionaryRun(rows: number): Buffer {
  const text = Buffer.from(`ida@mail.shop.co ${'x'.repeat(65_536)}`)
  const value = Buffer.alloc(4 + text.length)
  value.writeUInt32LE(text.length)
  text.copy(value, 4)
  const dictionary = Buffer.concat([written({ 1: 2, 2: value.length, 3: value.length, 7: { 1: 1, 2: 0 } }), value])
  const run = Buffer.concat([Buffer.from([1]), varint(2 * rows), Buffer.from([0])])
  const pages = Buffer.concat([dictionary, dataPage(run, run.length, rows, 8)])
  return fileOf(pages, rows, CODEC.none, dictionary.length, pages.length)
}

/** A page that is gigabytes, and says so or does not. */
export function swollenPage(codec: 'gzip' | 'zstandard', mebibytes: number, size: number): Buffer {
  const body = codec === 'gzip' ? gzipped(mebibytes) : zstandard(mebibytes)
  return fileOf(dataPage(body, size, 1000, 0), 1000, CODEC[codec], null, body.length)
}

export function rowGroups(count: number): Buffer {
  const one = written({ 1: [], 2: 0n, 3: 1n })
  const head = written({
    1: 1,
    2: [
      { 4: 'schema', 5: 1 },
      { 1: TEXT, 3: 0, 4: 'email', 6: 0 },
    ],
    3: BigInt(count),
  })
  const groups = [Buffer.from([0x19, 0xf0 | TYPE.struct]), varint(count), ...Array.from({ length: count }, () => one)]
  return closedBy(Buffer.alloc(64), Buffer.concat([head.subarray(0, -1), ...groups, Buffer.from([0])]))
}

export function deepSchema(levels: number): Buffer {
  const schema = Array.from({ length: levels }, (_, at) => ({ 3: 1, 4: `l${at}`, 5: 1 }))
  return closed(Buffer.alloc(64), {
    1: 1,
    2: [...schema, { 1: TEXT, 3: 0, 4: 'email', 6: 0 }],
    3: 1n,
    4: [{ 1: [], 2: 0n, 3: 1n }],
  })
}

export function wideSchema(columns: number): Buffer {
  const schema = Array.from({ length: columns }, (_, at) => ({ 1: TEXT, 3: 0, 4: `c${at}`, 6: 0 }))
  return closed(Buffer.alloc(64), { 1: 1, 2: [{ 4: 'schema', 5: columns }, ...schema], 3: 1n, 4: [{ 1: [], 2: 0n, 3: 1n }] })
}
