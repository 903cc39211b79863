import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'

const club = resolve(import.meta.dirname, '../../fixtures/decoders/pg-dump-directory/club')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'piiscope-directory-'))
  cpSync(club, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function emailsIn(file: string): Promise<(string | null)[]> {
  const fields: (string | null)[] = []
  for await (const event of scan([folder], { threads: 1, cwd: folder }))
    if (event.event === 'finding' && event.rule === 'email-address' && event.file === file)
      fields.push(`${event.table ?? ''}.${event.field ?? ''}`)
  return [...new Set(fields)]
}

describe('a dump in directory format', () => {
  it('gives its rows the names of their columns', async () => {
    expect(await emailsIn('3344.dat')).toEqual(['members.email'])
  })

  it('whose table of contents is damaged loses names, no rows', async () => {
    writeFileSync(join(folder, 'toc.dat'), readFileSync(join(club, 'toc.dat')).subarray(0, 90))
    const [field, ...others] = await emailsIn('3344.dat')
    expect([field?.startsWith('.'), others]).toEqual([true, []])
  })

  it('that has no table of contents is read as files', async () => {
    rmSync(join(folder, 'toc.dat'))
    expect(await emailsIn('3344.dat')).toHaveLength(1)
  })
})
