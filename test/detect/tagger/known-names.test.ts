/** Who is named more than once by one word is looked for below. */
import { describe, expect, it } from 'vitest'
import { KnownNames } from '../../../src/detect/tagger/known-names.ts'
import { describe as describeWord, WORD_KIND } from '../../../src/detect/tagger/words.ts'
import { loadWords } from '../../../src/pipeline/word-data.ts'

loadWords()

const word = (spelling: string) => describeWord(spelling, WORD_KIND.word)

describe('a word that was a name by itself', () => {
  it('is likely one after the second time, and known by none', () => {
    const known = new KnownNames()
    known.noteAlone(word('Wolinski'), 4)
    expect(known.isLikely(word('Wolinski'))).toBe(false)
    known.noteAlone(word('Wolinski'), 4)
    expect(known.isLikely(word('Wolinski'))).toBe(true)
    expect(known.has(word('Wolinski'))).toBe(false)
    known.clear()
    expect(known.isLikely(word('Wolinski'))).toBe(false)
  })

  it('is not where it was unsure, a product, an organisation, or met in small letters', () => {
    const known = new KnownNames()
    known.noteProduct(word('Kolibri'))
    known.mention(word('Norvik'), false)
    known.noteSmall(word('hasel'))
    for (let i = 0; i < 3; i++) {
      known.noteAlone(word('Wolinski'), 1)
      for (const spelling of ['Kolibri', 'Norvik', 'Hasel']) known.noteAlone(word(spelling), 4)
    }
    for (const spelling of ['Wolinski', 'Kolibri', 'Norvik', 'Hasel']) expect(known.isLikely(word(spelling))).toBe(false)
  })
})
