/**
 * A thousand damaged files of every text format, scanned in one run with harmless ones: each ends in a report that accounts for all its bytes,
 * and is told the same whatever the cuts. PIISCOPE_MUTANTS=5000 tries more.
 */
import { describe, expect, it } from 'vitest'
import { mutantFiles, seedsIn } from './mutant-seeds.ts'
import { toldOf } from './told-of.ts'

const MUTANTS = Number(process.env['PIISCOPE_MUTANTS'] ?? 1000)
/** Milliseconds of processor. */
const LONGEST = 5000
/** Of how many mutants one is read in other regions too, and of how many bytes these are: small ones take long. */
const EVERY = Number(process.env['PIISCOPE_CUTS_EVERY'] ?? 9)
const CUTS = [
  { chunkBytes: 61, every: EVERY },
  { chunkBytes: 1, every: 16 * EVERY },
  { chunkBytes: 509, every: 4 * EVERY },
]

describe('mutants of text formats', { timeout: 3_000_000 }, () => {
  it.each(seedsIn('formats'))('%s', async (format, seeds) => {
    const mutants = mutantFiles(seeds, MUTANTS)
    const { wrong, events, codes } = await toldOf(mutants, LONGEST, {})
    console.log(`${mutants.length} mutants of ${format}, told of as ${JSON.stringify(codes)}`)
    expect(wrong).toEqual([])
    const unaccounted = events.flatMap((told, at) => {
      const mutant = mutants[at] as (typeof mutants)[number]
      const scanned = /"skipped":null.*"bytes":(\d+)/.exec(told)?.[1]
      return scanned === undefined || Number(scanned) === mutant.bytes.length ? [] : [`${at} (${mutant.how}): ${scanned} bytes`]
    })
    // Mails are containers: what they hold is counted as it is decoded.
    if (format !== 'mail') expect(unaccounted).toEqual([])
    for (const { chunkBytes, every } of CUTS) {
      const some = mutants.filter((_, at) => at % every === 0)
      const cut = await toldOf(some, LONGEST, { chunkBytes })
      const other = cut.events.flatMap((told, at) => {
        const number = at * every
        return told === events[number] ? [] : [`${number} (${mutants[number]?.how})`]
      })
      expect(other, `in regions of ${chunkBytes}`).toEqual([])
    }
  })
})
