import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../../src/model/event.ts'
import { nextSegment } from '../../../src/detect/tagger/segments.ts'
import { tagText } from '../../../src/detect/tagger/tag-text.ts'
import { TextTagger } from '../../../src/detect/tagger/text-tagger.ts'
import { LONGEST_SEGMENT } from '../../../src/detect/tagger/tokens.ts'
import { scan } from '../../../src/scan.ts'
import { loadTagger } from '../../../src/pipeline/word-data.ts'
import { memorySource } from '../../../src/sources/memory.ts'
import { texts } from './texts.ts'

const parts = loadTagger()

type Row = readonly [type: number, start: number, end: number, bits: number]

/** What is found when the text is given in regions of these sizes, repeated. */
function foundIn(bytes: Uint8Array, sizes: readonly number[], tagger: TextTagger = new TextTagger(parts)): Row[] {
  for (let from = 0, i = 0; from < bytes.length; i++) {
    const to = Math.min(bytes.length, from + (sizes[i % sizes.length] as number))
    tagger.scan(bytes, from, to, Math.min(bytes.length, to + LONGEST_SEGMENT + 64), from)
    from = to
  }
  const { found } = tagger
  return Array.from({ length: found.count }, (_, i) => [found.type[i], found.start[i], found.end[i], found.bits[i]] as Row)
}

const long = fc.array(texts, { minLength: 1, maxLength: 12 }).map((list) => Buffer.from(list.join('\n')))

describe('the tagger', () => {
  it('finds the same however its text is cut', () => {
    fc.assert(
      fc.property(long, fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 }), (bytes, sizes) => {
        expect(foundIn(bytes, sizes)).toEqual(foundIn(bytes, [bytes.length]))
      }),
      { numRuns: 200 },
    )
  })
  it('finds the same when it has read other texts before', () => {
    const used = new TextTagger(parts)
    fc.assert(
      fc.property(fc.array(long, { minLength: 2, maxLength: 4 }), (list) => {
        for (const bytes of list) {
          used.restart()
          expect(foundIn(bytes, [bytes.length], used)).toEqual(foundIn(bytes, [bytes.length]))
        }
      }),
      { numRuns: 100 },
    )
  })
  it('finds the same in lines it remembers', () => {
    fc.assert(
      fc.property(long, (bytes) => {
        parts.memory.clear()
        const first = foundIn(bytes, [bytes.length])
        expect(foundIn(bytes, [bytes.length])).toEqual(first)
        const other = Buffer.from(
          bytes.toString('latin1').replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)),
          'latin1',
        )
        parts.memory.clear()
        const alone = foundIn(other, [other.length])
        foundIn(bytes, [bytes.length])
        expect(foundIn(other, [other.length])).toEqual(alone)
      }),
      { numRuns: 100 },
    )
  })
  it('finds nothing twice and nothing outside the text', () => {
    fc.assert(
      fc.property(long, (bytes) => {
        let at = 0
        for (const [, start, end] of foundIn(bytes, [bytes.length])) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })
  it.each([1000, 5000, 70_000])('gives the same findings with chunks of %i bytes', async (chunkBytes) => {
    const text = Array.from(
      { length: 400 },
      (_, i) =>
        `Order ${i} was sent to Laura Whitfield, ${i} Willow Lane, Springfield, IL 62704 by Thomas Becker.${i % 7 === 0 ? '\n\n' : i % 3 === 0 ? '\n' : ' '}`,
    ).join('')
    const told = async (chunk: number): Promise<ScanEvent[]> => {
      const events: ScanEvent[] = []
      for await (const event of scan([memorySource('orders.txt', text)], { threads: 1, chunkBytes: chunk, maxLocations: 10_000 }))
        events.push(event)
      return events
    }
    expect(await told(chunkBytes)).toEqual(await told(1_000_000))
  })
})

describe('segments', () => {
  it('end behind a blank line, a line or a sentence, and are never longer than LONGEST_SEGMENT', () => {
    const cut = (text: string): number => nextSegment(Buffer.from(text), 0, Buffer.byteLength(text))
    expect(cut('one\n\ntwo')).toBe(5)
    expect(cut(`${'a line of text\n'.repeat(100)}`) % 15).toBe(0)
    const sentences = 'This is a sentence. '.repeat(100)
    expect(sentences.slice(0, cut(sentences))).toMatch(/\. $/)
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(text.repeat(8))
        if (bytes.length === 0) return
        const end = nextSegment(bytes, 0, bytes.length)
        expect(end).toBeGreaterThan(0)
        expect(end).toBeLessThanOrEqual(LONGEST_SEGMENT)
      }),
    )
  })
})

describe('tagText', () => {
  it('tells places in UTF-16 units', () => {
    const text = '😀 Größe: Dear Laura Whitfield, ship it to 12 Willow Lane, Springfield, IL 62704.'
    const reported = tagText(text, parts).filter(({ confidence }) => confidence >= 0.6)
    expect(reported.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
      ['person-name', 'Laura Whitfield'],
      ['postal-address', '12 Willow Lane, Springfield, IL 62704'],
    ])
  })
  it('takes parts of a qualified name for no person', () => {
    for (const text of [
      'class Dashboard < Admin::BaseController',
      '      include Alba::Resource',
      'Spree::Api::Martin::Accounts.new',
    ])
      expect(tagText(text, parts).filter(({ rule }) => rule === 'person-name')).toEqual([])
  })

  it('takes a list of codes for no address', () => {
    for (const text of [
      'COUNTRIES = %w[\n  AU BD BE BG BR CH CN CZ\n  DE DK EE EG ES FI FR\n]',
      'return if %w[IE GR CZ HU RO].include?(code)',
    ])
      expect(tagText(text, parts).filter(({ rule }) => rule === 'postal-address')).toEqual([])
  })

  it('says why', () => {
    const [span] = tagText('Dear Laura Whitfield, thank you.', parts)
    const shares = span?.reasons.map(({ share }) => share) ?? []
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
  })
})
