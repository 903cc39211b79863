/** Rows of SAS datasets that are packed: what the commands say, and that nothing is written where no row is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpackPatterns, unpackRuns } from '../../src/decoders/sas-dataset-rows.ts'

const unpacked = (unpack: typeof unpackRuns, packed: readonly number[] | Buffer, length: number): string => {
  const row = Buffer.alloc(length, '.')
  unpack(Buffer.from(packed), row)
  return row.toString('latin1')
}
const letters = (text: string): number[] => [...Buffer.from(text)]

describe('packed rows', () => {
  it('by runs: copies, blanks, zeros, and one letter many times', () => {
    expect(unpacked(unpackRuns, [0x83, ...letters('Anna'), 0xe1, 0xc2, ...letters('x'), 0xf0], 14)).toBe('Anna   xxxxx\0\0')
    expect(unpacked(unpackRuns, [0x60, 3, 0x80, ...letters('b')], 22)).toBe(`${' '.repeat(20)}b.`)
    expect(unpacked(unpackRuns, [0x40, 2, ...letters('z'), 0xd0], 24)).toBe(`${'z'.repeat(20)}@@..`)
    expect(unpacked(unpackRuns, [0x00, 1, ...letters('q'.repeat(65))], 65)).toBe('q'.repeat(65))
  })

  it('by patterns: letters, runs, and copies of what came before', () => {
    // Sixteen bits: three letters, a copy of three from three back, a run of four blanks.
    expect(unpacked(unpackPatterns, [0b00011000, 0, ...letters('abc'), 0x30, 0, 0x01, 0x20], 12)).toBe('abcabc    ..')
    expect(unpacked(unpackPatterns, [0b01000000, 0, ...letters('a'), 0x20, 0, 4], 24)).toBe(`a${'.'.repeat(23)}`)
  })

  it('of any bytes end, and keep to their row', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(400), (packed, length) => {
        for (const unpack of [unpackRuns, unpackPatterns])
          expect(unpacked(unpack, Buffer.from(packed), length)).toHaveLength(length)
      }),
    )
  })
})
