import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { InputError, resolveInputs } from '../../src/sources/inputs.ts'
import { nearest } from '../../src/sources/nearest.ts'
import { brief, inFolder, walkPaths, walkUnprivileged } from './temp-folder.ts'

async function inputError(paths: readonly string[], cwd: string): Promise<InputError> {
  const error: unknown = await resolveInputs(paths, cwd).catch((thrown: unknown) => thrown)
  if (!(error instanceof InputError)) throw new Error('resolveInputs did not throw an InputError')
  return error
}

describe('missing paths', () => {
  test('all are listed before anything is scanned, each with the existing path that is nearest', async () => {
    await inFolder({ 'exports/users.csv': '', 'a.csv': '' }, async (folder) => {
      const error = await inputError(['exprots/users.csv', 'a.csv', 'exports/user.csv', 'quite/different', ''], folder)
      expect(error.missing).toEqual(['exprots/users.csv', 'exports/user.csv', 'quite/different', ''])
      expect(error.suggestions).toEqual([join('exports', 'users.csv'), join('exports', 'users.csv'), null, null])
      expect(error.message.split('\n')[0]).toBe('No such file or folder: exprots/users.csv (did you mean exports/users.csv?)')
    })
  })

  test('a glob that matches nothing, a part of a path that is a file, and a link to nothing are missing', async () => {
    await inFolder({ 'a.csv': '' }, async (folder) => {
      symlinkSync('nowhere', join(folder, 'dangling'))
      expect((await inputError(['*.json', 'a.csv/b', 'dangling', 'x\0y'], folder)).missing).toEqual([
        '*.json',
        'a.csv/b',
        'dangling',
        'x\0y',
      ])
    })
  })

  test('nearest prefers fewer edits, counts a swap as one, and gives up beyond one edit in three letters', () => {
    expect(nearest('usres.csv', ['users.csv', 'user.csv'])).toBe('users.csv')
    expect(nearest('README', ['readme'])).toBe('readme')
    expect(nearest('abc', ['xyz', 'abcdefg'])).toBe(null)
  })
})

describe('globs', () => {
  const tree = {
    'a.csv': '',
    'b.csv': '',
    'c.txt': '',
    'sub/d.csv': '',
    'sub/deep/e.csv': '',
    '.hidden.csv': '',
    '.git/f.csv': '',
  }

  test.each([
    ['*.csv', ['.hidden.csv', 'a.csv', 'b.csv']],
    ['[ab].csv', ['a.csv', 'b.csv']],
    ['{a,c}.*', ['a.csv', 'c.txt']],
    ['?.txt', ['c.txt']],
    ['**/*.csv', ['.hidden.csv', 'a.csv', 'b.csv', 'sub/d.csv', 'sub/deep/e.csv']],
    ['su*', ['sub/d.csv', 'sub/deep/e.csv']],
  ])('%s finds %j', async (pattern, expected) => {
    await inFolder(tree, async (folder) => {
      expect(
        brief(await walkPaths(folder, [pattern, 'c.txt'])).filter((name) => name !== 'c.txt' || expected.includes(name)),
      ).toEqual(expected)
    })
  })

  test('a path that exists is that path, whatever a glob would make of it', async () => {
    await inFolder({ 'data[1].csv': '', 'data1.csv': '', '(group)/x': '' }, async (folder) => {
      expect(brief(await walkPaths(folder, ['data[1].csv']))).toEqual(['data[1].csv'])
      expect(brief(await walkPaths(folder, ['(group)']))).toEqual(['x'])
    })
  })

  test('a glob counts links and follows none; a link that is named is followed', async () => {
    await inFolder({ 'real/a.csv': '' }, async (folder) => {
      symlinkSync('real', join(folder, 'link'))
      symlinkSync('real/a.csv', join(folder, 'l.csv'))
      expect(brief(await walkPaths(folder, ['l*']))).toEqual(['link:l.csv', 'link:link'])
      expect(brief(await walkPaths(folder, ['link']))).toEqual(['a.csv'])
      expect(brief(await walkPaths(folder, ['l.csv']))).toEqual(['l.csv'])
    })
  })

  test('a folder a glob could not look into is a problem', async () => {
    await inFolder({ 'a/x.csv': '', 'locked/y.csv': '' }, async (folder) => {
      chmodSync(folder, 0o755)
      chmodSync(join(folder, 'locked'), 0)
      try {
        expect(brief(await walkUnprivileged(folder, ['**/*.csv']))).toEqual(['a/x.csv', 'unreadable!locked'])
      } finally {
        chmodSync(join(folder, 'locked'), 0o755)
      }
    })
  })
})
