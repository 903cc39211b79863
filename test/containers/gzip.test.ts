import { randomBytes } from 'node:crypto'
import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gzip } from '../../src/containers/gzip.ts'
import { nameInside } from '../../src/containers/names.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import type { Source } from '../../src/model/source.ts'
import { memorySource, streamSource } from '../../src/sources/memory.ts'
import { readAll, readUntilError } from '../sources/read-all.ts'

async function inside(source: Source): Promise<Source> {
  for await (const member of gzip.open(source, DEFAULT_LIMITS)) if ('open' in member) return member
  throw new Error('the container is empty')
}

const unpack = async (bytes: Uint8Array, step?: number): Promise<Buffer> =>
  readAll(await inside(memorySource('x.gz', bytes)), step)
const unpackDamaged = async (bytes: Uint8Array): ReturnType<typeof readUntilError> =>
  readUntilError(await inside(memorySource('x.gz', bytes)))

/** About 2 MB that compresses some fourfold and no two lines of which are the same. */
const TABLE = Buffer.from(
  Array.from({ length: 40_000 }, (_, index) => `${index},user${(index * 7919) % 100_003}@example.com,${index ** 3}\n`).join(''),
)

describe('whole files', () => {
  test('one member and many come out as they went in', async () => {
    expect((await unpack(gzipSync(TABLE))).equals(TABLE)).toBe(true)
    const parts = Array.from({ length: 300 }, (_, index) => TABLE.subarray(index * 6000, (index + 1) * 6000))
    const members = parts.map((part, index) => gzipSync(part, { level: index % 10 }))
    expect((await unpack(Buffer.concat(members), 1000)).equals(Buffer.concat(parts))).toBe(true)
  })

  test('law: neither the sizes of members nor of reads nor of chunks matter', async () => {
    const law = async (members: readonly number[], cut: number, step: number): Promise<void> => {
      const parts = members.map((size, index) => TABLE.subarray(index * 1000, index * 1000 + size))
      const packed = Buffer.concat(parts.map((part) => gzipSync(part)))
      async function* chunks(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < packed.length; at += cut) yield packed.subarray(at, at + cut)
      }
      const out = await readAll(await inside(streamSource('x.gz', chunks())), step)
      expect(out.equals(Buffer.concat(parts))).toBe(true)
    }
    const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200_000 })), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(fc.asyncProperty(sizes, fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 50_000 }), law), {
      numRuns: 25,
    })
  }, 120_000)

  test('every optional part of a header is passed over', async () => {
    const body = gzipSync('data').subarray(10)
    const optional = Buffer.concat([
      Buffer.from([5, 0]),
      Buffer.from('extra'),
      Buffer.from('name\0comment\0'),
      Buffer.from([1, 2]),
    ])
    const header = Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3])
    expect((await unpack(Buffer.concat([header, optional, body]))).toString()).toBe('data')
  })

  test('NULs after the end are padding', async () => {
    expect((await unpack(Buffer.concat([gzipSync('data'), Buffer.alloc(100_000)]))).toString()).toBe('data')
  })

  test('the source keeps its name, has no positions on disk, and can be opened again', async () => {
    const source = await inside(memorySource('dir/x.csv.gz', gzipSync('data')))
    expect(source).toMatchObject({ name: 'dir/x.csv.gz', addressable: false, size: null })
    for (let again = 0; again < 2; again++) expect((await readAll(source)).toString()).toBe('data')
    expect(['a.sql.gz', 'a.TGZ', 'a.vcf.bgz', 'a'].map(nameInside)).toEqual(['a.sql', 'a.tar', 'a.vcf', 'a'])
  })

  test('it is recognised by its first bytes, not by its name', () => {
    expect(gzip.recognises(gzipSync('x'), 'x.csv')).toBe(true)
    expect(gzip.recognises(Buffer.from('x'), 'x.gz')).toBe(false)
    expect(gzip.recognises(new Uint8Array(0), 'x.gz')).toBe(false)
  })
})

