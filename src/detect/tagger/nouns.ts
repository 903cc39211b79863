/**
 * Where every noun has a capital (noun-language.ts), a find whose words no list of given names knows is hardly anybody, unless something
 * announces it or it was introduced in full.
 */
import { fold } from '../../../rules/words/fold.ts'
import { CUE } from '../../../rules/words/text-cues.ts'
import { factsOf } from '../../../rules/words/lexicon.ts'
import { textOf } from '../located.ts'
import type { Decoder } from './decoder.ts'
import type { KnownNames } from './known-names.ts'
import { isAnnounced } from './nobody.ts'
import { PERSON, TYPE_OF } from './tags.ts'
import { CASE, hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

/** Bits that a find in such a text loses: enough that no number of them makes a name that is known (known-names.ts). */
export const NOUN_BITS = -7
/** Levels of the lists from which on a word is taken for a given name, or the last of several for a surname. */
const GIVEN = 2
const COMMON_GIVEN = 3
/** `Chrom VI` */
const SHORTEST_GIVEN = 3
const SURNAME = 3
const COMMON_SURNAME = 4

/** True if nothing but its capitals says that it is a name. */
export function isPlainNoun(decoder: Decoder, first: number, last: number, known: KnownNames | null): boolean {
  const { tokens, words } = decoder
  let isPhrase = joinsNoun(decoder, last) || endsAsNoun(decoder, first, last)
  let hasParticle = false
  let hasGiven = false
  const isDetermined = DETERMINERS.has(hashBefore(decoder, first))
  const isCommonNoun = first === last && isDetermined
  let hasSurname = false
  // `die ehrenamtlichen Richter`, `mit schwarzem Anker`
  if (first === last && isBehindAdjective(decoder, first) && !isAnnounced(decoder, first)) return true
  for (let i = first; i <= last; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind === WORD_KIND.ideograph) return false
    if (word.kind !== WORD_KIND.word) continue
    if (word.letters === CASE.none) return false
    if (word.letters === CASE.lower) {
      // `Sinne von`, `im Sinne von Absatz`
      if (i === last || (isDetermined && i === first + 1)) isPhrase = true
      if (PARTICLES.has(word.hash)) hasParticle = true
      else if (!PARTICLES.has(hashBefore(decoder, i))) isPhrase = true
    } else if (known?.has(word) || (!isCommonNoun && isGiven(decoder, i, last > first))) hasGiven = true
    // `Linke Spalte`: a surname comes last.
    else if (last > first && i === last && surnameLevel(decoder, i) >= SURNAME) hasSurname = true
  }
  if (first === last && !isDetermined) {
    const level = surnameLevel(decoder, first)
    if (level >= (opensClause(decoder, first) ? SURNAME : COMMON_SURNAME) && !PREPOSITIONS.has(hashBefore(decoder, first)))
      hasGiven = true
  }
  // `Schutz von Leben`: between a given name and a surname, a particle stands behind a given name.
  const isListed = hasGiven || (hasSurname && !hasParticle) || isInitialed(decoder, first, last)
  return (isPhrase || (!isListed && !isBehindRole(decoder, first))) && !isAnnounced(decoder, first)
}

/** `Ulla Weber, M. Schachtner`: in a list, behind somebody, an initial and one word are somebody. Elsewhere they number parts of a text: `A. Allgemeines`. */
function isInitialed({ tokens, words, tags }: Decoder, first: number, last: number): boolean {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  if (
    first < 2 ||
    last !== first + 2 ||
    TYPE_OF[tags[first - 2] as number] !== PERSON ||
    wordAt(first).length !== 1 ||
    !LIST_MARKS.has(wordAt(first - 1).hash)
  )
    return false
  return tokens.start[first + 1] === tokens.end[first] && wordAt(first + 1).endsSentence && wordAt(last).letters === CASE.capital
}

const LIST_MARKS: ReadonlySet<number> = new Set([',', '/', '&'].map((mark) => hashText(mark)))

/** `Weber kommt morgen`, `Anwesend: Weber, Moreau`: a noun seldom begins what is said without a word before it. */
function opensClause({ tokens, words }: Decoder, first: number): boolean {
  if (first === 0) return true
  const { kind, hash, endsSentence } = words.all[tokens.word[first - 1] as number] as Word
  return kind === WORD_KIND.feed || endsSentence || CLAUSE_MARKS.has(hash)
}

