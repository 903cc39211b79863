/** A tolerant tokenizer of XML and HTML that is fed bytes: nothing is malformed, nothing is expanded, everything lies somewhere. */

import { decodeText } from './decode.ts'
import { startsWith } from './starts-with.ts'

/** Receives what a text holds, in order. Positions are indexes into the bytes at hand. */
export interface MarkupSink {
  /** Text of the element at hand; a run of it may come in several pieces. */
  text(from: number, to: number): void
  /** `<` and a name, which ends at `end`. */
  open(name: string, end: number): void
  /** The name of an attribute of the element that was opened last. */
  attribute(name: string, end: number): void
  /** A value of the last attribute begins. */
  valueStart(at: number): void
  value(to: number): void
  valueEnd(at: number): void
  /** `>` of an opening tag. */
  opened(isEmpty: boolean, at: number): void
  /** `</name`, at index `at`. */
  close(name: string, at: number): void
  /** Bytes up to `to` are a comment, a declaration, an instruction, or between things. */
  other(to: number): void
  /** True if the text of the element that was just opened is not markup. */
  isRaw(name: string): boolean
}

/** Bytes; longer names are cut. It must be less than MAX_SPAN: a name is read at once, whatever region it ends in. */
const LONGEST_NAME = 256
/** Bytes of a quoted value; what is longer was never closed. */
const LONGEST_VALUE = 65_536
const MOST_NAMES = 4096

const TEXT = 0
const TAG = 1
const VALUE = 2
/** Up to some end mark: comments, CDATA, instructions, declarations, raw text. */
const UNTIL = 3

const LT = 60
const GT = 62
const SLASH = 47
const EQUALS = 61

interface Ending {
  /** In small letters. */
  readonly mark: readonly number[]
  readonly isText: boolean
}
const ascii = (text: string): readonly number[] => [...text].map((c) => c.charCodeAt(0))
const COMMENT: Ending = { mark: ascii('-->'), isText: false }
const CDATA: Ending = { mark: ascii(']]>'), isText: true }
const INSTRUCTION: Ending = { mark: ascii('?>'), isText: false }
const DECLARATION: Ending = { mark: ascii('>'), isText: false }
/** Of a document type: its declarations are read past, never followed. */
const SUBSET: Ending = { mark: ascii(']>'), isText: false }

export class MarkupWalker {
  private readonly sink: MarkupSink
  private readonly names = new Map<number, string>()
  private state = TEXT
  /** Source offset where reading goes on: names are read ahead. */
  private next = 0
  /** Of a value: its quote, 0 for none. */
  private quote = 0
  private valueBytes = 0
  private ending: Ending = COMMENT
  /** The element whose raw text is being read; empty elsewhere. */
  private rawName = ''
  private name = ''

  constructor(sink: MarkupSink) {
    this.sink = sink
  }

  /** @param origin source offset of `bytes[0]`. MAX_SPAN bytes behind `to` are looked at. */
  feed(bytes: Uint8Array, from: number, to: number, origin: number): void {
    let at = Math.max(from, this.next - origin)
    if (at > from) this.sink.other(Math.min(at, to))
    while (at < to) {
      if (this.state === TEXT) at = this.readText(bytes, at, to)
      else if (this.state === TAG) at = this.readTag(bytes, at, to)
      else if (this.state === VALUE) at = this.readValue(bytes, at, to)
      else at = this.readUntil(bytes, at, to)
    }
    this.next = origin + at
  }

  private readText(bytes: Uint8Array, from: number, to: number): number {
    let at = from
    for (;;) {
      const found = bytes.subarray(at, to).indexOf(LT)
      if (found < 0) {
        this.sink.text(from, to)
        return to
      }
      at += found
      const next = bytes[at + 1] as number
      if (next === 33 || next === 63 || next === SLASH || isNameStart(next)) break
      at++ // a sign of its own
    }
    if (at > from) this.sink.text(from, at)
    return this.readMark(bytes, at)
  }

  /** At `<`: a tag, a comment, an instruction. Returns where reading goes on. */
  private readMark(bytes: Uint8Array, at: number): number {
    const next = bytes[at + 1]
    if (next === 33) {
      if (startsWith(bytes, at + 2, '--')) return this.until(COMMENT, at + 4)
      if (startsWith(bytes, at + 2, '[CDATA[')) return this.until(CDATA, at + 9)
      return this.until(DECLARATION, at + 2)
    }
    if (next === 63) return this.until(INSTRUCTION, at + 2)
    if (next === SLASH) {
      const end = nameEnd(bytes, at + 2)
      this.sink.close(this.nameOf(bytes, at + 2, end), at)
      this.sink.other(end)
      return this.until(DECLARATION, end)
    }
    const end = nameEnd(bytes, at + 1)
    this.name = this.nameOf(bytes, at + 1, end)
    this.sink.open(this.name, end)
    this.state = TAG
    return end
  }

  private until(ending: Ending, at: number): number {
    this.state = UNTIL
    this.ending = ending
    this.rawName = ''
    return at
  }

