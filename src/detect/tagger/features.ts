/** What the model looks at, for each token: its word and its neighbours' (word-features.ts), and what it takes more than one word to see (place-features.ts). */
import type { FeatureList } from './feature-list.ts'
import { ofPlace } from './place-features.ts'
import type { Surroundings } from './surroundings.ts'
import type { Tokens } from './tokens.ts'
import { ofWord, ROLES } from './word-features.ts'
import { EDGE, type Word, type Words } from './words.ts'

/** The features of the token at `i`, in place of what the list held. @param without bits of WITHOUT_WORD and WITHOUT_LISTS */
export function readFeatures(
  i: number,
  tokens: Tokens,
  words: Words,
  surroundings: Surroundings,
  without: number,
  list: FeatureList,
): void {
  list.count = 0
  for (const role of ROLES) {
    const k = i + role
    const word = words.all[k < 0 || k >= tokens.count ? EDGE : (tokens.word[k] as number)] as Word
    ofWord(word, role, role === 0 ? surroundings.variantAt(i) : 0, without, list)
  }
  ofPlace(i, tokens, words, surroundings, without, list)
}
