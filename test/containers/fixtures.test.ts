/** The same table and note, packed by everybody else's programs, are found as they are when they lie open. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { containers } from '../../src/containers/index.ts'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import type { SourceReport } from '../../src/pipeline/source-report.ts'
import { memorySource } from '../../src/sources/memory.ts'

const folder = resolve(import.meta.dirname, '../../fixtures/containers')
const engine = createEngine(engineOptions({}))
const small = createEngine(engineOptions({ chunkBytes: 4096 }))
afterAll(() => {
  for (const { parsers } of [engine, small]) parsers.close()
})

async function told(name: string, bytes: Uint8Array, on = engine): Promise<SourceReport[]> {
  const reports: SourceReport[] = []
  for await (const one of scanFile(memorySource(name, bytes), name, on)) reports.push(one)
  return reports
}

/** Findings without what packing changes: the file's name speaks for a table, too. */
function findings(reports: readonly SourceReport[]): string[] {
  return reports.flatMap(({ conclusion }) =>
    conclusion.findings.map(({ rule, line, column, field, record }) => [rule, line, column, field, record].join()),
  )
}

const read = (name: string): Buffer => readFileSync(join(folder, name))
const people = findings(await told('people.csv', read('plain/people.csv')))
const note = findings(await told('note.txt', read('plain/note.txt')))

/** The table as a first commit had it: a title and 19 rows. */
const earlier = findings(await told('people.csv', read('plain/people.csv').subarray(0, 1534)))

/** What those hold that hold more than the table. */
const HOLDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'ar/people.a': [people, note, note],
  'cpio/newc.cpio': [people, note, note],
  'git-bundle/objects.pack': [note, people, earlier],
  'git-bundle/people.bundle': [note, people, earlier],
  'git-bundle/since.bundle': [note, people],
  'seven-zip/apart.7z': [people, note],
  'seven-zip/branches.7z': [people, note],
  'seven-zip/bzip2.7z': [people, note],
  'seven-zip/delta.7z': [people, note],
  'seven-zip/filtered.7z': [people, note],
  'seven-zip/lzma.7z': [people, note],
  'seven-zip/lzma2.7z': [people, note],
  'tar/gnu.tar': [note, people, note],
  'tar/pax.tar': [note, people, note],
  'tar/people.tgz': [people, note],
  'tar/ustar.tar': [people, note],
  'zip/nested.zip': [people, note],
  'zip/people.zip': [note, people, note],
}

const files = readdirSync(folder)
  .filter((name) => name !== 'plain')
  .flatMap((name) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
  .sort()

describe('packed by other programs', () => {
  it.each(files)('%s', async (file) => {
    const reports = await told(file, read(file))
    expect(reports.flatMap(({ problems }) => problems)).toEqual([])
    expect(reports.at(-1)?.file).toBe(file)
    // Who wrote the commits is told apart from what they hold.
    const files = reports.filter((one) => !one.file.endsWith('!/.git/commits.csv'))
    const held = files.map((one) => findings([one])).filter((one) => one.length > 0)
    if (file.includes('two.txt')) expect(held[0]?.length).toBe(note.length * 2)
    else {
      // Holes before a table take its header from it.
      const isSparse = file.includes('sparse')
      const sorted = (all: readonly (readonly string[])[]) =>
        all
          .map((one) => (isSparse ? one.map((finding) => finding.split(',')[0] as string).sort() : [...one]))
          .sort((a, b) => b.length - a.length)
      expect(sorted(held)).toEqual(sorted(HOLDS[file] ?? [people]))
    }
    expect(await told(file, read(file), small)).toEqual(reports)
  })

  it('covers every container', () => {
    const folders = new Set(files.map((file) => file.split('/')[0]))
    // Those two lie elsewhere: among the company's exports, and with the formats.
    const elsewhere = ['gzip', 'mail']
    for (const { name } of containers) expect(folders.has(name) || elsewhere.includes(name), name).toBe(true)
  })
})
