/** The value of one SQL cell, gathered from its bytes as they pass. */
import { QUOTED, type QuotedKind } from './sql-quoted.ts'

/** Bytes of a cell that are kept: 1,024 characters at four bytes each. */
const MAX_BYTES = 4096
/** CellSink's promise. */
const MAX_CHARACTERS = 1024

const BACKSLASH = 0x5c
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * A cell's value is its first string literal, or where there is none its text as written: in `CAST(N'x' AS date)` it is `x`,
 * in `-1.50` the number.
 */
export class Cell {
  /** Source offsets of the value. */
  start = 0
  end = 0
  readonly #bytes: Uint8Array = new Uint8Array(MAX_BYTES)
  #length = 0
  /** Null while no literal was met. */
  #literal: QuotedKind | null = null
  #close = 0
  #complete = false
  #empty = true

  reset(at: number): void {
    this.start = at
    this.end = at
    this.#length = 0
    this.#literal = null
    this.#complete = false
    this.#empty = true
  }

  /** Bytes outside string literals. */
  bare(bytes: Uint8Array, from: number, to: number, base: number): void {
    if (this.#literal !== null) return
    let first = from
    if (this.#empty) {
      while (first < to && isSpace(bytes[first] as number)) first++
      if (first === to) return
      this.#empty = false
      this.start = first + base
    }
    this.#append(bytes, first, to)
    let last = to
    while (last > first && isSpace(bytes[last - 1] as number)) last--
    if (last > first) this.end = last + base
  }

  /** Takes back the last byte given to `bare`, which began a comment. */
  dropLast(): void {
    if (this.#literal !== null) return
    if (this.#length > 0 && this.#length < MAX_BYTES) this.#length--
    if (this.#length === 0) this.#empty = true
    else this.end--
  }

  /** A string literal opens. False if it is not the value: an earlier one is. */
  openLiteral(kind: QuotedKind, close: number): boolean {
    if (this.#literal !== null) return false
    this.#literal = kind
    this.#close = close
    this.#length = 0
    return true
  }

  /** Bytes of the open literal; its closing byte may be among them. */
  literal(bytes: Uint8Array, from: number, to: number): void {
    if (!this.#complete) this.#append(bytes, from, to)
  }

  closeLiteral(start: number, end: number): void {
    if (this.#complete) return
    this.#complete = true
    this.start = start
    this.end = end
    this.#length = Math.min(this.#length, end - start)
  }

  /** The value as the database would give it, cut at 1,024 characters; '' for NULL and DEFAULT. */
  value(): string {
    const bytes = this.#bytes.subarray(0, this.#length)
    if (this.#literal === null) {
      const text = decoder.decode(bytes).trim()
      if (text.length <= 7 && /^(?:null|default)$/i.test(text)) return ''
      return cut(text)
    }
    return cut(unquote(bytes, this.#literal, this.#close))
  }

  #append(bytes: Uint8Array, from: number, to: number): void {
    let length = this.#length
    const stop = Math.min(to, from + MAX_BYTES - length)
    for (let p = from; p < stop; p++) this.#bytes[length++] = bytes[p] as number
    this.#length = length
  }
}

/**
 * The content of a quoted text.
 *
 * @param content the bytes between the quotes
 * @param close the closing byte, which doubled stands for itself
 */
export function unquote(content: Uint8Array, kind: QuotedKind, close: number): string {
  if (kind >= QUOTED.alternative) return decoder.decode(content)
  if (content.indexOf(close) < 0 && (kind === QUOTED.standard || content.indexOf(BACKSLASH) < 0)) return decoder.decode(content)
  const out = new Uint8Array(content.length)
  let length = 0
  for (let p = 0; p < content.length; p++) {
    const byte = content[p] as number
    const next = p + 1 < content.length ? (content[p + 1] as number) : -1
    if (byte === close && next === close) {
      out[length++] = byte
      p++
    } else if (byte !== BACKSLASH || kind === QUOTED.standard || next < 0) out[length++] = byte
    else if (kind === QUOTED.unsure) {
      if (next !== close) out[length++] = byte
      out[length++] = next
      p++
    } else if (kind === QUOTED.backslash) {
      // `\%` and `\_` keep their backslash outside LIKE patterns (MySQL manual, String Literals).
      if (next === 0x25 || next === 0x5f) out[length++] = byte
      out[length++] = SINGLE_ESCAPES.get(next) ?? next
      p++
    } else {
      const escaped = readEscape(content, p + 1)
      for (const one of escaped.bytes) out[length++] = one
      p += escaped.length
    }
  }
  return decoder.decode(out.subarray(0, length))
}

/** One field of a COPY row; `\N` is NULL. */
export function unescapeCopy(content: Uint8Array): string {
  if (content.indexOf(BACKSLASH) < 0) return cut(decoder.decode(content))
  if (content.length === 2 && content[1] === 0x4e) return ''
  const out = new Uint8Array(content.length)
  let length = 0
  for (let p = 0; p < content.length; p++) {
    const byte = content[p] as number
    if (byte !== BACKSLASH || p + 1 === content.length) {
      out[length++] = byte
      continue
    }
    const escaped = readEscape(content, p + 1)
    for (const one of escaped.bytes) out[length++] = one
    p += escaped.length
  }
  return cut(decoder.decode(out.subarray(0, length)))
}

/** Letters after a backslash that stand for one control character. `Z` is MySQL's, `v` COPY's. */
const SINGLE_ESCAPES: ReadonlyMap<number, number> = new Map([
  [0x30, 0],
  [0x62, 8],
  [0x66, 12],
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x76, 11],
  [0x5a, 26],
])

/** PostgreSQL's escapes (manual, 4.1.2.2 and COPY): `\ooo`, `\xHH`, `\uXXXX`, `\UXXXXXXXX`, single letters. Never longer than written. */
function readEscape(
  content: Uint8Array,
  at: number,
): { readonly bytes: Uint8Array | readonly number[]; readonly length: number } {
  const letter = content[at] as number
  if (letter >= 0x30 && letter <= 0x37) {
    const number = readNumber(content, at, 3, 8)
    return { bytes: [number.value & 0xff], length: number.length }
  }
  if (letter === 0x78) {
    const number = readNumber(content, at + 1, 2, 16)
    if (number.length > 0) return { bytes: [number.value], length: 1 + number.length }
  }
  if (letter === 0x75 || letter === 0x55) {
    const digits = letter === 0x75 ? 4 : 8
    const number = readNumber(content, at + 1, digits, 16)
    if (number.length === digits && number.value <= 0x10ffff)
      return { bytes: Buffer.from(String.fromCodePoint(number.value)), length: 1 + digits }
  }
  const control = letter === 0x5a ? undefined : SINGLE_ESCAPES.get(letter)
  return { bytes: [control ?? letter], length: 1 }
}

function readNumber(
  content: Uint8Array,
  at: number,
  most: number,
  radix: number,
): { readonly value: number; readonly length: number } {
  let value = 0
  let length = 0
  while (length < most && at + length < content.length) {
    const digit = Number.parseInt(String.fromCharCode(content[at + length] as number), radix)
    if (Number.isNaN(digit)) break
    value = value * radix + digit
    length++
  }
  return { value, length }
}

function cut(text: string): string {
  return text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}
