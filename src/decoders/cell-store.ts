/** Cells of columns as they will stand in the text of a table, kept until their rows are written. */
import { isUtf8 } from 'node:buffer'

const QUOTE = 0x22
/** The first of its three bytes. */
const BYTE_ORDER_MARK = 0xef
const FIRST_ROOM = 2 ** 20
const decoder = new TextDecoder()

/**
 * Perf: a column is an array of small numbers; views of bytes or strings, one for each cell, would be copied by the collector as often as
 * they outlive it (bench: Parquet). What a column says of many cells at once, by its dictionary, is made once.
 */
export class CellStore {
  bytes: Buffer = Buffer.allocUnsafe(FIRST_ROOM)
  /** Where cells begin; each ends where the next one does. */
  readonly starts: number[] = [0]
  private at = 0

  /**
   * What a decoder of UTF-8 makes of bytes: those that are none become U+FFFD, a mark of byte order at the front nothing.
   *
   * @returns the number of the cell
   */
  add(bytes: Uint8Array): number {
    const { length } = bytes
    this.make(2 * length + 2)
    const into = this.bytes
    const start = this.at
    let at = start
    let bits = 0
    into[at++] = QUOTE
    for (let i = 0; i < length; i++) {
      const byte = bytes[i] as number
      bits |= byte
      into[at++] = byte
      if (byte === QUOTE) into[at++] = QUOTE
    }
    if (bits >= 0x80 && (bytes[0] === BYTE_ORDER_MARK || !isUtf8(bytes))) {
      const text = decoder.decode(bytes).replaceAll('"', '""')
      this.make(3 * text.length + 2)
      at = start + 1
      at += this.bytes.write(text, at)
    }
    this.bytes[at++] = QUOTE
    this.at = at
    return this.starts.push(at) - 2
  }

  /** Forgets all cells. */
  clear(): void {
    this.starts.length = 1
    this.at = 0
  }

  private make(room: number): void {
    if (this.at + room <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(2 * this.at + room)
    this.bytes.copy(larger, 0, 0, this.at)
    this.bytes = larger
  }
}
