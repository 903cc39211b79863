/** Databases and dumps that never end, or lead in circles. */
import { deflateSync } from 'node:zlib'
import { varint, zlibbed } from './packed.ts'
import { entityBytes, logOf } from '../../decoders/make-datastore.ts'

const PAGE = 512
/** As SQLite writes numbers: seven bits a byte, the most first (fileformat2, 1.6). */
function big(value: number): Buffer {
  const bytes = [value & 127]
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift((left % 128) | 128)
  return Buffer.from(bytes)
}

const PERSON = 'ida@mail.shop.co'

function record(values: readonly (string | number)[]): Buffer {
  const types = values.map((value) => (typeof value === 'number' ? big(4) : big(13 + 2 * value.length)))
  const body = values.map((value) => {
    if (typeof value === 'string') return Buffer.from(value)
    const bytes = Buffer.alloc(4)
    bytes.writeInt32BE(value)
    return bytes
  })
  const head = Buffer.concat(types)
  return Buffer.concat([big(head.length + 1), head, ...body])
}

/** A leaf of a table. @param pointers how many times each cell is pointed at */
function leaf(cells: readonly Buffer[], pointers: number, size: number, start = 0): Buffer {
  const page = Buffer.alloc(size)
  page[start] = 13
  let end = size
  let at = start + 8
  let count = 0
  for (const cell of cells) {
    end -= cell.length
    cell.copy(page, end)
    for (let i = 0; i < pointers; i++, at += 2, count++) page.writeUInt16BE(end, at)
  }
  page.writeUInt16BE(count, start + 3)
  page.writeUInt16BE(end, start + 5)
  return page
}

const cellOf = (row: number, payload: Buffer): Buffer => Buffer.concat([big(payload.length), big(row), payload])

function database(schema: Buffer, pages: readonly Buffer[], size: number): Buffer {
  schema.write('SQLite format 3\0', 0, 'latin1')
  schema.writeUInt16BE(size === 65_536 ? 1 : size, 16)
  schema.set([1, 1, 0, 64, 32, 32], 18)
  schema.writeUInt32BE(pages.length + 1, 28)
  schema.writeUInt32BE(1, 56)
  return Buffer.concat([schema, ...pages])
}

const tableRow = (name: string, root: number): Buffer => record(['table', name, name, root, `CREATE TABLE ${name}(email TEXT)`])

/** One cell of megabytes, on pages that point at themselves, pointed at from everywhere. */
export function overflowCircle(): Buffer {
  const size = 65_536
  const local = Math.floor(((size - 12) * 32) / 255) - 23
  const claimed = 64 * 2 ** 20
  const head = Buffer.concat([big(3 + 0), big(13 + 2 * claimed)])
  const payload = Buffer.concat([Buffer.from([head.length]), head.subarray(1), Buffer.from(PERSON), Buffer.alloc(local, 0x61)])
  const next = Buffer.alloc(4)
  next.writeUInt32BE(3)
  // Which part of a payload lies in its page follows from its length (fileformat2, 1.6).
  const inPage = local + ((claimed - local) % (size - 4))
  const most = size - 35
  const kept = Buffer.alloc(inPage <= most ? inPage : local, 0x61)
  payload.copy(kept)
  const cell = Buffer.concat([big(claimed), big(1), kept.subarray(0, Math.min(kept.length, 30_000)), next])
  const real = kept.length <= 30_000 ? cell : Buffer.concat([big(claimed), big(1), kept, next])
  const pointers = Math.floor((size - 8 - real.length) / 2) - 1
  const circle = Buffer.alloc(size, 0x62)
  circle.writeUInt32BE(3, 0)
  return database(leaf([cellOf(1, tableRow('people', 2))], 1, size, 100), [leaf([real], pointers, size), circle], size)
}

/** Inner pages that are each other's children. */
export function pageCircle(): Buffer {
  const inner = Buffer.alloc(PAGE)
  inner[0] = 5
  const count = Math.floor((PAGE - 12 - 8) / 2) - 4
  inner.writeUInt16BE(count, 3)
  for (let i = 0; i < count; i++) inner.writeUInt16BE(PAGE - 8, 12 + 2 * i)
  inner.writeUInt32BE(2, PAGE - 8)
  inner.writeUInt32BE(3, 8)
  const other = Buffer.from(inner)
  other.writeUInt32BE(2, 8)
  return database(leaf([cellOf(1, tableRow('people', 2))], 1, PAGE, 100), [inner, other], PAGE)
}

