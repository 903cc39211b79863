import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { finding, problem, run as runOf, start } from '../reporters/events.ts'
import { fakeIo, runWith } from './fake-io.ts'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'piiscope-sink-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const CLEAN = runOf([])
const scan = (argv: readonly string[], events: Parameters<typeof runWith>[1] = CLEAN): ReturnType<typeof runWith> =>
  runWith(['scan', ...argv], events, fakeIo({ cwd: folder }))
const inFolder = (): string[] => fs.readdirSync(folder).sort()
const read = (name: string): string => fs.readFileSync(join(folder, name), 'utf8')

describe('--output', () => {
  it('writes the whole report for its owner only and leaves nothing else behind', async () => {
    const { code, out } = await scan(['-o', 'report.json'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(JSON.parse(read('report.json'))).toHaveProperty('status', 'complete')
    expect(fs.statSync(join(folder, 'report.json')).mode & 0o777).toBe(0o600)
    expect(inFolder()).toEqual(['report.json'])
  })

  it.each([
    ['r.json', '{"schema":1'],
    ['r.ndjson', '{"event":"start"'],
    ['r.jsonl', '{"event":"start"'],
    ['r.txt', ' piiscope '],
  ])('tells the format of %s from its ending', async (name, head) => {
    await scan(['-o', name])
    expect(read(name).startsWith(head)).toBe(true)
  })

  it('prefers the format that was asked for', async () => {
    await scan(['-o', 'r.json', '-f', 'ndjson'])
    expect(read('r.json').startsWith('{"event":"start"')).toBe(true)
  })

  it('has the same exit code as a report on standard output', async () => {
    expect(await scan(['-o', 'r.json'], runOf([finding('us/ssn', 'a')]))).toMatchObject({ code: 1 })
    expect(await scan(['-o', 'r.json'], runOf([problem('a')]))).toMatchObject({ code: 3 })
  })

  it('shows no part of a report before it is whole, and keeps the old one when the scan fails', async () => {
    await scan(['-o', 'r.ndjson'])
    const before = read('r.ndjson')
    const { code } = await scan(['-o', 'r.ndjson'], async function* () {
      yield start
      for (let i = 0; i < 2000; i++) yield finding('iban', `file-${i}.txt`)
      expect(read('r.ndjson')).toBe(before)
      throw new Error('broken')
    })
    expect(code).toBe(2)
    expect(read('r.ndjson')).toBe(before)
    expect(inFolder()).toEqual(['r.ndjson'])
  })

  it('keeps its unfinished file out of the scan', async () => {
    const { calls } = await scan(['-o', 'r.json'], async function* ({ options }) {
      const unfinished = inFolder()
      expect(unfinished).toHaveLength(1)
      expect(unfinished[0]).toMatch(/^\.piiscope-[0-9a-f]+\.tmp$/)
      expect(options.exclude).toContain('.piiscope-*.tmp')
      yield* CLEAN
    })
    expect(calls).toHaveLength(1)
  })

  it.each([
    ['an input', ['data.csv', '-o', 'data.csv']],
    ['a file in a scanned folder', ['.', '-o', 'data.csv']],
    ['a file in a scanned folder, by another way', ['.', '-o', 'sub/../data.csv']],
    ['what a glob may match', ['*.csv', '-o', 'data.csv']],
    ['a folder', ['-o', 'sub']],
    ['a link', ['other', '-o', 'link.json']],
  ])('refuses to replace %s', async (_, argv) => {
    fs.writeFileSync(join(folder, 'data.csv'), 'id,name\n')
    fs.mkdirSync(join(folder, 'sub'))
    fs.symlinkSync('data.csv', join(folder, 'link.json'))
    const { code, err, calls } = await scan(argv)
    expect({ code, calls }).toEqual({ code: 2, calls: [] })
    expect(err).toContain('it was left as it is')
    expect(read('data.csv')).toBe('id,name\n')
    expect(inFolder()).toEqual(['data.csv', 'link.json', 'sub'])
  })

  it('replaces its own report in a scanned folder, and any file that is not scanned', async () => {
    await scan(['.', '-o', 'r.json'])
    expect(await scan(['.', '-o', 'r.json'])).toMatchObject({ code: 0 })
    fs.mkdirSync(join(folder, 'sub'))
    fs.writeFileSync(join(folder, 'old.txt'), 'something else')
    expect(await scan(['sub', '-o', 'old.txt'])).toMatchObject({ code: 0 })
    expect(read('old.txt')).toContain('piiscope')
  })

  it('says at once that a folder does not exist', async () => {
    const { code, err, calls } = await scan(['-o', 'no/where.json'])
    expect({ code, err, calls }).toEqual({
      code: 2,
      err: 'error: no/where.json cannot be written: the folder does not exist (PS160)\n',
      calls: [],
    })
  })
})
