/** Programs, and words that are written as they are, which are nobody. */
import { factsOf } from '../../../rules/words/lexicon.ts'
import { isLetter } from '../../validators/ascii.ts'
import type { Decoder } from './decoder.ts'
import { AFTER_PRODUCT } from './software-words.ts'
import { CASE, type Word, WORD_KIND } from './words.ts'

/**
 * A word in no list of names with a capital in it, that is not behind a prefix names have (`McBride`, `DeVito`), or capitals with an s (`PRs`); words of
 * software alone (`Admin API`); a header (`X-Api`).
 */
export function isProgram({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  const start = tokens.start[first] as number
  if (((bytes[start] as number) | 32) === SMALL_X && tokens.end[first] === start + 1 && bytes[start + 1] === DASH) return true
  let others = 0
  for (let i = first; i <= last; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind !== WORD_KIND.word) continue
    if (word.facts % 25 !== 0 || !AFTER_PRODUCT.has(word.hash)) others++
    if (word.letters !== CASE.capital) continue
    const start = tokens.start[i] as number
    const end = tokens.end[i] as number
    if (
      end - start > 2 &&
      bytes[end - 1] === SMALL_S &&
      isCapital(bytes[start + 1] as number) &&
      isCapital(bytes[end - 2] as number)
    )
      return true
    if (word.facts % 25 !== 0) continue
    if (isCapital(bytes[start + 1] as number) && word.length > SHORTEST_PROGRAM) return true
    for (let at = start + 1; at < end; at++) {
      // Letters of two scripts in one word.
      if (isLetter(bytes[at - 1] as number) && isFar(bytes[at] as number)) return true
      if (!isCapital(bytes[at] as number) || !isSmall(bytes[at - 1] as number)) continue
      const prefix = Buffer.from(bytes.subarray(start, at)).toString('latin1').toLowerCase()
      if (!PREFIXES.has(prefix)) return true
      // `MacBook`: behind it a word that is nobody's name.
      if (prefix === 'mac' && factsOf(Buffer.from(bytes.subarray(at, end)).toString('utf8')).common >= EVERYDAY) return true
      break
    }
  }
  return others === 0
}

/** `CSSParts`, `CLion`: capitals that a word begins with; the initials of somebody are written with a blank. */
const SHORTEST_PROGRAM = 4

/** Level of the list of words from which on a word is an everyday one. */
const EVERYDAY = 2

const DASH = 45
const SMALL_S = 115

const SMALL_X = 120

/** Begins a letter of Hebrew, Arabic or a script of India in UTF-8. */
const isFar = (byte: number): boolean => byte >= 0xd6 && byte <= 0xe0

const isCapital = (byte: number): boolean => byte >= 65 && byte <= 90

export const isSmall = (byte: number): boolean => byte >= 97 && byte <= 122

const PREFIXES: ReadonlySet<string> = new Set(
  'mc mac o de di da du del della des do dos la le lo el al van von vander ver ter ten fitz st san mhic nic ni ap ab ben bin abu'.split(
    ' ',
  ),
)