/** Thousands of tables that are one and the same. */
export function sameTables(count: number): Buffer {
  const size = 65_536
  const perPage = 700
  const leaves: Buffer[] = []
  const rows = leaf(
    Array.from({ length: 1500 }, (_, i) => cellOf(i + 1, record([`ines${i * 7919}@mail.shop.co`]))),
    1,
    size,
  )
  for (let at = 0; at < count; at += perPage)
    leaves.push(
      leaf(
        Array.from({ length: Math.min(perPage, count - at) }, (_, i) => cellOf(at + i + 1, tableRow(`t${at + i}`, 2))),
        1,
        size,
      ),
    )
  const root = Buffer.alloc(size)
  root[100] = 5
  root.writeUInt16BE(leaves.length - 1, 103)
  for (const [i] of leaves.slice(0, -1).entries()) {
    const at = size - 16 * (i + 1)
    root.writeUInt32BE(3 + i, at)
    root[at + 4] = 1
    root.writeUInt16BE(at, 112 + 2 * i)
  }
  root.writeUInt32BE(2 + leaves.length, 108)
  return database(root, [rows, ...leaves], size)
}

/** An Avro file: https://avro.apache.org/docs/1.11.1/specification/#object-container-files */
function avro(schema: unknown, blocks: readonly { readonly count: number; readonly data: Buffer }[]): Buffer {
  const long = (value: number): Buffer => varint(2 * value)
  const text = (value: string | Buffer): Buffer => Buffer.concat([long(Buffer.byteLength(value)), Buffer.from(value)])
  const sync = Buffer.alloc(16, 7)
  return Buffer.concat([
    Buffer.from('Obj\x01'),
    long(1),
    text('avro.schema'),
    text(JSON.stringify(schema)),
    long(0),
    sync,
    ...blocks.flatMap(({ count, data }) => [long(count), text(data), sync]),
  ])
}

/** A list of nothing, of a length that is told. */
export function avroItems(items: number, blocks: number): Buffer {
  const schema = { type: 'record', name: 'R', fields: [{ name: 'a', type: { type: 'array', items: 'null' } }] }
  const data = Buffer.concat([varint(2 * items), Buffer.from([0])])
  return avro(
    schema,
    Array.from({ length: blocks }, () => ({ count: 1, data })),
  )
}

/** Records of two records each, and so on: 2^levels values that take no bytes. */
export function avroDoubling(levels: number): Buffer {
  let type: unknown = { type: 'record', name: 'R0', fields: [{ name: 'a', type: 'null' }] }
  for (let level = 1; level <= levels; level++)
    type = {
      type: 'record',
      name: `R${level}`,
      fields: [
        { name: 'a', type },
        { name: 'b', type: `R${level - 1}` },
      ],
    }
  return avro(type, [{ count: 1, data: Buffer.from([0]) }])
}

/** So many records of no bytes. */
export function avroEmpty(blocks: number): Buffer {
  const schema = { type: 'record', name: 'R', fields: [{ name: 'a', type: 'null' }] }
  return avro(
    schema,
    Array.from({ length: blocks }, () => ({ count: 900_000, data: Buffer.alloc(0) })),
  )
}

/** A record in a record in a record … of its own type. */
export function avroDepth(levels: number): Buffer {
  const schema = { type: 'record', name: 'R', fields: [{ name: 'a', type: ['null', 'R'] }] }
  return avro(schema, [{ count: 1, data: Buffer.concat([Buffer.alloc(levels, 2), Buffer.alloc(1)]) }])
}

/** Lists of lists of lists … of texts. */
export function avroSchemaDepth(levels: number): Buffer {
  let type: unknown = 'string'
  for (let i = 0; i < levels; i++) type = { type: 'array', items: type }
  return avro({ type: 'record', name: 'R', fields: [{ name: 'a', type }] }, [{ count: 1, data: Buffer.alloc(1) }])
}

export function avroLength(): Buffer {
  const schema = { type: 'record', name: 'R', fields: [{ name: 'a', type: 'string' }] }
  return avro(schema, [{ count: 2, data: Buffer.concat([varint(2 * PERSON.length), Buffer.from(PERSON), varint(2n ** 62n)]) }])
}

