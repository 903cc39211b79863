/** Pages of Access databases: https://github.com/mdbtools/mdbtools/blob/dev/HACKING.md. */
import { type PlacedReader, SourceError } from '../model/source.ts'

/** Where in a page what stands. */
interface Offsets {
  readonly page: number
  /** Of a table's definition. */
  readonly columnCount: number
  readonly realIndexCount: number
  readonly columns: number
  readonly realIndexBytes: number
  readonly columnBytes: number
  /** Of a page of rows. */
  readonly rowCount: number
}

const JET3: Offsets = {
  page: 2048,
  columnCount: 25,
  realIndexCount: 31,
  columns: 43,
  realIndexBytes: 8,
  columnBytes: 18,
  rowCount: 8,
}
const JET4: Offsets = {
  page: 4096,
  columnCount: 45,
  realIndexCount: 51,
  columns: 63,
  realIndexBytes: 12,
  columnBytes: 25,
  rowCount: 12,
}

export const DATA_PAGE = 1
export const DEFINITION_PAGE = 2
/** Rows that were deleted, or are read by a pointer to them. */
const HIDDEN = 0x8000
const POINTER = 0x4000
const PLACE = 0x1fff
const MOST_DEFINITION = 4 * 2 ** 20
const MOST_COLUMNS = 4096

export interface AccessColumn {
  readonly name: string
  readonly type: number
  /** Its bit among those that tell what is missing. */
  readonly number: number
  /** Behind the fixed columns, by order. */
  readonly variable: number
  readonly isFixed: boolean
  readonly isCalculated: boolean
  readonly at: number
  readonly bytes: number
  /** Of decimals. */
  readonly scale: number
}

export class AccessPages {
  readonly isJet3: boolean
  readonly offsets: Offsets
  readonly count: number
  private readonly file: PlacedReader
  /** Of the last pages that were asked for by pointers. */
  private readonly kept = new Map<number, Buffer>()

  constructor(file: PlacedReader, version: number) {
    this.file = file
    this.isJet3 = version === 0
    this.offsets = this.isJet3 ? JET3 : JET4
    this.count = Math.floor(file.size / this.offsets.page)
  }

  async page(number: number): Promise<Buffer | null> {
    const kept = this.kept.get(number)
    if (kept !== undefined) return kept
    if (number <= 0 || number >= this.count) return null
    const bytes = Buffer.alloc(this.offsets.page)
    await this.file.readAt(number * this.offsets.page, bytes)
    if (this.kept.size >= 64) this.kept.clear()
    this.kept.set(number, bytes)
    return bytes
  }

  /** Pages of rows, by the page that defines their table. */
  async dataPages(): Promise<Map<number, number[]>> {
    const found = new Map<number, number[]>()
    const head = Buffer.alloc(8)
    for (let number = 1; number < this.count; number++) {
      await this.file.readAt(number * this.offsets.page, head)
      if (head[0] !== DATA_PAGE || head[1] !== 1 || head.toString('latin1', 4) === 'LVAL') continue
      const table = head.readUInt32LE(4)
      const pages = found.get(table)
      if (pages === undefined) found.set(table, [number])
      else pages.push(number)
    }
    return found
  }

  /** Where the rows of a page begin and end; null for those that are not to be read here. */
  rowsOf(page: Buffer): { readonly from: number; readonly to: number; readonly isPointer: boolean }[] {
    const { rowCount } = this.offsets
    const count = Math.min(page.readUInt16LE(rowCount), (page.length - rowCount - 2) / 2)
    const rows: { from: number; to: number; isPointer: boolean }[] = []
    let to = page.length
    for (let i = 0; i < count; i++) {
      const entry = page.readUInt16LE(rowCount + 2 + 2 * i)
      const from = entry & PLACE
      if (from > to) break
      if ((entry & HIDDEN) === 0 && from < to) rows.push({ from, to, isPointer: (entry & POINTER) !== 0 })
      to = from
    }
    return rows
  }

  /** The row that four bytes point at: its number and its page. */
  async rowAt(pointer: number): Promise<Buffer | null> {
    const page = await this.page(pointer >>> 8)
    if (page === null || page[0] !== DATA_PAGE) return null
    const { rowCount } = this.offsets
    const number = pointer & 0xff
    if (number >= page.readUInt16LE(rowCount) || rowCount + 4 + 2 * number > page.length) return null
    const from = page.readUInt16LE(rowCount + 2 + 2 * number) & PLACE
    const to = number === 0 ? page.length : page.readUInt16LE(rowCount + 2 * number) & PLACE
    return from < to ? page.subarray(from, to) : null
  }

  /**
   * The columns of a table.
   *
   * @throws SourceError if they make no sense
   */
  async columnsOf(number: number, decode: (bytes: Buffer) => string): Promise<AccessColumn[]> {
    const bytes = await this.definition(number)
    const { columnCount, realIndexCount, columns, realIndexBytes, columnBytes } = this.offsets
    const count = bytes.readUInt16LE(columnCount)
    const start = columns + bytes.readUInt32LE(realIndexCount) * realIndexBytes
    if (count > MOST_COLUMNS || start + count * columnBytes > bytes.length) throw damaged()
    let at = start + count * columnBytes
    return Array.from({ length: count }, (_, i) => {
      const column = bytes.subarray(start + i * columnBytes, start + (i + 1) * columnBytes)
      const lengthBytes = this.isJet3 ? 1 : 2
      if (at + lengthBytes > bytes.length) throw damaged()
      const length = this.isJet3 ? (bytes[at] as number) : bytes.readUInt16LE(at)
      const name = bytes.subarray(at + lengthBytes, at + lengthBytes + length)
      at += lengthBytes + length
      return this.isJet3 ? jet3Column(column, decode(name)) : jet4Column(column, name.toString('utf16le'))
    })
  }

  /** A definition may go on in other pages. */
  private async definition(number: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    let length = 0
    const seen = new Set<number>()
    for (let next = number; next !== 0 && !seen.has(next) && length < MOST_DEFINITION; ) {
      seen.add(next)
      const page = await this.page(next)
      if (page === null || page[0] !== DEFINITION_PAGE) throw damaged()
      const piece = pieces.length === 0 ? page : page.subarray(8)
      pieces.push(piece)
      length += piece.length
      next = page.readUInt32LE(4)
    }
    return Buffer.concat(pieces)
  }
}

function jet3Column(bytes: Buffer, name: string): AccessColumn {
  return {
    name,
    type: bytes[0] as number,
    number: bytes.readUInt16LE(1),
    variable: bytes.readUInt16LE(3),
    scale: bytes[10] as number,
    isFixed: ((bytes[13] as number) & 1) !== 0,
    isCalculated: false,
    at: bytes.readUInt16LE(14),
    bytes: bytes.readUInt16LE(16),
  }
}

function jet4Column(bytes: Buffer, name: string): AccessColumn {
  return {
    name,
    type: bytes[0] as number,
    number: bytes.readUInt16LE(5),
    variable: bytes.readUInt16LE(7),
    scale: bytes[12] as number,
    isFixed: ((bytes[15] as number) & 1) !== 0,
    isCalculated: ((bytes[16] as number) & 0xc0) === 0xc0,
    at: bytes.readUInt16LE(21),
    bytes: bytes.readUInt16LE(23),
  }
}

function damaged(): SourceError {
  return new SourceError('malformed', 'the definition of a table is damaged; its rows were not scanned')
}
