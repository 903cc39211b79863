/** What is shown of a run, and how: flags that change no result. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usesLinks } from '../../src/cli/appearance.ts'
import { pathMask } from '../../src/redact/path-mask.ts'
import { type ScanRunOptions, scan } from '../../src/scan.ts'
import { type FakeIoOptions, fakeIo, runWith } from './fake-io.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'piiscope-show-'))
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  write('users.csv', 'email,country\nmaria@corp-mail.dev,Spain\njon@corp-mail.dev,France\nzoe@corp-mail.dev,Italy\n')
  write('src/a.ts', '// to maria@corp-mail.dev\n')
  write('.hidden/b.txt', 'to maria@corp-mail.dev\n')
  write('jane.doe@posthof.net.txt', 'to maria@corp-mail.dev\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const real = ({ inputs, options }: { inputs: readonly unknown[]; options: ScanRunOptions }) =>
  scan(inputs as string[], { ...options, threads: 1 })
const run = (argv: readonly string[], options: FakeIoOptions = {}) =>
  runWith(['scan', '.', '--no-config', ...argv], real, fakeIo({ cwd: folder, ...options }))
const filesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/^([^\s:]+):\d+:\d+:/gm)].map(([, file]) => file as string)),
]

describe('--include and --no-hidden', () => {
  it.each([
    [['--include', '*.csv'], ['users.csv']],
    [['--include', 'src/'], ['src/a.ts']],
    [['--include', 'src/', '--include', '*.csv', '--exclude', 'users.csv'], ['src/a.ts']],
    [['--no-hidden'], ['[EMAIL].txt', 'src/a.ts', 'users.csv']],
  ])('%j', async (flags, files) => {
    const { out } = await run(['-f', 'compact', ...flags])
    expect(filesIn(out).sort()).toEqual(files)
    expect(out).toMatch(/\d excluded/)
  })
})

describe('--min-severity', () => {
  it('shows less, says how much less, and fails all the same', async () => {
    const all = await run(['-f', 'compact', '--fail-on', 'medium'])
    const high = await run(['-f', 'compact', '--fail-on', 'medium', '--min-severity', 'high'])
    expect([all.code, high.code]).toEqual([1, 1])
    expect(filesIn(all.out).length).toBeGreaterThan(2)
    expect(filesIn(high.out)).toEqual([])
    expect(high.out).toMatch(/hidden \d+ \(--min-severity\)/)
    expect(high.out).toContain('policy medium:medium failed: email-address medium')
    const screen = await run(['-f', 'pretty', '--min-severity', 'high'])
    expect(screen.out).toMatch(/findings less severe than --min-severity/)
  })
})

describe('names of files', () => {
  it('are masked where they hold what is found, but not in a terminal', async () => {
    const logged = await run(['-f', 'ndjson'])
    expect(logged.out).not.toContain('posthof')
    expect(logged.out).toContain('"file":"[EMAIL].txt"')
    expect((await run(['-f', 'compact'], { stdoutTTY: true })).out).toContain('jane.doe@posthof.net.txt')
    expect((await run(['-f', 'compact', '--redact-paths', 'never'])).out).toContain('jane.doe@posthof.net.txt')
    expect((await run(['-f', 'compact', '--redact-paths', 'always'], { stdoutTTY: true })).out).not.toContain('posthof')
  })

  it.each([
    ['a/jane.doe@posthof.net/b.csv', 'a/[EMAIL]/b.csv', 'a/[EMAIL]/b.csv'],
    ['x/jane.doe@posthof.net.csv.gz', 'x/[EMAIL].csv.gz', 'x/[EMAIL].csv.gz'],
    ['icons/logo@2x.png', 'icons/logo@2x.png', 'icons/logo@2x.png'],
    ['node_modules/@scope/pkg@1.2.3/x.js', 'node_modules/@scope/pkg@1.2.3/x.js', 'node_modules/@scope/pkg@1.2.3/x.js'],
    ['logs/2024-01-05T10-22-33.log', 'logs/2024-01-05T10-22-33.log', 'logs/2024-01-05T10-22-33.log'],
    ['hr/john-smith-passport.pdf', 'hr/john-smith-passport.pdf', 'hr/[NAME]-passport.pdf'],
    ['src/user-profile-page.ts', 'src/user-profile-page.ts', 'src/user-profile-page.ts'],
  ])('%s', (file, found, named) => {
    expect(pathMask({}, false)(file)).toBe(found)
    expect(pathMask({}, true)(file)).toBe(named)
  })
})

describe('links', () => {
  it('are for terminals that open them, not for builds, pipes and files', () => {
    expect(usesLinks('auto', { TERM_PROGRAM: 'WezTerm' }, true)).toBe(true)
    expect(usesLinks('auto', { VTE_VERSION: '7600' }, true)).toBe(true)
    expect(usesLinks('auto', { TERM_PROGRAM: 'WezTerm' }, false)).toBe(false)
    expect(usesLinks('auto', { TERM_PROGRAM: 'WezTerm', CI: 'true' }, true)).toBe(false)
    expect(usesLinks('auto', { TERM: 'xterm-256color' }, true)).toBe(false)
    expect(usesLinks('auto', { FORCE_HYPERLINK: '1' }, false)).toBe(true)
    expect(usesLinks('auto', { FORCE_HYPERLINK: '0', TERM_PROGRAM: 'WezTerm' }, true)).toBe(false)
    expect(usesLinks('never', { FORCE_HYPERLINK: '1' }, true)).toBe(false)
  })

  it('lead to the file and take no room', async () => {
    const { out } = await run(['-f', 'pretty', '--hyperlinks', 'always', '--redact-paths', 'never'], { stdoutTTY: true })
    expect(out).toContain(`\u001b]8;;file://${folder.startsWith('/') ? '' : '/'}`)
    expect(out).toContain('/src/a.ts\u001b\\')
    const plain = out.replace(/\u001b\]8;;[^\u001b]*\u001b\\/g, '').replace(/\u001b\[[\d;]*m/g, '')
    expect(plain).toBe(
      (await run(['-f', 'pretty', '--hyperlinks', 'never', '--redact-paths', 'never'], { stdoutTTY: true })).out.replace(
        /\u001b\[[\d;]*m/g,
        '',
      ),
    )
    expect((await run(['-f', 'pretty'])).out).not.toContain('\u001b]8')
  })
})

describe('-v, --timings and -qq', () => {
  it('tell of every file on standard error, and nothing else on standard output', async () => {
    const quiet = await run(['-f', 'json'])
    const told = await run(['-f', 'json', '-vv', '--timings'])
    const same = (text: string): string => text.replace(/"(startedAt|durationMs)":[^,}]*/g, '')
    expect(same(told.out)).toBe(same(quiet.out))
    expect(told.err).toMatch(/scanned users\.csv: csv, \d+ bytes, 3 records, \d+ findings/)
    expect(told.err).toMatch(/email-address 3 in email new/)
    expect(told.err).toMatch(/SLOWEST FILES[\s\S]*users\.csv[\s\S]*BY FORMAT[\s\S]*csv +1 file/)
    expect(told.err).not.toMatch(/corp-mail|posthof/)
  })

  it('-qq leaves the exit code', async () => {
    expect(await run(['-qq'])).toMatchObject({ code: 1, out: '', err: '' })
  })
})

