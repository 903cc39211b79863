/** What expands without end is cut within seconds, and says by which limit; what came before is scanned, and what lies beside it. */
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import type { Limits } from '../../src/model/source.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import type { SourceReport } from '../../src/pipeline/source-report.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { makeZip } from './make-zip.ts'

const MIB = 2 ** 20
const ROWS = Buffer.from('name,email\nIda Nordin,ida@mail.shop.co\n')
/** 64 MiB of zeros by bzip2, and 32 by xz, whose output is compressed again to be short here. */
const BZIP2 = 'QlpoOTFBWSZTWQ4J4t8BX45AAMAAAAggADCATUZCoCWpCoCXMUFZJlNZvAS1wwCidcAAwAAACCAAIKQINjKKiE0qKiE4u5IpwoSFALuD6A=='
const XZ =
  'H4sIAAAAAAACA/trXhURxcDA8uzaFjcmBkVGGQYGBoHzEWf+/xdkzIllYMj/+///4u3/3e08RIssEwN3TNJ4triN/ee7J3JNl/WPWtkwem+sO9nV5au/mPdm/bLHPcqCwQ8iJY6Wdj0q/7FtSj1P1oF7JZ4pj17GBG9iufHdhWd1PG+u28unh8s6tk8LX7PN92GmbP5v7w6BHKfTHfYxDP0X/NaraUwplLftV3lYMG+5cvwbjdOtF6fO6KrTmvhJvfS75AG2Gb4z/t5Yf3UC/xHV4B9fJ5oZsi7d8C7/YIGvO8/FiYKr1ibI7jq3UV0iJrLtZVpQxL6XZWsinzyNZuX4efzW2j+/g7RLzspFKzj9vBts+0MzhdO64bRWzv2t1h+O7NWLX8Vv553mNEGY77/A5B+FFZE/uM/+n6rhxr/yT82937MM9MIO9Ld+bm48kEplq/d4qD+LmP9fgFGb4U1x8PK/+9bVGErN395rmDdywoA0qwP57TeNBthogI0G2GiAjQbYaICNBthogI0G2GiAjQbYaICNBthogI0G2GiADa4Aa+B7x8DG8KCPcScDEFh/P3p0X/jkbQyMn9UaGhoEohy6TDYeSf/NBJJkiYwCAOwj/t2YEwAA'

const engines = [createEngine(engineOptions({}))]
afterAll(() => {
  for (const { parsers } of engines) parsers.close()
})

async function told(name: string, bytes: Uint8Array, limits?: Partial<Limits>): Promise<SourceReport[]> {
  const engine = limits === undefined ? engines[0] : createEngine(engineOptions({ limits }))
  if (engine === undefined) throw new Error('no engine')
  if (limits !== undefined) engines.push(engine)
  const reports: SourceReport[] = []
  for await (const one of scanFile(memorySource(name, bytes), name, engine)) reports.push(one)
  return reports
}

const limitsIn = (reports: readonly SourceReport[]): string[] =>
  reports.flatMap(({ problems }) =>
    problems.filter(({ code, incomplete }) => code === 'limit' && incomplete).map((one) => one.message),
  )
const found = (reports: readonly SourceReport[]): number =>
  reports.reduce((sum, { conclusion }) => sum + conclusion.findings.filter(({ rule }) => rule === 'email-address').length, 0)
const bytesIn = (reports: readonly SourceReport[]): number => reports.reduce((sum, { bytes }) => sum + bytes, 0)

/** Blocks of Zstandard that repeat one byte: RFC 8878, sections 3.1.1.1 and 3.1.1.2. */
function zstdOf(blocks: number): Buffer {
  const bytes = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]
  for (let i = 0; i < blocks; i++) {
    const head = (i === blocks - 1 ? 1 : 0) | (1 << 1) | (0x20000 << 3)
    bytes.push(head & 0xff, (head >> 8) & 0xff, (head >> 16) & 0xff, 0)
  }
  return Buffer.from(bytes)
}

/** Blocks of LZ4 that copy one byte over and over. */
function lz4Of(blocks: number): Buffer {
  const copies = 4 * MIB - 32
  const block = Buffer.concat([
    Buffer.from([0x1f, 120, 1, 0]),
    Buffer.alloc(Math.floor((copies - 19) / 255), 255),
    Buffer.from([(copies - 19) % 255, 0x10, 120]),
  ])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(block.length)
  const head = Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x70, 0x73])
  return Buffer.concat([head, ...Array.from({ length: blocks }, () => Buffer.concat([size, block])), Buffer.alloc(4)])
}

