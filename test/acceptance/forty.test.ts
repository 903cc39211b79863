/** The acceptance tests of the command line, by their numbers: each is something that other scanners got wrong. */
import { spawn, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reporters } from '../../src/reporters/index.ts'
import { bin, cleanEnv, Folder, isBuilt } from './command.ts'

const MAIL = 'zoe.adler@corp-mail.dev'
const SSN = '219-09-9998'
const isRoot = process.getuid?.() === 0

let at: Folder
beforeEach(() => {
  at = new Folder()
})
afterEach(() => at.remove())

const found = (events: readonly { event: string }[]): number => events.filter(({ event }) => event === 'finding').length

describe.skipIf(!isBuilt)('what and how much is scanned', () => {
  it('1: several paths are all scanned', () => {
    at.write('a/x.txt', MAIL).write('b/y.txt', SSN)
    const { events } = at.events('a', 'b')
    expect(events.filter(({ event }) => event === 'finding').map(({ file }) => file)).toEqual(['a/x.txt', 'b/y.txt'])
  })

  it('2: a missing path among several is exit 2, and nothing is called clean', () => {
    at.write('a/x.txt', 'nothing')
    const { code, out, err } = at.scan('a', 'nope', 'nada')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('2 paths do not exist')
    expect(err).toContain('Nothing was scanned')
  })

  it('3: what may not be read is exit 3', () => {
    at.write('a.txt', 'secret').write('b/c.txt', 'x').write('d.txt', 'fine')
    fs.chmodSync(at.path, 0o755)
    // Root may read everything; nobody may not.
    const code = (): number | null =>
      spawnSync(process.execPath, [bin, 'scan', '.'], {
        cwd: at.path,
        env: cleanEnv(),
        ...(isRoot && { uid: 65_534, gid: 65_534 }),
      }).status
    fs.chmodSync(join(at.path, 'a.txt'), 0)
    expect(code()).toBe(3)
    fs.chmodSync(join(at.path, 'a.txt'), 0o644)
    fs.chmodSync(join(at.path, 'b'), 0)
    expect(code()).toBe(3)
    fs.chmodSync(join(at.path, 'b'), 0o755)
    expect(code()).toBe(0)
  })

  it('4: a corrupt archive is exit 3, and the others are scanned', () => {
    at.write('a.gz', gzipSync(Buffer.from(`${MAIL}\n`.repeat(500))).subarray(0, 60))
    at.write('b.zip', Buffer.from('504b0304ffffffff', 'hex')).write('c.txt', 'nothing here')
    const { code, events } = at.events('.')
    expect([1, 3]).toContain(code)
    expect(new Set(events.filter(({ event }) => event === 'problem').map(({ file }) => file))).toEqual(new Set(['a.gz', 'b.zip']))
    expect(events.at(-1)).toMatchObject({ status: 'incomplete' })
    expect(events.at(-1)?.coverage?.scanned).toBeGreaterThanOrEqual(1)
  })

  it('5: large files are scanned to their end', () => {
    const filler = 'the quick brown fox jumps over the lazy dog\n'.repeat(25_000)
    at.write('one.txt', `${filler}${MAIL}\n`).write('twelve.txt', `${filler.repeat(11)}${MAIL}\n`)
    const { events } = at.events('one.txt', 'twelve.txt')
    expect(events.filter(({ event }) => event === 'finding').map(({ file }) => file)).toEqual(['one.txt', 'twelve.txt'])
  })

  // Some ten seconds: in builds, and elsewhere when asked for.
  it.skipIf(process.env['CI'] === undefined && process.env['PIISCOPE_SLOW'] === undefined)(
    '5: more than 2 GiB, in CI or with PIISCOPE_SLOW=1',
    () => {
      // Sparse, so that it costs no disk.
      const big = fs.openSync(join(at.path, 'big.csv'), 'w')
      fs.writeSync(big, 'id,email\n')
      fs.writeSync(big, `\n1,${MAIL}\n`, 2 ** 31 + 10)
      fs.closeSync(big)
      const { events } = at.events('big.csv')
      expect(events.at(-1)).toMatchObject({ status: 'complete' })
      expect(events.at(-1)?.coverage?.bytes).toBeGreaterThan(2 ** 31)
      expect(found(events)).toBe(1)
    },
    120_000,
  )

  it('6: one line of 500 MB', () => {
    const file = fs.openSync(join(at.path, 'line.txt'), 'w')
    const block = Buffer.from('lorem ipsum dolor sit amet '.repeat(40_000))
    for (let written = 0; written < 500e6; written += block.length) fs.writeSync(file, block)
    fs.writeSync(file, `${MAIL} end`)
    fs.closeSync(file)
    const { events } = at.events('line.txt')
    expect(found(events)).toBe(1)
    expect(events.at(-1)?.coverage?.bytes).toBeGreaterThan(500e6)
  })

  it('7: no files is exit 2, nothing staged is exit 0', () => {
    expect(at.scan('.').code).toBe(2)
    at.repository().write('a.txt', 'x').commit()
    expect(at.scan('--staged')).toMatchObject({ code: 0 })
    expect(at.scan('--changed')).toMatchObject({ code: 0 })
  })

  it('24: paths with brackets and parentheses are what they say', () => {
    at.write('app/[id]/(group)/page.ts', MAIL)
    expect(found(at.events('app/[id]/(group)').events)).toBe(1)
    expect(found(at.events('app/[id]/(group)/page.ts').events)).toBe(1)
  })

  it('25: a tracked file that .gitignore names is scanned', () => {
    at.repository().write('a.log', MAIL).commit()
    at.write('.gitignore', '*.log\n').write('b.log', MAIL)
    const { events } = at.events('.')
    expect(events.filter(({ event }) => event === 'finding').map(({ file }) => file)).toEqual(['a.log'])
    expect(events.at(-1)?.coverage?.skippedBy).toMatchObject({ gitignored: 1 })
  })

  it('26: links that loop or lead out are not followed', () => {
    const other = new Folder().write('secret.txt', MAIL)
    at.write('a/x.txt', 'nothing')
    fs.symlinkSync('..', join(at.path, 'a', 'loop'))
    fs.symlinkSync(other.path, join(at.path, 'out'))
    const { code, events } = at.events('.')
    expect({ code, found: found(events) }).toEqual({ code: 0, found: 0 })
    expect(events.at(-1)?.coverage?.skippedBy).toMatchObject({ link: 2 })
    other.remove()
  })

  it('27: a bomb is bounded, and said to be read in part', () => {
    let bomb = gzipSync(Buffer.alloc(64 * 2 ** 20))
    for (let i = 0; i < 8; i++) bomb = gzipSync(bomb)
    at.write('bomb.gz', bomb).write('a.txt', MAIL)
    const started = Date.now()
    const { events } = at.events('.')
    expect(Date.now() - started).toBeLessThan(250_000)
    expect(events.at(-1)).toMatchObject({ status: 'incomplete' })
    expect(found(events)).toBe(1)
  })
})

