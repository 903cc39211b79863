/** Whether what was read as an address is one worth reporting, and where it ends. */
import { CUE } from '../../../rules/words/text-cues.ts'
import {
  countsNext,
  isCited,
  isCounted,
  isDump,
  isEdition,
  isHour,
  isMeasured,
  isOfItem,
  isOfDate,
  isOfDay,
  isOfProgram,
  isOfWord,
  isPressure,
  isYear,
} from './address-numbers.ts'
import { endsAsPlace, isKoreanSentence, isWrittenInSigns } from './address-signs.ts'
import { isAuthority } from './certificates.ts'
import { isLicensor } from './of-licences.ts'
import type { Decoder } from './decoder.ts'
import { isBehindKey, isBrace, isOfLocale, isOfTable, isOneWord, isPlate } from './no-address.ts'
import { ADDRESS, IS_OPEN, TYPE_OF } from './tags.ts'
import { CASE, hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

const LEAST_ADDRESS_BYTES = 6
/** Longer numbers and codes stand in no address. */
const LONGEST_NUMBER = 10
const LONGEST_CODE = 8

/** The last token of an address with the place that was read as another, behind semicolons: `333 90th Street;Daly City, CA 94015`. */
export function endWithPlace({ tokens, words, tags }: Decoder, last: number): number {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  let first = last + 1
  while (first < tokens.count && wordAt(first).hash === SEMICOLON) first++
  if (first === last + 1 || first >= tokens.count || TYPE_OF[tags[first] as number] !== ADDRESS) return last
  let end = first
  while (IS_OPEN[tags[end] as number] && end + 1 < tokens.count) end++
  // Behind a semicolon a list goes on, too. A place has no number but its postcode, which comes last here.
  let hasCode = false
  for (let k = first; k <= end; k++) {
    const word = wordAt(k)
    if (word.hasDigit) {
      if (!hasCode && (tokens.end[k] as number) - (tokens.start[k] as number) < SHORTEST_CODE) return last
      hasCode = true
    } else if (word.kind !== WORD_KIND.mark && (hasCode || word.cues & (CUE.streetLeading | CUE.streetEnding | CUE.postBox)))
      return last
  }
  return hasCode ? end : last
}

/** The last token of the flat or suite on the line below an address: `89 Joaquin Suarez`, `> Suite 414`. */
export function endWithUnit({ tokens, words }: Decoder, last: number): number {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  let unit = last + 1
  let feeds = 0
  for (; unit < tokens.count && unit <= last + MOST_QUOTE; unit++) {
    const { kind } = wordAt(unit)
    if (kind === WORD_KIND.feed) feeds++
    else if (kind !== WORD_KIND.mark || feeds === 0) break
  }
  if (feeds !== 1 || unit >= tokens.count || !FLATS.has(wordAt(unit).hash)) return last
  let number = unit + 1
  while (number < tokens.count && number < unit + MOST_UNIT_MARKS && tokens.kind[number] === WORD_KIND.mark) number++
  const isLast = number + 1 >= tokens.count || tokens.kind[number + 1] === WORD_KIND.feed
  return number < tokens.count && isLast && wordAt(number).hasDigit ? number : last
}

/** Of all words of units those that stand on lines of their own in addresses, and hardly elsewhere. */
const FLATS: ReadonlySet<number> = hashesOf('apt apartment suite ste unit flat')
/** A line feed and the marks of a quoted line, at most. */
const MOST_QUOTE = 5
/** `Apt. 4`, `Apt. # 4`. */
const MOST_UNIT_MARKS = 3

/** The word of a flat or suite, and its number right behind it, alone on their line. */
function isNumbered({ tokens, words }: Decoder, i: number, last: number): boolean {
  let before = i - 1
  while (before > 0 && tokens.kind[before] === WORD_KIND.mark) before--
  if (before < 0 || tokens.kind[before] !== WORD_KIND.feed) return false
  let number = i + 1
  while (number <= last && number < i + MOST_UNIT_MARKS && tokens.kind[number] === WORD_KIND.mark) number++
  const isLast = number + 1 >= tokens.count || tokens.kind[number + 1] === WORD_KIND.feed
  return number <= last && isLast && (words.all[tokens.word[number] as number] as Word).hasDigit
}

const SEMICOLON = hashText(';')
const COLON_MARK = hashText(':')
const SHORTEST_CODE = 4

/** No address goes on behind these: `T: 0, ST: 0`. */
const CODE: ReadonlySet<number> = new Set([...':={}()[]<>'].map((mark) => mark.charCodeAt(0)))

/** As postcodes of four digits do, right before their place. */
function opensWithYear({ tokens, words }: Decoder, first: number): boolean {
  return (words.all[tokens.word[first] as number] as Word).hasDigit
}

/** Between blanks and punctuation, not part of `$rd` or `key-pass`. */
function isApart({ tokens, bytes }: Decoder, i: number): boolean {
  const before = bytes[(tokens.start[i] as number) - 1] ?? BLANK
  const after = bytes[tokens.end[i] as number] ?? BLANK
  return (
    (before <= BLANK || before === OPENS || before === COMMA) &&
    (after <= BLANK || after === COMMA || after === FULL_STOP || after === CLOSES)
  )
}

/** `Location: `, `address = "`: behind a key, at most a few marks away. */
function isLabelled({ tokens, bytes }: Decoder, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - MOST_LABEL_MARKS) && tokens.kind[i] === WORD_KIND.mark; i--) {
    const mark = bytes[tokens.start[i] as number]
    if (mark === COLON || mark === EQUALS) return true
  }
  return false
}

