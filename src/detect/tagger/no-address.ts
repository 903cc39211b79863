/** What has the words and numbers of an address and is none: rows of tables, plates, entries of lists, locales, words of programs. */
import { isLetter } from '../../validators/ascii.ts'
import type { Decoder } from './decoder.ts'
import { CASE, hashesOf, type Word, WORD_KIND } from './words.ts'

const BLANK = 32
const COMMA = 44
const HYPHEN = 45
const COLON = 58
const EQUALS = 61
const BAR = 124

/** Cells of several rows of a table as Markdown and terminals draw it, or an assignment: `| 619 | CT-4 |`, `STR, CT = 12, 13`. */
export function isOfTable({ tokens, bytes }: Decoder, first: number, last: number): boolean {
  let feeds = 0
  let bars = 0
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] === WORD_KIND.feed) feeds++
    if (tokens.kind[i] !== WORD_KIND.mark) continue
    const mark = bytes[tokens.start[i] as number]
    if (mark === EQUALS) return true
    if (mark === BAR) bars++
  }
  return feeds > 0 && bars > 0
}

/** `Tuh-Ct-N47`, or the rest of a word behind its hyphen: ASCII without a blank or a comma, or glued to what is before it. */
export function isOneWord({ tokens, bytes }: Decoder, first: number, last: number): boolean {
  const start = tokens.start[first] as number
  if (bytes[start] === HYPHEN && isLetter(bytes[start - 1] as number)) return true
  for (let at = start; at < (tokens.end[last] as number); at++) {
    const byte = bytes[at] as number
    if (byte <= BLANK || byte === COMMA || byte > 127) return false
  }
  return true
}

/** `Car reg. AB51 ABC`, `Kennzeichen B-MA 1234`: a word for plates, at most two tokens in, and on the same line nothing but a plate's groups. */
export function isPlate({ tokens, words }: Decoder, first: number, last: number): boolean {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  let label = first
  while (label < first + 2 && label < last && !PLATE_LABELS.has(wordAt(label).hash)) label++
  if (!PLATE_LABELS.has(wordAt(label).hash)) return false
  for (let k = label + 1; k <= last; k++) {
    const { kind, letters, length, hasDigit } = wordAt(k)
    if (kind === WORD_KIND.mark || hasDigit) continue
    if (kind !== WORD_KIND.word || letters === CASE.lower || length > LONGEST_PLATE_GROUP) return false
  }
  return true
}

const PLATE_LABELS: ReadonlySet<number> = hashesOf(
  'reg registration regnr plate plates kennzeichen kennz kfz immatriculation matricula placa targa kenteken rejestracyjny plaka spz rendszam vrn',
)
/** Letters of a plate in a row. */
const LONGEST_PLATE_GROUP = 3

/** The colon of a key in small letters that opens a line of the address: two entries of a list. */
export function isBehindKey({ tokens, words, bytes }: Decoder, first: number, i: number): boolean {
  if (bytes[tokens.start[i] as number] !== COLON || i < first + 2) return false
  const key = words.all[tokens.word[i - 1] as number] as Word
  const isKey = key.kind === WORD_KIND.word && key.letters === CASE.lower && tokens.end[i - 1] === tokens.start[i]
  return isKey && tokens.kind[i - 2] === WORD_KIND.feed
}

/** `pt-BR`: a language and a place, or either of them. */
export function isOfLocale({ tokens, bytes }: Decoder, i: number): boolean {
  const start = tokens.start[i] as number
  const end = tokens.end[i] as number
  if (end - start !== 2) return false
  const isSmall = (at: number): boolean => (bytes[at] as number) >= 97 && (bytes[at] as number) <= 122
  const isCapital = (at: number): boolean => (bytes[at] as number) >= 65 && (bytes[at] as number) <= 90
  if (isSmall(start)) return bytes[end] === HYPHEN && isSmall(start + 1) && isCapital(end + 1) && isCapital(end + 2)
  return bytes[start - 1] === HYPHEN && isCapital(start) && isCapital(start + 1) && isSmall(start - 2) && isSmall(start - 3)
}

/** Of a template or a structure: `{{#if order.billing_address}}`. */
export function isBrace(byte: number): boolean {
  return byte === 123 || byte === 125
}
