import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SubjectResult } from '../../src/cli/subject-count.ts'
import { subjectForms } from '../../src/cli/subject-forms.ts'
import { command } from '../documents/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'piiscope-subject-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text)

beforeAll(() => {
  mkdirSync(join(folder, 'data'))
  put(
    'data/users.csv',
    'id,mail,tel\n1,Zoe.Adler@example.com,+1 415-555-0100\n2,someone@example.org,(415) 555-0111\n3,zoe.adler@example.com,\n',
  )
  put(
    'data/calls.ndjson',
    '{"from":"4155550100","to":"+14155550111"}\n{"from":"+44 7700 900123","note":"zoe.adler@example.com called"}\n',
  )
  put(
    'data/shop.sql',
    "CREATE TABLE a (x text, y text);\nINSERT INTO a VALUES ('219-09-9999','n'),('219099999','n'),('1','n');\nCREATE TABLE b (z text);\nINSERT INTO b VALUES ('none');\n",
  )
  put('data/notes.txt', 'Zoe Adler\nwrote to us.\nzoe.adler@example.com, zoe.adler@example.com\n')
  put('ids.txt', '# one person\nzoe.adler@EXAMPLE.com\n+1 (415) 555-0100\n219 09 9999\n\n')
})

describe('piiscope find-subject', () => {
  it('tells which data sets hold any of the identifiers, in how many records, and prints none of them', async () => {
    const { code, out, err } = await command(['find-subject', 'data', '--ids', 'ids.txt', '-f', 'json', '--no-config'], folder)
    expect(code).toBe(0)
    const { identifiers, datasets, status } = JSON.parse(out) as SubjectResult
    expect({ identifiers, status }).toEqual({ identifiers: 3, status: 'complete' })
    expect(datasets).toEqual([
      { file: 'data/calls.ndjson', table: null, records: 2, matches: 2, fields: ['from', 'note'] },
      { file: 'data/notes.txt', table: null, records: 1, matches: 2, fields: ['text'] },
      { file: 'data/shop.sql', table: 'a', records: 2, matches: 2, fields: ['x'] },
      { file: 'data/users.csv', table: null, records: 2, matches: 3, fields: ['mail', 'tel'] },
    ])
    const text = await command(['find-subject', 'data', '--ids', 'ids.txt', '--no-config'], folder)
    const csv = await command(['find-subject', 'data', '--ids', 'ids.txt', '-f', 'csv', '--no-config'], folder)
    expect(text.out).toContain('3 identifiers looked for in 4 sources: found in 4 data sets')
    expect((parse(csv.out, { bom: true }) as string[][]).length).toBe(5)
    for (const shown of [out, err, text.out, text.err, csv.out]) expect(shown).not.toMatch(/adler|0100|9999/i)
  })

  it('finds the same on several threads, and not in its own list', async () => {
    const one = await command(['find-subject', '.', '--ids', 'ids.txt', '-f', 'json', '--no-config', '--threads', '1'], folder)
    const two = await command(['find-subject', '.', '--ids', 'ids.txt', '-f', 'json', '--no-config', '--threads', '2'], folder)
    expect(two.out).toBe(one.out)
    expect((JSON.parse(one.out) as SubjectResult).datasets.map(({ file }) => file)).not.toContain('ids.txt')
  })

  it('lists what it could not look into', async () => {
    mkdirSync(join(folder, 'more'))
    writeFileSync(join(folder, 'more/logo.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))
    put('more/a.txt', 'nothing')
    const { out } = await command(['find-subject', 'more', '--ids', 'ids.txt', '--no-config'], folder)
    expect(out).toContain('none found')
    expect(out).toContain('logo.png  unsupported')
  })

  it.each([
    ['none at all', ''],
    ['too short', 'abc\n'],
    ['no list', null],
  ] as const)('refuses %s, quoting nothing', async (_, text) => {
    if (text !== null) put('odd.txt', text)
    const { code, err } = await command(['find-subject', 'data', ...(text === null ? [] : ['--ids', 'odd.txt'])], folder)
    expect(code).toBe(2)
    expect(err).not.toContain('abc')
  })
})

describe('forms of identifiers', () => {
  it.each([
    ['Ada@Example.com', [], ['ada@example.com']],
    ['+1 (415) 555-0100', [], ['14155550100', '0014155550100', '4155550100']],
    ['0044 7700 900123', [], ['00447700900123', '447700900123', '7700900123', '07700900123']],
    ['07700 900123', ['gb'], ['07700900123', '447700900123', '00447700900123', '7700900123']],
    ['07700 900123', [], ['07700900123']],
    ['219-09-9999', [], ['219099999']],
    ['DE89 3704 0044 0532 0130 00', [], ['DE89370400440532013000']],
    ['Zoe Adler', [], ['ZOEADLER']],
  ] as const)('%s', (text, regions, forms) => {
    expect(new Set(subjectForms(text, regions))).toEqual(new Set(forms))
  })
})
