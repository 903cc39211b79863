/** Fields that no rule names, in records about people: nothing of such a record is missing in an inventory. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { openInventory } from '../../src/documents/build-inventory.ts'
import { nameOfField } from '../../src/documents/columns.ts'
import type { InventoryDiff } from '../../src/documents/diff-inventories.ts'
import { csvText } from '../../src/documents/formats/csv.ts'
import { inventoryText } from '../../src/documents/formats/json.ts'
import { markdownDocument } from '../../src/documents/formats/markdown.ts'
import { ropaDocument } from '../../src/documents/formats/ropa.ts'
import { inventoryPage } from '../../src/documents/html/page.ts'
import { MOST_UNCLASSIFIED } from '../../src/documents/unclassified.ts'
import type { ColumnEvent, ScanEvent } from '../../src/model/event.ts'
import type { Dataset, Decision, InventoryDocument } from '../../src/model/inventory-document.ts'
import type { Source } from '../../src/model/source.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { command, root } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'piiscope-unclassified-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text)
const read = async (...argv: string[]): Promise<InventoryDocument> =>
  JSON.parse((await command([...argv, '--no-config', '-q', '-f', 'json'], folder)).out) as InventoryDocument

async function scanned(inputs: readonly (string | Source)[]): Promise<{ document: InventoryDocument; events: ScanEvent[] }> {
  const inventory = openInventory({ date: '2026-11-27', minConfidence: 0.6, rules })
  const events: ScanEvent[] = []
  for await (const event of scan(inputs, { cwd: root, threads: 1, allFields: true, allSources: true })) {
    events.push(event)
    inventory.event(event)
  }
  return { document: inventory.document(), events }
}

const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('\n')
const left = ({ unclassified }: Dataset): readonly string[] | undefined => unclassified?.fields.map(nameOfField)
const leftIn = async (name: string, text: string): Promise<readonly (readonly string[] | undefined)[]> =>
  (await scanned([memorySource(name, text)])).document.datasets.map(left)

const STAFF = `email,reports_to,photo,shift,constant
${lines(40, (i) => `p${i}@mail-${i}.org,${i % 5},p/${i}x.bin,${i % 3 === 0 ? '' : 'k'},z`)}
`

describe('unclassified fields', () => {
  it('are told of records about people with what their values look like, and with no value', async () => {
    const { document } = await scanned([memorySource('staff.csv', STAFF)])
    const [dataset] = document.datasets
    expect(dataset?.unclassified?.count).toBe(4)
    expect(
      dataset?.unclassified?.fields.map(({ field, index, type, values, blanks, distinct, coverage }) => [
        field,
        index,
        type,
        values,
        blanks,
        distinct,
        coverage,
      ]),
    ).toEqual([
      ['reports_to', 1, 'integer', 40, 0, 5, 'full'],
      ['photo', 2, 'code', 40, 0, 40, 'full'],
      ['shift', 3, 'word', 26, 14, 1, 'full'],
      ['constant', 4, 'word', 40, 0, 1, 'full'],
    ])
    expect(document.summary.unclassified).toBe(4)
    for (const text of [inventoryText(document), markdownDocument.render(document) as string, inventoryPage(document)])
      expect(text).not.toContain('17x.bin')
  })

  it('law: each field of a record about people is in a row, or unclassified, or holds such fields', async () => {
    const { document, events } = await scanned(['fixtures/company', 'fixtures/formats', 'fixtures/decoders'])
    type Place = Pick<ColumnEvent, 'index' | 'path' | 'field'>
    const exact = (file: string, table: string | null, { index, path, field }: Place): string =>
      JSON.stringify([file, table, index, path, field])
    // Parts of one file may hold the same field: a text's own author, and those of its comments.
    const named = (file: string, table: string | null, { index, path, field }: Place): string =>
      JSON.stringify([file, table, path ?? field ?? index])
    const byId = new Map(document.datasets.map((one) => [one.id, one]))
    const rows = document.rows.filter(({ basis }) => basis !== 'text')
    const at = ({ dataset }: { readonly dataset: string }): Dataset => byId.get(dataset) as Dataset
    const inRows = new Set(rows.map((row) => exact(at(row).file, at(row).table, row)))
    const told = new Set(rows.map((row) => named(at(row).file, at(row).table, row)))
    for (const { file, table, unclassified } of document.datasets)
      for (const field of unclassified?.fields ?? []) {
        expect(inRows).not.toContain(exact(file, table, field))
        told.add(named(file, table, field))
      }
    const columns = events.filter((event): event is ColumnEvent => event.event === 'column' && event.ofPeople === true)
    expect(columns.length).toBeGreaterThan(500)
    const inside = (outer: ColumnEvent): boolean =>
      events.some((event) => {
        if (event.event !== 'column' || event.file !== outer.file || event.table !== outer.table || event.path === null)
          return false
        return outer.path === null ? event.index === outer.index : event.path !== outer.path && event.path.startsWith(outer.path)
      })
    for (const column of columns)
      if (!told.has(named(column.file, column.table, column))) expect([column, inside(column)]).toEqual([column, true])
  }, 120_000)

  it('are of no list of places, and of no settings of a program', async () => {
    const towns = `id,city,postal_code,country\n${lines(30, (i) => `${i},${i % 2 ? 'Lyon' : 'Turin'},${69_001 + i},${i % 2 ? 'France' : 'Italy'}`)}\n`
    expect((await leftIn('towns.csv', towns)).filter((one) => one !== undefined)).toEqual([])
    const settings = 'server:\n  port: 8080\nmail:\n  from: shop@mail-1.org\n  retries: 3\n'
    expect(await leftIn('settings.yaml', settings)).toEqual([undefined])
    const person = JSON.stringify({ name: 'Nora Whitfield', email: 'nora@mail-1.org', birthDate: '1980-02-03', seat: 'K4' })
    expect(await leftIn('person.json', person)).toEqual([['seat']])
  })

  it('hold no column in which others lie: JSON in a cell is told by its fields, an object by what is in it', async () => {
    const cell = (i: number): string => JSON.stringify({ mail: `p${i}@mail-${i}.org`, seat: `k${i}` }).replaceAll('"', '""')
    expect(await leftIn('log.csv', `n,payload\n${lines(30, (i) => `${i},"${cell(i)}"`)}\n`)).toEqual([['n', 'payload.seat']])
    const nested = lines(30, (i) => JSON.stringify({ email: `p${i}@mail-${i}.org`, geo: i % 2 ? null : { bin: `b${i}` } }))
    expect(await leftIn('people.ndjson', nested)).toEqual([['geo.bin']])
  })

  it('are counted beyond those that are listed', async () => {
    const wide = Array.from({ length: 3000 }, (_, i) => `bin_${i}`)
    const text = `email,${wide.join(',')}\n${lines(4, (i) => `p${i}@mail-${i}.org,${wide.map(() => `b${i}`).join(',')}`)}\n`
    const { document } = await scanned([memorySource('wide.csv', text)])
    const { count, fields } = document.datasets[0]?.unclassified ?? { count: 0, fields: [] }
    expect([count, fields.length, document.summary.unclassified]).toEqual([3000, MOST_UNCLASSIFIED, 3000])
    expect(markdownDocument.render(document)).toContain('and 2,950 more')
    expect(inventoryPage(document)).toContain('and 2,000 more')
  })

  it('are judged by people, in the workbook or the json, and from there on', async () => {
    put('staff.csv', STAFF)
    await command(['inventory', 'staff.csv', '--no-config', '-q', '-o', 'first.xlsx'], folder)
    const bytes = Buffer.from(await editedWorkbook('first.xlsx'))
    put('edited.xlsx', bytes)
    const second = await read('inventory', 'staff.csv', '--previous', 'edited.xlsx')
    const ids = second.datasets[0]?.unclassified?.fields.map(({ id }) => id) ?? []
    const said: Decision = { id: ids[0] as string, decision: 'personal', by: 'dpo', at: null, ticket: null, notes: null }
    expect(second.decisions).toEqual([said])
    expect(second.summary.unclassified).toBe(3)
    put('second.json', JSON.stringify(second))
    const third = await read('inventory', 'staff.csv', '--previous', 'second.json')
    expect(third.decisions).toEqual([said])
    expect(inventoryPage(third)).toContain('personal · dpo')
    expect(inventoryPage(third)).not.toContain('About places that are not here any more')
  })

  it('that appear are news of a data set that was known, and fail a job only where that was asked', async () => {
    put('staff.csv', STAFF)
    put('a.json', JSON.stringify(await read('inventory', 'staff.csv')))
    const [header = '', ...rest] = STAFF.trim().split('\n')
    put('staff.csv', [`${header},locker`, ...rest.map((line, i) => `${line},k${i}`)].join('\n'))
    put('b.json', JSON.stringify(await read('inventory', 'staff.csv')))
    const diff = (...flags: string[]) => command(['diff', 'a.json', 'b.json', ...flags], folder)
    const { code, out } = await diff('--fail-on', 'new-field,new-class')
    expect(code).toBe(0)
    expect(out).toContain('New unclassified fields\n  staff.csv locker: code, 40 values')
    expect((await diff('--fail-on', 'new-unclassified')).code).toBe(1)
    expect((await diff('-f', 'html')).out).toContain('New unclassified fields')
    const back = JSON.parse((await command(['diff', 'b.json', 'a.json', '-f', 'json'], folder)).out) as InventoryDiff
    expect([back.newUnclassified, back.gates]).toEqual([[], []])
    // An inventory from before there was such a list knows of none.
    const { datasets, ...older } = JSON.parse(inventoryText(await read('inventory', 'staff.csv'))) as InventoryDocument
    put('a.json', JSON.stringify({ ...older, datasets: datasets.map(({ unclassified: _, ...one }) => one) }))
    expect((await diff('--fail-on', 'new-unclassified')).code).toBe(0)
  })

  it('are not known of scans that were saved as what was found', async () => {
    put('staff.csv', STAFF)
    put('scan.json', (await command(['scan', 'staff.csv', '--no-config', '-q', '-f', 'json'], folder)).out)
    expect(readFileSync(join(folder, 'scan.json'), 'utf8')).not.toContain('"event":"column"')
    expect((await command(['report', 'scan.json', '-f', 'html'], folder)).out).not.toContain('Unclassified fields')
  })

  it('are known of blobs, alone and merged, as their inventory has them; other reports of that scan are as they were', async () => {
    const date = ['--date', '2026-11-27']
    put('staff.csv', STAFF)
    put('more.csv', STAFF.replaceAll('mail-', 'post-').replace('shift', 'locker'))
    const both = ['staff.csv', 'more.csv', '--no-config', '-q']
    await command(['scan', ...both, '-f', 'blob=all.blob', '-f', 'json=with.json'], folder)
    await command(['scan', ...both, '-f', 'json=without.json'], folder)
    expect(readFileSync(join(folder, 'with.json'))).toEqual(readFileSync(join(folder, 'without.json')))
    await command(['inventory', ...both, ...date, '-f', 'ropa-csv=whole.csv', '-f', 'csv=inventory.csv'], folder)
    const whole = readFileSync(join(folder, 'whole.csv'), 'utf8')
    expect(whole).toContain('Not classified: to be judged')
    for (const part of ['1', '2'])
      await command(['scan', ...both, '--allow-empty', '--shard', `${part}/2`, '-f', `blob=${part}.blob`], folder)
    expect((await command(['report', 'all.blob', ...date, '-f', 'ropa-csv'], folder)).out).toBe(whole)
    expect((await command(['merge', '1.blob', '2.blob', ...date, '-f', 'ropa-csv'], folder)).out).toBe(whole)
    // What people said of fields is taken over there too, from a spreadsheet.
    put('judged.csv', judged(readFileSync(join(folder, 'inventory.csv'), 'utf8'), 'reports_to', 'Personal'))
    const { out, err } = await command(
      ['merge', '1.blob', '2.blob', ...date, '--previous', 'judged.csv', '-f', 'ropa-csv'],
      folder,
    )
    expect(err).toBe('')
    expect((parse(out, { bom: true }) as string[][]).map((cells) => [cells[12], cells[13]])).toContainEqual([
      'Other personal data, as people say',
      'reports_to',
    ])
    const { code, err: refused } = await command(['report', 'all.blob', '--previous', 'judged.csv', '-f', 'compact'], folder)
    expect([code, refused.includes('--previous is for inventories')]).toEqual([2, true])
  })

  it('are no field of which a value was judged: what is ignored there is not to be judged again', async () => {
    const notes = lines(40, (i) => `p${i}@mail-${i}.org,${i === 3 ? 'ask a.b@mail-1.org' : `k${i}`}`)
    put('notes.csv', `email,remark\n${notes}\n`)
    put('settings.yaml', 'version: 1\nignores:\n  - rule: email-address\n    field: remark\n    reason: a test\n')
    await command(['scan', 'notes.csv', '-c', 'settings.yaml', '-q', '-f', 'blob=notes.blob'], folder)
    expect((await command(['report', 'notes.blob', '-f', 'ropa-csv'], folder)).out).not.toContain('to be judged')
    await command(['scan', 'notes.csv', '--no-config', '-q', '-f', 'blob=notes.blob'], folder)
    expect((await command(['report', 'notes.blob', '-f', 'ropa-csv'], folder)).out).not.toContain('to be judged')
  })

  it('are rows of their own in csv, behind all others, by a column that others leave empty', async () => {
    put('staff.csv', STAFF)
    const { out } = await command(['inventory', 'staff.csv', '--no-config', '-q', '-f', 'csv'], folder)
    const rows = parse(out, { bom: true, columns: true }) as Record<string, string>[]
    expect(Object.keys(rows[0] ?? {}).at(-1)).toBe('unclassified_id')
    expect(rows.map(({ basis, field, inventory_id: id = '' }) => [basis, field, id.slice(0, 3)])).toEqual([
      ['field', 'email', 'pf1'],
      ...['reports_to', 'photo', 'shift', 'constant'].map((name) => ['unclassified', name, '']),
    ])
    const { physical_type, values, matches, null_pct, distinct_estimate, data_class, rule, score } = rows[3] ?? {}
    expect([physical_type, values, matches, null_pct, distinct_estimate, data_class, rule, score]).toEqual([
      'word',
      '26',
      '0',
      '35',
      '1',
      '',
      '',
      '',
    ])
    put('judged.csv', judged(out, 'shift', 'not personal'))
    const next = await read('inventory', 'staff.csv', '--previous', 'judged.csv')
    expect(next.decisions.map(({ decision }) => decision)).toEqual(['not-personal'])
    expect(next.summary.unclassified).toBe(3)
    put('judged.csv', judged(out, 'shift', 'confirmed'))
    const { code, err } = await command(['inventory', 'staff.csv', '--no-config', '-q', '--previous', 'judged.csv'], folder)
    expect([code, err.includes('decision must be personal, not-personal or empty')]).toEqual([2, true])
  })

  it('are in records of processing what people say: personal, not personal, or to be judged', async () => {
    const { document } = await scanned([memorySource('staff.csv', STAFF)])
    const ids = document.datasets[0]?.unclassified?.fields.map(({ id }) => id) ?? []
    const said = (at: number, decision: Decision['decision']): Decision => ({
      ...{ id: ids[at] as string, decision, by: null, at: null, ticket: null, notes: null },
    })
    const own = { ...document, decisions: [said(0, 'personal'), said(1, 'personal'), said(2, 'not-personal')] }
    const rows = parse(ropaDocument.render(own) as string, { bom: true }) as string[][]
    expect(rows.slice(2).map((cells) => [cells[12], cells[13], cells[17]])).toEqual([
      ['Other personal data, as people say', 'reports_to; photo', '80'],
      ['Not classified: to be judged', 'constant', ''],
    ])
  })
})

/** A csv inventory in which a person has judged one field. */
function judged(text: string, field: string, decision: string): string {
  const [header = [], ...rows] = parse(text, { bom: true }) as string[][]
  for (const row of rows) if (row[header.indexOf('field')] === field) row[header.indexOf('decision')] = decision
  return csvText(header, rows)
}

/** A workbook in which a person has judged the first unclassified field. */
async function editedWorkbook(name: string): Promise<Uint8Array> {
  const { sheets } = await readXlsx(readFileSync(join(folder, name)))
  return writeXlsx({
    sheets: sheets.map(({ name: sheet, rows }) => {
      const own = rows.map((cells) => [...cells])
      const [header = [], first] = own
      if (sheet === 'Unclassified' && first !== undefined) {
        first[header.indexOf('decision')] = 'Personal'
        first[header.indexOf('reviewer')] = 'dpo'
      }
      return { name: sheet, rows: own }
    }),
  })
}
