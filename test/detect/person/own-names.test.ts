/** In a project's own files its name is nobody's. */
import { describe, expect, it } from 'vitest'
import { OwnNames } from '../../../src/detect/person/own-names.ts'
import type { FindingEvent } from '../../../src/model/event.ts'
import { loadWords } from '../../../src/pipeline/word-data.ts'
import { scan, type ScanRunOptions } from '../../../src/scan.ts'
import { inFolder } from '../../sources/temp-folder.ts'

const bits = (names: string[], before: string, find: string): number => {
  loadWords()
  const bytes = Buffer.from(`${before}${find} and`)
  return new OwnNames(names).bits(bytes, Buffer.byteLength(before), Buffer.byteLength(before + find))
}

describe('a find in the files of a project called like it', () => {
  it.each([
    [['marisol'], 'ask ', 'Marisol', -7],
    [['marisol'], 'ask ', 'MARISOL', -7],
    [['marisol'], 'ask ', 'Marisol’s', -7],
    [['marisol'], 'ask ', 'Marisol Extended', -4],
    [['marisol'], '', 'Marisol의 표현력을', -4],
    [['harbor marisol'], 'ask ', 'Harbor Marisol', -7],
    [['josé'], 'ask ', 'Jose', -7],
    [['tidewire'], 'the ', 'Tidewire Sid', -7],
    [['tidewire'], '', 'Tidewire - Iam', -7],
  ])('is nobody: %j, %j%j', (names, before, find, expected) => expect(bits(names, before, find)).toBe(expected))

  it.each([
    [['marisol'], 'ask ', 'Marisol Lindqvist'],
    [['marisol'], 'ask ', 'Inés Marisol'],
    [['marisol'], 'ask Mrs. ', 'Marisol'],
    [['marisol'], 'ask ', 'Mrs Marisol'],
    [['harbor marisol'], 'ask ', 'Marisol'],
    [['marisol moreno'], 'ask ', 'Marisol Moreno'],
    [['marisol'], 'ask ', 'Otilia'],
    [['tidewire'], 'ask ', 'Sid Tidewire'],
    [[], 'ask ', 'Marisol'],
  ])('but may be somebody: %j, %j%j', (names, before, find) => expect(bits(names, before, find)).toBe(0))
})

const FILES = {
  'a.md': 'Thanks for giving Marisol a try.\n\nIt was written by Marisol Lindqvist and Ines Moreau.\n',
  'b.py': "# Thanks to Marisol for the report\nname = env('FROM_NAME', 'Marisol')\n",
  'c.csv': `note\n${'"I have asked Marisol about it, and she said no.",\n'.repeat(20)}`,
}

async function people(files: Readonly<Record<string, string>>, options: ScanRunOptions = {}): Promise<FindingEvent[]> {
  const found: FindingEvent[] = []
  await inFolder(files, async (folder) => {
    for await (const event of scan([folder], { minConfidence: 'low', rules: ['person-name'], ...options }))
      if (event.event === 'finding') found.push(event)
  })
  return found
}
const places = (found: readonly FindingEvent[]): string[] => found.map(({ file, line, length }) => `${file}:${line} ${length}`)
const sure = (found: readonly FindingEvent[]): FindingEvent[] => found.filter(({ confidence }) => confidence >= 0.6)
const MANIFEST = { 'package.json': '{"name": "marisol"}' }

describe('a scan of a project called like somebody', () => {
  it('finds nobody by that name alone, and those who have a surname', async () => {
    expect(places(sure(await people(FILES)))).toContain('a.md:1 7')
    expect(places(sure(await people({ ...FILES, ...MANIFEST })))).toEqual(['a.md:3 17', 'a.md:3 11'])
  })

  it('says why it does not', async () => {
    const [first] = (await people({ ...FILES, ...MANIFEST }, { minConfidence: 'low' })).filter(({ evidence }) =>
      evidence.some((one) => (typeof one === 'string' ? one : one.kind) === 'project-name'),
    )
    expect(first?.confidence ?? 0).toBeLessThan(0.6)
  })

  it('finds the same with any number of threads and pieces of any size', async () => {
    const one = await people({ ...FILES, ...MANIFEST }, { threads: 1 })
    expect(places(await people({ ...FILES, ...MANIFEST }, { threads: 4 }))).toEqual(places(one))
    expect(places(await people({ ...FILES, ...MANIFEST }, { chunkBytes: 64 }))).toEqual(places(one))
  })

  it('goes by what it is told in place of what it reads', async () => {
    expect(places(sure(await people({ ...FILES, ...MANIFEST }, { projectNames: [] })))).toContain('a.md:1 7')
    expect(places(sure(await people(FILES, { projectNames: ['marisol'] })))).not.toContain('a.md:1 7')
  })
})
