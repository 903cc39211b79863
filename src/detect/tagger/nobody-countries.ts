/** Countries, languages, saints and cities, which are nobody. */
import { COUNTRY_NAMES } from '../../../rules/words/countries.ts'
import { fold } from '../../../rules/words/fold.ts'
import { LANGUAGE_NAMES } from '../../../rules/words/languages.ts'
import { factsOf } from '../../../rules/words/lexicon.ts'
import { CONTINENTS } from '../../../rules/words/peoples.ts'
import type { Decoder } from './decoder.ts'
import { hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

/** `St. Thomas`, of which nothing else is told: churches, places and days are called so. */
export function isSaint({ tokens, words }: Decoder, first: number, last: number): boolean {
  if ((words.all[tokens.word[first] as number] as Word).hash !== SAINT) return false
  let names = 0
  for (let i = first + 1; i <= last; i++) if ((words.all[tokens.word[i] as number] as Word).kind === WORD_KIND.word) names++
  return names === 1 && (words.all[tokens.word[last] as number] as Word).facts % 5 >= COMMON
}

const SAINT = hashText('st')

/** From this level on a name is one that many have. */
const COMMON = 3

/** Not `St.`, which is part of surnames. Behind them places and churches are called after somebody. */
export const SAINTS: ReadonlySet<number> = hashesOf('saint sainte sant sankt santa sao san sveti sveta svaty swiety sfantu')

const MIXED = 0x01000193

const mix = (sum: number, hash: number): number => Math.imul(sum ^ hash, MIXED) >>> 0

let countries: ReadonlySet<number> | null = null

/** Names of countries, continents and languages, and parts of those that name two (`Svalbard & Jan Mayen`), by the hashes of their words. */
function countryHashes(): ReadonlySet<number> {
  const names = [...COUNTRY_NAMES.split('\n'), SHORT_NAME, ...CONTINENTS, ...LANGUAGE_NAMES]
    .flatMap((name) => [name, ...name.split(/ (?:&|and|und|et|y|e|en|og|och|i|a) /)])
    .filter((name) => name !== MANY_ARE_CALLED_SO)
  const spelt = names.map((name) => (name.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => hashText(word)))
  countryWords = new Set(spelt.flat())
  return new Set(spelt.map((words) => words.reduce(withWord, 0)))
}

/** Words that names of countries, continents and languages are made of. Filled with `countries`. */
let countryWords: ReadonlySet<number> = new Set()

/** Perf: nearly all names hold a word that no country has, and need no looking around (bench: real code). */
function isOfCountryWords({ tokens, words }: Decoder, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { kind, hash } = words.all[tokens.word[i] as number] as Word
    // Either spelling of what withWord takes for one.
    if (kind === WORD_KIND.word && hash !== AND && hash !== SAINT && hash !== SAINT_IN_FULL && !countryWords.has(hash))
      return false
  }
  return true
}

/** `St. Pierre & Miquelon` and `Saint Pierre and Miquelon` are one. */
function withWord(sum: number, hash: number): number {
  return hash === AND ? sum : mix(sum, hash === SAINT_IN_FULL ? SAINT : hash)
}

const AND = hashText('and')

const SAINT_IN_FULL = hashText('saint')

/** All of it is a country or a language, and it is not as likely somebody (`Georgia`). */
export function isCountry({ tokens, words }: Decoder, first: number, last: number): boolean {
  let sum = 0
  for (let i = first; i <= last; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind === WORD_KIND.word) sum = withWord(sum, word.hash)
  }
  countries ??= countryHashes()
  return countries.has(sum) && (last > first || (words.all[tokens.word[first] as number] as Word).facts % 5 === 0)
}

/** Part of the name of a country that stands there whole, or the island behind a language: `Saint Vincent and …`, `English (Diego Garcia)`. */
export function isInCountry(decoder: Decoder, first: number, last: number): boolean {
  const { tokens, words, bytes } = decoder
  countries ??= countryHashes()
  let taken = 0
  const reach = isOfCountryWords(decoder, first, last) ? COUNTRY_REACH : -1
  for (let from = first; from >= 0 && taken <= reach; from--) {
    const word = words.all[tokens.word[from] as number] as Word
    if (word.kind === WORD_KIND.feed) break
    if (word.kind !== WORD_KIND.word) continue
    let sum = 0
    let added = 0
    for (let i = from; i < tokens.count && added <= COUNTRY_REACH; i++) {
      const next = words.all[tokens.word[i] as number] as Word
      if (next.kind === WORD_KIND.feed) break
      if (next.kind !== WORD_KIND.word) continue
      sum = withWord(sum, next.hash)
      if (i > last) added++
      if (i >= last && added + taken > 0 && countries.has(sum)) return true
    }
    taken++
  }
  const isIsland =
    last === first + 1 && ISLAND.every((hash, i) => (words.all[tokens.word[first + i] as number] as Word).hash === hash)
  if (!isIsland || first < 2 || bytes[tokens.start[first - 1] as number] !== PARENTHESIS) return false
  return ENGLISH.has((words.all[tokens.word[first - 2] as number] as Word).hash)
}

/** Words of a country's name on either side of the one at hand: `Saint Helena, Ascension and Tristan da Cunha`. */
const COUNTRY_REACH = 6

const PARENTHESIS = 40

/** An island of the British Indian Ocean Territory. */
const MANY_ARE_CALLED_SO = 'diego garcia'

const ISLAND: readonly number[] = MANY_ARE_CALLED_SO.split(' ').map((word) => hashText(word))

/** English, the one language that is spoken there in lists of locales. */
const ENGLISH: ReadonlySet<number> = hashesOf(
  'english englisch anglais ingles inglese engels engelska engelsk angielski anglictina angol englanti ingilizce engleza',
)

/** The short name of ISO 3166-1 where lists of locales say `St. Helena`. */
const SHORT_NAME = 'saint helena ascension and tristan da cunha'

/** A city of 100,000 people or more whose name is of several words and begins with none that people are called by: `Los Angeles`. */
export function isCity({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  const start = words.all[tokens.word[first] as number] as Word
  if (last === first || (start.facts % 5 !== 0 && !BEGINS_CITY.has(start.hash))) return false
  const from = tokens.start[first] as number
  const spelt = Buffer.from(bytes.buffer, bytes.byteOffset + from, (tokens.end[last] as number) - from).toString('utf8')
  return factsOf(fold(spelt).replaceAll('-', ' ')).city >= 2
}

/** Listed among given names, and how many cities begin. */
const BEGINS_CITY: ReadonlySet<number> = hashesOf('los las la le el san santa santo sao saint st new nueva nuevo port porto')
