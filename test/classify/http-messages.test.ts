/** Recorded traffic of HTTP: headers and statuses are called like things of people. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function found(name: string, text: string): Promise<string[]> {
  const names: string[] = []
  for await (const event of scan([memorySource(name, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'field' && event.confidence >= 0.6) names.push(`${event.rule} ${event.field}`)
  return names.sort()
}

const CASSETTE = `interactions:
- request:
    headers:
      Accept: ['*/*']
      User-Agent: [python-requests/2.31.0]
      Referer: ['https://shop.example.com/cart']
      Cookie: ['sessionid=3f9c2b7a81de44f0a95d']
    method: GET
    uri: https://api.example.com/v1/orders
  response:
    body: { string: '{}' }
    headers:
      Age: ['0']
      Content-Type: [application/json]
      Date: ['Tue, 03 Mar 2026 10:22:47 GMT']
      Referrer-Policy: [same-origin]
      Via: ['1.1 varnish, 1.1 varnish']
    status: { code: 201, message: Created }
version: 1
`

describe('recorded messages of HTTP', () => {
  it('tell of who asked, and nothing of anybody in headers and words for codes', async () => {
    const told = await found('test_orders.yaml', CASSETTE)
    expect(told.filter((one) => / (?:Age|Via|Referrer-Policy|message)\b/.test(one))).toEqual([])
    expect(told).toContain('cookie Cookie')
  })

  it('tell the same where headers are lists of names and values', async () => {
    const headers = (given: Readonly<Record<string, string>>) => Object.entries(given).map(([name, value]) => ({ name, value }))
    const entry = (cache: string) => ({
      request: {
        method: 'GET',
        url: 'https://api.example.com/v1/orders',
        headers: headers({
          Accept: '*/*',
          'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101',
          Cookie: 'sessionid=3f9c2b7a81de44f0a95d',
        }),
      },
      response: {
        status: 200,
        headers: headers({
          'Content-Type': 'text/html',
          Date: 'Tue, 03 Mar 2026 10:22:47 GMT',
          Server: 'nginx/1.22.0 (Ubuntu)',
          P3P: 'CP="NOI CURa ADMa DEVa TAIa OUR BUS IND UNI COM NAV INT"',
          Via: '1.1 ce4cf57c63e4b369aacf7307fd4ea4b8.cloudfront.net (CloudFront)',
          'X-Proxy-Cache': cache,
        }),
      },
    })
    const log = {
      version: '1.2',
      creator: { name: 'WebInspector', version: '537.36' },
      entries: ['MISS', 'MISS', 'HIT', 'MISS'].map(entry),
    }
    const told = await found('visit.har', JSON.stringify({ log }))
    expect(told.filter((one) => / (?:Via|X-Proxy-Cache|Server|P3P)$/.test(one))).toEqual([])
    expect(told).toContain('user-agent User-Agent')
    expect(told.some((one) => one.startsWith('cookie '))).toBe(true)
  })

  it('hides nothing where no headers are', async () => {
    const people = Array.from({ length: 8 }, (_, i) => ({ name: `p${i}`, age: 21 + 5 * i, email: `p${i}@mail.example.org` }))
    expect(await found('people.json', JSON.stringify({ header: { rows: 8 }, people }))).toContain('age age')
  })
})

describe('schemas of JSON', () => {
  it('are no orders because they describe some', async () => {
    const schema = {
      $defs: {
        OrderLine: {
          properties: {
            total_net_amount: { anyOf: [{ type: 'number', minimum: 0 }, { type: 'string' }], title: 'Total Net Amount' },
          },
          required: ['total_net_amount'],
          title: 'OrderLine',
          type: 'object',
        },
      },
      properties: { order_total: { anyOf: [{ type: 'number' }, { type: 'string' }], title: 'Order Total' } },
      title: 'OrderCalculateTaxes',
      type: 'object',
    }
    expect(await found('OrderCalculateTaxes.json', JSON.stringify(schema, null, 2))).toEqual([])
  })
})
