import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decoder } from '../../../src/detect/tagger/decoder.ts'
import { LONGEST_SEGMENT } from '../../../src/detect/tagger/tokens.ts'
import { loadTagger } from '../../../src/word-data.ts'
import { readPlainly } from './reference-decoder.ts'
import { texts } from './texts.ts'

const { model } = loadTagger()
const decoder = new Decoder(model)

function tagsOf(text: string): number[] {
  const bytes = Buffer.from(text)
  decoder.decode(bytes, 0, bytes.length, 0)
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
