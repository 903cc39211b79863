/** What letters of one byte cost in bits, by how often they are written. */

import { decoderOf } from './charset-decoder.ts'

export interface LetterSet {
  readonly label: string
  readonly script: Script
  /** Bits that the set itself costs: some are hardly ever met. */
  readonly cost: number
}

interface Script {
  /** Bits of a letter in lower case. */
  readonly letters: ReadonlyMap<string, number>
  /** Of others of the script. */
  readonly other: number
  readonly range: RegExp
}

/** @param order from the most frequent on @param step bits by which each is rarer than the one before it */
function byFrequency(order: string, first: number, step: number): ReadonlyMap<string, number> {
  return new Map([...order].map((letter, at) => [letter, first + at * step]))
}

const CYRILLIC: Script = {
  letters: byFrequency('оеаинтсрвлкмдпуяыьгзбчйхжшюіцїєщэфёўъґ', 3.2, 0.15),
  other: 11,
  range: /^[\u0400-\u04ff]$/,
}
const GREEK: Script = {
  letters: byFrequency('αοιετνσρηπκςμλυάόίγδέήθωχφύβώξζψϊϋ', 3.3, 0.17),
  other: 9,
  range: /^[\u0370-\u03ff]$/,
}
const HEBREW: Script = { letters: byFrequency('יוהלאמרבתשנדעקחפםצסגטזןךכץף', 3.3, 0.15), other: 10, range: /^[\u0590-\u05ff]$/ }
const ARABIC: Script = {
  letters: byFrequency('اليمونرتبدعسةفحقكهأجشصىطخضزثئذغظءؤإآ', 3, 0.16),
  other: 10,
  range: /^[\u0600-\u06ff]$/,
}
const THAI: Script = { letters: byFrequency('านรกเอิ์ัีมงวย้ลตทดสปบหค่ใจพโไขณชุ', 3.6, 0.12), other: 8.5, range: /^[\u0e00-\u0e7f]$/ }

export const LETTER_SETS: readonly LetterSet[] = [
  { label: 'windows-1251', script: CYRILLIC, cost: 0 },
  { label: 'koi8-r', script: CYRILLIC, cost: 0.5 },
  { label: 'koi8-u', script: CYRILLIC, cost: 1 },
  { label: 'ibm866', script: CYRILLIC, cost: 2 },
  { label: 'iso-8859-5', script: CYRILLIC, cost: 2 },
  { label: 'ibm855', script: CYRILLIC, cost: 4 },
  { label: 'x-mac-cyrillic', script: CYRILLIC, cost: 3 },
  { label: 'windows-1253', script: GREEK, cost: 0 },
  { label: 'iso-8859-7', script: GREEK, cost: 1 },
  { label: 'windows-1255', script: HEBREW, cost: 0 },
  { label: 'windows-1256', script: ARABIC, cost: 0 },
  { label: 'iso-8859-6', script: ARABIC, cost: 1 },
  { label: 'windows-874', script: THAI, cost: 1 },
]

const SYMBOLS = /^[\u00a0«»„“”’–—№°§…•©®€]$/
const NOT_LETTER = 12
const NO_CHARACTER = 22
/** A capital behind a small letter: the two halves of KOI8 and of windows-1251 are each other's. */
export const CAPITAL_INSIDE = 12
const CAPITAL = 3

/** Of each byte from 0x80 on: bits, and 1 for small letters, 2 for capitals, 0 for all else. */
export interface ByteCosts {
  readonly bits: Float64Array
  readonly case: Uint8Array
}

export function byteCosts({ label, script }: LetterSet): ByteCosts {
  const decoder = decoderOf(label)
  const bits = new Float64Array(128)
  const cases = new Uint8Array(128)
  for (let byte = 0; byte < 128; byte++) {
    const char = decoder.decode(Uint8Array.of(byte + 128))
    const lower = char.toLowerCase()
    if (script.range.test(char)) {
      bits[byte] = (script.letters.get(lower) ?? script.other) + (lower === char ? 0 : CAPITAL)
      cases[byte] = lower !== char ? 2 : char.toUpperCase() !== char ? 1 : 0
    } else bits[byte] = SYMBOLS.test(char) ? NOT_LETTER - 3 : char === '\ufffd' || char < '\u00a0' ? NO_CHARACTER : NOT_LETTER
  }
  return { bits, case: cases }
}
