import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brief, git, hasGit, inFolder, put, walkPaths } from './temp-folder.ts'

if (!hasGit) console.warn('gitignore.test.ts: git is absent; the tests that need it are skipped')

const words = (text: string): string[] => text.split(' ')
const filesOf = (entries: readonly string[]): string[] => entries.filter((entry) => !/^[a-z-]+[:!]/.test(entry))

describe.skipIf(!hasGit)('with git as the judge', () => {
  /** Names short enough to collide often with the patterns below; ASCII, since `?` is one byte to git and one character to us. */
  const TREE = [...words('a b.log ab [a] x/a x/b.log x/y/a x/y/z/a x/y/z/b.log y/ab y/x/a/b a.b/c #a !a A'), 'x y']
  const part = fc.constantFrom(...words('a b x y z * ** *** ? / .log . [ab] [!a] [a-y] [[:upper:]] [ ] \\* \\'), ' ')
  const start = fc.constantFrom('', '', '', '!', '#', '\\!', '\\#', '/')
  const end = fc.constantFrom('', '', '/', '/**', ' ', '\r')
  const line = fc
    .tuple(start, fc.array(part, { minLength: 1, maxLength: 6 }), end)
    .map(([first, parts, last]) => first + parts.join('') + last)
    // Where two or more stars touch other characters git has quirks of its own, and not the same in all versions.
    .filter((text) => !/[^/!]\*\*|\*\*[^/*\r ]/.test(text))

  test('a walk finds exactly the untracked files that git does not ignore', { timeout: 120_000 }, async () => {
    await inFolder({}, async (folder) => {
      git(folder, 'init', '-q')
      for (const name of TREE) put(join(folder, name))
      const judge = async (root: readonly string[], nested: readonly string[]): Promise<void> => {
        writeFileSync(join(folder, '.gitignore'), root.join('\n'))
        writeFileSync(join(folder, 'x', '.gitignore'), nested.join('\n'))
        const listed = git(folder, 'ls-files', '-z', '--others', '--exclude-per-directory=.gitignore')
        const found = (await walkPaths(folder, ['.'])).flatMap((entry) => (entry.kind === 'file' ? [entry.name] : []))
        expect(found.sort()).toEqual(listed.split('\0').filter(Boolean).sort())
      }
      const lines = fc.array(line, { minLength: 1, maxLength: 4 })
      await fc.assert(fc.asyncProperty(lines, fc.array(line, { maxLength: 2 }), judge), { numRuns: 400 })
    })
  })

  test('a tracked file is scanned although a pattern matches it, also inside an ignored folder', async () => {
    const tree = { 'a.csv': '', 'b.csv': '', 'out/kept/a.txt': '', 'out/kept/b.txt': '', 'out/c/d.txt': '' }
    await inFolder({ '.gitignore': '*.csv\nout/\n', ...tree }, async (folder) => {
      git(folder, 'init', '-q')
      git(folder, 'add', '-f', 'a.csv', 'out/kept/a.txt')
      expect(brief(await walkPaths(folder, ['.']))).toEqual([
        'version-control:.git/',
        '.gitignore',
        'a.csv',
        'gitignored:b.csv',
        'gitignored:out/c/',
        'out/kept/a.txt',
        'gitignored:out/kept/b.txt',
      ])
    })
  })

  test('patterns of parent folders and of .git/info/exclude hold in a subfolder', async () => {
    await inFolder({ '.gitignore': '/sub/a\n', 'sub/a': '', 'sub/b': '', 'sub/c': '' }, async (folder) => {
      git(folder, 'init', '-q')
      put(join(folder, '.git', 'info', 'exclude'), 'b\n')
      expect(brief(await walkPaths(folder, ['sub']))).toEqual(['gitignored:a', 'gitignored:b', 'c'])
    })
  })

  test('what is named outright is scanned although it is ignored', async () => {
    await inFolder({ '.gitignore': 'out/\n*.csv\n', 'out/a.csv': '', 'out/b': '', 'c.csv': '' }, async (folder) => {
      git(folder, 'init', '-q')
      expect(brief(await walkPaths(folder, ['out', 'c.csv']))).toEqual(['out/a.csv', 'out/b', 'c.csv'])
    })
  })

  test('a repository inside another has its own rules and its own tracked files', async () => {
    await inFolder({ '.gitignore': '*.csv\n', 'in/a.csv': '', 'in/b.txt': '', 'in/c.txt': '' }, async (folder) => {
      const inner = join(folder, 'in')
      git(folder, 'init', '-q')
      git(inner, 'init', '-q')
      put(join(inner, '.gitignore'), '*.txt\n')
      git(inner, 'add', '-f', 'b.txt')
      const expected = ['version-control:in/.git/', 'in/.gitignore', 'in/a.csv', 'in/b.txt', 'gitignored:in/c.txt']
      expect(brief(await walkPaths(folder, ['.'])).filter((entry) => entry.includes('in/'))).toEqual(expected)
    })
  })

  test('a linked work tree, whose .git is a file, is read like any other', async () => {
    await inFolder({ 'main/.gitignore': '*.csv\n', 'main/a.csv': '' }, async (folder) => {
      const main = join(folder, 'main')
      git(main, 'init', '-q')
      git(main, 'add', '-f', '.')
      git(main, 'commit', '-qm', 'x')
      git(main, 'worktree', 'add', '-q', '../linked')
      put(join(folder, 'linked', 'b.csv'))
      expect(brief(await walkPaths(folder, ['linked']))).toEqual(['.git', '.gitignore', 'a.csv', 'gitignored:b.csv'])
    })
  })

  test('gitignore: false scans everything but version control', async () => {
    await inFolder({ '.gitignore': '*\n', a: '' }, async (folder) => {
      git(folder, 'init', '-q')
      expect(brief(await walkPaths(folder, ['.'], { gitignore: false }))).toEqual(['version-control:.git/', '.gitignore', 'a'])
    })
  })

  test('no program named in a repository runs while its tracked files are listed', async () => {
    await inFolder({ '.gitignore': 'a\n', a: '', b: '', '.gitattributes': '* filter=x\n' }, async (folder) => {
      git(folder, 'init', '-q')
      git(folder, 'add', '-f', '.')
      git(folder, 'commit', '-qm', 'x')
      const marker = join(folder, 'marker')
      const script = `#!/bin/sh\ntouch '${marker}'\n`
      const program = join(folder, 'program')
      writeFileSync(program, script, { mode: 0o755 })
      for (const hook of words('post-index-change fsmonitor-watchman pre-commit')) {
        writeFileSync(join(folder, '.git', 'hooks', hook), script, { mode: 0o755 })
      }
      const keys = words(
        'core.pager pager.ls-files core.sshCommand alias.ls-files core.askPass filter.x.clean diff.external core.fsmonitor',
      )
      for (const key of keys) git(folder, 'config', key, key.startsWith('alias') ? `!${program}` : program)
      rmSync(marker, { force: true }) // git config itself may have asked the fsmonitor
      expect(filesOf(brief(await walkPaths(folder, ['.'])))).toContain('a')
      expect(existsSync(marker)).toBe(false)
    })
  })

  test('a partial clone with a sparse index fetches nothing, by whatever transport it names', async () => {
    await inFolder({ 'a/x': '', 'b/y': '', '.gitignore': 'z\n' }, async (folder) => {
      git(folder, 'init', '-q')
      git(folder, 'add', '-f', '.')
      git(folder, 'commit', '-qm', 'x')
      git(folder, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'a')
      const tree = git(folder, 'rev-parse', 'HEAD:b').trim()
      const marker = join(folder, 'marker')
      const settings = [
        ['core.repositoryFormatVersion', '1'],
        ['extensions.partialClone', 'origin'],
        ['remote.origin.promisor', 'true'],
        ['remote.origin.url', `ext::sh -c touch% ${marker}`],
        ['protocol.ext.allow', 'always'],
      ] as const
      for (const [key, value] of settings) git(folder, 'config', key, value)
      rmSync(join(folder, '.git', 'objects', tree.slice(0, 2), tree.slice(2)))
      put(join(folder, 'z'))
      const entries = brief(await walkPaths(folder, ['.']))
      expect(existsSync(marker)).toBe(false)
      expect(entries).toContain('gitignored:z')
    })
  })

  test('where git fails, the rules are applied and a problem says so', async () => {
    await inFolder({ '.gitignore': 'a\n', a: '', b: '' }, async (folder) => {
      git(folder, 'init', '-q')
      writeFileSync(join(folder, '.git', 'index'), 'damaged')
      const entries = await walkPaths(folder, ['.'])
      expect(brief(entries)).toEqual(['version-control:.git/', '.gitignore', 'gitignored:a', 'unreadable!.gitignore', 'b'])
      expect(entries[3]).toMatchObject({ problem: { incomplete: false } })
    })
  })

  test('variables of a surrounding git process do not lead to another repository', async () => {
    await inFolder({ 'one/.gitignore': 'a\n', 'one/a': '', 'two/b': '' }, async (folder) => {
      git(join(folder, 'one'), 'init', '-q')
      git(join(folder, 'one'), 'add', '-f', 'a')
      git(join(folder, 'two'), 'init', '-q')
      Object.assign(process.env, { GIT_DIR: join(folder, 'two', '.git') })
      try {
        expect(filesOf(brief(await walkPaths(folder, ['one'])))).toEqual(['.gitignore', 'a'])
      } finally {
        Reflect.deleteProperty(process.env, 'GIT_DIR')
      }
    })
  })
})

describe('without a repository', () => {
  test('.gitignore outside a work tree means nothing', async () => {
    await inFolder({ '.gitignore': 'a\n', a: '' }, async (folder) => {
      expect(brief(await walkPaths(folder, ['.']))).toEqual(['.gitignore', 'a'])
    })
  })

  test('.piiscopeignore holds in its folder and below, and one further down is only a file', async () => {
    const tree = { 'a.log': '', 'keep.log': '', 'x/b.log': '', 'x/.piiscopeignore': '*\n', 'x/c': '' }
    await inFolder({ '.piiscopeignore': '*.log\n!keep.log\n', ...tree }, async (folder) => {
      const whole = ['.piiscopeignore', 'excluded:a.log', 'keep.log', 'x/.piiscopeignore', 'excluded:x/b.log', 'x/c']
      expect(brief(await walkPaths(folder, ['.']))).toEqual(whole)
      expect(brief(await walkPaths(folder, ['a.log', 'keep.log']))).toEqual(['a.log', 'keep.log'])
    })
  })

  test('.piiscopeignore in the working folder holds for a folder below it', async () => {
    await inFolder({ '.piiscopeignore': 'x/*.log\n', 'x/b.log': '', 'x/c': '' }, async (folder) => {
      expect(brief(await walkPaths(folder, ['x']))).toEqual(['excluded:b.log', 'c'])
    })
  })

  test('exclude patterns are compared with reported names and hold for inputs too', async () => {
    await inFolder({ 'data/a.csv': '', 'data/old/b.csv': '', 'data/c.txt': '' }, async (folder) => {
      const whole = await walkPaths(folder, ['data'], { exclude: ['old/', '*.txt'] })
      expect(brief(whole)).toEqual(['a.csv', 'excluded:c.txt', 'excluded:old/'])
      const named = await walkPaths(folder, ['data/a.csv', 'data/old/b.csv'], { exclude: ['data/old/'] })
      expect(brief(named)).toEqual(['data/a.csv', 'excluded:data/old/b.csv'])
    })
  })

  test('an ignore file that is a link or a folder is not read', async () => {
    await inFolder({ a: '', rules: 'a\n' }, async (folder) => {
      symlinkSync('rules', join(folder, '.piiscopeignore'))
      expect(brief(await walkPaths(folder, ['.']))).toContain('a')
      renameSync(join(folder, '.piiscopeignore'), join(folder, 'link'))
      mkdirSync(join(folder, '.piiscopeignore'))
      expect(brief(await walkPaths(folder, ['.']))).toContain('a')
    })
  })
})

describe('hostile ignore files', () => {
  test('oversized patterns are refused, named as a problem, and the rest still applies', async () => {
    const long = ['*'.repeat(3000), 'a'.repeat(100_000), '!'.repeat(2000), '**/'.repeat(2000), '{a,b'.repeat(3000)]
    await inFolder({ '.piiscopeignore': [...long, '[', '\\', 'b'].join('\n'), a: '', b: '' }, async (folder) => {
      const entries = await walkPaths(folder, ['.'])
      expect(brief(entries)).toEqual(['limit!.piiscopeignore', '.piiscopeignore', 'a', 'excluded:b'])
      const message = expect.stringContaining('5 longer than 1000 characters')
      expect(entries[0]).toMatchObject({ problem: { incomplete: false, message } })
    })
  })

  test('64 stars over a deep path are decided at once', async () => {
    const deep = `${'a/'.repeat(400)}c`
    const patterns = [`a/${'**/a/'.repeat(31)}b`, `${'**/a*a*'.repeat(12)}/b`, `${'*a'.repeat(60)}b`]
    await inFolder({ [deep]: '', ['a'.repeat(250)]: '' }, async (folder) => {
      const begin = performance.now()
      const entries = await walkPaths(folder, ['.'], { exclude: patterns })
      expect(filesOf(brief(entries))).toHaveLength(2)
      expect(performance.now() - begin).toBeLessThan(15_000) // a backtracking matcher needs ages
    })
  })

  test('more than 2,000 patterns in a file are cut, and a problem says so', async () => {
    const patterns = Array.from({ length: 2500 }, (_, index) => `n${index}`).join('\n')
    await inFolder({ '.piiscopeignore': patterns, n1: '', n2400: '' }, async (folder) => {
      const entries = brief(await walkPaths(folder, ['.']))
      expect(entries).toEqual(['limit!.piiscopeignore', '.piiscopeignore', 'excluded:n1', 'n2400'])
    })
  })
})
