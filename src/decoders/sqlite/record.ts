/** Records of SQLite: a header of serial types, then the values. */
import { bytesText, isBinary } from '../cell-text.ts'
import type { TableText } from '../table-text.ts'
import { type Cell, varint } from './pages.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Column count of a record, without its values. */
const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8]
const REAL = 7

export class RecordText {
  /** Values that were bytes and no text. */
  binary = 0
  private readonly encoding: TextEncoding

  constructor(encoding: TextEncoding) {
    this.encoding = encoding
  }

  /** The values as text, null for NULL. A record that is cut gives what is there. */
  read({ bytes, from, to }: Cell): (string | null)[] {
    const [head, first] = varint(bytes, from, to)
    const headerEnd = from + head
    const values: (string | null)[] = []
    let at = first
    let value = headerEnd
    while (at < headerEnd && at < to) {
      const [type, after] = varint(bytes, at, to)
      at = after
      const length = lengthOf(type)
      if (value + length > to) {
        if (type >= 12 && value < to) values.push(this.valueAt(bytes, value, to, type))
        break
      }
      values.push(this.valueAt(bytes, value, value + length, type))
      value += length
    }
    return values
  }

  /**
   * The same as cells of a table.
   *
   * @param rowId index of the column whose value is the row's number where it is NULL; -1: none
   */
  write({ row, bytes, from, to }: Cell, table: TableText, rowId: number): void {
    const [head, first] = varint(bytes, from, to)
    const headerEnd = from + head
    let at = first
    let value = headerEnd
    for (let column = 0; at < headerEnd && at < to; column++) {
      let type = bytes[at] as number
      // Perf: nearly all types are one byte (bench: SQLite).
      if (type < 128) at++
      else [type, at] = varint(bytes, at, to)
      let end = value + lengthOf(type)
      const isCut = end > to
      if (isCut) {
        if (type < 12 || value >= to) break
        end = to
      }
      if (type >= 13 && type % 2 === 1 && this.encoding === 'utf-8') table.utf8(bytes, value, end)
      else {
        const text = this.valueAt(bytes, value, end, type)
        table.cell(text ?? (column === rowId ? String(row) : ''))
      }
      if (isCut) break
      value = end
    }
    table.endRow()
  }

  /** Perf: places, not views: a view takes longer to make than most values to read (bench: SQLite). */
  private valueAt(payload: Buffer, from: number, to: number, type: number): string | null {
    if (type === 0) return null
    if (type === 8 || type === 9) return String(type - 8)
    if (type === REAL) return String(payload.readDoubleBE(from))
    if (type === 6) return String(payload.readBigInt64BE(from))
    if (type < REAL) return String(payload.readIntBE(from, INTEGER_BYTES[type] as number))
    if (type % 2 === 1)
      return this.encoding === 'utf-8' ? payload.toString('utf8', from, to) : this.wide(payload.subarray(from, to))
    const bytes = payload.subarray(from, to)
    if (isBinary(bytes)) this.binary++
    return bytesText(bytes)
  }

  private wide(bytes: Buffer): string {
    const even = bytes.subarray(0, bytes.length & ~1)
    return this.encoding === 'utf-16le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le')
  }
}

function lengthOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2)
  if (type === REAL) return 8
  return INTEGER_BYTES[type] ?? 0
}