  private readTag(bytes: Uint8Array, from: number, to: number): number {
    let at = from
    for (; at < to; at++) {
      const byte = bytes[at] as number
      if (byte <= 32 || byte === EQUALS) continue
      if (byte === GT) {
        const isEmpty = bytes[at - 1] === SLASH
        this.sink.other(at + 1)
        this.state = TEXT
        this.sink.opened(isEmpty, at + 1)
        if (!isEmpty && this.sink.isRaw(this.name)) {
          this.until({ mark: ascii(`</${this.name.toLowerCase()}`), isText: true }, at)
          this.rawName = this.name
        }
        return at + 1
      }
      if (byte === SLASH || byte === 34 || byte === 39) continue
      if (byte === LT) {
        // the tag was never closed
        this.sink.other(at)
        this.state = TEXT
        this.sink.opened(false, at)
        return at
      }
      this.sink.other(at)
      return this.readAttribute(bytes, at, to)
    }
    this.sink.other(to)
    return to
  }

  private readAttribute(bytes: Uint8Array, at: number, to: number): number {
    const end = nameEnd(bytes, at)
    if (end === at) return at + 1
    this.sink.attribute(this.nameOf(bytes, at, end), end)
    // Blanks around the sign, as far as a name may be from its value.
    let sign = end
    while (sign < at + LONGEST_NAME && isSpace(bytes[sign])) sign++
    if (bytes[sign] !== EQUALS) return end
    let start = sign + 1
    while (start < at + LONGEST_NAME + 64 && isSpace(bytes[start])) start++
    const quote = bytes[start]
    this.quote = quote === 34 || quote === 39 ? quote : 0
    if (this.quote === 0 && (quote === GT || quote === undefined || quote <= 32)) return start
    const first = this.quote === 0 ? start : start + 1
    // The name goes on in the next region where it does.
    this.sink.other(Math.min(first, to))
    this.sink.valueStart(first)
    this.valueBytes = 0
    this.state = VALUE
    return first
  }

  private readValue(bytes: Uint8Array, from: number, to: number): number {
    let at = from
    if (this.quote === 0) while (at < to && (bytes[at] as number) > 32 && bytes[at] !== GT) at++
    else {
      const limit = Math.min(to, from + LONGEST_VALUE - this.valueBytes)
      const found = bytes.subarray(from, limit).indexOf(this.quote)
      at = found < 0 ? limit : from + found
      if (found < 0 && limit < to) {
        this.sink.value(at)
        this.sink.valueEnd(at)
        this.state = TAG
        return at
      }
    }
    this.valueBytes += at - from
    this.sink.value(at)
    if (at === to) return at
    this.sink.valueEnd(at)
    this.state = TAG
    return this.quote === 0 ? at : at + 1
  }

  private readUntil(bytes: Uint8Array, from: number, to: number): number {
    const { ending, sink } = this
    const { mark } = ending
    let at = from
    if (ending === DECLARATION) {
      while (at < to && bytes[at] !== GT && bytes[at] !== LT && bytes[at] !== 0x5b) at++
      sink.other(at)
      if (at === to) return to
      if (bytes[at] === 0x5b) this.ending = SUBSET
      else this.state = TEXT
      if (bytes[at] !== LT) sink.other(at + 1)
      return bytes[at] === LT ? at : at + 1
    }
    for (; ; at++) {
      const found = bytes.subarray(at, to).indexOf(mark[0] as number)
      at = found < 0 ? to : at + found
      if (found < 0 || matches(bytes, at, mark)) break
    }
    if (ending.isText && at > from) sink.text(from, at)
    if (at === to) {
      if (!ending.isText) sink.other(to)
      return to
    }
    const end = at + mark.length
    if (this.rawName === '') this.state = TEXT
    else {
      sink.close(this.rawName, at)
      this.until(DECLARATION, end)
    }
    sink.other(end)
    return end
  }

  /** Perf: names are few; each is decoded once. */
  private nameOf(bytes: Uint8Array, from: number, to: number): string {
    let hash = 0x811c9dc5
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193)
    const key = (hash >>> 0) * 512 + (to - from)
    const known = this.names.get(key)
    if (known !== undefined) return known
    const name = decodeText(bytes, from, to)
    if (this.names.size < MOST_NAMES) this.names.set(key, name)
    return name
  }
}

function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from
  for (; at < from + LONGEST_NAME; at++) {
    const byte = bytes[at]
    if (byte === undefined || byte <= 32 || byte === SLASH || byte === GT || byte === EQUALS || byte === LT) break
    if (byte === 34 || byte === 39) break
  }
  return at
}

function isNameStart(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 95 || byte === 58 || byte >= 128
}

/** White space as XML 1.0 (production 3) and nearly HTML have it. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13
}

/** @param mark in small letters */
function matches(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  return mark.every((byte, i) => {
    const here = bytes[at + i] as number
    return here === byte || (here >= 65 && here <= 90 && (here | 32) === byte)
  })
}
