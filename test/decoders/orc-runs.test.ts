/** Runs of numbers as the specification of ORC writes them out (ORCv1, “Run Length Encoding”), and at the ends of what they hold. */
import { describe, expect, it } from 'vitest'
import { BitRuns, ByteRuns, integerRuns, type OrcNumber, type OrcRuns } from '../../src/decoders/orc-runs.ts'
import { OrcStream } from '../../src/decoders/orc-stream.ts'
import { placedBytes } from '../../src/sources/memory.ts'

const streamOf = (bytes: readonly number[]): OrcStream =>
  new OrcStream(placedBytes(Uint8Array.from(bytes)), 0, bytes.length, { decompress: null, most: 1024 })

async function all(runs: OrcRuns): Promise<OrcNumber[]> {
  const values: OrcNumber[] = []
  while (await runs.more()) values.push(...runs.values.slice(0, runs.count))
  return values
}

const repeated = (count: number, value: number): number[] => Array.from({ length: count }, () => value)

describe('runs of ORC', () => {
  it('of bytes and bits', async () => {
    expect(await all(new ByteRuns(streamOf([0x61, 0x00, 0xfe, 0x44, 0x45])))).toEqual([...repeated(100, 0), 0x44, 0x45])
    expect(await all(new BitRuns(streamOf([0xff, 0x80])))).toEqual([1, 0, 0, 0, 0, 0, 0, 0])
  })

  it('of version 1', async () => {
    expect(await all(integerRuns(streamOf([0x61, 0x00, 0x07]), false, false))).toEqual(repeated(100, 7))
    const down = await all(integerRuns(streamOf([0x61, 0xff, 0x64]), false, false))
    expect(down).toEqual(Array.from({ length: 100 }, (_, i) => 100 - i))
    expect(await all(integerRuns(streamOf([0xfb, 0x02, 0x03, 0x06, 0x07, 0x0b]), false, false))).toEqual([2, 3, 6, 7, 11])
  })

  it('of version 2', async () => {
    expect(await all(integerRuns(streamOf([0x0a, 0x27, 0x10]), true, false))).toEqual(repeated(5, 10_000))
    const direct = [0x5e, 0x03, 0x5c, 0xa1, 0xab, 0x1e, 0xde, 0xad, 0xbe, 0xef]
    expect(await all(integerRuns(streamOf(direct), true, false))).toEqual([23_713, 43_806, 57_005, 48_879])
    const delta = [0xc6, 0x09, 0x02, 0x02, 0x22, 0x42, 0x42, 0x46]
    expect(await all(integerRuns(streamOf(delta), true, false))).toEqual([2, 3, 5, 7, 11, 13, 17, 19, 23, 29])
    const patched = `8e 13 2b 21 07 d0 1e 00 14 70 28 32 3c 46 50 5a 64 6e 78 82 8c 96 a0 aa b4 be fc e8`
    const values = [2030, 2000, 2020, 1_000_000, ...Array.from({ length: 16 }, (_, i) => 2040 + 10 * i)]
    expect(await all(integerRuns(streamOf(patched.split(' ').map((hex) => Number.parseInt(hex, 16))), true, false))).toEqual(
      values,
    )
  })

  it('keep all digits of large numbers', async () => {
    // The smallest and the largest of eight bytes, in three each.
    expect(await all(integerRuns(streamOf([0x38, ...repeated(8, 0xff)]), true, true))).toEqual(
      repeated(3, 0).map(() => -(2n ** 63n)),
    )
    const most = [0x38, ...repeated(7, 0xff), 0xfe]
    expect(await all(integerRuns(streamOf(most), true, true))).toEqual(repeated(3, 0).map(() => 2n ** 63n - 1n))
  })

  it('give what is there of one that is cut', async () => {
    expect(await all(integerRuns(streamOf([0xfb, 0x02, 0x03, 0x86]), false, false))).toEqual([2, 3])
  })
})
