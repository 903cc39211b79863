/** What every reader of text must do, whatever the format. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Format } from '../../src/model/format.ts'
import { everyCut, readCut } from './read-cut.ts'
import { processorTime } from '../hostile/processor-time.ts'

export interface Conformance {
  /** File name, where it decides on the dialect. */
  readonly name?: string
  /** A text with most of the format's features and `@` in many places. */
  readonly text: string
  /** What hostile texts are made of, beside what no format knows. */
  readonly pieces: readonly string[]
  /** Texts that would take long if time were not linear, repeated to 100 kB. */
  readonly pumps: readonly string[]
}

const PUMPED_BYTES = 100_000

export function itConforms(format: Format, { name = 'data', text, pieces, pumps }: Conformance): void {
  it('gives the same wherever the text is cut, sampled or not', () => {
    for (const sampleRecords of [Number.POSITIVE_INFINITY, 1]) {
      const whole = readCut(format, text, { sampleRecords, around: true, name })
      expect(whole.hits).toHaveLength(text.split('@').length - 1)
      const told = JSON.stringify(whole)
      for (const cuts of everyCut(text)) {
        const cut = readCut(format, text, { cuts, sampleRecords, around: true, name })
        if (JSON.stringify(cut) !== told) expect(cut, `cut at ${cuts}`).toEqual(whole)
      }
    }
  })

  it('throws on no bytes, and gives the same wherever they are cut', () => {
    const piece = fc.constantFrom('@', '\n', '\r\n', ' ', '\t', 'é', 'a', '1', '\0', ...pieces)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (parts, at) => {
        const hostile = parts.join('')
        const whole = readCut(format, hostile, { around: true, name })
        expect(whole.hits).toHaveLength(hostile.split('@').length - 1)
        const length = Buffer.byteLength(hostile)
        if (length > 1) expect(readCut(format, hostile, { cuts: [1 + (at % (length - 1))], around: true, name })).toEqual(whole)
      }),
      { numRuns: 200 },
    )
  })

  it('takes linear time', () => {
    const start = processorTime()
    for (const pump of pumps) readCut(format, pump.repeat(PUMPED_BYTES / pump.length), { around: true, name })
    expect(processorTime() - start).toBeLessThan(300 * pumps.length)
  })
}
