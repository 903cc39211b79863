/** Features that depend on one word alone: their weights are summed once per word. */
import { type FeatureList, mix, WITHOUT_LISTS, WITHOUT_WORD } from './feature-list.ts'
import type { Word } from './words.ts'

/** A word's place relative to the token that is judged. */
export const ROLES = [0, -1, 1, -2, 2, -3, 3] as const
/** Ways a line may be written, twice: within and at the start of a sentence. Only role 0 looks at it. */
export const VARIANTS = 6

/** Adds the features of one word at a role. */
export function ofWord(word: Word, role: number, variant: number, without: number, list: FeatureList): void {
  if (role === 0) ofOwnWord(word, variant, without, list)
  else ofNeighbour(word, role, list)
}

/** The token's word itself: its letters, the lists it is in, what it announces. */
function ofOwnWord(word: Word, variant: number, without: number, list: FeatureList): void {
  const { letters, rough, cues } = word
  const written = letters | (variant << 2)
  list.put(1, variant)
  if (!(without & WITHOUT_WORD)) {
    list.put(2, word.hash)
    list.put(3, mix(word.hash, letters))
  }
  list.put(4, mix(word.shape, variant))
  list.put(5, mix(word.prefix2, letters))
  list.put(6, mix(word.prefix3, letters))
  list.put(7, word.suffix2)
  list.put(8, mix(word.suffix3, letters))
  list.put(9, mix(word.suffix4, letters))
  if (!(without & WITHOUT_LISTS)) {
    list.put(10, mix(word.facts, written))
    list.put(11, mix(rough, written))
    list.put(14, mix(word.cluster, written))
    list.put(15, mix(word.cluster, rough | (letters << 10)))
  }
  list.put(12, mix(cues, letters))
  list.put(13, written | (Math.min(word.length, 12) << 6))
}

/** A word up to three tokens away. */
function ofNeighbour(word: Word, role: number, list: FeatureList): void {
  const { letters, rough, cues } = word
  const base = 20 + (role < 0 ? -role : 10 + role) * 5
  list.put(base, word.hash)
  list.put(base + 4, mix(word.cluster, letters))
  if (role < -2 || role > 2) return
  list.put(base + 1, mix(word.shape, letters))
  list.put(base + 2, mix(rough, letters))
  list.put(base + 3, mix(cues, letters))
}
