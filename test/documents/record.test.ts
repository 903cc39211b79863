import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mergeInventories } from '../../src/documents/merge-inventories.ts'
import { isOutlived } from '../../src/documents/retention.ts'
import type { InventoryDocument, InventorySource } from '../../src/model/inventory-document.ts'
import { command } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'piiscope-record-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd: folder, encoding: 'utf8' })
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text)
const people = Array.from({ length: 30 }, (_, i) => `p${i}@mail-${i}.org,+1 415 555 01${10 + i}`).join('\n')

const CONFIG = `version: 1
ignores:
  - rule: phone-number
    path: shop/orders.csv
    reason: test numbers of the supplier
    owner: shop-team
  - rule: iban
    path: shop/gone.csv
    reason: the table was dropped
sources:
  - path: shop/
    system: Shop
    subjects: [customer]
    retention: P2Y
    region: EU
inventory:
  operator: Data protection office
  onetrust:
    elements: { email: EMAIL-01 }
    subjects: { customer: CUST }
    assetType: Instance
  collibra:
    community: Privacy
    domain: Findings
    attributes: { sensitivity: Security Classification, data_subjects: Data Subjects }
`

let head: string
beforeAll(() => {
  mkdirSync(join(folder, 'shop'))
  put('shop/orders.csv', `email,phone\n${people}\n`)
  put('shop/old.csv', `email,phone\n${people}\n`)
  put('piiscope.config.yaml', CONFIG)
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', 'Shop')
  head = git('rev-parse', 'HEAD').trim()
  utimesSync(join(folder, 'shop/old.csv'), new Date('2023-01-02T12:00:00Z'), new Date('2023-01-02T12:00:00Z'))
  utimesSync(join(folder, 'shop/orders.csv'), new Date('2026-10-02T12:00:00Z'), new Date('2026-10-02T12:00:00Z'))
})

const inventory = async (...flags: string[]): Promise<InventoryDocument> => {
  const { out, code, err } = await command(['inventory', 'shop', '-q', '-f', 'json', ...flags], folder)
  expect(err).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out) as InventoryDocument
}

