/** Where somebody is or lives, in the middle of a sentence and without a city: `of 17 Glebe Road`, `at 4484 Birch Hollow Dr`, `from 15b Cliff Parade`. */
import { CUE } from '../../../rules/words/text-cues.ts'
import type { Announced } from './announcement.ts'
import type { Decoder } from './decoder.ts'
import { ADDRESS, TYPE_OF } from './tags.ts'
import { CASE, EDGE, hashesOf, type Word, WORD_KIND } from './words.ts'

/** Confidence 0.85, in bits. */
const BITS = 2.5
/** Digits and the letter of a house. */
const LONGEST_NUMBER = 6
/** Words of the street's name before its kind. */
const MOST_NAMED = 3

/** In order and disjoint; nothing of what the model has read as an address. */
export function streetsIn(decoder: Decoder): readonly Announced[] {
  const { tokens } = decoder
  const found: Announced[] = []
  for (let i = 1; i + 2 < tokens.count; i++) {
    if (!wordAt(decoder, i).hasDigit || !LEADS.has(wordAt(decoder, i - 1).hash)) continue
    const last = endOfStreet(decoder, i)
    if (last < 0) continue
    found.push({ type: ADDRESS, first: i, last, bits: BITS })
    i = last
  }
  return found
}

/** The last token of the street that the number at `first` is on, or -1. */
function endOfStreet(decoder: Decoder, first: number): number {
  const { tokens, tags } = decoder
  if ((tokens.end[first] as number) - (tokens.start[first] as number) > LONGEST_NUMBER) return -1
  for (let k = first + 1; k <= first + 1 + MOST_NAMED && k < tokens.count; k++) {
    const { kind, letters, hash, cues } = wordAt(decoder, k)
    if (kind !== WORD_KIND.word || letters !== CASE.capital || TYPE_OF[tags[k] as number] === ADDRESS) return -1
    // `12 Street`, `5 Market Square Ltd`
    if (k > first + 1 && STREETS.has(hash)) return isCapital(wordAt(decoder, k + 1)) ? -1 : k
    if (cues & (CUE.dateWord | CUE.unit | CUE.organisation)) return -1
  }
  return -1
}

function isCapital({ kind, letters }: Word): boolean {
  return kind === WORD_KIND.word && letters !== CASE.lower && letters !== CASE.none
}

function wordAt({ tokens, words }: Decoder, i: number): Word {
  return words.all[i < 0 || i >= tokens.count ? EDGE : (tokens.word[i] as number)] as Word
}

const LEADS: ReadonlySet<number> = hashesOf('of at to from near outside into')
/** Kinds of street that are no other words, and their abbreviations. */
const STREETS: ReadonlySet<number> = hashesOf(
  'street st road rd avenue ave lane ln drive dr boulevard blvd close crescent cres terrace parade gardens grove court ct mews circle cir parkway pkwy highway hwy place pl way',
)
