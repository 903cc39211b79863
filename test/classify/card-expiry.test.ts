/** What runs out is a card's where a card stands beside it. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function expiries(name: string, text: string): Promise<string[]> {
  const found: string[] = []
  for await (const event of scan([memorySource(name, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'field' && event.rule === 'card-expiry' && event.confidence >= 0.6) found.push(event.field ?? '')
  return found
}

const CARDS = ['4242424242424242', '5555555555554444', '378282246310005', '4000056655665556']

describe('an expiry date', () => {
  it('is a card’s beside its number, whole dates too', async () => {
    const rows = CARDS.map((card, i) => `${card},2028-0${i + 3}-01`)
    expect(await expiries('payments.csv', `card_number,expiry_date\n${rows.join('\n')}\n`)).toEqual(['expiry_date'])
  })
  it('is a card’s by its name', async () => {
    expect(await expiries('x.csv', 'id,card_expiry\n1,2027-04-01\n2,2028-11-01\n3,2029-01-01\n')).toEqual(['card_expiry'])
  })
  it('is a card’s when it is written as on one', async () => {
    expect(await expiries('x.csv', 'id,expiry\n1,04/27\n2,11/28\n3,01/29\n4,09/26\n')).toEqual(['expiry'])
  })
  it('is a page’s, a product’s or an offer’s by itself', async () => {
    expect(await expiries('page.md', '---\ntitle: Guide\nexpiryDate: 2028-06-06\n---\n\nText.\n')).toEqual([])
    expect(await expiries('stock.csv', 'sku,expiry_date\nA-1,2027-01-31\nA-2,2027-03-31\nA-3,2026-12-31\n')).toEqual([])
  })
})
