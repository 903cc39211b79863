import type { Container } from '../model/source.ts'
import { compressed } from './compressed.ts'

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
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  },
})
