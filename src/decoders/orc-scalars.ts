/** Columns of ORC that hold numbers, amounts and times. */
import { type OrcContext, OrcColumn, nextOf, ownIntegers, ownStream, STREAM } from './orc-column.ts'
import type { OrcType } from './orc-layout.ts'
import { type OrcNumber, type OrcRuns, varint } from './orc-runs.ts'
import type { OrcStream } from './orc-stream.ts'
import { wallClock } from './orc-times.ts'

/** Whole numbers, bits and days, which have a meaning each. */
export class NumberColumn extends OrcColumn {
  private readonly runs: OrcRuns
  private readonly meaning: (value: OrcNumber) => unknown

  constructor(type: OrcType, context: OrcContext, runs: OrcRuns, meaning: (value: OrcNumber) => unknown) {
    super(type, context)
    this.runs = runs
    this.meaning = meaning
  }

  protected next(): unknown {
    const value = nextOf(this.runs)
    if (value instanceof Promise) return value.then((later) => (later === undefined ? undefined : this.meaning(later)))
    return value === undefined ? undefined : this.meaning(value)
  }
}

export class RealColumn extends OrcColumn {
  private readonly stream: OrcStream
  private readonly width: 4 | 8

  constructor(type: OrcType, context: OrcContext) {
    super(type, context)
    this.stream = ownStream(type, context, STREAM.data)
    this.width = type.kind === 'float' ? 4 : 8
  }

  protected next(): unknown {
    const { stream, width } = this
    return stream.isReady(width) ? this.read() : stream.ensure(width).then(() => this.read())
  }

  private read(): unknown {
    const { stream, width } = this
    if (stream.to - stream.at < width) return undefined
    const value = width === 4 ? stream.bytes.readFloatLE(stream.at) : stream.bytes.readDoubleLE(stream.at)
    stream.at += width
    return Number.isNaN(value) ? '' : value
  }
}

/** Digits, and how many of them stand behind the point. */
export class DecimalColumn extends OrcColumn {
  private readonly digits: OrcStream
  private readonly scales: OrcRuns

  constructor(type: OrcType, context: OrcContext) {
    super(type, context)
    this.digits = ownStream(type, context, STREAM.data)
    this.scales = ownIntegers(type, context, STREAM.second, true)
  }

  protected async next(): Promise<unknown> {
    const scale = await nextOf(this.scales)
    await this.digits.ensure(24)
    if (scale === undefined || this.digits.at >= this.digits.to) return undefined
    const value = varint(this.digits, true)
    const places = Math.min(38, Math.max(0, Number(scale)))
    const digits = String(value < 0 ? -value : value).padStart(places + 1, '0')
    const sign = value < 0 ? '-' : ''
    return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
  }
}

/** Seconds from 2015 on, and billionths. */
export class TimeColumn extends OrcColumn {
  private readonly seconds: OrcRuns
  private readonly billionths: OrcRuns
  private readonly textOf: (seconds: number, milliseconds: number) => string

  constructor(type: OrcType, context: OrcContext) {
    super(type, context)
    this.seconds = ownIntegers(type, context, STREAM.data, true)
    this.billionths = ownIntegers(type, context, STREAM.second, false)
    this.textOf = wallClock(type.kind === 'instant' ? '' : context.footer.zone)
  }

  protected async next(): Promise<unknown> {
    const seconds = await nextOf(this.seconds)
    const packed = await nextOf(this.billionths)
    if (seconds === undefined || packed === undefined) return undefined
    // The last three bits say how many zeros were left out, less one.
    // Arrow writes some below zero, where there should be none.
    const signed = BigInt.asIntN(64, BigInt(packed))
    const zeros = Number(signed & 7n)
    const billionths = Number(signed >> 3n) * (zeros === 0 ? 1 : 10 ** (zeros + 1))
    return this.textOf(Number(seconds), billionths / 1e6)
  }
}
