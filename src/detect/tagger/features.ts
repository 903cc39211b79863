/**
 * What the model looks at, for each token. Every feature is a 20-bit number: a hash of its own number and what it saw. Those
 * that depend on one word alone are in `ofWord`, so that their weights can be summed once per word; the others in `ofPlace`.
 */
import { CUE } from '../../../rules/words/text-cues.ts'
import type { Tokens } from './tokens.ts'
import { CASE, EDGE, hashesOf, hashText, type Word, WORD_KIND, type Words } from './words.ts'

export const FEATURE_BITS = 20

/** A word's place relative to the token that is judged. */
export const ROLES = [0, -1, 1, -2, 2, -3, 3] as const
/** Ways a line may be written, twice: within and at the start of a sentence. Only role 0 looks at it. */
export const VARIANTS = 6

/** What training leaves out at random, so that the model does not lean on it: a word's identity, the lists it is in. */
export const WITHOUT_WORD = 1
export const WITHOUT_LISTS = 2

export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/**
 * Features on their way to being weighed. Perf: an array that is filled, not a callback: this runs for each feature of each token. The
 * templates' numbers are kept too, to tell in words what was seen.
 */
export class FeatureList {
  count = 0
  readonly features: Int32Array = new Int32Array(MOST_FEATURES)
  readonly ids: Uint8Array = new Uint8Array(MOST_FEATURES)

  put(id: number, seen: number): void {
    this.features[this.count] = mix(seen, Math.imul(id, 0x9e3779b1)) >>> (32 - FEATURE_BITS)
    this.ids[this.count++] = id
  }
}

/** Most features of a token. */
export const MOST_FEATURES = 96

/** Adds the features of one word at a role. */
export function ofWord(word: Word, role: number, variant: number, without: number, list: FeatureList): void {
  const { letters, rough, cues } = word
  if (role === 0) {
    const written = letters | (variant << 2)
    list.put(1, variant)
    if (!(without & WITHOUT_WORD)) {
      list.put(2, word.hash)
      list.put(3, mix(word.hash, letters))
    }
    list.put(4, mix(word.shape, variant))
    list.put(5, mix(word.prefix2, letters))
    list.put(6, mix(word.prefix3, letters))
    list.put(7, word.suffix2)
    list.put(8, mix(word.suffix3, letters))
    list.put(9, mix(word.suffix4, letters))
    if (!(without & WITHOUT_LISTS)) {
      list.put(10, mix(word.facts, written))
      list.put(11, mix(rough, written))
      list.put(14, mix(word.cluster, written))
      list.put(15, mix(word.cluster, rough | (letters << 10)))
    }
    list.put(12, mix(cues, letters))
    list.put(13, written | (Math.min(word.length, 12) << 6))
    return
  }
  const base = 20 + (role < 0 ? -role : 10 + role) * 5
  list.put(base, word.hash)
  list.put(base + 4, mix(word.cluster, letters))
  if (role < -2 || role > 2) return
  list.put(base + 1, mix(word.shape, letters))
  list.put(base + 2, mix(rough, letters))
  list.put(base + 3, mix(cues, letters))
}

/** Marks and line feeds between two lines of one address, at most. */
const MOST_MARKS = 9
/** Tokens of a line that may be a line of an address whatever its words. */
const SHORT_LINE = 14

/** Kinds of lines, as bits: what an address block is made of. */
const LINE = { number: 1, street: 2, postcode: 4, country: 8, place: 16, code: 32, sentence: 64, short: 128 } as const

/** Where what is known is written: one of each a token, or a line. */
export interface Room {
  readonly active: Uint8Array
  readonly line: Int32Array
  readonly variant: Uint8Array
  readonly sinceNumber: Uint8Array
  readonly sinceStreet: Uint8Array
  readonly untilStreet: Uint8Array
  readonly cue: Int32Array
  readonly sinceCue: Uint8Array
  /** Bits: glued to the token before (1), to the one behind (2). */
  readonly glue: Uint8Array
  readonly lineFlags: Int32Array
  readonly lineKey: Int32Array
  readonly lineLastKey: Int32Array
  readonly lineParent: Int32Array
  readonly lineStart: Int32Array
  readonly lineValue: Int32Array
}

