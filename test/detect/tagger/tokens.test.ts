import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_SEGMENT, Tokens } from '../../../src/detect/tagger/tokens.ts'
import { describe as describeWord, WORD_KIND, Words } from '../../../src/detect/tagger/words.ts'
import { texts } from './texts.ts'

function split(text: string): string[] {
  const bytes = Buffer.from(text)
  const tokens = new Tokens()
  tokens.read(bytes, 0, bytes.length, new Words(14))
  return Array.from({ length: tokens.count }, (_, i) => bytes.toString('utf8', tokens.start[i], tokens.end[i]))
}

describe('tokens', () => {
  it('are words, numbers, single marks and line feeds', () => {
    expect(split('Mr. Lee paid $12,\n12b')).toEqual(['Mr', '.', 'Lee', 'paid', '$', '12', ',', '\n', '12b'])
  })
  it('keep an apostrophe inside a name and part the one of a genitive', () => {
    expect(split("O'Brien D’Angelo Anna's")).toEqual(["O'Brien", 'D’Angelo', 'Anna', "'", 's'])
  })
  it('take a link, an email address and a handle for one', () => {
    expect(split('see https://example.com/john-smith, j.doe@example.com or @johndoe.')).toEqual([
      'see',
      'https://example.com/john-smith',
      ',',
      'j.doe@example.com',
      'or',
      '@johndoe',
      '.',
    ])
  })
  it('part ideographs, which are written without spaces', () => expect(split('田中 a')).toEqual(['田', '中', 'a']))
  it('cover every byte but spaces, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(text).subarray(0, LONGEST_SEGMENT)
        const tokens = new Tokens()
        tokens.read(bytes, 0, bytes.length, new Words(14))
        let at = 0
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.start[i] as number
          expect(start).toBeGreaterThanOrEqual(at)
          expect(bytes.toString('utf8', at, start)).toMatch(/^[\s\0-\x20\x7f-\xa0\u200b\u200e\u200f\ufeff]*$/)
          at = tokens.end[i] as number
          expect(at).toBeGreaterThan(start)
        }
        expect(bytes.toString('utf8', at)).toMatch(/^[\s\0-\x20\x7f-\xa0\u200b\u200e\u200f\ufeff]*$/)
      }),
    )
  })
})

describe('words', () => {
  it('are alike where only their digits differ', () => {
    const words = new Words(6)
    const number = (text: string): number => words.numberOf(Buffer.from(text), 0, text.length, WORD_KIND.mixed)
    expect(number('12b')).toBe(number('97b'))
    expect(number('12b')).not.toBe(number('12c'))
  })
  it('know given names, surnames and words of streets', () => {
    const laura = describeWord('Laura', WORD_KIND.word)
    expect(laura.facts % 5).toBeGreaterThan(2)
    expect(describeWord('Hauptstraße', WORD_KIND.word).cues).toBeGreaterThan(0)
  })
})
