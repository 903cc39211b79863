import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decoder, PROSE_BONUS } from '../../../src/detect/tagger/decoder.ts'
import { KnownNames } from '../../../src/detect/tagger/known-names.ts'
import { LONGEST_SEGMENT } from '../../../src/detect/tagger/tokens.ts'
import { loadTagger } from '../../../src/pipeline/word-data.ts'
import { PERSON, TYPE_OF } from '../../../src/detect/tagger/tags.ts'
import { readPlainly } from './reference-decoder.ts'
import { texts } from './texts.ts'

const { model } = loadTagger().decoder
const decoder = new Decoder(model)

function tagsOf(text: string, parent = 0, known: KnownNames | null = null): number[] {
  const bytes = Buffer.from(text)
  decoder.decode(bytes, 0, bytes.length, parent, known)
  return [...decoder.tags.subarray(0, decoder.tokens.count)]
}

describe('the decoder', () => {
  it('reads as its plain twin does', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(Buffer.byteLength(text) <= LONGEST_SEGMENT)
        expect(tagsOf(text)).toEqual([...readPlainly(model, text).tags])
      }),
      { numRuns: 60 },
    )
  })
  it('reads prose as its plain twin does', { timeout: 120_000 }, () => {
    const none = new KnownNames()
    fc.assert(
      fc.property(texts, fc.nat(), (text, parent) => {
        fc.pre(Buffer.byteLength(text) <= LONGEST_SEGMENT)
        expect(tagsOf(text, parent, none)).toEqual([...readPlainly(model, text, parent, PROSE_BONUS).tags])
      }),
      { numRuns: 60 },
    )
  })
  it('knows how much worse other readings are', () => {
    const text = 'Dear Laura Whitfield,'
    const tags = tagsOf(text)
    const first = tags.findIndex((tag) => TYPE_OF[tag] === PERSON)
    const last = tags.findLastIndex((tag) => TYPE_OF[tag] === PERSON)
    decoder.look()
    const margin = decoder.marginOf(first, last)
    expect(margin).toBeGreaterThan(0)
    expect(Math.min(...decoder.margins.filter((_, type) => type !== PERSON))).toBe(margin)
    expect(decoder.margins[decoder.rival]).toBe(margin)
  })
  it('adds up weights however large the sums are', () => {
    for (const text of ['Springfield, ILhttps://example.com/a-b', 'Springfield, IL 62704'])
      expect(tagsOf(text)).toEqual([...readPlainly(model, text).tags])
  })

  it('finds the same whatever it has read before', () => {
    const before = tagsOf('Dear Laura Whitfield,')
    for (let i = 0; i < 20_000; i++)
      if (i % 50 === 0) tagsOf(`word${i.toString(36).replace(/\d/g, 'q')} thing${i} ${'abcdefgh'.slice(i % 7)}x${i.toString(26)}`)
    expect(tagsOf('Dear Laura Whitfield,')).toEqual(before)
  })
})
