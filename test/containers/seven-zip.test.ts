/** Members of 7z archives that are no files, and archives that cannot be read; files packed by p7zip 16.02. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sevenZip } from '../../src/containers/seven-zip.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import { type Source, SourceError } from '../../src/model/source.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { makeSevenZip } from './make-seven-zip.ts'
import { hasProgram } from '../databases/postgres-server.ts'

const file = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'seven-zip', name))

/** A line for each thing inside; of what it holds the digest. */
async function told(bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<string[]> {
  const lines: string[] = []
  try {
    for await (const inside of sevenZip.open(memorySource('a.7z', bytes), limits)) {
      if ('remark' in inside) lines.push(`${inside.remark.code}: ${inside.remark.message}`)
      else if ('skipped' in inside) lines.push(`${inside.name}: ${inside.skipped}, ${inside.problem?.code ?? 'no problem'}`)
      else lines.push(`${inside.name}: ${await digestOf(inside)}`)
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    lines.push(`${error.code}: ${error.message}`)
  }
  return lines
}

async function digestOf(source: Source): Promise<string> {
  const hash = createHash('sha256')
  const reader = source.open()
  const into = new Uint8Array(4000)
  let length = 0
  try {
    for (let count = await reader.read(into); count > 0; count = await reader.read(into)) {
      hash.update(into.subarray(0, count))
      length += count
    }
  } catch (error) {
    return `${length} bytes, then ${(error as SourceError).code}`
  }
  return hash.digest('hex')
}

const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

it('links are listed, folders are nothing, and empty files are files', async () => {
  expect(await told(file('kinds.7z'))).toEqual([
    `a.7z!/d/nothing.txt: ${digest('')}`,
    'a.7z!/d/link: link, no problem',
    `a.7z!/d/note.txt: ${digest('Please call Ida on +1 212-555-0143 or write to ida@mail.example.com.\n')}`,
  ])
})

it('what cannot be read is listed, with the reason', async () => {
  expect(await told(file('encrypted.7z'))).toEqual(['a.7z!/people.csv: unsupported, encrypted'])
  expect(await told(file('encrypted-names.7z'))).toEqual(['encrypted: it is encrypted'])
  expect(await told(file('ppmd.7z'))).toEqual([
    'a.7z!/note.txt: unsupported, unsupported',
    'a.7z!/people.csv: unsupported, unsupported',
  ])
})

it('the first part of a larger archive says that it is no whole one', async () => {
  const [line = ''] = await told(file('kinds.7z').subarray(0, 150))
  expect(line).toMatch(/^truncated: its directory is missing/)
})

it('a dictionary that does not fit into memory is a limit', async () => {
  const kinds = await told(file('kinds.7z'), { ...DEFAULT_LIMITS, whole: 1000 })
  expect(kinds.some((line) => line.includes('limit'))).toBe(true)
})

const plain = (name: string): Buffer => readFileSync(resolve(import.meta.dirname, '../../fixtures/containers', name))
const people = plain('plain/people.csv')

/** What brotli-mt puts before a stream. */
function brotliFrame(stream: Buffer): Buffer {
  const head = Buffer.from('502a4d1808000000000000004252' + '0100', 'hex')
  head.writeUInt32LE(stream.length, 8)
  return Buffer.concat([head, stream])
}

it.each([
  ['Zstandard', '04f71101', plain('zstd/people.csv.zst'), people],
  ['Brotli', '04f71102', plain('brotli/people.csv.br'), people],
  ['Brotli, side by side', '04f71102', brotliFrame(plain('brotli/people.csv.br')), people],
  [
    'Brotli, twice side by side',
    '04f71102',
    Buffer.concat([brotliFrame(plain('brotli/people.csv.br')), brotliFrame(plain('brotli/people.csv.br'))]),
    Buffer.concat([people, people]),
  ],
  ['LZ4', '04f71104', plain('lz4/people.csv.lz4'), people],
])('what forks of 7-Zip pack by %s comes out', async (_, method, packed, content) => {
  expect(await told(makeSevenZip('people.csv', method, packed, content))).toEqual([`a.7z!/people.csv: ${digest(content)}`])
})

it('a method that takes more streams than there are makes no sense, and is said', async () => {
  expect(await told(makeSevenZip('people.csv', '0303011b', people, people))).toEqual(['a.7z!/people.csv: unsupported, malformed'])
})

it('properties of an archive that nobody knows are passed over, whatever their numbers', async () => {
  const archive = makeSevenZip(
    'people.csv',
    '00',
    people,
    people,
    Buffer.from('02ff01009a785634123f0300010207021011' + '00', 'hex'),
  )
  expect(await told(archive)).toEqual([`a.7z!/people.csv: ${digest(people)}`])
})

it('an archive that says that it has no directory, and holds something, is not empty', async () => {
  const archive = file('kinds.7z')
  archive.fill(0, 12, 32)
  expect((await told(archive))[0]).toMatch(/^truncated: its directory is missing/)
  expect(await told(archive.subarray(0, 32))).toEqual([])
})

const isHere = hasProgram('7z')
if (!isHere) console.log('7z is not here: archives of other sizes and methods were not tried')

describe.skipIf(!isHere)('what 7z packs', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'piiscope-7z-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Text that repeats itself near and far, calls and jumps of programs, and bytes that do neither. */
  const data = Buffer.concat(
    Array.from({ length: 4000 }, (_, i) =>
      i % 10 === 0
        ? createHash('sha512').update(String(i)).digest()
        : i % 10 === 1
          ? Buffer.from([0xe8, i, 2, 0, 0, 0xe9, i * 7, i >> 4, 0, 0, 0x0f, 0x85, 3, i >> 6, 0, 0, 0xe8, 0xe8, i, 0xff, 0xff])
          : Buffer.from(`record ${i % 700}: the quick brown fox jumps over ${i} lazy dogs\n`.repeat(1 + (i % 3))),
    ),
  )

  it.each([
    [['-m0=lzma2']],
    [['-m0=lzma2:d64k']],
    [['-m0=lzma:d64k:lc0:lp2:pb0']],
    [['-m0=lzma:lc8:lp4:pb4', '-ms=off']],
    [['-m0=lzma2:d1m:lc2:lp2', '-mmt=1']],
    [['-m0=copy']],
    [['-m0=deflate']],
    [['-m0=bzip2']],
    [['-m0=delta:7', '-m1=lzma']],
    [['-m0=lzma2', '-mhc=off']],
    [['-m0=bcj2', '-m1=lzma', '-m2=lzma', '-m3=lzma', '-mb0:1', '-mb0s1:2', '-mb0s2:3']],
    [['-m0=bcj2', '-m1=lzma2', '-m2=copy', '-m3=bzip2', '-mb0:1', '-mb0s1:2', '-mb0s2:3']],
  ])('with %s is what comes out', (flags) => {
    writeFileSync(join(folder, 'data.bin'), data)
    writeFileSync(join(folder, 'half.bin'), data.subarray(data.length / 2))
    const archive = join(folder, `a${flags.join('')}.7z`)
    execFileSync('7z', ['a', '-bd', ...flags, archive, 'data.bin', 'half.bin'], { cwd: folder, stdio: 'ignore' })
    return expect(told(readFileSync(archive))).resolves.toEqual([
      `a.7z!/data.bin: ${digest(data)}`,
      `a.7z!/half.bin: ${digest(data.subarray(data.length / 2))}`,
    ])
  })
})
