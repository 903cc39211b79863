import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brief, inFolder, put, walkPaths, walkUnprivileged } from './temp-folder.ts'

const onPosix = process.platform !== 'win32'

describe('what a walk finds', () => {
  test('names are relative to the only folder given, and to the working folder when several are', async () => {
    await inFolder({ 'one/a': '', 'two/b': '' }, async (folder) => {
      expect(brief(await walkPaths(folder, ['one']))).toEqual(['a'])
      expect(brief(await walkPaths(folder, ['one/', 'two']))).toEqual(['one/a', 'two/b'])
      expect(brief(await walkPaths(join(folder, 'one'), ['../two/b', '.']))).toEqual(['../two/b', 'a'])
      expect(brief(await walkPaths(folder, [join(folder, 'one/a')]))).toEqual(['one/a'])
    })
  })

  test('hidden files are found, empty files are files, and the order is that of the bytes of names', async () => {
    const names = ['.env', '.hidden/x', 'B', 'a', 'a-', 'a.b', 'a/x', 'b', '\ue000', '😀'] // U+E000 is before U+1F600 in UTF-8 only
    await inFolder({}, async (folder) => {
      for (const name of names.filter((name) => name !== 'a')) put(join(folder, name))
      const found = brief(await walkPaths(folder, ['.']))
      expect(found).toEqual(['.env', '.hidden/x', 'B', 'a/x', 'a-', 'a.b', 'b', '\ue000', '😀'])
    })
  })

  test('folders of version control and of installed code are skipped as one entry each', async () => {
    const tree = {
      '.git/config': '',
      '.hg/x': '',
      'node_modules/p/x.js': '',
      'venv/pyvenv.cfg': '',
      'vendor/modules.txt': '',
      'php/vendor/autoload.php': '',
      'own/vendor/customers.csv': '',
      'own/venv/notes.txt': '',
      '.yarn/cache/x.zip': '',
      'own/cache/x': '',
    }
    await inFolder(tree, async (folder) => {
      expect(brief(await walkPaths(folder, ['.']))).toEqual([
        'version-control:.git/',
        'version-control:.hg/',
        'vendor:.yarn/cache/',
        'vendor:node_modules/',
        'own/cache/x',
        'own/vendor/customers.csv',
        'own/venv/notes.txt',
        'vendor:php/vendor/',
        'vendor:vendor/',
        'vendor:venv/',
      ])
      expect(brief(await walkPaths(folder, ['node_modules']))).toEqual(['p/x.js'])
      expect(brief(await walkPaths(folder, ['.git']))).toEqual(['config'])
      expect(brief(await walkPaths(folder, ['.'], { skipVendor: false }))).toContain('node_modules/p/x.js')
    })
  })

  test('inputs that overlap are scanned once, under the name of the more exact one', async () => {
    await inFolder({ 'a/b/c': '', 'a/d': '', 'a/node_modules/e': '' }, async (folder) => {
      expect(brief(await walkPaths(folder, ['a', 'a/b', 'a/d', './a/d', 'a/node_modules/e'])).sort()).toEqual(
        ['a/b/c', 'a/d', 'a/node_modules/e', 'vendor:a/node_modules/'].sort(),
      )
    })
  })

  test('two names of one file are two files', async () => {
    await inFolder({ a: '' }, async (folder) => {
      linkSync(join(folder, 'a'), join(folder, 'b'))
      expect(brief(await walkPaths(folder, ['.']))).toEqual(['a', 'b'])
    })
  })
})

