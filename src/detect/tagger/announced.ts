/**
 * Names that the model passes over though words say that they are names: behind titles, words of kin and verbs of saying, before honorifics, behind labels in scripts
 * without capitals, before the day of somebody's birth, and of those who speak in exported chats.
 */
import { fold } from '../../../rules/words/fold.ts'
import { CUE } from '../../../rules/words/text-cues.ts'
import type { Announced } from './announcement.ts'
import { bornIn } from './born.ts'
import { announcedInScripts, hasScripts } from './announced-in-scripts.ts'
import type { Decoder } from './decoder.ts'
import { kinIn } from './kin.ts'
import { speakersIn } from './speakers.ts'
import { streetsIn } from './street-said.ts'
import { ADDRESS, ORGANISATION, PERSON, PLACE, TYPE_OF } from './tags.ts'
import { CASE, hashText, WORD_KIND, type Word } from './words.ts'

/** Confidence 0.75 and 0.85, in bits: one word, or more of them. */
const BITS = { one: 1.6, several: 2.5 } as const
/** Words behind a title, at most. */
const MOST_WORDS = 3
const NONE: readonly Announced[] = []

/** In the order of the text; they do not overlap. Of prose. */
export function announcedIn(decoder: Decoder): readonly Announced[] {
  let found: Announced[] | null = null
  const add = (one: Announced): void => {
    found ??= []
    found.push(one)
  }
  for (const one of speakersIn(decoder)) add(one)
  for (const one of kinIn(decoder)) add(one)
  for (const one of streetsIn(decoder)) add(one)
  for (const one of bornIn(decoder)) add(one)
  if (hasScripts(decoder)) for (const one of announcedInScripts(decoder)) add(one)
  const { tokens, words } = decoder
  for (let i = 0; i < tokens.count; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind !== WORD_KIND.word) continue
    if (TITLES.has(word.hash) && word.letters !== CASE.lower) {
      const one = behindTitle(decoder, i)
      if (one !== null) add(one)
    } else if (SAID.has(word.hash) && word.letters === CASE.lower) {
      const one = behindSaid(decoder, i)
      if (one !== null) add(one)
    } else if (HONORIFICS.has(word.hash) && i > 0) {
      const before = words.all[tokens.word[i - 1] as number] as Word
      if (before.letters === CASE.capital && isTelling(before) && isFree(decoder, i - 1))
        add({ type: PERSON, first: i - 1, last: i - 1, bits: BITS.one })
    }
  }
  if (found === null) return NONE
  const sorted = (found as Announced[]).sort((a, b) => a.first - b.first || b.last - a.last)
  return sorted.filter((one, k) => k === 0 || one.first > (sorted[k - 1] as Announced).last)
}

/** `Ms Wetherby`, `Dr.ssa Quattrocchi`, `MRS E PARTRIDGE`. */
function behindTitle(decoder: Decoder, title: number): Announced | null {
  const { tokens, words } = decoder
  const wordAt = (k: number): Word | null => (k < tokens.count ? (words.all[tokens.word[k] as number] as Word) : null)
  let first = title + 1
  if (wordAt(first)?.hash === FULL_STOP) first++
  const ending = wordAt(first)
  if (ending !== null && ENDINGS.has(ending.hash) && ending.letters === CASE.lower) first++
  let last = first - 1
  let telling = 0
  for (let k = first; k < first + MOST_WORDS; k++) {
    const word = wordAt(k)
    if (word === null || word.kind !== WORD_KIND.word || !isFree(decoder, k)) break
    if (word.length === 1 && word.letters !== CASE.lower && k === first && isTelling(wordAt(k + 1))) {
      last = k
      continue
    }
    if (!isTelling(word)) break
    telling++
    last = k
  }
  return telling === 0 ? null : { type: PERSON, first, last, bits: telling > 1 ? BITS.several : BITS.one }
}

/** `Nach der Pause sagte Moreau, dass …`: where the verb comes first, one word between it and a mark is who spoke. */
function behindSaid({ tokens, words, tags }: Decoder, verb: number): Announced | null {
  if (verb + 2 >= tokens.count || tokens.kind[verb + 2] !== WORD_KIND.mark) return null
  const word = words.all[tokens.word[verb + 1] as number] as Word
  const isOther = TYPE_OF[tags[verb + 1] as number] === ORGANISATION || TYPE_OF[tags[verb + 1] as number] === PLACE
  if (word.letters !== CASE.capital || isOther || !isTelling(word)) return null
  return { type: PERSON, first: verb + 1, last: verb + 1, bits: BITS.one }
}

/** Written with a capital, and no ordinary word: not `Mr Speaker`, `Dr House`. */
function isTelling(word: Word | null): boolean {
  if (
    word === null ||
    word.kind !== WORD_KIND.word ||
    word.length < 3 ||
    word.letters === CASE.lower ||
    word.letters === CASE.none
  )
    return false
  if (word.cues & (CUE.title | CUE.organisation | CUE.role | CUE.country | CUE.dateWord)) return false
  if (SHOWS.has(word.hash)) return false
  return (word.rough & 0x30) < 0x20 || word.facts % 5 > 2 || Math.floor(word.facts / 5) % 5 > 2
}

function isFree({ tags }: Decoder, i: number): boolean {
  return TYPE_OF[tags[i] as number] !== ADDRESS
}

const hashes = (list: string): ReadonlySet<number> => new Set(list.split(/\s+/).map((word) => hashText(fold(word))))

const FULL_STOP = hashText('.')
/** Titles that hardly anything else is called by. */
const TITLES = hashes(
  'mr mrs ms mx dr prof herr herrn frau mme mlle sra srta señora sig signora dott sheriff ofc constable cllr councillor dhr mevr mevrouw sayın pani pana paní inspector detective',
)
/** What people do with words and companies seldom, in German and Dutch. */
const SAID = hashes('sagte sagten meinte fragte antwortete entgegnete erwiderte zei vroeg antwoordde')
/** What is left of `Sig.ra`, `Dott.ssa`, `Dr. med.`. */
const ENDINGS = hashes('ra ssa med')
/** Behind a name. */
const HONORIFICS = hashes('hanım bey abla amca teyze hoca')
/** Behind titles: shows, games and speeches. */
const SHOWS = hashes('universe america world strange who doom mario beast potato speaker president chairman')
