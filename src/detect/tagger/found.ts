/** From tags to names and addresses worth reporting, with how sure they are. */
import {
  beginBehindDay,
  beginBehindLabel,
  beginBehindNumber,
  beginBehindWord,
  endBeforeBracket,
  endBeforeGap,
  endBeforeLabel,
  endBeforeNumber,
  endBeforeSentence,
  endBeforeTrade,
} from './address-edges.ts'
import { endBeforeSignedLabel } from './address-signs.ts'
import { announcedIn } from './announced.ts'
import type { Announced } from './announcement.ts'
import { addressBits, type Circumstances, personBits } from './calibration.ts'
import { calledAfterBits } from './called-after.ts'
import { circumstancesOf, isBesideSoftware } from './circumstances.ts'
import type { Decoder } from './decoder.ts'
import { endBeforePhone, endWithPlace, endWithUnit, isAddress } from './found-address.ts'
import { introducedIn } from './introduced.ts'
import type { KnownNames } from './known-names.ts'
import { SCALE } from './model.ts'
import { beginBehindOrdinal } from './name-edges.ts'
import {
  isName,
  isJoined,
  isAssigned,
  isQualified,
  isNamespaced,
  isHolder,
  isGenitive,
  isBehindHouse,
  isInImport,
  isPackedValue,
} from './name-surroundings.ts'
import { isAnnounced, isNobody } from './nobody.ts'
import { isPlainNoun, NOUN_BITS } from './nouns.ts'
import { repeatsItsKey } from './repeated-key.ts'
import { firstOfScript, isListedAsGiven, lastOfScript } from './scripts.ts'
import { endWithFleetPost, isShip } from './ships.ts'
import { noteThings, thingBits } from './shown-things.ts'
import { isBehindStandIn } from './stand-in.ts'
import { ADDRESS, IS_OPEN, ORGANISATION, PERSON, PLACE, TYPE_OF } from './tags.ts'
import { CASE, type Word, WORD_KIND } from './words.ts'

/** Receives what was found: PERSON or ADDRESS, its place in the bytes, bits over even odds, and its first and last tokens. */
export type FoundSink = (type: number, start: number, end: number, bits: number, first: number, last: number) => void

const NONE: Circumstances = new Float64Array(0)

/** Confidence 0.6, the least that is reported by default, in bits. */
const LEAST_REPORTED = 0.585

/** Confidence 0.85, in bits: who was introduced. */
const SURE_ENOUGH = 2.5

/** Of a ship with its post office: nothing else is written so. */
const FLEET_BITS = 5

/** Blanks between two columns of people; two are a slip of the hand. */
const NAME_GAP = 3

/** Of addresses, whose lines have room between their parts. */
const ADDRESS_GAP = 8

/** What a find is weighed by. @param start of the find, in the bytes that are read */
export type Watcher = (type: number, start: number, margin: number, circumstances: Circumstances, prose: boolean) => void

let watcher: Watcher | null = null

/**
 * For calibration: told of each find that is weighed, before its bits are known. Those that are announced or certain are not weighed; of those that are,
 * some give way to them.
 */
export function collectWith(one: Watcher | null): void {
  watcher = one
}

/** Reads off what the decoder has tagged. @param prose whether the text is prose rather than machine data */
export function collect(decoder: Decoder, prose: boolean, known: KnownNames | null, sink: FoundSink): void {
  const announced = prose ? announcedIn(decoder) : []
  if (announced.length === 0) collectTagged(decoder, prose, known, sink)
  else collectWithAnnounced(decoder, announced, prose, known, sink)
}

/** Of a name that was announced and one that was read in the same place the surer one counts. */
function collectWithAnnounced(
  decoder: Decoder,
  announced: readonly Announced[],
  prose: boolean,
  known: KnownNames | null,
  sink: FoundSink,
): void {
  const { tokens } = decoder
  const read: Parameters<FoundSink>[] = []
  collectTagged(decoder, prose, known, (...one) => read.push(one))
  for (const one of read) beginBehindAnnounced(decoder, one, announced)
  const said = announced
    .filter(
      ({ type: as, first, last, bits }) =>
        (as === ADDRESS || isCaseless(decoder, first) || !isNobody(decoder, first, last, true)) &&
        !read.some(([type, , , sure, from, to]) => from <= last && to >= first && (type === ADDRESS || sure >= bits)),
    )
    .map(({ type, first, last, bits }): Parameters<FoundSink> => {
      if (known !== null && type === PERSON) noteWords(decoder, first, last, known, bits)
      return [type, tokens.start[first] as number, tokens.end[last] as number, toHalves(bits), first, last]
    })
  const rest = read.filter(([, , , , from, to]) => !said.some(([, , , , first, last]) => from <= last && to >= first))
  for (const one of [...rest, ...said].sort((a, b) => a[1] - b[1])) sink(...one)
}

