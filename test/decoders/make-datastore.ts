/** Exports of Firestore as the emulator writes them: protocol buffers by hand, in a log of LevelDB. */
const BLOCK = 32 * 1024
const HEAD = 7

function varint(value: number | bigint): Buffer {
  const bytes: number[] = []
  for (let rest = BigInt.asUintN(64, BigInt(value)); ; rest >>= 7n) {
    if (rest < 128n) return Buffer.from([...bytes, Number(rest)])
    bytes.push(Number(rest & 127n) | 128)
  }
}

const number = (field: number, value: number | bigint): Buffer => Buffer.concat([varint(field * 8), varint(value)])
const bytes = (field: number, value: Uint8Array | string): Buffer => {
  const held = Buffer.from(value as string)
  return Buffer.concat([varint(field * 8 + 2), varint(held.length), held])
}
const double = (field: number, value: number): Buffer => {
  const held = Buffer.alloc(8)
  held.writeDoubleLE(value)
  return Buffer.concat([varint(field * 8 + 1), held])
}
const group = (field: number, ...inner: Buffer[]): Buffer =>
  Buffer.concat([varint(field * 8 + 3), ...inner, varint(field * 8 + 4)])

/** `users/ann` */
function pathElements(path: string, element: number, type: number, name: number): Buffer {
  const parts = path.split('/')
  const groups: Buffer[] = []
  for (let i = 0; i < parts.length; i += 2)
    groups.push(group(element, bytes(type, parts[i] as string), bytes(name, parts[i + 1] as string)))
  return Buffer.concat(groups)
}

/** A reference to another entity. */
export class Reference {
  readonly path: string
  constructor(path: string) {
    this.path = path
  }
}

export class Point {
  readonly latitude: number
  readonly longitude: number
  constructor(latitude: number, longitude: number) {
    this.latitude = latitude
    this.longitude = longitude
  }
}

function value(one: unknown): { readonly meaning: number; readonly bytes: Buffer } {
  const plain = (held: Buffer): { meaning: number; bytes: Buffer } => ({ meaning: 0, bytes: held })
  if (typeof one === 'string') return plain(bytes(3, one))
  if (typeof one === 'boolean') return plain(number(2, one ? 1 : 0))
  if (typeof one === 'bigint' || (Number.isSafeInteger(one) && !Object.is(one, -0))) return plain(number(1, one as number))
  if (typeof one === 'number') return plain(double(4, one))
  if (one instanceof Date) return { meaning: 7, bytes: number(1, BigInt(one.getTime()) * 1000n) }
  if (one instanceof Point) return { meaning: 9, bytes: group(5, double(6, one.latitude), double(7, one.longitude)) }
  if (one instanceof Reference) return plain(group(12, bytes(13, 'dev~club'), pathElements(one.path, 14, 15, 17)))
  if (one instanceof Uint8Array) return { meaning: 14, bytes: bytes(3, one) }
  if (one === null) return plain(Buffer.alloc(0))
  return { meaning: 19, bytes: bytes(3, properties(one as Record<string, unknown>)) }
}

function properties(fields: Record<string, unknown>): Buffer {
  const property = (name: string, one: unknown, isMultiple: boolean): Buffer => {
    const held = value(one)
    const parts = [bytes(3, name), number(4, isMultiple ? 1 : 0), bytes(5, held.bytes)]
    return bytes(15, Buffer.concat(held.meaning === 0 ? parts : [number(1, held.meaning), ...parts]))
  }
  const all = Object.entries(fields).flatMap(([name, one]) => {
    if (!Array.isArray(one)) return [property(name, one, false)]
    if (one.length > 0) return one.map((item) => property(name, item, true))
    return [bytes(15, Buffer.concat([number(1, 24), bytes(3, name), bytes(5, '')]))]
  })
  return Buffer.concat(all)
}

/** @param path kinds and names by turns: `users/ann/orders/17` */
export function entityBytes(path: string, fields: Record<string, unknown>): Buffer {
  const key = Buffer.concat([bytes(13, 'dev~club'), bytes(14, pathElements(path, 1, 2, 4))])
  return Buffer.concat([bytes(13, key), properties(fields)])
}

/** Records in blocks of 32 KiB. Checksums are zeros. */
export function logOf(records: readonly Uint8Array[]): Buffer {
  const out: Buffer[] = []
  let room = BLOCK
  for (const record of records) {
    let at = 0
    let isFirst = true
    do {
      if (room < HEAD) {
        out.push(Buffer.alloc(room))
        room = BLOCK
      }
      const end = Math.min(record.length, at + room - HEAD)
      const head = Buffer.alloc(HEAD)
      head.writeUInt16LE(end - at, 4)
      // A first piece may be empty: where a head just fills the block.
      head[6] = isFirst ? (end === record.length ? 1 : 2) : end === record.length ? 4 : 3
      isFirst = false
      out.push(head, Buffer.from(record.subarray(at, end)))
      room -= HEAD + end - at
      at = end
    } while (at < record.length)
  }
  return Buffer.concat(out)
}
