import { type Container, SourceError } from '../model/source.ts'
import { compressed } from './compressed.ts'

/** XZ_MEMLIMIT_ERROR of XZ Embedded: the library holds dictionaries of up to 64 MiB, which is what `xz -9` makes. */
const TOO_LARGE = /error code 4$/

export const xz: Container = compressed({
  name: 'xz',
  title: 'xz-compressed files',
  magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
  step: 64 * 1024,
  async *decompress(input) {
    // Perf: Node's own streams take 8 ms to load, which every start would pay.
    const { ReadableStream } = await import('node:stream/web')
    // A CommonJS module, which Node gives whole.
    const library = await import('xz-decompress')
    const { XzReadableStream } = 'default' in library ? (library.default as typeof library) : library
    const chunks = input[Symbol.asyncIterator]()
    // Nothing is read ahead: whether the input had ended when damage was met would depend on how fast it comes.
    const stream = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const next = await chunks.next()
          if (next.done) controller.close()
          else controller.enqueue(next.value)
        },
      },
      { highWaterMark: 0 },
    )
    const reader = new XzReadableStream(stream as unknown as globalThis.ReadableStream<Uint8Array>).getReader()
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
    } catch (error) {
      if (!(error instanceof Error && TOO_LARGE.test(error.message))) throw error
      throw new SourceError('limit', 'its dictionary is larger than 64 MiB; the rest was not scanned')
    }
  },
})