const MOST_LABEL_MARKS = 4
const COLON = 58
const EQUALS = 61

const FULL_STOP = 46
const BLANK = 32
const OPENS = 40
const CLOSES = 41
const COMMA = 44

/** The last token of an address before the label of a phone or of a name: `10435 Berlin. Telefon 030 23125 114`, `12 Hill St. Contact: Maryse`. */
export function endBeforePhone({ tokens, words }: Decoder, first: number, last: number): number {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  for (let i = first + 1; i <= last; i++) {
    const isLabel = (wordAt(i).cues & CUE.nameLabel) !== 0 && i < last && wordAt(i + 1).hash === COLON_MARK
    if (!isLabel && !PHONE_LABELS.has(wordAt(i).hash)) continue
    let end = i - 1
    while (end > first && (tokens.kind[end] === WORD_KIND.mark || tokens.kind[end] === WORD_KIND.feed)) end--
    return end
  }
  return last
}

const PHONE_LABELS: ReadonlySet<number> = hashesOf(
  'phone telephone tel fax telefax mobile cell telefon telefono telefone telefoon telefonnummer handy puhelin tlf',
)

/** Line feeds in an address: forms have eight lines at most (UPU S42), lists and tables more. */
const MOST_FEEDS = 9

/** Of an address in Chinese or Japanese. */
const LEAST_SIGNS = 5

const STREETS: number = CUE.street | CUE.streetLeading | CUE.streetEnding | CUE.postBox

/** `ul. Długa`, `rue Pasteur`: a capital right behind a word of streets in small letters, perhaps after a full stop. */
function leadsName({ tokens, words }: Decoder, i: number, last: number): boolean {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  const next = i + 1 <= last && tokens.kind[i + 1] === WORD_KIND.mark ? i + 2 : i + 1
  return next <= last && wordAt(next).kind === WORD_KIND.word && wordAt(next).letters !== CASE.lower
}

/**
 * An address has a number, or several parts; some word of a street, a box or a place, or more of them.
 *
 * @param nouns every noun has a capital, so that capitals are no sign of names (noun-language.ts)
 * @param beforePhone a phone stands right behind it: lists of people look so, `3. Heydt, Clara 02236 555019`
 */
