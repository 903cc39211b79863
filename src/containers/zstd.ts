import { type Container, SourceError } from '../model/source.ts'
import { compressed } from './compressed.ts'

/** RFC 8878, 3.1.1.1: whether a frame has a window at all, and its size as a power of two in the upper five bits. */
const SINGLE_SEGMENT = 0x20
const WINDOW_AT = 5
/** Of two, beyond which the library's numbers are negative. `zstd --ultra --long=31` makes the largest there is. */
const MOST_WINDOW = 31

/** Not by Node's own decompressor: only newer versions have one, and results do not depend on the version of Node. */
export const zstd: Container = compressed({
  name: 'zstd',
  title: 'Zstandard-compressed files',
  magic: [0x28, 0xb5, 0x2f, 0xfd],
  // Four bytes can say 128 KiB of one byte.
  step: 2 * 1024,
  async *decompress(input) {
    const { Decompress } = await import('fzstd')
    const chunks: Uint8Array[] = []
    const stream = new Decompress((chunk) => {
      chunks.push(chunk)
    })
    let isFirst = true
    for await (const chunk of input) {
      if (isFirst && windowOf(chunk) >= MOST_WINDOW)
        throw new SourceError('limit', 'its window is 2 GiB or larger; it was not scanned')
      isFirst = false
      stream.push(chunk)
      yield* chunks.splice(0)
    }
    stream.push(new Uint8Array(0), true)
    yield* chunks.splice(0)
  },
})

/** Of the first frame, as a power of two. */
function windowOf(head: Uint8Array): number {
  const hasNone = head.length <= WINDOW_AT || ((head[WINDOW_AT - 1] as number) & SINGLE_SEGMENT) !== 0
  return hasNone ? 0 : 10 + ((head[WINDOW_AT] as number) >>> 3)
}