function roomFor(most: number): Room {
  const bytes = (): Uint8Array => new Uint8Array(most + 3)
  const numbers = (): Int32Array => new Int32Array(most + 3)
  return {
    active: bytes(),
    line: numbers(),
    variant: bytes(),
    sinceNumber: bytes(),
    sinceStreet: bytes(),
    untilStreet: bytes(),
    cue: numbers(),
    sinceCue: bytes(),
    glue: bytes(),
    lineFlags: numbers(),
    lineKey: numbers(),
    lineLastKey: numbers(),
    lineParent: numbers(),
    lineStart: numbers(),
    lineValue: numbers(),
  }
}

/** What is known of each line and token of a segment before features are read off. Reused between segments. */
export class Surroundings {
  private readonly line: Int32Array
  private readonly variant: Uint8Array
  private readonly sinceNumber: Uint8Array
  private readonly sinceStreet: Uint8Array
  private readonly untilStreet: Uint8Array
  private readonly cue: Int32Array
  private readonly sinceCue: Uint8Array
  private readonly glue: Uint8Array
  private readonly lineFlags: Int32Array
  private readonly lineKey: Int32Array
  private readonly lineLastKey: Int32Array
  private readonly lineParent: Int32Array
  private readonly lineStart: Int32Array
  private readonly lineValue: Int32Array
  private readonly lineLength: Int32Array
  /** Lines of the segment, counted from 1. */
  lines = 0
  /** 1 for tokens that may be part of something; the others are O without being looked at. */
  readonly active: Uint8Array
  someActive = false

  /** @param most tokens; @param room arrays for that many, and a few more */
  constructor(most: number, room: Room = roomFor(most)) {
    this.active = room.active
    this.line = room.line
    this.variant = room.variant
    this.sinceNumber = room.sinceNumber
    this.sinceStreet = room.sinceStreet
    this.untilStreet = room.untilStreet
    this.cue = room.cue
    this.sinceCue = room.sinceCue
    this.glue = room.glue
    this.lineFlags = room.lineFlags
    this.lineKey = room.lineKey
    this.lineLastKey = room.lineLastKey
    this.lineParent = room.lineParent
    this.lineStart = room.lineStart
    this.lineValue = room.lineValue
    this.lineLength = new Int32Array(most + 3)
  }

  variantAt(i: number): number {
    return this.variant[i] as number
  }

  /** What the last word before the token that announces anything announces, as bits of CUE; 0 where it is far. */
  cueAt(i: number): number {
    return (this.sinceCue[i] as number) <= 5 ? (this.cue[i] as number) : 0
  }

  /** True if a label, a title or a greeting stands right before the token. */
  isCued(i: number): boolean {
    return (this.sinceCue[i] as number) <= 3 && ((this.cue[i] as number) & NAMING) !== 0
  }

  /** True if the label of an address stands right before the token. */
  isAddressed(i: number): boolean {
    return (this.sinceCue[i] as number) <= 3 && ((this.cue[i] as number) & CUE.addressLabel) !== 0
  }

  /** @param parent key of an empty value that stood above the segment, 0 for none */
  survey(tokens: Tokens, words: Words, parent: number): void {
    this.findLines(tokens, words, parent)
    this.measure(tokens, words)
    this.findActive(tokens, words)
  }

