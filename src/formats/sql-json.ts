/** JSON in SQL strings and COPY fields: their escapes undone byte by byte, for the reader of nested JSON. */
import type { NestedJson } from './nested-json.ts'
import type { Input } from './sql-input.ts'
import { QUOTED, type Quoted, type QuotedKind } from './sql-quoted.ts'

const BACKSLASH = 0x5c
const SPACE = 0x20

/** Control characters by the letter that stands for them. Between JSON's tokens they are space; inside its strings they are not allowed. */
const CONTROLS: ReadonlySet<number> = new Set([...'nrtbfv'].map((letter) => letter.charCodeAt(0)))

/** The byte that an escape's letter stands for, as far as it matters to JSON. Numeric escapes lose their backslash only. */
export function unescaped(letter: number): number {
  return CONTROLS.has(letter) ? SPACE : letter
}

/** One string literal, given as its raw bytes. */
export class JsonLiteral {
  readonly #nested: NestedJson
  #kind: QuotedKind = QUOTED.standard
  #close = 0
  /** The last byte was a closing one, and may be half of a doubled one. */
  #closing = false
  #escaped = false

  constructor(nested: NestedJson) {
    this.#nested = nested
  }

  get active(): boolean {
    return this.#nested.active
  }

  open(field: number, record: number, sampled: boolean, quoted: Quoted): void {
    this.#kind = quoted.kind
    this.#close = quoted.close
    this.#closing = false
    this.#escaped = false
    this.#nested.open(field, record, sampled)
  }

  close(): void {
    this.#nested.close()
  }

  /** `bytes[from..to)` of the literal, maybe with its closing byte. */
  feed(input: Input, from: number, to: number): void {
    const { bytes, base } = input
    const nested = this.#nested
    const escapes = this.#kind !== QUOTED.standard
    let start = from
    for (let p = from; p < to; p++) {
      const byte = bytes[p] as number
      if (this.#escaped) {
        this.#escaped = false
        this.#feedEscaped(byte, p, base)
        start = p + 1
      } else if (this.#closing) {
        this.#closing = false
        start = p
      } else if (byte === this.#close || (escapes && byte === BACKSLASH)) {
        nested.feed(bytes, start, p, base)
        start = p + 1
        if (byte === BACKSLASH) this.#escaped = true
        else this.#closing = true
      }
    }
    if (start < to) nested.feed(bytes, start, to, base)
  }

  #feedEscaped(byte: number, at: number, base: number): void {
    if (this.#kind !== QUOTED.unsure) this.#nested.feedByte(unescaped(byte), at - 1, at, base)
    else {
      if (byte !== this.#close) this.#nested.feedByte(BACKSLASH, at - 1, at - 1, base)
      this.#nested.feedByte(byte, at, at, base)
    }
  }
}
