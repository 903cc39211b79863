/**
 * Where every noun has a capital (noun-language.ts), a find whose words no list of given names knows is hardly anybody, unless something
 * announces it or it was introduced in full.
 */
import { fold } from '../../../rules/words/fold.ts'
import { factsOf } from '../../../rules/words/lexicon.ts'
import { textOf } from '../located.ts'
import type { Decoder } from './decoder.ts'
import type { KnownNames } from './known-names.ts'
import { isAnnounced } from './nobody.ts'
import { CASE, hashText, WORD_KIND, type Word } from './words.ts'

/** Bits that a find in such a text loses: enough that no number of them makes a name that is known (known-names.ts). */
export const NOUN_BITS = -7
/** Levels of the lists from which on a word is taken for a given name, or the last of several for a surname. */
const GIVEN = 2
const COMMON_GIVEN = 3
/** `Chrom VI` */
const SHORTEST_GIVEN = 3
const SURNAME = 3

/** True if nothing but its capitals says that it is a name. */
export function isPlainNoun(decoder: Decoder, first: number, last: number, known: KnownNames | null): boolean {
  const { tokens, words } = decoder
  let isPhrase = false
  let isListed = false
  for (let i = first; i <= last; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind === WORD_KIND.ideograph) return false
    if (word.kind !== WORD_KIND.word) continue
    if (word.letters === CASE.none) return false
    if (word.letters === CASE.lower) {
      if (!PARTICLES.has(word.hash) && !PARTICLES.has(hashBefore(decoder, i))) isPhrase = true
    } else if (known?.has(word) || isGiven(decoder, i, last > first)) isListed = true
    else if (last > first && Math.floor(word.facts / 5) % 5 >= SURNAME && Math.floor(word.facts / 25) % 4 === 0) isListed = true
  }
  return (isPhrase || !isListed) && !isAnnounced(decoder, first)
}

/** In names; a word between two nouns is another: `Höhe der Gebühren`, but `Ines von der Heyde`. */
const PARTICLES: ReadonlySet<number> = new Set(
  'von vom zu zum zur van de di da del della du dos el la le af av ter ten bin ibn al'.split(' ').map((word) => hashText(word)),
)

function hashBefore({ tokens, words }: Decoder, i: number): number {
  return i === 0 ? 0 : (words.all[tokens.word[i - 1] as number] as Word).hash
}

/** By the list itself: a noun is easily taken for a form of some name in it (word-forms.ts). */
function isGiven({ tokens, words, bytes }: Decoder, i: number, isPart: boolean): boolean {
  const { facts, length } = words.all[tokens.word[i] as number] as Word
  if (length < SHORTEST_GIVEN || facts % 5 < GIVEN) return false
  const { given } = factsOf(fold(textOf(bytes, tokens.start[i] as number, tokens.end[i] as number)))
  return given >= (isPart ? GIVEN : COMMON_GIVEN)
}