/** Milliseconds of this process. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

describe('one stream', () => {
  it.each([
    ['x.csv.gz', gzipSync(Buffer.concat([ROWS, Buffer.alloc(64 * MIB)]))],
    ['x.csv.br', brotliCompressSync(Buffer.concat([ROWS, Buffer.alloc(32 * MIB)]), { params: { 1: 1 } })],
    ['x.bz2', Buffer.from(BZIP2, 'base64')],
    ['x.xz', gunzipSync(Buffer.from(XZ, 'base64'))],
    ['x.zst', zstdOf(1000)],
    ['x.lz4', lz4Of(16)],
  ])('%s', async (name, bytes) => {
    // 5 s on a quiet machine; what others do on it does not count.
    const start = process.cpuUsage()
    const reports = await told(name, bytes)
    expect(cpuSince(start)).toBeLessThan(5000)
    expect(limitsIn(reports)).toEqual([expect.stringContaining('200 times')])
    expect(bytesIn(reports)).toBeLessThan(24 * MIB)
    if (name.includes('csv')) expect(found(reports)).toBe(1)
  })
})

describe('archives', () => {
  const zeros = Buffer.alloc(10 * MIB)

  it('have each member that expands too far cut, and the others read', async () => {
    const reports = await told(
      'a.zip',
      makeZip([
        { name: 'z', data: zeros },
        { name: 'b.csv', data: ROWS },
      ]),
    )
    expect(limitsIn(reports).length).toBe(1)
    expect(found(reports)).toBe(1)
  })

  it('may not expand too far together', async () => {
    const all = makeZip([
      { name: 'b.csv', data: ROWS },
      ...Array.from({ length: 40 }, (_, i) => ({ name: `z${i}`, data: zeros })),
    ])
    const reports = await told('a.zip', all)
    expect(bytesIn(reports)).toBeLessThan(170 * MIB)
    expect(limitsIn(reports).at(-1)).toContain('came out of the file')
    expect(found(reports)).toBe(1)
  })

  it('are opened in archives to a depth', async () => {
    let bytes = makeZip([{ name: 'b.csv', data: ROWS }])
    for (let i = 0; i < 4; i++) bytes = makeZip([{ name: 'in.zip', data: bytes }])
    expect(found(await told('a.zip', bytes))).toBe(1)
    const deeper = await told('a.zip', makeZip([{ name: 'in.zip', data: bytes }]))
    expect(limitsIn(deeper)).toEqual([expect.stringContaining('5 deep')])
    expect(found(deeper)).toBe(0)
    expect(found(await told('a.zip', makeZip([{ name: 'in.zip', data: bytes }]), { depth: 6 }))).toBe(1)
  })

  it('hold as many members as are allowed, those of archives in them included', async () => {
    const inner = makeZip(Array.from({ length: 60 }, (_, i) => ({ name: `f${i}`, data: 'x' })))
    const bytes = makeZip(Array.from({ length: 60 }, (_, i) => ({ name: `in${i}.zip`, data: inner })))
    const reports = await told('a.zip', bytes, { entries: 1000 })
    expect(limitsIn(reports)).toEqual([expect.stringContaining('1000 members')])
    expect(reports.length).toBeLessThan(1100)
  })

  it('give as many bytes as are allowed', async () => {
    const bytes = makeZip(Array.from({ length: 5 }, (_, i) => ({ name: `f${i}`, data: Buffer.alloc(MIB, 'line\n') })))
    const reports = await told('a.zip', bytes, { bytes: 2 * MIB })
    expect(limitsIn(reports)).toEqual([expect.stringContaining('2 MiB')])
    expect(bytesIn(reports)).toBeLessThanOrEqual(2 * MIB)
  })

  it('without limits are read whole', async () => {
    const none = Number.POSITIVE_INFINITY
    const limits = { depth: none, entries: none, bytes: none, ratio: none, whole: none, seconds: none, memory: none }
    const reports = await told('x.zst', zstdOf(200), limits)
    expect(reports.flatMap(({ problems }) => problems)).toEqual([])
    expect(bytesIn(reports)).toBe(200 * 2 ** 17)
  })
})
