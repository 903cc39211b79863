import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zip } from '../../src/containers/zip.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import type { Inside, Limits, Source } from '../../src/model/source.ts'
import { memorySource, streamSource } from '../../src/sources/memory.ts'
import { readUntilError } from '../sources/read-all.ts'
import { type Entry, makeZip } from './make-zip.ts'

interface Told {
  readonly members: Record<string, string>
  readonly codes: readonly string[]
}

/** What lies in an archive, and every code of what was wrong with it. */
async function told(source: Source, limits: Partial<Limits> = {}): Promise<Told> {
  const members: Record<string, string> = {}
  const codes: string[] = []
  const note = (one: Inside): void => {
    if ('remark' in one) codes.push(one.remark.code)
    else if ('skipped' in one) codes.push(one.problem?.code ?? one.skipped)
  }
  try {
    for await (const inside of zip.open(source, { ...DEFAULT_LIMITS, ...limits })) {
      note(inside)
      if (!('open' in inside)) continue
      const { bytes, error } = await readUntilError(inside)
      members[inside.name] = bytes.toString()
      if (error !== null) codes.push((error as { code: string }).code)
    }
  } catch (error) {
    codes.push((error as { code: string }).code)
  }
  return { members, codes }
}

const inMemory = (entries: readonly Entry[]): Promise<Told> => told(memorySource('a.zip', makeZip(entries)))

async function* piecesOf(bytes: Buffer, step: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
}

describe('members', () => {
  it('come out in the order of the directory, whatever their method', async () => {
    const { members, codes } = await inMemory([
      { name: 'b.txt', data: 'two', method: 0 },
      { name: 'a/c.txt', data: 'three' },
      { name: 'd/' },
    ])
    expect(Object.entries(members)).toEqual([
      ['a.zip!/b.txt', 'two'],
      ['a.zip!/a/c.txt', 'three'],
    ])
    expect(codes).toEqual([])
  })

  it('have names that lead nowhere', async () => {
    const names = ['../up', '/root', 'a/../../b', 'win\\dir\\c', 'C:\\d', Buffer.from([0xff, 0x41]), '', 'a/./b', '..']
    const { members } = await inMemory(names.map((name) => ({ name, data: 'x' })))
    expect(Object.keys(members)).toEqual([
      'a.zip!/\\x2e\\x2e/up',
      'a.zip!/\\x2froot',
      'a.zip!/a/\\x2e\\x2e/\\x2e\\x2e/b',
      'a.zip!/win/dir/c',
      'a.zip!/C:/d',
      'a.zip!/\\xffA',
      'a.zip!/',
      'a.zip!/a/./b',
      'a.zip!/\\x2e\\x2e',
    ])
  })

  it('that are encrypted, links, or packed otherwise are said, and the others read', async () => {
    const { members, codes } = await inMemory([
      { name: 'a', data: 'x', flags: 1 },
      { name: 'b', data: '/etc/passwd', mode: 0o120777 },
      { name: 'c', data: 'x', method: 12 },
      { name: 'd', data: 'y' },
    ])
    expect(codes).toEqual(['encrypted', 'link', 'unsupported'])
    expect(Object.values(members)).toEqual(['y'])
  })

  it('with wrong checksums or sizes are read, and said', async () => {
    const { members, codes } = await inMemory([
      { name: 'a', data: 'one', check: 1 },
      { name: 'b', data: 'two', size: 1 },
      { name: 'c', data: 'three', size: 0xfffffff0 },
    ])
    expect(Object.values(members)).toEqual(['one', 'two', 'three'])
    expect(codes).toEqual(['malformed'])
  })

  it('that lie over each other are read once', async () => {
    const { members, codes } = await inMemory([
      { name: 'a', data: 'x'.repeat(100) },
      { name: 'b', data: 'x'.repeat(100), over: 0 },
      { name: 'c', data: 'x'.repeat(100), over: 0 },
    ])
    expect(Object.keys(members)).toEqual(['a.zip!/a'])
    expect(codes).toEqual(['limit'])
  })

  it('that the directory does not name are found', async () => {
    const hidden = makeZip([{ name: 'hidden.txt', data: 'secret' }], { directory: false })
    const bytes = makeZip([{ name: 'seen.txt', data: 'plain' }], { before: hidden })
    const { members, codes } = await told(memorySource('a.zip', bytes))
    expect(members).toEqual({ 'a.zip!/seen.txt': 'plain', 'a.zip!/hidden.txt': 'secret' })
    expect(codes).toEqual(['malformed'])
  })

  it('that expand too far are cut, and the others read', async () => {
    const { members, codes } = await inMemory([
      { name: 'z', data: Buffer.alloc(40 * 2 ** 20) },
      { name: 'a', data: 'x' },
    ])
    expect(codes).toEqual(['limit'])
    expect(members['a.zip!/z']?.length).toBeLessThan(10 * 2 ** 20)
    expect(members['a.zip!/a']).toBe('x')
  })
})

