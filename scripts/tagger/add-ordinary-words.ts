/** Adds the words of ordinary-words.ts to the facts of the list of words. */
import { fold, hashOf } from '../../rules/words/fold.ts'
import { HASH_BITS, type WordFacts } from '../../rules/words/lexicon.ts'
import { FUNCTION_WORDS, GERMAN_NOUNS, ORDINARY_WORDS } from './ordinary-words.ts'

const NO_NAME: WordFacts = { given: 0, surname: 0, common: 3, city: 0 }
/** As common as the 40,000 most common English words. */
const ORDINARY = 2

/** @param words facts by hash, of HASH_BITS; changed. Adding twice changes nothing more. */
export function addOrdinaryWords(words: Map<number, WordFacts>): void {
  const hashes = (text: string): number[] =>
    text
      .trim()
      .split(/\s+/)
      .map((word) => hashOf(fold(word)) >>> (32 - HASH_BITS))
  for (const text of [GERMAN_NOUNS, ...Object.values(ORDINARY_WORDS)]) {
    for (const hash of hashes(text)) {
      const known = words.get(hash)
      // Surnames and places that are words besides stay what they are.
      if (known !== undefined && known.given + known.surname + known.city > 0) continue
      words.set(hash, { given: 0, surname: 0, common: Math.max(ORDINARY, known?.common ?? 0), city: 0 })
    }
  }
  for (const text of Object.values(FUNCTION_WORDS)) for (const hash of hashes(text)) words.set(hash, NO_NAME)
}
