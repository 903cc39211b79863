/** Classes of rows that were wrong or missing in the databases everybody tries first: records, shops, rentals, teams. */
import { describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { columns, shown } from './table.ts'

async function scanned(name: string, text: string): Promise<readonly ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scan([memorySource(name, text)], { threads: 1 })) events.push(event)
  return events
}

const people = 'Ann Lee | Bob Marsh | Carla Romero | Derek Olsen | Eva Lindt | Frank Moss | Gina Rossi | Hugo Blanc'
const days = '20030114 | 20030512 | 20040229 | 20040808 | 20050101 | 20050917 | 20060303 | 20061111'.split(' | ')

describe('phones', () => {
  const phones = [
    ...['(212) 555-0101', '(415) 555-0102', '(303) 555-0103', '(617) 555-0104', '+44 20 7946 0958', '030 23125123'],
    ...['(1) 42.11.55.66', '20.12.33.44', '26.47.1550', '0555-09', '61.77.6550'],
  ]
  const table = `id,contact_name,phone\n${phones.map((phone, i) => `${i},${people.split(' | ')[i % 8]},${phone}`).join('\n')}\n`

  it('in pairs behind an area are no IP addresses, and what nobody would dial so is counted with the rest', async () => {
    const events = await scanned('customers.csv', table)
    const fields = events.flatMap((event) => (event.event === 'field' && event.field === 'phone' ? [event] : []))
    expect(fields.map(({ rule, hits, distinct }) => ({ rule, hits, distinct }))).toEqual([
      { rule: 'phone-number', hits: phones.length, distinct: phones.length },
    ])
    expect(events.some((event) => event.event === 'finding' && event.rule === 'ip-address')).toBe(false)
  })
})

describe('dates', () => {
  it('without separators, before a time, are dates', () => {
    const born = '19581208 | 19620219 | 19730830 | 19470919 | 19650304 | 19730702 | 19700529 | 19680109'.split(' | ')
    const table = columns(
      `lastname: ${people.replaceAll(/\w+ (\w+)/g, '$1')}`,
      `birthdate: ${born.map((day) => `${day} 00:00:00.000`).join(' | ')}`,
      `hiredate: ${days.map((day) => `${day} 00:00:00.000`).join(' | ')}`,
    )
    expect(shown(table, 'd.sql', 'employee')).toEqual(['person-name', 'date-of-birth', null])
  })

  it('of birth in parts are whole, also of those who are dead', () => {
    const years = Array.from({ length: 24 }, (_, i) => String(1850 + i * 6)).join(' | ')
    expect(shown(columns(`player: ${people}`, `birthYear: ${years}`), 'players.csv')[1]).toBe('date-of-birth')
    expect(shown(columns(`team: ${'Reds | Blues | Greens | Owls'}`, `season: ${years}`), 'teams.csv')[1]).toBe(null)
  })
})

describe('what was bought', () => {
  const ids = '11 | 12 | 13 | 14 | 15 | 16 | 17 | 18'
  const prices = '9.99 | 4.50 | 12.00 | 7.25 | 9.99 | 3.10 | 8.80 | 4.50'
  const times = days.map((_, i) => `2005-05-2${i} 1${i}:30:37`).join(' | ')

  it('has prices, days of return and payment by cheque; when a record was changed is no purchase', () => {
    expect(
      shown(columns(`order_number: ${ids}`, `product_code: ${ids}`, `priceEach: ${prices}`), 'd.sql', 'order_details')[2],
    ).toBe('purchase')
    const rental = columns(`rental_date: ${times}`, `customer_id: ${ids}`, `return_date: ${times}`, `last_update: ${times}`)
    expect(shown(rental, 'd.sql', 'rental')).toEqual(['purchase', 'user-id', 'purchase', null])
    const payment = columns(`customer_id: ${ids}`, `amount: ${prices}`, `payment_date: ${times}`, `last_update: ${times}`)
    expect(shown(payment, 'd.sql', 'payment')).toEqual(['user-id', 'purchase', 'purchase', null])
    expect(
      shown(
        columns(`customer_number: ${ids}`, `check_number: HQ336336 | JM555205 | OM314933 | BO864823`, `amount: ${prices}`),
        'd.sql',
        'payments',
      )[1],
    ).toBe('purchase')
  })

  it('is paid by customers who have a limit of credit', () => {
    const customers = columns(`contact_name: ${people}`, 'creditLimit: 21000.00 | 71800.00 | 117300.00 | 0.00 | 59700.00')
    expect(shown(customers, 'd.sql', 'customers')[1]).toBe('financial')
  })
})

describe('names', () => {
  it('of places, which they also have, are nobody’s; who wrote a song is somebody', () => {
    const parks = 'Angel Park | Edison Field | Lloyd Street Grounds | Jack Murphy Stadium | Tiger Stadium | Ebbets Field'
    expect(
      shown(columns('park.key: A1 | B2 | C3 | D4 | E5 | F6', `park.name: ${parks}`, `park.alias: ${parks}`), 'parks.csv'),
    ).toEqual([null, null, null])
    const composers = 'A. Lee, B. Marsh | Carla Romero, Derek Olsen, Eva Lindt | Frank Moss | Gina Rossi/Hugo Blanc'
    expect(shown(columns('track_id: 1 | 2 | 3 | 4', `composer: ${composers}`), 'd.sql', 'track')[1]).toBe('person-name')
  })
})

it('the age up to which somebody may or must not is nobody’s', async () => {
  const text = 'For children under the age of 5. She died at the age of 81. Nobody below the age of 18, please.'
  const ages = (await scanned('a.txt', text)).flatMap((event) =>
    event.event === 'finding' && event.rule === 'age' ? [event] : [],
  )
  expect(ages.map(({ column }) => column)).toEqual([text.indexOf('81') + 1])
})
