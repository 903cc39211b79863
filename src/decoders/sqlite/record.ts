/** Records of SQLite: a header of serial types, then the values. */
import { bytesText, isBinary } from '../cell-text.ts'
import type { TableText } from '../table-text.ts'
import { varint } from './pages.ts'

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
  read(payload: Buffer): (string | null)[] {
    const [headerEnd, first] = varint(payload, 0)
    const values: (string | null)[] = []
    let at = first
    let value = headerEnd
    while (at < headerEnd && at < payload.length) {
      const [type, after] = varint(payload, at)
      at = after
      const length = lengthOf(type)
      if (value + length > payload.length) {
        if (type >= 12 && value < payload.length) values.push(this.valueAt(payload, value, payload.length, type))
        break
      }
      values.push(this.valueAt(payload, value, value + length, type))
      value += length
    }
    return values
  }

  /**
   * The same as cells of a table.
   *
   * @param rowId index of the column whose value is the row's number where it is NULL; -1: none
   */
  write(payload: Buffer, table: TableText, rowId: number, row: number | bigint): void {
    const [headerEnd, first] = varint(payload, 0)
    let at = first
    let value = headerEnd
    for (let column = 0; at < headerEnd && at < payload.length; column++) {
      let type = payload[at] as number
      // Perf: nearly all types are one byte (bench: SQLite).
      if (type < 128) at++
      else [type, at] = varint(payload, at)
      let end = value + lengthOf(type)
      const isCut = end > payload.length
      if (isCut) {
        if (type < 12 || value >= payload.length) break
        end = payload.length
      }
      if (type >= 13 && type % 2 === 1 && this.encoding === 'utf-8') table.utf8(payload, value, end)
      else {
        const text = this.valueAt(payload, value, end, type)
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
