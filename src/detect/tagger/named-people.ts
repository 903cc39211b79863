/** Who is named in full in a document, and how else they are called in it: by a part of the name, by initials, in capitals, the other way round. */
import { fold } from '../../../rules/words/fold.ts'
import { isTelling } from './known-names.ts'
import type { Tokens } from './tokens.ts'
import { hashText, type Word, WORD_KIND, type Words } from './words.ts'

/** People of one document that are kept; who comes later is not looked for again. */
const MOST_PEOPLE = 2048
/** Words of a name that are kept. */
const MOST_WORDS = 8

export interface Person {
  /** Hashes of the words of the name, in order, without initials. */
  readonly words: readonly number[]
  /** For each of the words, the hash of its first letter. */
  readonly initials: readonly number[]
}

export class NamedPeople {
  private count = 0
  private readonly seen = new Set<string>()
  /** By the hash of a word. */
  private readonly byWord = new Map<number, Person[]>()
  /** Words that may stand for somebody by themselves, with the `s` of the genitive too. */
  private readonly alone = new Set<number>()

  get isEmpty(): boolean {
    return this.count === 0
  }

  /** Adds the name that the tokens spell. */
  add(tokens: Tokens, words: Words, bytes: Uint8Array): void {
    const spelt: Word[] = []
    const initials: number[] = []
    for (let i = 0; i < tokens.count && spelt.length < MOST_WORDS; i++) {
      const word = words.all[tokens.word[i] as number] as Word
      if (word.kind !== WORD_KIND.word || word.length < 2) continue
      spelt.push(word)
      initials.push(initialOf(bytes, tokens.start[i] as number, tokens.end[i] as number))
    }
    const key = spelt.map(({ hash }) => hash).join()
    if (spelt.length === 0 || this.count === MOST_PEOPLE || this.seen.has(key)) return
    this.seen.add(key)
    this.count++
    const person = { words: spelt.map(({ hash }) => hash), initials }
    for (const word of spelt) {
      const namesakes = this.byWord.get(word.hash)
      if (namesakes === undefined) this.byWord.set(word.hash, [person])
      else if (!namesakes.includes(person)) namesakes.push(person)
      if (!isTelling(word)) continue
      this.alone.add(word.hash)
      this.alone.add(genitiveOf(word.hash))
    }
  }

  /** Whose name has the word; undefined: nobody's. */
  of(word: number): readonly Person[] | undefined {
    return this.byWord.get(word)
  }

  /** Whether the word is part of a name, or may be all that is said of somebody. */
  knows(word: number): boolean {
    return this.byWord.has(word) || this.alone.has(word)
  }

  /**
   * False if no word of a name stands in `bytes[from..to)` with a capital, which most lines are. Perf: the words of ASCII are told without being looked
   * up one by one; anything else is for the tokens (bench: small files).
   */
  mayStandIn(bytes: Uint8Array, from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const first = bytes[i] as number
      if (first >= 0x80) return true
      if (!isLetter(first)) continue
      let hash = HASH_SEED
      let at = i
      for (; at < to; at++) {
        const byte = bytes[at] as number
        if (isLetter(byte)) hash = Math.imul(hash ^ (byte | 32), HASH_PRIME)
        else if (byte !== APOSTROPHE || at + 1 >= to) break
        // A capital behind an apostrophe (`O'Hara`) begins a word or goes on with one: that is for the tokens. Folding leaves those of `Hara's` out.
        else if ((bytes[at + 1] as number) >= 0x80 || isCapital(bytes[at + 1] as number)) return true
        else if (!isLetter(bytes[at + 1] as number)) break
        else if (first <= LAST_CAPITAL && this.knows(hash >>> 0)) return true
      }
      if (first <= LAST_CAPITAL && this.knows(hash >>> 0)) return true
      if (at < to && (bytes[at] as number) >= 0x80) return true
      i = at
    }
    return false
  }

  /** Whether the word may be all that is said of somebody. */
  hasAlone(word: number): boolean {
    return this.alone.has(word)
  }
}

/** The hash of a word's first letter, as that of an initial. */
export function initialOf(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from] as number
  const size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  return hashText(fold(Buffer.from(bytes.subarray(from, Math.min(to, from + size))).toString('utf8')))
}

/** Of German, Dutch and Nordic names: `Obermosers Anwalt`. hashText goes on from letter to letter. */
function genitiveOf(hash: number): number {
  return Math.imul(hash ^ SMALL_S, HASH_PRIME) >>> 0
}

function isCapital(byte: number): boolean {
  return byte >= FIRST_CAPITAL && byte <= LAST_CAPITAL
}

function isLetter(byte: number): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122
}

const FIRST_CAPITAL = 65
const LAST_CAPITAL = 90
const APOSTROPHE = 39
const SMALL_S = 115
/** As hashText makes them. */
const HASH_SEED = 0x811c9dc5
const HASH_PRIME = 0x01000193
