import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PendingClaims } from '../../src/detect/pending-claims.ts'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import { memorySource } from '../../src/sources/memory.ts'

interface Span {
  readonly at: number
  readonly start: number
  readonly end: number
  readonly bits: number
}

/** Hits in order, each of which claims something at most 20 bytes before it and anywhere behind. */
const hits = fc
  .array(
    fc.record({
      at: fc.nat(300),
      shift: fc.integer({ min: -20, max: 90 }),
      length: fc.integer({ min: 1, max: 40 }),
      bits: fc.nat(3),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list
      .map(({ at, shift, length, bits }): Span => ({ at, start: at + shift, end: at + shift + length, bits }))
      .sort((a, b) => a.at - b.at),
  )

/** All claims held until the end. */
function slow(spans: readonly Span[]): Span[] {
  let kept: Span[] = []
  for (const span of spans) {
    const others = kept.filter((one) => one.start < span.end && one.end > span.start)
    const length = span.end - span.start
    if (others.some((one) => span.bits < one.bits || (span.bits === one.bits && length <= one.end - one.start))) continue
    kept = [...kept.filter((one) => !others.includes(one)), span]
  }
  return kept.sort((a, b) => a.start - b.start)
}

describe('claims', () => {
  it('that stay are those that would if all were held to the end', () => {
    fc.assert(
      fc.property(hits, (spans) => {
        const kept: string[] = []
        const pending = new PendingClaims(({ start, end, bits }) => kept.push(`${start}-${end} ${bits}`))
        for (const { at, start, end, bits } of spans) {
          pending.passed(at)
          pending.room(start, end, bits)
        }
        pending.flush()
        expect(kept).toEqual(slow(spans).map(({ start, end, bits }) => `${start}-${end} ${bits}`))
      }),
      { numRuns: 2000 },
    )
  })

  it('of a number that a word announces over a name is one', async () => {
    const engine = createEngine(engineOptions({}))
    const source = memorySource('a.txt', Buffer.from('Please call Ida on +1 212-555-0143 or write to her.\n'))
    const places: string[] = []
    for await (const { conclusion } of scanFile(source, 'a.txt', engine))
      for (const { rule, offset } of conclusion.findings) if (rule === 'phone-number') places.push(`${offset}`)
    expect(places).toEqual(['19'])
  })
})
