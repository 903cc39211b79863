import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FieldTexts, mergeTexts } from '../src/inventory/field-texts.ts'
import { addressInLists, nameInLists } from '../src/inventory/find-in-lists.ts'
import type { FindingEvent, GroupEvent, ScanEvent } from '../src/model/event.ts'
import { type ScanRunOptions, scan } from '../src/scan.ts'
import { memorySource } from '../src/sources/memory.ts'
import { tagText } from '../src/detect/tagger/tag-text.ts'
import { loadTagger, loadWords } from '../src/pipeline/word-data.ts'

/** What stands in tickets, and what of it is a name (N) or an address (A). */
const TICKETS: readonly (readonly [text: string, names: readonly string[], addresses: readonly string[]])[] = [
  ['Spoke to Maria Garcia about the late delivery, she waits for the second parcel', ['Maria Garcia'], []],
  ['The parcel was left at the door this morning as planned', [], []],
  ['Peter Lindqvist asked for a "full" refund and will write again soon', ['Peter Lindqvist'], []],
  [
    'Please send it to Jane Whitfield, 1420 Elm Street, Springfield, IL 62704 before noon',
    ['Jane Whitfield'],
    ['1420 Elm Street, Springfield, IL 62704'],
  ],
  ['Thomas Berger war nicht zu Hause, wir liefern morgen noch einmal', ['Thomas Berger'], []],
  ['The invoice was wrong again and nobody answers the phone', [], []],
]

async function collect(inputs: Parameters<typeof scan>[0], options: ScanRunOptions = {}): Promise<ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scan(inputs, { threads: 1, ...options })) events.push(event)
  return events
}

const isFinding = (event: ScanEvent): event is FindingEvent => event.event === 'finding'
const isGroup = (event: ScanEvent): event is GroupEvent => event.event === 'group'

const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`

describe('the sum of a column of texts', () => {
  it('says of mail and phones what was counted, though the sample met none', async () => {
    const row = (i: number): string =>
      i % 500 === 499
        ? `Wrote to buyer${i}@example.com about parcel number ${i}`
        : `Left parcel number ${i} at the door this morning`
    const text = `ticket_id,body\n${Array.from({ length: 60_000 }, (_, i) => `${i},${i < 20_000 ? 'Left it at the door this morning as planned' : row(i)}`).join('\n')}\n`
    const [sum] = (await collect([memorySource('tickets.csv', Buffer.from(text))])).flatMap((event) =>
      event.event === 'table' ? event.texts : [],
    )
    expect(sum).toMatchObject({ field: 'body', rows: 60_000, emails: 80, phones: 0 })
  })
  it('counts rows, however often a text is there', async () => {
    const row = (i: number): string =>
      i % 10 === 0 ? `Please call Maria Garcia about parcel number ${i} today` : 'Left at the door this morning as planned'
    const text = `ticket_id,body\n${Array.from({ length: 200 }, (_, i) => `${i},${csvCell(row(i))}`).join('\n')}\n`
    const events = await collect([memorySource('tickets.csv', text)])
    const [table] = events.flatMap((event) => (event.event === 'table' ? event.texts : []))
    expect(table).toMatchObject({ field: 'body', rows: 200, names: 20 })
    // Twenty places are listed: the last of them says how many there are besides.
    const names = events.filter(isFinding).filter(({ rule }) => rule === 'person-name')
    expect(names.reduce((sum, { more = 0 }) => sum + 1 + more, 0)).toBe(20)
  })
})

const FORMS: readonly (readonly [name: string, write: (texts: readonly string[]) => string])[] = [
  ['tickets.csv', (texts) => `ticket_id,body\n${texts.map((text, i) => `${i},${csvCell(text)}`).join('\n')}\n`],
  ['tickets.ndjson', (texts) => `${texts.map((text, i) => JSON.stringify({ ticket_id: i, body: text })).join('\n')}\n`],
  ['tickets.json', (texts) => JSON.stringify(texts.map((text, i) => ({ ticket_id: i, body: text })))],
  [
    'mysqldump.sql',
    (texts) =>
      `CREATE TABLE \`tickets\` (\`ticket_id\` int, \`body\` text);\nINSERT INTO \`tickets\` VALUES ${texts
        .map((text, i) => `(${i},'${text.replaceAll('"', '\\"')}')`)
        .join(',')};\n`,
  ],
  [
    'pg_dump.sql',
    (texts) => `COPY public.tickets (ticket_id, body) FROM stdin;\n${texts.map((text, i) => `${i}\t${text}\n`).join('')}\\.\n`,
  ],
]

