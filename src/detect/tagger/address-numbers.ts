/** Numbers that say when something is, count it, or belong to a word: not where it is. */
import { fold } from '../../../rules/words/fold.ts'
import { MONEY, NAMES_OF_MONEY } from '../../../rules/words/peoples.ts'
import { SOFTWARE_NAMES } from '../../../rules/words/software.ts'
import { CUE } from '../../../rules/words/text-cues.ts'
import { isLetter } from '../../validators/ascii.ts'
import type { Decoder } from './decoder.ts'
import { hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

/** Beside a month or a weekday: `Jan 6th`, `21 November`. */
export function isOfDate({ tokens, words }: Decoder, i: number): boolean {
  const cuesAt = (k: number): number => (k < 0 || k >= tokens.count ? 0 : (words.all[tokens.word[k] as number] as Word).cues)
  return ((cuesAt(i - 1) | cuesAt(i + 1)) & CUE.dateWord) !== 0
}

/** `8am`, `11pm`, and `1p ET` before a zone */
export function isHour({ tokens, words, bytes }: Decoder, i: number): boolean {
  const end = tokens.end[i] as number
  if (
    i + 1 < tokens.count &&
    HALVES_OF_DAY.has((bytes[end - 1] as number) | 32) &&
    ZONES.has((words.all[tokens.word[i + 1] as number] as Word).hash)
  )
    return true
  return ((bytes[end - 1] as number) | 32) === SMALL_M && HALVES_OF_DAY.has((bytes[end - 2] as number) | 32)
}

/** Zones of North America, as announcements have them. */
const ZONES: ReadonlySet<number> = hashesOf('et ct mt pt est edt cst cdt mst mdt pst pdt utc gmt')

/** Digits on both sides of a hyphen, a slash or a full stop, twice: `2011/03/07`, `1931-04-06`. A day, whichever of its three numbers is at `i`. */
export function isOfDay({ tokens, bytes }: Decoder, i: number): boolean {
  let from = tokens.start[i] as number
  let to = tokens.end[i] as number
  while (from > 0 && to - from < LONGEST_DAY && isOfDayByte(bytes[from - 1] as number)) from--
  while (to - from < LONGEST_DAY && isOfDayByte(bytes[to] ?? 0)) to++
  return DAY.test(Buffer.from(bytes.subarray(from, to)).toString('latin1'))
}

const LONGEST_DAY = 12
const DAY =
  /^(?:(?:1[5-9]|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\2(?:1[5-9]|20)\d\d)$/

function isOfDayByte(byte: number): boolean {
  return byte >= 45 && byte <= 57 // - . / and digits
}

/**
 * A year that ends what is read, or opens what names no place: `Gadgetshow 2017`, `2019 Tiny Loader`. Houses have such numbers on streets, and
 * places as postcodes before their names (`2000 Antwerpen`).
 */
export function isYear({ tokens, words, bytes }: Decoder, i: number, first: number, last: number): boolean {
  if (i !== first && i !== last) return false
  // `Sydney NSW 2000`
  if (i > first && ((words.all[tokens.word[i - 1] as number] as Word).cues & CUE.region) !== 0) return false
  const start = tokens.start[i] as number
  return (
    (tokens.end[i] as number) - start === 4 &&
    /^(?:19|20)\d\d$/.test(Buffer.from(bytes.subarray(start, start + 4)).toString('latin1'))
  )
}

const SMALL_M = 109
/** am, pm */
const HALVES_OF_DAY: ReadonlySet<number> = new Set([97, 112])

/** Joined to a word by a hyphen, or a slash behind it: `UTF-16`, `OS/2`, `05-Mar-2017`, `2-argument`. Codes of countries are shorter: `CH-8001`, `D-10115`. */
export function isOfWord({ tokens, bytes }: Decoder, i: number): boolean {
  const start = tokens.start[i] as number
  const end = tokens.end[i] as number
  return (
    (bytes[start - 1] === HYPHEN && lettersFrom(bytes, start - 2, -1) >= SHORTEST_WORD) ||
    (bytes[start - 1] === SLASH && lettersFrom(bytes, start - 2, -1) > 1) ||
    (bytes[end] === HYPHEN && lettersFrom(bytes, end + 1, 1) >= SHORTEST_WORD)
  )
}

/** `OAuth 2`, `Fedora 44`, `Select2`: behind a program's name or a word with a capital in it, or in one word with three letters. */
export function isOfProgram({ tokens, words, bytes }: Decoder, i: number): boolean {
  const start = tokens.start[i] as number
  const { kind } = words.all[tokens.word[i] as number] as Word
  if (kind === WORD_KIND.mixed && lettersFrom(bytes, start, 1) >= SHORTEST_WORD) return true
  if (i === 0 || tokens.kind[i - 1] !== WORD_KIND.word) return false
  if (SOFTWARE.has((words.all[tokens.word[i - 1] as number] as Word).hash)) return true
  for (let at = (tokens.start[i - 1] as number) + 1; at + 1 < (tokens.end[i - 1] as number); at++)
    if (isUpper(bytes[at] as number) && isLetter(bytes[at - 1] as number) && !isUpper(bytes[at + 1] as number)) return true
  return false
}

const SOFTWARE: ReadonlySet<number> = new Set([...SOFTWARE_NAMES].map((name) => hashText(name)))
const isUpper = (byte: number): boolean => byte >= 65 && byte <= 90

const HYPHEN = 45
const SLASH = 47
const SHORTEST_WORD = 3

/** Letters of ASCII in a row, at most SHORTEST_WORD. */
function lettersFrom(bytes: Uint8Array, at: number, step: number): number {
  let count = 0
  while (count < SHORTEST_WORD && isLetter(bytes[at + step * count] ?? 0)) count++
  return count
}

/** `Layer 3`, `RFC 3986`, `Pt. 2`: right behind a word of what is counted. */
export function isCounted({ tokens, words }: Decoder, i: number): boolean {
  const at = i > 1 && (words.all[tokens.word[i - 1] as number] as Word).hash === STOP ? i - 2 : i - 1
  return at >= 0 && NUMBERED.has((words.all[tokens.word[at] as number] as Word).hash)
}

/** True if the word at `i` counts, and its number stands right behind it. */
export function countsNext(decoder: Decoder, i: number, last: number): boolean {
  const { tokens, words } = decoder
  if (!NUMBERED.has((words.all[tokens.word[i] as number] as Word).hash)) return false
  const next = i < last && (words.all[tokens.word[i + 1] as number] as Word).hash === STOP ? i + 2 : i + 1
  return next <= last && (words.all[tokens.word[next] as number] as Word).hasDigit
}

const STOP = hashText('.')

/** What is counted: in a drawing, a text, a standard, a program. */
export const NUMBERED: ReadonlySet<number> = hashesOf(
  'layer list page partie parte etape lecon chapter figure fig table step item line column row header footer slide version release rfc pr pep issue ticket question answer example test case task option sample test group part shape path image frame topic widget sample vol volume pt chap ch season episode ep',
)

/** `2   Angabe der Ergebnisse`: first on its line, with more than a blank behind it: the number of an item. */
export function isOfItem({ tokens, bytes }: Decoder, i: number): boolean {
  const end = tokens.end[i] as number
  return (i === 0 || tokens.kind[i - 1] === WORD_KIND.feed) && bytes[end] === BLANK && bytes[end + 1] === BLANK
}

const BLANK = 32

/** `§ 17`, `Artikel 2 Absatz 1`, `Artikeln 263 bis 267`, `Abs. 1 Nr. 3`: of a part of a law or a contract. */
export function isCited({ tokens, words }: Decoder, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - CITATION_TOKENS); at--) {
    const { hash, kind, hasDigit } = words.all[tokens.word[at] as number] as Word
    if (CITED.has(hash)) return true
    if (kind !== WORD_KIND.feed && !hasDigit && !BETWEEN_CITED.has(hash)) return false
  }
  return false
}

