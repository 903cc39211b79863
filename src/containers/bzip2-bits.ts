import type { ByteReader } from '../model/source.ts'

/** More than one block can take: 900,001 symbols of 20 bits, and its tables. */
const ROOM = 2_400_000

/** The data ends inside a block. */
export class BitsEnded extends Error {}

/** Bits from the highest to the lowest, as bzip2 writes them, of a block that is in memory. */
export class BitReader {
  private readonly reader: ByteReader
  private readonly bytes = new Uint8Array(ROOM)
  private at = 0
  private end = 0
  private hasEnded = false
  private held = 0
  private count = 0
  /** Bytes read of the source. */
  consumed = 0

  constructor(reader: ByteReader) {
    this.reader = reader
  }

  /** Reads ahead as far as one block can reach. */
  async fill(): Promise<void> {
    this.bytes.copyWithin(0, this.at, this.end)
    this.end -= this.at
    this.at = 0
    while (this.end < ROOM && !this.hasEnded) {
      const count = await this.reader.read(this.bytes.subarray(this.end))
      this.end += count
      this.consumed += count
      this.hasEnded = count === 0
    }
  }

  /** True if there is nothing but padding of the last byte. */
  get isDone(): boolean {
    return this.at === this.end && this.count < 8
  }

  /** @param count 1 to 24 */
  take(count: number): number {
    while (this.count < count) {
      if (this.at === this.end) throw new BitsEnded()
      this.held = ((this.held << 8) | (this.bytes[this.at++] as number)) >>> 0
      this.count += 8
    }
    this.count -= count
    return (this.held >>> this.count) & ((1 << count) - 1)
  }

  /** The next bits without taking them, zeros behind the end. Count as for `take`. */
  peek(count: number): number {
    while (this.count < count && this.at < this.end) {
      this.held = ((this.held << 8) | (this.bytes[this.at++] as number)) >>> 0
      this.count += 8
    }
    const mask = (1 << count) - 1
    return (this.count >= count ? this.held >>> (this.count - count) : this.held << (count - this.count)) & mask
  }

  /** Takes bits that were peeked at. */
  drop(count: number): void {
    if (count > this.count) throw new BitsEnded()
    this.count -= count
  }

  /** Goes on at the next whole byte. */
  align(): void {
    this.count -= this.count % 8
  }
}