/** Of a script without capitals: whom a letter is addressed to is read with the address behind it, `לכבוד גב' לוי, רחוב הרצל 4`. */
function beginBehindAnnounced(decoder: Decoder, one: Parameters<FoundSink>, announced: readonly Announced[]): void {
  const { tokens } = decoder
  const [type, , , , from, to] = one
  if (type !== ADDRESS) return
  const head = announced.find(
    (name) =>
      name.type === PERSON &&
      isCaseless(decoder, name.first) &&
      name.first - from <= HEAD_TOKENS &&
      name.last < to &&
      name.last >= from,
  )
  if (head === undefined) return
  let first = head.last + 1
  while (first < to && tokens.kind[first] === WORD_KIND.mark) first++
  if (!isAddress(decoder, first, to, true)) return
  one[1] = tokens.start[first] as number
  one[4] = first
}

/** Tokens before the name in such an address: greeting and title, and their marks. */
const HEAD_TOKENS = 5

/** Of a script without capitals: what announces it there is more than the lists say. */
function isCaseless({ tokens, words }: Decoder, first: number): boolean {
  return (words.all[tokens.word[first] as number] as Word).letters === CASE.none
}

function collectTagged(decoder: Decoder, prose: boolean, known: KnownNames | null, sink: FoundSink): void {
  const { tokens, words, tags } = decoder
  let looked = false
  /** The token behind a gap that a find was cut at. */
  let gapEnd = -1
  if (known !== null) {
    noteProducts(decoder, known)
    noteSmall(decoder, known)
    noteThings(decoder, known)
    const introduced = introducedIn(decoder, (first, last) => isIntroduced(decoder, first, last, prose, known))
    if (introduced.size > 0) decoder.decodeAgain(known, introduced)
  }
  for (let i = 0; i < tokens.count; i++) {
    const type = TYPE_OF[tags[i] as number]
    if (type === 0) continue
    let last = i
    while (IS_OPEN[tags[last] as number] && last + 1 < tokens.count) last++
    let first = i
    const isBehindGap = first === gapEnd
    const read = last
    last = endBeforeGap(decoder, first, last, type === PERSON ? NAME_GAP : ADDRESS_GAP)
    i = last
    if (last < read) {
      gapEnd = last + 2
      i++
    }
    if (type === PERSON) {
      first = beginBehindOrdinal(decoder, first, last)
      // `Ada Lovelace      Chair of the board`
      if (isBehindGap && !isListedAsGiven(decoder, first, last)) continue
      // `Brad 首先`, `安装 Git`: nobody is written in two scripts.
      const whole = last
      const from = firstOfScript(decoder, first, last)
      last = lastOfScript(decoder, from, last)
      if (from > first || last < whole) {
        if (!isListedAsGiven(decoder, from, last)) continue
        first = from
      }
    }
    let isCut = false
    if (type === ADDRESS) {
      first = beginBehindWord(
        decoder,
        beginBehindNumber(decoder, beginBehindLabel(decoder, beginBehindDay(decoder, first, last), last), last),
        last,
      )
      last = endBeforeSentence(decoder, first, endBeforePhone(decoder, first, endBeforeSignedLabel(decoder, first, last)))
      last = endBeforeBracket(decoder, first, endBeforeTrade(decoder, first, last))
      const end = endBeforeLabel(decoder, first, endBeforeNumber(decoder, first, last))
      isCut = end < last
      last = end
    }
    if (known !== null && (type === ORGANISATION || type === PLACE)) mention(decoder, first, last, known, false)
    if (type !== PERSON && type !== ADDRESS) continue
    const cued = decoder.surroundings.isCued(first)
    if (
      type === PERSON
        ? !isName(decoder, first, last, cued)
        : !isAddress(decoder, first, last, prose, known?.nouns.isOn ?? false, isCut)
    )
      continue
    if (type === PERSON && isShip(decoder, first)) {
      const end = endWithFleetPost(decoder, last)
      if (end > last) sink(ADDRESS, tokens.start[first] as number, tokens.end[end] as number, FLEET_BITS, first, last)
      i = Math.max(i, end)
      continue
    }
    if (type === PERSON && isNobody(decoder, first, last, cued)) continue
    if (repeatsItsKey(decoder.bytes, tokens.start[first] as number, tokens.end[last] as number)) continue
    if (type === PERSON && !cued && (prose ? isAssigned(decoder, last) : isJoined(decoder, first, last))) continue
    if (type === PERSON && (isQualified(decoder, first, last) || isNamespaced(decoder, first, last, prose))) continue
    if (type === PERSON && (isHolder(decoder, first, last) || isGenitive(decoder, first, last))) continue
    if (type === PERSON && isBehindHouse(decoder, first, last)) continue
    if (type === PERSON && isBehindStandIn(decoder.bytes, tokens.start[first] as number)) continue
    if (type === PERSON && isInImport(decoder, first)) continue
    if (!looked) decoder.look()
    looked = true
    const margin = decoder.marginOf(first, last) / SCALE
    const bits = type === PERSON ? bitsOfName(decoder, first, last, margin, { cued, prose, known }) : addressBits(margin, prose)
    if (type === ADDRESS) watcher?.(ADDRESS, tokens.start[first] as number, margin, NONE, prose)
    // A single word without a title teaches nothing: a tool called like a person would soon be one.
    if (type === PERSON && known !== null) mention(decoder, first, last, known, true)
    if (type === PERSON && known !== null && (last > first || cued)) noteWords(decoder, first, last, known, bits)
    else if (type === PERSON && known !== null && prose) known.noteAlone(words.all[tokens.word[first] as number] as Word, bits)
    const end = type === ADDRESS && !isCut ? endWithPlace(decoder, endWithUnit(decoder, last)) : last
    i = Math.max(i, end)
    sink(type as number, tokens.start[first] as number, tokens.end[end] as number, toHalves(bits), first, last)
  }
}

