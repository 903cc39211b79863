/** Scans that git decides on, in real repositories. */
import * as fs from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Event, Folder, GitFailure, isBuilt } from './command.ts'

const MAIL = 'zoe.adler@corp-mail.dev'
let at: Folder
beforeEach(() => {
  at = new Folder().repository()
})
afterEach(() => at.remove())

const places = (events: readonly { event: string; file?: string; line?: number }[]): string[] =>
  events.filter(({ event }) => event === 'finding').map(({ file, line }) => `${file}:${line}`)

describe.skipIf(!isBuilt)('changes', () => {
  it('are the new lines of text and the whole of tables', () => {
    at.write('a.txt', `${MAIL}\nsecond\n`).write('u.csv', `email,n\n${MAIL},1\n`).commit()
    at.write('a.txt', `${MAIL}\nsecond jon.berg@corp-mail.dev\n`).write('u.csv', `email,n\n${MAIL},1\njon.berg@corp-mail.dev,2\n`)
    at.git('add', '-A')
    for (const flag of ['--staged', '--changed']) {
      const { code, events } = at.events(flag)
      expect(code).toBe(1)
      expect(places(events)).toEqual(['a.txt:2', 'u.csv:2', 'u.csv:3'])
      expect(places(at.events(flag, '--lines', 'file').events)).toEqual(['a.txt:1', 'a.txt:2', 'u.csv:2', 'u.csv:3'])
    }
  })

  it('are nothing for renames, modes, deletions and links', () => {
    at.write('a.txt', `${MAIL}\n`.repeat(20)).write('b.txt', MAIL).commit()
    at.git('mv', 'a.txt', 'sub name.txt')
    fs.rmSync(join(at.path, 'b.txt'))
    fs.symlinkSync('sub name.txt', join(at.path, 'link'))
    fs.chmodSync(join(at.path, 'sub name.txt'), 0o755)
    at.git('add', '-A')
    const { code, events } = at.events('--staged')
    expect({ code, places: places(events) }).toEqual({ code: 0, places: [] })
    expect(events.at(-1)?.coverage?.skippedBy).toEqual({ link: 1 })
  })

  it('have names of every kind', () => {
    const names = [
      'sp ace.txt',
      'ümlaut.txt',
      'quo"te.txt',
      "it's.txt",
      'tab\there.txt',
      'new\nline.txt',
      '-dash.txt',
      '::error::x.txt',
      '[id]/(g).txt',
    ]
    for (const name of names) at.write(name, 'x\n')
    at.commit()
    for (const name of names) at.write(name, `x\n${MAIL}\n`)
    at.git('add', '-A')
    for (const flag of ['--staged', '--changed']) {
      expect(new Set(places(at.events(flag).events))).toEqual(new Set(names.map((name) => `${name}:2`)))
    }
  })

  it('cannot be forged by lines that look like heads of a diff', () => {
    at.write('a.txt', 'x\n').commit()
    at.write('a.txt', `x\n++ b/other.txt\n@@ -1 +1,9 @@\n${MAIL}\n`)
    at.git('add', '-A')
    expect(places(at.events('--staged').events)).toEqual(['a.txt:4'])
  })

  it('since a ref are those of this branch only, untracked files included, in one reading', () => {
    for (let i = 0; i < 30; i++) at.write(`old/${i}.txt`, MAIL)
    at.commit()
    at.git('checkout', '-q', '-b', 'topic')
    at.write('new.txt', `${MAIL}\n`).commit()
    at.git('checkout', '-q', 'main')
    at.write('main.txt', MAIL).commit()
    at.git('checkout', '-q', 'topic')
    at.write('untracked.txt', MAIL).write('ignored.log', MAIL).write('.gitignore', '*.log\n')
    const { events } = at.events('--since', 'main')
    expect(places(events)).toEqual(['new.txt:1', 'untracked.txt:1'])
    expect(events.at(-1)?.coverage?.files).toBe(3)
    expect(at.scan('--since', 'nope')).toMatchObject({ code: 2, err: expect.stringContaining('nope is not in this clone') })
    expect(at.scan('--since', '--output=x')).toMatchObject({ code: 2 })
  })

  it('respect .piiscopeignore, configuration, and the paths asked for', () => {
    at.write('x', '').commit()
    at.write('.piiscopeignore', 'skip/\n').write('piiscope.config.yaml', 'exclude: [no/]\n')
    for (const name of ['skip/a.txt', 'no/a.txt', 'node_modules/m/a.txt', 'yes/a.txt', 'other/a.txt']) at.write(name, MAIL)
    at.git('add', '-Af')
    expect(places(at.events('--staged').events)).toEqual(['other/a.txt:1', 'yes/a.txt:1'])
    expect(places(at.events('yes', '--staged').events)).toEqual(['yes/a.txt:1'])
  })

  it('are read without running anything the repository configures', () => {
    at.write('a.txt', 'x\n').write('.gitattributes', '* filter=evil diff=evil\n').commit()
    const trap = `sh -c 'touch ${join(at.path, 'RAN')}; cat'`
    for (const [key, value] of [
      ['filter.evil.clean', trap],
      ['filter.evil.smudge', trap],
      ['diff.evil.command', trap],
      ['diff.evil.textconv', trap],
      ['diff.external', trap],
      ['core.fsmonitor', trap],
      ['core.pager', trap],
    ] as const)
      at.git('config', key, value)
    fs.rmSync(join(at.path, 'RAN'), { force: true })
    at.write('a.txt', `x\n${MAIL}\n`)
    expect(places(at.events('--changed').events)).toEqual(['a.txt:2'])
    at.events('--history')
    at.events('.')
    expect(fs.existsSync(join(at.path, 'RAN'))).toBe(false)
  })
})

