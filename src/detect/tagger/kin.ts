/** People who are named as somebody's: `wife of the late Wilf`, `mum of Janet, Keith and Dawn`, `her son Tunde`, `seine Tochter Nele`. */
import { CUE } from '../../../rules/words/text-cues.ts'
import type { Announced } from './announcement.ts'
import type { Decoder } from './decoder.ts'
import { isTelling } from './known-names.ts'
import { ADDRESS, IS_OPEN, PERSON, TYPE_OF } from './tags.ts'
import { CASE, hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

/** Confidence 0.85, in bits. */
const BITS = 2.5
/** Level of the list of given names from which on a word right behind its kind is one; in a list of them any will do. */
const GIVEN = 2
/** And of cities: `the mother of Rome`. */
const MOST_GIVEN = 4
/** People in a row: `nana to Liam, Chloe and Amy`. */
const MOST_LISTED = 12

/** In order and disjoint. */
export function kinIn(decoder: Decoder): readonly Announced[] {
  const { tokens, words } = decoder
  const found: Announced[] = []
  for (let i = 0; i < tokens.count; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind !== WORD_KIND.word || !KIN.has(word.hash)) continue
    for (const at of listedBehind(decoder, i)) found.push({ type: PERSON, first: at, last: at, bits: BITS })
  }
  return found
}

/** The given names behind a word of kin. */
function listedBehind(decoder: Decoder, kin: number): readonly number[] {
  const { tokens, words } = decoder
  const hashAt = (k: number): number => (k < tokens.count ? (words.all[tokens.word[k] as number] as Word).hash : 0)
  let next = kin + 1
  const isOf = OF.has(hashAt(next))
  if (isOf) {
    next++
    while (LATE.has(hashAt(next))) next++
  } else if (hashAt(next) === OPENS) next++
  const listed: number[] = []
  let least = isOf ? 1 : GIVEN
  while (listed.length < MOST_LISTED && isGiven(decoder, next, least)) {
    listed.push(next)
    const isCounted = hashAt(next + 1) === COMMA || AND.has(hashAt(next + 1))
    if (!isCounted) break
    next += hashAt(next + 1) === COMMA && AND.has(hashAt(next + 2)) ? 3 : 2
    least = isOf ? 1 : GIVEN + 1
  }
  return listed.filter((k) => isAlone(decoder, k))
}

function isGiven({ tokens, words }: Decoder, i: number, least: number): boolean {
  if (i >= tokens.count) return false
  const word = words.all[tokens.word[i] as number] as Word
  if (word.kind !== WORD_KIND.word || word.letters !== CASE.capital || (word.cues & SAYS_OTHERWISE) !== 0) return false
  return word.facts % 5 >= (word.rough >> 6 > 0 ? MOST_GIVEN : least) && isTelling(word)
}

/** Not read as one of several words of a name (lists are read as firms, too), nor with a surname behind it, of which the model knows more. */
function isAlone({ tokens, words, tags }: Decoder, i: number): boolean {
  const tag = tags[i] as number
  if (TYPE_OF[tag] === ADDRESS || (TYPE_OF[tag] === PERSON && (IS_OPEN[tag] || IS_OPEN[tags[i - 1] as number]))) return false
  const after = i + 1 < tokens.count ? (words.all[tokens.word[i + 1] as number] as Word) : null
  return after === null || after.kind !== WORD_KIND.word || after.letters === CASE.lower
}

const KIN: ReadonlySet<number> = hashesOf(`
  mum mom mummy mother father dad daddy parents wife husband son sons daughter daughters sister sisters brother brothers nana gran granny grandma grandad grandpa
  grandfather grandmother grandson granddaughter uncle aunt auntie nephew niece partner fiance fiancee widow widower sibling siblings spouse s/o d/o w/o
  mann ehemann frau ehefrau sohn sohne tochter bruder schwester mutter vater oma opa enkel enkelin onkel tante
  mari epouse epoux fils fille frere soeur mere pere conjoint compagne
  hijo hija hijos esposo esposa marido hermano hermana madre padre nieto nieta abuela abuelo
  figlio figlia figli moglie marito fratello sorella nonna nonno filho filha irmao irma neto neta esposa
  zoon dochter echtgenoot echtgenote broer zus moeder vader syn corka maz zona brat siostra сын сына дочь дочери муж мужа жена жены брат сестра
`)
const SAYS_OTHERWISE = CUE.dateWord | CUE.country | CUE.region | CUE.organisation | CUE.venue
const OF: ReadonlySet<number> = hashesOf('of to von de van')
const LATE: ReadonlySet<number> = hashesOf('the late')
const AND: ReadonlySet<number> = new Set(['and', '&', 'und', 'et', 'y', 'e', 'en', 'i', 'и'].map((word) => hashText(word)))
const COMMA = hashText(',')
const OPENS = hashText('(')
