import type { Container } from '../model/source.ts'
import { compressed } from './compressed.ts'

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
    for await (const chunk of input) {
      stream.push(chunk)
      yield* chunks.splice(0)
    }
    stream.push(new Uint8Array(0), true)
    yield* chunks.splice(0)
  },
})
