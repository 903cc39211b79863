/** What makes piiscope easy to take in: variables for flags, codes for errors, lists of paths, hooks of other programs. */
import * as fs from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COMMANDS, type CommandName } from '../../src/cli/flags/commands.ts'
import { FLAGS } from '../../src/cli/flags/index.ts'
import { flagsFromEnvironment, unknownVariables, variableOf } from '../../src/cli/environment-flags.ts'
import { ERRORS } from '../../src/cli/error-codes.ts'
import { completions } from '../../src/cli/commands/completions-command.ts'
import { Folder, isBuilt } from './command.ts'

const MAIL = 'zoe.adler@corp-mail.dev'
let at: Folder
beforeEach(() => {
  at = new Folder()
})
afterEach(() => at.remove())

describe('variables', () => {
  const none = (): boolean => false
  const isFlagOf = (flag: string, command: CommandName): boolean =>
    FLAGS.some(({ name, commands }) => name === flag && commands.includes(command))

  it('stand for every flag of a command, as the command line would say it', () => {
    for (const flag of FLAGS) {
      const variable = variableOf(flag)
      if (variable === null) continue
      expect(unknownVariables({ [variable]: '1' })).toEqual([])
      for (const { name } of COMMANDS) {
        const read = flagsFromEnvironment(name, { [variable]: '1' }, none)
        expect(Object.keys(read)).toHaveLength(isFlagOf(flag.name, name) ? 1 : 0)
      }
    }
    expect(
      flagsFromEnvironment(
        'scan',
        { PIISCOPE_EXCLUDE: 'a/\n*.log\n', PIISCOPE_NO_GITIGNORE: 'true', PIISCOPE_VENDOR: '0' },
        none,
      ),
    ).toEqual({ exclude: ['a/', '*.log'], gitignore: false })
    expect(flagsFromEnvironment('scan', { PIISCOPE_CACHE: '1' }, none)).toEqual({ cache: true })
    expect(flagsFromEnvironment('scan', { PIISCOPE_CACHE: 'there' }, none)).toEqual({ cache: 'there' })
    expect(flagsFromEnvironment('scan', { PIISCOPE_FAIL_ON: '' }, none)).toEqual({})
    expect(flagsFromEnvironment('scan', { PIISCOPE_FAIL_ON: 'high' }, (key) => key === 'failOn')).toEqual({})
  })

  it.skipIf(!isBuilt)('are less than flags and more than configuration; misspelt ones are told by doctor', () => {
    at.write('a.txt', MAIL).write('piiscope.config.yaml', 'policy: { failOn: none }\n')
    const code = (env: Record<string, string>, ...more: string[]) => at.run(['scan', 'a.txt', ...more], { env }).code
    expect(code({})).toBe(0)
    expect(code({ PIISCOPE_FAIL_ON: 'low:medium' })).toBe(1)
    expect(code({ PIISCOPE_FAIL_ON: 'low:medium' }, '--fail-on', 'none')).toBe(0)
    expect(at.run(['scan'], { env: { PIISCOPE_VENDOR: 'maybe' } })).toMatchObject({
      code: 2,
      err: expect.stringContaining('PIISCOPE_VENDOR: a switch is 1 or 0 (PS101)'),
    })
    expect(at.run(['doctor'], { env: { PIISCOPE_FAILON: 'low' } })).toMatchObject({
      code: 1,
      out: expect.stringContaining('PIISCOPE_FAILON'),
    })
  })
})

describe.skipIf(!isBuilt)('errors', () => {
  it('have a code, and every code an explanation', () => {
    at.write('a.txt', MAIL).write('bad.jsonl', 'x').write('bad.yaml', 'rulez: {}\n')
    const codeOf = (...argv: string[]): string | undefined => /\((PS\d+)\)\n/.exec(at.run(argv).err)?.[1]
    expect({
      flag: codeOf('scan', '--nope'),
      path: codeOf('scan', 'nope'),
      config: codeOf('scan', '-c', 'bad.yaml'),
      baseline: codeOf('scan', '--baseline', 'bad.jsonl'),
      git: codeOf('scan', '--staged'),
      refused: codeOf('scan', '-o', 'a.txt'),
      written: codeOf('scan', '-o', 'no/where.json'),
      rule: codeOf('explain', 'nope'),
      saved: codeOf('report', 'bad.yaml'),
    }).toEqual({
      flag: 'PS101',
      path: 'PS120',
      config: 'PS110',
      baseline: 'PS130',
      git: 'PS140',
      refused: 'PS150',
      written: 'PS160',
      rule: 'PS180',
      saved: 'PS121',
    })
    expect(at.run(['explain', 'PS120'])).toMatchObject({ code: 0, out: expect.stringContaining(ERRORS.PS120[0]) })
  })
})

