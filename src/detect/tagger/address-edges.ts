/** What stands beside an address and is no part of it: phones in lists and on labels, numbers of people before it, the rest of its sentence. */
import { CUE } from '../../../rules/words/text-cues.ts'
import type { Decoder } from './decoder.ts'
import { CASE, hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

/** Digits of a number that is nobody's house, flat or postcode. */
const LEAST_DIGITS = 7
const MOST_MARKS = 2
/** Words that a cut leaves alone on the last line: `PORT 06…` leaves the label. */
const MOST_LABEL_WORDS = 2

/** A run of numbers that marks and blanks part, but no comma. */
interface Run {
  readonly first: number
  readonly last: number
}

/** The first run of numbers from `i` to `last` that is too long for an address; null if there is none. */
function longRun(decoder: Decoder, i: number, last: number): Run | null {
  const { tokens, words } = decoder
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  for (let k = i; k <= last; k++) {
    if (wordAt(k).kind !== WORD_KIND.number) continue
    let end = k
    const sizes: number[] = [sizeOf(decoder, k)]
    for (;;) {
      let next = end + 1
      while (next <= last && next <= end + MOST_MARKS && JOINS.has(wordAt(next).hash)) next++
      if (next > last || wordAt(next).kind !== WORD_KIND.number) break
      sizes.push(sizeOf(decoder, next))
      end = next
    }
    const digits = sizes.reduce((sum, size) => sum + size, 0)
    if (digits >= LEAST_DIGITS && !isNumbered(decoder, k)) {
      const isCode = mayBePostcode(sizes, digits) && !(isTrunk(decoder, k) && isCall(sizes, digits))
      // An address has one postcode: lists of people have a number a line.
      if (!isCode || isListed(decoder, k, end, sizes, last)) return { first: k, last: end }
    }
    k = end
  }
  return null
}

/** `13025-002`, `97322-1234`, `980-0811`, `2052 6703`, and the number of a house beside a postcode: `12 10115`, `12 566 01`. */
function mayBePostcode(sizes: readonly number[], digits: number): boolean {
  if (sizes.length === 1) return digits <= 10
  if (sizes.length === 2) return digits <= 9
  return sizes.length === 3 && digits <= 8 && sizes[2] === 2
}

/** With a 0 before it, a phone: all but `08003-1128`. */
function isCall(sizes: readonly number[], digits: number): boolean {
  return digits >= 9 && !(sizes.length === 2 && sizes[0] === 5 && sizes[1] === 4)
}

/** The 0 that national numbers begin with. */
function isTrunk({ tokens, bytes }: Decoder, i: number): boolean {
  return bytes[tokens.start[i] as number] === ZERO
}

/** The same form ends another line further down. */
function isListed(decoder: Decoder, first: number, end: number, sizes: readonly number[], last: number): boolean {
  const { tokens } = decoder
  const endsLine = (k: number): boolean => k + 1 >= tokens.count || tokens.kind[k + 1] === WORD_KIND.feed
  if (sizes.length !== 2 || !endsLine(end)) return false
  for (let k = end + 1; k + 2 < tokens.count && k <= last; k++)
    if (
      endsLine(k + 2) &&
      sizeOf(decoder, k) === sizes[0] &&
      sizeOf(decoder, k + 2) === sizes[1] &&
      tokens.kind[k] === tokens.kind[first] &&
      tokens.kind[k + 2] === tokens.kind[end]
    )
      return true
  return false
}

function sizeOf({ tokens }: Decoder, i: number): number {
  return (tokens.end[i] as number) - (tokens.start[i] as number)
}

/** Behind the word of a box, a plot or a flat. */
function isNumbered({ tokens, words }: Decoder, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - MOST_MARKS); k--) {
    const word = words.all[tokens.word[k] as number] as Word
    if (word.kind === WORD_KIND.mark) continue
    return (word.cues & (CUE.unit | CUE.postBox)) !== 0
  }
  return false
}

