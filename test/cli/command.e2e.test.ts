import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERSION } from '../../src/model/version.ts'

const bin = fileURLToPath(new URL('../../bin/piiscope.js', import.meta.url))
const isBuilt = fs.existsSync(new URL('../../dist/bundle/piiscope.cjs', import.meta.url))
if (!isBuilt) console.warn('skipped: the command is not built (npm run build)')

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

let folder: string

function piiscope(
  argv: readonly string[],
  given: { input?: string; stdout?: number; closeAfter?: number } = {},
): Promise<Result> {
  const { input, stdout, closeAfter } = given
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...argv], { cwd: folder, stdio: ['pipe', stdout ?? 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (closeAfter !== undefined && out.length >= closeAfter) child.stdout?.destroy()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input ?? '')
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

describe.skipIf(!isBuilt)('the command', () => {
  beforeAll(() => {
    folder = fs.mkdtempSync(join(tmpdir(), 'piiscope-e2e-'))
    fs.mkdirSync(join(folder, 'data'))
    const rows = Array.from({ length: 200 }, (_, i) => `${i},person${i}@corp${i}.test-company.dev,note ${i}`)
    fs.writeFileSync(join(folder, 'data', 'users.csv'), `id,email,note\n${rows.join('\n')}\n`)
    fs.mkdirSync(join(folder, 'plain'))
    fs.writeFileSync(join(folder, 'plain', 'readme.txt'), 'nothing to see here\n')
    fs.mkdirSync(join(folder, 'empty'))
  })
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

  it('prints its version', async () =>
    expect(await piiscope(['--version'])).toEqual({ code: 0, out: `piiscope ${VERSION}\n`, err: '' }))

  it('finds an e-mail column, fails the policy and shows no value', async () => {
    const { code, out } = await piiscope(['scan', 'data'])
    expect(code).toBe(1)
    expect(out).toContain('users.csv')
    expect(out).toContain('[EMAIL]')
    expect(out).not.toContain('test-company')
  })

  it('is clean, empty or missing by exit code', async () => {
    expect(await piiscope(['scan', 'plain'])).toMatchObject({ code: 0, out: expect.stringContaining('no personal data found') })
    expect(await piiscope(['scan', 'empty'])).toMatchObject({ code: 2, out: expect.stringContaining('nothing was scanned') })
    expect(await piiscope(['scan', 'plian'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('did you mean plain'),
    })
  })

  it('reads standard input when told so', async () => {
    const { code, out } = await piiscope(['scan', '-', '--stdin-filename', 'x.txt', '-f', 'ndjson', '-q'], {
      input: 'write to jane.roe@test-company.dev today\n',
    })
    expect(code).toBe(1)
    expect(out).toContain('"file":"x.txt"')
  })

  it('prints the same bytes whatever the number of threads', async () => {
    const one = await piiscope(['scan', 'data', '-f', 'ndjson', '--threads', '1'])
    const two = await piiscope(['scan', 'data', '-f', 'ndjson', '--threads', '2'])
    expect(two.out).toBe(one.out)
    expect(one.out.trimEnd().split('\n').at(-1)).toContain('"event":"end"')
  })

  it('does so for files of every format, whatever the number of threads', async () => {
    const fixtures = join(import.meta.dirname, '../../fixtures')
    const told = async (threads: string) =>
      (await piiscope(['scan', fixtures, '-f', 'ndjson', '--fail-on', 'none', '--threads', threads])).out
    const one = await told('1')
    expect(one).toContain('members.xlsx')
    for (const threads of ['2', '4']) expect(await told(threads)).toBe(one)
  })

  it('does so where some files take a thread several steps', async () => {
    fs.mkdirSync(join(folder, 'many'))
    for (let i = 0; i < 60; i++) {
      const text = `mail person${i}@corp${i}.test-company.dev\n`
      fs.writeFileSync(join(folder, 'many', `f${i}.txt${i % 3 ? '' : '.gz'}`), i % 3 ? text : gzipSync(text))
    }
    const one = await piiscope(['scan', 'many', '-f', 'ndjson', '--threads', '1'])
    for (const threads of ['2', '3', '5'])
      expect((await piiscope(['scan', 'many', '-f', 'ndjson', '--threads', threads])).out).toBe(one.out)
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('answers %s with a report that says so, and exit code %i', async (signal, code) => {
    const child = spawn(process.execPath, [bin, 'scan', '-', '-o', `${signal}.json`], {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    // Its unfinished report shows that it listens; standard input stays open, so it cannot end by itself.
    while (!fs.readdirSync(folder).some((name) => name.startsWith('.piiscope-')))
      await new Promise((done) => setTimeout(done, 20))
    await new Promise((done) => setTimeout(done, 300))
    child.kill(signal)
    expect(await new Promise((done) => child.on('close', done))).toBe(code)
    expect(JSON.parse(fs.readFileSync(join(folder, `${signal}.json`), 'utf8'))).toMatchObject({ status: 'interrupted' })
  })

  it('stays quiet when its reader goes away, and keeps its exit code', async () => {
    const { code, err } = await piiscope(['scan', 'data', '-f', 'ndjson', '--max-locations', 'none', '-q'], { closeAfter: 1 })
    expect({ code, err }).toEqual({ code: 1, err: '' })
  })

  it.skipIf(!fs.existsSync('/dev/full'))('says so when the report does not fit, with exit code 2', async () => {
    const full = fs.openSync('/dev/full', 'w')
    for (const argv of [['scan', 'data'], ['scan', 'data', '-f', 'json'], ['rules'], ['help'], ['--version']]) {
      const { code, err } = await piiscope(argv, { stdout: full })
      expect({ argv, code }).toEqual({ argv, code: 2 })
      if (argv[0] !== '--version') expect(err).toContain('error: standard output cannot be written: no space left on the device')
    }
    fs.closeSync(full)
  })
})
