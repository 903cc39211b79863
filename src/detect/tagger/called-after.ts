/**
 * Things called after people, by how they are written: stations, stages and bridges behind the word for one (`Teatro San Carlo`), compounds that end in a
 * noun (`Konrad-Adenauer-Brücke`), methods of two (`Kruskal-Wallis`), breeds and plants in quotes (`Rose 'Nelly Lind'`).
 */
import { CUE } from '../../../rules/words/text-cues.ts'
import type { Decoder } from './decoder.ts'
import type { KnownNames } from './known-names.ts'
import { CASE, EDGE, hashesOf, type Word, WORD_KIND } from './words.ts'

/** Bits that such a find loses in prose: enough for all but the surest. */
const OF_TWO_BITS = -6
const QUOTED_BITS = -6
/** Parts of a compound that no name has so many of. */
const LEAST_PARTS = 3
/** Levels of the lists from which on a word is a given name that many have, or a surname at all. */
const GIVEN = 3
const SURNAME = 2

/** True if the word of a place, a prize, a law or a ship opens the name or stands right before it, but for links. Titles make somebody of it again. */
export function isCalledAfter(decoder: Decoder, first: number, last: number, isTitled: boolean): boolean {
  if (isTitled) return false
  const opens = wordAt(decoder, first)
  if (last > first && KINDS.has(opens.hash) && opens.facts % 5 < GIVEN) return true
  let before = first - 1
  while (before >= Math.max(0, first - MOST_LINKS) && LINKS.has(wordAt(decoder, before).hash)) before--
  return KINDS.has(wordAt(decoder, before).hash) || isCompound(decoder, first, last)
}

/** `Konrad-Adenauer-Brücke`, all of it or its head. */
function isCompound(decoder: Decoder, first: number, last: number): boolean {
  let parts = 1
  let end = first
  while (isJoined(decoder, end)) {
    end += 2
    parts++
  }
  if (parts < LEAST_PARTS || end < last) return false
  const { facts } = wordAt(decoder, end)
  return facts % 5 === 0 && Math.floor(facts / 5) % 5 < SURNAME
}

/** A hyphen and a word with a capital are glued to the word. */
function isJoined(decoder: Decoder, i: number): boolean {
  const { tokens, bytes } = decoder
  if (bytes[tokens.end[i] as number] !== HYPHEN || i + 2 >= tokens.count) return false
  const glued = tokens.start[i + 1] === tokens.end[i] && tokens.start[i + 2] === (tokens.end[i] as number) + 1
  const { kind, letters } = wordAt(decoder, i + 2)
  return glued && kind === WORD_KIND.word && letters !== CASE.lower
}

/** Bits that the find loses, in prose and unannounced. Who was introduced or does something is somebody. */
export function calledAfterBits(decoder: Decoder, first: number, last: number, known: KnownNames): number {
  const isPair = last === first + 2 && isJoined(decoder, first) && isOfNobodyKnown(decoder, first, last, known)
  const isQuoted = isInQuotes(decoder, first, last)
  return isQuoted ? QUOTED_BITS : isPair ? OF_TWO_BITS : 0
}

/** Neither part is a given name that many have, one is in no list at all, and neither was met in somebody's name. */
function isOfNobodyKnown(decoder: Decoder, first: number, last: number, known: KnownNames): boolean {
  const [one, other] = [wordAt(decoder, first), wordAt(decoder, last)]
  if (one.facts % 5 >= GIVEN || other.facts % 5 >= GIVEN || (one.facts % 25 > 0 && other.facts % 25 > 0)) return false
  if (known.has(one) || known.has(other)) return false
  if (decoder.surroundings.cueAt(first) & (CUE.title | CUE.nameLabel | CUE.role | CUE.personVerb | CUE.greeting)) return false
  return (wordAt(decoder, last + 1).cues & (CUE.personVerb | CUE.nameSuffix)) === 0
}

/** A single quote opens behind a word and a blank, at the name or in it, and closes right behind it. */
function isInQuotes({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  if (!isQuote(bytes, tokens.end[last] as number)) return false
  for (let i = last; i >= first; i--) {
    const at = (tokens.start[i] as number) - 1
    const quote = isQuote(bytes, at) ? at : isQuote(bytes, at - 2) ? at - 2 : -1
    if (quote < 1 || bytes[quote - 1] !== BLANK || i < 2) continue
    return (words.all[tokens.word[i - 2] as number] as Word).kind === WORD_KIND.word
  }
  return false
}

/** `'`, or U+2018 and U+2019 from their first byte on. */
function isQuote(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] === QUOTE) return true
  return bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0x98 || bytes[at + 2] === 0x99)
}

function wordAt({ tokens, words }: Decoder, i: number): Word {
  return words.all[i < 0 || i >= tokens.count ? EDGE : (tokens.word[i] as number)] as Word
}

const QUOTE = 39
const BLANK = 32
const HYPHEN = 45
const MOST_LINKS = 2
const LINKS: ReadonlySet<number> = hashesOf('de di del della do da du des d im imienia имени им')
/**
 * Words for what is called after people, in languages in which they stand before the name; none of them is a name or a word of another language that
 * stands before names.
 */
const KINDS: ReadonlySet<number> = hashesOf(`
  teatro teatrul theatre cinema stadio estadio stade stadion lycee liceo liceu college gymnase colegio ecole escuela escola scuola universidad universidade universita
  universite instituto istituto hospital hopital ospedale clinique biblioteca bibliotheque mediatheque museo musee museu
  pont puente viale viaduc viaducto viadotto tunnel traforo gare fermata stazione estacion estacao parada metro arret aeropuerto aeroporto aeroport
  barrio bairro quartier piazza piazzale plaza praca praza glorieta rotonda esplanade parque parc
  torneo trofeo trofeu trophee copa coppa coupe premio premi prix legge loi ley decreto decret
  rondo skwer plac osiedle aleja aleje ulica ulice nabrezi namesti trida zakon ustawa gedung jembatan bandara stasiun jalan
  мост улица площадь проспект бульвар метро станция стадион театр музей теплоход ледокол закон премия кубок улиця вулиця міст площа проспект
  πλοίο πλατεία λεωφόρος νόμος
`)
