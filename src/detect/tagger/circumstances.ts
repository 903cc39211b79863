/** Reads off a name what calibration.ts weighs. */
import { CUE } from '../../../rules/words/text-cues.ts'
import { CIRCUMSTANCES, type Circumstance, type Circumstances } from './calibration.ts'
import type { Decoder } from './decoder.ts'
import { IS_OPEN, ORGANISATION, PERSON, PLACE, TYPE_OF } from './tags.ts'
import { AFTER_PRODUCT, BEFORE_PRODUCT } from './software-words.ts'
import { CASE, EDGE, hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

const AT: Readonly<Record<Circumstance, number>> = Object.fromEntries(CIRCUMSTANCES.map((name, i) => [name, i])) as Record<
  Circumstance,
  number
>
const values: Circumstances = new Float64Array(CIRCUMSTANCES.length)

/** What is known of it besides. */
interface Found {
  readonly cued: boolean
  readonly known: boolean
  readonly packed: boolean
  /** Times its words were read as names, and otherwise. */
  readonly again: number
  readonly otherwise: number
  /** Times its word stood beside a word of software. */
  readonly asProduct: number
  /** Times its first word was met in small letters. */
  readonly inSmall: number
  readonly prose: boolean
  /** Share of machine data in the source so far. */
  readonly amongCode: number
}

/**
 * @param margin in the model's units
 * @param rival type of the best reading in which the span is something else, 0 for nothing (Decoder.rival)
 * @returns valid until the next call
 */
export function circumstancesOf(
  decoder: Decoder,
  first: number,
  last: number,
  margin: number,
  rival: number,
  found: Found,
): Circumstances {
  const { tokens, words, surroundings } = decoder
  let count = 0
  let unlisted = 0
  let ordinary = 0
  let common = 0
  let given = 0
  let surname = 0
  let givenWords = 0
  let surnameWords = 0
  let shouted = 0
  let initials = 0
  let city = 0
  for (let i = first; i <= last; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind !== WORD_KIND.word && word.kind !== WORD_KIND.ideograph) continue
    if (word.length === 1 && word.kind === WORD_KIND.word) {
      initials++
      continue
    }
    count++
    const asGiven = word.facts % 5
    const asSurname = Math.floor(word.facts / 5) % 5
    const asCommon = (word.rough >> 4) & 3
    if (asGiven > 0) givenWords++
    else if (asSurname > 0) surnameWords++
    else unlisted++
    given = Math.max(given, asGiven)
    surname = Math.max(surname, asSurname)
    if (asCommon >= 2) ordinary++
    if (asCommon >= 1) common++
    if (word.letters === CASE.capitals) shouted++
    if (asGiven === 0 && word.rough >> 6 > 0) city = 1
  }
  const all = Math.max(1, count)
  const start = words.all[tokens.word[first] as number] as Word
  const several = count > 1 || last > first ? 1 : 0
  const size = sizeOf(margin)
  values[AT.always] = 1
  values[AT.margin] = Math.min(margin, 400) / 100
  values[AT.size] = size
  values[AT.several] = several
  values[AT.sizeOfSeveral] = several * size
  values[AT.many] = count > 2 ? 1 : 0
  values[AT.known] = Number(found.known)
  values[AT.sizeOfKnown] = Number(found.known) * size
  values[AT.cued] = Number(found.cued)
  values[AT.sizeOfCued] = Number(found.cued) * size
  values[AT.given] = given / 4
  values[AT.surname] = surname / 4
  values[AT.pair] = givenWords > 0 && (surnameWords > 0 || (givenWords > 1 && surname > 0)) ? 1 : 0
  values[AT.unlisted] = unlisted / all
  values[AT.ordinary] = ordinary / all
  values[AT.common] = common / all
  values[AT.starts] = several === 0 && (surroundings.variantAt(first) & 1) === 1 ? 1 : 0
  values[AT.shouted] = count > 0 && shouted === count ? 1 : 0
  values[AT.muttered] = start.letters === CASE.lower ? 1 : 0
  values[AT.city] = city
  values[AT.initial] = initials > 0 ? 1 : 0
  values[AT.maybeOrganisation] = rival === ORGANISATION ? 1 : 0
  values[AT.maybePlace] = rival === PLACE ? 1 : 0
  values[AT.packed] = Number(found.packed)
  const before = wordAt(decoder, first - 1)
  const after = wordAt(decoder, last + 1)
  values[AT.article] = ARTICLES.has(before.hash) ? 1 : 0
  values[AT.acts] = after.cues & CUE.personVerb ? 1 : 0
  values[AT.owns] = APOSTROPHES.has(after.hash) ? 1 : 0
  values[AT.capitalBefore] = isCapital(before) ? 1 : 0
  values[AT.capitalAfter] = isCapital(after) ? 1 : 0
  values[AT.role] = surroundings.cueAt(first) & (CUE.role | CUE.personVerb) ? 1 : 0
  const alone = 1 - several
  values[AT.overNothing] = sizeOf(decoder.margins[0] as number)
  values[AT.overOrganisation] = sizeOf(decoder.margins[ORGANISATION] as number)
  values[AT.overPlace] = sizeOf(decoder.margins[PLACE] as number)
  values[AT.givenAlone] = (alone * given) / 4
  values[AT.surnameAlone] = (alone * surname) / 4
  values[AT.unlistedAlone] = (alone * unlisted) / all
  values[AT.ordinaryAlone] = (alone * ordinary) / all
  values[AT.again] = Math.log1p(found.again)
  values[AT.otherwise] = Math.log1p(found.otherwise)
  values[AT.amongCode] = found.amongCode
  values[AT.aloneAmongCode] = alone * found.amongCode
  values[AT.software] = isBesideSoftware(decoder, first, last) ? 1 : 0
  values[AT.softwareAbove] = alone * Math.log1p(found.asProduct)
  values[AT.titled] = 0
  values[AT.ownLine] = 0
  values[AT.opensLine] = 0
  values[AT.labels] = 0
  values[AT.speaks] = 0
  values[AT.handled] = hasHandle(decoder, last) ? 1 : 0
  const isSmall = start.letters === CASE.capital ? Math.log1p(found.inSmall) : 0
  values[AT.small] = alone * isSmall
  values[AT.smallFirst] = several * isSmall * (surroundings.variantAt(first) & 1)
  values[AT.celled] = !found.prose && isCelled(decoder, first) ? 1 : 0
  // The rows of tables that programs wrote are alike whatever they hold.
  if (values[AT.celled] === 0) weighRows(decoder, first)
  else values[AT.rowed] = values[AT.rowedShare] = 0
  values[AT.rowedAlone] = alone * (values[AT.rowed] as number)
  // Lines of machine data are records: what stands first there is seldom somebody.
  if (found.prose) weighLine(decoder, first, last)
  if (after.hash === COLON && (values[AT.opensLine] as number) > 0) {
    if (given > 0) values[AT.speaks] = 1
    else if (alone > 0) values[AT.labels] = 1
  }
  return values
}

