import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { companyRun, finding, run as runOf } from '../reporters/events.ts'
import { fakeIo, runWith } from './fake-io.ts'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'piiscope-reports-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const scan = (argv: readonly string[], env: Record<string, string> = {}, stdoutTTY = false) =>
  runWith(['scan', ...argv], companyRun(), fakeIo({ cwd: folder, env, stdoutTTY }))
const read = (name: string): string => fs.readFileSync(join(folder, name), 'utf8')

describe('reports', () => {
  it('are written several from one scan', async () => {
    const { code, out, err, calls } = await scan(['-f', 'sarif=out.sarif', '-f', 'junit=j.xml', '-f', 'ndjson'])
    expect({ code, calls: calls.length }).toEqual({ code: 1, calls: 1 })
    expect(JSON.parse(read('out.sarif'))).toHaveProperty('version', '2.1.0')
    expect(read('j.xml')).toContain('<testsuites name="piiscope"')
    expect(out.startsWith('{"event":"start"')).toBe(true)
    expect(err).toContain('report: out.sarif')
    expect(fs.readdirSync(folder).sort()).toEqual(['j.xml', 'out.sarif'])
  })

  it('have the same bytes and exit code alone and together', async () => {
    const together = await scan(['-f', 'sarif=out.sarif', '-f', 'csv'])
    const alone = await scan(['-f', 'sarif'])
    expect(read('out.sarif')).toBe(alone.out)
    expect(together.code).toBe(alone.code)
  })

  it.each([
    [['-f', 'json', '-f', 'sarif'], 'only one format can have standard output'],
    [['-f', 'sarif='], 'a file name is needed'],
    [['-f', 'sarif=a', '-f', 'json=a'], 'two reports would be written to a'],
    [['-f', 'sarif=a', '-o', 'b'], '--output names no report'],
    [['-f', 'srif=a'], 'did you mean "sarif"?'],
    [['--label', 'a b'], '--label'],
  ] as const)('refuse %j', async (argv, why) => {
    const { code, err, calls } = await scan(argv)
    expect({ code, calls }).toEqual({ code: 2, calls: [] })
    expect(err).toContain(why)
    expect(fs.readdirSync(folder)).toEqual([])
  })

  it('replace their own kind in a scanned folder', async () => {
    for (const format of [
      'agent',
      'checkstyle',
      'compact',
      'csv',
      'gitlab',
      'gitlab-sast',
      'junit',
      'markdown',
      'rdjson',
      'sarif',
    ]) {
      for (let i = 0; i < 2; i++) expect((await scan(['.', '-f', `${format}=r`])).err).not.toContain('error')
      fs.rmSync(join(folder, 'r'))
    }
  })

  it('are for people at a terminal, for logs elsewhere, and for agents where one runs us', async () => {
    expect((await scan(['--no-color'], {}, true)).out).toContain(' IDENTIFIABLE ')
    expect((await scan([])).out.split('\n')[0]).toMatch(/^\S+:\d+:\d+: /)
    expect((await scan([], { CLAUDECODE: '1' })).out).toMatch(/^piiscope: FAIL /)
    expect((await scan([], { CLAUDECODE: '1', PIISCOPE_AGENT: '0' })).out).not.toMatch(/^piiscope: FAIL /)
  })
})

describe('in GitHub Actions', () => {
  const env = (): Record<string, string> => {
    fs.writeFileSync(join(folder, 'summary.md'), 'before\n')
    return { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
  }

  it('annotations and the step summary come by themselves, the report where no command counts', async () => {
    const { out } = await scan([], env())
    const lines = out.split('\n')
    const token = /^::stop-commands::([0-9a-f]{32})$/.exec(lines[0] as string)?.[1]
    const closed = lines.indexOf(`::${token}::`)
    expect(closed).toBeGreaterThan(1)
    expect(lines.slice(1, closed).filter((line) => line.startsWith('::'))).toEqual([])
    expect(lines.slice(closed + 1).filter((line) => line.startsWith('::error ')).length).toBe(10)
    expect(read('summary.md')).toMatch(/^before\n### ❌ Personal data/)
  })

  it('a report for programs is left alone; the summary still comes', async () => {
    const { out } = await scan(['-f', 'json'], env())
    expect(JSON.parse(out)).toHaveProperty('schema', 1)
    expect(read('summary.md')).toContain('### ❌')
  })

  it('annotations name files from the root of the repository', async () => {
    fs.mkdirSync(join(folder, '.git'))
    fs.writeFileSync(join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n')
    fs.mkdirSync(join(folder, 'pkg'))
    const events = runOf([finding('us/ssn', 'a.ts')])
    const { out } = await runWith(['scan', 'pkg'], events, fakeIo({ cwd: folder, env: env() }))
    expect(out).toContain('::error file=pkg/a.ts,line=12')
  })
})
