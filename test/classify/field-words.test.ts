import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foreignWord } from '../../rules/words/field-words.ts'
import { ENGLISH, FIELD_WORDS } from '../../rules/words/field-words-table.ts'
import { foreignWordOf, packFieldWords, readFieldWords } from '../../rules/words/pack-field-words.ts'

const lists = readFieldWords()
const listed = [...lists.whole.keys(), ...lists.stems.keys()]

describe('foreign words of names', () => {
  it('are packed as they were when the program was built', () => {
    const { english, table } = packFieldWords(lists)
    expect(ENGLISH).toBe(english)
    expect(FIELD_WORDS).toBe(table.toString('base64'))
  })

  it('are each what the lists say', () => {
    for (const word of listed) expect(foreignWord(word), word).toEqual(foreignWordOf(lists, word))
  })

  it('are found where the lists have them, and nowhere else', () => {
    const word = fc.oneof(
      fc.tuple(fc.constantFrom(...listed), fc.string({ maxLength: 6 })).map(([known, ending]) => known + ending),
      fc.tuple(fc.constantFrom(...listed), fc.nat(12)).map(([known, length]) => known.slice(0, length)),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    )
    fc.assert(
      fc.property(word, (one) => {
        expect(foreignWord(one)).toEqual(foreignWordOf(lists, one))
      }),
      { numRuns: 3000 },
    )
  })
})