/** Tokens back to the word that says what is cited: `Abs. 1 Satz 2 Nr. 3`. */
const CITATION_TOKENS = 6
const BETWEEN_CITED: ReadonlySet<number> = new Set(
  [
    'nr',
    'nrn',
    'nummer',
    'nummern',
    'no',
    'number',
    'bis',
    'und',
    'oder',
    'to',
    'and',
    'or',
    'et',
    'y',
    'e',
    '.',
    ',',
    '-',
    '–',
  ].map((word) => hashText(word)),
)
/** Not `teil`, `titel` and `lid`, which begin and end names of places, nor `section` alone among blocks of houses. */
const CITED: ReadonlySet<number> = new Set(
  `§ §§ artikel artikels artikeln art absatz absatzes abs satz satzes abschnitt abschnitts abschnitte unterabschnitt unterabschnitts unterabsatz unterabs
  kapitel kapitels anhang anhangs anlage buchstabe buchst bgbl abl
  article articles l'article l’article clause clauses paragraph paragraphs subsection subsections annex appendix statute
  alinea chapitre annexe articulo articulos apartado inciso capitulo anexo articolo articoli l'articolo l’articolo dell'articolo dell’articolo all'articolo all’articolo comma allegato artigo artigos alinea paragrafo hoofdstuk bijlage`
    .trim()
    .split(/\s+/)
    .map((word) => hashText(fold(word) || word)),
)

