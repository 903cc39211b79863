/** What a frame of Zstandard becomes at most, without decompressing it: RFC 8878, section 3.1.1. */
const MAGIC = 0xfd2fb528
const BLOCK_BYTES = 128 * 1024
const RAW = 0
const RUN = 1
const COMPRESSED = 2

/** @returns bytes, by the heads of its blocks; what is no frame is 0, for its reader to say */
export function zstandardSize(frame: Uint8Array): number {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.length)
  let size = 0
  let at = 0
  while (at + 5 <= frame.length && view.getUint32(at, true) === MAGIC) {
    const flags = frame[at + 4] as number
    const isSingle = (flags & 0x20) !== 0
    const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] as number
    at += 5 + (isSingle ? 0 : 1) + ([0, 1, 2, 4][flags & 3] as number) + sizeBytes
    for (let isLast = false; !isLast && at + 3 <= frame.length; ) {
      const head = (frame[at] as number) | ((frame[at + 1] as number) << 8) | ((frame[at + 2] as number) << 16)
      const length = head >>> 3
      const kind = (head >>> 1) & 3
      isLast = (head & 1) === 1
      if (kind === COMPRESSED) size += BLOCK_BYTES
      else if (kind === RAW || kind === RUN) size += length
      at += 3 + (kind === RUN ? 1 : length)
    }
    if ((flags & 4) !== 0) at += 4
  }
  return size
}
