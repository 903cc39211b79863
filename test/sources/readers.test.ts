import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { describe, expect, test } from 'vitest'
import { type ByteReader, type Source, SourceError } from '../../src/model/source.ts'
import { fileSource } from '../../src/sources/file.ts'
import { memorySource, streamSource } from '../../src/sources/memory.ts'
import { replaySource } from '../../src/sources/replay.ts'
import { asSourceError } from '../../src/sources/system-error.ts'
import { readAll } from './read-all.ts'
import { inFolder } from './temp-folder.ts'

const file = (path: string): Source => fileSource({ name: 'f', path, size: null })

function codeOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof SourceError) return error.code
    throw error
  }
  return 'none'
}

describe('files', () => {
  test('all bytes come, in order, whatever the size of the buffer', async () => {
    const bytes = Uint8Array.from({ length: 10_000 }, (_, index) => index % 251)
    await inFolder({ a: bytes }, async (folder) => {
      for (const step of [1, 7, 4096, 100_000]) expect(await readAll(file(join(folder, 'a')), step)).toEqual(Buffer.from(bytes))
    })
  })

  test('what is not a regular file any more is refused: link, folder, FIFO, nothing', async () => {
    await inFolder({ a: 'x' }, (folder) => {
      symlinkSync('a', join(folder, 'link'))
      mkdirSync(join(folder, 'folder'))
      execFileSync('mkfifo', [join(folder, 'fifo')])
      const open = (name: string): string => codeOf(() => file(join(folder, name)).open())
      expect([open('link'), open('folder'), open('fifo'), open('none')]).toEqual([
        'not-a-file',
        'not-a-file',
        'not-a-file',
        'vanished',
      ])
    })
  })

  test('a file that grows is read to its new end, and one that is cut ends early', async () => {
    await inFolder({ a: 'one', b: 'x'.repeat(100) }, (folder) => {
      const into = new Uint8Array(50)
      const grows = file(join(folder, 'a')).open()
      expect(grows.read(into)).toBe(3)
      appendFileSync(join(folder, 'a'), 'two')
      expect([grows.read(into), grows.read(into)]).toEqual([3, 0])
      grows.close()
      const shrinks = file(join(folder, 'b')).open()
      expect(shrinks.read(into)).toBe(50)
      truncateSync(join(folder, 'b'), 10)
      expect(shrinks.read(into)).toBe(0)
      shrinks.close()
    })
  })

  test('a file whose size is reported as 0 is read all the same', async () => {
    if (process.platform !== 'linux') return
    expect((await readAll(file('/proc/self/status'))).length).toBeGreaterThan(100)
  })

  test('closing twice closes no other file', async () => {
    await inFolder({ a: 'x', b: 'y' }, async (folder) => {
      const first = file(join(folder, 'a')).open()
      first.close()
      const second = file(join(folder, 'b')).open()
      first.close()
      expect(second.read(new Uint8Array(4))).toBe(1)
      second.close()
    })
  })

  test('errors say what happened in our own words and never in the system’s', () => {
    const foreign = Object.assign(new Error("ENOENT: no such file, open '/secret/jane@example.com'"), { code: 'EACCES' })
    expect(asSourceError(foreign)).toMatchObject({ code: 'unreadable', message: 'permission denied' })
    expect(asSourceError(Object.assign(new Error('jane@example.com'), { code: 'jane@example.com' })).message).not.toContain(
      'jane',
    )
    expect(asSourceError('jane@example.com').message).toBe('the system refused to read it (unknown error)')
    expect(asSourceError(Object.assign(new Error('x'), { code: 'toString' })).code).toBe('unreadable')
  })
})

describe('memory and streams', () => {
  const parts = ['first ', Buffer.from('zweiter ü '), '', new Uint8Array([0xff])]
  const whole = Buffer.concat([Buffer.from('first zweiter ü '), Buffer.from([0xff])])
  async function* generate(): AsyncGenerator<Uint8Array | string> {
    for (const part of parts) yield part
  }

  test('text, bytes, generators, Node streams and web streams give the same bytes', async () => {
    const sources = (): Source[] => [
      memorySource('m', whole),
      streamSource('g', generate()),
      streamSource('n', Readable.from(parts.map((part) => Buffer.from(part as Uint8Array)).filter((part) => part.length > 0))),
      streamSource('w', ReadableStream.from(generate())),
    ]
    for (const step of [1, 3, 1000])
      for (const source of sources()) expect(await readAll(source, step), source.name).toEqual(whole)
    expect(await readAll(memorySource('t', 'ü'))).toEqual(Buffer.from([0xc3, 0xbc]))
  })

  test('a stream that fails keeps its message to itself, and fails again when asked again', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('good')
      throw new Error('jane@example.com')
    }
    const reader = streamSource('s', failing()).open()
    const into = new Uint8Array(10)
    expect(await reader.read(into)).toBe(4)
    const expected = { code: 'unreadable', message: expect.not.stringContaining('jane') }
    for (let again = 0; again < 2; again++) await expect(reader.read(into)).rejects.toMatchObject(expected)
  })

  test('closing a stream early lets its producer clean up', async () => {
    let cleaned = false
    async function* producing(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('x')
      } finally {
        cleaned = true
      }
    }
    const reader: ByteReader = streamSource('s', producing()).open()
    await reader.read(new Uint8Array(1))
    reader.close()
    await new Promise((done) => setImmediate(done))
    expect(cleaned).toBe(true)
  })

  test('a stream can be opened once, and replayed after a look at its head', async () => {
    const source = streamSource('s', generate())
    const reader = source.open()
    const head = new Uint8Array(6)
    expect(await reader.read(head)).toBe(6)
    expect(await readAll(replaySource(source, head, reader), 4)).toEqual(whole)
    expect(codeOf(() => source.open())).toBe('internal')
  })
})

describe('standard input', () => {
  const script = `
    const { stdinSource } = await import(${JSON.stringify(resolve('src/sources/stdin.ts'))})
    const reader = stdinSource().open()
    const into = new Uint8Array(1000)
    let total = 0
    for (let n; (n = await reader.read(into)) > 0; total += n);
    reader.close()
    console.log(total)`
  const words = ['--import', 'tsx', '--input-type=module', '-e', script]

  test('a pipe is read to its end', async () => {
    const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] })
    for (let index = 0; index < 5; index++) child.stdin.write('x'.repeat(50_000))
    child.stdin.end()
    expect(
      Buffer.concat(await child.stdout.toArray())
        .toString()
        .trim(),
    ).toBe('250000')
  })

  test('a redirected file is read to its end, and a closed input is empty', async () => {
    await inFolder({ a: 'x'.repeat(123_456) }, (folder) => {
      const run = (redirect: string): string =>
        execFileSync('bash', ['-c', `"$0" "$@" ${redirect}`, process.execPath, ...words], { encoding: 'utf8' }).trim()
      expect(run(`< ${join(folder, 'a')}`)).toBe('123456')
      expect(run('< /dev/null')).toBe('0')
      expect(run('<&-')).toBe('0')
    })
  })
})

test('a file deleted between walk and open has vanished', async () => {
  await inFolder({ a: 'x' }, (folder) => {
    const source = file(join(folder, 'a'))
    unlinkSync(join(folder, 'a'))
    expect(codeOf(() => source.open())).toBe('vanished')
    writeFileSync(join(folder, 'a'), '')
    expect(codeOf(() => source.open().close())).toBe('none')
  })
})