describe('an inventory tells of its scan what it is asked to', () => {
  it('names who answers for it, and the rest only on demand', async () => {
    expect((await inventory()).runs).toEqual([
      { operator: 'Data protection office', commit: null, dirty: null, started: null, ended: null },
    ])
    const { runs, sources } = await inventory('--record', 'commit,times,dates', '--operator', 'E. Xample')
    expect(runs).toEqual([
      { operator: 'E. Xample', commit: head, dirty: false, started: '2026-11-26T10:00:00Z', ended: '2026-11-26T10:00:00Z' },
    ])
    expect(sources.map(({ file, modified }) => [file, modified])).toEqual([
      ['shop/old.csv', '2023-01-02'],
      ['shop/orders.csv', '2026-10-02'],
    ])
    const plain = await inventory('--no-config')
    expect(plain.runs).toBeUndefined()
    expect(plain.sources.some((one) => 'modified' in one)).toBe(false)
    const refused = await command(['inventory', 'shop', '--record', 'comit'], folder)
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('did you mean "commit"')])
  })

  it('says which files are older than their retention', async () => {
    const { out } = await command(['inventory', 'shop', '-q', '-f', 'csv', '--record', 'dates'], folder)
    const rows = parse(out, { columns: true, bom: true }) as Record<string, string>[]
    expect(new Set(rows.map((row) => [row['location'], row['file_modified'], row['retention_breached']].join(' ')))).toEqual(
      new Set(['shop/old.csv 2023-01-02 yes', 'shop/orders.csv 2026-10-02 no']),
    )
    const source = (modified: string): InventorySource => ({ modified }) as InventorySource
    const kept = (retention: string, modified: string): boolean | null =>
      isOutlived({ context: { retention: { value: retention, from: 'person' } } }, source(modified), '2026-11-26')
    expect(
      [
        ['P1D', '2026-11-25'],
        ['P1D', '2026-11-24'],
        ['P24M', '2024-11-26'],
        ['P24M', '2024-11-25'],
        ['P1Y2M3W4D', '2025-09-01'],
        ['two years', '2001-01-01'],
        ['P', '2001-01-01'],
      ].map(([retention = '', modified = '']) => kept(retention, modified)),
    ).toEqual([false, true, false, true, false, null, null])
  })

  it('shows why the baseline lets something be, and which ignores are in vain', async () => {
    await command(['baseline', 'create', 'shop/old.csv', '--reason', 'to be deleted in spring'], folder)
    const document = await inventory()
    expect(document.known?.map(({ rule, file, most, reason }) => [rule, file, most, reason])).toEqual([
      ['email-address', 'shop/old.csv', 30, 'to be deleted in spring'],
    ])
    expect(document.scans[0]?.ignores.map(({ rule, used }) => [rule, used])).toEqual([
      ['phone-number', true],
      ['iban', false],
    ])
    // One part alone cannot tell that an ignore is in vain.
    const parts = await Promise.all(['1/2', '2/2'].map((shard) => inventory('--shard', shard)))
    expect(mergeInventories(parts as [InventoryDocument, InventoryDocument])).toEqual(document)
    put('inventory.json', JSON.stringify(document))
    const { out: page } = await command(['report', 'inventory.json', '-f', 'html'], folder)
    for (const text of [
      'to be deleted in spring',
      'Data protection office',
      'test numbers of the supplier',
      'covers nothing here',
    ])
      expect(page).toContain(text)
    const { out: csv } = await command(['report', 'inventory.json', '-f', 'csv'], folder)
    const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[]
    expect(rows.filter((row) => row['baseline_reason'] === 'to be deleted in spring').length).toBe(1)
    rmSync(join(folder, '.piiscope'), { recursive: true })
  })
})

describe('names of a tenant', () => {
  it('onetrust: keys of elements and subjects are those of the configuration, the rest goes by its own name', async () => {
    put('inventory.json', JSON.stringify(await inventory()))
    const { out } = await command(['report', 'inventory.json', '-f', 'onetrust-csv'], folder)
    const rows = parse(out, { columns: true }) as Record<string, string>[]
    expect(
      rows.map((row) => [
        row['Asset Name'],
        row['Asset Type'],
        row['Hosting Location'],
        row['Data Subject Type Key'],
        row['Data Element Key'],
        row['Fields'],
      ]),
    ).toEqual([
      ['shop/old.csv', 'Instance', 'EU', 'CUST', 'EMAIL-01', 'email'],
      ['shop/old.csv', 'Instance', 'EU', 'CUST', 'Phone numbers', 'phone'],
      ['shop/orders.csv', 'Instance', 'EU', 'CUST', 'EMAIL-01', 'email'],
      ['shop/orders.csv', 'Instance', 'EU', 'CUST', 'Phone numbers', 'phone'],
    ])
  })

  it('collibra: attributes go by the types that the configuration names, in its community and domain', async () => {
    const { out } = await command(['report', 'inventory.json', '-f', 'collibra'], folder)
    const commands = JSON.parse(out) as {
      identifier: { name: string }
      type?: { name: string }
      attributes?: Record<string, { value: string }[]>
    }[]
    expect(commands.slice(0, 2).map(({ identifier }) => identifier.name)).toEqual(['Privacy', 'Findings'])
    const [email] = commands.filter(({ type }) => type?.name === 'Column')
    expect(email?.attributes).toMatchObject({
      'Security Classification': [{ value: 'confidential' }],
      'Data Subjects': [{ value: 'customer' }],
    })
    put('piiscope.config.yaml', CONFIG.replace('sensitivity:', 'sensitivty:'))
    const refused = await command(['report', 'inventory.json', '-f', 'collibra'], folder)
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('no column sensitivty')])
    put('piiscope.config.yaml', CONFIG)
  })
})