describe('archives', () => {
  const entries: Entry[] = Array.from({ length: 20 }, (_, i) => ({
    name: `f${i}.txt`,
    data: `${'text '.repeat(i * 50)}${i}`,
    method: i % 3 === 0 ? 0 : 8,
  }))
  const whole = makeZip(entries)

  it('behind something else are read where they are', async () => {
    const bytes = makeZip(entries, { before: Buffer.from('PK\x03\x04 is how it begins') })
    expect(Object.keys((await told(memorySource('a.zip', bytes))).members).length).toBe(20)
  })

  it('without their directory are read by headers', async () => {
    const { members, codes } = await told(memorySource('a.zip', makeZip(entries, { directory: false })))
    expect(Object.keys(members).length).toBe(20)
    expect(codes).toEqual(['truncated'])
  })

  it('as streams are held while they are small, and else read from start to end', async () => {
    const large = makeZip([
      ...entries,
      { name: 'large', data: Buffer.alloc(34 * 2 ** 20, 'x'), method: 0 },
      { name: 'z', data: 'end', described: true },
    ])
    for (const bytes of [whole, large]) {
      const { members, codes } = await told(streamSource('a.zip', piecesOf(bytes, 50_000)))
      const last = await told(memorySource('a.zip', bytes))
      expect(codes).toEqual([])
      expect(members).toEqual(last.members)
    }
  })

  it('law: a cut anywhere keeps what came before it, and is said', async () => {
    for (let end = 30; end < whole.length - 22; end += 97) {
      const { members, codes } = await told(memorySource('a.zip', whole.subarray(0, end)))
      expect(codes.length, `cut at ${end}`).toBeGreaterThan(0)
      for (const [name, text] of Object.entries(members)) {
        const entry = entries.find((one) => `a.zip!/${one.name}` === name)
        expect(String(entry?.data).startsWith(text), `cut at ${end}, ${name}`).toBe(true)
      }
    }
  })

  it('law: what yauzl reads, this reads', async () => {
    const { fromBufferPromise } = (await import('yauzl')).default as {
      fromBufferPromise(
        bytes: Buffer,
        options: object,
      ): Promise<{
        eachEntry(): AsyncIterable<{ fileName: string }>
        openReadStreamPromise(entry: object): Promise<AsyncIterable<Buffer>>
      }>
    }
    const entry = fc.record({
      name: fc.stringMatching(/^[a-z]{1,8}$/),
      data: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      method: fc.constantFrom(0, 8),
      described: fc.boolean(),
    })
    const law = async (made: readonly Entry[]): Promise<void> => {
      const bytes = makeZip(made)
      const theirs: [string, string][] = []
      const archive = await fromBufferPromise(bytes, {})
      for await (const one of archive.eachEntry()) {
        const chunks: Buffer[] = []
        for await (const chunk of await archive.openReadStreamPromise(one)) chunks.push(chunk)
        theirs.push([`a.zip!/${one.fileName}`, Buffer.concat(chunks).toString()])
      }
      const ours: [string, string][] = []
      for await (const inside of zip.open(memorySource('a.zip', bytes), DEFAULT_LIMITS))
        if ('open' in inside) ours.push([inside.name, (await readUntilError(inside)).bytes.toString()])
      expect(ours).toEqual(theirs)
    }
    await fc.assert(fc.asyncProperty(fc.array(entry, { maxLength: 6 }), law), { numRuns: 60 })
  })
})

it('the maker of archives for these tests makes good ones', () => {
  expect(crc32('x')).toBe(0x8cdc1683)
  expect(deflateRawSync('x').length).toBe(3)
})