/** In full, and sure enough that a part of it will do further on. */
function isIntroduced(decoder: Decoder, first: number, last: number, prose: boolean, known: KnownNames): boolean {
  const cued = decoder.surroundings.isCued(first)
  if (!isName(decoder, first, last, cued) || isShip(decoder, first) || isNobody(decoder, first, last, cued)) return false
  if (known.nouns.isOn && isPlainNoun(decoder, first, last, known)) return false
  decoder.look()
  const margin = decoder.marginOf(first, last) / SCALE
  return personBits(circumstancesIn(decoder, first, last, margin, { cued, prose, known }), prose) >= SURE_ENOUGH
}

/** What a name is read in. */
interface Reading {
  readonly cued: boolean
  readonly prose: boolean
  readonly known: KnownNames | null
}

function bitsOfName(decoder: Decoder, first: number, last: number, margin: number, reading: Reading): number {
  const { prose, known } = reading
  const circumstances = circumstancesIn(decoder, first, last, margin, reading)
  watcher?.(PERSON, decoder.tokens.start[first] as number, margin, circumstances, prose)
  let bits = personBits(circumstances, prose)
  if (known?.nouns.isOn && isPlainNoun(decoder, first, last, known)) bits += NOUN_BITS
  if (known === null || isAnnounced(decoder, first)) return bits
  return bits + thingBits(decoder, first, last, known) + (prose ? calledAfterBits(decoder, first, last, known) : 0)
}

function circumstancesIn(
  decoder: Decoder,
  first: number,
  last: number,
  margin: number,
  { cued, prose, known }: Reading,
): Circumstances {
  return circumstancesOf(decoder, first, last, margin, decoder.rival, {
    cued,
    known: known !== null && isKnown(decoder, first, last, known),
    packed: isPackedValue(decoder, first),
    again: known === null ? 0 : mentions(decoder, first, last, known, true),
    otherwise: known === null ? 0 : mentions(decoder, first, last, known, false),
    asProduct:
      known === null || last > first ? 0 : known.asProduct(decoder.words.all[decoder.tokens.word[first] as number] as Word),
    inSmall: known === null ? 0 : known.inSmall(decoder.words.all[decoder.tokens.word[first] as number] as Word),
    prose,
    amongCode: known === null ? 0 : known.amongCode,
  })
}

/** Scores are kept in half bits, rounded down. Here they are rounded to the nearest; what is sure enough to be reported, never below that. */
function toHalves(bits: number): number {
  return Math.max(Math.round(bits * 2) / 2, bits >= LEAST_REPORTED ? 1 : Number.NEGATIVE_INFINITY)
}

function isKnown({ tokens, words }: Decoder, first: number, last: number, known: KnownNames): boolean {
  for (let i = first; i <= last; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (known.has(word) && known.asThing(word) === 0) return true
  }
  return false
}

function mention({ tokens, words }: Decoder, first: number, last: number, known: KnownNames, isName: boolean): void {
  for (let i = first; i <= last; i++) known.mention(words.all[tokens.word[i] as number] as Word, isName)
}

/** Times the most often read word of the span was read so. */
function mentions({ tokens, words }: Decoder, first: number, last: number, known: KnownNames, isName: boolean): number {
  let most = 0
  for (let i = first; i <= last; i++) most = Math.max(most, known.mentions(words.all[tokens.word[i] as number] as Word, isName))
  return most
}

/** Which words with capitals stand beside words of software, whatever they were read as. */
function noteProducts(decoder: Decoder, known: KnownNames): void {
  const { tokens, words } = decoder
  for (let i = 0; i < tokens.count; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind === WORD_KIND.word && word.letters === CASE.capital && isBesideSoftware(decoder, i, i)) known.noteProduct(word)
  }
}

/** Words in small letters: one that opens a sentence elsewhere is no name for that. */
function noteSmall({ tokens, words }: Decoder, known: KnownNames): void {
  for (let i = 0; i < tokens.count; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind === WORD_KIND.word && word.letters === CASE.lower && word.length > 1) known.noteSmall(word)
  }
}

function noteWords({ tokens, words }: Decoder, first: number, last: number, known: KnownNames, bits: number): void {
  for (let i = first; i <= last; i++) known.note(words.all[tokens.word[i] as number] as Word, bits)
}
