/**
 * Names met in a source: who is likely named in full, or with a title, is a name when mentioned again. Bounded: names share slots.
 */
import { confidenceOf } from '../../evidence/score.ts'
import { NounLanguage } from './noun-language.ts'
import { CASE, describe, WORD_KIND, type Word } from './words.ts'

const SLOTS = 4096
/** Sum of confidences, each less DOUBT, from which on a word is known for a name: one likely full name or word behind a title, or two likely words. */
const ENOUGH = 0.35
const DOUBT = 0.25
const SHORTEST = 3
/** Confidence 0.85, in bits. */
const SURE = 2.5
const LEAST_ALONE = 2

const WORDS = /\p{L}+(?:['’]\p{L}+)*/gu

const NONE = new Uint32Array(0)
const NONE_SEEN = new Float32Array(0)

/** Words that may be all that is said of somebody, by their hash. */
interface Alone {
  hasAlone(word: number): boolean
}

export class KnownNames {
  /** Made with the first name: most sources have none, and many are small. */
  private words = NONE
  private seen = NONE_SEEN
  private people = NONE
  private others = NONE
  private products = NONE
  private small = NONE
  private things = NONE
  private alone = NONE
  /** Whether anything is noted: in small letters, and otherwise. */
  private holdsSmall = false
  private holdsAny = false

  /** Whether nouns have capitals. */
  readonly nouns: NounLanguage = new NounLanguage()

  /** Set while a document is read for the second time. */
  private named: Alone | null = null

  /** Bytes of the source so far, and those of machine data among them. */
  private all = 0
  private machine = 0

  /** So many bytes have been met, and among them so many of machine data. */
  noteBytes(bytes: number, machine: number): void {
    this.all += bytes
    this.machine += machine
  }

  /** Share of machine data in the source so far, 0..1: what looks like prose among code are comments. */
  get amongCode(): number {
    return this.machine / (this.all + 1)
  }

  /** While a document is read for the second time its people are known, and nothing is noted: all of it has been. */
  readAgain(people: Alone, read: () => void): void {
    this.named = people
    try {
      read()
    } finally {
      this.named = null
    }
  }

  clear(): void {
    this.nouns.clear()
    this.all = 0
    this.machine = 0
    if (this.holdsSmall) this.small.fill(0)
    this.holdsSmall = false
    if (!this.holdsAny) return
    this.holdsAny = false
    this.words.fill(0)
    this.seen.fill(0)
    this.people.fill(0)
    this.others.fill(0)
    this.products.fill(0)
    this.things.fill(0)
    this.alone.fill(0)
  }

  /** The word stood beside a word of software. */
  noteProduct(word: Word): void {
    if (this.named !== null || !isTelling(word)) return
    this.make()
    count(this.products, word)
  }

  asProduct(word: Word): number {
    return countOf(this.products, word)
  }

  /** The word was shown as a thing (shown-things.ts). */
  noteThing(word: Word): void {
    if (this.named !== null || !isTelling(word)) return
    this.make()
    count(this.things, word)
  }

  asThing(word: Word): number {
    return countOf(this.things, word)
  }

  /** The word was met in small letters. */
  noteSmall(word: Word): void {
    if (this.named !== null) return
    this.nouns.note(word)
    if (this.small === NONE) this.small = new Uint32Array(2 * SLOTS)
    this.holdsSmall = true
    count(this.small, word)
  }

  inSmall(word: Word): number {
    return countOf(this.small, word)
  }

  /** The word was read as a name, or as an organisation or a place. */
  mention(word: Word, isName: boolean): void {
    if (this.named !== null || !isTelling(word)) return
    this.make()
    count(isName ? this.people : this.others, word)
  }

  mentions(word: Word, isName: boolean): number {
    return countOf(isName ? this.people : this.others, word)
  }

  /** Before something is noted. */
  private make(): void {
    this.holdsAny = true
    if (this.words !== NONE) return
    this.words = new Uint32Array(SLOTS)
    this.seen = new Float32Array(SLOTS)
    this.people = new Uint32Array(2 * SLOTS)
    this.others = new Uint32Array(2 * SLOTS)
    this.products = new Uint32Array(2 * SLOTS)
    this.things = new Uint32Array(2 * SLOTS)
    this.alone = new Uint32Array(2 * SLOTS)
  }

  /** A word of a name found with this many bits. */
  note(word: Word, bits: number): void {
    if (this.named !== null || !isTelling(word)) return
    this.make()
    const slot = slotOf(word)
    if (this.words[slot] !== word.hash) {
      this.words[slot] = word.hash
      this.seen[slot] = 0
    }
    this.seen[slot]! += Math.max(0, confidenceOf(bits) - DOUBT)
  }

  /** Whether a word of `bytes[from..to)` that begins with a capital is known, as far as its ASCII letters tell. */
  isMentioned(bytes: Uint8Array, from: number, to: number): boolean {
    if (this.words === NONE) return false
    for (let i = from; i < to; i++) {
      const first = bytes[i] as number
      if (first < 65 || first > 90) {
        // The rest of a word that began otherwise.
        if (isLetter(first)) while (i + 1 < to && isLetter(bytes[i + 1] as number)) i++
        continue
      }
      let hash = HASH_SEED
      let at = i
      for (; at < to && isLetter(bytes[at] as number); at++) hash = Math.imul(hash ^ ((bytes[at] as number) | 32), HASH_PRIME)
      hash >>>= 0
      const slot = slotOfHash(hash)
      if (this.words[slot] === hash && (this.seen[slot] as number) >= ENOUGH) return true
      i = at - 1
    }
    return false
  }

  /** Words of a name found in machine data, of which only the bytes are kept. @param bits as for note */
  noteText(bytes: Uint8Array, from: number, to: number, bits: number): void {
    const spelt =
      Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from)
        .toString('utf8')
        .match(WORDS) ?? []
    if (spelt.length > 1) for (const word of spelt) this.note(describe(word, WORD_KIND.word), bits)
  }

  /** A single word was found with this many bits, and was never met as a product or in small letters. */
  noteAlone(word: Word, bits: number): void {
    if (
      this.named !== null ||
      !isTelling(word) ||
      bits < SURE ||
      this.inSmall(word) > 0 ||
      this.asProduct(word) > 0 ||
      this.mentions(word, false) > 0
    )
      return
    this.make()
    count(this.alone, word)
  }

  /** Found alone more than once, though nobody was introduced by it: enough to look for it, not to believe it. */
  isLikely(word: Word): boolean {
    return countOf(this.alone, word) >= LEAST_ALONE && isTelling(word)
  }

  has(word: Word): boolean {
    if (this.named?.hasAlone(word.hash) && isTelling(word)) return true
    const slot = slotOf(word)
    return this.words[slot] === word.hash && (this.seen[slot] as number) >= ENOUGH && isTelling(word)
  }
}

/** Counts a word; of words that share a slot the last is kept. @param list pairs of a hash and a number */
function count(list: Uint32Array, word: Word): void {
  const slot = slotOf(word)
  if (list[slot * 2] !== word.hash) {
    list[slot * 2] = word.hash
    list[slot * 2 + 1] = 0
  }
  list[slot * 2 + 1]!++
}

function countOf(list: Uint32Array, word: Word): number {
  const slot = slotOf(word)
  return list[slot * 2] === word.hash ? (list[slot * 2 + 1] as number) : 0
}

function slotOf(word: Word): number {
  return slotOfHash(word.hash)
}

function slotOfHash(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

/** As hashText of words.ts makes them of a folded word. */
const HASH_SEED = 0x811c9dc5
const HASH_PRIME = 0x01000193

function isLetter(byte: number): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122
}

/** Capitalised, and no ordinary word unless it is a common name: after President Bush, Bush is a name. */
export function isTelling(word: Word): boolean {
  if (word.kind !== WORD_KIND.word || word.letters === CASE.lower || word.length < SHORTEST) return false
  return (word.rough & 0x30) < 0x20 || word.facts % 5 > 2 || Math.floor(word.facts / 5) % 5 > 2
}
