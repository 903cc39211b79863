/** Rows of Access databases as texts. */
import type { AccessColumn, AccessPages } from './access-pages.ts'
import { bytesText, dateText } from './cell-text.ts'
import type { DecodeText } from './code-page.ts'
import { readableRuns } from './readable-runs.ts'

const TYPE = {
  boolean: 1,
  byte: 2,
  short: 3,
  long: 4,
  money: 5,
  single: 6,
  double: 7,
  time: 8,
  binary: 9,
  text: 10,
  object: 11,
  memo: 12,
  guid: 15,
  decimal: 16,
  complex: 18,
  big: 19,
  longTime: 20,
} as const
/** Access counts days from 1899-12-30. */
const EPOCH = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
const FIRST_DAY = Date.parse('0001-01-01T00:00:00Z')
const MOST_LONG = 8 * 2 ** 20
const MOST_PIECES = 10_000
const INLINE = 0x80
const ONE_PIECE = 0x40

export interface RowReader {
  readonly pages: AccessPages
  readonly decode: DecodeText
  /** Long values that were not read whole. */
  lost: number
}

/** The cells of a row. Columns that were added after it was written are empty. */
export async function cellsOf(reader: RowReader, row: Buffer, columns: readonly AccessColumn[]): Promise<string[]> {
  const { isJet3 } = reader.pages
  const count = isJet3 ? (row[0] ?? 0) : row.length < 2 ? 0 : row.readUInt16LE()
  const maskAt = row.length - Math.ceil(count / 8)
  const offsets = maskAt < 2 ? [] : isJet3 ? jet3Offsets(row, maskAt) : jet4Offsets(row, maskAt)
  const cells: string[] = []
  for (const column of columns) {
    const { number, isFixed, type, at, variable } = column
    const isSet = number < count && ((row[maskAt + (number >> 3)] as number) & (1 << (number & 7))) !== 0
    if (type === TYPE.boolean) cells.push(number < count ? String(isSet) : '')
    else if (!isSet) cells.push('')
    else if (isFixed) cells.push(fixedText(reader, row.subarray(at + (isJet3 ? 1 : 2), maskAt), column))
    else cells.push(await variableText(reader, row.subarray(offsets[variable] ?? 0, offsets[variable + 1] ?? 0), column))
  }
  return cells
}

/** From the end: which are missing, how many vary, where each begins, where the last one ends. */
function jet4Offsets(row: Buffer, maskAt: number): number[] {
  const count = Math.min(row.readUInt16LE(maskAt - 2), (maskAt - 4) >> 1)
  return Array.from({ length: count + 1 }, (_, i) => (maskAt - 4 - 2 * i >= 0 ? row.readUInt16LE(maskAt - 4 - 2 * i) : 0))
}

/** The same in bytes; for rows of more than 256 it is told which column begins in the next 256. */
function jet3Offsets(row: Buffer, maskAt: number): number[] {
  const count = row[maskAt - 1] as number
  let jumps = (row.length - 1) >> 8
  const first = maskAt - 1 - jumps - 1
  // The last one may say nothing.
  if (first - count < jumps * 256) jumps--
  let used = 0
  return Array.from({ length: count + 1 }, (_, i) => {
    while (used < jumps && row[maskAt - 2 - used] === i) used++
    return (row[first - i] ?? 0) + 256 * used
  })
}

function fixedText(reader: RowReader, given: Buffer, { type, bytes: length, scale }: AccessColumn): string {
  if (given.length < length) return ''
  const bytes = given.subarray(0, length)
  if (bytes.length < (LEAST_BYTES.get(type) ?? 0)) return ''
  switch (type) {
    case TYPE.text:
      return textOf(reader, bytes).replace(/[ \0]+$/, '')
    case TYPE.longTime:
      return longTimeText(bytes)
    case TYPE.byte:
      return String(bytes[0])
    case TYPE.short:
      return String(bytes.readInt16LE())
    case TYPE.long:
    case TYPE.complex:
      return String(bytes.readInt32LE())
    case TYPE.money:
      return String(Number(bytes.readBigInt64LE()) / 10_000)
    case TYPE.single:
      return String(Number(bytes.readFloatLE().toPrecision(7)))
    case TYPE.double:
      return String(bytes.readDoubleLE())
    case TYPE.big:
      return String(bytes.readBigInt64LE())
    case TYPE.time: {
      const days = bytes.readDoubleLE()
      // Of days before the first one the time counts forwards all the same.
      return dateText(new Date(EPOCH + Math.round((Math.trunc(days) + Math.abs(days % 1)) * DAY)))
    }
    case TYPE.guid: {
      const hex = Buffer.from(bytes.subarray(0, 16))
      hex.subarray(0, 4).reverse()
      hex.subarray(4, 6).reverse()
      hex.subarray(6, 8).reverse()
      return hex.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    }
    case TYPE.decimal:
      return decimalText(bytes, scale)
    default:
      return ''
  }
}

