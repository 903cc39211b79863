/** Words as the tagger sees them: each spelling once, with everything its features need. */
import { cuesOf } from '../../../rules/words/text-cues.ts'
import { fold } from '../../../rules/words/fold.ts'
import { factsOfFolded } from '../../../rules/words/lexicon.ts'
import type { Clusters } from './clusters.ts'
import { factsOfForm } from './word-forms.ts'

export const WORD_KIND = {
  word: 1,
  number: 2,
  /** Letters and digits: 12b, A1. */
  mixed: 3,
  mark: 4,
  feed: 5,
  /** An address on the internet, an email address, a @handle: one token, never part of a name. */
  link: 6,
  ideograph: 7,
  /** Before the first and after the last token. */
  edge: 8,
} as const

/** How a word is written. */
export const CASE = { lower: 0, capital: 1, capitals: 2, none: 3 } as const

/** Longest spelling that is told apart, in bytes; the rest of a longer word is not looked at. */
export const LONGEST_WORD = 40

/** Everything known of a spelling. Hashes are 32-bit. */
export interface Word {
  readonly kind: number
  /** Of the folded word; digits are all alike. */
  readonly hash: number
  readonly shape: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** Facts of the lexicon, packed, and coarsely. */
  readonly facts: number
  readonly rough: number
  readonly cues: number
  /** One of CASE. */
  readonly letters: number
  readonly length: number
  readonly hasDigit: boolean
  readonly endsSentence: boolean
  /** See clusters.ts; 0 where no clusters are known. */
  readonly cluster: number
}

const EMPTY: Word = {
  kind: WORD_KIND.edge,
  hash: 1,
  shape: 1,
  prefix2: 0,
  prefix3: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  facts: 0,
  rough: 0,
  cues: 0,
  letters: CASE.none,
  length: 0,
  hasDigit: false,
  endsSentence: true,
  cluster: 0,
}

/** Types before and after a segment. */
export const EDGE = 0

/**
 * Spellings met, numbered from 1 in order of appearance. Digits of a spelling are masked, so 17 and 42 are one word. When the
 * table is full it is emptied: a word's facts do not depend on what else was met.
 */
export class Words {
  readonly all: Word[] = [EMPTY]
  private readonly capacity: number
  private readonly slots: Int32Array
  private readonly hashes: Uint32Array
  private readonly lengths: Uint8Array
  private readonly spelt: Uint8Array

  private readonly clusters: Clusters | null

  /** @param bits the table holds half of 2^bits spellings */
  constructor(bits: number, clusters: Clusters | null = null) {
    this.clusters = clusters
    this.capacity = 1 << (bits - 1)
    this.slots = new Int32Array(1 << bits)
    this.hashes = new Uint32Array(this.capacity + 1)
    this.lengths = new Uint8Array(this.capacity + 1)
    this.spelt = new Uint8Array((this.capacity + 1) * LONGEST_WORD)
  }

  /** True if `more` new words might not fit: the caller must then `clear`, and forget the numbers it holds. */
  isFull(more: number): boolean {
    return this.all.length + more >= this.capacity
  }

  clear(): void {
    this.slots.fill(0)
    this.all.length = 1
  }

  /** The number of the word `bytes[start..end)`. */
  numberOf(bytes: Uint8Array, start: number, end: number, kind: number): number {
    const length = Math.min(end - start, LONGEST_WORD)
    let hash = 0x811c9dc5 ^ kind
    for (let i = 0; i < length; i++) {
      const byte = bytes[start + i] as number
      hash = Math.imul(hash ^ (byte >= 48 && byte <= 57 ? 48 : byte), 0x01000193)
    }
    hash = (hash ^ (hash >>> 15)) >>> 0
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (;;) {
      const found = this.slots[slot] as number
      if (found === 0) return this.add(slot, hash, bytes, start, length, kind)
      if (this.hashes[found] === hash && this.lengths[found] === length && this.same(found, bytes, start, length, kind))
        return found
      slot = (slot + 1) & mask
    }
  }

  private same(word: number, bytes: Uint8Array, start: number, length: number, kind: number): boolean {
    if ((this.all[word] as Word).kind !== kind) return false
    const at = word * LONGEST_WORD
    for (let i = 0; i < length; i++) {
      const byte = bytes[start + i] as number
      if (this.spelt[at + i] !== (byte >= 48 && byte <= 57 ? 48 : byte)) return false
    }
    return true
  }

