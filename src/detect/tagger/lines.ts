/** The lines of a segment: where they begin, their keys, what kinds of lines they are, and how they are written. */
import { CUE } from '../../../rules/words/text-cues.ts'
import { mix } from './feature-list.ts'
import type { Room } from './room.ts'
import { STREETS } from './street-cues.ts'
import type { Tokens } from './tokens.ts'
import { CASE, hashText, isCapitalised, type Word, WORD_KIND, type Words } from './words.ts'

/** Kinds of lines, as bits: what an address block is made of. */
export const LINE = { number: 1, street: 2, postcode: 4, country: 8, place: 16, code: 32, sentence: 64, short: 128 } as const

/** Most words of a key, and most tokens before its colon. */
const KEY_WORDS = 4
const KEY_TOKENS = 8
/** A key that has become too long for one. */
const NO_KEY = 9

/** What has been seen of a line so far. */
const seen = {
  flags: 0,
  lower: 0,
  capital: 0,
  capitals: 0,
  /** Ordinary words in small letters. */
  common: 0,
  /** Marks that programs are full of. */
  marks: 0,
  /** A street's word in small letters that nothing before it makes one of an address. */
  muttersStreet: false,
  key: 0,
  lastKey: 0,
  keyWords: 0,
  inKey: true,
  /** Where the value begins. */
  value: 0,
}

/** Writes down what is known of each line. @param parent key of an empty value that stood above, 0 for none @returns how many lines there are, counted from 1, and 1 */
export function findLines(room: Room, tokens: Tokens, words: Words, parent: number): number {
  const { count, kind } = tokens
  let line = 1
  let from = 0
  room.lineFlags[0] = 0
  for (let i = 0; i <= count; i++) {
    if (i < count && kind[i] !== WORD_KIND.feed) continue
    readLine(tokens, words, from, i)
    closeLine(room, tokens, words, line, from, i, line === 1 ? parent : parentAfter(room, line - 1))
    for (let k = from; k < i; k++) room.line[k] = line
    if (i < count) room.line[i] = line
    from = i + 1
    line++
  }
  room.lineFlags[line] = 0
  return line
}

/** The key of an empty value, which what follows belongs to; else the key that was in force. */
function parentAfter({ lineValue, lineKey, lineParent }: Room, line: number): number {
  return (lineValue[line] as number) < 0 ? (lineKey[line] as number) : (lineParent[line] as number)
}

function readLine(tokens: Tokens, words: Words, from: number, to: number): void {
  seen.flags = seen.lower = seen.capital = seen.capitals = seen.common = seen.marks = 0
  seen.muttersStreet = false
  seen.key = seen.lastKey = seen.keyWords = 0
  seen.inKey = true
  seen.value = from
  // `Main street`, but not `in the way`: in small letters most words of streets are others.
  let opensStreet = false
  for (let i = from; i < to; i++) {
    const one = words.all[tokens.word[i] as number] as Word
    if (one.kind === WORD_KIND.word) readWord(one, opensStreet || leadsStreet(tokens, words, one, i, to))
    else if (one.kind === WORD_KIND.mark) readMark(one.hash, i)
    else readOther(one, (tokens.end[i] as number) - (tokens.start[i] as number))
    if (seen.inKey && i - from > KEY_TOKENS) seen.keyWords = NO_KEY
    opensStreet = one.hasDigit || isCapitalised(one)
  }
}

function readWord(one: Word, isOfStreet: boolean): void {
  const isLower = one.letters === CASE.lower
  if (isLower) seen.lower++
  else if (one.letters === CASE.capitals) seen.capitals++
  else seen.capital++
  if (one.cues & STREETS) {
    if (!isLower || isOfStreet) seen.flags |= LINE.street
    else seen.muttersStreet = true
  }
  if (one.cues & CUE.country) seen.flags |= LINE.country
  if (one.cues & CUE.region || (one.rough & 0xc0 && !isLower)) seen.flags |= LINE.place
  if (isLower && one.rough & 0x30) seen.common++
  if (!seen.inKey) return
  seen.keyWords++
  seen.lastKey = one.hash
  seen.key = mix(seen.key, one.hash)
}

