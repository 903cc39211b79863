/** Cuts statements into tokens for the grammar, outside the regions of rows. Passes over strings, bodies and comments. */
import { unquote } from './sql-cell.ts'
import { type Dialect, isNameByte } from './sql-dialect.ts'
import { ACTION, type Action, type Grammar, restarts } from './sql-grammar.ts'
import type { Input } from './sql-input.ts'
import { MAX_QUOTED, QUOTED, type Quoted, type QuotedKind } from './sql-quoted.ts'
import type { Schema, Target } from './sql-schema.ts'

/** Bytes of a word or name that are kept. PostgreSQL allows 63, MySQL 64, Oracle and SQL Server 128. */
const MAX_NAME = 256
/** Longest statement head that is compared as a whole with the next one. */
const MAX_HEAD = 8192

const LF = 0x0a
const DASH = 0x2d
const SLASH = 0x2f
const DOLLAR = 0x24
const HASH = 0x23

const CLASS = {
  space: 0,
  word: 1,
  line: 2,
  quote: 3,
  doubleQuote: 4,
  backtick: 5,
  bracket: 6,
  punctuation: 7,
  special: 8,
  ignored: 9,
} as const

const CLASSES: Uint8Array = classes()

const MODE = { between: 0, word: 1, line: 2, delimiter: 3 } as const

/** Drops a byte order mark, which else would be the first letter of the first word. */
const decoder = new TextDecoder()

export class Statements {
  /** What to do next; the reader sets it back. */
  action: Action = ACTION.none
  /** The statement cannot be read on: something in it is too long to be meant. */
  malformed = false
  readonly #grammar: Grammar
  readonly #schema: Schema
  readonly #dialect: Dialect
  readonly #quoted: Quoted
  #mode: number = MODE.between
  #lineStart = true
  /** Only looking for a line that begins a statement. */
  #lost = false
  #statementStart = 0
  #quotedName = false
  #close = 0
  readonly #text: Uint8Array = new Uint8Array(MAX_NAME)
  #length = 0
  #keep = false
  /** An INSERT's bytes up to VALUES and one more: most dumps repeat them for every row. */
  readonly #head: Uint8Array = new Uint8Array(MAX_HEAD)
  #headLength = 0
  #headStart = -1
  #headTarget: Target | null = null
  #headVersion = 0

  constructor(grammar: Grammar, schema: Schema, dialect: Dialect, quoted: Quoted) {
    this.#grammar = grammar
    this.#schema = schema
    this.#dialect = dialect
    this.#quoted = quoted
  }

  /** Gives the statement up: goes on at the next line that begins one. */
  resume(): void {
    this.malformed = false
    this.#lost = true
    this.#lineStart = false
    this.#mode = MODE.between
    this.#headLength = 0
    this.#grammar.abandon()
  }

  /** Reads on after rows. */
  enter(lineStart: boolean): void {
    this.#lineStart = lineStart
    this.#mode = MODE.between
  }

