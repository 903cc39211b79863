/**
 * A thousand damaged files of every binary format, scanned in one run with harmless ones: each ends in a report, in time, and harms no other.
 * PIISCOPE_MUTANTS=5000 tries more.
 */
import { describe, expect, it } from 'vitest'
import { decoders } from '../../src/decoders/index.ts'
import { mutantFiles, mutantMembers, seedsIn } from './mutant-seeds.ts'
import { toldOf } from './told-of.ts'

const MUTANTS = Number(process.env['PIISCOPE_MUTANTS'] ?? 1000)
/** Milliseconds of processor. A mutant that hangs or bloats is read twice. */
const LONGEST = 10_000
const LIMITS = { seconds: 1, memory: 384 * 2 ** 20 }

const cases = seedsIn('decoders')

describe('mutants of binary formats', { timeout: 3_000_000 }, () => {
  it('are made of every one', () => {
    expect(decoders.map(({ name }) => name).filter((name) => !cases.some(([format]) => format === name))).toEqual([])
  })

  it.each(cases)('%s', async (format, seeds) => {
    const archives = seeds.filter(({ bytes }) => bytes.readUInt16BE(0) === 0x504b)
    const inside = archives.length === 0 ? [] : await mutantMembers(archives, MUTANTS / 2)
    const mutants = [...inside, ...mutantFiles(seeds, MUTANTS - inside.length)]
    const { wrong, codes } = await toldOf(mutants, LONGEST, { limits: LIMITS })
    console.log(`${mutants.length} mutants of ${format}, told of as ${JSON.stringify(codes)}`)
    expect(wrong).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
