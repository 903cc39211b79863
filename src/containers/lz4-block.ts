/** Bytes that a block may point back to. */
export const HISTORY = 65_536
/** The largest block of a frame (LZ4 Frame Format 1.6.4, block maximum size 7). */
export const MOST_BLOCK: number = 4 * 2 ** 20

const LEAST_MATCH = 4

/**
 * Expands one block (LZ4 Block Format Description): literals and copies of what came before.
 *
 * @param out where to, from `start` on; what lies before `start` may be copied
 * @returns bytes written, or -1 if the block is damaged or does not fit
 */
export function expandBlock(block: Uint8Array, out: Uint8Array, start: number): number {
  let at = 0
  let to = start
  const lengthFrom = (nibble: number): number => {
    let length = nibble
    if (nibble < 15) return length
    for (let byte = 255; byte === 255; ) {
      if (at >= block.length) return -1
      byte = block[at++] as number
      length += byte
    }
    return length
  }
  while (at < block.length) {
    const token = block[at++] as number
    const literals = lengthFrom(token >> 4)
    if (literals < 0 || at + literals > block.length || to + literals > out.length) return -1
    out.set(block.subarray(at, at + literals), to)
    at += literals
    to += literals
    if (at === block.length) return to - start
    if (at + 2 > block.length) return -1
    const back = (block[at] as number) | ((block[at + 1] as number) << 8)
    at += 2
    const length = lengthFrom(token & 15) + LEAST_MATCH
    if (back === 0 || back > to || length < LEAST_MATCH || to + length > out.length) return -1
    if (back >= length) out.copyWithin(to, to - back, to - back + length)
    else for (let i = 0; i < length; i++) out[to + i] = out[to + i - back] as number
    to += length
  }
  return to - start
}
