/** Where somebody who is named in full elsewhere is named again in a form that the model does not know for a name: read off the tokens alone. */
import { CUE } from '../../../rules/words/text-cues.ts'
import { AGAIN_BITS } from '../../evidence/score.ts'
import type { Decoder } from './decoder.ts'
import type { KnownNames } from './known-names.ts'
import { initialOf, type NamedPeople, type Person } from './named-people.ts'
import { isNobody } from './nobody.ts'
import { isPlainNoun } from './nouns.ts'
import { ADDRESS, IS_OPEN, PERSON, TYPE_OF } from './tags.ts'
import { CASE, EDGE, hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

export interface Again {
  readonly first: number
  readonly last: number
  readonly bits: number
}

/** Fewer letters are an abbreviation, or a word of some language. */
const SHORTEST_PART = 4

/** In order and disjoint. The decoder has just read the text. @param known what the whole document says of words */
export function saidAgain(decoder: Decoder, people: NamedPeople, known: KnownNames, prose: boolean): Again[] {
  const { tokens } = decoder
  const list: Again[] = []
  for (let i = 0; i < tokens.count; i++) {
    const at = wholeName(decoder, i, people, prose) ?? part(decoder, i, people, known)
    if (at === null || isPartOfThing(decoder, at.first, at.last) || isNobody(decoder, at.first, at.last, false)) continue
    list.push(at)
    i = at.last
  }
  return list
}

/** Two words of the same name, or an initial and a word, side by side: `MARIA KELLER`, `Keller, Maria`, `M. Keller`. */
function wholeName(decoder: Decoder, first: number, people: NamedPeople, prose: boolean): Again | null {
  const here = people.of(wordAt(decoder, first).hash)
  if (here !== undefined)
    for (const person of here) {
      const last = endOfWords(decoder, first, person)
      if (last > first && !(prose && isPlain(decoder, first, last))) return { first, last, bits: AGAIN_BITS.whole }
    }
  return initialed(decoder, first, people)
}

/** The last token of a run of different words of the person, in any order; `first` if there is but one. */
function endOfWords(decoder: Decoder, first: number, person: Person): number {
  const { tokens } = decoder
  const met = new Set([wordAt(decoder, first).hash])
  let last = first
  for (let i = first + 1; i < tokens.count; i++) {
    const word = wordAt(decoder, i)
    if (met.size === 1 && i === first + 1 && word.hash === COMMA) continue
    if (!person.words.includes(word.hash) || met.has(word.hash)) break
    if (tokens.start[i] === tokens.end[i - 1] && word.kind !== WORD_KIND.mark) break
    met.add(word.hash)
    last = i
  }
  return isMuttered(decoder, first) || wordAt(decoder, last).letters === CASE.lower ? first : last
}

/** Written as names are, of which in prose the model knows more. */
function isPlain(decoder: Decoder, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { hash, letters } = wordAt(decoder, i)
    if (letters === CASE.capitals || hash === COMMA) return false
  }
  return true
}

/** Begins with a small letter, and not with a particle: `ten Brinke`. */
function isMuttered(decoder: Decoder, first: number): boolean {
  const { letters, cues } = wordAt(decoder, first)
  return letters === CASE.lower && (cues & CUE.particle) === 0
}

/** `M. Keller`, `M Keller`; not `Keller M.`, which may be anything's. */
function initialed(decoder: Decoder, first: number, people: NamedPeople): Again | null {
  const { tokens, bytes } = decoder
  const initials: number[] = []
  let i = first
  for (; i < tokens.count && initials.length < 3; i++) {
    const word = wordAt(decoder, i)
    if (word.kind !== WORD_KIND.word || word.length !== 1 || word.letters === CASE.lower) break
    initials.push(initialOf(bytes, tokens.start[i] as number, tokens.end[i] as number))
    if (wordAt(decoder, i + 1).hash === FULL_STOP) i++
    if (wordAt(decoder, i + 1).hash === HYPHEN) i++
  }
  if (initials.length === 0) return null
  const surname = wordAt(decoder, i)
  if (surname.kind !== WORD_KIND.word || surname.letters === CASE.lower) return null
  for (const person of people.of(surname.hash) ?? []) {
    if (person.words[0] === surname.hash || !initials.every((one) => person.initials.includes(one))) continue
    return { first, last: Math.max(i, endOfWords(decoder, i, person)), bits: AGAIN_BITS.initials }
  }
  return null
}

