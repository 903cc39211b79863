import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import type { SourceInventory } from '../../src/inventory/inventory.ts'
import { compileKernel } from '../../src/kernel/kernel.ts'
import { type ByteReader, type Source, SourceError } from '../../src/model/source.ts'
import { Ahead, type Helper } from '../../src/pool/ahead/ahead.ts'
import { createSharedMemory, type SharedMemory, Slots, STATE } from '../../src/pool/ahead/slots.ts'
import { scanSource } from '../../src/pipeline/scan-source.ts'

const engine = createEngine(engineOptions({}))
const { keys, literals, cues, forms } = engine.compiled

const entry = new URL('../../dist/src/pool/ahead/ahead-worker.js', import.meta.url)
const workers: Worker[] = []
afterAll(() => Promise.all(workers.map((worker) => worker.terminate())))

/** As the program starts it, from what was built. */
function real(memory: SharedMemory): Helper {
  const worker = new Worker(entry, { workerData: { module: compileKernel(), tables: { keys, literals, cues, forms }, memory } })
  workers.push(worker)
  return worker
}

const idle: Helper = { unref: () => undefined, terminate: () => undefined }
const never = (): Helper => idle

interface Reading {
  /** Bytes that one call gives at most. */
  readonly step: number
  readonly isAsync: boolean
  /** Offset at which reading fails; Infinity: nowhere. */
  readonly faultAt: number
  readonly meanwhile?: () => unknown
}

function source(bytes: Uint8Array, { step, isAsync, faultAt, meanwhile }: Reading): Source {
  const open = (): ByteReader => {
    let at = 0
    const read = (into: Uint8Array): number => {
      meanwhile?.()
      if (at >= faultAt) throw new SourceError('unreadable', 'gone')
      const part = bytes.subarray(at, Math.min(at + step, at + into.length, faultAt))
      into.set(part)
      at += part.length
      return part.length
    }
    return { read: isAsync ? async (into) => read(into) : read, close: () => undefined }
  }
  return { name: 'dump', size: bytes.length, addressable: true, open }
}

function scanned(of: Source, chunkBytes: number, made: Ahead | null, after = 0): Promise<SourceInventory> {
  const ahead = made === null ? undefined : { after, least: 0, open: () => Promise.resolve(made) }
  const options = { ...engine.options, chunkBytes, sampleRecords: 50, ahead }
  return scanSource(of, 'dump.sql', engine.kernel, engine.compiled, options)
}

/** The shape that a window of this engine has. */
async function shapeOf(chunkBytes: number): Promise<ConstructorParameters<typeof Ahead>[1]> {
  let shape = { chunk: 0, ahead: 0, home: 0 }
  const open = (chunk: number, ahead: number, home: number): Promise<null> => {
    shape = { chunk, ahead, home }
    return Promise.resolve(null)
  }
  const bytes = new Uint8Array(chunkBytes * 4 + 70_000).fill(32)
  const options = { ...engine.options, chunkBytes, sampleRecords: 1, ahead: { after: 0, least: 0, open } }
  await scanSource(source(bytes, plain), 'a.txt', engine.kernel, engine.compiled, options)
  return shape
}

const plain: Reading = { step: 50_000, isAsync: false, faultAt: Number.POSITIVE_INFINITY }

const dump = Buffer.from(
  'CREATE TABLE customers (id int, email text, phone text, note text);\n' +
    Array.from(
      { length: 4_000 },
      (_, i) =>
        `INSERT INTO customers VALUES (${i}, 'anna.keller${i}@mail.shop.co', '+49 30 9018${10_000 + i}', 'card 4111 1111 1111 1111, ${'x'.repeat(i % 90)}');\n`,
    ).join(''),
)
/** More hits than a slot has room for. */
const dense = Buffer.from('1.2.3.4 '.repeat(60_000))

describe('slots', () => {
  it('give what they hold when they are taken, not what they held when they were looked at', () => {
    const memory = createSharedMemory({ chunk: 4096, ahead: 100, home: 1000 })
    const [one, other] = [new Slots(memory), new Slots(memory)]
    for (const region of [5, 6]) one.give(region, 4096, 1)
    expect(one.take(5)).toBe(true)
    one.free(5)
    one.give(13, 4096, 1)
    expect([other.takeNext(), other.takeNext(), other.takeNext()]).toEqual([6, 13, -1])
    expect(one.take(13)).toBe(false)
  })
})

describe('a source that two threads look at', () => {
  it.each([
    ['a dump', dump, 4096],
    ['a dump', dump, 65_536],
    ['more hits than a slot holds', dense, 262_144],
  ])('gives the inventory that one thread gives: %s', async (_, bytes, chunkBytes) => {
    const alone = await scanned(source(bytes, plain), chunkBytes, null)
    const ahead = new Ahead(engine.kernel, await shapeOf(chunkBytes), real)
    // Several times: the thread is not up at once, and it is kept from source to source.
    for (let i = 0; i < 3; i++) expect(await scanned(source(bytes, plain), chunkBytes, ahead)).toEqual(alone)
  })

  it('is looked at by the other thread once that is up', async () => {
    const shape = await shapeOf(4096)
    let shared: Slots | undefined
    const ahead = new Ahead(engine.kernel, shape, (memory) => {
      shared = new Slots(memory)
      return real(memory)
    })
    const reader = source(dump, plain).open()
    const following = ahead.follow(reader, 0, engine.compiled.kinds)
    following.read(new Uint8Array(10))
    await expect.poll(() => shared?.state(8)).toBe(STATE.done)
    expect(ahead.take(shape.chunk, shape.chunk)?.count).toBeGreaterThan(0)
    following.close()
  })

  it('does not depend on how it is read, nor on where it breaks off, nor on who is slow', async () => {
    const shape = await shapeOf(4096)
    const helped = new Ahead(engine.kernel, shape, real)
    const unhelped = new Ahead(engine.kernel, shape, never)
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          step: fc.integer({ min: 100, max: 100_000 }),
          isAsync: fc.boolean(),
          faultAt: fc.option(fc.integer({ min: 70_000, max: dump.length }), { nil: Number.POSITIVE_INFINITY }),
        }),
        fc.integer({ min: 0, max: 300_000 }),
        fc.boolean(),
        async (reading, after, isHelped) => {
          const alone = await scanned(source(dump, reading), 4096, null)
          expect(await scanned(source(dump, reading), 4096, isHelped ? helped : unhelped, after)).toEqual(alone)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is left to one thread where it is read slowly', async () => {
    let opened = 0
    const open = (): Promise<null> => {
      opened++
      return Promise.resolve(null)
    }
    for (const least of [0, Number.POSITIVE_INFINITY]) {
      const options = { ...engine.options, chunkBytes: 4096, sampleRecords: 1, ahead: { after: 0, least, open } }
      await scanSource(source(dump, plain), 'dump.sql', engine.kernel, engine.compiled, options)
    }
    expect(opened).toBe(1)
  })

  it('is read to its end where the other thread takes a region and does not come back', async () => {
    const shape = await shapeOf(4096)
    let shared: Slots | undefined
    const start = (memory: SharedMemory): Helper => {
      shared = new Slots(memory)
      return idle
    }
    const ahead = new Ahead(engine.kernel, shape, start, 20)
    const thief = (): number | undefined => shared?.takeNext()
    const alone = await scanned(source(dump, plain), 4096, null)
    expect(await scanned(source(dump, { ...plain, meanwhile: thief }), 4096, ahead)).toEqual(alone)
    expect(await scanned(source(dump, plain), 4096, ahead)).toEqual(alone)
  })
})