  private findActive(tokens: Tokens, words: Words): void {
    const { active } = this
    const { count } = tokens
    active.fill(0, 0, count)
    this.someActive = false
    let before = -99
    for (let i = 0; i < count; i++) {
      const word = words.all[tokens.word[i] as number] as Word
      if (!this.isAnchor(word, this.variant[i] as number, this.line[i] as number)) continue
      if (isLetter(word) && !this.isInitial(tokens, words, i)) continue
      this.someActive = true
      const reach = word.cues & STREETS ? 4 : 2
      for (let k = Math.max(0, i - reach); k <= i + reach && k < count; k++) {
        if (k === i || this.mayEnd(words.all[tokens.word[k] as number] as Word, this.line[k] as number)) active[k] = 1
      }
      // The full stop of `Drye, M.` and `Reed Jr.` is part of the name.
      if (word.length <= 2 && i + 1 < count && tokens.kind[i + 1] === WORD_KIND.mark) active[i + 1] = 1
      // What is between two anchors may join them: any few tokens, and marks that begin quoted lines.
      if (
        i - before <= 4
          ? this.mayJoin(tokens, words, before + 1, i)
          : i - before <= MOST_MARKS && this.isMarksOnly(tokens, before + 1, i)
      )
        active.fill(1, before, i)
      before = i
    }
  }

  /** A letter alone is an initial before a full stop or beside a word with a capital: `I` seldom is. */
  private isInitial(tokens: Tokens, words: Words, i: number): boolean {
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
  private mayJoin(tokens: Tokens, words: Words, from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const word = words.all[tokens.word[i] as number] as Word
      if (
        word.kind === WORD_KIND.word &&
        word.letters === CASE.lower &&
        (word.rough & 0x30) === 0x20 &&
        (this.variant[i] as number) >> 1 !== 1
      )
        if ((word.cues & JOINING) === 0 && !JOINING_WORDS.has(word.hash)) return false
    }
    return true
  }

  private isMarksOnly(tokens: Tokens, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (tokens.kind[i] !== WORD_KIND.mark && tokens.kind[i] !== WORD_KIND.feed) return false
    return true
  }

  /** Whether what is no anchor may begin or end something: a number, or any token of a line that may be an address's. */
  private mayEnd(word: Word, line: number): boolean {
    return word.hasDigit || word.kind === WORD_KIND.ideograph || ((this.lineFlags[line] as number) & LINE.street) !== 0
  }

  /** Tokens that names and addresses are made around. */
  private isAnchor(word: Word, variant: number, line: number): boolean {
    if (word.kind === WORD_KIND.ideograph) return true
    // Perf: most numbers of machine data are far from any street.
    if (word.hasDigit)
      return ((this.lineFlags[line] as number) & LINE.street) !== 0 || (this.lineLength[line] as number) <= SHORT_LINE
    if (word.kind !== WORD_KIND.word) return false
    const { rough } = word
    if (word.letters !== CASE.lower) return !((variant & 1) === 1 && (rough & 0x3f) === 0x20 && (word.cues & ANCHORING) === 0)
    if (word.letters === CASE.lower && variant >> 1 !== 1) return (word.cues & CUE.streetEnding) !== 0
    return (rough & 0x0f) !== 0 || (rough & 0x30) === 0 || (word.cues & ANCHORING) !== 0
  }

  /** The key of a segment of one line, if its value is empty; else null. */
  keyOf(tokens: Tokens, words: Words): number | null {
    this.findLines(tokens, words, 0)
    return (this.lineValue[1] as number) < 0 ? (this.lineKey[1] as number) : null
  }

  private findLines(tokens: Tokens, words: Words, parent: number): void {
    const { count, kind } = tokens
    let line = 1
    let from = 0
    this.lineFlags[0] = 0
    for (let i = 0; i <= count; i++) {
      if (i < count && kind[i] !== WORD_KIND.feed) continue
      this.closeLine(tokens, words, line, from, i, line === 1 ? parent : this.parentAfter(line - 1))
      for (let k = from; k < i; k++) this.line[k] = line
      if (i < count) this.line[i] = line
      from = i + 1
      line++
    }
    this.lines = line
    this.lineFlags[line] = 0
  }

  /** The key of an empty value, which what follows belongs to; else the key that was in force. */
  private parentAfter(line: number): number {
    return (this.lineValue[line] as number) < 0 ? (this.lineKey[line] as number) : (this.lineParent[line] as number)
  }

