import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { openInventory } from '../../src/documents/build-inventory.ts'
import { fieldName, fullRows, hipaaOf, isGone, placeName } from '../../src/documents/columns.ts'
import { catalogueOf } from '../../src/documents/exporters/catalogue.ts'
import { inventoryText } from '../../src/documents/formats/json.ts'
import { markdownDocument } from '../../src/documents/formats/markdown.ts'
import { mergeInventories } from '../../src/documents/merge-inventories.ts'
import type { ScanEvent } from '../../src/model/event.ts'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import type { Source } from '../../src/model/source.ts'
import { command, root } from './command.ts'

const schema = JSON.parse(readFileSync(join(root, 'schema/inventory.schema.json'), 'utf8')) as object
const isInventory = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)

async function eventsOf(inputs: readonly (string | Source)[], threads = 1): Promise<ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scan(inputs, { cwd: root, threads, allFields: true, allSources: true, maxLocations: 1 }))
    events.push(event)
  return events
}

function inventoryOf(events: readonly ScanEvent[]): InventoryDocument {
  const inventory = openInventory({ date: '2026-11-26', minConfidence: 0.6, rules })
  for (const event of events) inventory.event(event)
  return inventory.document()
}

describe('inventory', () => {
  const company = eventsOf(['fixtures/company'])

  it('validates against its published schema, and has one row for each finding that is counted', async () => {
    const events = await company
    const document = inventoryOf(events)
    expect(isInventory(JSON.parse(inventoryText(document)))).toBe(true)
    const end = events.at(-1)
    expect(end?.event).toBe('end')
    if (end?.event !== 'end') return
    expect(document.rows.reduce((sum, { matches }) => sum + matches, 0)).toBe(end.findings)
    expect(document.rows.reduce((sum, { synthetic }) => sum + synthetic, 0)).toBe(end.synthetic)
    expect(document.coverage).toEqual(end.coverage)
    for (const { rule, findings } of end.totals)
      expect(document.rows.filter((row) => row.rule === rule).reduce((sum, { matches }) => sum + matches, 0)).toBe(findings)
  })

  it('has ids that are unique, and refers to nothing that is not there', async () => {
    const { rows, datasets, rules: described } = inventoryOf(await company)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(new Set(datasets.map(({ id }) => id)).size).toBe(datasets.length)
    const known = new Set(datasets.map(({ id }) => id))
    expect(rows.filter(({ dataset, rule }) => !known.has(dataset) || described[rule] === undefined)).toEqual([])
  })

  it('gives its rows the ids that findings have', async () => {
    const events = await company
    const ids = new Set(inventoryOf(events).rows.map(({ id }) => id))
    const fields = events.flatMap((event) => (event.event === 'field' ? [event.id] : []))
    expect(fields.length).toBeGreaterThan(100)
    expect(fields.filter((id) => !ids.has(id))).toEqual([])
  })

  it('is the same bytes whatever the number of threads', async () => {
    const threaded = inventoryOf(await eventsOf(['fixtures/company'], 3))
    expect(inventoryText(threaded)).toBe(inventoryText(inventoryOf(await company)))
  })

  it('counts what is found in text and in values of other fields, however many places are kept', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `write to user${i}@mail-${i % 7}.net about it`)
    const cells = Array.from({ length: 1500 }, (_, i) => `${i},"please ask person${i}@host-${i}.org, she was not at her desk"`)
    const document = inventoryOf(
      await eventsOf([memorySource('a.txt', lines.join('\n')), memorySource('b.csv', `n,remarks\n${cells.join('\n')}\n`)]),
    )
    const emails = document.rows.filter((row) => row.class === 'email')
    expect(emails.map(({ basis, field, matches }) => ({ basis, field, matches }))).toEqual([
      { basis: 'text', field: null, matches: 3000 },
      { basis: 'values', field: 'remarks', matches: 1500 },
    ])
  })

  it('lists everything that was not scanned, by name', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52)
    const document = inventoryOf(await eventsOf([memorySource('logo.png', png), memorySource('a.txt', 'nothing')]))
    expect(document.sources.map(({ file, status, reason }) => [file, status, reason])).toEqual([
      ['a.txt', 'scanned', null],
      ['logo.png', 'skipped', 'unsupported'],
    ])
  })
})