/**
 * `KELLER` or `Keller` by itself: a word that the document has for nothing else, neither in small letters nor as a thing, a firm or a place, and beside
 * which no other words are written so.
 */
function part(decoder: Decoder, at: number, people: NamedPeople, known: KnownNames): Again | null {
  const word = wordAt(decoder, at)
  if (word.kind !== WORD_KIND.word || word.length < SHORTEST_PART || !people.hasAlone(word.hash)) return null
  if (known.inSmall(word) > 0 || known.asThing(word) > 0 || known.asProduct(word) > 0) return null
  if ((word.cues & SAYS_OTHERWISE) !== 0) return null
  const isAlone =
    word.letters === CASE.capitals ? isShoutedAlone(decoder, at, word, people) : isAloneInLine(decoder, at, word, known)
  return isAlone ? { first: at, last: at, bits: AGAIN_BITS.part } : null
}

function isShoutedAlone(decoder: Decoder, at: number, word: Word, people: NamedPeople): boolean {
  return commonness(word) < 2 && !isShoutedBeside(decoder, at - 1, people) && !isShoutedBeside(decoder, at + 1, people)
}

/** No word of the language or a city, without an article, and not between capitals; where nouns have them, not before one. */
function isAloneInLine(decoder: Decoder, at: number, word: Word, known: KnownNames): boolean {
  if (word.letters !== CASE.capital || commonness(word) > 0 || word.rough >> 6 > 0 || known.mentions(word, false) > 0)
    return false
  const before = wordAt(decoder, at - 1)
  const after = wordAt(decoder, at + 1)
  if (ARTICLES.has(before.hash) || isCapital(after) || after.hasDigit) return false
  if (known.nouns.isOn) return !isPlainNoun(decoder, at, at, known)
  return !isCapital(before) || wordAt(decoder, at - 2).endsSentence
}

function isCapital({ kind, letters }: Word): boolean {
  return kind === WORD_KIND.word && letters !== CASE.lower && letters !== CASE.none
}

function isShoutedBeside(decoder: Decoder, at: number, people: NamedPeople): boolean {
  const word = wordAt(decoder, at)
  return word.kind === WORD_KIND.word && word.letters === CASE.capitals && !people.hasAlone(word.hash)
}

/**
 * Read as an address, as a firm or a place that goes on beyond it or is written in small and capital letters (all in capitals the model takes people for
 * firms), or joined to another word.
 */
function isPartOfThing(decoder: Decoder, first: number, last: number): boolean {
  const { tokens, tags, bytes } = decoder
  for (let i = first; i <= last; i++) {
    const type = TYPE_OF[tags[i] as number]
    if (type === 0 || type === PERSON) continue
    if (type === ADDRESS || wordAt(decoder, i).letters === CASE.capital) return true
    if (i === last && IS_OPEN[tags[i] as number]) return true
    if (i === first && first > 0 && IS_OPEN[tags[first - 1] as number]) return true
  }
  const before = bytes[(tokens.start[first] as number) - 1] as number
  const after = bytes[tokens.end[last] as number] as number
  return JOINS.has(before) || JOINS.has(after)
}

/** What makes one word of two: paths, identifiers, handles, compounds. */
const JOINS: ReadonlySet<number> = new Set([...'/\\_=$@#-'].map((mark) => mark.charCodeAt(0)))

function commonness({ rough }: Word): number {
  return (rough >> 4) & 3
}

function wordAt({ tokens, words }: Decoder, i: number): Word {
  return words.all[i < 0 || i >= tokens.count ? EDGE : (tokens.word[i] as number)] as Word
}

/** Months and days, streets, states, firms, what people are. */
const SAYS_OTHERWISE = CUE.dateWord | CUE.street | CUE.region | CUE.country | CUE.organisation | CUE.venue | CUE.role
const ARTICLES = hashesOf('the a an this that these der die das dem den des le la les el los il lo gli de het een')
const COMMA = hashText(',')
const HYPHEN = hashText('-')
const FULL_STOP = hashText('.')
