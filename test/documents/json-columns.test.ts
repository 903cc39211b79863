import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { openInventory } from '../../src/documents/build-inventory.ts'
import { fieldName } from '../../src/documents/columns.ts'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { machineEvent } from '../../src/reporters/machine/event.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function inventoryOf(name: string, text: string): Promise<InventoryDocument> {
  const inventory = openInventory({ date: '2026-11-26', minConfidence: 0.6, rules })
  for await (const event of scan([memorySource(name, text)], { threads: 1, allFields: true, allSources: true }))
    inventory.event(event)
  return inventory.document()
}

/** The same rows, as each format writes them. */
const FORMATS: readonly (readonly [name: string, write: (cells: readonly string[]) => string])[] = [
  ['t.csv', (cells) => `id,payload\n${cells.map((cell, i) => `${i},"${cell.replaceAll('"', '""')}"\n`).join('')}`],
  ['t.tsv', (cells) => `id\tpayload\n${cells.map((cell, i) => `${i}\t${cell}\n`).join('')}`],
  ['insert.sql', (cells) => cells.map((cell, i) => `INSERT INTO t (id, payload) VALUES (${i}, '${cell}');\n`).join('')],
  [
    'mysql.sql',
    (cells) => {
      const rows = cells.map((cell, i) => `(${i},'${cell.replaceAll('"', '\\"')}')`)
      return `-- MySQL dump 10.13\nINSERT INTO \`t\` (\`id\`,\`payload\`) VALUES ${rows.join(',')};\n`
    },
  ],
  ['copy.sql', (cells) => `COPY t (id, payload) FROM stdin;\n${cells.map((cell, i) => `${i}\t${cell}\n`).join('')}\\.\n`],
]

const LEAVES: Record<string, (i: number) => string> = {
  phone: (i) => `+1 212 555 0${100 + i}`,
  email: (i) => `person${i}@example.com`,
  ssn: (i) => `536-22-${4100 + i}`,
  password: (i) => `correct-horse-${i}-Xq`,
  note: (i) => `parcel ${i} of the week`,
}

const found = ({ rows }: InventoryDocument): unknown[] =>
  rows.map((row) => [row.basis, fieldName(row), row.rule, row.matches, row.distinct]).sort()

describe('JSON in a column', () => {
  it('has the same fields and counts in tables and dumps: keys are names, and no values of the column', async () => {
    const keys = fc.uniqueArray(fc.constantFrom(...Object.keys(LEAVES)), { minLength: 1 })
    const law = fc.asyncProperty(keys, fc.boolean(), fc.integer({ min: 3, max: 40 }), async (names, within, count) => {
      const cells = Array.from({ length: count }, (_, i) => {
        const leaves = Object.fromEntries(names.map((name) => [name, (LEAVES[name] as (i: number) => string)(i)]))
        return JSON.stringify(within ? { customer: leaves } : leaves)
      })
      const all = await Promise.all(FORMATS.map(async ([name, write]) => found(await inventoryOf(name, write(cells)))))
      for (const other of all) expect(other).toEqual(all[0])
      expect(JSON.stringify(all[0])).not.toContain('"values"')
    })
    await fc.assert(law, { numRuns: 10 })
  })

  it('is told with its column in the events of fields and of groups', async () => {
    const cells = Array.from({ length: 6 }, (_, i) => JSON.stringify({ customer: { email: `person${i}@mail.org` } }))
    for (const [name, write] of FORMATS) {
      const told: unknown[] = []
      for await (const event of scan([memorySource(name, write(cells))], { threads: 1, allSources: true })) {
        if (event.event === 'end') continue
        const printed = machineEvent(event) as Readonly<Record<string, unknown>>
        if (printed['event'] === 'field' || printed['event'] === 'group')
          told.push([printed['event'], printed['within'], printed['path']])
      }
      expect(told).toEqual([
        ['field', 'payload', 'customer.email'],
        ['group', 'payload', 'customer.email'],
      ])
    }
  })

  it('has what its texts hold in the row of the path', async () => {
    const cells = Array.from({ length: 12 }, (_, i) =>
      JSON.stringify({ ticket: { note: `Peter Lindqvist asked to be written to at person${i}@mail.org about the late parcel` } }),
    )
    const [name, write] = FORMATS[0] as (typeof FORMATS)[number]
    const { rows } = await inventoryOf(name, write(cells))
    const row = rows.find(({ path, rule }) => path === 'ticket.note' && rule === 'email-address')
    expect(row?.text).toMatchObject({ emails: 12 })
  })

  it('is linked and exposed by the names that the rows have', async () => {
    const cells = Array.from({ length: 30 }, (_, i) =>
      JSON.stringify({ customer: { email: `person${i}@mail.org`, password: `Tr0ub4dor-${i}` }, last_search: `boots ${i}` }),
    )
    for (const [name, write] of FORMATS) {
      const { rows, datasets } = await inventoryOf(name, write(cells))
      const names = new Set(rows.map(fieldName))
      const told = datasets.flatMap(({ collections }) => collections)
      const said = [
        ...rows.map(({ linkedBy }) => linkedBy),
        ...told.flatMap(({ linkedBy, people, exposures }) => [
          linkedBy,
          people?.field,
          ...exposures.flatMap(({ fields }) => fields),
        ]),
      ].filter((one) => one != null)
      expect(said).toContain('payload.customer.email')
      expect(said.filter((one) => !names.has(one))).toEqual([])
      const email = rows.find((row) => fieldName(row) === 'payload.customer.email')
      expect(email?.combinations).toEqual(['identifier-and-password'])
    }
  })

  it('is called so by the events of a scan too', async () => {
    const cells = Array.from({ length: 20 }, (_, i) =>
      JSON.stringify({ customer: { email: `person${i}@mail.org`, password: `Tr0ub4dor-${i}` }, last_search: `boots ${i}` }),
    )
    for (const [name, write] of FORMATS) {
      const told = []
      for await (const event of scan([memorySource(name, write(cells))], { threads: 1 })) told.push(event)
      const fields = told.filter((event) => event.event === 'field')
      expect(fields.map(({ within, path }) => `${within}.${path}`)).toContain('payload.customer.email')
      const tables = told.filter((event) => event.event === 'table')
      expect(tables.map(({ people }) => people?.field)).toEqual(['payload.customer.email'])
      expect(tables[0]?.exposures[0]?.fields).toEqual(['payload.customer.email', 'payload.customer.password'])
    }
  })
})