  private add(slot: number, hash: number, bytes: Uint8Array, start: number, length: number, kind: number): number {
    const number = this.all.length
    this.slots[slot] = number
    this.hashes[number] = hash
    this.lengths[number] = length
    const at = number * LONGEST_WORD
    for (let i = 0; i < length; i++) {
      const byte = bytes[start + i] as number
      this.spelt[at + i] = byte >= 48 && byte <= 57 ? 48 : byte
    }
    const word = describe(Buffer.from(this.spelt.buffer, at, length).toString('utf8'), kind)
    this.all.push(kind === WORD_KIND.word && this.clusters !== null ? { ...word, cluster: this.clusters.of(word.hash) } : word)
    return number
  }
}

/** A word that begins with a capital. */
export function isCapitalised(word: Word): boolean {
  return word.kind === WORD_KIND.word && word.letters !== CASE.lower && word.letters !== CASE.none
}

/** The hashes of a list of words, which blanks part. */
export function hashesOf(words: string): ReadonlySet<number> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => hashText(word)),
  )
}

/** FNV-1a over UTF-16 units, from a seed that keeps hashes of different things apart. */
export function hashText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

export function describe(spelling: string, kind: number): Word {
  if (kind === WORD_KIND.link) return { ...EMPTY, kind, hash: 2, shape: 2, endsSentence: false }
  const plain = fold(spelling)
  const folded = plain || spelling
  const isWord = kind === WORD_KIND.word
  const speaks = isWord || kind === WORD_KIND.mixed || kind === WORD_KIND.ideograph
  const letters = caseOf(spelling)
  let { given, surname, common, city } = isWord ? factsOfFolded(plain) : { given: 0, surname: 0, common: 0, city: 0 }
  // A capital and in no list: perhaps a form of a name that is in one.
  if (isWord && letters === CASE.capital && given + surname + common + city === 0)
    [given, surname] = factsOfForm(spelling, folded)
  return {
    kind,
    hash: hashText(folded),
    shape: hashText(shapeOf(spelling, kind)),
    prefix2: hashText(folded.slice(0, 2), 7),
    prefix3: hashText(folded.slice(0, 3), 7),
    suffix2: hashText(folded.slice(-2), 11),
    suffix3: hashText(folded.slice(-3), 11),
    suffix4: hashText(folded.slice(-4), 11),
    facts: given + 5 * surname + 25 * common + 100 * city,
    rough:
      (given >= 3 ? 2 : given > 0 ? 1 : 0) |
      ((surname >= 3 ? 2 : surname > 0 ? 1 : 0) << 2) |
      (Math.min(common, 2) << 4) |
      (Math.min(city, 2) << 6),
    cues: speaks ? cuesOf(folded) : 0,
    letters,
    length: folded.length,
    hasDigit: kind === WORD_KIND.number || kind === WORD_KIND.mixed,
    endsSentence: spelling === '.' || spelling === '!' || spelling === '?' || kind === WORD_KIND.feed,
    cluster: 0,
  }
}

function caseOf(spelling: string): number {
  const upper = spelling.toUpperCase()
  const lower = spelling.toLowerCase()
  if (upper === lower) return CASE.none
  const first = spelling.slice(0, 1)
  if (spelling === upper) return spelling.length > 1 ? CASE.capitals : CASE.capital
  return first !== first.toLowerCase() ? CASE.capital : CASE.lower
}

/** Letters and digits by class, repetitions once; numbers by their length. */
function shapeOf(spelling: string, kind: number): string {
  if (kind === WORD_KIND.number) return `d${Math.min(spelling.length, 7)}`
  if (kind === WORD_KIND.mark || kind === WORD_KIND.feed) return spelling
  if (kind === WORD_KIND.ideograph) return 'ideograph'
  let shape = ''
  let before = ''
  let capitals = 0
  let others = 0
  for (const letter of spelling) {
    const is = letter <= '\x7f' ? (ASCII_SHAPES[letter.charCodeAt(0)] as string) : shapeOfLetter(letter)
    if (is === 'X') capitals++
    else others++
    if (is !== before) shape += is
    before = is
  }
  if (others === 0) return capitals === 1 ? 'X1' : `XX${Math.min(capitals, 4)}`
  return shape.slice(0, 8)
}

function shapeOfLetter(letter: string): string {
  if (letter >= '0' && letter <= '9') return 'd'
  if (letter !== letter.toLowerCase()) return 'X'
  if (letter !== letter.toUpperCase()) return 'x'
  return letter > '\x7f' ? 'u' : letter
}

/** Perf: most words are ASCII, and a text has thousands (bench: real code). */
const ASCII_SHAPES: readonly string[] = Array.from({ length: 128 }, (_, code) => shapeOfLetter(String.fromCharCode(code)))
