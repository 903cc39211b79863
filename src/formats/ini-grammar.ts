/** Lines of settings: sections, keys before `=` or `:`, comments, values that go on. */
import type { PathNode } from './json-path.ts'
import type { Decode, LineCells, LineGrammar } from './line-reader.ts'
import { childAt, closingQuote, decodeOf, doubleQuoted, isBlank, skipBlanks, trimmedEnd } from './yaml-tokens.ts'
import { startsWith } from './starts-with.ts'

/** Properties know no quotes and no comments behind values; .env no colons. */
export type IniDialect = 'ini' | 'properties' | 'env'

/** Bytes; must be less than MAX_SPAN. */
const LONGEST_KEY = 256
const BACKSLASH = 92
const EQUALS = 61
const COLON = 58

const NEW = 0
/** The line before ended in a backslash, or this one may go on with its value by being indented. */
const CONTINUED = 1
const MAY_GO_ON = 2
const QUOTED = 3

const unescaped: Decode = (raw) => doubleQuoted(raw.trim())
const trimmed: Decode = (raw) => raw.trim()

export class IniGrammar implements LineGrammar {
  private readonly dialect: IniDialect
  private section: PathNode | null = null
  private mode = NEW
  private quote = 0

  constructor(dialect: IniDialect) {
    this.dialect = dialect
  }

  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    const { section, mode, quote } = this
    this.readLine(bytes, from, to, cells)
    if (whole) return
    this.section = section
    this.mode = mode
    this.quote = quote
  }

  private readLine(bytes: Uint8Array, from: number, to: number, cells: LineCells): void {
    const at = skipBlanks(bytes, from, to)
    if (this.mode === QUOTED && !(this.dialect === 'env' && startsVariable(bytes, at, to))) {
      const close = closingQuote(bytes, from, to, this.quote)
      cells.more(from, close < 0 ? to : close, '\n')
      if (close >= 0) this.mode = NEW
      return
    }
    if (this.mode === CONTINUED) {
      this.goOn(bytes, at, to, cells)
      return
    }
    const mayGoOn = this.mode === MAY_GO_ON && at > from
    this.mode = NEW
    const first = bytes[at]
    if (at === to || first === 35 || first === 59 || (first === 33 && this.dialect === 'properties')) return
    if (first === 0x5b && this.dialect !== 'env') {
      const close = bytes.subarray(at, to).indexOf(0x5d)
      if (close > 0) {
        this.section = childAt(cells.paths, cells.paths.root, bytes, at + 1, at + close)
        return
      }
    }
    const separator = this.separatorOf(bytes, at, to)
    if (separator < 0) {
      if (mayGoOn) this.goOn(bytes, at, to, cells)
      return
    }
    this.setting(bytes, at, separator, to, cells)
  }

  private separatorOf(bytes: Uint8Array, at: number, to: number): number {
    const limit = Math.min(to, at + LONGEST_KEY)
    for (let i = at; i < limit; i++) {
      const byte = bytes[i]
      if (byte === BACKSLASH && this.dialect === 'properties') i++
      else if (i > at && (byte === EQUALS || (byte === COLON && this.dialect !== 'env'))) return i
    }
    return -1
  }

  private setting(bytes: Uint8Array, at: number, separator: number, to: number, cells: LineCells): void {
    let start = at
    if (startsWith(bytes, at, 'export ')) start = skipBlanks(bytes, at + 7, separator)
    let end = trimmedEnd(bytes, start, separator)
    if (end - start > 2 && (bytes[start] === 0x22 || bytes[start] === 0x27) && bytes[end - 1] === bytes[start]) {
      start++
      end--
    }
    const path = childAt(cells.paths, this.section ?? cells.paths.root, bytes, start, end)
    cells.name(path, separator + 1)
    const value = skipBlanks(bytes, separator + 1, to)
    const byte = bytes[value]
    if (this.dialect !== 'properties' && (byte === 0x22 || byte === 0x27)) {
      const close = closingQuote(bytes, value + 1, to, byte)
      cells.cell(path, value + 1, close < 0 ? to : close, decodeOf(byte))
      // Quotes of an INI file end with their line.
      if (close < 0 && this.dialect === 'env') {
        this.mode = QUOTED
        this.quote = byte
      }
      return
    }
    const stop = this.valueEnd(bytes, value, to)
    cells.cell(path, value, stop, this.dialect === 'properties' ? unescaped : trimmed)
  }

  private goOn(bytes: Uint8Array, at: number, to: number, cells: LineCells): void {
    cells.more(at, this.valueEnd(bytes, at, to), ' ')
  }

  /** The end of a value without quotes. Says what the next line may be. */
  private valueEnd(bytes: Uint8Array, from: number, to: number): number {
    let end = to
    if (this.dialect !== 'properties') {
      for (let i = from; i < to; i++) {
        if ((bytes[i] !== 35 && bytes[i] !== 59) || !isBlank(bytes[i - 1])) continue
        end = i
        break
      }
    }
    end = trimmedEnd(bytes, from, end)
    let slashes = 0
    while (end - slashes > from && bytes[end - slashes - 1] === BACKSLASH) slashes++
    this.mode = slashes % 2 === 1 ? CONTINUED : this.dialect === 'ini' ? MAY_GO_ON : NEW
    return slashes % 2 === 1 ? end - 1 : end
  }
}

/** `NAME=` in capitals: a quote above it was never closed. */
function startsVariable(bytes: Uint8Array, at: number, to: number): boolean {
  let i = at
  for (; i < to && i < at + LONGEST_KEY; i++) {
    const byte = bytes[i] as number
    if (!((byte >= 65 && byte <= 90) || byte === 95 || (byte >= 48 && byte <= 57))) break
  }
  return i > at + 1 && bytes[i] === EQUALS && bytes.subarray(at, i).includes(95)
}