describe.skipIf(!isBuilt)('what is scanned', () => {
  it('can be listed, with names of every kind; an empty list is nothing, not all', () => {
    at.write('a b.txt', MAIL).write('[id].txt', MAIL).write('c.txt', MAIL).write('none', '')
    const files = (input: string) =>
      at
        .run(['scan', '--files-from', '-', '-f', 'ndjson', '-q'], { input })
        .out.split('\n')
        .flatMap((line) => /"event":"finding".*"file":"([^"]*)"/.exec(line)?.[1] ?? [])
    expect(files('a b.txt\n[id].txt\r\n')).toEqual(['a b.txt', '[id].txt'])
    expect(files('a b.txt\0c.txt\0')).toEqual(['a b.txt', 'c.txt'])
    expect(at.scan('--files-from', 'none').code).toBe(2)
    expect(at.scan('--files-from', 'none', '--allow-empty').code).toBe(0)
    expect(at.scan('--files-from', 'missing')).toMatchObject({ code: 2, out: '' })
  })

  it('is named where it was not, and why', () => {
    at.write('a.txt', 'nothing').write('b.png', Buffer.from('89504e470d0a1a0a0000', 'hex')).write('node_modules/x/y.js', MAIL)
    const { out } = at.scan('--show-skipped')
    expect(out).toContain('skipped b.png: unsupported\n')
    expect(out).toContain('skipped node_modules/: vendor\n')
    expect(at.scan('--show-skipped', '-f', 'pretty').out).toMatch(/NOT SCANNED[\s\S]*unsupported +b\.png/)
    const lines = at.scan('--show-skipped', '-f', 'ndjson').out.trimEnd().split('\n')
    expect(lines.filter((line) => line.includes('"event":"source"'))).toHaveLength(2)
  })

  it('is of another folder with -C, as if started there', () => {
    at.write('in/a.txt', MAIL).write('in/piiscope.config.yaml', 'rules: { email: off }\n')
    expect(at.scan('-C', 'in').code).toBe(0)
    expect(at.scan('-C', 'in', '--no-config', '-q').out).toMatch(/^a\.txt:1:1:/)
    expect(at.scan('-C', 'nope')).toMatchObject({ code: 2, out: '' })
  })
})

describe.skipIf(!isBuilt)('--fail-on-stale', () => {
  it('fails on ignores and baseline entries that cover nothing, and not on a missing key', () => {
    at.repository().write('a.ts', `"${MAIL}"\n`)
    at.run(['init', '--no-hook'])
    at.run(['baseline', 'create', '--reason', 'old'])
    expect(at.scan('--fail-on-stale').code).toBe(0)
    fs.rmSync(join(at.path, '.piiscope/key'))
    expect(at.scan('--fail-on-stale')).toMatchObject({ code: 0, out: expect.stringContaining('no-key') })
    at.write('a.ts', '"nothing"\n')
    expect(at.scan('.').code).toBe(0)
    const { code, out } = at.scan('--fail-on-stale')
    expect({ code, told: out.includes('cover nothing any more') }).toEqual({ code: 1, told: true })
    expect(JSON.parse(at.scan('--fail-on-stale', '-f', 'json').out)).toMatchObject({ reasons: ['stale'] })
  })
})

describe.skipIf(!isBuilt)('hooks that another program manages', () => {
  it.each([
    ['.husky/pre-commit', 'npm test\n', 'husky'],
    ['lefthook.yml', 'pre-push:\n', 'lefthook'],
    ['.pre-commit-config.yaml', 'repos: []\n', 'pre-commit'],
  ])('%s is left as it is, and it is said what to add', (file, text, name) => {
    at.repository().write(file, text)
    expect(at.run(['hook', 'install'])).toMatchObject({ code: 1, out: expect.stringContaining(`${name} runs the hooks here`) })
    expect(at.run(['init'])).toMatchObject({ code: 0, out: expect.stringContaining(`add to ${file}`) })
    expect(at.read(file)).toBe(text)
    expect(fs.existsSync(join(at.path, '.git/hooks/pre-commit'))).toBe(false)
    at.write(file, `${text}# npx piiscope scan --staged\n`)
    expect(at.run(['hook', 'status'])).toMatchObject({ code: 0, out: expect.stringContaining('calls piiscope') })
  })

  it('init goes on where there is a hook of somebody else', () => {
    at.repository().write('.git/hooks/pre-commit', '#!/bin/sh\nexit 0\n')
    expect(at.run(['init'])).toMatchObject({ code: 0, out: expect.stringMatching(/left +\.git\/hooks\/pre-commit/) })
    expect(at.read('.git/hooks/pre-commit')).toBe('#!/bin/sh\nexit 0\n')
  })
})

describe('completions', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('for %s know every command and flag', (shell) => {
    const script = completions(shell)
    for (const { name } of COMMANDS) expect(script).toContain(name)
    for (const { name } of FLAGS) expect(script).toContain(shell === 'fish' ? `-l ${name}` : `--${name}`)
  })
})
