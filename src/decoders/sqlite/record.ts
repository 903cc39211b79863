/** Records of SQLite: a header of serial types, then the values. */
import { bytesText, isBinary } from '../cell-text.ts'
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