describe.skipIf(!isBuilt)('history', () => {
  it('finds what was added and later removed, once, with its commits', () => {
    at.write('a.txt', 'one\n').commit()
    const added = at.write('a.txt', `one\n${MAIL}\n`).commit()
    const kept = at.write('a.txt', `zero\none\n${MAIL}\n`).commit()
    const removed = at.write('a.txt', 'zero\none\n').commit()
    at.write('b.txt', 'jon.berg@corp-mail.dev\n').commit()
    const { code, events } = at.events('--history')
    expect(code).toBe(1)
    const found = events.filter(({ event }) => event === 'finding')
    expect(found.map(({ file, commits }) => [file?.split('@')[0], commits])).toEqual([
      ['a.txt', { first: added, last: kept, removed }],
      ['b.txt', { first: expect.any(String), last: expect.any(String), removed: null }],
    ])
    expect(events.at(-1)?.findings).toBe(2)
    expect(at.events('--history', 'HEAD~1..HEAD').events.at(-1)?.findings).toBe(1)
    expect(at.events('--history', '--max-commits', '1').events.at(-1)?.findings).toBe(1)
    expect(at.scan('--history', 'no..where').code).toBe(2)
    expect(at.scan('.', '--history').out).not.toContain('a@example.com')
  })

  it('is read as the folder is: by the names of files, members of archives included', () => {
    const zip = fs.readFileSync(new URL('../../fixtures/containers/zip/people.zip', import.meta.url))
    at.write('names.csv', 'name\nMaria Gomez\nJon Berg\nZoe Adler\n')
      .write(
        'package.json',
        '{"name": "x", "dependencies": {"email": "^1.0.0", "user-name": "2.1.4"}, "author": "Maria Gomez <maria@corp-mail.dev>"}',
      )
      .write('i18n/en.json', '{"login.email": "Your email", "login.password": "Password", "city": "Berlin"}')
      .write('old/people.zip', zip)
      .commit()
    const told = (events: readonly Event[]): string[] => [
      ...new Set(
        events.flatMap(({ event, file = '', rule, field = null }) =>
          event === 'finding' || event === 'field' ? [`${file.replace(/@[0-9a-f]{12}/, '')} ${rule} ${field}`] : [],
        ),
      ),
    ]
    const folder = told(at.events('.').events).sort()
    expect(folder.filter((one) => one.startsWith('old/people.zip!/')).length).toBeGreaterThan(0)
    expect(told(at.events('--history').events).sort()).toEqual(folder)
  })

  it('of a thousand commits is read at speed, each content once; --since reads only what changed', () => {
    const lines = Array.from(
      { length: 1000 },
      (_, i) =>
        `blob\nmark :${i + 1}\ndata <<E\nfile ${i}\n${i === 500 ? MAIL : 'x'}\nE\n\ncommit refs/heads/main\ncommitter A <a@example.com> ${1_700_000_000 + i} +0000\ndata <<E\nc\nE\nM 100644 :${i + 1} f${i % 50}.txt\n`,
    )
    fs.writeFileSync(join(at.path, 'stream'), lines.join('\n'))
    at.importStream('stream')
    fs.rmSync(join(at.path, 'stream'))
    at.git('reset', '-q', '--hard', 'main')
    const started = Date.now()
    const { events } = at.events('--history')
    // Some seconds on a quiet machine; where each version is read by a process of its own, hours.
    expect(Date.now() - started).toBeLessThan(800_000)
    const [found] = events.filter(({ event }) => event === 'finding')
    expect(found?.file).toMatch(/^f0\.txt@/)
    expect(found?.commits?.removed).toMatch(/^[0-9a-f]{40}$/)
    expect(events.at(-1)?.coverage?.files).toBe(1000)
    expect(at.events('--since', 'HEAD~20').events.at(-1)?.coverage?.files).toBe(20)
  }, 900_000)
})

