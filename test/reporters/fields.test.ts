import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { fieldReporters } from '../../src/reporters/fields/list.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { render } from './events.ts'

const CSV = `id,email,note,=cmd(),empty
1,alice@example.com,"a, b",7,
2,bob@example.org,c,8,NULL
3,maria@example.net,,9,n/a
`
const JSON_LINES = '{"user":{"mail":"a@example.com"},"tags":["x"]}\n{"user":{"mail":"b@example.org"}}\n'

async function eventsOf(): Promise<ScanEvent[]> {
  const all: ScanEvent[] = []
  const sources = [memorySource('t.csv', CSV), memorySource('u.ndjson', JSON_LINES)]
  for await (const event of scan(sources, { threads: 1, allFields: true, maxLocations: 1 })) all.push(event)
  return all
}

const [table, json, csv] = fieldReporters()

describe('piiscope fields', () => {
  let events: ScanEvent[] = []
  beforeAll(async () => {
    events = await eventsOf()
  })

  it('tells of every field once, in its order', () => {
    expect(events.flatMap((event) => (event.event === 'column' ? [event.path ?? event.field] : []))).toEqual([
      'id',
      'email',
      'note',
      '=cmd()',
      'empty',
      'user.mail',
      'tags[]',
    ])
  })

  it('tells of the fields of files in which nothing was found', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'piiscope-fields-'))
    try {
      writeFileSync(join(folder, 'stock.csv'), `colour,size\n${'red,3\nblue,4\n'.repeat(10)}`)
      const fields: (string | null)[] = []
      for await (const event of scan([folder], { threads: 1, allFields: true }))
        if (event.event === 'column') fields.push(event.field)
      expect(fields).toEqual(['colour', 'size'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('counts values, blanks and distinct ones', () => {
    const columns = events.flatMap((event) => (event.event === 'column' ? [event] : []))
    expect(columns.map(({ values, blanks, distinct, type }) => [values, blanks, distinct, type])).toEqual([
      [3, 0, 3, 'integer'],
      [3, 0, 3, 'email'],
      [2, 1, 2, 'words'],
      [3, 0, 3, 'integer'],
      [0, 3, 0, 'empty'],
      [2, 0, 2, 'email'],
      [1, 0, 1, 'word'],
    ])
  })

  it('prints a row for each field and verdict as CSV that no spreadsheet runs', () => {
    const rows = parse(render(csv as NonNullable<typeof csv>, events), { columns: true }) as Record<string, string>[]
    expect(rows.map(({ field, rule }) => [field, rule])).toEqual([
      ['id', ''],
      ['email', 'email-address'],
      ['note', ''],
      ["'=cmd()", ''],
      ['empty', ''],
      ['mail', 'email-address'],
      ['tags', ''],
    ])
  })

  it('prints one JSON document', () => {
    const document = JSON.parse(render(json as NonNullable<typeof json>, events)) as {
      fields: { field: string | null; verdicts: { rule: string }[] }[]
      status: string
    }
    expect(document.status).toBe('complete')
    expect(document.fields.map(({ verdicts }) => verdicts.map(({ rule }) => rule))).toEqual([
      [],
      ['email-address'],
      [],
      [],
      [],
      ['email-address'],
      [],
    ])
  })

  it('prints a table, and no value', () => {
    const text = render(table as NonNullable<typeof table>, events)
    expect(text).toMatch(/email +email +3 +3 +email-address high/)
    expect(text).toContain('7 fields, 2 with personal data')
    for (const value of ['alice', 'a, b']) expect(text).not.toContain(value)
  })
})
