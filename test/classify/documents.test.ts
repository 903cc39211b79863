import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function fieldsOf(name: string, text: string): Promise<string[]> {
  const found: string[] = []
  for await (const event of scan([memorySource(name, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'field') found.push(`${event.rule} ${event.path}`)
  return found
}

async function columnsOf(name: string, text: string): Promise<string[]> {
  const found: string[] = []
  for await (const event of scan([memorySource(name, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'field') found.push(`${event.rule} ${event.field}`)
  return found
}

/** A description of an interface: what one of its objects says, says nothing of another. */
function document(): string {
  const orders = [
    'order_total',
    'payment_method',
    'discount_code',
    'tax_amount',
    'order_id',
    'quantity',
    'unit_price',
    'currency',
  ]
  const others = Array.from({ length: 60 }, (_, i) => `part${i}`)
  return JSON.stringify({
    paths: {
      orders: { example: Object.fromEntries(orders.map((name, i) => [name, i + 10])) },
      ...Object.fromEntries(others.map((name) => [name, { description: `what ${name} of the machine does when it is idle` }])),
    },
  })
}

describe('a document of many objects', () => {
  it('is judged object by object', async () => {
    const found = await fieldsOf('interface.json', document())
    expect(found.filter((one) => one.startsWith('purchase')).length).toBeGreaterThan(2)
    expect(found.filter((one) => one.endsWith('description'))).toEqual([])
  })
})

describe('a field of something', () => {
  it('is said by its own name', async () => {
    expect(
      await fieldsOf('jobs.json', '{"jobs": {"fetch_email": {"command": "FetchBlocklistJob", "retries": "three"}}}'),
    ).toEqual([])
    expect(await fieldsOf('page.html', '<html><head><meta name="referrer" content="always"></head></html>')).toEqual([])
    expect(await fieldsOf('request.json', '{"headers": {"via": "1.1 Caddy", "host": "shop.example"}}')).toEqual([])
    const user = await fieldsOf('user.json', '{"email": {"primary": "ines.moreau@mail.example.org"}, "name": {"first": "Ines"}}')
    expect(user).toEqual(['email-address email.primary', 'person-name name.first'])
  })

  it('is not said by the name of a text', async () => {
    const text = '---\ntitle: Creating orders\ndescription: How to create orders and payments\n---\n\nText.\n'
    expect(await fieldsOf('docs/orders/creating-orders.md', text)).toEqual([])
  })

  it('is not what was answered when it was checked', async () => {
    expect(await fieldsOf('payment.json', '{"cvv_response_code": {"default": 200}, "email_check": "pass"}')).toEqual([])
  })
})

describe('a column of measures or of other words', () => {
  const races = Array.from({ length: 140 }, (_, i) => `${2000 + (i % 12)}-${'ABCDEFGH'[i % 8]}${'KLMNOP'[i % 6]}-Gen-${i}`)

  it('is not what part of its name says', async () => {
    const rows = races.map((race, i) => `${race},${(i * 7) % 100}.${i % 10},${30 + (i % 20)}.5`)
    expect(await columnsOf('polls.csv', ['race,hisp_lat_pct,age_median_estimate', ...rows].join('\n'))).toEqual([])
  })

  it('is ethnicity where its words are', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i},${['White', 'Black', 'Asian', 'Hispanic'][i % 4]}`)
    expect(await columnsOf('people.csv', ['id,race', ...rows].join('\n'))).toEqual(['ethnicity race'])
  })
})

describe('a field of addresses', () => {
  it('has as many as can be told, and not the words among them', async () => {
    const found: string[] = []
    const text = 'email,who\nzoe@mail.shop.co,a person\ngone fishing today,b\nnone of your business,c\n'
    for await (const event of scan([memorySource('list.csv', Buffer.from(text))], { threads: 1 })) {
      if (event.event === 'finding') found.push(`${event.rule} ${event.record}`)
      if (event.event === 'field') found.push(`${event.rule} ${event.hits} of ${event.values}`)
    }
    expect(found).toEqual(['email-address 1', 'email-address 1 of 3'])
  })
})