describe('damaged files', () => {
  test('a file cut off anywhere gives out what is there, then says so', async () => {
    const text = TABLE.subarray(0, 3000)
    const packed = gzipSync(text)
    for (let end = 1; end < packed.length; end += end > 20 && end < packed.length - 20 ? 13 : 1) {
      const { bytes, error } = await unpackDamaged(packed.subarray(0, end))
      expect(error, `cut at ${end}`).toMatchObject({ code: 'truncated' })
      expect(text.subarray(0, bytes.length).equals(bytes)).toBe(true)
      if (end > packed.length - 8) expect(bytes.length, 'only the checksum is cut').toBe(text.length)
    }
    const large = await unpackDamaged(gzipSync(TABLE).subarray(0, 300_000))
    expect(large.bytes.length).toBeGreaterThan(800_000)
  })

  test('bytes after the end do not cost what came before them', async () => {
    for (const garbage of [Buffer.from('plain text'), Buffer.from([0x1f, 0x8b, 9, 9]), Buffer.from([0x1f])]) {
      const { bytes, error } = await unpackDamaged(Buffer.concat([gzipSync('data'), garbage]))
      expect(bytes.toString()).toBe('data')
      expect(error).toMatchObject({ code: garbage.length === 1 ? 'truncated' : 'malformed' })
    }
  })

  test('a wrong checksum or length is said after everything was given out, later members included', async () => {
    for (const place of [8, 1]) {
      const first = gzipSync(TABLE)
      first[first.length - place] = (first[first.length - place] as number) ^ 1
      const { bytes, error } = await unpackDamaged(Buffer.concat([first, gzipSync('later')]))
      expect(bytes.equals(Buffer.concat([TABLE, Buffer.from('later')]))).toBe(true)
      expect(error).toMatchObject({ code: 'malformed' })
    }
  })

  test('damage in the middle keeps what came before', async () => {
    const packed = gzipSync(TABLE)
    packed.fill(0xff, 400_000, 400_100)
    const { bytes, error } = await unpackDamaged(packed)
    expect(error).toMatchObject({ code: 'malformed' })
    expect(bytes.length).toBeGreaterThan(500_000)
    expect(TABLE.subarray(0, 500_000).equals(bytes.subarray(0, 500_000))).toBe(true)
  })

  test('law: no bytes make it hang, or throw anything but a SourceError', async () => {
    const packed = gzipSync(TABLE.subarray(0, 5000))
    const law = async (places: readonly (readonly [number, number])[]): Promise<void> => {
      const bytes = Buffer.from(packed)
      for (const [place, value] of places) bytes[place % bytes.length] = value
      const { error } = await unpackDamaged(bytes)
      if (error !== null) expect(error).toMatchObject({ code: expect.stringMatching(/^(truncated|malformed|limit)$/) })
    }
    const place = fc.tuple(fc.nat(packed.length - 1), fc.integer({ min: 0, max: 255 }))
    await fc.assert(fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 8 }), law), { numRuns: 300 })
    await unpackDamaged(Buffer.concat([packed.subarray(0, 10), randomBytes(10_000)]))
  })
})

describe('bombs', () => {
  test('expansion beyond 200:1 is cut off soon after 8 MiB', async () => {
    const packed = gzipSync(Buffer.alloc(256 * 2 ** 20))
    const source = await inside(memorySource('bomb.gz', packed))
    const reader = source.open()
    const into = new Uint8Array(1 << 20)
    let total = 0
    const drain = async (): Promise<void> => {
      for (let count = -1; count !== 0; total += count) count = await reader.read(into)
    }
    await expect(drain()).rejects.toMatchObject({ code: 'limit', message: expect.stringContaining('200 times') })
    reader.close()
    expect(total).toBeGreaterThan(8 * 2 ** 20)
    expect(total).toBeLessThan(10 * 2 ** 20)
  })

  test('less than 8 MiB may expand as it likes', async () => {
    expect((await unpack(gzipSync(Buffer.alloc(7 * 2 ** 20)))).length).toBe(7 * 2 ** 20)
  })

  test('members that hold nothing are limited', async () => {
    const empty = gzipSync('')
    const many = Buffer.concat(Array.from({ length: 20_000 }, () => empty))
    expect(await unpackDamaged(many)).toMatchObject({ error: { code: 'limit' } })
    const few = Buffer.concat([...Array.from({ length: 100 }, () => empty), gzipSync('data')])
    expect((await unpack(few)).toString()).toBe('data')
  })

  test('decompression does not run ahead of reading', async () => {
    let fed = 0
    const packed = gzipSync(randomBytes(8 * 2 ** 20))
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < packed.length; at += 16_384) {
        fed += 16_384
        yield packed.subarray(at, at + 16_384)
      }
    }
    const reader = (await inside(streamSource('x.gz', chunks()))).open()
    await reader.read(new Uint8Array(1000))
    await new Promise((done) => setTimeout(done, 20))
    expect(fed).toBeLessThan(300_000)
    reader.close()
  })
})

test('a member whose data is not deflate is malformed', async () => {
  const stored = deflateRawSync('x', { level: 0 })
  stored[0] = 0b111 // block type 3 does not exist
  const { error } = await unpackDamaged(
    Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), stored, Buffer.alloc(8)]),
  )
  expect(error).toMatchObject({ code: 'malformed' })
})
