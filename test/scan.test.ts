import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { classes } from '../rules/categories.ts'
import type { ScanEvent } from '../src/model/event.ts'
import { type ScanRunOptions, scan } from '../src/scan.ts'
import { memorySource, streamSource } from '../src/sources/memory.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures')

async function collect(inputs: Parameters<typeof scan>[0], options: ScanRunOptions = {}): Promise<ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scan(inputs, { threads: 1, ...options })) events.push(event)
  return events
}

function classesOf(events: readonly ScanEvent[]): Set<string> {
  return new Set(events.flatMap((event) => (event.event === 'finding' ? [event.class] : [])))
}

describe('a table of texts', () => {
  const notes = [
    'Spoke to John Smith about his order, he waits for the second parcel',
    'Left a long message for Maria Garcia about the late delivery',
    'Peter Lindqvist asked for a refund and will write again soon',
    'The parcel was left at the door this morning as planned',
  ]
  const table = `order_id,notes\n${[...notes, ...notes].map((text, i) => `${i},"${text}"`).join('\n')}\n`

  // They were left out with the files in which there is nothing.
  it('that name people is told of where names are not asked for', async () => {
    const inputs = [memorySource('notes.csv', table), memorySource('empty.txt', 'nothing at all')]
    const events = await collect(inputs, { rules: ['email-address'] })
    expect(events.flatMap((event) => (event.event === 'table' ? event.texts : []))).toMatchObject([{ field: 'notes', names: 6 }])
    expect(events.at(-1)).toMatchObject({ findings: 0, namingTexts: 1 })
  })

  it('is none where each text has a name of its own, as translations have', async () => {
    const texts = Object.fromEntries(notes.map((text, i) => [`note.${i}`, text]))
    const events = await collect([memorySource('de.json', JSON.stringify(texts))])
    expect(events.filter(({ event }) => event === 'table')).toEqual([])
    expect(events.at(-1)).not.toHaveProperty('namingTexts')
  })

  it('that name nobody is not', async () => {
    const events = await collect([memorySource('notes.csv', table.replace(/[A-Z][a-z]+ [A-Z][a-z]+/g, 'the customer'))])
    expect(events.at(-1)).not.toHaveProperty('namingTexts')
  })
})

describe('a scan of the company', () => {
  let events: ScanEvent[] = []
  beforeAll(async () => {
    events = await collect([join(fixtures, 'company')])
  })

  it.each([
    'name',
    'address',
    'email',
    'login',
    'card',
    'birth',
    'phone',
    'ip',
    'device',
    'cookie',
    'social-engagement',
    'email-engagement',
    'customer-complaint',
    'page-view',
    'purchase',
    'cart-abandonment',
    'preference',
    'customer-satisfaction',
  ])('finds the class %s', (id) => {
    expect(classes.map((one) => one.id)).toContain(id)
    expect(classesOf(events)).toContain(id)
  })

  it('accounts for every file', () => {
    const end = events.at(-1)
    if (end?.event !== 'end') throw new Error('no end event')
    expect(end.coverage.files).toBe(end.coverage.scanned + end.coverage.skipped)
    expect(end.coverage.scanned).toBeGreaterThan(25)
  })

  it('gives places that hold what the event says: offset and line agree', () => {
    for (const event of events) {
      if (event.event !== 'finding') continue
      expect(event.line).toBeGreaterThan(0)
      expect(event.column).toBeGreaterThan(0)
      expect(event.confidence).toBeGreaterThanOrEqual(0.6)
      expect(event.sample).toMatch(/^\[[A-Z0-9-]+\]$/)
    }
  })
})

describe('the same input gives the same events', () => {
  it.each([4096, 65_536, 1_000_000])('with chunks of %i bytes', async (chunkBytes) => {
    const plain = await collect([fixtures])
    expect(await collect([fixtures], { chunkBytes })).toEqual(plain)
  })

  it('from a file, a buffer and a stream cut anywhere', async () => {
    const text =
      'id,email,phone\n1,ines@shop.example,+1 212-555-0143\n2,"o\'neil@shop.example","(415) 555-0111"\n3,zoe@shop.example,+44 20 7946 0018\n'
    const whole = await collect([memorySource('people.csv', text)])
    for (let cut = 1; cut < text.length; cut++) {
      async function* parts() {
        yield Buffer.from(text.slice(0, cut))
        yield Buffer.from(text.slice(cut))
      }
      expect(await collect([streamSource('people.csv', parts())])).toEqual(whole)
    }
  })
})

describe('a field of phone numbers', () => {
  it('holds no IP addresses, though some numbers look like them', async () => {
    const text =
      'nom,telephone\nDurand,91.24.45.40\nMartin,42.11.72.09\nPetit,04.91.24.45.40\nRoux,76.12.33.81\nBlanc,61.80.14.92\n'
    const rules = (await collect([memorySource('clients.csv', text)], { minConfidence: 'low' })).flatMap((event) =>
      event.event === 'finding' && event.field === 'telephone' ? [event.rule] : [],
    )
    expect(rules).toEqual(Array(5).fill('phone-number'))
  })
})

describe('lines, columns and offsets', () => {
  it('count lines from 1 and columns in code points', async () => {
    const text = 'première ligne\nécrire à 𝒳 zoe@shop.example ou\r\n\tben@shop.example\n'
    const found = (await collect([memorySource('note.txt', text)])).filter((event) => event.event === 'finding')
    expect(found.map((event) => (event.event === 'finding' ? [event.line, event.column, event.offset] : []))).toEqual([
      [2, 12, Buffer.byteLength(text.slice(0, text.indexOf('zoe@')))],
      [3, 2, Buffer.byteLength(text.slice(0, text.indexOf('ben@')))],
    ])
  })
})

describe('many threads', () => {
  it('report byte for byte what one thread does', async () => {
    // The worker is compiled code: the library is used as its users get it.
    const { scan: built } = (await import('../dist/src/index.js')) as { scan: typeof scan }
    const run = async (threads: number): Promise<string> => {
      const lines: string[] = []
      for await (const event of built([fixtures], { threads })) lines.push(JSON.stringify(event))
      return lines.join('\n')
    }
    const one = await run(1)
    expect(await run(2)).toBe(one)
    expect(await run(4)).toBe(one)
  })
})
