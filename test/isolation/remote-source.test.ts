import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remoteSource } from '../../src/isolation/remote-source.ts'

/** A file whose bytes say where they stand. */
const SIZE = 3_000_017
const file = Buffer.alloc(SIZE)
for (let i = 0; i + 4 <= SIZE; i += 4) file.writeUInt32LE(Math.imul(i, 2_654_435_761) >>> 0, i)

/** The other side: answers what is asked in its order, `late` turns after it was asked. */
function open(late: number): {
  readonly read: (offset: number, length: number) => Promise<Buffer>
  readonly asked: () => number
} {
  let asked = 0
  const opening = { container: 'sqlite', name: 'a.db', size: SIZE, placed: SIZE, isGiven: false, limits: {} }
  const { source, remote } = remoteSource(opening, (_, payload) => {
    const view = Buffer.from(payload)
    const offset = view.readDoubleLE(4)
    const bytes = file.subarray(offset, offset + view.readUInt32LE(12))
    asked += bytes.length
    void answer(late, () => remote.answer(Buffer.from(bytes)))
  })
  const placed = source.openAt!()
  const read = async (offset: number, length: number): Promise<Buffer> => {
    const into = Buffer.alloc(length)
    return into.subarray(0, await placed.readAt(offset, into))
  }
  return { read, asked: () => asked }
}

async function answer(late: number, say: () => void): Promise<void> {
  for (let i = 0; i < late; i++) await null
  say()
}

describe('a file that is read over the pipe', () => {
  it('is the same bytes wherever and in whatever order they are read', async () => {
    const place = fc.oneof(
      fc.nat(SIZE + 10),
      fc.nat(40).map((page) => page * 65_536),
      fc.constant(-1),
    )
    const reads = fc.array(fc.tuple(place, fc.oneof(fc.nat(200), fc.constantFrom(4096, 65_536, 300_000))), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(reads, fc.nat(3), async (places, late) => {
        const { read } = open(late)
        let next = 0
        for (const [at, length] of places) {
          const offset = at < 0 ? next : at
          expect((await read(offset, length)).equals(file.subarray(offset, offset + length))).toBe(true)
          next = offset + length
        }
      }),
    )
  })

  it('is asked for once where it is read from start to end', async () => {
    const { read, asked } = open(2)
    for (let at = 0; at < SIZE; at += 4096) expect((await read(at, 4096)).equals(file.subarray(at, at + 4096))).toBe(true)
    expect(asked()).toBe(SIZE)
  })
})