/** `1702,Katla,Iceland`, `,"Bal Haf`: a cell of a table that nobody has named. */
function isCelled({ tokens, bytes }: Decoder, first: number): boolean {
  const start = tokens.start[first] as number
  return CELL_MARKS.has(bytes[start - 1] as number) || (bytes[start - 1] === QUOTE && CELL_MARKS.has(bytes[start - 2] as number))
}

const QUOTE = 34
const CELL_MARKS: ReadonlySet<number> = new Set([...',;\t|'].map((mark) => mark.charCodeAt(0)))

/** Marks between a name and a handle, at most: `Ada Lovelace (**[@ada`. */
const MOST_MARKS = 5
const AT_SIGN = 64

function hasHandle({ tokens, words, bytes }: Decoder, last: number): boolean {
  for (let i = last + 1; i < tokens.count && i <= last + 1 + MOST_MARKS; i++) {
    const { kind } = words.all[tokens.word[i] as number] as Word
    if (kind === WORD_KIND.link) {
      const end = tokens.end[i] as number
      for (let at = tokens.start[i] as number; at < end; at++) if (bytes[at] === AT_SIGN) return true
      return false
    }
    if (kind !== WORD_KIND.mark) return false
  }
  return false
}

/** True if a word of software stands right behind it, perhaps behind `'s`, or right before it. */
export function isBesideSoftware(decoder: Decoder, first: number, last: number): boolean {
  if (BEFORE_PRODUCT.has(wordAt(decoder, first - 1).hash)) return true
  const after = wordAt(decoder, last + 1).hash
  if (AFTER_PRODUCT.has(after)) return true
  return APOSTROPHES.has(after) && AFTER_PRODUCT.has(wordAt(decoder, last + 3).hash)
}