export function isAddress(
  decoder: Decoder,
  first: number,
  last: number,
  prose: boolean,
  nouns = false,
  beforePhone = false,
): boolean {
  const { tokens, words } = decoder
  if ((tokens.end[last] as number) - (tokens.start[first] as number) < LEAST_ADDRESS_BYTES || last === first) return false
  if (
    isPlate(decoder, first, last) ||
    isOneWord(decoder, first, last) ||
    isOfTable(decoder, first, last) ||
    isDump(decoder, first, last) ||
    isAuthority(decoder, first, last) ||
    isLicensor(decoder, first)
  )
    return false
  let numbers = 0
  let ofWords = 0
  let capitals = 0
  let shouted = 0
  let muttered = 0
  let hasStreet = false
  let hasPlace = false
  let named = 0
  let feeds = 0
  let lineHasPlace = false
  let countries = 0
  let codes = 0
  let signs = 0
  let muttersStreet = false
  let leadsStreet = false
  let muttersPlace = false
  let koreanPlaces = 0
  let caseless = 0
  let dates = 0
  let hours = 0
  let cited = 0
  let days = 0
  let years = 0
  let ofLocales = 0
  let hasUnit = endWithUnit(decoder, last) > last
  for (let i = first; i <= last; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (FLATS.has(word.hash) && isNumbered(decoder, i, last)) hasUnit = true
    if (word.hasDigit) {
      const length = (tokens.end[i] as number) - (tokens.start[i] as number)
      if (length > (word.kind === WORD_KIND.mixed ? LONGEST_CODE : LONGEST_NUMBER)) return false
      numbers++
      if (isPressure(decoder, i)) return false
      if (isHour(decoder, i)) hours++
      else if (isOfDate(decoder, i)) dates++
      if (isCited(decoder, i)) cited++
      if (isOfDay(decoder, i)) days++
      else if (isYear(decoder, i, first, last)) years++
      if (
        isOfWord(decoder, i) ||
        isOfItem(decoder, i) ||
        isOfProgram(decoder, i) ||
        isMeasured(decoder, i) ||
        isCounted(decoder, i)
      )
        ofWords++
    } else if (word.kind === WORD_KIND.feed) {
      feeds++
      lineHasPlace = false
    } else if (word.kind === WORD_KIND.mark && isBrace(decoder.bytes[tokens.start[i] as number] as number)) return false
    else if (word.kind === WORD_KIND.mark && isBehindKey(decoder, first, i)) return false
    else if (word.kind === WORD_KIND.mark && !prose && CODE.has(decoder.bytes[tokens.start[i] as number] as number)) return false
    else if (
      word.kind === WORD_KIND.ideograph ||
      (word.kind === WORD_KIND.word && (word.letters !== CASE.none || word.length > 1))
    ) {
      // The word of a flat or a number names nothing.
      if (!(word.cues & CUE.unit) || word.cues & (CUE.street | CUE.venue)) named++
      if (word.cues & (CUE.country | CUE.direction)) countries++
      if (word.cues & (CUE.country | CUE.region) || word.rough >> 6 > 0) lineHasPlace = true
      if (word.kind === WORD_KIND.ideograph) {
        signs++
        if (word.cues & (CUE.street | CUE.unit)) hasStreet = true
        if (word.cues & CUE.region) hasPlace = true
        continue
      }
      if (word.letters === CASE.lower) muttered++
      if (isOfLocale(decoder, i)) ofLocales++
      if (word.length < 2) continue
      if (word.letters === CASE.none) {
        caseless++
        if (word.cues & STREETS) hasStreet = true
        if (word.cues & (CUE.region | CUE.country) || word.rough & 0x80) hasPlace = true
        if (endsAsPlace(decoder, i) && ++koreanPlaces > 1) hasPlace = true
        continue
      }
      if (word.letters === CASE.capitals) shouted++
      if (word.letters === CASE.capitals && word.length === 2) codes++
      if (word.letters === CASE.lower) {
        if (prose && word.cues & (CUE.street | CUE.postBox) && isApart(decoder, i)) muttersStreet = true
        if (word.cues & CUE.streetLeading && leadsName(decoder, i, last)) leadsStreet = true
        if (word.cues & (CUE.postBox | CUE.region)) muttersPlace = true
        continue
      }
      capitals++
      if (word.cues & STREETS && !countsNext(decoder, i, last)) hasStreet = true
      if (word.cues & (CUE.region | CUE.country) || word.rough & 0x80) hasPlace = true
    }
  }
  const hasNumber = numbers > 0
  // `Artikel 2 Absatz 1 der Verordnung`: of a law, whatever it is called.
  if (hasNumber && cited === numbers) return false
  // `2011/03/07 RD FUND`: no number is left for a house.
  if (hasNumber && days === numbers) return false
  // `Gadgetshow 2017`, `Ann Lee 2022`: a name and a year.
  if (years > 0 && years + ofWords >= numbers && !hasStreet && !leadsStreet && (!hasPlace || !opensWithYear(decoder, first)))
    return false
  if (caseless > 1 && isKoreanSentence(decoder, first, last)) return false
  if (beforePhone && !hasStreet && !leadsStreet && !hasPlace && feeds === 0) return false
  // Signs of a street and of a place, both: each alone is in most sentences with a number.
  if (signs > 0 && signs >= capitals && !isWrittenInSigns(decoder, first, last)) return false
  if (signs > 0 && capitals === 0) return hasNumber && hasStreet && hasPlace && signs >= LEAST_SIGNS
  if (leadsStreet && hasNumber) hasStreet = true
  // In small letters a word of streets is seldom one: `st` and `rd` are variables, `docker run 9090` a command.
  const opensWithNumber = (words.all[tokens.word[first] as number] as Word).hasDigit
  if (muttersStreet && hasNumber && (capitals > 0 || opensWithNumber || muttersPlace)) hasStreet = true
  if (feeds > MOST_FEEDS) return false
  // `42 Machelsesteenweg`, `Suite 834` below it: whatever the street is called.
  if (hasUnit && named > 0 && opensWithNumber && numbers > (endWithUnit(decoder, last) > last ? 0 : 2)) return true
  if (named === 0 || !(hasNumber || feeds > 0 || capitals >= 2)) return false
  // `AU BD BE BG`, `pt-BR, nl-NL`: a list of codes.
  if ((codes === named && codes > 2) || (ofLocales >= named && ofLocales > 2)) return false
  const isAlone = tokens.count <= last - first + 2
  // `EXT-2054`: of a list of tickets, whatever stands around it.
  if (named === 1 && shouted === 1 && hasNumber && ofWords === numbers) return false
  // `at Springfield, October 21st`, `on Jan 6th at 8am PT`: when, not where.
  if (hasNumber && (hours === numbers || (hours + dates === numbers && !hasStreet))) return false
  // A street's word in a script without capitals: `road`, in a list of words.
  if (!hasNumber && caseless > capitals && feeds < 2) return false
  if (hasNumber && hasStreet) return true
  // `October 23rd at Lyon, France`: a place alone is where something is.
  if (decoder.surroundings.isAddressed(first)) {
    if (hasStreet || feeds > 0 || (hasNumber && ofWords < numbers)) return true
    // `billing_address: Dirección de cobro`: the words of a program.
    if (hasPlace && isLabelled(decoder, first)) return true
  }
  // `Springfield, Illinois`: places, at which nobody is told to live.
  if (!hasNumber && !hasStreet && feeds <= 1) return false
  // A list of churches and parks: without a number or a street, the last line is a place or a country.
  if (!hasNumber && !hasStreet && feeds > 1 && !lineHasPlace) return false
  // `The Long Road Home`
  if (!hasNumber && feeds === 0 && !hasPlace && !isAlone) return false
  // `COVID-19 Italia`, `UTF-16, UTF-32`, `Layer 3 Outlines`: no number is of a house or a place.
  if (!hasStreet && hasNumber && ofWords === numbers) return false
  // `Denmark 2024`, `South Korea 12`: a country and a number.
  if (!hasStreet && countries === named) return false
  if (!hasStreet && feeds === 0 && isEdition(decoder, first, last)) return false
  // Capitals among small letters, and nothing written as a name is: `r HPEXPIRE key 200`.
  if (!hasStreet && muttered > 0 && shouted === capitals) return false
  if (!prose) return hasNumber && hasPlace && named >= 2
  // In prose a number and a name are no address yet: 34 Jahre. Nor are words of which none is a name: `r set key 1`.
  if (hasPlace || hasStreet) return true
  return (
    !nouns &&
    ((capitals > 1 && (feeds > 0 || named >= 3)) ||
      (capitals > 0 && isAlone && numbers <= 2 && (opensWithNumber || shouted < capitals)))
  )
}
