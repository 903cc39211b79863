/** Numbers of ORC in runs: https://orc.apache.org/specification/ORCv1, “Run Length Encoding”. Beyond 2^53 they are bigint. */
import { type OrcStream, StreamEnded } from './orc-stream.ts'

/** More than any run takes: 512 numbers of eight bytes, and as many patches as there may be. */
const MOST_RUN_BYTES = 8192
const WIDTHS = [26, 28, 30, 32, 40, 48, 56, 64] as const

export type OrcNumber = number | bigint

/** Decoded values of which `values[at..count)` have not been taken. */
export abstract class OrcRuns {
  readonly values: OrcNumber[] = []
  at = 0
  count = 0
  protected readonly stream: OrcStream

  constructor(stream: OrcStream) {
    this.stream = stream
  }

  /** The next run, once all of this one is taken. @returns false at the end of the stream */
  async more(): Promise<boolean> {
    this.at = 0
    this.count = 0
    if (!this.stream.isReady(MOST_RUN_BYTES)) await this.stream.ensure(MOST_RUN_BYTES)
    if (this.stream.at >= this.stream.to) return false
    try {
      this.decode()
    } catch (error) {
      // Of a run that is cut, what is there is given.
      if (!(error instanceof StreamEnded) || this.count === 0) throw error
    }
    return true
  }

  protected abstract decode(): void

  protected add(value: OrcNumber): void {
    this.values[this.count++] = value
  }
}

/** Bytes: one that is repeated, or as many as the head says. */
export class ByteRuns extends OrcRuns {
  protected decode(): void {
    const head = this.stream.byte()
    if (head < 128) {
      const value = this.stream.byte()
      for (let i = 0; i < head + 3; i++) this.add(value)
    } else for (let i = 0; i < 256 - head; i++) this.add(this.stream.byte())
  }
}

/** Bits in runs of bytes, the highest first. */
export class BitRuns extends OrcRuns {
  protected decode(): void {
    const head = this.stream.byte()
    if (head < 128) {
      const value = this.stream.byte()
      for (let i = 0; i < head + 3; i++) this.addBits(value)
    } else for (let i = 0; i < 256 - head; i++) this.addBits(this.stream.byte())
  }

  private addBits(byte: number): void {
    for (let mask = 128; mask > 0; mask >>= 1) this.add((byte & mask) === 0 ? 0 : 1)
  }
}

/** Of version 1: a number that grows by the same, or numbers. */
class RunsOfVersion1 extends OrcRuns {
  private readonly isSigned: boolean

  constructor(stream: OrcStream, isSigned: boolean) {
    super(stream)
    this.isSigned = isSigned
  }

  protected decode(): void {
    const { stream, isSigned } = this
    const head = stream.byte()
    if (head < 128) {
      const step = (stream.byte() << 24) >> 24
      let value = varint(stream, isSigned)
      for (let i = 0; i < head + 3; i++) {
        this.add(value)
        value = sum(value, step)
      }
    } else for (let i = 0; i < 256 - head; i++) this.add(varint(stream, isSigned))
  }
}

/** Of version 2: repeated, packed, packed with exceptions, or by what each differs from the one before. */
class RunsOfVersion2 extends OrcRuns {
  private readonly isSigned: boolean
  private bit = 0

  constructor(stream: OrcStream, isSigned: boolean) {
    super(stream)
    this.isSigned = isSigned
  }

  protected decode(): void {
    const { stream } = this
    const head = stream.byte()
    const kind = head >> 6
    if (kind === 0) {
      const value = this.signed(this.packed(8 * (((head >> 3) & 7) + 1)))
      for (let i = 0; i < (head & 7) + 3; i++) this.add(value)
      return
    }
    const code = (head >> 1) & 31
    const length = (((head & 1) << 8) | stream.byte()) + 1
    if (kind === 1) {
      const width = widthOf(code)
      for (let i = 0; i < length; i++) this.add(this.signed(this.packed(width)))
    } else if (kind === 2) this.patched(widthOf(code), length)
    else this.deltas(code === 0 ? 0 : widthOf(code), length)
    this.align()
  }