describe.runIf(onPosix)('traps', () => {
  test('links are counted and never followed: to files, folders, themselves, devices and nothing', async () => {
    await inFolder({ 'real/a': '' }, async (folder) => {
      const links = {
        file: 'real/a',
        folder: 'real',
        'real/up': '..',
        self: 'self',
        zero: '/dev/zero',
        nothing: 'nope',
        root: '/',
      }
      for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name))
      const found = brief(await walkPaths(folder, ['.']))
      expect(found.filter((entry) => !entry.startsWith('link:'))).toEqual(['real/a'])
      expect(found.filter((entry) => entry.startsWith('link:'))).toHaveLength(Object.keys(links).length)
    })
  })

  test('FIFOs and sockets are special, and nothing waits for them', async () => {
    await inFolder({}, async (folder) => {
      execFileSync('mkfifo', [join(folder, 'fifo.csv')])
      const server = createServer()
      await new Promise<void>((done) => server.listen(join(folder, 'sock.csv'), done))
      try {
        expect(brief(await walkPaths(folder, ['.']))).toEqual(['special:fifo.csv', 'special:sock.csv'])
        const named = await walkPaths(folder, ['fifo.csv'])
        expect(named).toMatchObject([{ kind: 'problem', problem: { code: 'not-a-file', incomplete: true } }])
      } finally {
        server.close()
      }
    })
  })

  test.runIf(process.platform === 'linux')('names that are not UTF-8 are shown by their bytes and can be opened', async () => {
    await inFolder({ 'ok.csv': '' }, async (folder) => {
      const raw = (...bytes: number[]): Buffer => Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from(bytes)])
      writeFileSync(raw(0xff, 0xfe), '1')
      writeFileSync(raw(0xc3, 0x28), '22')
      mkdirSync(raw(0xed, 0xa0, 0x80))
      writeFileSync(Buffer.concat([raw(0xed, 0xa0, 0x80), Buffer.from('/in')]), '333')
      const entries = await walkPaths(folder, ['.'])
      expect(brief(entries)).toEqual(['bad\\xc3(', 'bad\\xed\\xa0\\x80/in', 'bad\\xff\\xfe', 'ok.csv'])
      const sizes = entries.flatMap((entry) => (entry.kind === 'file' ? [statSync(entry.path).size] : []))
      expect(sizes).toEqual([2, 3, 1, 0])
    })
  })

  test('names with line ends, escapes, or of a prototype are ordinary names', async () => {
    const names = [
      'a\nb.csv',
      '\x1b]0;x\x07',
      '::error::x',
      '__proto__',
      'constructor',
      '-rf',
      'a\\b',
      'e\u0301',
      '\u00e9',
      '...',
      '[x].csv',
      '{a,b}',
    ]
    await inFolder({}, async (folder) => {
      for (const name of names) put(join(folder, name))
      expect(brief(await walkPaths(folder, ['.'])).sort()).toEqual([...names].sort())
      for (const name of names) expect(brief(await walkPaths(folder, [name]))).toEqual([name])
    })
  })

  test('a path longer than the system allows is a problem, and what lies beside it is still found', async () => {
    await inFolder({ 'z.csv': '' }, async (folder) => {
      const script = "for (let i = 0; i < 1200; i++) (fs.mkdirSync('d123'), process.chdir('d123')); fs.writeFileSync('x.csv', '')"
      expect(spawnSync(process.execPath, ['-e', script], { cwd: folder }).status).toBe(0)
      try {
        const entries = await walkPaths(folder, ['.'])
        expect(entries).toHaveLength(2)
        expect(entries[0]).toMatchObject({ kind: 'problem', problem: { code: 'unreadable', incomplete: true } })
        expect(entries[1]).toMatchObject({ kind: 'file', name: 'z.csv' })
      } finally {
        execFileSync('rm', ['-rf', join(folder, 'd123')])
      }
    })
  })

  test('a folder that may not be listed is a problem in our own words', async () => {
    await inFolder({ 'locked/a.csv': '', 'open.csv': '' }, async (folder) => {
      chmodSync(folder, 0o755)
      chmodSync(join(folder, 'locked'), 0)
      try {
        const expected = { kind: 'problem', problem: { file: 'locked', code: 'unreadable', incomplete: true } }
        const entries = await walkUnprivileged(folder, ['.'])
        expect(entries).toMatchObject([expected, { kind: 'file', name: 'open.csv' }])
        expect(JSON.stringify(entries)).toContain('permission denied')
      } finally {
        chmodSync(join(folder, 'locked'), 0o755)
        rmSync(join(folder, 'locked'), { recursive: true })
      }
    })
  })

  test('pseudo file systems are left out of a walk that meets them', async () => {
    if (process.platform !== 'linux') return
    const { pseudoMountsBelow } = await import('../../src/sources/pseudo-mounts.ts')
    expect(pseudoMountsBelow('/')).toContain('/proc')
    expect(pseudoMountsBelow('/proc/self/')).toEqual(new Set())
  })
})