/** Confidence from which on findings are shown by default. */
const SHOWN = 0.6

describe('names and addresses in a column of texts', () => {
  it('are shown as synthetic where they stand for nobody, as in any text', async () => {
    const texts = TICKETS.map(([text]) => text.replace('Maria Garcia', 'John Doe'))
    const rows = texts.map((text, i) => `${i},${csvCell(text)}`)
    const names = (await collect([memorySource('tickets.csv', Buffer.from(`ticket_id,body\n${rows.join('\n')}\n`))]))
      .filter(isFinding)
      .filter(({ rule }) => rule === 'person-name')
    expect(names.map(({ record, synthetic }) => [record, synthetic])).toEqual([
      [1, true],
      [3, false],
      [4, false],
      [5, false],
    ])
  })

  it.each(FORMS)('are findings at their place: %s', async (name, write) => {
    const bytes = Buffer.from(write(TICKETS.map(([text]) => text)))
    const events = await collect([memorySource(name, bytes)])
    const found = (rule: string): string[] =>
      events.flatMap((event) =>
        isFinding(event) && event.rule === rule && event.field === 'body'
          ? [bytes.toString('utf8', event.offset as number, (event.offset as number) + (event.length as number))]
          : [],
      )
    expect(found('person-name')).toEqual(TICKETS.flatMap(([, names]) => names))
    expect(found('postal-address')).toEqual(TICKETS.flatMap(([, , addresses]) => addresses))
    const lines = bytes.toString('utf8').split('\n')
    for (const event of events.filter(isFinding)) {
      if (event.rule !== 'person-name') continue
      expect(event.sample).toBe('[NAME]')
      expect(lines[(event.line as number) - 1]?.slice((event.column as number) - 1, (event.endColumn as number) - 1)).toMatch(
        /^\p{Lu}/u,
      )
    }
    expect(events.at(-1)).not.toHaveProperty('namingTexts')
  })

  it('are the same however the file is cut', async () => {
    const texts = TICKETS.flatMap(([text], i) => [
      text,
      `${text}. ${'It took quite a long time. '.repeat(30 + 40 * i)} Yours, Anna Berger`,
    ])
    for (const [name, write] of FORMS) {
      const source = (): ReturnType<typeof memorySource> => memorySource(name, Buffer.from(write(texts)))
      const whole = await collect([source()], { allSources: true })
      for (const chunkBytes of [1000, 4099]) expect(await collect([source()], { allSources: true, chunkBytes })).toEqual(whole)
    }
  })

  it('are counted for all records, and marked as estimated, where a sample is read', async () => {
    const rows = 500
    const texts = Array.from({ length: rows }, () => TICKETS.map(([text]) => text)).flat()
    const source = memorySource('tickets.csv', (FORMS[0] as (typeof FORMS)[number])[1](texts))
    const events = await collect([source], { allSources: true })
    const group = events.filter(isGroup).find(({ rule }) => rule === 'person-name') as GroupEvent
    expect(group.estimated).toBe(true)
    expect(Math.abs(group.findings - 4 * rows)).toBeLessThan(0.01 * 4 * rows)
    const few = memorySource('tickets.csv', (FORMS[0] as (typeof FORMS)[number])[1](texts.slice(0, 600)))
    expect((await collect([few], { allSources: true })).filter(isGroup)).toContainEqual(
      expect.objectContaining({ rule: 'person-name', findings: 400, estimated: false }),
    )
  })

  it('are as sure as was asked for, of the rules that were asked for', async () => {
    const source = (): ReturnType<typeof memorySource> =>
      memorySource('tickets.csv', (FORMS[0] as (typeof FORMS)[number])[1](TICKETS.map(([text]) => text)))
    const rules = async (options: ScanRunOptions): Promise<string[]> => [
      ...new Set((await collect([source()], options)).filter(isFinding).map(({ rule }) => rule)),
    ]
    expect(await rules({ rules: ['postal-address'] })).toEqual(['postal-address'])
    expect(await rules({ skipRules: ['postal-address'] })).not.toContain('postal-address')
    const sure = (await collect([source()], { minConfidence: 'high' })).filter(isFinding)
    expect(sure.every(({ confidence }) => confidence >= 0.9)).toBe(true)
  })

  it('are not told of columns of names, which have a verdict', async () => {
    const names = ['Maria Garcia', 'Peter Lindqvist', 'Jane Whitfield', 'Thomas Berger', 'Anna Kowalska']
    const table = `id,full_name\n${names.map((name, i) => `${i},${name}`).join('\n')}\n`
    const events = await collect([memorySource('people.csv', table)], { allSources: true })
    expect(events.filter(isGroup).filter(({ rule }) => rule === 'person-name')).toMatchObject([{ verdict: true, findings: 5 }])
  })

  it.each([
    [
      'catalogue',
      [
        'Sony 300 Disc CD Changer with Black Finish and Remote Control',
        'Tripp Lite 12 Outlet Power Strip with 15 Foot Cord and Surge Protection',
        'LaCie 1TB FireWire 800 and USB 2.0 External Hard Drive in Silver',
        'Canon Deluxe Soft Case for Powershot Cameras, Magenta and Grey',
        'Belkin 50 Foot Extension Cable for Monitors, 2 Way Component',
        'Internal CD-ROM Drive, 600 MB, with Ribbon Cable and Screws',
      ],
    ],
    [
      'errors',
      [
        'Failed to open connection to database server after 3 attempts, giving up',
        'Timeout while waiting for response from Gateway Service on port 8080',
        'Null pointer exception in Order Controller at line 42 of the handler',
        'Disk quota exceeded on Volume Alpha, please remove old snapshots first',
        'Certificate of the Redis Cluster has expired and was not renewed in time',
      ],
    ],
    [
      'screens',
      [
        'Please choose the Save Button to keep your changes before you leave',
        'Your session has expired, please sign in again to go on with it',
        'Klicken Sie auf Weiter, um die Einstellungen zu speichern und zu schließen',
        'Sélectionnez une option dans le Menu Principal pour continuer la visite',
      ],
    ],
  ])('are not found in a table of nobody: %s', async (name, texts) => {
    const table = `id,description\n${[...texts, ...texts].map((text, i) => `${i},${csvCell(text)}`).join('\n')}\n`
    const found = (await collect([memorySource(`${name}.csv`, table)])).filter(isFinding)
    expect(found.filter(({ rule }) => rule === 'person-name' || rule === 'postal-address')).toEqual([])
  })

  it('are those that the tagger finds in each text by itself', async () => {
    const parts = loadTagger()
    for (const [text, names, addresses] of TICKETS) {
      const spans = tagText(text, parts)
      const of = (rule: string): string[] =>
        spans.filter((span) => span.rule === rule && span.confidence >= SHOWN).map(({ start, end }) => text.slice(start, end))
      expect(of('person-name')).toEqual(names)
      expect(of('postal-address')).toEqual(addresses)
    }
  })
})