  private patched(width: number, length: number): void {
    const { stream } = this
    const third = stream.byte()
    const fourth = stream.byte()
    const baseBytes = (third >> 5) + 1
    const patchWidth = widthOf(third & 31)
    const gapWidth = (fourth >> 5) + 1
    const patches = fourth & 31
    const base = signedByFirstBit(this.packed(8 * baseBytes), 8 * baseBytes)
    const values: OrcNumber[] = []
    for (let i = 0; i < length; i++) values.push(this.packed(width))
    this.align()
    let place = 0
    // An entry is as wide as the next width there is.
    const pad = roundedWidth(gapWidth + patchWidth) - gapWidth - patchWidth
    for (let i = 0; i < patches; i++) {
      if (pad > 0) this.packed(pad)
      place += Number(this.packed(gapWidth))
      const patch = this.packed(patchWidth)
      const value = values[place]
      if (value !== undefined) values[place] = narrow((BigInt(patch) << BigInt(width)) | BigInt(value))
    }
    for (const value of values) this.add(sum(base, value))
  }

  private deltas(width: number, length: number): void {
    const { stream } = this
    let value = varint(stream, this.isSigned)
    const first = varint(stream, true)
    const isDown = first < 0
    this.add(value)
    for (let i = 1; i < length; i++) {
      const step = i === 1 || width === 0 ? first : this.packed(width)
      value = isDown && i > 1 && width > 0 ? less(value, step) : sum(value, step)
      this.add(value)
    }
  }

  private signed(value: OrcNumber): OrcNumber {
    return this.isSigned ? unzigzag(value) : value
  }

  /** The next `width` bits, the highest first. */
  private packed(width: number): OrcNumber {
    if (width > 48) return narrow((BigInt(this.packed(width - 32)) << 32n) | BigInt(this.packed(32)))
    const { stream } = this
    let value = 0
    for (let left = width; left > 0; ) {
      if (stream.at >= stream.to) throw new StreamEnded()
      const byte = stream.bytes[stream.at] as number
      const take = Math.min(left, 8 - this.bit)
      value = value * 2 ** take + ((byte >> (8 - this.bit - take)) & ((1 << take) - 1))
      this.bit += take
      left -= take
      if (this.bit < 8) continue
      this.bit = 0
      stream.at++
    }
    return value
  }

  private align(): void {
    if (this.bit > 0) this.stream.at++
    this.bit = 0
  }
}

export function integerRuns(stream: OrcStream, isVersion2: boolean, isSigned: boolean): OrcRuns {
  return isVersion2 ? new RunsOfVersion2(stream, isSigned) : new RunsOfVersion1(stream, isSigned)
}

/** Of base 128, the lowest first. Decimals may have 38 digits: 19 bytes. */
export function varint(stream: OrcStream, isSigned: boolean): OrcNumber {
  let value = 0
  let scale = 1
  for (let i = 0; i < 7; i++) {
    const byte = stream.byte()
    value += (byte & 127) * scale
    if (byte < 128) return isSigned ? unzigzag(value) : value
    scale *= 128
  }
  let large = BigInt(value)
  for (let shift = 49n; ; shift += 7n) {
    const byte = stream.byte()
    large |= BigInt(byte & 127) << shift
    if (shift > 140n) throw new RangeError('no number')
    if (byte < 128) return narrow(isSigned ? BigInt(unzigzag(large)) : large)
  }
}

/** Signed numbers are written as 0, -1, 1, -2 … */
function unzigzag(value: OrcNumber): OrcNumber {
  if (typeof value === 'number') return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  return narrow((value >> 1n) ^ -(value & 1n))
}

function signedByFirstBit(value: OrcNumber, width: number): OrcNumber {
  const half = 2n ** BigInt(width - 1)
  const large = BigInt(value)
  return narrow(large < half ? large : half - large)
}

function sum(a: OrcNumber, b: OrcNumber): OrcNumber {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return a + b
  return narrow(BigInt.asIntN(64, BigInt(a) + BigInt(b)))
}

function less(a: OrcNumber, b: OrcNumber): OrcNumber {
  return sum(a, typeof b === 'number' ? -b : -b)
}

function narrow(value: bigint): OrcNumber {
  return value <= MOST_EXACT && value >= -MOST_EXACT ? Number(value) : value
}

const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER)

function widthOf(code: number): number {
  return code < 24 ? code + 1 : (WIDTHS[code - 24] as number)
}

function roundedWidth(width: number): number {
  return width <= 24 ? width : (WIDTHS.find((one) => one >= width) ?? 64)
}