/** Where names begin on the other lines around. */
function weighRows({ tokens, tags, words }: Decoder, first: number): void {
  const isFeed = (i: number): boolean => (words.all[tokens.word[i] as number] as Word).kind === WORD_KIND.feed
  let own = first
  while (own > 0 && !isFeed(own - 1)) own--
  let lines = 0
  let rowed = 0
  for (let start = 0, i = 0; i <= tokens.count; i++) {
    if (i < tokens.count && !isFeed(i)) continue
    if (i > start && start !== own) {
      lines++
      const at = start + first - own
      if (at < i && beginsPerson(tags, at)) rowed++
    }
    start = i + 1
  }
  values[AT.rowed] = Math.log1p(Math.min(rowed, 8))
  values[AT.rowedShare] = rowed / Math.max(1, lines)
}

function beginsPerson(tags: Uint8Array, i: number): boolean {
  if (TYPE_OF[tags[i] as number] !== PERSON) return false
  const before = i === 0 ? 0 : (tags[i - 1] as number)
  return TYPE_OF[before] !== PERSON || !IS_OPEN[before]
}

function weighLine(decoder: Decoder, first: number, last: number): void {
  const before = countWords(decoder, first - 1, -1)
  const after = countWords(decoder, last + 1, 1)
  const others = before.words + after.words
  values[AT.titled] = others > 2 ? (before.capitals + after.capitals) / others : 0
  values[AT.ownLine] = before.all + after.all === 0 ? 1 : 0
  values[AT.opensLine] = before.all === 0 && after.all > 0 ? 1 : 0
}

/** Tokens of the line from `i` on that are no marks, words among them, and those with capitals. */
function countWords({ tokens, words }: Decoder, i: number, step: 1 | -1): { all: number; words: number; capitals: number } {
  const counts = { all: 0, words: 0, capitals: 0 }
  for (let k = i; k >= 0 && k < tokens.count; k += step) {
    const { kind, letters } = words.all[tokens.word[k] as number] as Word
    if (kind === WORD_KIND.feed) break
    if (kind === WORD_KIND.mark) continue
    counts.all++
    if (kind !== WORD_KIND.word || letters === CASE.none) continue
    counts.words++
    if (letters !== CASE.lower) counts.capitals++
  }
  return counts
}

/** Margins beyond 400 say nothing more. */
function sizeOf(margin: number): number {
  return Math.log1p(Math.min(margin, 400) / 10)
}

function wordAt({ tokens, words }: Decoder, i: number): Word {
  return words.all[i < 0 || i >= tokens.count ? EDGE : (tokens.word[i] as number)] as Word
}

function isCapital({ kind, letters }: Word): boolean {
  return kind === WORD_KIND.word && letters !== CASE.lower && letters !== CASE.none
}

const ARTICLES: ReadonlySet<number> = hashesOf(
  'the a an this that these any each our your its der die das den dem le la les un une el los las il lo gli o os as de het en een',
)
const COLON = hashText(':')
const APOSTROPHES: ReadonlySet<number> = new Set(["'", '’'].map((mark) => hashText(mark)))
