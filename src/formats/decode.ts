/** Text of a cell: UTF-8, or Latin-1 where the bytes are not UTF-8. */

/** Position of the first byte that is neither a byte order mark nor white space. */
export function contentStart(head: Uint8Array): number {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  while (at < head.length && (head[at] as number) <= 32) at++
  return at
}

export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from)
  const text = view.toString('utf8')
  // What another program could not decode stands there as U+FFFD, in UTF-8 like the rest.
  return text.includes('\ufffd') && !Buffer.from(text).equals(view) ? view.toString('latin1') : text
}

/** Longest text of a cell that is looked at, in bytes of the source. */
export const CELL_BYTES = 4096
/** What nearly all cells of small files fit into. */
const FIRST_BYTES = 256
/** Longest text of a cell that is passed on, in characters. */
export const CELL_CHARACTERS = 1024

/** Collects the bytes of one cell over any number of calls; what is beyond CELL_BYTES is counted, not kept. */
export class CellText {
  private buffer = new Uint8Array(FIRST_BYTES)
  private length = 0

  clear(): void {
    this.length = 0
  }

  add(bytes: Uint8Array, from: number, to: number): void {
    const room = Math.min(to - from, CELL_BYTES - this.length)
    if (room <= 0) return
    if (this.length + room > this.buffer.length) this.grow(this.length + room)
    this.buffer.set(bytes.subarray(from, from + room), this.length)
    this.length += room
  }

  addByte(byte: number): void {
    if (this.length >= CELL_BYTES) return
    if (this.length === this.buffer.length) this.grow(this.length + 1)
    this.buffer[this.length++] = byte
  }

  private grow(least: number): void {
    const larger = new Uint8Array(Math.min(CELL_BYTES, Math.max(least, this.buffer.length * 4)))
    larger.set(this.buffer.subarray(0, this.length))
    this.buffer = larger
  }

  /** Bytes kept so far. */
  get size(): number {
    return this.length
  }

  /** The text so far, cut at a code point's edge. */
  toString(): string {
    let end = this.length
    if (end === CELL_BYTES) while (end > 0 && ((this.buffer[end - 1] as number) & 0xc0) === 0x80) end--
    return decodeText(this.buffer, 0, this.length < CELL_BYTES ? end : Math.max(0, end - 1)).slice(0, CELL_CHARACTERS)
  }
}
