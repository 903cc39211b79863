import { describe, expect, it } from 'vitest'
import type { FieldEvent, FindingEvent, ScanEvent } from '../src/model/event.ts'
import { scan } from '../src/scan.ts'
import { memorySource } from '../src/sources/memory.ts'

const PEOPLE = ['Maria Gonzalez', 'John Peter Smith', 'Priya Patel']

async function events(name: string, text: string, chunkBytes?: number): Promise<ScanEvent[]> {
  const all: ScanEvent[] = []
  const options = chunkBytes === undefined ? {} : { chunkBytes }
  for await (const event of scan([memorySource(name, Buffer.from(text))], { threads: 1, ...options })) all.push(event)
  return all
}

const namesIn = (all: readonly ScanEvent[], text: string): string[] =>
  all
    .filter((event): event is FindingEvent => event.event === 'finding' && event.rule === 'person-name')
    .map(({ offset, length }) => Buffer.from(text).toString('utf8', offset as number, (offset as number) + (length as number)))

const pathsOf = (all: readonly ScanEvent[]): (string | null)[] =>
  all.filter((event): event is FieldEvent => event.event === 'field').map(({ path, field }) => path ?? field)

/** People as names of fields, and the paths that reports show. */
const FORMS: readonly (readonly [name: string, text: string, paths: readonly string[]])[] = [
  ['roster.csv', `week,${PEOPLE.join(',')}\n2026-W01,38,40,12\n2026-W02,37,40,20\n2026-W03,37,41,20\n`, ['{}']],
  [
    'roster.tsv',
    `Datum\t"Müller, Anna"\t"Schmidt, Peter"\t"Yılmaz, Ayşe"\tSumme\n2026-02-01\t8\t1\t7\t16\n2026-02-02\t8\t1\t6\t15\n`,
    ['{}'],
  ],
  ['hours.json', JSON.stringify({ hours: Object.fromEntries(PEOPLE.map((name) => [name, { mon: 8 }])), total: 24 }), ['hours{}']],
  [
    'emails.json',
    JSON.stringify(Object.fromEntries(PEOPLE.map((name, i) => [name, { email: `p${i}@mail.shop.co` }]))),
    ['{}', '*.email'],
  ],
  ['shifts.ndjson', PEOPLE.map((name) => JSON.stringify({ shift: 'early', [name]: 3 })).join('\n'), ['{}']],
]

describe('people as names of fields', () => {
  it.each(FORMS)('are found, and no report shows them as names: %s', async (name, text, paths) => {
    const all = await events(name, text)
    const people = PEOPLE.some((one) => text.includes(one)) ? PEOPLE : ['Müller, Anna', 'Schmidt, Peter', 'Yılmaz, Ayşe']
    expect(namesIn(all, text).sort()).toEqual([...people].sort())
    expect(pathsOf(all).sort()).toEqual([...paths].sort())
    const shown = JSON.stringify(all)
    for (const one of people) expect(shown).not.toContain(one)
  })

  it('are the same however the bytes are cut', async () => {
    for (const [name, text] of FORMS) {
      const whole = JSON.stringify(await events(name, text))
      expect(JSON.stringify(await events(name, text, 64))).toBe(whole)
    }
  })

  /** Formats whose keys are read as text, too. */
  it.each([
    ['hours.yaml', 'hours:\n  Maria Gonzalez: 40\n  John Smith:\n    mon: 3\n  total: 43\n'],
    ['hours.ini', '[Maria Gonzalez]\nhours = 3\n[John Smith]\nhours = 4\n'],
    ['hours.toml', '["Maria Gonzalez"]\nhours = 3\n["John Smith"]\nhours = 4\n'],
    ['hours.md', '# Hours\n\n| week | Maria Gonzalez | John Smith |\n|---|---|---|\n| 1 | a@mail.shop.co | 38 |\n'],
    [
      'hours.html',
      '<table><tr><th>week</th><th>Maria Gonzalez</th><th>John Smith</th></tr><tr><td>1</td><td>a@mail.shop.co</td><td>38</td></tr></table>',
    ],
  ])('are no names of fields where their bytes are text: %s', async (name, text) => {
    const all = await events(name, text)
    expect(namesIn(all, text).sort()).toEqual(['John Smith', 'Maria Gonzalez'])
    expect(JSON.stringify(all)).not.toMatch(/Gonzalez|Smith/)
  })

  it('have neighbours that keep their own names', async () => {
    const text = '{"Maria Gonzalez": 3, "email": "p1@mail.shop.co"}'
    expect(pathsOf(await events('one.json', text))).toContain('email')
  })

  it.each([
    [
      'cities.csv',
      'Country,San Jose,Santa Clara,Mark Price,Bill Amount,Grace Period\nUS,1,2,3,4,5\nDE,1,2,3,4,5\nFR,1,2,3,4,5\n',
    ],
    ['one.csv', 'week,Maria Gonzalez,Total Hours\n2026-W01,38,40\n2026-W02,37,40\n2026-W03,37,41\n'],
    ['totals.json', '{"Order Total": 3, "First Name": "x", "Last Login": 1, "New York": 2, "Green Tea": 4}'],
  ])('are not what only looks so: %s', async (name, text) => {
    expect(pathsOf(await events(name, text)).filter((path) => path?.endsWith('{}'))).toEqual([])
  })
})
