/** What a run is told of its files, its rules and its end. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formats } from '../../src/formats/index.ts'
import { PARSERS } from '../../src/model/parser-names.ts'
import type { Source } from '../../src/model/source.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { type ScanRunOptions, scan } from '../../src/scan.ts'
import { fakeIo, runWith } from './fake-io.ts'

let folder: string
const write = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'piiscope-told-'))
  write('t/a.dat', 'contact^n\nmaria@corp-mail.dev^1\njon@corp-mail.dev^2\n')
  write('t/b.out', 'mail\tn\nzoe@corp-mail.dev\t1\n')
  write('t/c.csv', 'x,maria@corp-mail.dev\n1,jon@corp-mail.dev\n')
  write('s/card.txt', 'card 4539 1488 0343 6467\n')
  write('s/mail.txt', 'to maria@corp-mail.dev, jon@corp-mail.dev\n')
  write('s/.piiscopeignore', 'mail.txt\n')
  write('w/in/own.txt', 'to maria@corp-mail.dev\n')
  write('w/beside/b.txt', 'to jon@corp-mail.dev\n')
  write('w/beside/deep/c.txt', 'to zoe@corp-mail.dev\n')
  write('w/.git/HEAD', 'ref: refs/heads/main\n')
  write('away/d.txt', 'to maria@corp-mail.dev\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const real = ({ inputs, options }: { inputs: readonly unknown[]; options: ScanRunOptions }) =>
  scan(inputs as string[], { ...options, threads: 1 })
const run = (path: string, argv: readonly string[] = [], format = 'ndjson') =>
  runWith(['scan', path, '--no-config', '-f', format, ...argv], real, fakeIo({ cwd: folder }))
interface Told {
  readonly event: string
  readonly file: string
  readonly field?: string | null
  readonly fieldIndex?: number
  readonly status?: string
  readonly code?: string
  readonly message?: string
}
const events = (out: string): Told[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Told)
const found = (out: string): string[] =>
  [
    ...new Set(
      events(out).flatMap((one) =>
        one.event === 'field' || one.event === 'finding' ? [`${one.file} ${JSON.stringify(one.field ?? null)}`] : [],
      ),
    ),
  ].sort()

describe('--type, --csv-delimiter and --csv-header', () => {
  it('know every format by a name', () => {
    expect([...new Set(Object.values(PARSERS))].sort()).toEqual(formats.map(({ name }) => name).sort())
  })
  it('say what reads a file, and how', async () => {
    const fieldsOf = async (...argv: string[]): Promise<string> => (await run('t', argv, 'compact')).out
    expect(await fieldsOf()).not.toContain('contact')
    const told = await fieldsOf('--type', 'dat=csv,.OUT=tsv', '--csv-delimiter', '^')
    expect(told).toMatch(/a\.dat:.* contact values=2/)
    expect(await fieldsOf('--type', 'out=tsv')).toMatch(/b\.out:.* mail values=1/)
    expect(await fieldsOf('--type', 'csv=text')).not.toMatch(/c\.csv:.* values=/)
  })
  it('take a first row for what it is said to be, and never show a value as a name', async () => {
    const none = await run('t/a.dat', ['--type', 'dat=csv', '--csv-delimiter', '^', '--csv-header', 'no'], 'compact')
    expect(none.out).not.toContain('contact')
    expect(none.out).toMatch(/values=2/)
    const named = await run('t/c.csv', ['--csv-header', 'yes'])
    expect(named.out).not.toContain('corp-mail')
    expect((await run('t/c.csv', ['--csv-header', 'yes'], 'compact')).out).toMatch(/values=1/)
  })
  it.each([
    ['--type', 'dat=cvs', /did you mean "csv"/],
    ['--type', 'dat', /an ending and what reads it/],
    ['--csv-delimiter', 'ab', /one sign/],
    ['--csv-delimiter', '"', /one sign/],
    ['--csv-header', 'maybe', /unknown value/],
    ['--profile', 'gpdr', /did you mean "gdpr"/],
    ['--timeout', '0', /whole number/],
    ['--max-findings', '-', /whole number/],
  ])('%s %s is refused', async (flag, text, why) => {
    const { code, err } = await run('t', [`${flag}=${text}`])
    expect([code, err]).toEqual([2, expect.stringMatching(why)])
  })
})

describe('what ends a run', () => {
  it('is its time: incomplete, and it is told why', async () => {
    function* endless(): Generator<Source> {
      for (let i = 0; ; i++) yield memorySource(`${i}.txt`, 'nothing')
    }
    const { code, out } = await runWith(
      ['scan', '.', '--no-config', '-f', 'ndjson', '--timeout', '1'],
      ({ options }) => scan([], { ...options, threads: 1, timeout: 0.2, sources: endless() }),
      fakeIo({ cwd: folder }),
    )
    const all = events(out)
    expect(code).toBe(3)
    expect(all.at(-1)?.status).toBe('incomplete')
    expect(all.at(-2)).toMatchObject({ event: 'problem', code: 'limit', message: expect.stringContaining('--timeout') as string })
    const lenient = await run('s', ['--timeout', '600'])
    expect(events(lenient.out).at(-1)?.status).toBe('complete')
  })
  it('is too many findings, which test values are not', async () => {
    const codes = async (most: string) =>
      (await run('s', ['--no-ignore-files', '--fail-on', 'none', '--max-findings', most], 'compact')).code
    expect([await codes('2'), await codes('3'), await codes('4')]).toEqual([1, 0, 0])
    const { out } = await run('s', ['--no-ignore-files', '--fail-on', 'none', '--max-findings', '0'], 'pretty')
    expect(out).toContain('More findings than --max-findings allows')
  })
})

describe('what is looked at', () => {
  it('--no-ignore-files', async () => {
    expect(found((await run('s')).out).join()).not.toContain('mail.txt')
    expect(found((await run('s', ['--no-ignore-files'])).out).join()).toContain('mail.txt')
  })
  it('--profile', async () => {
    const rules = async (name: string) => (await run('s', ['--no-ignore-files', '--profile', name])).out
    expect(await rules('pci')).not.toContain('"email-address"')
    expect(await rules('pci')).toContain('"credit-card-number"')
    expect(await rules('pci,hipaa')).toContain('"email-address"')
    expect(await rules('all')).toContain('"email-address"')
  })
  it.skipIf(process.platform === 'win32')(
    '--follow: each target in the project once, loops and ways out are told of',
    async () => {
      const link = (to: string, name: string): void => symlinkSync(to, join(folder, 'w/in', name))
      link('../beside', 'a')
      link('../beside/deep', 'b')
      link('../beside/b.txt', 'c.txt')
      link('own.txt', 'self.txt')
      link('..', 'up')
      link('../../away', 'out')
      link('nothing', 'dead')
      link('loop', 'loop')
      symlinkSync('..', join(folder, 'w/beside/deep/back'))
      const plain = await run('w/in')
      expect(found(plain.out)).toEqual(['own.txt null'])
      const { out } = await run('w/in', ['--follow'])
      expect(found(out)).toEqual(['a/b.txt null', 'a/deep/c.txt null', 'own.txt null'])
      const problems = events(out).flatMap(({ event, file, code }) => (event === 'problem' ? [`${file} ${code}`] : []))
      expect(problems.sort()).toEqual(['dead vanished', 'loop vanished', 'out limit'])
      expect((await run('w/in', ['--follow'], 'compact')).out).toContain('8 link')
    },
  )
})

describe('reports', () => {
  it('without their ledger still give the verdict', async () => {
    const pretty = await run('s', ['--no-ignore-files', '--no-summary'], 'pretty')
    expect(pretty.out).not.toContain('COVERAGE')
    expect(pretty.out).toContain('Policy medium:medium failed')
    expect((await run('s', ['--no-ignore-files', '--no-summary'], 'compact')).out.trimEnd().split('\n').at(-1)).toContain(
      'policy',
    )
  })
  it('stand by file, and in the order asked for', async () => {
    const lines = async (...argv: string[]) => (await run('s', ['--no-ignore-files', ...argv], 'pretty')).out.split('\n')
    const placeOf = (all: readonly string[], what: RegExp): number => all.findIndex((line) => what.test(line))
    const grouped = await lines('--group-by', 'file')
    const at = placeOf(grouped, /^ card\.txt$/)
    expect(grouped[at + 1]).toMatch(/^ {3}card +critical 1:6 +1 {2}high/)
    expect(placeOf(grouped, /^ mail\.txt$/)).toBeGreaterThan(at)
    const counted = await lines('--group-by', 'file', '--sort', 'count')
    expect(placeOf(counted, /^ mail\.txt$/)).toBeLessThan(placeOf(counted, /^ card\.txt$/))
    expect((await lines('--group-by', 'file', '--max-show', '2')).join('\n')).toMatch(/\+1 more: --max-show/)
    const byRule = await lines('--group-by', 'rule')
    expect(placeOf(byRule, /^ credit-card-number +critical .* 1 +high/)).toBeGreaterThan(0)
    expect(placeOf(byRule, /^ email-address +medium /)).toBeGreaterThan(placeOf(byRule, /^ credit-card-number /))
    expect(placeOf(byRule, /^ (card|email) /)).toBe(-1)
    const order = (all: readonly string[]): boolean => placeOf(all, /^ card /) < placeOf(all, /^ email /)
    expect([order(await lines()), order(await lines('--sort', 'count')), order(await lines('--sort', 'name'))]).toEqual([
      true,
      false,
      true,
    ])
  })
  it('hold no more than is asked for, and begin as is asked for', async () => {
    const sarif = JSON.parse((await run('s', ['--no-ignore-files', '--sarif-max-results', '1'], 'sarif')).out) as {
      runs: [{ results: unknown[] }]
    }
    expect(sarif.runs[0].results).toHaveLength(1)
    expect((await run('s', ['--csv-bom'], 'csv')).out.startsWith('\ufeffid,')).toBe(true)
    expect((await run('s', [], 'csv')).out.startsWith('id,')).toBe(true)
  })
  it('rdjsonl holds what rdjson holds, a line each', async () => {
    const whole = JSON.parse((await run('s', ['--no-ignore-files'], 'rdjson')).out) as { diagnostics: object[] }
    const lines = (await run('s', ['--no-ignore-files'], 'rdjsonl')).out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(
      whole.diagnostics.map((one) => ({ ...one, source: { name: 'piiscope' } })),
    )
  })
})

describe('what is known', () => {
  it('config where, rules check, baseline show', async () => {
    const inside = (...argv: string[]) => runWith(argv, real, fakeIo({ cwd: join(folder, 'k') }))
    write('k/.git/HEAD', 'ref: refs/heads/main\n')
    write('k/a.txt', 'to maria@corp-mail.dev\n')
    expect((await inside('config', 'where')).out).toContain('none')
    write('k/base.yaml', 'version: 1\nminConfidence: low\n')
    write('k/piiscope.config.yaml', 'version: 1\nextends: [./base.yaml]\nregions: [us]\n')
    expect((await inside('config', 'where')).out).toBe('piiscope.config.yaml\nbase.yaml\n')
    expect((await inside('rules', 'check')).code).toBe(0)
    expect((await inside('baseline', 'show')).code).toBe(2)
    await inside('baseline', 'create', '--reason', 'old')
    const { code, out } = await inside('baseline', 'show')
    expect(code).toBe(0)
    expect(out).toMatch(/^known +pf1:\w+ email-address a\.txt text max=1 -- old\n.*1 entry for 1 finding\n$/)
  })
})

describe('--log-format json', () => {
  it('says on standard error what text says, in lines of JSON', async () => {
    const lines = async (...argv: string[]) => {
      const { err } = await run('s', argv)
      return err
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { level: string; message: string })
    }
    const told = await lines('-v', '--log-format', 'json', '--color', 'always')
    expect(told).toContainEqual({ level: 'info', message: expect.stringMatching(/^scanned card\.txt: text/) as string })
    expect(told.every(({ message }) => !message.includes('\u001b'))).toBe(true)
    const wrong = await lines('--log-format=json', '--fail-on', 'hihg')
    expect(wrong[0]).toEqual({ level: 'error', message: expect.stringContaining('did you mean "high"') as string })
    expect(wrong.every(({ level }) => level === 'error')).toBe(true)
    expect((await run('s', ['--log-format', 'yaml'])).code).toBe(2)
  })
})

describe('a configuration', () => {
  it('may hold limits and profiles, which flags override', async () => {
    write('l/.git/HEAD', 'ref: refs/heads/main\n')
    write('l/card.txt', 'card 4539 1488 0343 6467, to maria@corp-mail.dev\n')
    write(
      'l/piiscope.config.yaml',
      'version: 1\nprofiles: [pci]\nlimits: { archiveDepth: 2, maxFileSize: 5MiB, decodeDepth: none }\n',
    )
    const inside = async (...argv: string[]) =>
      runWith(['scan', '.', '-f', 'compact', ...argv], real, fakeIo({ cwd: join(folder, 'l') }))
    const { out, calls } = await inside('--archive-depth', '3')
    expect(calls[0]?.options.limits).toEqual({ depth: 3, whole: 5 * 2 ** 20, layers: Number.POSITIVE_INFINITY })
    expect(out).not.toContain('email-address')
    expect((await inside('--profile', 'all')).out).toContain('email-address')
    write('l/piiscope.config.yaml', 'version: 1\nlimits: { archiveDepht: 2 }\n')
    expect((await inside()).err).toContain('did you mean "archiveDepth"')
  })
})
