/** The text that SELECT … INTO OUTFILE of MySQL writes, and whatever writes as it does. https://dev.mysql.com/doc/refman/8.4/en/load-data.html */
import { StringDecoder } from 'node:string_decoder'
import type { ByteReader } from '../model/source.ts'
import { TableText } from './table-text.ts'

/** Signs between, around and in values. Texts may be empty where the dialect has no such sign. */
export interface RowDialect {
  readonly separator: string
  readonly quote: string
  readonly escape: string
  readonly lineEnd: string
}

/** What is written where nobody asks for anything else. */
export const PLAIN_ROWS: RowDialect = { separator: '\t', quote: '', escape: '\\', lineEnd: '\n' }

const ESCAPES: Readonly<Record<string, string>> = { 0: '\0', b: '\b', n: '\n', r: '\r', t: '\t', Z: '\x1a' }
/** NULL behind the escape, as a whole value. */
const NULL = 'N'
const STEP = 64 * 1024

export class MysqlRows {
  private readonly columns: readonly string[]
  private readonly dialect: RowDialect
  private readonly longest: number
  private readonly text: TableText = new TableText()
  /** The first character of any sign. */
  private readonly sign: RegExp
  /** Characters of the longest sign; an escape has one behind it. */
  private readonly signLength: number
  private row: string[] = []
  private cell = ''
  /** Characters of the row at hand. */
  private length = 0
  private quotes: 'none' | 'open' | 'closed' = 'none'

  /** @param longest characters of a row; a longer one is given on in pieces */
  constructor(columns: readonly string[], dialect: RowDialect, longest: number) {
    this.columns = columns
    this.dialect = dialect
    this.longest = longest
    const { separator, quote, escape: escaping, lineEnd } = dialect
    const firsts = [separator, quote, escaping, lineEnd].map((sign) => sign.slice(0, 1)).join('')
    this.sign = new RegExp(`[${firsts.replace(/[\\\]^-]/g, '\\$&')}]`, 'g')
    this.signLength = Math.max(2, separator.length, lineEnd.length)
  }

  async *read(reader: ByteReader): AsyncGenerator<Uint8Array> {
    const { text } = this
    text.add(this.columns)
    const decoder = new StringDecoder('utf8')
    const chunk = new Uint8Array(STEP)
    let rest = ''
    try {
      for (let count = -1; count !== 0; ) {
        count = await reader.read(chunk)
        const input = rest + (count === 0 ? decoder.end() : decoder.write(Buffer.from(chunk.buffer, 0, count)))
        rest = input.slice(this.take(input, count === 0))
        if (text.isFull) yield text.take()
      }
    } finally {
      reader.close()
    }
    if (this.length > 0) this.endRow()
    yield text.take()
  }

  /** Returns how much of it was read: a sign may be cut by the end of what is there. */
  private take(input: string, isLast: boolean): number {
    const end = isLast ? input.length : input.length - this.signLength + 1
    let at = 0
    while (at < end) {
      this.sign.lastIndex = at
      const next = Math.min(this.sign.exec(input)?.index ?? end, end)
      this.cell += input.slice(at, next)
      this.length += next - at
      at = next < end ? next + this.takeSign(input, next) : next
      if (this.length > this.longest) this.endRow()
    }
    return Math.max(at, 0)
  }

  /** Returns the characters of what begins with the first character of a sign. */
  private takeSign(input: string, at: number): number {
    const { separator, quote, escape: escaping, lineEnd } = this.dialect
    const sign = input[at] as string
    const isOpen = this.quotes === 'open'
    if (sign === escaping) {
      const escaped = input[at + 1] ?? ''
      if (escaped !== NULL || this.cell !== '' || isOpen) this.cell += ESCAPES[escaped] ?? escaped
      return this.passed(1 + escaped.length)
    }
    if (sign === quote && isOpen && input[at + 1] === quote) {
      this.cell += quote
      return this.passed(2)
    }
    if (sign === quote && (isOpen || (this.quotes === 'none' && this.cell === ''))) {
      this.quotes = isOpen ? 'closed' : 'open'
      return this.passed(1)
    }
    if (!isOpen && input.startsWith(lineEnd, at)) {
      this.endRow()
      return lineEnd.length
    }
    if (!isOpen && input.startsWith(separator, at)) {
      this.endCell()
      return this.passed(separator.length)
    }
    this.cell += sign
    return this.passed(1)
  }

  private passed(count: number): number {
    this.length += count
    return count
  }

  private endCell(): void {
    this.row.push(this.cell)
    this.cell = ''
    this.quotes = 'none'
  }

  private endRow(): void {
    this.endCell()
    this.text.add(this.row)
    this.row = []
    this.length = 0
  }
}
