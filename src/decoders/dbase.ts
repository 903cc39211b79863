import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { ByteQueue } from './byte-queue.ts'
import { type DecodeText, codePage, filled, utf8OrDos, zeroEnded } from './code-page.ts'
import { dateText } from './cell-text.ts'
import { partSource, TableText } from './table-text.ts'

/** dBASE III to 7, FoxPro, Visual FoxPro, with and without memos. */
const VERSIONS: ReadonlySet<number> = new Set([
  0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8c, 0x8e, 0xcb, 0xe5, 0xf5, 0xfb,
])
const HEADER_BYTES = 32
const FIELD_BYTES = 32
/** dBASE 7: its header and its fields are longer. */
const LONG_HEADER_BYTES = 68
const LONG_FIELD_BYTES = 48
const END_OF_FIELDS = 0x0d
const END_OF_FILE = 0x1a
const DELETED = 0x2a
const TYPES = /^[CNFDLMIBYTOGPVWQ@+0]$/
/** Day of the Julian calendar on 1970-01-01. */
const EPOCH = 2_440_588
const DAY = 86_400_000

/** Code pages, and the language drivers in the header, in hexadecimal, that stand for each. */
const DRIVERS: ReadonlyMap<number, number> = new Map(
  (
    '437 01 09 0b 0d 0f 11 15 18 19 1b; 850 02 0a 0e 10 12 14 16 1a 1d 25 37; 1252 03 57 58 59; 10000 04; ' +
    '865 08 17 66; 932 13 7b; 863 1c 6c; 852 1f 22 23 40 64 87; 860 24; 866 26 65; 936 4d 7a; 949 4e 79; 950 4f 78; ' +
    '874 50 7c; 861 67; 737 6a 86; 857 6b 88; 1255 7d; 1256 7e; 10007 96; 1250 c8; 1251 c9; 1254 ca; 1253 cb; 1257 cc'
  )
    .split('; ')
    .flatMap((line) => {
      const [page, ...drivers] = line.split(' ')
      return drivers.map((driver): [number, number] => [Number.parseInt(driver, 16), Number(page)])
    }),
)

/** Tables of dBASE, FoxPro and Clipper. Rows that were deleted are there until the table is packed, and are read like others. */
export const dbase: Container = {
  name: 'dbase',
  title: 'dBASE and FoxPro tables (dbf)',
  isolated: true,
  document: true,
  recognises: (head) => VERSIONS.has(head[0] ?? 0) && layoutOf(Buffer.from(head.buffer, head.byteOffset, head.length)) !== null,
  async *open(source: Source, _limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const reader = source.open()
    try {
      const input = new ByteQueue(reader)
      await input.ensure(0xffff)
      const layout = layoutOf(input.available)
      if (layout === null) throw new SourceError('malformed', 'its header cannot be read; it was not scanned')
      input.take(layout.start)
      const seen: Seen = { deleted: 0, rows: 0 }
      yield partSource(source, { as: 'table', table: null, place: null }, () => rowsOf(input, layout, seen))
      if (seen.deleted > 0)
        yield {
          remark: {
            code: 'unsupported',
            message: `${seen.deleted} of its rows are marked as deleted and still there; they were scanned`,
            incomplete: false,
          },
        }
      if (seen.rows < layout.rows) throw new SourceError('truncated', 'it has fewer rows than it says; what is there was scanned')
    } finally {
      reader.close()
    }
  },
}

interface Field {
  readonly name: string
  readonly type: string
  readonly at: number
  readonly length: number
}

interface Layout {
  readonly rows: number
  /** Bytes before the first row. */
  readonly start: number
  readonly rowBytes: number
  readonly fields: readonly Field[]
  readonly isFoxPro: boolean
  readonly decode: DecodeText
}

interface Seen {
  deleted: number
  rows: number
}