const CLAUSE_MARKS: ReadonlySet<number> = new Set([':', ',', ';'].map((mark) => hashText(mark)))

function surnameLevel({ tokens, words }: Decoder, i: number): number {
  const { facts } = words.all[tokens.word[i] as number] as Word
  return Math.floor(facts / 25) % 4 === 0 ? Math.floor(facts / 5) % 5 : 0
}

/** `der Zeuge Moreau`, `sagte Moreau`. */
function isBehindRole({ tokens, words }: Decoder, first: number): boolean {
  return (
    first > 0 && ((words.all[tokens.word[first - 1] as number] as Word).cues & (CUE.role | CUE.personVerb | CUE.greeting)) !== 0
  )
}

/** `Koch-Institut`: what is called after somebody. */
function joinsNoun({ tokens, bytes }: Decoder, last: number): boolean {
  const end = tokens.end[last] as number
  const next = bytes[end + 1] as number
  return bytes[end] === HYPHEN && next >= 65 && next <= 90
}

/**
 * `Basedow-Struma`: what is called after somebody, read with its kind, a word of the language and of no list of names; where it stands alone
 * (`Major-Versionen`), a word of no list. A given name before it makes it a surname.
 */
function endsAsNoun({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  if (last < first + 2 || bytes[(tokens.start[last] as number) - 1] !== HYPHEN) return false
  const { facts, rough } = words.all[tokens.word[last] as number] as Word
  return facts % 25 === 0 && (((rough >> 4) & 3) > 0 || last === first + 2)
}

const HYPHEN = 45

/** `im Sinne`, `zum Schutz`: behind these stand nouns; people have no article in writing. */
const DETERMINERS: ReadonlySet<number> = hashesOf(
  'im am zum zur vom beim ins ans des dem den das ein eine einer eines einem einen dieser dieses diesem diesen jeder jedes jedem kein keine keiner keinem',
)

const PREPOSITIONS: ReadonlySet<number> = hashesOf(
  'in mit ohne aus für von nach bei auf über unter vor durch gegen um und oder als an zu je pro kein keine sowie außer',
)

/** In names; a word between two nouns is another: `Höhe der Gebühren`, but `Ines von der Heyde`. */
const PARTICLES: ReadonlySet<number> = hashesOf(
  'von vom zu zum zur van de di da del della du dos el la le af av ter ten bin ibn al',
)

/** Endings that make adjectives, and those by which they agree with a noun. */
const ADJECTIVE = /^\p{Ll}+(?:lich|isch|ig|bar|los|haft|sam|end|iert|ell|tiv|ional)e[mnrs]?$/u
/** Longest adjective, in bytes. */
const MOST_BYTES = 40

/** An adjective right before it, perhaps on the line above, agrees with a noun: who is named in writing has none. */
function isBehindAdjective({ tokens, bytes }: Decoder, i: number): boolean {
  const before = i > 0 && tokens.kind[i - 1] === WORD_KIND.feed ? i - 2 : i - 1
  if (before < 0 || tokens.kind[before] !== WORD_KIND.word) return false
  const start = tokens.start[before] as number
  const end = tokens.end[before] as number
  return end - start <= MOST_BYTES && ADJECTIVE.test(textOf(bytes, start, end))
}

/** Of the word before, perhaps on the line above. */
function hashBefore({ tokens, words }: Decoder, i: number): number {
  const before = i > 0 && tokens.kind[i - 1] === WORD_KIND.feed ? i - 2 : i - 1
  return before < 0 ? 0 : (words.all[tokens.word[before] as number] as Word).hash
}

/** By the list itself: a noun is easily taken for a form of some name in it (word-forms.ts). */
function isGiven({ tokens, words, bytes }: Decoder, i: number, isPart: boolean): boolean {
  const { facts, length } = words.all[tokens.word[i] as number] as Word
  if (length < SHORTEST_GIVEN || facts % 5 < GIVEN) return false
  const { given } = factsOf(fold(textOf(bytes, tokens.start[i] as number, tokens.end[i] as number)))
  return given >= (isPart ? GIVEN : COMMON_GIVEN)
}
