/** Archives and streams whose numbers promise more memory than there is. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { zlibbed, zstandard } from './packed.ts'

const folder = resolve(import.meta.dirname, '../../../fixtures/containers')

/** A member of a tar of so many bytes, said in base 256. */
export function tarSize(): Buffer {
  const head = Buffer.alloc(512)
  head.write('huge.csv', 0)
  head.write('0000644\0', 100)
  head.set([0x80, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], 124)
  head.write('00000000000\0', 136)
  head.write('        0', 148)
  head.write('ustar\x0000', 257)
  return closed(head, Buffer.from('name,email\nIda Nordin,ida@mail.shop.co\n'))
}

/** A sparse file of exabytes with a few bytes in it, as GNU tar writes it. */
export function tarSparse(): Buffer {
  const head = Buffer.alloc(512)
  head.write('sparse.csv', 0)
  head.write('0000644\0', 100)
  head.write('00000001000\0', 124)
  head.write('00000000000\0', 136)
  head.write('        S', 148)
  head.write('ustar  \0', 257)
  head.set([0x80, 0, 0, 0, 0, 0x0f, 0xff, 0xff, 0xff, 0xff, 0xfe, 0], 386)
  head.write('00000001000\0', 398)
  head.set([0x80, 0, 0, 0, 0, 0x10, 0, 0, 0, 0, 0, 0], 483)
  return closed(head, Buffer.from('ida@mail.shop.co\n'.padEnd(512, ' ')))
}

function closed(head: Buffer, data: Buffer): Buffer {
  head.fill(0x20, 148, 156)
  const sum = head.reduce((all, byte) => all + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const padded = Buffer.alloc(Math.ceil(data.length / 512) * 512)
  data.copy(padded)
  return Buffer.concat([head, padded, Buffer.alloc(1024)])
}

/** A dictionary of 3 GiB for a few lines. https://tukaani.org/xz/xz-file-format.txt, 5.3.1 */
export function xzDictionary(): Buffer {
  const bytes = Buffer.from(readFileSync(join(folder, 'xz/two.txt.xz')))
  const size = 4 * ((bytes[12] as number) + 1)
  const at = bytes.indexOf(Buffer.from([0x21, 1]), 12)
  bytes[at + 2] = 39
  bytes.writeUInt32LE(crc32(bytes.subarray(12, 12 + size - 4)), 12 + size - 4)
  return bytes
}

/** The same in the header of LZMA alone. */
export function lzmaDictionary(): Buffer {
  const bytes = Buffer.from(readFileSync(join(folder, 'lzma/people.csv.lzma')))
  bytes.writeUInt32LE(0xffffffff, 1)
  bytes.writeUInt32LE(0xfffffff0, 5)
  bytes.writeUInt32LE(0x7fff, 9)
  return bytes
}

/** And in the properties of a coder of 7z, whose header is not packed. */
export function sevenZipDictionary(): Buffer {
  const bytes = Buffer.from(readFileSync(join(folder, 'seven-zip/lzma.7z')))
  const at = bytes.lastIndexOf(Buffer.from([3, 1, 1, 5, 0x5d]))
  if (at > 0) bytes.writeUInt32LE(0xffffffff, at + 5)
  const start = 32 + Number(bytes.readBigUInt64LE(12))
  const length = Number(bytes.readBigUInt64LE(20))
  bytes.writeUInt32LE(crc32(bytes.subarray(start, start + length)), 28)
  bytes.writeUInt32LE(crc32(bytes.subarray(12, 32)), 8)
  return bytes
}

/** A window of terabytes. */
export const zstdWindow = (): Buffer => zstandard(1, 0x61, 0xff)
export const zstdBomb = (mebibytes: number): Buffer => zstandard(mebibytes)

/** An object of git as it lies in a repository, and a pack of one. */
export const gitObject = (mebibytes: number): Buffer => Buffer.concat([zlibbed(mebibytes)])
export function gitPack(mebibytes: number): Buffer {
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\x01')
  return Buffer.concat([head, Buffer.from([0xb0 | 0x0f, 0xff, 0xff, 0x7f]), zlibbed(mebibytes), deflateSync('')])
}