  private closeLine(tokens: Tokens, words: Words, line: number, from: number, to: number, parent: number): void {
    let lower = 0
    let capital = 0
    let capitals = 0
    let flags = 0
    let common = 0
    let marks = 0
    let key = 0
    let lastKey = 0
    let value = from
    let keyWords = 0
    let wordsInKey = true
    // `Main street`, but not `in the way`: in small letters most words of streets are others.
    let opensStreet = false
    let muttersStreet = false
    for (let i = from; i < to; i++) {
      const one = words.all[tokens.word[i] as number] as Word
      switch (one.kind) {
        case WORD_KIND.word:
          if (one.letters === CASE.lower) lower++
          else if (one.letters === CASE.capitals) capitals++
          else capital++
          if (one.cues & STREETS) {
            if (one.letters !== CASE.lower || opensStreet || this.leadsStreet(tokens, words, i, to)) flags |= LINE.street
            else muttersStreet = true
          }
          if (one.cues & CUE.country) flags |= LINE.country
          if (one.cues & CUE.region || (one.rough & 0xc0 && one.letters !== CASE.lower)) flags |= LINE.place
          if (one.letters === CASE.lower && one.rough & 0x30) common++
          if (wordsInKey) {
            keyWords++
            lastKey = one.hash
            key = mix(key, one.hash)
          }
          break
        case WORD_KIND.ideograph:
          if (wordsInKey) {
            // `姓名：`: signs are shorter than words.
            keyWords += 0.5
            lastKey = mix(lastKey, one.hash)
            key = mix(key, one.hash)
          }
          if (one.cues & STREETS) flags |= LINE.street
          if (one.cues & CUE.region) flags |= LINE.place
          break
        case WORD_KIND.number:
          flags |= LINE.number
          if ((tokens.end[i] as number) - (tokens.start[i] as number) >= 4) flags |= LINE.postcode
          break
        case WORD_KIND.mixed:
          flags |= LINE.number
          if (one.letters === CASE.capitals) flags |= LINE.postcode
          break
        case WORD_KIND.mark: {
          const mark = one.hash
          if (wordsInKey && (mark === COLON || mark === EQUALS || mark === FULL_COLON) && keyWords > 0 && keyWords <= 4) {
            wordsInKey = false
            value = i + 1
          } else if (
            mark !== UNDERSCORE &&
            mark !== DASH &&
            mark !== QUOTE &&
            mark !== APOSTROPHE &&
            mark !== STAR &&
            mark !== SLASHES
          ) {
            if (wordsInKey && i > from + 8) keyWords = 9
          }
          if (CODE_MARKS.has(mark)) marks++
          break
        }
        default:
      }
      if (wordsInKey && i - from > 8) keyWords = 9
      opensStreet = one.hasDigit || isCapitalised(one)
    }
    if (wordsInKey) {
      key = 0
      lastKey = 0
      value = from
    } else {
      // `key:` and nothing (or only a quote, a bracket) behind it
      let rest = 0
      for (let i = value; i < to; i++) if (tokens.kind[i] !== WORD_KIND.mark) rest++
      if (rest === 0) value = -1
    }
    if (muttersStreet && (lower === 0 || capital + capitals === 0)) flags |= LINE.street
    if (marks > 1) flags |= LINE.code
    if (common >= 3) flags |= LINE.sentence
    if (to - from <= 4) flags |= LINE.short
    this.lineFlags[line] = flags
    this.lineKey[line] = key
    this.lineLastKey[line] = lastKey
    this.lineParent[line] = parent
    this.lineStart[line] = from
    this.lineLength[line] = to - from
    this.lineValue[line] = value
    const writing =
      lower + capital + capitals === 0 ? 0 : lower > 0 && capital + capitals === 0 ? 1 : lower === 0 && capitals > capital ? 2 : 0
    let starts = true
    for (let i = from; i < to; i++) {
      this.variant[i] = writing * 2 + (starts ? 1 : 0)
      starts = (words.all[tokens.word[i] as number] as Word).endsSentence
    }
    this.variant[to] = writing * 2
  }

  /** `ul. Długa`, `rue Pasteur`: a street's word in small letters, perhaps with a full stop, before a capital. */
  private leadsStreet(tokens: Tokens, words: Words, i: number, to: number): boolean {
    if (((words.all[tokens.word[i] as number] as Word).cues & CUE.streetLeading) === 0) return false
    const next = i + 1 < to && (words.all[tokens.word[i + 1] as number] as Word).hash === FULL_STOP ? i + 2 : i + 1
    return next < to && isCapitalised(words.all[tokens.word[next] as number] as Word)
  }

