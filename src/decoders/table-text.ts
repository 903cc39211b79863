/** Tables as the text that our own reader of tables takes: every cell in quotes, which are doubled inside. */
import { isUtf8 } from 'node:buffer'
import type { Part, Source } from '../model/source.ts'
import type { CellStore } from './cell-store.ts'
import { chunkReader } from '../sources/memory.ts'

/** Bytes of text gathered before they are given on. */
const STEP = 64 * 1024
const ROOM = STEP + 16 * 1024
/** Bytes up to which copying one by one is faster than asking for a copy. */
const SHORT = 200
const QUOTE = 0x22
const COMMA = 0x2c
const LINE_FEED = 0x0a
/** The first byte of a mark of byte order. */
const MARK = 0xef
const decoder = new TextDecoder()

/**
 * Rows in, bytes out. Perf: rows are added without waiting for anything; only full steps are given on. Texts that lie in a file as UTF-8 go
 * from its bytes to ours without becoming strings (bench: SQLite, Parquet).
 */
export class TableText {
  private buffer = Buffer.allocUnsafe(ROOM)
  private at = 0
  private cells = 0

  /** A whole row. Null is an empty cell. */
  add(row: readonly (string | null | undefined)[]): void {
    for (const cell of row) this.cell(cell ?? '')
    this.endRow()
  }

  /** The next cell of a row. */
  cell(text: string): void {
    // A unit of UTF-16 is at most three bytes, a quote two.
    this.open(3 * text.length)
    const { buffer } = this
    const start = this.at
    let at = start
    if (text.length <= SHORT)
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i)
        if (unit >= 0x80) {
          at = -1
          break
        }
        buffer[at++] = unit
        if (unit === QUOTE) buffer[at++] = QUOTE
      }
    else at = -1
    if (at < 0) at = start + buffer.write(text.includes('"') ? text.replaceAll('"', '""') : text, start)
    buffer[at++] = QUOTE
    this.at = at
  }

  /** The same of text that is `bytes[from..to)`, in UTF-8. */
  utf8(bytes: Uint8Array, from: number, to: number): void {
    this.open(2 * (to - from))
    const { buffer } = this
    let { at } = this
    if (to - from > SHORT && !bytes.subarray(from, to).includes(QUOTE)) {
      buffer.set(bytes.subarray(from, to), at)
      at += to - from
    } else
      for (let i = from; i < to; i++) {
        const byte = bytes[i] as number
        buffer[at++] = byte
        if (byte === QUOTE) buffer[at++] = QUOTE
      }
    buffer[at++] = QUOTE
    this.at = at
  }

  /** The same of what a decoder of UTF-8 makes of bytes: those that are none become U+FFFD, a mark of byte order at the front nothing. */
  decoded(bytes: Uint8Array, from: number, to: number): void {
    this.open(2 * (to - from))
    const { buffer } = this
    let { at } = this
    let bits = 0
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number
      bits |= byte
      buffer[at++] = byte
      if (byte === QUOTE) buffer[at++] = QUOTE
    }
    if (bits >= 0x80 && (bytes[from] === MARK || !isUtf8(bytes.subarray(from, to)))) {
      const text = decoder.decode(bytes.subarray(from, to)).replaceAll('"', '""')
      this.make(3 * text.length + 1)
      at = this.at + this.buffer.write(text, this.at)
    }
    this.buffer[at++] = QUOTE
    this.at = at
  }

  /** The next cell, which a store made. */
  stored({ bytes, starts }: CellStore, cell: number): void {
    const from = starts[cell] as number
    const to = starts[cell + 1] as number
    this.make(to - from + 1)
    const { buffer } = this
    let { at } = this
    if (this.cells++ > 0) buffer[at++] = COMMA
    if (to - from > SHORT) {
      bytes.copy(buffer, at, from, to)
      at += to - from
    } else for (let i = from; i < to; i++) buffer[at++] = bytes[i] as number
    this.at = at
  }

  endRow(): void {
    this.make(1)
    this.buffer[this.at++] = LINE_FEED
    this.cells = 0
  }

  get isFull(): boolean {
    return this.at >= STEP
  }

  take(): Uint8Array {
    const bytes = this.buffer.subarray(0, this.at)
    this.buffer = Buffer.allocUnsafe(ROOM)
    this.at = 0
    return bytes
  }

  private open(most: number): void {
    this.make(most + 3)
    if (this.cells++ > 0) this.buffer[this.at++] = COMMA
    this.buffer[this.at++] = QUOTE
  }

  private make(room: number): void {
    if (this.at + room <= this.buffer.length) return
    const larger = Buffer.allocUnsafe(2 * this.at + room)
    this.buffer.copy(larger, 0, 0, this.at)
    this.buffer = larger
  }
}

/** @param rows cells as text; the first row holds the names of the columns if the part is a 'table' */
export async function* tableText(
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
): AsyncGenerator<Uint8Array> {
  const text = new TableText()
  try {
    // Perf: waiting for each row takes longer than writing it (bench: workbook).
    if (Symbol.iterator in rows) {
      for (const row of rows) {
        text.add(row)
        if (text.isFull) yield text.take()
      }
    } else {
      for await (const row of rows) {
        text.add(row)
        if (text.isFull) yield text.take()
      }
    }
  } catch (error) {
    yield text.take()
    throw error
  }
  yield text.take()
}

/** A part of a file, of bytes that are made while they are read, once. */
export function partSource(source: Source, part: Part, chunks: () => AsyncIterator<Uint8Array>): Source {
  return { name: source.name, size: null, addressable: false, part, open: () => chunkReader(chunks()) }
}

/** Text as a part: lines that came out of a document. */
export function textPart(source: Source, table: string | null, place: string | null, lines: Iterable<string>): Source {
  return partSource(source, { as: 'text', table, place }, () => textChunks(lines))
}

async function* textChunks(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  let text = ''
  for (const line of lines) {
    text += `${line}\n`
    if (text.length < STEP) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}
