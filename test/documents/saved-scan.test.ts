/** Saved scans as inventories, and what an inventory says of how it was scanned. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InventoryDocument } from '../../src/model/inventory-document.ts'
import { command } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'piiscope-saved-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const inventory = (name: string): InventoryDocument => JSON.parse(read(name)) as InventoryDocument

const people = Array.from({ length: 40 }, (_, i) => `${i},person${i}@mail-${i % 7}.org,+44 20 7946 0${100 + i}`)

beforeAll(() => {
  writeFileSync(join(folder, 'people.csv'), `id,email,phone\n${people.join('\n')}\n`)
  writeFileSync(join(folder, 'notes.txt'), 'ask anna.berg@mail-1.org and then bo.lind@mail-2.org\n')
  writeFileSync(join(folder, 'photo.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
})

describe('a saved scan', () => {
  it('is shown in formats of inventories, with the rows that its inventory has', async () => {
    await command(
      [
        'scan',
        '--no-config',
        '-q',
        '--fail-on',
        'none',
        '-f',
        'json=scan.json',
        '-f',
        'ndjson=scan.ndjson',
        'people.csv',
        'notes.txt',
        'photo.png',
      ],
      folder,
    )
    await command(
      ['inventory', '--no-config', '-q', '--date', '2026-11-26', '-f', 'json=whole.json', 'people.csv', 'notes.txt', 'photo.png'],
      folder,
    )
    const date = ['--date', '2026-11-26']
    for (const saved of ['scan.json', 'scan.ndjson']) {
      const { code, err } = await command(
        ['report', saved, ...date, '-f', `html=${saved}.html`, '-f', `ropa-csv=${saved}.csv`],
        folder,
      )
      expect([code, err]).toEqual([0, ''])
    }
    expect(read('scan.ndjson.html') === read('scan.json.html')).toBe(true)
    const page = read('scan.json.html')
    for (const { id } of inventory('whole.json').rows) expect(page.includes(id.slice(4))).toBe(true)
    await command(['report', 'whole.json', '-f', 'ropa-csv=whole.csv'], folder)
    // All but who looked and fields of which nothing was told: what is not a field has as many values as the scan told places of.
    const found = read('whole.csv').split('\r\n')
    expect(read('scan.json.csv').split('\r\n')).toEqual(found.filter((line) => !line.includes('to be judged')))
    expect(page.includes('1 source that was not read is not named')).toBe(true)
  })

  it('is shown in formats of both kinds at once', async () => {
    const { code, out } = await command(['report', 'scan.json', '-f', 'compact', '-f', 'html=both.html'], folder)
    expect(out).toContain('people.csv')
    expect(read('both.html').slice(0, 15)).toBe('<!doctype html>')
    expect(code).toBe(1)
    expect((await command(['report', 'scan.json', '-o', 'alone.html'], folder)).code).toBe(0)
    expect(read('alone.html').includes('Personal data inventory')).toBe(true)
  })
})

describe('how it was scanned', () => {
  it('is part of an inventory: rules, settings, arguments that decide, ignores; not paths or outputs', async () => {
    writeFileSync(
      join(folder, 'settings.yaml'),
      `version: 1
ignores:
  - rule: phone-number
    path: old/
    reason: numbers of a test line
    owner: telephony
    expires: 2026-10-01
`,
    )
    const given = ['-c', 'settings.yaml', '--date', '2026-11-26', '-q', '--region', 'de', '--no-gitignore', '--exclude', '*.json']
    await command(['inventory', 'people.csv', ...given, '--threads', '1', '-f', 'json=a.json'], folder)
    await command(['inventory', 'notes.txt', ...given, '-f', 'json=b.json', '-f', 'html=b.html'], folder)
    const { scans } = inventory('a.json')
    expect(scans.map((one) => one.arguments)).toEqual([['--exclude *.json', '--no-gitignore', '--region de']])
    expect(scans[0]?.config).toMatch(/^[a-z2-7]{16}$/)
    expect(scans[0]?.ignores.map(({ rule, expires }) => [rule, expires])).toEqual([['phone-number', '2026-10-01']])
    expect(inventory('b.json').scans).toEqual(scans)
    expect(/numbers of a test line.*telephony.*2026-10-01 <b>expired<\/b>/.test(read('b.html'))).toBe(true)
    // Alike: one. Made differently: two, in any order.
    await command(['merge', 'a.json', 'b.json', '-f', 'json=ab.json'], folder)
    expect(inventory('ab.json').scans).toEqual(scans)
    await command(['inventory', 'notes.txt', '--no-config', '--date', '2026-11-26', '-q', '-f', 'json=c.json'], folder)
    for (const order of [
      ['a.json', 'c.json'],
      ['c.json', 'a.json'],
    ])
      await command(['merge', ...order, '-f', `json=m-${order[0]}`], folder)
    expect(read('m-a.json')).toBe(read('m-c.json'))
    expect(inventory('m-a.json').scans.length).toBe(2)
  })
})
