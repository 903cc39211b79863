/** Zip archives for tests, good and bad: APPNOTE.TXT 6.3.10. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface Entry {
  readonly name: string | Buffer
  readonly data?: string | Buffer
  /** 0 stored, 8 deflated (default); others are stored too. */
  readonly method?: number
  readonly flags?: number
  /** Mode bits of Unix. */
  readonly mode?: number
  /** As declared. */
  readonly check?: number
  readonly size?: number
  /** Checksum and sizes stand behind the data. */
  readonly described?: boolean
  /** Lies at the place of an earlier entry. */
  readonly over?: number
}

export function makeZip(
  entries: readonly Entry[],
  { directory = true, before = Buffer.alloc(0) }: { readonly directory?: boolean; readonly before?: Buffer } = {},
): Buffer {
  const parts: Buffer[] = [before]
  const central: Buffer[] = []
  const offsets: number[] = []
  let offset = before.length
  for (const entry of entries) {
    const { method = 8, flags = 0, mode = 0, described = false } = entry
    const name = Buffer.from(entry.name)
    const data = Buffer.from(entry.data ?? '')
    const body = method === 8 ? deflateRawSync(data) : data
    const check = entry.check ?? crc32(data)
    const size = entry.size ?? data.length
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(flags | (described ? 8 : 0), 6)
    head.writeUInt16LE(method, 8)
    if (!described) {
      head.writeUInt32LE(check, 14)
      head.writeUInt32LE(body.length, 18)
      head.writeUInt32LE(size, 22)
    }
    head.writeUInt16LE(name.length, 26)
    const behind = Buffer.alloc(described ? 16 : 0)
    if (described) {
      behind.writeUInt32LE(0x08074b50, 0)
      behind.writeUInt32LE(check, 4)
      behind.writeUInt32LE(body.length, 8)
      behind.writeUInt32LE(size, 12)
    }
    const at = entry.over === undefined ? offset : (offsets[entry.over] as number)
    offsets.push(at)
    if (entry.over === undefined) {
      parts.push(head, name, body, behind)
      offset += 30 + name.length + body.length + behind.length
    }
    const row = Buffer.alloc(46)
    row.writeUInt32LE(0x02014b50, 0)
    row.writeUInt16LE(mode === 0 ? 20 : 0x0314, 4)
    row.writeUInt16LE(flags | (described ? 8 : 0), 8)
    row.writeUInt16LE(method, 10)
    row.writeUInt32LE(check, 16)
    row.writeUInt32LE(body.length, 20)
    row.writeUInt32LE(size, 24)
    row.writeUInt16LE(name.length, 28)
    row.writeUInt16LE(mode, 40)
    row.writeUInt32LE(at, 42)
    central.push(row, name)
  }
  if (!directory) return Buffer.concat(parts)
  const table = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(table.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, table, end])
}
