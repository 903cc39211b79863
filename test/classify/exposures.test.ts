/** Records that hold what does more harm together: counted where all records were read, bounded where not. */
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { TableEvent } from '../../src/model/event.ts'
import { addRecord, countTogether, createRecordSet } from '../../src/inventory/record-set.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { passesLuhn } from '../../src/validators/check-digits.ts'

const cardOf = (i: number): string => {
  for (let check = 0; ; check++)
    if (passesLuhn(`4929${71_390_021_734 + i * 7_919_331}${check}`)) return `4929${71_390_021_734 + i * 7_919_331}${check}`
}

async function exposureIn(name: string, text: string): Promise<TableEvent['exposures'][number] | undefined> {
  for await (const event of scan([memorySource(name, text)], { threads: 1 })) {
    if (event.event === 'table') return event.exposures.find(({ combination }) => combination === 'identifier-and-card')
  }
  return undefined
}

/** Half of the records have a card, two in three an address, so a third have both. */
const hasMail = (i: number): boolean => i % 3 !== 0
const hasCard = (i: number): boolean => i % 2 === 0
const together = (rows: number): number =>
  Array.from({ length: rows }, (_, i) => i).filter((i) => hasMail(i) && hasCard(i)).length

function csv(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `${i},${hasMail(i) ? `u${i}@corp-mail.dev` : ''},${hasCard(i) ? cardOf(i) : ''}`,
  )
  return `id,email,card_number\n${lines.join('\n')}\n`
}

function ndjson(rows: number): string {
  return Array.from({ length: rows }, (_, i) =>
    JSON.stringify({ id: i, ...(hasMail(i) && { email: `u${i}@corp-mail.dev` }), ...(hasCard(i) && { card_number: cardOf(i) }) }),
  ).join('\n')
}

describe('records with an identifier and a card', () => {
  it.each([
    ['orders.csv', csv],
    ['orders.ndjson', ndjson],
  ])('are counted one by one in %s', async (name, make) => {
    const exposure = await exposureIn(name, make(300))
    expect(exposure?.least).toBe(together(300))
    expect(exposure?.most).toBe(together(300))
  })

  it('are bounded where only some were read', async () => {
    const exposure = await exposureIn('orders.csv', csv(6000))
    expect(exposure?.least).toBeLessThanOrEqual(together(6000))
    expect(exposure?.most).toBeGreaterThanOrEqual(together(6000))
    expect(exposure?.least).not.toBe(exposure?.most)
  })
})

describe('sets of records', () => {
  it('count what is in one set of each list', () => {
    const records = fc
      .uniqueArray(fc.integer({ min: 0, max: 1023 }), { maxLength: 200 })
      .map((list) => list.sort((a, b) => a - b))
    fc.assert(
      fc.property(fc.array(fc.array(records, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (lists) => {
        const sets = lists.map((list) =>
          list.map((of) => {
            const set = createRecordSet()
            for (const record of of) addRecord(set, record)
            return set
          }),
        )
        const all = Array.from({ length: 1024 }, (_, i) => i).filter((i) =>
          lists.every((list) => list.some((of) => of.includes(i))),
        )
        expect(countTogether(sets)).toBe(all.length)
      }),
      { numRuns: 60 },
    )
  })

  it('know when they do not hold all', () => {
    const set = createRecordSet()
    addRecord(set, 5)
    expect(set.isWhole).toBe(true)
    addRecord(set, 5)
    expect(set.isWhole).toBe(false)
    const far = createRecordSet()
    addRecord(far, 5000)
    expect(far.isWhole).toBe(false)
  })
})