/** What is calculated has its length and a sum before it. */
function calculated(bytes: Buffer): Buffer {
  return bytes.length < 20 ? bytes : bytes.subarray(20, 20 + bytes.readUInt32LE(16))
}

const LEAST_BYTES: ReadonlyMap<number, number> = new Map([
  [TYPE.byte, 1],
  [TYPE.short, 2],
  [TYPE.long, 4],
  [TYPE.complex, 4],
  [TYPE.money, 8],
  [TYPE.single, 4],
  [TYPE.double, 8],
  [TYPE.big, 8],
  [TYPE.time, 8],
  [TYPE.guid, 16],
  [TYPE.decimal, 17],
])

/** Days from the first one of our calendar, and tenths of microseconds, in digits. */
function longTimeText(bytes: Buffer): string {
  const [, days, ticks] = /^(\d{1,19}):(\d{1,19})/.exec(bytes.toString('latin1')) ?? []
  return days === undefined ? '' : dateText(new Date(FIRST_DAY + Number(days) * DAY + Number(ticks) / 10_000))
}

/** A sign, and four words of 32 bits of which the first is the highest. */
function decimalText(bytes: Buffer, scale: number): string {
  let value = 0n
  for (let i = 0; i < 4; i++) value = (value << 32n) | BigInt(bytes.readUInt32LE(1 + 4 * i))
  const digits = String(value).padStart(scale + 1, '0')
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`
  return (bytes[0] as number) === 0 ? text : `-${text}`
}

async function variableText(reader: RowReader, given: Buffer, column: AccessColumn): Promise<string> {
  const { type } = column
  const bytes = column.isCalculated ? calculated(given) : given
  if (type === TYPE.text) return textOf(reader, bytes)
  if (type === TYPE.memo) return textOf(reader, await longValue(reader, bytes))
  if (type === TYPE.object || type === TYPE.binary) {
    const content = type === TYPE.object ? await longValue(reader, bytes) : bytes
    return content.length < 64 ? bytesText(content).trim() : readableRuns(content).join(' ')
  }
  return fixedText(reader, bytes, { ...column, bytes: bytes.length })
}

function textOf({ pages, decode }: RowReader, bytes: Buffer): string {
  if (pages.isJet3) return decode(bytes)
  return bytes[0] === 0xff && bytes[1] === 0xfe ? expanded(bytes) : bytes.toString('utf16le')
}

/** Letters of one byte; a zero begins, and ends, what takes two. */
function expanded(bytes: Buffer): string {
  let text = ''
  let isNarrow = true
  for (let at = 2; at < bytes.length; ) {
    const zero = isNarrow ? bytes.indexOf(0, at) : wideEnd(bytes, at)
    const end = zero < 0 ? bytes.length : zero
    text += bytes.toString(isNarrow ? 'latin1' : 'utf16le', at, end)
    at = end + 1
    isNarrow = !isNarrow
  }
  return text
}

function wideEnd(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) return at
  return -1
}

/** Long values stand in the row, in a row of a page of their own, or in a chain of such rows. */
async function longValue(reader: RowReader, head: Buffer): Promise<Buffer> {
  if (head.length < 12) return Buffer.alloc(0)
  const length = head.readUIntLE(0, 3)
  const kind = head[3] as number
  if ((kind & INLINE) !== 0) return head.subarray(12, 12 + length)
  let pointer = head.readUInt32LE(4)
  if ((kind & ONE_PIECE) !== 0) {
    const row = await reader.pages.rowAt(pointer)
    if (row === null) reader.lost++
    return row?.subarray(0, length) ?? Buffer.alloc(0)
  }
  const pieces: Buffer[] = []
  let found = 0
  for (let i = 0; pointer !== 0 && i < MOST_PIECES && found < Math.min(length, MOST_LONG); i++) {
    const row = await reader.pages.rowAt(pointer)
    if (row === null || row.length < 4) break
    pieces.push(row.subarray(4))
    found += row.length - 4
    pointer = row.readUInt32LE()
  }
  if (found < length) reader.lost++
  return Buffer.concat(pieces).subarray(0, length)
}
