/** 7z archives of one file, packed by a method that the 7z at hand has not. Layout: 7zFormat.txt of the LZMA SDK. */
import { crc32 } from 'node:zlib'

/** @param method its id, in hexadecimal @param content that comes out of `packed` @param properties of the archive */
export function makeSevenZip(
  name: string,
  method: string,
  packed: Buffer,
  content: Buffer,
  properties = Buffer.alloc(0),
): Buffer {
  const id = Buffer.from(method, 'hex')
  const check = Buffer.alloc(4)
  check.writeUInt32LE(crc32(content))
  const utf16 = Buffer.from(`${name}\0`, 'utf16le')
  const header = Buffer.concat([
    Buffer.from([1, ...properties, 4]), // header, main streams
    Buffer.from([6, 0, 1, 9, ...number(packed.length), 0]), // one packed stream, from the start
    Buffer.from([7, 11, 1, 0, 1, id.length, ...id]), // one folder of one coder
    Buffer.from([12, ...number(content.length), 10, 1, ...check, 0, 0]),
    Buffer.from([5, 1, 17, ...number(utf16.length + 1), 0, ...utf16, 0, 0]),
  ])
  const start = Buffer.alloc(32)
  start.set([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4])
  start.writeBigUInt64LE(BigInt(packed.length), 12)
  start.writeBigUInt64LE(BigInt(header.length), 20)
  start.writeUInt32LE(crc32(header), 28)
  start.writeUInt32LE(crc32(start.subarray(12)), 8)
  return Buffer.concat([start, packed, header])
}

/** As 7z writes numbers: all eight bytes behind one that says so. */
function number(value: number): number[] {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return [0xff, ...bytes]
}
