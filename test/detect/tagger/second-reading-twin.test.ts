/** The second reading of a document and its plain twin find the same. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { FoundQueue } from '../../../src/detect/tagger/found-queue.ts'
import type * as SecondReading from '../../../src/detect/tagger/second-reading.ts'
import type { Row } from './reference-second-reading.ts'
import { texts } from './texts.ts'

const told = { documents: 0, corrected: 0 }

vi.mock(import('../../../src/detect/tagger/second-reading.ts'), async (original) => {
  const real: typeof SecondReading = await original()
  const { readAgainPlainly } = await import('./reference-second-reading.ts')
  return {
    ...real,
    readAgain: (decoder, bytes, from, to, runs, found, known): void => {
      const before = rowsOf(found)
      const plainly = readAgainPlainly(decoder, bytes.subarray(from), to - from, runs, before, known)
      real.readAgain(decoder, bytes, from, to, runs, found, known)
      const after = rowsOf(found)
      expect(after).toEqual(plainly)
      told.documents++
      if (JSON.stringify(before) !== JSON.stringify(after)) told.corrected++
    },
  }
})

function rowsOf({ taken, count, type, start, end, bits, reasons }: FoundQueue): readonly Row[] {
  const rows: Row[] = []
  for (let i = taken; i < count; i++)
    rows.push({
      type: type[i] as number,
      start: start[i] as number,
      end: end[i] as number,
      bits: bits[i] as number,
      reasons: reasons[i] as number,
    })
  return rows
}

/** In full, and in all the forms that a document goes on with; what is called the same; what stands between. */
const SAID = [
  'Present: Lucinda Okafor and Daniel Whitcombe.\n\n',
  'The treasurer is Maeve O’Hara-Lindqvist, who lives in the old mill.\n\n',
  'Frau Irmgard Wiegershaus wohnt in Ulm.\n\n',
  'Dear Jan ten Brinke,\n',
  'Zoë Škoda wrote to Luis Okafor on Monday.\n',
  'WHITCOMBE asked for the figures of the spring.\n\n',
  'OKAFOR, LUCINDA\n',
  'Whitcombe, Daniel\n',
  'L. Okafor',
  'D.-M. Whitcombe',
  'D Whitcombe',
  'L. O. Okafor ',
  'l. okafor ',
  'Okafors Brief liegt bei.\n',
  'Okafor’s letter is here.\n',
  'Whitcombe Paving Ltd ',
  'Whitcombe Street 12, Leeds ',
  'the Whitcombe ',
  'lib/Whitcombe/main.c\n',
  'author=Whitcombe\n',
  'Sache Wiegershaus gegen die Stadt\n\n',
  'whitcombe ',
  'Whitcombe 3.2 ',
  'Brinke ',
  'ten Brinke ',
  'ŠKODA ',
  'sent to Whitcombe 12:40 ok\n',
  'id;name;state\n7;WHITCOMBE DANIEL;ok\n',
  `${'nothing is said here of anybody. '.repeat(140)}\n`,
]
const documents = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SAID) }, { weight: 1, arbitrary: texts }), {
  minLength: 2,
  maxLength: 14,
})

describe('the second reading', () => {
  it('finds what its plain twin finds', async () => {
    // What the setup of tests has loaded knows the real one.
    vi.resetModules()
    const { tagText } = await import('../../../src/detect/tagger/tag-text.ts')
    const { loadTagger } = await import('../../../src/pipeline/word-data.ts')
    const parts = loadTagger()
    fc.assert(
      fc.property(documents, (list) => {
        tagText(list.join(''), parts)
      }),
      { numRuns: 800 },
    )
    expect(told.documents).toBeGreaterThan(300)
    expect(told.corrected).toBeGreaterThan(60)
  })
})
