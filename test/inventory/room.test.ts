import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctOf, type SourceInventory } from '../../src/inventory/inventory.ts'
import { mergeInventories } from '../../src/inventory/merge-inventories.ts'
import { MANY_FIELDS, placesKept } from '../../src/inventory/room.ts'
import { FEW_EXACT } from '../../src/inventory/sketch.ts'
import { Tallies } from '../../src/inventory/tally.ts'
import { NO_FIELD } from '../../src/model/field.ts'
import { NO_EXTENT } from '../../src/model/line-extent.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

type Hit = readonly [field: number, hash: number]

/** What one range tells of the hits `from..to`. */
function inventoryOf(hits: readonly Hit[], from: number, to: number): SourceInventory {
  const tallies = new Tallies(20)
  const fields = new Map<number, number>()
  for (let i = from; i < to; i++) {
    const [name, hash] = hits[i] as Hit
    if (name !== NO_FIELD && !fields.has(name)) fields.set(name, fields.size)
    const field = name === NO_FIELD ? name : (fields.get(name) as number)
    tallies.add(0, {
      ...{ start: i, end: i + 1, hash, bits: 5, evidence: 0, field, record: i - from, line: i - from, extent: NO_EXTENT },
      ...{ whole: true, synthetic: false, note: '', reasons: 0, person: -1 },
    })
  }
  return {
    ...{
      file: 'x',
      format: 'ndjson',
      addressable: true,
      bytes: to - from,
      records: to - from,
      tableRecords: null,
      lines: to - from,
      beginsIn: '',
      endsIn: '',
    },
    fields: [...fields.keys()].map((name) => ({ table: null, name: `f${name}`, index: null, path: `f${name}` })),
    ...{ samples: [], samplesPaths: false, sampleRecords: 0, tallies: tallies.all, textTallies: [], problems: [] },
  }
}

function told(inventory: SourceInventory): Map<string, unknown> {
  return new Map(
    inventory.tallies
      .map((tally): [string, unknown] => [
        inventory.fields[tally.field]?.name ?? 'text',
        { hits: tally.hits, distinct: distinctOf(tally), places: tally.places.map(({ start, line }) => [start, line]) },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

describe('what is kept where fields are many', () => {
  it('does not depend on how a source was cut into ranges', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2600 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 2 ** 31 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 }),
        (fields, each, seed, cuts) => {
          const hits: Hit[] = Array.from({ length: fields * each }, (_, i) => [
            Math.imul(i + 1, seed) >>> 5 === 0 ? NO_FIELD : (Math.imul(i ^ seed, 0x9e3779b1) >>> 0) % fields,
            Math.imul(i, 0x85ebca6b) >>> 0,
          ])
          // One field with more values than are counted exactly where fields are many.
          for (let i = 0; i < 900; i++) hits.push([0, Math.imul(i + 7, 0xc2b2ae35) >>> 0])
          const edges = [0, ...cuts.map((cut) => Math.floor(cut * hits.length)).sort((a, b) => a - b), hits.length]
          const parts = edges.slice(1).map((to, i) => inventoryOf(hits, edges[i] as number, to))
          const merged = parts.reduce((a, b) => mergeInventories(a, b, 20))
          expect(told(merged)).toEqual(told(inventoryOf(hits, 0, hits.length)))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is all where all was asked for, and never less than one place', () => {
    expect(placesKept(0, MANY_FIELDS, 20)).toBe(20)
    expect(placesKept(0, 100_000, 20)).toBe(1)
    expect(placesKept(0, 100_000, Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    expect(FEW_EXACT).toBeGreaterThan(100)
  })

  it('keeps counts exact in a table of 1,500 columns', async () => {
    const columns = Array.from({ length: 1500 }, (_, c) => `mail_${c}`)
    const rows = Array.from({ length: 12 }, (_, r) => columns.map((_, c) => `u${r * 1500 + c}@mail.shop.co`).join(','))
    const text = `${columns.join(',')}\n${rows.join('\n')}\n`
    const run = async (chunkBytes: number): Promise<unknown[]> => {
      const events: unknown[] = []
      for await (const event of scan([memorySource('wide.csv', text)], { threads: 1, chunkBytes })) events.push(event)
      return events
    }
    const events = await run(262_144)
    expect(events.at(-1)).toMatchObject({ findings: 18_000 })
    expect(await run(4096)).toEqual(events)
  })
})

describe('values of a path that is not in every record', () => {
  const count = async (name: string, text: string, path: string): Promise<number | undefined> => {
    for await (const event of scan([memorySource(name, text)], { threads: 1 }))
      if (event.event === 'field' && event.path === path) return event.values
    return undefined
  }
  const record = (i: number): string =>
    i % 10 === 0 ? `{"id":${i},"contact":{"email":"zoe${i}@mail.shop.co"}}` : `{"id":${i},"note":"none"}`
  const records = Array.from({ length: 5000 }, (_, i) => record(i))

  it('are counted and not multiplied: JSON', async () => {
    expect(await count('a.json', `[${records.join(',')}]`, 'contact.email')).toBe(500)
  })
  it('are those of their own table: SQL', async () => {
    const rows = (from: number): string =>
      Array.from({ length: 2500 }, (_, i) => `(${i},'zoe${from + i}@mail.shop.co')`).join(',')
    const text = `INSERT INTO a (id, email) VALUES ${rows(0)};\nINSERT INTO b (id, email) VALUES ${rows(5000)};\n`
    const values: number[] = []
    for await (const event of scan([memorySource('dump.sql', text)], { threads: 1 }))
      if (event.event === 'field' && event.field === 'email') values.push(event.values)
    expect(values).toEqual([2500, 2500])
  })
  it('counts of a verdict alone are scaled to their own table: SQL', async () => {
    const names = 'Anna Keller,Ben Moreau,Clara Novak,David Olsen,Elena Romano,Farid Haddad,Greta Weber'.split(',')
    const rows = (count: number): string =>
      Array.from({ length: count }, (_, i) => `(${i},'${names[i % names.length]}')`).join(',')
    const text = `INSERT INTO customers (id, full_name) VALUES ${rows(3000)};\nINSERT INTO staff (id, full_name) VALUES ${rows(40)};\n`
    const values: number[] = []
    for await (const event of scan([memorySource('dump.sql', text)], { threads: 1 }))
      if (event.event === 'field' && event.field === 'full_name') values.push(event.values)
    expect(values).toEqual([3000, 40])
  })
  it('are the share that the sample has: NDJSON', async () => {
    expect(await count('a.ndjson', `${records.join('\n')}\n`, 'contact.email')).toBe(500)
  })
})