describe('lists of names and places', () => {
  it('know full names best, given names less, and words in capitals not', () => {
    loadWords()
    const bits = (name: string): number => nameInLists(name).bits
    expect(bits('Maria Garcia')).toBeGreaterThan(bits('Maria'))
    expect(bits('Maria')).toBeGreaterThan(bits('Black Finish'))
    expect(bits('Black Finish')).toBeGreaterThan(bits('Li-Ion'))
  })

  it('know a street in a town best, a street less, and numbers with words not', () => {
    loadWords()
    const bits = (address: string): number => addressInLists(address).bits
    for (const one of ['1420 Elm Street, Springfield, IL 62704', 'Hauptstraße 12, 10115 Berlin', '12 High Street, London'])
      expect(bits(one)).toBe(0)
    expect(bits('1420 Elm Street')).toBeLessThan(0)
    expect(bits('300 Disc CD Changer')).toBeLessThan(bits('1420 Elm Street'))
  })
})

describe('what texts of a field hold', () => {
  const count = fc.nat(1000)
  const holding = fc.record({
    cells: count,
    finds: count,
    listed: count,
    words: fc.uniqueArray(fc.tuple(fc.nat(9), count), { selector: ([word]) => word }).map((all) => new Map(all)),
  })
  const texts: fc.Arbitrary<FieldTexts> = fc.record({
    cells: count,
    long: count,
    met: count,
    cut: count,
    holding: fc.uniqueArray(fc.tuple(fc.nat(2), holding), { selector: ([rule]) => rule }).map((all) => new Map(all)),
  })

  it('is merged in any grouping to the same', () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        expect(mergeTexts(mergeTexts(a, b), c)).toEqual(mergeTexts(a, mergeTexts(b, c)))
      }),
    )
  })
})
