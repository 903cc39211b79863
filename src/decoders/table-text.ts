/** Tables as the text that our own reader of tables takes: every cell in quotes, which are doubled inside. */
import type { Part, Source } from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'

/** Characters of text gathered before it is given on. */
const STEP = 64 * 1024

/** Rows in, bytes out. Perf: rows are added without waiting for anything; only full steps are given on. */
export class TableText {
  private text = ''

  /** Null is an empty cell. */
  add(row: readonly (string | null | undefined)[]): void {
    let line = ''
    for (const given of row) {
      const cell = given ?? ''
      line += cell.includes('"') ? `,"${cell.replaceAll('"', '""')}"` : `,"${cell}"`
    }
    this.text += `${line.slice(1)}\n`
  }

  get isFull(): boolean {
    return this.text.length >= STEP
  }

  take(): Uint8Array {
    const bytes = Buffer.from(this.text)
    this.text = ''
    return bytes
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