describe.skipIf(!isBuilt)('the hook', () => {
  it('works on the first try: init, then commit', () => {
    expect(at.run(['init'])).toMatchObject({ code: 0, out: expect.stringMatching(/installed +\.git\/hooks\/pre-commit/) })
    at.write('ok.ts', 'export const ok = 1\n')
    at.git('add', '-A')
    at.git('commit', '-q', '-m', 'first')
    expect(at.git('log', '--oneline').trim().split('\n')).toHaveLength(1)
    expect(at.git('status', '--porcelain')).toBe('')
    at.write('bad.ts', `const a = "${MAIL}"\n`)
    at.git('add', '-A')
    const failure = (() => {
      try {
        at.git('commit', '-q', '-m', 'second')
      } catch (error) {
        return error as GitFailure
      }
      return null
    })()
    expect(failure).toBeInstanceOf(GitFailure)
    expect(failure?.output).toContain('bad.ts:1:12: medium email-address [EMAIL] new pf1:')
    expect(at.git('log', '--oneline').trim().split('\n')).toHaveLength(1)
    at.write('bad.ts', `const a = "${MAIL}" // piiscope-ignore email-address -- our own box\n`)
    at.git('add', '-A')
    at.git('commit', '-q', '-m', 'second')
    // What `git commit -a` commits lies in an index of its own.
    at.write('ok.ts', `export const ok = "${MAIL}"\n`)
    expect(() => at.git('commit', '-q', '-a', '-m', 'third')).toThrow(GitFailure)
  })

  it('leaves the hook of somebody else alone, and init what is there', () => {
    at.write('.git/hooks/pre-commit', '#!/bin/sh\nexit 0\n')
    expect(at.run(['hook', 'install'])).toMatchObject({ code: 2, err: expect.stringContaining('piiscope scan --staged') })
    expect(at.run(['hook', 'status'])).toMatchObject({ code: 1 })
    expect(at.run(['hook', 'uninstall'])).toMatchObject({ code: 2 })
    at.write('piiscope.config.json', '{"version": 1}')
    expect(at.run(['init', '--no-hook'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('is there    piiscope.config.json'),
    })
    expect(at.read('piiscope.config.json')).toBe('{"version": 1}')
    const before = at.git('status', '--porcelain')
    at.run(['init', '--no-hook'])
    expect(at.git('status', '--porcelain')).toBe(before)
    at.run(['init', '--dry-run'])
    expect(at.read('.git/hooks/pre-commit')).toBe('#!/bin/sh\nexit 0\n')
  })
})

describe.skipIf(!isBuilt)('ignore', () => {
  it('adds an entry for a finding, lists and checks it', () => {
    at.run(['init', '--no-hook'])
    at.write('a.txt', `${MAIL}\n`).write('u.csv', `contact,n\n${MAIL},1\njon.berg@corp-mail.dev,2\n`)
    at.write('piiscope.config.yaml', '# ours\nversion: 1\n')
    const ids = new Map(
      at
        .events('.')
        .events.filter(({ event, file }) => event === (file === 'u.csv' ? 'field' : 'finding'))
        .map(({ file, id }) => [file, id as string]),
    )
    expect(at.run(['ignore', 'add', ids.get('a.txt') ?? '', '--reason', 'support box', '--expires', '2999-01-31']).code).toBe(0)
    expect(at.run(['ignore', 'add', ids.get('u.csv')?.slice(0, 12) ?? '', '--reason', 'public', '--owner', '@docs']).code).toBe(0)
    expect(at.scan('.').code).toBe(0)
    const text = at.read('piiscope.config.yaml')
    expect(text).toContain('# ours')
    expect(text).not.toMatch(/zoe|corp-mail/)
    const shown = at.run(['explain', ids.get('a.txt') ?? ''])
    expect(shown).toMatchObject({ code: 0, out: expect.stringContaining('a.txt:1:1') })
    expect(shown.out).not.toContain('zoe')
    expect(at.run(['explain', 'pf1:aaaaaaaa'])).toMatchObject({ code: 2 })
    expect(at.run(['ignore', 'list']).out).toContain('email-address in /u.csv, contact -- public')
    expect(at.run(['ignore', 'check'])).toMatchObject({ code: 0 })
    // Another value in the same file counts; the ignore of what is gone is told.
    at.write('a.txt', 'ann.cole@corp-mail.dev\n')
    expect(at.scan('.').code).toBe(1)
    expect(at.run(['ignore', 'check'])).toMatchObject({ code: 1, out: expect.stringContaining('covers nothing') })
  })
})

describe.skipIf(!isBuilt)('rules of a project', () => {
  it('come with examples that are run, and lists of values that are digests', () => {
    at.run(['init', '--no-hook'])
    const rule = (more: string) =>
      `customRules:\n  - id: acme/badge\n    title: Badge\n    class: login\n    pattern: '\\bB\\d{5}\\b'\n${more}`
    at.write('piiscope.config.yaml', rule('    examples: { match: [B12345], noMatch: [B123] }\n'))
    expect(at.run(['rules', 'test'])).toMatchObject({ code: 0, out: '1 rule of this project, 2 examples, 0 wrong\n' })
    at.write('a.txt', 'badge B12345 and B54321\n')
    expect(at.scan('a.txt')).toMatchObject({ code: 1, out: expect.stringContaining('a.txt:1:7: medium acme/badge [BADGE] new') })
    expect(at.run(['rules']).out).toContain('acme/badge')
    at.write('piiscope.config.yaml', rule('    examples: { match: [X12345] }\n'))
    expect(at.run(['rules', 'test'])).toMatchObject({ code: 1, out: expect.stringContaining('examples.match[0] is not found') })
    const digest = at.run(['rules', 'digest', '-'], { input: 'B54321\n' }).out.trim()
    expect(digest).toMatch(/^k[a-z2-7]{6}:[a-z2-7]{12}$/)
    at.write('piiscope.config.yaml', rule(`    values: ['${digest}']\n`))
    expect(places(at.events('a.txt').events)).toEqual(['a.txt:1'])
    for (const [bad, why] of [
      ["    pattern: '(?=x)'\n", 'twice'],
      ['    validate: luhm\n', 'did you mean'],
    ] as const) {
      at.write('piiscope.config.yaml', rule(bad))
      expect(at.scan('a.txt')).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) })
    }
    at.write('piiscope.config.yaml', rule('').replace('\\bB', '(?=B)'))
    expect(at.scan('a.txt')).toMatchObject({
      code: 2,
      err: expect.stringContaining('piiscope.config.yaml:2:5: customRules[0]: the pattern is none that RE2 knows'),
    })
  })
})
