import type { Container } from '../model/source.ts'
import { compressed } from './compressed.ts'

/** A stream of the old kind, which calls back: the library's types do not exist. */
interface OldStream {
  on(event: 'data', listen: (chunk: Uint8Array) => void): void
  on(event: 'error', listen: (error: unknown) => void): void
  write(chunk: Uint8Array): void
  end(): void
}

/** `BZh`, the size of a block, and the first bytes of pi. */
export const bzip2: Container = compressed({
  name: 'bzip2',
  title: 'bzip2-compressed files',
  magic: [0x42, 0x5a, 0x68, -1, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59],
  step: 16 * 1024,
  async *decompress(input) {
    const { default: create } = (await import('unbzip2-stream')) as unknown as { default: () => OldStream }
    const stream = create()
    const chunks: Uint8Array[] = []
    let failure: unknown = null
    stream.on('data', (chunk) => chunks.push(chunk))
    stream.on('error', (error) => {
      failure ??= error
    })
    for await (const chunk of input) {
      stream.write(chunk)
      yield* chunks.splice(0)
      if (failure !== null) throw failure
    }
    stream.end()
    yield* chunks.splice(0)
    if (failure !== null) throw failure
  },
})
