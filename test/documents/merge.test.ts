import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { openInventory } from '../../src/documents/build-inventory.ts'
import { inventoryText } from '../../src/documents/formats/json.ts'
import { MergeError, mergeInventories } from '../../src/documents/merge-inventories.ts'
import type { ScanEvent } from '../../src/model/event.ts'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { scan } from '../../src/scan.ts'
import { command, root } from './command.ts'

const valueKey = Buffer.alloc(32, 9)
const folder = mkdtempSync(join(tmpdir(), 'piiscope-merge-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function inventoryOf(events: readonly ScanEvent[], date = '2026-11-26'): InventoryDocument {
  const inventory = openInventory({ date, minConfidence: 0.6, rules, base: '', key: 'kaaaaaa' })
  for (const event of events) inventory.event(event)
  return inventory.document()
}

let whole: InventoryDocument
/** An inventory for each file. */
let parts: InventoryDocument[]

beforeAll(async () => {
  const options = { cwd: root, threads: 1, allFields: true, allSources: true, people: true, maxLocations: 1, valueKey }
  const events: ScanEvent[] = []
  for await (const event of scan(['fixtures'], options)) events.push(event)
  whole = inventoryOf(events)
  const start = events[0] as ScanEvent
  const files = new Map<string, ScanEvent[]>()
  for (const event of events) {
    if (!('file' in event)) continue
    files.set(event.file, [...(files.get(event.file) ?? [start]), event])
  }
  parts = [...files.values()].map((own) => inventoryOf(own))
}, 180_000)

type Two = readonly [InventoryDocument, ...InventoryDocument[]]

describe('merged inventories', () => {
  it('hold the sketches of people that this is about', () => {
    expect(parts.length).toBeGreaterThan(60)
    expect(whole.people.totals.map(({ by }) => by)).toContain('email')
    expect(whole.people.overlaps.length).toBeGreaterThan(10)
  })

  it('law: for any split of the fixtures into parts, in any order, the merged inventory is the whole, byte for byte', () => {
    const text = inventoryText(whole)
    const split = fc.array(fc.nat(5), { minLength: parts.length, maxLength: parts.length })
    fc.assert(
      fc.property(split, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (group, order) => {
        const joined = order.flatMap((one) => {
          const own = parts.filter((_, i) => group[i] === one)
          return own.length === 0 ? [] : [mergeInventories(own as unknown as Two)]
        })
        return inventoryText(mergeInventories(joined as unknown as Two)) === text
      }),
      { numRuns: 6 },
    )
  }, 180_000)

  it('law: merging is associative, commutative and idempotent, also over days', () => {
    const some = parts.slice(0, 8)
    const day = fc.integer({ min: 10, max: 28 }).map((one) => `2026-10-${one}`)
    const version = fc
      .tuple(fc.nat(some.length - 1), day, fc.nat(3), fc.nat(9))
      .map(([at, date, drop, hits]): InventoryDocument => {
        const { datasets, rows, sources, problems, decisions, ...rest } = some[at] as InventoryDocument
        const seen = { firstSeen: date, lastSeen: date }
        return {
          ...rest,
          date,
          datasets: datasets.map(({ unclassified, ...one }) => ({
            ...one,
            ...seen,
            ...(unclassified !== undefined && { unclassified: { ...unclassified, fields: unclassified.fields.slice(drop) } }),
          })),
          rows: rows.slice(drop).map((one) => ({ ...one, ...seen, matches: one.matches + hits })),
          sources: sources.map((one) => ({ ...one, scanned: date, status: hits > 5 ? 'partial' : 'scanned' })),
          problems: [
            ...problems,
            ...(hits > 5
              ? [{ file: sources[0]?.file ?? '', code: 'truncated' as const, message: 'cut', incomplete: true, scanned: date }]
              : []),
          ],
          decisions: [
            ...decisions,
            ...rows
              .slice(0, 1)
              .map(({ id }) => ({ id, decision: 'accepted' as const, by: String(hits), at: date, ticket: null, notes: null })),
          ],
        }
      })
    const text = (documents: readonly InventoryDocument[]): string => inventoryText(mergeInventories(documents as unknown as Two))
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const all = text([a, b, c])
        expect(text([mergeInventories([c, a]), b])).toBe(all)
        expect(text([a, mergeInventories([b, c])])).toBe(all)
        expect(text([c, b, a, b])).toBe(all)
      }),
      { numRuns: 40 },
    )
  }, 180_000)

  it('refuse what was made with other settings', () => {
    expect(() => mergeInventories([whole, { ...whole, minConfidence: 0.3 }])).toThrow(MergeError)
    expect(() => mergeInventories([whole, { ...whole, key: 'kbbbbbb' }])).toThrow(/different keys/)
  })
})

describe('piiscope merge, of inventories', () => {
  it('makes of parts, scanned by themselves, what one scan of all makes', async () => {
    mkdirSync(join(folder, 'data'))
    const key = { PIISCOPE_KEY: 'a key that is only for tests' }
    for (let i = 0; i < 6; i++) {
      const rows = Array.from({ length: 50 }, (_, j) => `person${i * 20 + j}@mail-1.org,+1 415 555 01${10 + j}`)
      writeFileSync(join(folder, `data/${i}.csv`), `email,phone\n${rows.join('\n')}\n`)
    }
    const flags = ['--no-config', '-q', '--date', '2026-11-26', '-f']
    const all = await command(['inventory', 'data', ...flags, 'json'], folder, key)
    for (const part of [1, 2, 3])
      await command(['inventory', 'data', '--shard', `${part}/3`, ...flags, `json=part${part}.json`], folder, key)
    const { code, out } = await command(['merge', 'part3.json', 'part1.json', 'part2.json', '-f', 'json'], folder)
    expect(code).toBe(0)
    expect(out).toBe(all.out)
    const { people, datasets } = JSON.parse(out) as InventoryDocument
    expect(people.totals).toContainEqual({ by: 'email', datasets: 6, count: 150, error: 0 })
    const [first, second] = datasets
    expect(people.overlaps.find(({ a, b }) => a === first?.id && b === second?.id)).toMatchObject({
      by: 'email',
      count: 30,
      shareOfA: 0.6,
      shareOfB: 0.6,
    })
  })

  it('keeps no sketch without the key of the project', async () => {
    const { out } = await command(['inventory', 'data', '--no-config', '-q', '-f', 'json'], folder)
    const { people, datasets, key } = JSON.parse(out) as InventoryDocument
    expect(key).toBeNull()
    expect(people).toEqual({ totals: [], overlaps: [] })
    expect(datasets.flatMap((one) => one.people)).toEqual([])
  })
})