function readMark(mark: number, i: number): void {
  if (seen.inKey && KEY_ENDS.has(mark) && seen.keyWords > 0 && seen.keyWords <= KEY_WORDS) {
    seen.inKey = false
    seen.value = i + 1
  }
  if (CODE_MARKS.has(mark)) seen.marks++
}

/** Numbers and signs. @param bytes its length */
function readOther(one: Word, bytes: number): void {
  switch (one.kind) {
    case WORD_KIND.ideograph:
      if (seen.inKey) {
        // `姓名：`: signs are shorter than words.
        seen.keyWords += 0.5
        seen.lastKey = mix(seen.lastKey, one.hash)
        seen.key = mix(seen.key, one.hash)
      }
      if (one.cues & STREETS) seen.flags |= LINE.street
      if (one.cues & CUE.region) seen.flags |= LINE.place
      break
    case WORD_KIND.number:
      seen.flags |= bytes >= 4 ? LINE.number | LINE.postcode : LINE.number
      break
    case WORD_KIND.mixed:
      seen.flags |= one.letters === CASE.capitals ? LINE.number | LINE.postcode : LINE.number
      break
    default:
  }
}

/** `ul. Długa`, `rue Pasteur`: a street's word in small letters, perhaps with a full stop, before a capital. */
function leadsStreet(tokens: Tokens, words: Words, one: Word, i: number, to: number): boolean {
  if ((one.cues & CUE.streetLeading) === 0) return false
  const next = i + 1 < to && (words.all[tokens.word[i + 1] as number] as Word).hash === FULL_STOP ? i + 2 : i + 1
  return next < to && isCapitalised(words.all[tokens.word[next] as number] as Word)
}

/** Writes down what has been seen of the tokens from..to. */
function closeLine(room: Room, tokens: Tokens, words: Words, line: number, from: number, to: number, parent: number): void {
  const { lower, capital, capitals, inKey } = seen
  let { flags } = seen
  if (seen.muttersStreet && (lower === 0 || capital + capitals === 0)) flags |= LINE.street
  if (seen.marks > 1) flags |= LINE.code
  if (seen.common >= 3) flags |= LINE.sentence
  if (to - from <= 4) flags |= LINE.short
  room.lineFlags[line] = flags
  room.lineKey[line] = inKey ? 0 : seen.key
  room.lineLastKey[line] = inKey ? 0 : seen.lastKey
  room.lineParent[line] = parent
  room.lineStart[line] = from
  room.lineLength[line] = to - from
  room.lineValue[line] = inKey ? from : isEmpty(tokens, seen.value, to) ? -1 : seen.value
  const writing =
    lower + capital + capitals === 0 ? 0 : lower > 0 && capital + capitals === 0 ? 1 : lower === 0 && capitals > capital ? 2 : 0
  let starts = true
  for (let i = from; i < to; i++) {
    room.variant[i] = writing * 2 + (starts ? 1 : 0)
    starts = (words.all[tokens.word[i] as number] as Word).endsSentence
  }
  room.variant[to] = writing * 2
}

/** `key:` and nothing (or only a quote, a bracket) behind it. */
function isEmpty(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] !== WORD_KIND.mark) return false
  return true
}

const FULL_STOP = hashText('.')
/** Marks that end a key. */
const KEY_ENDS: ReadonlySet<number> = new Set([':', '=', '：'].map((mark) => hashText(mark)))
const CODE_MARKS: ReadonlySet<number> = new Set(
  ['{', '}', '=', '<', '>', '\\', ';', '[', ']', '_', '(', ')', '$', '&'].map((mark) => hashText(mark)),
)
