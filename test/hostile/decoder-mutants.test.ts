/**
 * A thousand damaged files of every binary format, scanned in one run with harmless ones: each ends in a report, in time, and harms no other.
 * PIISCOPE_MUTANTS=5000 tries more.
 */
import { describe, expect, it } from 'vitest'
import { decoders } from '../../src/decoders/index.ts'
import { pdfSamePage } from './bombs/documents.ts'
import { mutantFiles, mutantMembers, type Seed, seedsIn } from './mutant-seeds.ts'
import { toldOf } from './told-of.ts'

const MUTANTS = Number(process.env['PIISCOPE_MUTANTS'] ?? 1000)
/** Milliseconds of processor. A mutant that hangs or bloats is read twice. */
const LONGEST = 10_000
/** What bloats does so sooner than by default: it costs less, and is told in the same way. */
const LIMITS = { seconds: 1, memory: 256 * 2 ** 20, values: 200_000 }

/** Of how many mutants one can be read anywhere, and again when its reader's process is lost; the others come as streams. */
const PLACED_EVERY = 4

/** Small ones beside fixtures that are large: most damage then hits what is read, and costs less. */
const SMALL: Readonly<Record<string, readonly Seed[]>> = {
  pdf: ['a', 'b', 'c'].map((name) => ({ name: `${name}.pdf`, bytes: pdfSamePage(2) })),
}

const cases = seedsIn('decoders').map(([format, seeds]) => [format, [...seeds, ...(SMALL[format] ?? [])]] as const)

describe('mutants of binary formats', { timeout: 3_000_000 }, () => {
  it('are made of every one', () => {
    expect(decoders.map(({ name }) => name).filter((name) => !cases.some(([format]) => format === name))).toEqual([])
  })

  it.each(cases)('%s', async (format, seeds) => {
    const archives = seeds.filter(({ bytes }) => bytes.readUInt16BE(0) === 0x504b)
    const inside = archives.length === 0 ? [] : await mutantMembers(archives, MUTANTS / 2)
    const mutants = [...inside, ...mutantFiles(seeds, MUTANTS - inside.length)]
    const { wrong, codes } = await toldOf(mutants, LONGEST, { limits: LIMITS }, (at) => at % PLACED_EVERY > 0)
    console.log(`${mutants.length} mutants of ${format}, told of as ${JSON.stringify(codes)}`)
    expect(wrong).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