/** The first token of an address behind the number of somebody that was read with it: `470319-2844, Tallvägen 8 B`. */
export function beginBehindNumber(decoder: Decoder, first: number, last: number): number {
  const { tokens, words } = decoder
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  let start = first
  // The label of the number may have been read, too.
  if (wordAt(start).kind === WORD_KIND.word && start < last && (wordAt(start).cues & STREETS) === 0) start++
  // Long enough for a postcode of some country, but those end addresses: `BSN 123456782, Lindelaan 8`.
  const isWhole = wordAt(start).kind === WORD_KIND.number && sizeOf(decoder, start) > LEAST_DIGITS
  if (isWhole && start + 2 <= last && wordAt(start + 1).hash === COMMA) return start + 2
  const run = longRun(decoder, start, last)
  if (run === null || run.first !== start) return first
  const next = run.last + 1
  if (next >= last || wordAt(next).hash !== COMMA) return first
  return next + 1
}

/** The first token of an address behind a day and its comma that were read with it, which no address has: `04-11-1947, Lindelaan 8`; `first` if there are none. */
export function beginBehindDay({ tokens, words, bytes }: Decoder, first: number, last: number): number {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  const size = (k: number): number => (tokens.end[k] as number) - (tokens.start[k] as number)
  for (let k = last - 2; k > first; k--) {
    if (wordAt(k).hash !== COMMA || wordAt(k - 1).kind !== WORD_KIND.number) continue
    const isNamed = k >= 3 && (wordAt(k - 2).cues & CUE.dateWord) !== 0 && size(k - 1) === YEAR_DIGITS && wordAt(k - 3).hasDigit
    const isWritten =
      k >= 5 &&
      size(k - 1) + size(k - 3) + size(k - 5) <= 8 &&
      (size(k - 1) === YEAR_DIGITS || size(k - 5) === YEAR_DIGITS) &&
      wordAt(k - 3).kind === WORD_KIND.number &&
      wordAt(k - 5).kind === WORD_KIND.number &&
      DAY_MARKS.has(bytes[tokens.start[k - 2] as number] as number) &&
      bytes[tokens.start[k - 4] as number] === bytes[tokens.start[k - 2] as number]
    if (isNamed || isWritten) return k + 1
  }
  return first
}

const YEAR_DIGITS = 4
const DAY_MARKS: ReadonlySet<number> = new Set([...'./-'].map((mark) => mark.charCodeAt(0)))

/** The last token of an address before a phone that was read with it; `last` if there is none. */
export function endBeforeNumber(decoder: Decoder, first: number, last: number): number {
  const { tokens, words } = decoder
  const run = longRun(decoder, first + 1, last)
  if (run === null) return last
  const kindAt = (k: number): number => tokens.kind[k] as number
  let end = run.first - 1
  const strip = (): void => {
    while (end > first && (kindAt(end) === WORD_KIND.mark || kindAt(end) === WORD_KIND.feed)) end--
  }
  strip()
  // What is left of the line, or in small letters behind a comma, is the number's label.
  let line = end
  let isSmall = true
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  for (; line > first && kindAt(line) === WORD_KIND.word; line--) if (wordAt(line).letters !== CASE.lower) isSmall = false
  const opens = kindAt(line) === WORD_KIND.feed || (isSmall && wordAt(line).hash === COMMA)
  if (opens && end > line && end - line <= MOST_LABEL_WORDS) {
    end = line
    strip()
  }
  return end
}

/** The last token of an address behind which its sentence goes on: `12, 10115 Berlin zu hinterlegen`. Cities in small letters have no such word before them. */
export function endBeforeSentence(decoder: Decoder, first: number, last: number): number {
  const { tokens, words } = decoder
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  let from = last
  const isSmall = ({ kind, letters, cues, hash }: Word): boolean =>
    kind === WORD_KIND.word && letters === CASE.lower && (cues === 0 || GOES_ON.has(hash))
  while (from > first && isSmall(wordAt(from))) from--
  return from > first && from < last && GOES_ON.has(wordAt(from + 1).hash) ? from : last
}

/** The last token of an address before the label of a number that follows it: `82-300 Elbląg, PESEL 44…`, `ap. 6, CNP 18…`. */
export function endBeforeLabel({ tokens, words }: Decoder, first: number, last: number): number {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  if (last < first + 2 || wordAt(last).letters !== CASE.capitals || wordAt(last - 1).hash !== COMMA) return last
  let number = last + 1
  while (number < tokens.count && number <= last + MOST_MARKS && tokens.kind[number] === WORD_KIND.mark) number++
  const isLong =
    number < tokens.count &&
    wordAt(number).hasDigit &&
    (tokens.end[number] as number) - (tokens.start[number] as number) >= LEAST_DIGITS
  return isLong ? last - 2 : last
}

