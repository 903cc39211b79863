import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteQueue } from '../../src/decoders/byte-queue.ts'
import { datastore } from '../../src/decoders/datastore.ts'
import { entityOf, TooDeep } from '../../src/decoders/entity-values.ts'
import { RecordLog } from '../../src/decoders/record-log.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { entityBytes, logOf, Point, Reference } from './make-datastore.ts'

async function recordsOf(log: Buffer, most = 2 ** 20): Promise<{ records: Buffer[]; log: RecordLog }> {
  const read = new RecordLog(new ByteQueue(memorySource('output-0', log).open()), most)
  const records: Buffer[] = []
  for (let one = await read.next(); one !== null; one = await read.next()) records.push(one)
  return { records, log: read }
}

/** The lines of each part, in order; texts of remarks. */
async function told(bytes: Buffer, isRead = true): Promise<[string | null, unknown[]][]> {
  const out: [string | null, unknown[]][] = []
  for await (const one of datastore.open(memorySource('output-0', bytes), DEFAULT_LIMITS)) {
    if ('remark' in one) out.push([one.remark.code, [one.remark.message]])
    if (!('open' in one)) continue
    let text = ''
    if (isRead) {
      const reader = one.open()
      const into = Buffer.alloc(1000)
      for (let n = await reader.read(into); n > 0; n = await reader.read(into)) text += into.toString('latin1', 0, n)
    }
    const lines = text.split('\n').slice(0, -1)
    out.push([one.part?.table ?? null, lines.map((line) => JSON.parse(Buffer.from(line, 'latin1').toString()))])
  }
  return out
}

describe('a log of LevelDB', () => {
  it('gives the records that were written, whatever their lengths', async () => {
    const lengths = fc.array(fc.oneof(fc.nat(300), fc.integer({ min: 32_700, max: 32_800 }), fc.nat(90_000)), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(lengths, async (sizes) => {
        const written = sizes.map((size, i) => Buffer.alloc(size, i + 1))
        const { records, log } = await recordsOf(logOf(written))
        expect(records.map((one) => one.length)).toEqual(sizes)
        expect(records.every((one, i) => one.equals(written[i] as Buffer))).toBe(true)
        expect([log.damaged, log.large]).toEqual([0, 0])
      }),
      { numRuns: 40, examples: [[[32_754, 1]]] },
    )
  })

  it('passes over what is too large and what makes no sense, and counts it', async () => {
    const small = Buffer.from('small')
    const large = await recordsOf(logOf([small, Buffer.alloc(70_000, 7), small]), 1000)
    expect([large.records.length, large.log.large, large.log.damaged]).toEqual([2, 1, 0])
    const broken = logOf([small, Buffer.alloc(40_000, 7), small])
    broken[12 + 6] = 9 // the type of the second record's first piece
    const rest = await recordsOf(broken)
    expect([rest.records.length, rest.log.large]).toEqual([2, 0])
    expect(rest.log.damaged).toBeGreaterThan(0)
  })
})

describe('an entity', () => {
  it('holds what was put into it', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Number.isInteger(one)),
    )
    const { record } = fc.letrec<{ record: Record<string, unknown>; value: unknown }>((tie) => ({
      record: fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 6 }),
      value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(leaf), tie('record')),
    }))
    fc.assert(
      fc.property(record, (fields) => {
        const { kind, value } = entityOf(entityBytes('users/ann/orders/17', fields), 100)
        expect(kind).toBe('orders')
        const { __key__: key, ...rest } = value
        expect(key).toBe('users/ann/orders/17')
        expect(JSON.parse(JSON.stringify(rest))).toEqual(JSON.parse(JSON.stringify(fields)))
      }),
      { numRuns: 200 },
    )
  })

  it('has times, places, references and large numbers as people write them', () => {
    const fields = {
      born: new Date(Date.UTC(1987, 2, 4)),
      seen: new Date(Date.UTC(2024, 0, 2, 3, 4, 5, 678)),
      home: new Point(59.3293, 18.0686),
      friend: new Reference('users/bo'),
      number: 2n ** 62n,
    }
    expect(entityOf(entityBytes('users/ann', fields), 9).value).toEqual({
      __key__: 'users/ann',
      born: '1987-03-04',
      seen: '2024-01-02T03:04:05.678',
      home: { latitude: 59.3293, longitude: 18.0686 },
      friend: 'users/bo',
      number: 2n ** 62n,
    })
  })

  it('never throws anything but what says why, on any bytes', () => {
    const start = entityBytes('users/ann', { name: 'Ann', tags: ['a', 'b'], home: { city: 'Lund' } })
    fc.assert(
      fc.property(fc.nat(start.length - 1), fc.nat(255), fc.nat(start.length), (at, byte, length) => {
        const bytes = Buffer.from(start.subarray(0, Math.max(at + 1, length)))
        bytes[at] = byte
        try {
          entityOf(bytes, 10)
        } catch (error) {
          expect(error instanceof TooDeep || error instanceof RangeError).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('an export', () => {
  const people = Array.from({ length: 5 }, (_, i) => entityBytes(`users/u${i}`, { name: `Person ${i}` }))
  const orders = Array.from({ length: 5 }, (_, i) => entityBytes(`users/u${i}/orders/o`, { total: i }))
  const mixed = people.flatMap((one, i) => [one, orders[i] as Buffer])

  it('gives each collection as one table, though they lie in each other', async () => {
    const tables = await told(logOf(mixed))
    expect(tables.map(([table, lines]) => [table, lines.length])).toEqual([
      ['users', 5],
      ['orders', 5],
    ])
  })

  it('ends though nobody reads its parts', async () => {
    expect((await told(logOf(mixed), false)).length).toBe(10)
  })

  it('tells of entities that make no sense, and gives what is readable in them', async () => {
    const broken = Buffer.from(people[1] as Buffer)
    broken[1] = 0x7f
    const got = await told(logOf([people[0] as Buffer, broken]))
    expect(got[1]).toEqual([null, [{ readable: expect.arrayContaining([expect.stringContaining('Person 1')]) }]])
    expect(got[2]?.[0]).toBe('malformed')
  })

  it('is no table for each of many names, nor one that is called by what is data', async () => {
    const many = Array.from({ length: 300 }, (_, i) => entityBytes(`k${i}/a`, {}))
    const got = await told(logOf([entityBytes('ann@example.com/a', {}), ...many]))
    expect(got.length).toBe(257)
    expect(got[0]?.[0]).toBe('*')
  })
})
