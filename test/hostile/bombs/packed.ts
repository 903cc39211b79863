/** Streams of little that become a lot, made without ever holding the lot. */
import { constants, deflateRawSync } from 'node:zlib'

export const MIB: number = 2 ** 20

/** So many MiB of one byte as a deflate stream (RFC 1951): the same blocks over and over, about 1 KiB for each. */
export function deflated(mebibytes: number, byte = 0x20): Buffer {
  const block = deflateRawSync(Buffer.alloc(MIB, byte), { level: 9, finishFlush: constants.Z_SYNC_FLUSH })
  return Buffer.concat([...Array.from({ length: mebibytes }, () => block), Buffer.from([3, 0])])
}

/** The same as zlib (RFC 1950), without its checksum at the end. */
export function zlibbed(mebibytes: number, byte = 0x20): Buffer {
  return Buffer.concat([Buffer.from([0x78, 0xda]), deflated(mebibytes, byte)])
}

/** The same as gzip (RFC 1952), without its checksum. */
export function gzipped(mebibytes: number, byte = 0x20): Buffer {
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]), deflated(mebibytes, byte)])
}

/** The same as Zstandard: blocks of 128 KiB in four bytes (RFC 8878, 3.1.1.2). @param window descriptor of 3.1.1.1.2 */
export function zstandard(mebibytes: number, byte = 0x20, window = 0x58): Buffer {
  const head = (last: number): Buffer => {
    const value = last | (1 << 1) | (0x20000 << 3)
    return Buffer.from([value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, byte])
  }
  const count = 8 * mebibytes
  return Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, window]),
    ...Array.from({ length: count }, (_, at) => head(at === count - 1 ? 1 : 0)),
  ])
}

/** Seven bits a byte, the least first. */
export function varint(value: number | bigint): Buffer {
  const bytes: number[] = []
  let left = BigInt(value)
  for (; left > 127n; left >>= 7n) bytes.push(Number(left & 127n) | 128)
  return Buffer.from([...bytes, Number(left)])
}