describe('piiscope inventory', () => {
  it('says what the configuration knows of a place, and that it comes from there', async () => {
    const { code, out } = await command([
      'inventory',
      'fixtures/company/crm',
      '-f',
      'json',
      '--date',
      '2026-01-31',
      '--no-config',
    ])
    expect(code).toBe(0)
    const document = JSON.parse(out) as InventoryDocument
    expect(document.date).toBe('2026-01-31')
    expect(document.datasets.every(({ context }) => Object.keys(context).length === 0)).toBe(true)
    expect(document.datasets[0]?.file).toMatch(/^fixtures\/company\/crm\//)
  })

  it('refuses a day that is none', async () => {
    const { code, err } = await command(['inventory', 'fixtures/company/crm', '--date', 'yesterday'])
    expect(code).toBe(2)
    expect(err).toContain('--date')
  })
})

describe('rows of an inventory', () => {
  it('say of what is found inside a hashed field that it is hashed', async () => {
    const hash = (i: number): string => `$2b$12$${String(i).padStart(22, 'a')}${'b'.repeat(31)}`
    const table = Array.from({ length: 30 }, (_, i) => `person${i}@mail-${i}.org,${hash(i)}`)
    const { rows } = inventoryOf(await eventsOf([memorySource('users.csv', `email,password_hash\n${table.join('\n')}\n`)]))
    const secrets = rows.filter(({ field }) => field === 'password_hash')
    expect(secrets.length).toBeGreaterThan(0)
    for (const { protection } of secrets) expect(protection).toBe('hashed')
  })

  it('count people by their names as so many at least', async () => {
    const given = ['Anna', 'Peter', 'Maria', 'Thomas', 'Julia', 'Daniel', 'Laura', 'Martin']
    const family = ['Keller', 'Novak', 'Rossi', 'Jensen', 'Moreau', 'Lindberg']
    const table = Array.from({ length: 48 }, (_, i) => `${given[i % 8]},${family[i % 6]}`)
    const { datasets } = inventoryOf(await eventsOf([memorySource('staff.csv', `first_name,last_name\n${table.join('\n')}\n`)]))
    expect(datasets[0]?.collections[0]?.people).toEqual({ field: 'first_name', count: 8, atLeast: true })
  })

  it('call a fax number what HIPAA calls it, and nothing else of it differs', async () => {
    const table = Array.from({ length: 30 }, (_, i) => `+1 415 555 01${10 + i},+1 415 555 01${50 + i}`)
    const document = inventoryOf(await eventsOf([memorySource('a.csv', `phone,fax\n${table.join('\n')}\n`)]))
    expect(fullRows(document).map((full) => [full.row.field, hipaaOf(full)])).toEqual([
      ['phone', ['D']],
      ['fax', ['E']],
    ])
  })

  it('that a later scan did not find are kept in a merged inventory, marked so, and count no more', async () => {
    const of = async (header: string, date: string): Promise<InventoryDocument> => {
      const inventory = openInventory({ date, minConfidence: 0.6, rules })
      const table = Array.from({ length: 30 }, (_, i) => `p${i}@mail-${i}.org,q${i}@mail-${i}.org`)
      for (const event of await eventsOf([memorySource('a.csv', `${header}\n${table.join('\n')}\n`)])) inventory.event(event)
      return inventory.document()
    }
    const merged = mergeInventories([await of('email,old_email', '2026-01-01'), await of('email,new_email', '2026-02-01')])
    expect(fullRows(merged).map(({ row, dataset }) => [row.field, row.firstSeen, isGone(row, dataset)])).toEqual([
      ['email', '2026-01-01', false],
      ['new_email', '2026-02-01', false],
      ['old_email', '2026-01-01', true],
    ])
    expect(merged.summary.rows).toBe(2)
    expect(markdownDocument.render(merged)).toContain('gone since 2026-01-01')
  })

  it('names JSON inside of a column by the column, in every table of it', async () => {
    const json = (i: number): string => JSON.stringify({ customer: { email: `p${i}@mail-${i}.org` }, items: [{ note: 'x' }] })
    const rows = Array.from({ length: 12 }, (_, i) => `(${i},'${json(i)}')`)
    const sql = `CREATE TABLE orders (id int, payload json);\nINSERT INTO orders VALUES ${rows.join(',')};\n`
    const document = inventoryOf(await eventsOf([memorySource('dump.sql', sql)]))
    const [full] = fullRows(document)
    expect(document.rows.map(({ rule, matches, ...row }) => [fieldName(row), row.column, row.path, rule, matches])).toEqual([
      ['payload.customer.email', 'payload', 'customer.email', 'email-address', 12],
    ])
    expect(isInventory(JSON.parse(inventoryText(document)))).toBe(true)
    expect(full === undefined ? '' : placeName(full.dataset, full.row)).toBe('orders: payload.customer.email')
    // The catalogue's name of it goes through the column too.
    const { fields = [] } = catalogueOf(document)[0] ?? {}
    expect(fields.map(({ path }) => path)).toEqual(['payload.customer.email'])
  })

  it('counts mail to names inside of a house in a field of mail', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `${i},person${i}.doe@internalmail`)
    const csv = `id,email_address\n${rows.join('\n')}\n`
    const document = inventoryOf(await eventsOf([memorySource('people.csv', csv)]))
    expect(document.rows.map(({ field, rule, matches }) => [field, rule, matches])).toEqual([
      ['email_address', 'email-address', 30],
    ])
  })
})
