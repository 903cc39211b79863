/** Reads what the directory of a 7z archive is written in. */

/** Anything that makes no sense. */
export class HeaderDamaged extends Error {}

/** Every declared count is held against the bytes that are left, so that nothing is made of numbers that lie. */
export class HeaderInput {
  private readonly bytes: Uint8Array
  private at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new HeaderDamaged()
    return byte
  }

  take(count: number): Uint8Array {
    if (count > this.bytes.length - this.at) throw new HeaderDamaged()
    this.at += count
    return this.bytes.subarray(this.at - count, this.at)
  }

  skip(count: number): void {
    this.take(count)
  }

  uint32(): number {
    const bytes = this.take(4)
    return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  }

  number(): number {
    const value = this.id()
    if (!Number.isSafeInteger(value)) throw new HeaderDamaged()
    return value
  }

  /** A number, rounded where it is large. The first byte says by its leading ones how many follow; what is left of it is the highest part. */
  id(): number {
    const first = this.byte()
    let value = 0
    let scale = 1
    let mask = 0x80
    for (; mask !== 0 && (first & mask) !== 0; mask >>= 1) {
      value += this.byte() * scale
      scale *= 256
    }
    return value + (first & Math.max(0, mask - 1)) * scale
  }

  /** A number of things, each of which takes a byte of the directory or more. */
  count(): number {
    const value = this.number()
    if (value > this.bytes.length) throw new HeaderDamaged()
    return value
  }

  bits(count: number): boolean[] {
    const bytes = this.take(Math.ceil(count / 8))
    return Array.from({ length: count }, (_, index) => ((bytes[index >> 3] as number) & (0x80 >> (index & 7))) !== 0)
  }

  /** Texts of two bytes a character, each with a NUL behind it. */
  texts(count: number): string[] {
    const found: string[] = []
    const text = Buffer.from(this.bytes.subarray(this.at)).toString('utf16le')
    for (let from = 0; found.length < count; ) {
      const end = text.indexOf('\0', from)
      if (end < 0) throw new HeaderDamaged()
      found.push(text.slice(from, end))
      from = end + 1
    }
    return found
  }
}
