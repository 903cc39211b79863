/** Values of MessagePack: https://github.com/msgpack/msgpack/blob/master/spec.md. */
import { bytesText, dateText } from './cell-text.ts'

/** It ends in a value. */
export class EndsInside extends Error {}
/** Bytes that begin no value, or none of these. */
export class NoValue extends Error {}
export class NestedTooDeep extends Error {}

const TIMESTAMP = -1
const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER)

/** Takes values from `bytes[at..)`. Keys that are no texts become such; binary data is what can be read in it. */
export class MessagePackInput {
  at = 0
  private readonly bytes: Buffer
  private readonly deepest: number

  /** @param deepest levels of values in each other */
  constructor(bytes: Buffer, deepest: number) {
    this.bytes = bytes
    this.deepest = deepest
  }

  /** How many items the list of records that begins here is of, behind whose head it then stands; 0 where none begins: a list of plain values is one. */
  list(): number {
    const { bytes, at } = this
    const head = bytes[at] ?? 0
    const size = head === 0xdc ? 2 : head === 0xdd ? 4 : head >= 0x90 && head <= 0x9f ? 0 : -1
    const first = bytes[at + 1 + size]
    if (size < 0 || first === undefined || !isRecord(first)) return 0
    this.at += 1 + size
    return size === 0 ? head & 15 : bytes.readUIntBE(at + 1, size)
  }

  value(left: number = this.deepest): unknown {
    if (left < 0) throw new NestedTooDeep()
    const head = this.number(1)
    if (head < 0x80) return head
    if (head >= 0xe0) return head - 256
    if (head < 0x90) return this.map(head & 15, left)
    if (head < 0xa0) return this.items(head & 15, left)
    if (head < 0xc0) return this.text(head & 31)
    switch (head) {
      case 0xc0:
        return null
      case 0xc2:
        return false
      case 0xc3:
        return true
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return bytesText(this.take(this.number(1 << (head - 0xc4))))
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.extension(this.number(1 << (head - 0xc7)))
      case 0xca:
        return this.take(4).readFloatBE()
      case 0xcb:
        return this.take(8).readDoubleBE()
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.number(1 << (head - 0xcc))
      case 0xcf:
        return exact(this.take(8).readBigUInt64BE())
      case 0xd0:
        return this.take(1).readInt8()
      case 0xd1:
        return this.take(2).readInt16BE()
      case 0xd2:
        return this.take(4).readInt32BE()
      case 0xd3:
        return exact(this.take(8).readBigInt64BE())
      case 0xd4:
      case 0xd5:
      case 0xd6:
      case 0xd7:
      case 0xd8:
        return this.extension(1 << (head - 0xd4))
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.text(this.number(1 << (head - 0xd9)))
      case 0xdc:
      case 0xdd:
        return this.items(this.number(head === 0xdc ? 2 : 4), left)
      case 0xde:
      case 0xdf:
        return this.map(this.number(head === 0xde ? 2 : 4), left)
      default:
        throw new NoValue()
    }
  }

  private number(bytes: number): number {
    return this.take(bytes).readUIntBE(0, bytes)
  }

  /** Old writers have bytes of any kind as texts. */
  private text(length: number): string {
    return bytesText(this.take(length))
  }

  private items(count: number, left: number): unknown[] {
    const found: unknown[] = []
    for (let i = 0; i < count; i++) found.push(this.value(left - 1))
    return found
  }

  private map(count: number, left: number): Record<string, unknown> {
    // Keys are anybody's: `__proto__` is one like others.
    const found: Record<string, unknown> = Object.create(null)
    for (let i = 0; i < count; i++) {
      const key = this.value(left - 1)
      found[typeof key === 'object' ? JSON.stringify(key) : String(key)] = this.value(left - 1)
    }
    return found
  }

  private extension(length: number): unknown {
    const type = this.take(1).readInt8()
    const bytes = this.take(length)
    if (type !== TIMESTAMP) return bytesText(bytes)
    if (length === 4) return dateText(new Date(bytes.readUInt32BE() * 1000))
    if (length === 12) return dateText(new Date(Number(bytes.readBigInt64BE(4)) * 1000 + bytes.readUInt32BE() / 1e6))
    if (length !== 8) return bytesText(bytes)
    const both = bytes.readBigUInt64BE()
    return dateText(new Date(Number(both & 0x3ffffffffn) * 1000 + Number(both >> 34n) / 1e6))
  }

  private take(count: number): Buffer {
    if (this.at + count > this.bytes.length) throw new EndsInside()
    this.at += count
    return this.bytes.subarray(this.at - count, this.at)
  }
}

/** What begins a list or a map. */
export function isRecord(head: number): boolean {
  return (head >= 0x80 && head <= 0x9f) || (head >= 0xdc && head <= 0xdf)
}

function exact(value: bigint): number | bigint {
  return value <= MOST_EXACT && value >= -MOST_EXACT ? Number(value) : value
}