describe.skipIf(!isBuilt)('exit codes and streams', () => {
  it('8: the exit code is the same whatever the report and where it goes', () => {
    at.write('a.txt', MAIL)
    const codes = [
      [],
      ['-f', 'json'],
      ['-f', 'sarif'],
      ['-o', 'r.json'],
      ['-q'],
      ['-f', 'csv=r.csv', '-f', 'junit'],
      ['--explain'],
    ].map((more) => at.run(['scan', 'a.txt', ...more]).code)
    expect(new Set(codes)).toEqual(new Set([1]))
    expect(at.scan('a.txt', '--exit-zero').code).toBe(0)
  })

  it('9: -f json is one document, whatever else is to be said', () => {
    at.write('a.txt', MAIL).write('b.gz', Buffer.from('1f8b08ff', 'hex'))
    const { out, err } = at.scan('.', '-f', 'json', '--explain')
    expect(JSON.parse(out)).toHaveProperty('status', 'incomplete')
    expect(err).not.toBe('')
  })

  it('10: two findings on one line are both masked', () => {
    at.write('a.txt', `${MAIL} and ${SSN} is the ssn\n`)
    for (const { name } of reporters) {
      const { out } = at.scan('a.txt', '-f', name)
      expect(out).not.toMatch(/zoe|adler|9998/)
    }
  })

  it('11: without a line end at the end it is masked as well', () => {
    at.write('a.txt', `x ${MAIL}`)
    const { out } = at.scan('a.txt')
    expect(out).toContain('[EMAIL]')
    expect(out).not.toContain('zoe')
  })

  it('33: a reader that goes away is no error', async () => {
    at.write('a.txt', `${MAIL}\n`.repeat(900))
    const child = spawn(process.execPath, [bin, 'scan', 'a.txt', '-f', 'ndjson'], { cwd: at.path, env: cleanEnv() })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('close', done))
    expect({ code, stack: /\bat \w|EPIPE/.test(err) }).toEqual({ code: 1, stack: false })
  })

  it('34: Ctrl-C leaves a report that says so, and exit 130', async () => {
    const child = spawn(process.execPath, [bin, 'scan', '-', '-o', 'r.json'], { cwd: at.path, env: cleanEnv() })
    child.stdin.write(`${MAIL}\n`)
    while (!fs.readdirSync(at.path).some((name) => name.startsWith('.piiscope-')))
      await new Promise((done) => setTimeout(done, 20))
    await new Promise((done) => setTimeout(done, 300))
    child.kill('SIGINT')
    expect(await new Promise((done) => child.on('close', done))).toBe(130)
    expect(JSON.parse(at.read('r.json'))).toMatchObject({ status: 'interrupted' })
  })

  it('37: NO_COLOR, FORCE_COLOR and TERM', () => {
    at.write('a.txt', MAIL)
    const colored = (env: Record<string, string>): boolean =>
      at.run(['scan', 'a.txt', '-f', 'pretty'], { env }).out.includes('\u001b[')
    expect(colored({})).toBe(false)
    expect(colored({ FORCE_COLOR: '1' })).toBe(true)
    expect(colored({ FORCE_COLOR: '1', NO_COLOR: '' })).toBe(true)
    expect(colored({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
    expect(colored({ FORCE_COLOR: '0' })).toBe(false)
    expect(colored({ FORCE_COLOR: '1', TERM: 'dumb' })).toBe(true)
  })

  it('40: the same input gives the same bytes', () => {
    at.write('a.txt', `${MAIL}\n${SSN}\n`).write('b.csv', `id,email\n1,${MAIL}\n2,jon.berg@corp-mail.dev\n`)
    for (const format of ['json', 'ndjson', 'sarif', 'gitlab', 'junit', 'csv', 'compact', 'markdown'])
      expect(at.scan('.', '-f', format, '--threads', '2').out).toBe(at.scan('.', '-f', format, '--threads', '1').out)
  })
})

describe.skipIf(!isBuilt)('nothing leaks', () => {
  const CANARY = 'quetzalcoatl.canary@tenochtitlan-mail.dev'
  const spelled = /quetzalcoatl|tenochtitlan/i

  // 12 is canary.test.ts.

  it('13: malformed JSON is not quoted', () => {
    at.write('a.json', `{"a": "${CANARY}" "b": ${CANARY}`)
    const { out, err } = at.scan('.', '-f', 'ndjson')
    expect(out + err).not.toMatch(spelled)
  })

  it('14: a CSV without a header does not show its first row as names', () => {
    at.write('a.csv', Array.from({ length: 30 }, (_, i) => `${i},person${i}@corp-mail.dev,Zoe${i} Adler`).join('\n'))
    const { out, err } = at.scan('.', '-f', 'ndjson')
    expect(out).toContain('"field"')
    expect(out + err).not.toMatch(/person0@|Zoe0/)
  })

  it('15: escapes, bidi, CI commands and carriage returns in names and content are inert', () => {
    const name = '\u001b[31mred\u202e ::error::x ##[cmd]y\rz.csv'
    at.write(name, `id,\u001b[2Jemail\u202e\n1,${MAIL}\n`)
    for (const { name: format } of reporters) {
      const { out, err } = at.run(['scan', '.', '-f', format], { env: { GITHUB_ACTIONS: 'true' } })
      expect(out + err).not.toMatch(/[\u001b\u202e\r]|##\[/)
      for (const line of (out + err).split('\n'))
        if (line.startsWith('::'))
          expect(line).toMatch(/^::(?:stop-commands::[0-9a-f]{32}|[0-9a-f]{32}::|(?:error|warning|notice) file=)/)
    }
  })

  it('39: no cell of the CSV report is a formula', () => {
    at.write('=cmd.csv', `id,=HYPERLINK(1)\n1,${MAIL}\n2,${MAIL}\n`)
    for (const cell of at.scan('.', '-f', 'csv').out.split(/[,\n]/)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })

  it('38: no pattern takes more than linear time', () => {
    at.write(
      'a.txt',
      `${'a'.repeat(2_000_000)}!\n${'1-'.repeat(1_000_000)}\n${'a@'.repeat(1_000_000)}\n${'+1 ('.repeat(500_000)}\n`,
    )
    const started = Date.now()
    expect(at.scan('a.txt').code).not.toBe(2)
    expect(Date.now() - started).toBeLessThan(250_000)
  })
})

describe.skipIf(!isBuilt)('baseline', () => {
  const CODE = `const a = "${MAIL}"\nconst b = "jon.berg@corp-mail.dev"\n`

  beforeEach(() => {
    at.repository().write('src/a.ts', CODE).write('data/u.csv', `email,n\n${MAIL},1\njon.berg@corp-mail.dev,2\n`)
    at.run(['init', '--no-hook'])
    expect(at.run(['baseline', 'create', '--reason', 'old'])).toMatchObject({ code: 0 })
  })

  it('16: it survives moved lines, formatting, order of rows and a renamed file', () => {
    expect(at.scan('.').code).toBe(0)
    at.write('src/a.ts', `// more\n\n${CODE.replaceAll('"', "'").replaceAll(' = ', '=')}`)
    at.write('data/u.csv', `email,n\njon.berg@corp-mail.dev,2\n${MAIL},1\n`)
    expect(at.scan('.').code).toBe(0)
    fs.renameSync(join(at.path, 'src/a.ts'), join(at.path, 'src/b.ts'))
    expect(at.scan('.').code).toBe(0)
  })

  it('17: a changed value is new with a key, a larger number without', () => {
    at.write('src/a.ts', CODE.replace('zoe.adler', 'ann.cole'))
    expect(at.scan('.').code).toBe(1)
    fs.rmSync(join(at.path, '.piiscope/key'))
    expect(at.scan('.').code).toBe(0)
    at.write('src/a.ts', `${CODE}const c = "ann.cole@corp-mail.dev"\n`)
    expect(at.scan('.').code).toBe(1)
  })

  it('18: baselines of two branches merge by themselves', () => {
    at.commit()
    const branch = (name: string, file: string): void => {
      at.git('checkout', '-q', '-b', name, 'main')
      at.write(file, `x = "${name}.person@corp-mail.dev"\n`)
      expect(at.run(['baseline', 'update', '--reason', name]).code).toBe(0)
      at.commit()
    }
    branch('one', 'src/m.ts')
    branch('two', 'src/n.ts')
    at.git('merge', '-q', '--no-edit', 'one')
    expect(at.scan('.').code).toBe(0)
  })

  it('19: neither scans nor hooks change files', () => {
    at.commit()
    at.scan('.')
    at.run(['hook', 'install'])
    at.write('src/c.ts', 'const c = 1\n')
    at.git('add', '-A')
    at.git('commit', '-q', '-m', 'with hook')
    expect(at.git('status', '--porcelain')).toBe('')
  })

  it('prune takes out what is gone, and nothing else', () => {
    at.write('src/a.ts', 'nothing any more')
    expect(at.run(['baseline', 'check'])).toMatchObject({ code: 1, out: expect.stringMatching(/^gone/) })
    expect(at.run(['baseline', 'check', 'data']).code).toBe(0)
    expect(at.scan('.').out).toContain('1 entry there no more')
    expect(at.run(['baseline', 'prune']).code).toBe(0)
    expect(at.run(['baseline', 'check']).code).toBe(0)
    expect(at.read('.piiscope/baseline.jsonl')).toContain('data/u.csv')
    at.write('src/a.ts', CODE)
    expect(at.scan('.').code).toBe(1)
  })

  it('20: a baseline that cannot be read is exit 2', () => {
    for (const text of ['', 'x', '[]', '{"piiscopeBaseline":1}\n{"id":"pf1:x"}\n']) {
      at.write('.piiscope/baseline.jsonl', text)
      expect(at.scan('.')).toMatchObject({ code: 2, out: '' })
    }
    expect(at.scan('.', '--baseline', 'nope.jsonl')).toMatchObject({ code: 2, out: '' })
    expect(at.scan('.', '--no-baseline').code).toBe(1)
  })
})

describe.skipIf(!isBuilt)('ignores and configuration', () => {
  it('21: an ignore needs a rule and a reason, is reported without use, and counts neither in archives nor outside of the project', () => {
    at.write('a.ts', `"${MAIL}" // piiscope-ignore\n`)
    const bare = at.events('.')
    expect({ code: bare.code, codes: bare.events.flatMap(({ code }) => code ?? []) }).toEqual({
      code: 1,
      codes: ['ignore-invalid'],
    })
    at.write('a.ts', `"x" // piiscope-ignore email-address -- ours\n`)
    expect(at.events('.').events.flatMap(({ code }) => code ?? [])).toEqual(['ignore-unused'])
    const line = `"${MAIL}" // piiscope-ignore email-address -- ours\n`
    at.write('a.ts', line)
    expect(at.scan('.').code).toBe(0)
    at.write('b.ts.gz', gzipSync(Buffer.from(line)))
    expect(at.scan('.').code).toBe(1)
    const other = new Folder().write('c.ts', line)
    expect(at.scan(other.path).code).toBe(1)
    other.remove()
  })

  it('22: configuration inside of what is scanned is ignored', () => {
    at.repository().write('evil/piiscope.config.yaml', 'exclude: ["*"]\nrules: { email: off }\n').write('evil/a.txt', MAIL)
    expect(at.scan('.').code).toBe(1)
    expect(at.scan('evil').code).toBe(1)
    expect(at.run(['scan', '.'], { cwd: 'evil' }).code).toBe(1)
  })

  it('23: extends is relative to the file that says it', () => {
    at.write('settings/base.yaml', 'extends: [./more/off.yaml]\n').write('settings/more/off.yaml', 'rules: { email: off }\n')
    at.write('piiscope.config.yaml', 'extends: [./settings/base.yaml]\n').write('a.txt', MAIL)
    expect(at.scan('.').code).toBe(0)
    expect(at.scan('.', '--no-config').code).toBe(1)
  })
})

describe.skipIf(!isBuilt)('35: the cache', () => {
  it('changes no result, holds no value, and is never trusted with another build of itself', () => {
    const folder = new Folder()
    at.write('a.txt', `${MAIL}\n${SSN} is my ssn // piiscope-ignore us/ssn -- ours\n`).write(
      'b.csv',
      `id,email\n1,${MAIL}\n2,jon.berg@corp-mail.dev\n`,
    )
    at.write('c.gz', gzipSync(Buffer.from(MAIL)))
      .write('d.bin', Buffer.from([0, 1, 2, 3]))
      .write('empty', '')
    const plain = (...more: string[]) => at.scan('.', '-f', 'ndjson', ...more)
    const cached = (...more: string[]) => at.scan('.', '-f', 'ndjson', '--cache', folder.path, ...more)
    for (const more of [[], ['--min-confidence', 'low', '--fail-on', 'none'], ['--max-locations', '1'], ['--threads', '2']]) {
      const expected = plain(...more)
      for (let i = 0; i < 2; i++) expect(cached(...more)).toEqual(expected)
    }
    const entries = fs.readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    expect(entries.length).toBeGreaterThan(3)
    for (const name of entries) {
      expect(folder.read(name)).not.toMatch(/zoe|adler|corp-mail|219-?09/)
      expect(fs.statSync(join(folder.path, name)).mode & 0o077).toBe(0)
    }
    // What was tampered with is not used; what changed is scanned anew.
    for (const name of entries) folder.write(name, '[{"file":"x"}]')
    expect(cached()).toEqual(plain())
    at.write('a.txt', 'nothing now')
    expect(cached()).toEqual(plain())
  })
})

describe.skipIf(!isBuilt)('git', () => {
  it('28: what is staged is scanned, not what lies in the work tree', () => {
    at.repository().write('a.txt', 'nothing').commit()
    at.write('a.txt', `nothing\n${MAIL}\n`)
    at.git('add', 'a.txt')
    at.write('a.txt', 'nothing\n')
    expect(at.events('--staged')).toMatchObject({ code: 1 })
    at.write('a.txt', `nothing\n${MAIL}\n`)
    at.git('add', 'a.txt')
    at.git('commit', '-q', '--no-verify', '-m', 'x')
    at.write('b.txt', 'fine')
    at.git('add', 'b.txt')
    at.write('b.txt', MAIL)
    expect(at.events('--staged')).toMatchObject({ code: 0 })
  })

  it('29: a shallow clone is told how to become a whole one', () => {
    at.repository().write('a.txt', '1').commit()
    for (let i = 0; i < 3; i++) at.write('a.txt', String(i)).commit()
    const clone = new Folder()
    clone.git('clone', '-q', '--depth', '1', `file://${at.path}`, 'c')
    const { code, err } = clone.run(['scan', '--since', 'HEAD~2'], { cwd: 'c' })
    expect(code).toBe(2)
    expect(err).toContain('fetch-depth: 0')
    expect(err).toContain('GIT_DEPTH: 0')
    expect(clone.run(['scan', '--history'], { cwd: 'c' }).code).toBe(3)
    clone.remove()
  })
})

describe.skipIf(!isBuilt)('CI reports of real scans', () => {
  beforeEach(() => {
    at.write('a b/x.ts', `"${MAIL}" "${MAIL}"\n${SSN} is my ssn\n`).write('u.csv', `email\n${MAIL}\njon.berg@corp-mail.dev\n`)
  })

  it('30: SARIF has relative URIs, regions of one line, the same bytes, and shards of their own', () => {
    const { out } = at.scan('.', '-f', 'sarif')
    const [run] = (
      JSON.parse(out) as {
        runs: {
          results: { locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[] }[]
          automationDetails: { id: string }
        }[]
      }
    ).runs
    for (const { locations } of run?.results ?? []) {
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? { artifactLocation: { uri: '/' }, region: {} }
      expect(artifactLocation.uri).toMatch(/^(?:a%20b\/x\.ts|u\.csv)$/)
      expect(region['startLine']).toBe(region['endLine'])
    }
    expect(at.scan('.', '-f', 'sarif').out).toBe(out)
    const idOf = (label: string): string =>
      JSON.parse(at.scan('.', '-f', 'sarif', '--label', label).out).runs[0].automationDetails.id
    expect(idOf('shard-1')).not.toBe(idOf('shard-2'))
  })

  it('31: GitLab fingerprints are unique, and an empty report is []', () => {
    const issues = JSON.parse(at.scan('.', '-f', 'gitlab').out) as { fingerprint: string }[]
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    expect(issues.length).toBeGreaterThan(2)
    at.write('empty/x.txt', 'nothing')
    expect(at.scan('empty', '-f', 'gitlab').out).toBe('[]\n')
  })

  it('32: JUnit names are unique and hold no control characters', () => {
    at.write('c\u0001d.txt', MAIL)
    const { out } = at.scan('.', '-f', 'junit')
    const names = [...out.matchAll(/<testcase name="([^"]*)"/g)].map(([, name]) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  })
})
