/**
 * Words of names of fields and tables that are not English, or short, by what they are in English. The lists are packed when the program is
 * built (pack-field-words.ts): reading them takes as long as a small scan has for all names.
 */
import { ENGLISH, FIELD_WORDS } from './field-words-table.ts'

export interface ForeignWord {
  readonly english: string
  /** English has such a word too: it counts only beside another that it has not. */
  readonly isEnglishToo: boolean
}

/** A beginning has at least as many letters, and an ending at most. */
export const LEAST_STEM = 3
export const LONGEST_ENDING = 5

/** Behind a beginning of words that languages with cases end in several ways. */
const STAR = 42

/** Bytes of an entry: two sums of a word (32-bit, little-endian), each of all words in a row, in the order of the first; behind them what it is. */
const SUM_BYTES = 4
const MEANING_BYTES = 2
/** In what it is: that English has it too. The rest is a place in ENGLISH. */
export const ENGLISH_TOO = 0x8000

let table: DataView | undefined
let count = 0
/** By what stands in entries. */
const meanings = new Map<number, ForeignWord>()

/** @param word folded, as names of fields are; two words joined by `_` */
export function foreignWord(word: string): ForeignWord | undefined {
  const whole = meaningAt(placeOf(word, word.length, false))
  if (whole !== undefined) return whole
  for (let end = word.length; end >= Math.max(LEAST_STEM, word.length - LONGEST_ENDING); end--) {
    const stem = meaningAt(placeOf(word, end, true))
    if (stem !== undefined) return stem
  }
  return undefined
}

/** FNV-1a over UTF-16 units, and the same with another factor: words of which both are equal are not met. */
export function sumsOf(word: string, end: number, isStem: boolean): readonly [number, number] {
  return [sumOf(word, end, isStem, FIRST), sumOf(word, end, isStem, SECOND)]
}

const FIRST = 0x01000193
const SECOND = 0x85ebca6b

function sumOf(word: string, end: number, isStem: boolean, factor: number): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < end; i++) sum = Math.imul(sum ^ word.charCodeAt(i), factor)
  return (isStem ? Math.imul(sum ^ STAR, factor) : sum) >>> 0
}

function opened(): DataView {
  if (table === undefined) {
    const bytes = Buffer.from(FIELD_WORDS, 'base64')
    table = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    count = bytes.length / (2 * SUM_BYTES + MEANING_BYTES)
  }
  return table
}

/** Of the entry of word[0..end), or -1. */
function placeOf(word: string, end: number, isStem: boolean): number {
  const view = opened()
  const sum = sumOf(word, end, isStem, FIRST)
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (view.getUint32(middle * SUM_BYTES, true) < sum) low = middle + 1
    else high = middle
  }
  for (; low < count && view.getUint32(low * SUM_BYTES, true) === sum; low++)
    if (view.getUint32((count + low) * SUM_BYTES, true) === sumOf(word, end, isStem, SECOND)) return low
  return -1
}

function meaningAt(place: number): ForeignWord | undefined {
  if (place < 0) return undefined
  const meaning = opened().getUint16(2 * count * SUM_BYTES + place * MEANING_BYTES, true)
  const known = meanings.get(meaning)
  if (known !== undefined) return known
  phrases ??= ENGLISH.split(' ')
  const fresh = { english: phrases[meaning % ENGLISH_TOO] as string, isEnglishToo: meaning >= ENGLISH_TOO }
  meanings.set(meaning, fresh)
  return fresh
}

let phrases: readonly string[] | undefined
