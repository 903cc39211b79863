import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factsOf, packLexicon, unpackLexicon } from '../../../rules/words/lexicon.ts'
import { addOrdinaryWords } from '../../../scripts/tagger/add-ordinary-words.ts'
import { loadWords } from '../../../src/pipeline/word-data.ts'

const bytes = readFileSync(new URL('../../../data/words.bin', import.meta.url))

describe('the list of words', () => {
  it('is packed as it was unpacked', () => expect(Buffer.from(packLexicon(unpackLexicon(bytes))).equals(bytes)).toBe(true))
  it('has the ordinary words of other languages', () => {
    const words = unpackLexicon(bytes)
    addOrdinaryWords(words)
    expect(Buffer.from(packLexicon(words)).equals(bytes)).toBe(true)
  })
  it('keeps the names that are words elsewhere', () => {
    loadWords()
    for (const name of ['Sara', 'Mila', 'Dan', 'Ali', 'Hans', 'Tim', 'Nina', 'Vera', 'Per'])
      expect(factsOf(name).given).toBeGreaterThan(1)
    for (const name of ['Koch', 'Nagy', 'Klein', 'Grande', 'Annan']) expect(factsOf(name).surname).toBeGreaterThan(0)
    for (const word of ['eine', 'pero', 'não', 'uma', 'het', 'jak'])
      expect(factsOf(word)).toMatchObject({ given: 0, surname: 0, common: 3 })
  })
})
