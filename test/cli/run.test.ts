import { describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { UnknownRuleError } from '../../src/pipeline/select-rules.ts'
import { InputError } from '../../src/sources/inputs.ts'
import { VERSION } from '../../src/model/version.ts'
import { finding, problem, run as runOf, start } from '../reporters/events.ts'
import { fakeIo, runWith } from './fake-io.ts'

const ssn = finding('us/ssn', 'a.txt')
const email = finding('email-address', 'a.txt')
const CLEAN = runOf([])
const NOTHING = runOf([], { coverage: { files: 0, scanned: 0, bytes: 0 } })

describe('exit codes', () => {
  it.each([
    ['a clean run', ['scan'], CLEAN, 0],
    ['findings at the policy', ['scan'], runOf([email]), 1],
    ['findings below the policy', ['scan', '--fail-on', 'high'], runOf([email]), 0],
    ['findings without a policy', ['scan', '--fail-on', 'none'], runOf([ssn]), 0],
    ['published test values', ['scan'], runOf([finding('us/ssn', 'a.txt', { synthetic: true })]), 0],
    ['an incomplete run', ['scan'], runOf([problem('a.zip')]), 3],
    ['a failed policy in an incomplete run', ['scan'], runOf([ssn, problem('a.zip')]), 1],
    ['a problem that left nothing unscanned', ['scan'], runOf([problem('a.txt', { incomplete: false })]), 0],
    ['nothing to scan', ['scan'], NOTHING, 2],
    ['nothing to scan where that is fine', ['scan', '--allow-empty'], NOTHING, 0],
    ['nothing but files that could not be read', ['scan'], runOf([problem('a')], { coverage: { scanned: 0 } }), 3],
  ] as const)('%s', async (_, argv, events, code) => {
    for (const extra of [[], ['-f', 'json'], ['-f', 'ndjson'], ['-q'], ['--explain']]) {
      expect(await runWith([...argv, ...extra], events)).toMatchObject({ code })
    }
  })

  it.each([
    [['scna'], 'did you mean "scan"?'],
    [['exports'], 'piiscope scan exports'],
    [['--quiet', 'scan'], 'flags come after the command'],
    [['scan', '--fromat', 'json'], '--format'],
    [['scan', '--format', 'jsno'], 'did you mean "json"?'],
    [['scan', '--format'], 'argument missing'],
    [['scan', '--fail-on', 'hihg'], 'did you mean "high"?'],
    [['scan', '--fail-on', 'high:sure'], 'allowed: low, medium, high'],
    [['scan', '--fail-on', 'high:low'], '--min-confidence low'],
    [['scan', '--min-confidence', '0.6'], 'allowed: low, medium, high'],
    [['scan', '--threads', '0'], 'one per core'],
    [['scan', '--threads', '1.5'], 'whole number'],
    [['scan', '--max-locations', '0'], 'none lists all'],
    [['scan', '--max-locations', '-1'], 'whole number'],
    [['scan', '--rules', ''], 'a rule is needed'],
    [['scan', '--skip-rules', 'iban,'], 'a rule is needed'],
    [['scan', '--color', 'yes'], 'auto, always, never'],
    [['scan', '-', '-'], 'only once'],
    [['scan', ''], 'empty path'],
    [['scan', '--output', ''], 'file name'],
    [['explain'], 'takes a rule, the id of a finding or the code of an error'],
    [['explain', 'a', 'b'], 'one at a time'],
    [['explain', 'nope'], 'no rule is called "nope"'],
    [['explain', 'PS999'], 'no error has the code PS999'],
    [['cache'], 'what to do is missing'],
    [['hook', 'instal'], 'did you mean "install"?'],
    [['hook', 'install', 'twice'], 'install takes nothing more than that, not "twice"'],
    [['diff', 'nowhere-a.json', 'nowhere-b.json'], 'nowhere-a.json does not exist'],
    [['rules', 'iban'], 'there is no "iban"'],
    [['help', 'scn'], 'did you mean "scan"?'],
  ] as const)('2 for %j, with what to do', async (argv, hint) => {
    const { code, out, err, calls } = await runWith(argv, CLEAN)
    expect({ code, out, calls }).toEqual({ code: 2, out: '', calls: [] })
    expect(err).toMatch(/^error: /)
    expect(err).toContain(hint)
  })

  it('2 when standard output cannot be written', async () => {
    const { code, err } = await runWith(
      ['scan'],
      CLEAN,
      fakeIo({ stdoutFails: 'standard output cannot be written: no space left on the device' }),
    )
    expect({ code, err }).toEqual({
      code: 2,
      err: 'error: standard output cannot be written: no space left on the device (PS160)\n',
    })
  })

  it('130 and 143 for signals, with the reasons still in the report', async () => {
    for (const [name, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const io = fakeIo()
      const result = await runWith(
        ['scan', '-f', 'ndjson'],
        async function* ({ options }) {
          yield start
          io.signal(name)
          expect(options.signal?.aborted).toBe(true)
          yield ssn
          yield runOf([ssn], { status: 'interrupted' }).at(-1) as ScanEvent
        },
        io,
      )
      expect(result.code).toBe(code)
      expect(JSON.parse(result.out.trim().split('\n').at(-1) as string)).toMatchObject({
        reasons: ['policy-failed', 'interrupted'],
      })
    }
  })

  it('130 also when the scan stops by throwing', async () => {
    const io = fakeIo()
    const { code, err } = await runWith(
      ['scan', '-q'],
      async function* () {
        yield start
        io.signal('SIGINT')
        throw new Error('aborted')
      },
      io,
    )
    expect({ code, err }).toEqual({ code: 130, err: '' })
  })

  it('2 when the scan ends without its end', async () => {
    expect(await runWith(['scan'], [start])).toMatchObject({ code: 2 })
  })
})

describe('errors of a scan', () => {
  const failing = (error: Error) =>
    async function* (): AsyncGenerator<ScanEvent> {
      yield* []
      throw error
    }

  it('names every missing path, safely, and says that nothing was scanned', async () => {
    const { code, out, err } = await runWith(
      ['scan', 'a', 'b'],
      failing(new InputError(['exprots', '\u001b[2J'], ['exports', null])),
    )
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      'error: 2 paths do not exist (PS120)\n  exprots   did you mean exports ?\n  \\u{1b}[2J\n  Nothing was scanned.\n',
    )
  })

  it('suggests the rule that was meant', async () => {
    const { code, err } = await runWith(['scan', '--rules', 'ibna'], failing(new UnknownRuleError('ibna', 'iban')))
    expect(code).toBe(2)
    expect(err).toContain('no rule fits "ibna" (did you mean "iban"?)')
  })

  it('never prints the message of an error that is not ours, nor frames forged in it', async () => {
    const secret = 'jane@example.com\n    at jane@example.com (file:///jane.js:1:1)'
    for (const error of [
      new SyntaxError(secret),
      Object.assign(new Error('x'), { name: secret }),
      new TypeError(secret, { cause: secret }),
    ]) {
      const { code, err } = await runWith(['scan'], failing(error))
      expect(code).toBe(2)
      expect(err).toContain('internal error')
      expect(err).not.toContain('jane')
    }
  })

  it('points to our own code where an internal error arose', async () => {
    const { err } = await runWith(['scan'], [start])
    expect(err).toMatch(/internal error \(TypeError\)[\s\S]*at .*cli\/commands\/scan-command\.ts:\d+:\d+/)
    expect(err).not.toContain(process.cwd())
  })
})

describe('scan', () => {
  it('scans the working folder when no path is given, with the documented defaults', async () => {
    const { calls } = await runWith(['scan'], CLEAN)
    expect(calls[0]?.inputs).toEqual(['.'])
    expect(calls[0]?.options).toMatchObject({
      minConfidence: 'medium',
      maxLocations: 20,
      gitignore: true,
      skipVendor: true,
      exclude: [],
      skipRules: [],
    })
    expect(calls[0]?.options).not.toHaveProperty('rules')
    expect(calls[0]?.options).not.toHaveProperty('threads')
  })

  it('hands every flag to the scan', async () => {
    const argv =
      'scan a - --rules iban,us/* --rules email-address --skip-rules vin --min-confidence low --max-locations none --threads 3 --exclude *.log --exclude tmp --no-gitignore --vendor --stdin-filename x.sql --no-config'
    const { calls } = await runWith(argv.split(' '), CLEAN)
    expect(calls[0]?.inputs).toEqual(['a', '-'])
    expect(calls[0]?.options).toMatchObject({
      rules: ['iban', 'us/*', 'email-address'],
      skipRules: ['vin'],
      minConfidence: 'low',
      maxLocations: Number.POSITIVE_INFINITY,
      threads: 3,
      exclude: ['*.log', 'tmp'],
      gitignore: false,
      skipVendor: false,
      stdinName: 'x.sql',
    })
  })

  it('takes what follows -- as paths', async () => {
    const { calls } = await runWith(['scan', '--', '--weird', '-x'], CLEAN)
    expect(calls[0]?.inputs).toEqual(['--weird', '-x'])
  })

  it('colours by flag, then NO_COLOR, then FORCE_COLOR, then terminal', async () => {
    const colored = async (argv: readonly string[], env: Record<string, string>, stdoutTTY: boolean): Promise<boolean> =>
      (await runWith(['scan', '-f', 'pretty', ...argv], CLEAN, fakeIo({ env, stdoutTTY }))).out.includes('\u001b[')
    expect(await colored([], {}, true)).toBe(true)
    expect(await colored([], {}, false)).toBe(false)
    expect(await colored([], { NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false)
    expect(await colored([], { NO_COLOR: '' }, true)).toBe(true)
    expect(await colored([], { FORCE_COLOR: '1' }, false)).toBe(true)
    expect(await colored([], { FORCE_COLOR: '0' }, true)).toBe(false)
    expect(await colored([], { TERM: 'dumb' }, true)).toBe(false)
    expect(await colored(['--color', 'always'], { NO_COLOR: '1' }, false)).toBe(true)
    expect(await colored(['--color', 'never'], { FORCE_COLOR: '1' }, true)).toBe(false)
    expect(await colored(['--no-color'], {}, true)).toBe(false)
  })

  it('says the verdict on standard error beside a machine report, and nothing with --quiet', async () => {
    const loud = await runWith(['scan', '-f', 'ndjson'], runOf([ssn, problem('a.zip')]))
    expect(loud.err).toContain('Policy medium:medium failed')
    expect(loud.err).toContain('Incomplete: 1 file')
    const quiet = await runWith(['scan', '-f', 'ndjson', '-q'], runOf([ssn, problem('a.zip')]))
    expect(quiet.err).toBe('')
    expect(quiet.out).toBe(loud.out)
  })

  it('shows progress on a terminal only after a second, and takes it away', async () => {
    const io = fakeIo({ stderrTTY: true })
    const progress = { filesFound: 12_931, filesDone: 4102, bytesDone: 2048, findings: 3, walked: false, current: 'a\u001b.csv' }
    const { err } = await runWith(
      ['scan'],
      async function* ({ options }) {
        yield start
        options.onProgress?.(progress)
        expect(io.err.text).toBe('')
        io.time = 1500
        options.onProgress?.(progress)
        options.onProgress?.(progress)
        yield* CLEAN.slice(1)
      },
      io,
    )
    expect(err.match(/12,931 files found, 4,102 done/g)).toHaveLength(1)
    expect(err).toContain('a\\u{1b}.csv')
    expect(err.endsWith('\r\u001b[2K')).toBe(true)
  })

  it('writes a heartbeat line every half minute to a log', async () => {
    const io = fakeIo()
    const progress = { filesFound: 10, filesDone: 4, bytesDone: 0, findings: 1, walked: true, current: null }
    const { err } = await runWith(
      ['scan'],
      async function* ({ options }) {
        yield start
        for (io.time = 0; io.time <= 65_000; io.time += 1000) options.onProgress?.(progress)
        yield* CLEAN.slice(1)
      },
      io,
    )
    expect(err).toBe('[00:00:30] 4 of 10 files  0 bytes  1 finding\n[00:01:00] 4 of 10 files  0 bytes  1 finding\n')
  })
})

describe('help and version', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])('%j prints the short help', async (argv) => {
    const { code, out } = await runWith(argv, CLEAN)
    expect(code).toBe(0)
    expect(out).toContain('piiscope scan exports')
  })

  it('prints the most used flags for -h', async () => {
    const { code, out, calls } = await runWith(['scan', 'a', '-h'], CLEAN)
    expect({ code, calls }).toEqual({ code: 0, calls: [] })
    expect(out).toContain('All flags, limits and exit codes: piiscope help scan')
  })

  it.each([[['help', 'scan']], [['scan', '--help']], [['scan', '-h', '--help']]])(
    '%j prints all flags and scans nothing',
    async (argv) => {
      const { code, out, calls } = await runWith(argv, CLEAN)
      expect({ code, calls }).toEqual({ code: 0, calls: [] })
      expect(out).toContain('--fail-on SEVERITY[:LEVEL]')
      expect(out).toContain('Without paths the working folder is scanned')
    },
  )

  it.each([[['--version']], [['-V']]])('%j prints the version', async (argv) => {
    expect(await runWith(argv, CLEAN)).toMatchObject({ code: 0, out: `piiscope ${VERSION}\n`, err: '' })
  })
})