describe('--mask partial', () => {
  it('shows parts in a terminal', async () => {
    const { out, code } = await run(['-f', 'compact', '--mask', 'partial', '--no-color'], { stdoutTTY: true })
    expect(code).toBe(1)
    expect(out).toContain('email-address m•••@•••.dev')
    expect(out).toContain('[COUNTRY]')
    expect(out).not.toContain('corp-mail')
    expect((await run(['-f', 'pretty', '--mask', 'partial', '--ascii'], { stdoutTTY: true })).out).toContain('m***@***.dev')
  })

  it('changes no id, and is for terminals only', async () => {
    const ids = (text: string): string[] => text.match(/pf1:\w{16}/g) ?? []
    const partial = await run(['-f', 'compact', '--mask', 'partial'], { stdoutTTY: true })
    expect(ids(partial.out)).toEqual(ids((await run(['-f', 'compact'], { stdoutTTY: true })).out))
    for (const [flags, options] of [
      [[], {}],
      [[], { stdoutTTY: true, env: { CI: 'true' } }],
      [[], { stdoutTTY: true, env: { PIISCOPE_AGENT: '1' } }],
      [['-f', 'json=x.json'], { stdoutTTY: true }],
    ] as const)
      expect(await run(['--mask', 'partial', ...flags], options)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('PS190'),
      })
  })
})

describe('explain --reveal', () => {
  const id = async (): Promise<string> =>
    /"event":"finding","id":"(pf1:\w+)"[^\n]*a\.ts/.exec((await run(['-f', 'ndjson'])).out)?.[1] ?? ''
  const explain = async (answer: string | null, options: FakeIoOptions, ...flags: string[]) => {
    const shown: string[] = []
    const asked: string[] = []
    const io = {
      ...fakeIo({ cwd: folder, ...options }),
      ask: async (question: string) => {
        asked.push(question)
        return answer
      },
      showPrivately: (text: string) => void shown.push(text),
    }
    const result = await runWith(['explain', await id(), '--reveal', ...flags], real, io)
    return { ...result, shown, asked }
  }

  it('shows one value on the terminal to whom it asked, and prints it nowhere', async () => {
    const { out, err, shown, asked } = await explain('y', { stdoutTTY: true })
    expect(asked).toEqual(['show 1 value? [y/N] '])
    expect(shown).toEqual(['maria@corp-mail.dev\n'])
    expect(out + err).not.toContain('corp-mail')
  })

  it.each([
    ['no answer', null, { stdoutTTY: true }, [], 0],
    ['no', 'n', { stdoutTTY: true }, [], 0],
    ['a pipe', 'y', {}, [], 2],
    ['a build', 'y', { stdoutTTY: true, env: { CI: 'true' } }, [], 2],
    ['an agent', 'y', { stdoutTTY: true, env: { PIISCOPE_AGENT: '1' } }, [], 2],
    ['nobody to ask', 'y', { stdoutTTY: true }, ['--no-input'], 2],
  ])('shows nothing to %s', async (_, answer, options, flags, code) => {
    const result = await explain(answer, options, ...flags)
    expect([result.code, result.shown]).toEqual([code, []])
    expect(result.out + result.err).not.toContain('corp-mail')
    if (code === 2) expect(result.err).toContain('PS190')
  })
})
