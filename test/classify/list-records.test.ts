/** Values of lists that follow each other in one document: counted by what the sample tells of each list, not of the document. */
import { expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function valuesOf(document: unknown): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const note = (event: ScanEvent): void => {
    if (event.event === 'field') counts[`${event.path} ${event.rule}`] = event.values
  }
  for await (const event of scan([memorySource('shop.json', JSON.stringify(document))], { threads: 1 })) note(event)
  return counts
}

const SIZES = { small: 40, large: 2400 }
const FIRST = ['Ann', 'Bob', 'Carla', 'Derek', 'Eva', 'Frank', 'Gina', 'Hugo']
const FAMILY = ['Lee', 'Marsh', 'Romero', 'Olsen', 'Lindt', 'Moss', 'Rossi', 'Blanc', 'Novak', 'Weber', 'Silva']
const customer = (i: number) => ({
  first_name: FIRST[i % 8],
  last_name: FAMILY[i % 11],
  email: i % 3 === 0 ? null : `p${i}@example.com`,
})
const tag = (i: number) => ({ id: i, colour: ['red', 'green', 'blue'][i % 3] })
const list = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i))

it('are counted list by list, wherever in the document the list stands', async () => {
  const found = await valuesOf({
    tags: list(SIZES.large, tag),
    customers: list(SIZES.large, customer),
    guests: list(SIZES.small, customer),
    links: list(3 * SIZES.large, tag),
  })
  expect(found['customers[].last_name person-name']).toBe(SIZES.large)
  const mails = (SIZES.large * 2) / 3
  expect(Math.abs((found['customers[].email email-address'] ?? 0) - mails)).toBeLessThanOrEqual(0.01 * mails)
  expect(found['guests[].last_name person-name']).toBe(SIZES.small)
})

it('are counted over the document where lists lie among each other', async () => {
  const shops = list(120, (i) => ({ name: `s${i}`, customers: list(20, customer), guests: list(5, customer) }))
  const found = await valuesOf(Object.fromEntries(shops.map((shop, i) => [`shop${i}`, shop])))
  const counts = Object.entries(found).filter(([key]) => key.includes('customers[]') && key.includes('last_name'))
  expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(0)
})