/** Documents in documents. https://bsonspec.org */
export function bsonDepth(levels: number): Buffer {
  const person = Buffer.concat([Buffer.from([2, 0x61, 0, 17, 0, 0, 0]), Buffer.from(`${PERSON}\0`)])
  const size = (length: number): Buffer => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(length)
    return bytes
  }
  const plain = Buffer.concat([size(person.length + 5), person, Buffer.from([0])])
  const heads: Buffer[] = []
  let inner = plain.length
  for (let i = 0; i < levels; i++) {
    inner += 8
    heads.push(Buffer.concat([size(inner), Buffer.from([3, 0x61, 0])]))
  }
  return Buffer.concat([plain, ...heads.reverse(), plain, Buffer.alloc(levels), plain])
}

/** A list of millions of nothing. */
export function bsonNulls(count: number): Buffer {
  const one = Buffer.from([10, 0x61, 0])
  const bytes = Buffer.alloc(4 + 3 + 4 + 3 * count + 2)
  bytes.writeUInt32LE(bytes.length, 0)
  bytes[4] = 4
  bytes[5] = 0x61
  bytes.writeUInt32LE(bytes.length - 8, 7)
  bytes.fill(one, 11, 11 + 3 * count)
  return bytes
}

/** Entities in entities, one beside them that is like others. */
export function datastoreDepth(levels: number): Buffer {
  // Each level is a property called `a` that means an entity: from the inside out.
  let deep = Buffer.alloc(0)
  for (let i = 0; i < levels; i++) {
    const value = Buffer.concat([Buffer.from([0x1a]), varint(deep.length), deep])
    const property = Buffer.concat([Buffer.from([8, 19, 0x1a, 1, 0x61, 0x2a]), varint(value.length), value])
    deep = Buffer.concat([Buffer.from([0x7a]), varint(property.length), property])
  }
  const person = entityBytes('people/a', { email: PERSON })
  return logOf([person, Buffer.concat([entityBytes('people/b', {}), deep]), person])
}

/** Every entity in a collection of its own. */
export function datastoreKinds(count: number): Buffer {
  return logOf(Array.from({ length: count }, (_, i) => entityBytes(`k${i}/a`, { email: PERSON })))
}

/** A dump of pg_dump in custom format, 1.14, with one table whose rows are `data`, deflated. */
function pgDump(data: Buffer, count = 1, statement = 'CREATE TABLE people (email text);'): Buffer {
  const int = (value: number): Buffer => {
    const bytes = Buffer.alloc(5)
    bytes[0] = value < 0 ? 1 : 0
    bytes.writeUInt32LE(Math.abs(value), 1)
    return bytes
  }
  const text = (value: string | null): Buffer =>
    value === null ? int(-1) : Buffer.concat([int(Buffer.byteLength(value)), Buffer.from(value)])
  const entry = (id: number): Buffer[] => [
    int(id),
    int(1),
    text('0'),
    text('0'),
    text('people'),
    text('TABLE DATA'),
    int(2),
    text(statement),
    text(''),
    text('COPY public.people (email) FROM stdin;\n'),
    text('public'),
    text(''),
    text(''),
    text('owner'),
    text('false'),
    text(null),
    Buffer.concat([Buffer.from([2]), Buffer.alloc(8)]),
  ]
  return Buffer.concat([
    Buffer.from('PGDMP'),
    Buffer.from([1, 14, 0, 4, 8, 1]),
    int(-1),
    ...Array.from({ length: 7 }, () => int(1)),
    text('d'),
    text('14'),
    text('14'),
    int(count),
    ...Array.from({ length: Math.min(count, 1) }, (_, i) => entry(i + 1)).flat(),
    Buffer.from([1]),
    int(1),
    int(data.length),
    data,
    int(0),
  ])
}

export const pgDumpBomb = (mebibytes: number): Buffer => pgDump(zlibbed(mebibytes, 0x61))
export const pgDumpLines = (mebibytes: number): Buffer => pgDump(zlibbed(mebibytes, 0x0a))
export const pgDumpEntries = (): Buffer => pgDump(deflateSync('a\n'), 0x7fffffff)

/** Lists of one list each. */
export function messagePackDepth(levels: number): Buffer {
  return Buffer.concat([Buffer.alloc(levels, 0x91), Buffer.from([0xc0])])
}

/** Lists that are said to be of four thousand million, in each other. */
export function messagePackItems(): Buffer {
  return Buffer.concat(Array.from({ length: 400 }, () => Buffer.from([0xdd, 0xff, 0xff, 0xff, 0xff])))
}