/** The last token of an address before what its owner does, in everyday words in small letters: `3 Holm Court, Leicester, electrician`. */
export function endBeforeTrade({ tokens, words }: Decoder, first: number, last: number): number {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  let comma = last
  for (; comma > first && last - comma <= MOST_LABEL_WORDS; comma--) {
    const { kind, letters, cues, rough, hash } = wordAt(comma)
    if (hash === COMMA) break
    const isPlace = (cues & ~(CUE.role | CUE.personVerb)) !== 0 || rough >> 6 > 0
    if (kind !== WORD_KIND.word || letters !== CASE.lower || isPlace) return last
  }
  if (comma === last || wordAt(comma).hash !== COMMA) return last
  // Where places are written small a word behind a comma is one of them.
  const city = wordAt(comma - 1)
  return city.kind === WORD_KIND.word && city.letters !== CASE.lower && city.letters !== CASE.none ? comma - 1 : last
}

/** The first token of an address behind an everyday word and its comma: `Sure, Lindenweg 14`. A city before its street is in the lists. */
export function beginBehindWord({ tokens, words }: Decoder, first: number, last: number): number {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  const { kind, cues, rough, length } = wordAt(first)
  const isEveryday = kind === WORD_KIND.word && cues === 0 && rough >> 6 === 0 && ((rough >> 4) & 3) >= 2
  if (!isEveryday || length > LONGEST_REMARK || last < first + 3 || wordAt(first + 1).hash !== COMMA) return first
  for (let k = first + 2; k <= last && wordAt(k).hash !== COMMA; k++) if (wordAt(k).hasDigit) return first + 2
  return first
}

/** Bytes of a word that somebody says before an address: yes, right, sure. */
const LONGEST_REMARK = 8

/** The first token of an address behind its label and the colon, of all that was read with it; `first` if there is none. */
export function beginBehindLabel({ tokens, words, bytes }: Decoder, first: number, last: number): number {
  for (let k = last - 2; k > first; k--) {
    if (bytes[tokens.start[k] as number] !== COLON_BYTE || tokens.kind[k] !== WORD_KIND.mark) continue
    if ((words.all[tokens.word[k - 1] as number] as Word).cues & CUE.addressLabel) return k + 1
  }
  return first
}

const COLON_BYTE = 58

/** The last token of an address before a bracket that was opened ahead of it: `(his mother, 918 E Fort Rd)`. */
export function endBeforeBracket({ tokens, bytes }: Decoder, first: number, last: number): number {
  if (bytes[tokens.start[last] as number] !== CLOSES || last === first) return last
  for (let k = first; k < last; k++) if (bytes[tokens.start[k] as number] === OPENS) return last
  return last - 1
}

const OPENS = 40
const CLOSES = 41

/** The last token before a gap as columns have between them, in tokens [first, last] of one line. @param least blanks of a gap */
export function endBeforeGap({ tokens, bytes }: Decoder, first: number, last: number, least: number): number {
  for (let k = first + 1; k <= last; k++) {
    const from = tokens.start[k] as number
    // Such gaps are read as the ends of lines.
    if (tokens.kind[k] !== WORD_KIND.feed || bytes[from] !== BLANK_BYTE) continue
    // A count in the next column: `London N4 3NG     2`.
    const isCount =
      k + 1 === last &&
      tokens.kind[last] === WORD_KIND.number &&
      (tokens.end[last] as number) - (tokens.start[last] as number) <= COUNT_DIGITS
    if (isCount || (tokens.end[k] as number) - from >= least) return k - 1
  }
  return last
}

const BLANK_BYTE = 32
const COUNT_DIGITS = 3
const ZERO = 48
const STREETS: number = CUE.street | CUE.streetLeading | CUE.streetEnding | CUE.postBox
const COMMA = hashText(',')
const JOINS: ReadonlySet<number> = new Set([...'-.()+'].map((mark) => hashText(mark)))
/** Open what a sentence says behind an address, in the languages of the training. */
const GOES_ON: ReadonlySet<number> =
  hashesOf(`zu ist sind wird werden war und oder bis ab wo is are was were will and or to until where which est sont sera et ou où es son será y o donde è sono sarà dove é são será ou onde
  te wordt zijn en of waar jest są będzie i lub gdzie är ska och eller där er skal og eller hvor on ovat ja tai je jsou a nebo kde`)
