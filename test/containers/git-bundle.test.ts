import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { gitBundle } from '../../src/containers/git-bundle.ts'
import { readWhole } from '../../src/containers/placed.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import { type Limits, SourceError } from '../../src/model/source.ts'
import { memorySource } from '../../src/sources/memory.ts'

const folder = resolve(import.meta.dirname, '../../fixtures/containers/git-bundle')

async function told(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string[]> {
  const lines: string[] = []
  try {
    for await (const inside of gitBundle.open(memorySource('b', bytes), { ...DEFAULT_LIMITS, ...limits }))
      if ('remark' in inside) lines.push(inside.remark.code)
      else if ('open' in inside) lines.push(`${inside.name}: ${Buffer.from(await readWhole(inside, DEFAULT_LIMITS)).toString()}`)
      else lines.push(`${inside.name}: ${inside.skipped}`)
  } catch (error) {
    lines.push((error as SourceError).code)
    expect(error).toBeInstanceOf(SourceError)
  }
  return lines
}

const ID_BYTES = 20
type Written = readonly [type: number, data: Buffer | string, base?: Buffer, size?: number]

/** A pack of objects as they are given; `size` is what it says of one. */
function packOf(objects: readonly Written[]): Buffer {
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0')
  head.writeUInt32BE(objects.length, 8)
  const bodies = objects.map(([type, data, base = Buffer.alloc(0), size = data.length]) => {
    const bytes = [(type << 4) | (size & 15)]
    for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
      bytes[bytes.length - 1] = (bytes.at(-1) as number) | 0x80
      bytes.push(rest & 0x7f)
    }
    return Buffer.concat([Buffer.from(bytes), base, deflateSync(data)])
  })
  return Buffer.concat([head, ...bodies, Buffer.alloc(ID_BYTES)])
}

const idOf = (text: string): Buffer => createHash('sha1').update(`blob ${text.length}\0${text}`).digest()
const BLOB = 3
const BY_ID = 7
/** Copies the first `count` bytes, then adds one letter. */
const delta = (base: string, count: number, letter: string): Buffer =>
  Buffer.from([base.length, count + 1, 0x90, count, 1, letter.charCodeAt(0)])

describe('git bundles', () => {
  const whole = readFileSync(join(folder, 'people.bundle'))

  it('give what the last commit holds by its path, and earlier states by their ids too', async () => {
    expect((await told(whole)).map((line) => line.split(': ')[0])).toEqual([
      'b!/docs/a/note.txt',
      'b!/docs/a/readme.txt',
      'b!/link.csv',
      'b!/people.csv',
      'b!/people.csv@b34bdeb',
      'b!/.git/commits.csv',
    ])
  })

  it('that are cut off give what is there, and say so', async () => {
    for (let length = 200; length < whole.length - ID_BYTES; length += 97)
      expect((await told(whole.subarray(0, length))).at(-1)).toBe('truncated')
  })
})

describe('git packs', () => {
  it('tell who wrote commits and tags, and what they say of them, as a table', async () => {
    const commit = (author: string, message: string, more = ''): string =>
      `tree ${'0'.repeat(40)}\nauthor ${author}\ncommitter Robot <robot@example.com> 1709287200 +0000\n${more}\n${message}`
    const texts = [
      commit('Ines "Nes" Moreau <ines@example.com> 1709287200 +0100', 'Fix login of\nJonas Weber\n'),
      commit('nobody', '', 'gpgsig -----BEGIN\n abc\n -----END\n'),
      Buffer.from(commit('J\xf6rg <joerg@example.com> none', 'a'), 'latin1'),
      'tree of nothing',
    ]
    const tag = 'object 00\ntype commit\ntag v1\ntagger Lena Haas <lena@example.com> 1709287200 +0000\n\nFirst'
    const lines = await told(packOf([...texts.map((text): Written => [1, text]), [4, tag], [BLOB, 'x']]))
    const table = lines.at(-1)?.replace(/"[0-9a-f]{40}"/g, 'ID') ?? ''
    expect(lines).toHaveLength(2)
    expect(table.split('\n')).toEqual([
      'b!/.git/commits.csv: "commit","author_name","author_email","authored_at","committer_name","committer_email","message"',
      'ID,"Ines ""Nes"" Moreau","ines@example.com","2024-03-01T10:00:00.000Z","Robot","robot@example.com","Fix login of',
      'Jonas Weber"',
      'ID,"nobody","","","Robot","robot@example.com",""',
      'ID,"Jörg","joerg@example.com","none","Robot","robot@example.com","a"',
      'ID,"","","","","",""',
      'ID,"Lena Haas","lena@example.com","2024-03-01T10:00:00.000Z","","","First"',
      '',
    ])
  })

  it('give blobs that are in no commit by their ids', async () => {
    expect(
      await told(
        packOf([
          [BLOB, 'alone'],
          [BLOB, ''],
        ]),
      ),
    ).toEqual([`b!/${idOf('alone').toString('hex')}: alone`, `b!/${idOf('').toString('hex')}: `])
  })

  it('resolve what stands before that on which it builds', async () => {
    const objects: Written[] = [
      [BY_ID, delta('abX', 2, 'Y'), idOf('abX')],
      [BY_ID, delta('abc', 2, 'X'), idOf('abc')],
      [BLOB, 'abc'],
    ]
    expect((await told(packOf(objects))).map((line) => line.split(': ')[1])).toEqual(['abc', 'abX', 'abY'])
  })

  it('say what builds on nothing', async () => {
    expect(await told(packOf([[BY_ID, delta('abc', 2, 'X'), idOf('none')]]))).toEqual(['unsupported'])
    expect(
      (
        await told(
          packOf([
            [BLOB, 'abc'],
            [BY_ID, delta('abcd', 2, 'X'), idOf('abc')],
          ]),
        )
      ).at(-1),
    ).toBe('unsupported')
  })

  it('end at their limits', async () => {
    const bomb = Buffer.alloc(40 * 2 ** 20)
    expect(
      await told(
        packOf([
          [BLOB, 'abc'],
          [BLOB, bomb],
        ]),
      ),
    ).toEqual([`b!/${idOf('abc').toString('hex')}: abc`, 'limit'])
    expect(
      (
        await told(
          packOf([
            [BLOB, 'abc'],
            [BLOB, 'abcdef'],
          ]),
          { block: 5 },
        )
      ).at(-1),
    ).toBe('limit')
    expect(
      await told(
        packOf([
          [BLOB, 'abc'],
          [BLOB, 'abcdef'],
        ]),
        { values: 1 },
      ),
    ).toEqual(['limit'])
    expect((await told(packOf([[BLOB, 'abc', Buffer.alloc(0), 4000]]))).at(-1)).toBe('malformed')
  })

  it('of long chains in the wrong order take no longer than in the right one', async () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `${i}`.padStart(8, '0'))
    const objects = texts.slice(1).map((text, i): Written => {
      const made = Buffer.concat([Buffer.from([8, 8, 8]), Buffer.from(text)])
      return [BY_ID, made, idOf(texts[i] as string)]
    })
    expect(await told(packOf([...objects.reverse(), [BLOB, texts[0] as string]]))).toHaveLength(3000)
  })
})
