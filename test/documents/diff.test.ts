import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { diffInventories, type InventoryDiff } from '../../src/documents/diff-inventories.ts'
import { diffText } from '../../src/documents/diff-text.ts'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { command } from './command.ts'
import { hostileInventory } from './hostile-inventory.ts'

const folder = mkdtempSync(join(tmpdir(), 'piiscope-diff-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text)
const table = (header: string, cells: (i: number) => string): string =>
  `${header}\n${Array.from({ length: 30 }, (_, i) => cells(i)).join('\n')}\n`
const emails = table('id,email', (i) => `${i},person${i}@mail-${i}.org`)

/** An inventory of what lies in the folder, saved under the name. */
async function inventory(name: string, date: string): Promise<void> {
  await command(['inventory', 'data.csv', 'notes.txt', '--no-config', '-q', '--date', date, '-f', `json=${name}`], folder)
}

describe('piiscope diff', () => {
  it('says that nothing changed', async () => {
    put('data.csv', emails)
    put('notes.txt', 'nothing in here')
    await inventory('a.json', '2026-01-01')
    await inventory('b.json', '2026-01-02')
    const { code, out } = await command(['diff', 'a.json', 'b.json', '--fail-on', 'new-class,new-field,coverage-drop'], folder)
    expect(out).toBe('What changed, 2026-01-01 to 2026-01-02\n\nNothing.\n')
    expect(code).toBe(0)
  })

  it('names a column that appeared, its class and what it holds, and fails where it was told to', async () => {
    put(
      'data.csv',
      table(
        'id,email,iban',
        (i) => `${i},person${i}@mail-${i}.org,${i % 2 ? 'DE89370400440532013000' : 'GB29NWBK60161331926819'}`,
      ),
    )
    put('notes.txt', 'write to somebody@mail-1.org')
    await inventory('c.json', '2026-01-03')
    const { code, out, err } = await command(['diff', 'a.json', 'c.json', '--fail-on', 'new-class'], folder)
    expect(code).toBe(1)
    expect(err).toContain('failed: new-class')
    expect(out).toContain('New classes\n  bank')
    expect(out).toContain('data.csv iban: bank (iban), high, 30')
    expect(out).toContain('notes.txt (text): email (email-address), medium, 1')
    expect((await command(['diff', 'a.json', 'c.json', '--fail-on', 'coverage-drop'], folder)).code).toBe(0)
    expect((await command(['diff', 'c.json', 'a.json', '--fail-on', 'new-class,new-field'], folder)).code).toBe(0)
    const gone = JSON.parse((await command(['diff', 'c.json', 'a.json', '-f', 'json'], folder)).out) as InventoryDiff
    expect(gone.goneClasses).toEqual(['bank'])
    expect(gone.gonePlaces.map(({ field, class: of }) => [field, of])).toEqual([
      ['iban', 'bank'],
      [null, 'email'],
    ])
  })

  it('sees counts that changed, and sources that nobody reads any more', async () => {
    put('data.csv', emails.split('\n').slice(0, 21).join('\n'))
    put('notes.txt', '\u0089PNG\r\n\u001a\n')
    writeFileSync(join(folder, 'notes.txt'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))
    await inventory('d.json', '2026-01-04')
    const { code, out } = await command(['diff', 'a.json', 'd.json', '-f', 'markdown', '--fail-on', 'coverage-drop'], folder)
    expect(code).toBe(1)
    expect(out).toContain('matches 30 to 20')
    expect(out).toContain('was scanned, is skipped')
  })

  it('leaves out what people called false positives', async () => {
    put('data.csv', emails)
    await inventory('e.json', '2026-01-05')
    const { out } = await command(['report', 'e.json', '-f', 'json'], folder)
    const document = JSON.parse(out) as InventoryDocument
    const refuted: InventoryDocument = {
      ...document,
      decisions: document.rows.map(({ id }) => ({
        id,
        decision: 'false-positive',
        by: null,
        at: null,
        ticket: null,
        notes: null,
      })),
    }
    expect(diffInventories({ ...document, rows: [] }, refuted).newPlaces).toEqual([])
    expect(diffInventories({ ...document, rows: [] }, document).newPlaces.length).toBe(1)
  })

  it('shows hostile names as text', async () => {
    const document = await hostileInventory()
    const diff = diffInventories({ ...document, rows: [], datasets: [] }, document)
    expect(diffText(diff, 'markdown')).not.toMatch(/<(?:img|script|b)\b|\]\(/)
    expect(diffText(diff, 'text')).not.toMatch(/[\u202e\u0007]/)
    expect(diffText(diff, 'json').split('\n').length).toBe(2)
  })

  it('takes two inventories, and nothing else', async () => {
    for (const operands of [
      [],
      ['a.json'],
      ['a.json', 'missing.json'],
      ['a.json', 'data.csv'],
      ['a.json', 'b.json', '--fail-on', 'anything'],
    ])
      expect((await command(['diff', ...operands], folder)).code).toBe(2)
  })
})
