import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import MarkdownIt from 'markdown-it'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COLUMNS } from '../../src/documents/columns.ts'
import { csvDocument } from '../../src/documents/formats/csv.ts'
import { documentFormats } from '../../src/documents/formats/list.ts'
import { markdownDocument } from '../../src/documents/formats/markdown.ts'
import { ropaDocument } from '../../src/documents/formats/ropa.ts'
import { xlsxDocument } from '../../src/documents/formats/xlsx.ts'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { HOSTILE_NAMES, HOSTILE_UNCLASSIFIED, hostileInventory } from './hostile-inventory.ts'

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))
if (OFFICE === undefined) console.warn('skipped: spreadsheets in LibreOffice (Debian: libreoffice-calc-nogui)')

let hostile: InventoryDocument
let folder: string
beforeAll(async () => {
  hostile = await hostileInventory()
  folder = mkdtempSync(join(tmpdir(), 'piiscope-tables-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What LibreOffice makes of a file: one sheet as flat XML, in which formulas and types are told apart. */
function inOffice(name: string, bytes: string | Uint8Array, filter: string[] = []): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync(
    OFFICE as string,
    [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', join(folder, 'out'), path],
    { stdio: 'ignore', timeout: 110_000 },
  )
  return readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.fods')), 'utf8')
}

describe('tables of an inventory', () => {
  it('have each hostile name as a field', () => {
    const fields = hostile.rows.filter(({ basis }) => basis === 'field')
    expect(fields.length).toBe(HOSTILE_NAMES.length)
    const left = hostile.datasets.flatMap(({ unclassified }) => unclassified?.fields ?? [])
    expect(left.map(({ field }) => field)).toEqual(HOSTILE_UNCLASSIFIED)
  })

  it('csv: parses to its columns, begins so that spreadsheets take it for UTF-8, and has no cell that is a formula', () => {
    const text = csvDocument.render(hostile) as string
    expect(text.startsWith('\ufeffinventory_id,asset_id,')).toBe(true)
    const rows = parse(text, { bom: true }) as string[][]
    expect(rows[0]).toEqual([...COLUMNS.map(({ name }) => name), 'unclassified_id'])
    expect(rows.length).toBe(hostile.rows.length + HOSTILE_UNCLASSIFIED.length + 1)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/)
  })

  it('markdown: holds no HTML, no link and no cell more than its header', () => {
    const html = new MarkdownIt({ html: true, linkify: true }).render(markdownDocument.render(hostile) as string)
    expect(html).not.toMatch(/<(?:img|script|b|a)\b/)
    for (const row of html.match(/<tr>[\s\S]*?<\/tr>/g) ?? []) expect([2, 3, 10]).toContain(row.match(/<t[hd]/g)?.length)
  })

  it('ropa-csv: has a row for each data set and class, and leaves out false positives', () => {
    const rows = parse(ropaDocument.render(hostile) as string, { bom: true }) as string[][]
    const open = hostile.datasets.filter(({ unclassified }) => (unclassified?.count ?? 0) > 0).length
    expect(rows.length).toBe(1 + new Set(hostile.rows.map(({ dataset, class: of }) => dataset + of)).size + open)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/)
    const refuted = {
      ...hostile,
      decisions: hostile.rows.map(
        ({ id }) => ({ id, decision: 'false-positive', by: null, at: null, ticket: null, notes: null }) as const,
      ),
    }
    expect((parse(ropaDocument.render(refuted) as string, { bom: true }) as string[][]).length).toBe(1 + open)
  })

  it('are the same bytes each time', async () => {
    for (const format of documentFormats) expect(await format.render(hostile)).toEqual(await format.render(hostile))
  })

  it('hold none of the values that were scanned', async () => {
    for (const format of documentFormats) {
      const rendered = await format.render(hostile)
      // Workbooks are compressed: what they hold is looked at by reading them.
      const bytes = Buffer.from(format.name === 'xlsx' ? JSON.stringify(await readXlsx(rendered as Uint8Array)) : rendered)
      expect(bytes.includes('person3.1')).toBe(false)
      expect(bytes.includes('7226')).toBe(false)
    }
  })

  it.skipIf(OFFICE === undefined)(
    'xlsx: LibreOffice finds no formula, numbers that are numbers, dates that are dates',
    { timeout: 120_000 },
    async () => {
      const xml = inOffice('inventory.xlsx', (await xlsxDocument.render(hostile)) as Uint8Array)
      expect(xml).not.toContain('table:formula')
      const sheets = [...xml.matchAll(/<table:table table:name="([^"]+)"/g)].map(([, name]) => name)
      expect(sheets).toEqual(['Summary', 'Inventory', 'Data sets', 'Unclassified', 'Not scanned', 'Terms'])
      const sheet = xml.slice(xml.indexOf('table:name="Inventory"'), xml.indexOf('table:name="Data sets"'))
      const row = sheet.split('<table:table-row').find((one) => one.includes(hostile.rows[0]?.id as string)) as string
      expect(row).toContain(`office:value-type="float" office:value="${hostile.rows[0]?.matches}"`)
      expect(row).toContain('office:value-type="date" office:date-value="2026-11-26')
    },
  )

  it('xlsx: every sheet has its header frozen, and a filter', async () => {
    const bytes = (await xlsxDocument.render(hostile)) as Uint8Array
    const { sheets, namedRanges = [] } = await readXlsx(bytes)
    expect(sheets.map(({ freezePane }) => freezePane?.rows)).toEqual([1, 1, 1, 1, 1, 1])
    for (const { autoFilter } of sheets) expect(autoFilter?.range).toMatch(/^A1:/)
    expect(namedRanges.filter(({ name }) => name === '_xlnm._FilterDatabase').length).toBe(6)
  })

  it.skipIf(OFFICE === undefined)('csv: LibreOffice shows every hostile name as text', { timeout: 120_000 }, () => {
    const xml = inOffice('inventory.csv', csvDocument.render(hostile) as string)
    expect(xml).not.toContain('table:formula')
    expect(xml.match(/<table:table-row/g)?.length).toBeGreaterThan(hostile.rows.length)
  })
})
