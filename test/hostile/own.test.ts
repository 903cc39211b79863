/** Failing examples of hostile input that once came out wrong, in our own words: these need nothing from beside the checkout. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { FindingEvent, ScanEvent } from '../../src/model/event.ts'
import type { Source } from '../../src/model/source.ts'
import { type ScanRunOptions, scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function told(source: Source, options: ScanRunOptions = {}): Promise<ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scan([source], { threads: 1, ...options })) events.push(event)
  return events
}

function found(events: readonly ScanEvent[], rule: string): FindingEvent[] {
  return events.filter((event): event is FindingEvent => event.event === 'finding' && event.rule === rule)
}

describe('a source that fails while it is read', () => {
  const rows = Array.from({ length: 2000 }, (_, i) => `${i},ines${i * 7919}@mail.shop.co,note ${(i * 7919) % 104_729}`)
  const packed = gzipSync(`id,email,note\n${rows.join('\n')}\n`)
  const cut = packed.subarray(0, packed.length * 0.8)

  it('has all that was read before the fault scanned, however small the regions', async () => {
    const whole = await told(memorySource('people.csv.gz', cut))
    expect(await told(memorySource('people.csv.gz', cut), { chunkBytes: 4096 })).toEqual(whole)
    const end = whole.at(-1)
    expect(end).toMatchObject({ status: 'incomplete' })
    expect(end?.event === 'end' ? end.findings : 0).toBeGreaterThan(1000)
  })
})

describe('binary values between SQL statements', () => {
  it('do not make a dump binary', async () => {
    const noise = Buffer.from(Array.from({ length: 2048 }, (_, i) => ((i * 167) ^ (i >> 3)) & 0xff)).map((byte) =>
      byte === 39 || byte === 92 ? 1 : byte,
    )
    const dump = Buffer.concat([
      Buffer.from("INSERT INTO users (email) VALUES ('zoe@mail.shop.co');\nINSERT INTO files (body) VALUES (_binary '"),
      noise,
      Buffer.from("');\nINSERT INTO users (email) VALUES ('ben@mail.shop.co');\n"),
    ])
    expect(found(await told(memorySource('dump.sql', dump)), 'email-address').length).toBe(2)
  })
})

describe('a card number alone in a column', () => {
  const rows = Array.from({ length: 50 }, (_, i) => `${i},R${i * 7}`).join('\n')
  it('counts where the column is named for cards', async () => {
    const events = await told(memorySource('orders.csv', `id,card\n${rows}\n50,4242424242424242\n`))
    expect(found(events, 'credit-card-number').length).toBe(1)
  })
  it('does not where it is named for something else', async () => {
    const events = await told(memorySource('orders.csv', `id,tracking\n${rows}\n50,4242424242424242\n`))
    expect(found(events, 'credit-card-number')).toEqual([])
  })
})

describe('tables that are odd at the start', () => {
  it('repeat a name and still have a header', async () => {
    const events = await told(
      memorySource('twice.csv', 'email,email,EMAIL, email ,iban\na,b,zoe@mail.shop.co,d,GB82WEST12345698765432\n'),
    )
    expect(found(events, 'email-address').map((one) => one.field)).toEqual(['EMAIL'])
    expect(events.some((event) => event.event === 'finding' && event.line === 1)).toBe(false)
  })
  it('open a quote that nothing closes, and keep their columns', async () => {
    const events = await told(memorySource('quote.csv', 'email,phone\n"zoe@mail.shop.co,+1 212-555-0143\nben@mail.shop.co,\n'))
    expect(found(events, 'phone-number').map((one) => one.field)).toEqual(['phone'])
    expect(found(events, 'email-address').map((one) => one.record)).toEqual([1, 2])
  })
  it('begin with a name longer than their head', async () => {
    const events = await told(memorySource('long.csv', `${'n'.repeat(100_000)},email\nx,zoe@mail.shop.co\n`))
    expect(found(events, 'email-address').length).toBe(1)
  })
})

describe('what a JSON reader gives up on', () => {
  it.each([
    ['malformed', '{"a": 1} trailing ] {'],
    ['truncated', '{"a": "zoe@mail.shop.co", "b": "'],
    ['limit', `${'['.repeat(600)}"zoe@mail.shop.co"${']'.repeat(600)}`],
  ])('leaves the run incomplete: %s', async (code, text) => {
    const events = await told(memorySource('data.json', text))
    expect(events.find((event) => event.event === 'problem')).toMatchObject({ code, incomplete: true })
    expect(events.at(-1)).toMatchObject({ status: 'incomplete' })
  })
})

describe('a catalogue of translations', () => {
  const catalogue = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`LABEL_${i}`, `Words of label ${i}`]))
  it('is no export of a vendor that happens to have a column called message', async () => {
    const events = await told(memorySource('assets/i18n/en.json', JSON.stringify(catalogue, null, 2)))
    expect(events.filter((event) => event.event === 'finding')).toEqual([])
  })
})

describe('what is told does not depend on where regions end', () => {
  it.each([
    [
      'behind a bare word in a JSON cell that is none of JSON',
      'a.sql',
      `INSERT INTO t VALUES ('{"a":{"b":"","c":tom@mail.shop.co');`,
    ],
    ['in an attribute whose name a region cuts', 'a.config', '<?xml version="1.0"?>\n<add x="1" Supppp;Password=r!an77sel'],
  ])('%s', async (_, name, text) => {
    const whole = (await told(memorySource(name, text))).filter((event) => event.event === 'finding')
    expect(whole.length).toBe(1)
    for (const chunkBytes of [1, 2, 3, 5, 8, 13, 21, 29]) {
      const cut = await told(memorySource(name, text), { chunkBytes })
      expect(
        cut.filter((event) => event.event === 'finding'),
        `in regions of ${chunkBytes}`,
      ).toEqual(whole)
    }
  })
})

describe('a value that repeats one sign', () => {
  it('is weighed as fast as another (a pattern once took twice the time for each letter more)', async () => {
    const events = await told(memorySource('app.conf', `db_password = aA${'A'.repeat(60)}!\n`))
    expect(events.at(-1)).toMatchObject({ event: 'end', status: 'complete' })
  })
})