  /** Reads from index `at` until there is an action, or the input ends. Returns the index of the next byte. */
  run(input: Input, at: number): number {
    let p = at
    this.#headStart = -1
    while (p < input.to && this.action === ACTION.none && !this.malformed) {
      if (this.#quoted.active) p = this.#readQuoted(input, p)
      else if (this.#mode === MODE.between) p = this.#between(input, p)
      else if (this.#mode === MODE.word) p = this.#readWord(input, p)
      else p = this.#readLine(input, p)
    }
    return p
  }

  /** At the end of the source. False if a string or comment is still open. */
  end(): boolean {
    if (this.#quoted.active) return this.#quoted.end()
    if (this.#mode === MODE.word && !this.#lost) this.#endWord(null, 0)
    return true
  }

  #between(input: Input, at: number): number {
    const { bytes, to } = input
    let p = at
    while (p < to) {
      const byte = bytes[p] as number
      const kind = CLASSES[byte] as number
      if (kind === CLASS.space) {
        p++
        continue
      }
      if (kind === CLASS.line) {
        this.#lineStart = true
        p++
        continue
      }
      if (kind === CLASS.word) {
        if (this.#lineStart || (!this.#lost && this.#grammar.wantsWords)) return this.#startWord(input, p)
        do p++
        while (p < to && isWordByte(bytes[p] as number))
        if (p < to) continue
        this.#keep = false
        this.#mode = MODE.word
        return p
      }
      if (this.#lost) {
        this.#lineStart = false
        p++
        continue
      }
      p++
      switch (kind) {
        case CLASS.punctuation:
          this.#lineStart = false
          this.action = this.#grammar.punctuation(byte)
          this.#checkLength(p + input.base)
          if (this.action !== ACTION.none || this.malformed) return p
          break
        case CLASS.quote:
          return this.#open(input, p, this.#dialect.literalKind(input.before(p - 1), input.beforeThat(p - 1)), byte, false)
        case CLASS.doubleQuote: {
          const string = this.#dialect.name === 'mysql' && !this.#grammar.wantsName
          return this.#open(input, p, string ? this.#dialect.strings : QUOTED.standard, byte, !string)
        }
        case CLASS.backtick:
          this.#dialect.learn('mysql')
          return this.#open(input, p, QUOTED.standard, byte, true)
        case CLASS.bracket:
          if (!this.#dialect.brackets) break
          if (this.#grammar.wantsName) this.#dialect.learn('sqlserver')
          return this.#open(input, p, QUOTED.standard, 0x5d, true)
        case CLASS.special:
          if (this.#special(input, p, byte)) return p
          break
        default:
          this.#lineStart = false
      }
    }
    return p
  }

  /** Bytes that begin comments, bodies and client commands. True if the caller must look again. */
  #special(input: Input, next: number, byte: number): boolean {
    const before = input.before(next - 1)
    const oldLineStart = this.#lineStart
    switch (byte) {
      case DASH:
        if (before !== DASH) return false
        this.#open(input, next, QUOTED.lineComment, LF, false)
        this.#lineStart = oldLineStart
        return true
      case 0x2a:
        if (before !== SLASH) {
          this.#lineStart = false
          return false
        }
        this.#open(input, next, this.#dialect.blockComments, SLASH, false)
        this.#lineStart = oldLineStart
        return true
      case HASH:
        if (this.#dialect.name === 'mysql' || (this.#dialect.name === 'unknown' && this.#lineStart)) {
          this.#open(input, next, QUOTED.lineComment, LF, false)
          this.#lineStart = oldLineStart
          return true
        }
        return false
      case DOLLAR:
        this.#lineStart = false
        if (!this.#dialect.dollars || this.#grammar.delimited || isNameByte(before)) return false
        this.#open(input, next, QUOTED.dollar, DOLLAR, false)
        return true
      case 0x5c:
        // psql: \connect, \restrict, \.
        if (!this.#grammar.idle || !this.#lineStart) return false
        this.#mode = MODE.line
        return true
      default:
        // A slash, which may be half of a comment's start.
        return false
    }
  }

  #open(input: Input, next: number, kind: QuotedKind, close: number, name: boolean): number {
    input.mark(next - 1)
    this.#lineStart = false
    this.#quotedName = name
    this.#close = close
    this.#length = 0
    this.#keep = name
    this.#quoted.open(kind, close, next + input.base)
    return next
  }

  #readQuoted(input: Input, at: number): number {
    const quoted = this.#quoted
    const next = quoted.skip(input.bytes, at, input.to, input.base)
    if (this.#keep) this.#append(input.bytes, at, next)
    if (quoted.active) return next
    if (quoted.overlong) this.malformed = true
    else if (this.#quotedName) {
      const length = Math.min(this.#length, quoted.contentEnd - quoted.contentStart)
      this.action = this.#grammar.name(unquote(this.#text.subarray(0, length), QUOTED.standard, this.#close))
    } else if (!quoted.comment && !quoted.refused) {
      if (quoted.kind === QUOTED.dollar) this.#dialect.learn('postgresql')
      this.action = this.#grammar.literal()
    }
    return next
  }

  #startWord(input: Input, at: number): number {
    const idle = this.#grammar.idle
    if (idle || this.#lineStart) {
      input.mark(at)
      if (!this.#grammar.gathering) this.#statementStart = at + input.base
      if (this.#grammar.plain && !this.#lost) {
        const end = this.#repeatedHead(input, at)
        if (end > 0) {
          this.action = ACTION.values
          return end
        }
        this.#headStart = at
      }
    }
    this.#keep = true
    this.#length = 0
    this.#mode = MODE.word
    return at
  }

  #readWord(input: Input, at: number): number {
    const { bytes, to } = input
    let p = at
    while (p < to && isWordByte(bytes[p] as number)) p++
    if (this.#keep) this.#append(bytes, at, p)
    if (p < to) {
      this.#mode = MODE.between
      this.#endWord(input, p)
    }
    return p
  }

  /** @param input null at the end of the source */
  #endWord(input: Input | null, at: number): void {
    const lineStart = this.#lineStart
    this.#lineStart = false
    if (!this.#keep) return
    const text = decoder.decode(this.#text.subarray(0, this.#length))
    if (text === '') {
      this.#lineStart = lineStart
      return
    }
    if (this.#lost) {
      const next = input === null ? LF : (input.bytes[at] as number)
      const kind = CLASSES[next] as number
      if (!restarts(text) || (kind !== CLASS.space && kind !== CLASS.line)) return
      this.#lost = false
    }
    this.action = this.#grammar.word(text, lineStart)
    if (input === null) return
    if (this.action === ACTION.line) this.#beginLine(MODE.line)
    else if (this.action === ACTION.delimiter) this.#beginLine(MODE.delimiter)
    else if (this.action === ACTION.values) this.#rememberHead(input, at)
    this.#checkLength(at + input.base)
  }

  #beginLine(mode: number): void {
    this.action = ACTION.none
    this.#mode = mode
    this.#length = 0
  }

  /** The rest of a client command's line. */
  #readLine(input: Input, at: number): number {
    const end = input.bytes.subarray(at, input.to).indexOf(LF)
    const next = end < 0 ? input.to : at + end
    if (this.#mode === MODE.delimiter) this.#append(input.bytes, at, next)
    if (end < 0) return next
    if (this.#mode === MODE.delimiter)
      this.#grammar.delimited = decoder.decode(this.#text.subarray(0, this.#length)).trim() !== ';'
    this.#mode = MODE.between
    return next
  }

  #append(bytes: Uint8Array, from: number, to: number): void {
    let length = this.#length
    const stop = Math.min(to, from + MAX_NAME - length)
    for (let p = from; p < stop; p++) this.#text[length++] = bytes[p] as number
    this.#length = length
  }

  /** What a statement's head may hold is bounded by its length. */
  #checkLength(offset: number): void {
    if (this.#grammar.gathering && offset - this.#statementStart > MAX_QUOTED) {
      this.malformed = true
      this.action = ACTION.none
    }
  }

  /** If the statement begins like the last INSERT, the index after VALUES; else 0. Table and columns are the same then. */
  #repeatedHead(input: Input, at: number): number {
    const length = this.#headLength
    if (length === 0 || at + length > input.to || this.#headVersion !== this.#schema.version) return 0
    const { bytes } = input
    const head = this.#head
    for (let i = 0; i < length; i++) if (bytes[at + i] !== head[i]) return 0
    this.#grammar.target = this.#headTarget
    return at + length - 1
  }

  #rememberHead(input: Input, end: number): void {
    const start = this.#headStart
    const length = end + 1 - start
    this.#headStart = -1
    if (start < 0 || length > MAX_HEAD || this.#grammar.insertsAll) return
    this.#head.set(input.bytes.subarray(start, end + 1))
    this.#headLength = length
    this.#headTarget = this.#grammar.target
    this.#headVersion = this.#schema.version
  }
}

function isWordByte(byte: number): boolean {
  return isNameByte(byte) || byte === DOLLAR || byte === HASH || byte === 0x40
}

function classes(): Uint8Array {
  const table = new Uint8Array(256).fill(CLASS.ignored)
  for (let byte = 0; byte < 256; byte++) if (isNameByte(byte) || byte === 0x40) table[byte] = CLASS.word
  for (const byte of [0x20, 0x09, 0x0d, 0x0b, 0x0c]) table[byte] = CLASS.space
  table[LF] = CLASS.line
  table[0x27] = CLASS.quote
  table[0x22] = CLASS.doubleQuote
  table[0x60] = CLASS.backtick
  table[0x5b] = CLASS.bracket
  for (const char of '(),.;') table[char.charCodeAt(0)] = CLASS.punctuation
  for (const byte of [DASH, SLASH, 0x2a, HASH, DOLLAR, 0x5c]) table[byte] = CLASS.special
  return table
}