  private measure(tokens: Tokens, words: Words): void {
    const { count } = tokens
    let until = 99
    for (let i = count - 1; i >= 0; i--) {
      until = (words.all[tokens.word[i] as number] as Word).cues & STREETS ? 0 : until + 1
      this.untilStreet[i] = Math.min(until, 7)
    }
    let number = 99
    let street = 99
    let cue = 0
    let since = 99
    for (let i = 0; i < count; i++) {
      const one = words.all[tokens.word[i] as number] as Word
      this.glue[i] =
        (i > 0 && tokens.start[i] === tokens.end[i - 1] ? 1 : 0) |
        (i + 1 < count && tokens.start[i + 1] === tokens.end[i] ? 2 : 0)
      this.sinceNumber[i] = Math.min(number, 7)
      this.sinceStreet[i] = Math.min(street, 8)
      this.cue[i] = cue
      this.sinceCue[i] = Math.min(since, 6)
      number = one.hasDigit ? 1 : number + 1
      street = one.cues & STREETS ? 1 : street + 1
      const speaks = one.cues & SPEAKING
      if (speaks) {
        cue = speaks
        since = 0
      } else since++
    }
  }

  /** Adds the features of the token at `i` that depend on more than one word. */
  ofPlace(i: number, tokens: Tokens, words: Words, without: number, list: FeatureList): void {
    const { all } = words
    const { word, count } = tokens
    const cur = all[word[i] as number] as Word
    const prev = all[i < 1 ? EDGE : (word[i - 1] as number)] as Word
    const next = all[i + 1 >= count ? EDGE : (word[i + 1] as number)] as Word
    const prev2 = all[i < 2 ? EDGE : (word[i - 2] as number)] as Word
    const next2 = all[i + 2 >= count ? EDGE : (word[i + 2] as number)] as Word
    const written = cur.letters | (cur.hasDigit ? 4 : 0) | (cur.kind === WORD_KIND.mark ? 8 : 0)
    const rough = without & WITHOUT_LISTS ? 0 : cur.rough
    const caps = cur.letters | (prev.letters << 2)
    const capsNext = cur.letters | (next.letters << 2)
    if (!(without & WITHOUT_WORD)) {
      list.put(110, mix(prev.hash, cur.hash))
      list.put(111, mix(cur.hash, next.hash))
    }
    list.put(112, mix(prev.hash, cur.shape))
    list.put(113, mix(cur.shape, next.hash))
    const around = mix(prev.shape, mix(cur.shape, next.shape))
    list.put(114, around)
    list.put(115, mix(around, mix(prev2.shape, next2.shape)))
    list.put(116, mix(mix(prev.rough, rough), caps))
    list.put(117, mix(mix(rough, next.rough), capsNext))
    list.put(118, mix(mix(prev.rough, mix(rough, next.rough)), caps | (next.letters << 4)))
    list.put(119, mix(rough | (written << 10), prev.hash))
    list.put(120, mix(rough | (written << 10), next.hash))
    list.put(121, mix(mix(prev2.hash, prev.hash), cur.letters))
    list.put(122, mix(mix(next.hash, next2.hash), cur.letters))
    list.put(123, mix(prev.cues, mix(cur.cues, next.cues)))
    list.put(124, mix(mix(prev2.cues, prev.cues), written))
    list.put(125, mix(mix(next2.cues, next.cues), written))
    const number = this.sinceNumber[i] as number
    const street = this.untilStreet[i] as number
    const past = this.sinceStreet[i] as number
    list.put(126, mix(number | (street << 3), written))
    list.put(127, mix(past, mix(cur.shape, cur.cues & PART_OF_ADDRESS)))
    list.put(128, number | (street << 3) | (past << 6) | (written << 10))
    list.put(129, mix(past | (written << 4), rough))
    const glue = this.glue[i] as number
    list.put(130, mix(glue, cur.shape))
    list.put(131, mix(glue | (cur.letters << 2), mix(prev.shape, next.shape)))
    const cue = this.cue[i] as number
    const since = this.sinceCue[i] as number
    list.put(132, mix(cue, since | (written << 3)))
    list.put(133, mix(cue, mix(rough, since)))
    const line = this.line[i] as number
    const value = this.lineValue[line] as number
    const inValue =
      value < 0 || (this.lineKey[line] === 0 && this.lineLastKey[line] === 0) ? 0 : i < value ? 1 : i === value ? 2 : 3
    const lastKey = this.lineLastKey[line] as number
    if (inValue > 0) {
      list.put(134, mix(this.lineKey[line] as number, written | (inValue << 4)))
      list.put(135, mix(lastKey, mix(this.lineParent[line] as number, written | (inValue << 4))))
      list.put(136, mix(lastKey, mix(rough, written)))
      list.put(137, mix(lastKey, mix(cur.shape, mix(prev.shape, next.shape))))
    } else {
      const parent = this.lineParent[line] as number
      if (parent !== 0) list.put(138, mix(parent, written))
    }
    const flags = this.lineFlags[line] as number
    const flagsBefore = this.lineFlags[line - 1] as number
    const flagsAfter = line + 1 < this.lines ? (this.lineFlags[line + 1] as number) : 0
    list.put(139, mix(flagsBefore, mix(flags, mix(flagsAfter, written))))
    list.put(140, mix(flags & 95, mix(flagsBefore & 31, written)))
    list.put(141, mix(flags & 95, mix(flagsAfter & 31, written)))
    const fromStart = Math.min(i - (this.lineStart[line] as number), 3)
    const isLast = i + 1 >= tokens.count || this.line[i + 1] !== line || tokens.kind[i + 1] === WORD_KIND.feed ? 1 : 0
    list.put(142, mix(flags, (fromStart << 1) | isLast | (written << 4)))
    list.put(143, mix(cur.cues, (fromStart << 1) | isLast | (Math.min(line, 3) << 4)))
    const cluster = without & WITHOUT_LISTS ? 0 : cur.cluster
    list.put(145, mix(mix(prev.cluster, cluster), caps))
    list.put(146, mix(mix(cluster, next.cluster), capsNext))
    list.put(147, mix(prev.cluster, rough | (written << 10)))
    list.put(148, mix(next.cluster, rough | (written << 10)))
    list.put(149, mix(mix(prev2.cluster, prev.cluster), written))
    list.put(150, mix(mix(next.cluster, next2.cluster), written))
    list.put(144, mix(rough | (written << 10), (fromStart << 1) | isLast | (this.lines === 2 ? 16 : 0)))
  }
}

