/** A zip archive of one member, for the bench: what reads it is not what wrote it. */
import { deflateRawSync } from 'node:zlib'

export function zipOf(name: string, bytes: Buffer): Buffer {
  const packed = deflateRawSync(bytes)
  const check = crc32(bytes)
  const common = (at: number, into: Buffer): void => {
    into.writeUInt16LE(20, at)
    into.writeUInt16LE(8, at + 4)
    into.writeUInt32LE(check, at + 10)
    into.writeUInt32LE(packed.length, at + 14)
    into.writeUInt32LE(bytes.length, at + 18)
    into.writeUInt16LE(name.length, at + 22)
  }
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  common(4, local)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  common(6, entry)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end])
}

function crc32(bytes: Buffer): number {
  let check = 0xffffffff
  for (const byte of bytes) {
    check ^= byte
    for (let bit = 0; bit < 8; bit++) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0)
  }
  return (check ^ 0xffffffff) >>> 0
}