/** `4096 MB`, `Build 3 times`, `5 Deutsche Kronen`, `1 Iran-Rial`: an amount, perhaps of some country's money. */
export function isMeasured({ tokens, words }: Decoder, i: number): boolean {
  if (i + 1 < tokens.count && UNITS.has((words.all[tokens.word[i + 1] as number] as Word).hash)) return true
  for (let k = i + 1; k < Math.min(tokens.count, i + 1 + MONEY_TOKENS); k++) {
    const { hash, kind, hasDigit } = words.all[tokens.word[k] as number] as Word
    if (kind === WORD_KIND.feed || hasDigit) return false
    if (MONIES.has(hash)) return true
  }
  return false
}

/** Surnames as well, and money only behind a number. */
const SMALL_MONEY: readonly string[] = 'kronen pfennig gulden schilling rappen groschen lire centavos centimes'.split(' ')
/** The money's own name, behind its country's and a hyphen. */
const MONEY_TOKENS = 3
const MONIES: ReadonlySet<number> = new Set([...MONEY, ...NAMES_OF_MONEY, ...SMALL_MONEY].map((name) => hashText(fold(name))))

/** Bytes base 16 in a row: `8B AD D4 E1 FF`. */
export function isDump({ tokens, bytes }: Decoder, first: number, last: number): boolean {
  let run = 0
  for (let i = first; i <= last; i++) {
    const start = tokens.start[i] as number
    const isPair =
      (tokens.end[i] as number) - start === 2 &&
      /^[\dA-Fa-f]{2}$/.test(Buffer.from(bytes.subarray(start, start + 2)).toString('latin1'))
    run = isPair ? run + 1 : 0
    if (run >= DUMPED) return true
  }
  return false
}

const DUMPED = 4

const UNITS: ReadonlySet<number> = hashesOf(
  'kb mb gb tb kib mib gib tib bytes hz khz mhz ghz ms seconds minutes hours days weeks months years times percent kg mg cm mm km euro euros eur usd dollars pixels px',
)

/** `BP 152/88`, `RR 140/90`, `TA : 13/8`: what the pressure of somebody's blood is, in mmHg or cmHg. @param i the first number */
export function isPressure({ tokens, words, bytes }: Decoder, i: number): boolean {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  if (i < 1 || i + 2 >= tokens.count || bytes[tokens.start[i + 1] as number] !== SLASH || !wordAt(i + 2).hasDigit) return false
  let sign = i - 1
  while (sign > 0 && tokens.kind[sign] === WORD_KIND.mark) sign--
  const digits = (k: number): number => (tokens.end[k] as number) - (tokens.start[k] as number)
  return PRESSURES.has(wordAt(sign).hash) && digits(i) <= 3 && digits(i + 2) <= 3 && digits(i) >= digits(i + 2)
}

const PRESSURES: ReadonlySet<number> = hashesOf('bp rr ta pa nibp tension')

/** `Norway Topo 50k`, `Norway Census 2020`: a country comes first, a number last, and nothing parts them. Addresses end with their country. */
export function isEdition({ tokens, words }: Decoder, first: number, last: number): boolean {
  const wordAt = (i: number): Word => words.all[tokens.word[i] as number] as Word
  if ((wordAt(first).cues & CUE.country) === 0 || !wordAt(last).hasDigit) return false
  for (let i = first + 1; i < last; i++) if (wordAt(i).kind !== WORD_KIND.word || wordAt(i).hasDigit) return false
  return true
}