/** Parts of an address besides its street. */
export const PART_OF_ADDRESS: number = CUE.region | CUE.unit | CUE.direction
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
const NAMING: number = CUE.nameLabel | CUE.title | CUE.greeting
const STREETS: number = CUE.street | CUE.streetLeading | CUE.streetEnding | CUE.postBox
const SPEAKING: number = CUE.nameLabel | CUE.addressLabel | CUE.greeting | CUE.title | CUE.role | CUE.personVerb

function isLetter(word: Word): boolean {
  return word.kind === WORD_KIND.word && word.length === 1
}

function isCapitalised(word: Word): boolean {
  return word.kind === WORD_KIND.word && word.letters !== CASE.lower && word.letters !== CASE.none
}

const COLON = hashText(':')
const FULL_STOP = hashText('.')
const FULL_COLON = hashText('：')
const EQUALS = hashText('=')
const UNDERSCORE = hashText('_')
const DASH = hashText('-')
const QUOTE = hashText('"')
const APOSTROPHE = hashText("'")
const STAR = hashText('*')
const SLASHES = hashText('/')
const CODE_MARKS: ReadonlySet<number> = new Set(
  ['{', '}', '=', '<', '>', '\\', ';', '[', ']', '_', '(', ')', '$', '&'].map((mark) => hashText(mark)),
)
