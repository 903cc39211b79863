import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brief, git, hasGit, inFolder, put, walkPaths } from './temp-folder.ts'

if (!hasGit) console.warn('gitignore.test.ts: git is absent; the tests that need it are skipped')

const files = (entries: readonly string[]): string[] => entries.filter((entry) => !/^[a-z-]+[:!]/.test(entry))

describe.skipIf(!hasGit)('with git as the judge', () => {
  /** Names short enough to collide often with the patterns below. */
  const TREE = ['a', 'b.log', 'ab', '[a]', 'x/a', 'x/b.log', 'x/y/a', 'x/y/z/a', 'x/y/z/b.log', 'y/ab', 'y/x/a/b', 'a.b/c', 'é/a', 'x y', '#a', '!a', 'A']
  const part = fc.constantFrom('a', 'b', 'x', 'y', 'z', '*', '**', '?', '/', '.log', '[ab]', '[!a]', '[a-y]', '[[:upper:]]', '[', ']', '\\*', '\\', ' ', '.', '***', 'é')
  const line = fc
    .tuple(fc.constantFrom('', '', '', '!', '#', '\\!', '\\#', '/'), fc.array(part, { minLength: 1, maxLength: 6 }), fc.constantFrom('', '', '/', '/**', ' ', '\r'))
    .map(([start, parts, end]) => start + parts.join('') + end)
    // Where `***` touches other characters git's own versions disagree.
    .filter((text) => !/[^/]\*\*\*|\*\*\*[^/]/.test(text))

  test('a walk finds exactly the untracked files that git does not ignore', { timeout: 120_000 }, async () => {
    await inFolder({}, async (folder) => {
      git(folder, 'init', '-q')
      for (const name of TREE) if (!existsSync(join(folder, name))) put(join(folder, ...(['a'].includes(name) ? ['a'] : name.split('/'))))
      await fc.assert(
        fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), fc.array(line, { maxLength: 2 }), async (root, nested) => {
          writeFileSync(join(folder, '.gitignore'), root.join('\n'))
          writeFileSync(join(folder, 'x', '.gitignore'), nested.join('\n'))
          const expected = git(folder, 'ls-files', '-z', '--others', '--exclude-per-directory=.gitignore').split('\0').filter(Boolean)
          const found = (await walkPaths(folder, ['.'])).flatMap((entry) => (entry.kind === 'file' ? [entry.name] : []))
          expect(found.sort()).toEqual(expected.sort())
        }),
        { numRuns: 400 },
      )
    })
  })

  test('a tracked file is scanned although a pattern matches it, also inside an ignored folder', async () => {
    await inFolder({ '.gitignore': '*.csv\nout/\n', 'a.csv': '', 'b.csv': '', 'out/kept/a.txt': '', 'out/kept/b.txt': '', 'out/c/d.txt': '' }, async (folder) => {
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
      git(folder, 'init', '-q')
      git(join(folder, 'in'), 'init', '-q')
      put(join(folder, 'in', '.gitignore'), '*.txt\n')
      git(join(folder, 'in'), 'add', '-f', 'b.txt')
      const entries = brief(await walkPaths(folder, ['.']))
      expect(entries.filter((entry) => entry.includes('in/'))).toEqual(['version-control:in/.git/', 'in/.gitignore', 'in/a.csv', 'in/b.txt', 'gitignored:in/c.txt'])
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
    await inFolder({ '.gitignore': 'a\n', a: '', b: '' }, async (folder) => {
      git(folder, 'init', '-q')
      git(folder, 'add', '-f', '.')
      git(folder, 'commit', '-qm', 'x')
      const marker = join(folder, 'marker')
      const program = join(folder, 'evil')
      writeFileSync(program, `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 })
      for (const hook of ['post-index-change', 'fsmonitor-watchman', 'pre-commit']) writeFileSync(join(folder, '.git/hooks', hook), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 })
      const settings = { 'core.fsmonitor': program, 'core.pager': program, 'pager.ls-files': program, 'core.sshCommand': program, 'alias.ls-files': `!${program}`, 'core.askPass': program, 'credential.helper': `!${program}`, 'filter.x.clean': program, 'diff.external': program }
      for (const [key, value] of Object.entries(settings)) git(folder, 'config', key, value)
      put(join(folder, '.gitattributes'), '* filter=x\n')
      expect(files(brief(await walkPaths(folder, ['.'])))).toContain('a')
      expect(existsSync(marker)).toBe(false)
    })
  })

  test('a partial clone with a sparse index fetches nothing, by whatever transport it names', async () => {
    await inFolder({ 'a/x': '', 'b/y': '', '.gitignore': 'z\n' }, async (folder) => {
      git(folder, 'init', '-q')
      git(folder, 'add', '-f', '.')
      git(folder, 'commit', '-qm', 'x')
      git(folder, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'a')
      const marker = join(folder, 'marker')
      for (const [key, value] of Object.entries({ 'core.repositoryFormatVersion': '1', 'extensions.partialClone': 'origin', 'remote.origin.url': `ext::sh -c "touch% ${marker}"`, 'remote.origin.promisor': 'true', 'protocol.ext.allow': 'always' })) git(folder, 'config', key, value)
      const tree = git(folder, 'rev-parse', 'HEAD:b').trim()
      rmSync(join(folder, '.git', 'objects', tree.slice(0, 2), tree.slice(2)), { force: true })
      put(join(folder, 'z'))
      const entries = await walkPaths(folder, ['.'])
      expect(existsSync(marker)).toBe(false)
      expect(brief(entries)).toContain('gitignored:z')
    })
  })

  test('where git fails, the rules are applied and a problem says so', async () => {
    await inFolder({ '.gitignore': 'a\n', a: '', b: '' }, async (folder) => {
      git(folder, 'init', '-q')
      writeFileSync(join(folder, '.git', 'index'), 'damaged')
      const entries = await walkPaths(folder, ['.'])
      expect(brief(entries)).toEqual(['version-control:.git/', '.gitignore', 'gitignored:a', 'unreadable!.gitignore', 'b'])
      expect(entries.flatMap((entry) => (entry.kind === 'problem' ? [entry.problem.incomplete] : []))).toEqual([false])
    })
  })

  test('variables of a surrounding git process do not lead to another repository', async () => {
    await inFolder({ 'one/.gitignore': 'a\n', 'one/a': '', 'two/b': '' }, async (folder) => {
      git(join(folder, 'one'), 'init', '-q')
      git(join(folder, 'one'), 'add', '-f', 'a')
      git(join(folder, 'two'), 'init', '-q')
      process.env['GIT_DIR'] = join(folder, 'two', '.git')
      try {
        expect(files(brief(await walkPaths(folder, ['one'])))).toEqual(['.gitignore', 'a'])
      } finally {
        delete process.env['GIT_DIR']
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
    await inFolder({ '.piiscopeignore': '*.log\n!keep.log\n', 'a.log': '', 'keep.log': '', 'x/b.log': '', 'x/.piiscopeignore': '*\n', 'x/c': '' }, async (folder) => {
      expect(brief(await walkPaths(folder, ['.']))).toEqual(['.piiscopeignore', 'excluded:a.log', 'keep.log', 'x/.piiscopeignore', 'excluded:x/b.log', 'x/c'])
      expect(brief(await walkPaths(folder, ['x', 'keep.log'])), 'the working folder is above x').toContain('excluded:x/b.log')
    })
  })

  test('exclude patterns are compared with reported names and hold for inputs too', async () => {
    await inFolder({ 'data/a.csv': '', 'data/old/b.csv': '', 'data/c.txt': '' }, async (folder) => {
      expect(brief(await walkPaths(folder, ['data'], { exclude: ['old/', '*.txt'] }))).toEqual(['a.csv', 'excluded:c.txt', 'excluded:old/'])
      expect(brief(await walkPaths(folder, ['data/a.csv', 'data/old/b.csv'], { exclude: ['data/old/'] }))).toEqual(['data/a.csv', 'excluded:data/old/b.csv'])
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
    const lines = ['*'.repeat(3000), 'a'.repeat(100_000), '[', '\\', '!'.repeat(2000), '**/'.repeat(2000), '{a,b'.repeat(3000), 'b']
    await inFolder({ '.piiscopeignore': lines.join('\n'), a: '', b: '' }, async (folder) => {
      const entries = await walkPaths(folder, ['.'])
      expect(brief(entries)).toEqual(['limit!.piiscopeignore', '.piiscopeignore', 'a', 'excluded:b'])
      expect(entries[0]).toMatchObject({ problem: { incomplete: false, message: expect.stringContaining('5 longer than 1000 characters') } })
    })
  })

  test('64 stars over a deep path are decided in milliseconds', async () => {
    const deep = `${'a/'.repeat(400)}c`
    const patterns = [`a/${'**/a/'.repeat(31)}b`, `${'**/a*a*'.repeat(12)}/b`, `${'*a'.repeat(60)}b`]
    await inFolder({ [deep]: '', ['a'.repeat(250)]: '' }, async (folder) => {
      const begin = performance.now()
      const entries = await walkPaths(folder, ['.'], { exclude: patterns })
      expect(files(brief(entries))).toHaveLength(2)
      expect(performance.now() - begin).toBeLessThan(2000)
    })
  })

  test('more than 2,000 patterns in a file are cut, and a problem says so', async () => {
    await inFolder({ '.piiscopeignore': Array.from({ length: 2500 }, (_, index) => `n${index}`).join('\n'), n1: '', n2400: '' }, async (folder) => {
      const entries = brief(await walkPaths(folder, ['.']))
      expect(entries).toEqual(['limit!.piiscopeignore', '.piiscopeignore', 'excluded:n1', 'n2400'])
    })
  })
})
