import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { csvText } from '../../src/documents/formats/csv.ts'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { command } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'piiscope-previous-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const table = (columns: readonly string[]): string =>
  `${columns.join(',')}\n${Array.from({ length: 40 }, (_, i) => columns.map((name) => `${name}${i}@mail-${i}.org`).join(',')).join('\n')}\n`
const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text)
const inventory = (...flags: string[]) => command(['inventory', 'data.csv', '--no-config', '-q', ...flags], folder)

/** Writes cells into the row of one field, as a person does in a spreadsheet. */
function edit(text: string, field: string, cells: Readonly<Record<string, string>>): string {
  const [header = [], ...rows] = parse(text, { bom: true }) as string[][]
  const row = rows.find((one) => one[header.indexOf('field')] === field) as string[]
  for (const [name, value] of Object.entries(cells)) row[header.indexOf(name)] = value
  return csvText(header, rows)
}

describe('--previous', () => {
  it('takes over decisions, dates and what people filled in, from an edited table and from there on', async () => {
    put('data.csv', table(['email', 'work_email']))
    const first = await inventory('-f', 'csv', '--date', '2026-01-01')
    put(
      'edited.csv',
      edit(first.out, 'email', {
        decision: 'Accepted',
        reviewer: 'dpo',
        reviewed_at: '2026-02-02',
        notes: '-see ticket',
        purpose: 'newsletter',
      }),
    )

    put('data.csv', table(['email', 'work_email', 'other_email']))
    const second = await inventory('-f', 'json', '--date', '2026-03-01', '--previous', 'edited.csv')
    expect(second.code).toBe(0)
    put('second.json', second.out)
    const document = JSON.parse(second.out) as InventoryDocument
    const byField = new Map(document.rows.map((row) => [row.field, row]))
    expect(document.decisions).toEqual([
      { id: byField.get('email')?.id, decision: 'accepted', by: 'dpo', at: '2026-02-02', ticket: null, notes: '-see ticket' },
    ])
    expect(document.rows.map(({ field, firstSeen, lastSeen }) => [field, firstSeen, lastSeen])).toEqual([
      ['email', '2026-01-01', '2026-03-01'],
      ['work_email', '2026-01-01', '2026-03-01'],
      ['other_email', '2026-03-01', '2026-03-01'],
    ])
    expect(document.datasets[0]?.context).toEqual({ purpose: { value: 'newsletter', from: 'person' } })

    put('data.csv', table(['work_email']))
    const third = JSON.parse(
      (await inventory('-f', 'json', '--date', '2026-04-01', '--previous', 'second.json')).out,
    ) as InventoryDocument
    expect(third.rows.map(({ field, firstSeen }) => [field, firstSeen])).toEqual([['work_email', '2026-01-01']])
    expect(third.decisions).toEqual(document.decisions)
    expect(third.datasets[0]?.context).toEqual({ purpose: { value: 'newsletter', from: 'person' } })
  })

  it('reads the workbook it wrote', async () => {
    put('data.csv', table(['email']))
    put('first.json', (await inventory('-f', 'json', '--date', '2026-01-01')).out)
    const first = JSON.parse((await inventory('-f', 'json', '--date', '2026-01-01')).out) as InventoryDocument
    put(
      'decided.json',
      JSON.stringify({
        ...first,
        decisions: [{ id: first.rows[0]?.id, decision: 'confirmed', by: 'dpo', at: '2026-01-05', ticket: 'T-1', notes: '=1' }],
      }),
    )
    await command(['report', 'decided.json', '-o', 'decided.xlsx'], folder)
    const second = JSON.parse(
      (await inventory('-f', 'json', '--previous', 'decided.xlsx', '--date', '2026-02-01')).out,
    ) as InventoryDocument
    expect(second.decisions).toEqual([
      { id: first.rows[0]?.id, decision: 'confirmed', by: 'dpo', at: '2026-01-05', ticket: 'T-1', notes: '=1' },
    ])
    expect(second.rows[0]?.firstSeen).toBe('2026-01-01')
  })

  it.each([
    [
      'edited.csv',
      'inventory_id,asset_id,decision\npf1:aaaaaaaaaaaaaaaa,ds1:aaaaaaaaaaaaaaaa,perhaps\n',
      'row 2: decision must be',
    ],
    ['other.csv', 'a,b\n1,2\n', 'is no inventory'],
    ['cut.json', '{"inventory":1', 'is no inventory'],
    ['odd.json', '{"inventory":1,"tool":{"name":"piiscope","version":"1"}}', 'is missing'],
  ])('refuses %s', async (name, text, message) => {
    put('data.csv', table(['email']))
    put(name, text)
    const { code, err } = await inventory('--previous', name)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})
