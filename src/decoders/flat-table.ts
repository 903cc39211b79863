/** Tables of FlatBuffers: https://flatbuffers.dev/internals. Numbers that lie about where others are end in a RangeError. */

export class FlatTable {
  private readonly bytes: Buffer
  private readonly at: number
  private readonly places: number

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes
    this.at = at
    this.places = at - bytes.readInt32LE(at)
  }

  /** The one that a buffer is of. */
  static root(bytes: Buffer): FlatTable {
    return new FlatTable(bytes, bytes.readUInt32LE(0))
  }

  byte(field: number): number {
    const at = this.placeOf(field)
    return at === 0 ? 0 : this.bytes.readUInt8(at)
  }

  int(field: number): number {
    const at = this.placeOf(field)
    return at === 0 ? 0 : this.bytes.readInt32LE(at)
  }

  /** Beyond 2^53 rounded. */
  long(field: number): number {
    const at = this.placeOf(field)
    return at === 0 ? 0 : Number(this.bytes.readBigInt64LE(at))
  }

  text(field: number): string {
    const at = this.targetOf(field)
    if (at === 0) return ''
    const length = this.bytes.readUInt32LE(at)
    if (at + 4 + length > this.bytes.length) throw new RangeError()
    return this.bytes.toString('utf8', at + 4, at + 4 + length)
  }

  table(field: number): FlatTable | null {
    const at = this.targetOf(field)
    return at === 0 ? null : new FlatTable(this.bytes, at)
  }

  tables(field: number): FlatTable[] {
    const at = this.targetOf(field)
    if (at === 0) return []
    const count = this.bytes.readUInt32LE(at)
    if (at + 4 + 4 * count > this.bytes.length) throw new RangeError()
    return Array.from({ length: count }, (_, index) => {
      const place = at + 4 + 4 * index
      return new FlatTable(this.bytes, place + this.bytes.readUInt32LE(place))
    })
  }

  private targetOf(field: number): number {
    const at = this.placeOf(field)
    return at === 0 ? 0 : at + this.bytes.readUInt32LE(at)
  }

  /** 0: it is not there. */
  private placeOf(field: number): number {
    const at = 4 + 2 * field
    if (at + 2 > this.bytes.readUInt16LE(this.places)) return 0
    const place = this.bytes.readUInt16LE(this.places + at)
    return place === 0 ? 0 : this.at + place
  }
}
