/** The text that COPY of PostgreSQL writes: a row a line, values between tabs, `\N` for NULL. */
import { StringDecoder } from 'node:string_decoder'
import type { ByteReader } from '../model/source.ts'
import { TableText } from './table-text.ts'

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

const STEP = 64 * 1024

export class CopyRows {
  private readonly columns: readonly string[]
  private readonly longest: number

  /** @param longest characters of a line; a longer one is given on in pieces */
  constructor(columns: readonly string[], longest: number) {
    this.columns = columns
    this.longest = longest
  }

  readAll(reader: ByteReader): AsyncGenerator<Uint8Array> {
    return this.read(chunksOf(reader))
  }

  async *read(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const text = new TableText()
    text.add(this.columns)
    const decoder = new StringDecoder('utf8')
    /** Of the line at hand, which is put together once: a line may be as long as the table. */
    let pieces: string[] = []
    let length = 0
    const line = (end: string): string => {
      const whole = pieces.length === 0 ? end : pieces.join('') + end
      pieces = []
      length = 0
      return whole
    }
    for await (const chunk of chunks) {
      const lines = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)).split('\n')
      const rest = lines.pop() as string
      for (const end of lines) {
        const row = line(end)
        if (row !== '\\.' && row !== '') text.add(rowOf(row))
        if (text.isFull) yield text.take()
      }
      pieces.push(rest)
      length += rest.length
      if (length > this.longest) text.add(rowOf(line('')))
      if (text.isFull) yield text.take()
    }
    const rest = line('')
    if (rest !== '' && rest !== '\\.') text.add(rowOf(rest))
    yield text.take()
  }
}

async function* chunksOf(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const chunk = new Uint8Array(STEP)
    const count = await reader.read(chunk)
    if (count === 0) return
    yield chunk.subarray(0, count)
  }
}

function rowOf(line: string): string[] {
  const cells = line.split('\t')
  return line.includes('\\') ? cells.map(copied) : cells
}

function copied(cell: string): string {
  if (cell === '\\N') return ''
  return cell.replace(/\\(?:([bfnrtv])|([0-7]{1,3})|x([0-9a-fA-F]{1,2})|([\s\S]))/g, (_all, named, octal, hex, plain) =>
    named !== undefined
      ? (ESCAPES[named as string] as string)
      : octal !== undefined
        ? String.fromCharCode(Number.parseInt(octal as string, 8))
        : hex !== undefined
          ? String.fromCharCode(Number.parseInt(hex as string, 16))
          : (plain as string),
  )
}