/** Null for what is no such table: fields have names and types, and fill a row. */
function layoutOf(head: Buffer): Layout | null {
  if (head.length < HEADER_BYTES) return null
  const rows = head.readUInt32LE(4)
  const start = head.readUInt16LE(8)
  const rowBytes = head.readUInt16LE(10)
  if (start < HEADER_BYTES + FIELD_BYTES || start > head.length || rowBytes < 2) return null
  const isLong = ((head[0] as number) & 7) === 4
  const [first, step, nameBytes] = isLong ? [LONG_HEADER_BYTES, LONG_FIELD_BYTES, 32] : [HEADER_BYTES, FIELD_BYTES, 11]
  const page = DRIVERS.get(head[29] as number)
  const decode = page === undefined ? utf8OrDos : codePage(page)
  const fields: Field[] = []
  let at = 1
  for (let from = first; from + step <= start && head[from] !== END_OF_FIELDS; from += step) {
    const name = decode(filled(zeroEnded(head, from, from + nameBytes), 0, nameBytes))
    const type = String.fromCharCode(head[from + nameBytes] as number)
    const lengthAt = from + (isLong ? 33 : 16)
    // Clipper keeps the upper half of a text's length where others keep decimals.
    const length = (head[lengthAt] as number) + (type === 'C' ? 256 * (head[lengthAt + 1] as number) : 0)
    if (!TYPES.test(type) || !/^[\p{L}_][\p{L}\p{N}_ .#$%&/-]*$/u.test(name) || length === 0) return null
    fields.push({ name, type, at, length })
    at += length
  }
  if (fields.length === 0 || at > rowBytes) return null
  return { rows, start, rowBytes, fields, decode, isFoxPro: [0x30, 0x31, 0x32].includes(head[0] as number) }
}

async function* rowsOf(input: ByteQueue, { fields, rowBytes, isFoxPro, decode }: Layout, seen: Seen): AsyncGenerator<Uint8Array> {
  const shown = fields.filter(({ type }) => type !== '0')
  const text = new TableText()
  text.add(shown.map(({ name }) => name))
  while ((await input.ensure(1)) && input.available[0] !== END_OF_FILE) {
    await input.ensure(rowBytes)
    const row = input.take(rowBytes)
    if (row.length === rowBytes) seen.rows++
    if (row[0] === DELETED) seen.deleted++
    for (const field of shown) text.cell(cellOf(row, field, isFoxPro, decode))
    text.endRow()
    if (text.isFull) yield text.take()
  }
  yield text.take()
}

function cellOf(row: Buffer, { type, at, length }: Field, isFoxPro: boolean, decode: DecodeText): string {
  const end = at + length
  const bytes = row.subarray(at, end)
  if (bytes.length < length) return type === 'C' ? decode(filled(row, at, end)) : ''
  switch (type) {
    case 'D':
      return bytes
        .toString('latin1')
        .trim()
        .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    case 'N':
    case 'F':
    case 'L':
      return filled(row, at, end).toString('latin1').trim()
    case 'I':
    case '+':
      return length === 4 ? String(isFoxPro ? bytes.readInt32LE() : (bytes.readUInt32BE() ^ 0x80000000) | 0) : ''
    case 'Y':
      return length === 8 ? String(Number(bytes.readBigInt64LE()) / 10_000) : ''
    case 'B':
      return isFoxPro && length === 8 ? String(bytes.readDoubleLE()) : ''
    case 'O':
      return length === 8 ? String(orderedDouble(bytes)) : ''
    case 'T':
      return length === 8 ? timeText(bytes.readInt32LE(), bytes.readInt32LE(4)) : ''
    case '@':
      return length === 8 ? timeText(bytes.readInt32BE(), bytes.readInt32BE(4)) : ''
    // Where in another file their values stand, which is read by itself.
    case 'M':
    case 'G':
    case 'P':
    case 'W':
      return ''
    default:
      return decode(filled(row, at, end))
  }
}

/** So written that bytes compare as numbers do. */
function orderedDouble(bytes: Buffer): number {
  const turned = Buffer.from(bytes)
  if (((turned[0] as number) & 0x80) !== 0) turned[0]! ^= 0x80
  else for (let i = 0; i < 8; i++) turned[i]! ^= 0xff
  return turned.readDoubleBE()
}

function timeText(day: number, milliseconds: number): string {
  return day === 0 ? '' : dateText(new Date((day - EPOCH) * DAY + milliseconds))
}
