/** Which tokens may be part of something: those that names and addresses are made around, and what is near them. The others are O without being looked at. */
import { CUE } from '../../../rules/words/text-cues.ts'
import { LINE } from './lines.ts'
import type { Room } from './room.ts'
import { STREETS } from './street-cues.ts'
import type { Tokens } from './tokens.ts'
import { CASE, EDGE, hashesOf, hashText, isCapitalised, type Word, WORD_KIND, type Words } from './words.ts'

/** Marks and line feeds between two lines of one address, at most. */
const MOST_MARKS = 9
/** Tokens of a line that may be a line of an address whatever its words. */
const SHORT_LINE = 14
/** Before the first anchor. */
const FAR = -99

/** Sets `room.active` of each token. The lines must have been read. @returns whether any is active */
export function findActive(room: Room, tokens: Tokens, words: Words): boolean {
  const { active } = room
  const { count } = tokens
  active.fill(0, 0, count)
  let some = false
  let before = FAR
  for (let i = 0; i < count; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (!isAnchor(room, word, i)) continue
    if (isLetter(word) && !isInitial(tokens, words, i)) continue
    some = true
    const reach = word.cues & STREETS ? 4 : 2
    for (let k = Math.max(0, i - reach); k <= i + reach && k < count; k++) {
      if (k === i || mayEnd(room, words.all[tokens.word[k] as number] as Word, k)) active[k] = 1
    }
    // The full stop of `Drye, M.` and `Reed Jr.` is part of the name.
    if (word.length <= 2 && i + 1 < count && tokens.kind[i + 1] === WORD_KIND.mark) active[i + 1] = 1
    // What is between two anchors may join them: any few tokens, and marks that begin quoted lines.
    if (
      i - before <= 4
        ? mayJoin(room, tokens, words, before + 1, i)
        : i - before <= MOST_MARKS && isMarksOnly(tokens, before + 1, i)
    )
      active.fill(1, before, i)
    before = i
  }
  return some
}

/** Tokens that names and addresses are made around. */
function isAnchor(room: Room, word: Word, i: number): boolean {
  if (word.kind === WORD_KIND.ideograph) return true
  // Perf: most numbers of machine data are far from any street.
  if (word.hasDigit) {
    const line = room.line[i] as number
    return ((room.lineFlags[line] as number) & LINE.street) !== 0 || (room.lineLength[line] as number) <= SHORT_LINE
  }
  if (word.kind !== WORD_KIND.word) return false
  const { rough } = word
  const variant = room.variant[i] as number
  if (word.letters !== CASE.lower) return !((variant & 1) === 1 && (rough & 0x3f) === 0x20 && (word.cues & ANCHORING) === 0)
  if (variant >> 1 !== 1) return (word.cues & CUE.streetEnding) !== 0
  return (rough & 0x0f) !== 0 || (rough & 0x30) === 0 || (word.cues & ANCHORING) !== 0
}

/** A letter alone is an initial before a full stop or beside a word with a capital: `I` seldom is. */
function isInitial(tokens: Tokens, words: Words, i: number): boolean {
  const prev = words.all[i < 1 ? EDGE : (tokens.word[i - 1] as number)] as Word
  const next = words.all[i + 1 >= tokens.count ? EDGE : (tokens.word[i + 1] as number)] as Word
  return (
    next.hash === FULL_STOP ||
    isCapitalised(prev) ||
    isCapitalised(next) ||
    (next.kind !== WORD_KIND.word && next.hash !== APOSTROPHE)
  )
}

/** Perf: ordinary words in small letters part names, all but a few: `Bank of England`, `Ludwig van Beethoven`, not `Anna met Ben`. */
function mayJoin(room: Room, tokens: Tokens, words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (
      word.kind === WORD_KIND.word &&
      word.letters === CASE.lower &&
      (word.rough & 0x30) === 0x20 &&
      (room.variant[i] as number) >> 1 !== 1
    )
      if ((word.cues & JOINING) === 0 && !JOINING_WORDS.has(word.hash)) return false
  }
  return true
}

function isMarksOnly(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] !== WORD_KIND.mark && tokens.kind[i] !== WORD_KIND.feed) return false
  return true
}

/** Whether what is no anchor may begin or end something: a number, or any token of a line that may be an address's. */
function mayEnd(room: Room, word: Word, i: number): boolean {
  return (
    word.hasDigit || word.kind === WORD_KIND.ideograph || ((room.lineFlags[room.line[i] as number] as number) & LINE.street) !== 0
  )
}

function isLetter(word: Word): boolean {
  return word.kind === WORD_KIND.word && word.length === 1
}

const ANCHORING: number = CUE.street | CUE.streetLeading | CUE.streetEnding | CUE.postBox | CUE.unit | CUE.title
const JOINING: number =
  CUE.street |
  CUE.streetLeading |
  CUE.streetEnding |
  CUE.unit |
  CUE.direction |
  CUE.postBox |
  CUE.region |
  CUE.country |
  CUE.particle |
  CUE.venue |
  CUE.organisation
const JOINING_WORDS: ReadonlySet<number> =
  hashesOf(`of and the for an upon corner intersection city town at in on des aux sur sous les lez en et und am im auf bei ob aan het na pod nad pri
  u od kod ved pa vid till dos dell dello della nel sul alla con sin por para no nos ao og och ja es si ve`)
const FULL_STOP = hashText('.')
const APOSTROPHE = hashText("'")
