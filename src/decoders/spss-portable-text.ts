/** The text of a portable file of SPSS: lines of 80 bytes, of which the ends say nothing, and values that say themselves how long they are. */
import type { ByteQueue } from './byte-queue.ts'

const LINE = 80
const STEP = 64 * 1024
const LINE_FEED = 0x0a
const RETURN = 0x0d
const BLANK = 0x20
const SLASH = 0x2f
const BASE = 30
/** Of a number: more were never written. */
const MOST_DIGITS = 60

/** It ends in a value. */
export class EndsInside extends Error {}

export class PortableText {
  bytes: Buffer = Buffer.alloc(0)
  at = 0
  private readonly input: ByteQueue
  private column = 0

  constructor(input: ByteQueue) {
    this.input = input
  }

  /** Reads on. What was taken is forgotten. @returns false at the end */
  async more(): Promise<boolean> {
    await this.input.ensure(STEP)
    const raw = this.input.take(this.input.available.length)
    if (raw.length === 0) return false
    const kept = this.bytes.subarray(this.at)
    // A line of nothing becomes a whole one.
    let breaks = 0
    for (const byte of raw) if (byte === LINE_FEED) breaks++
    const next = Buffer.allocUnsafe(kept.length + raw.length + LINE * breaks)
    kept.copy(next)
    let to = kept.length
    for (const byte of raw) {
      if (byte === RETURN) continue
      if (byte === LINE_FEED) {
        // Blanks at the ends of lines are often lost on the way.
        for (; this.column < LINE; this.column++) next[to++] = BLANK
        this.column = 0
        continue
      }
      next[to++] = byte
      this.column++
    }
    this.bytes = next.subarray(0, to)
    this.at = 0
    return true
  }

  /** What a record begins with. */
  tag(): string {
    return String.fromCharCode(this.byte())
  }

  /** Without taking it. */
  peek(): string {
    const byte = this.bytes[this.at]
    if (byte === undefined) throw new EndsInside()
    return String.fromCharCode(byte)
  }

  /** Digits of base 30, as far as a slash; null: missing, which is an asterisk and a point. @throws RangeError for what is no number */
  number(): number | null {
    let byte = this.byte()
    while (byte === BLANK) byte = this.byte()
    if (byte === 0x2a) {
      this.byte()
      return null
    }
    const isNegative = byte === 0x2d
    if (isNegative) byte = this.byte()
    let value = 0
    let places = 0
    let isFraction = false
    for (let i = 0; byte !== SLASH && byte !== 0x2b && byte !== 0x2d; i++, byte = this.byte()) {
      if (byte === 0x2e) {
        isFraction = true
        continue
      }
      const digit = byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : byte >= 0x41 && byte <= 0x54 ? byte - 0x37 : -1
      if (digit < 0 || i > MOST_DIGITS) throw new RangeError('no number')
      value = value * BASE + digit
      if (isFraction) places++
    }
    let exponent = 0
    if (byte !== SLASH) {
      const isBelow = byte === 0x2d
      for (let digit = this.byte(); digit !== SLASH; digit = this.byte())
        exponent = exponent * BASE + (digit >= 0x41 ? digit - 0x37 : digit - 0x30)
      if (isBelow) exponent = -exponent
    }
    const scaled = value * BASE ** (exponent - places)
    return isNegative ? -scaled : scaled
  }

  text(): Buffer {
    const length = this.number() ?? 0
    if (length < 0) throw new RangeError('no text')
    if (this.at + length > this.bytes.length) throw new EndsInside()
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  private byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new EndsInside()
    return byte
  }
}
