/**
 * Given names, surnames, common words and cities with how common each is. The list holds hashes, not words: a word that is not
 * listed is taken for one that is once in about a thousand times (entries / 2^HASH_BITS).
 */
import { fold, hashOf } from './fold.ts'

/** Bits of a word's hash that are kept. */
export const HASH_BITS = 28

/** What is known of a word, packed as the attribute byte of the list is. Levels: 0 not one, then rarer to most common. */
export interface WordFacts {
  /** 0 to 4; 2 is about two in a million people. */
  readonly given: number
  /** 0 to 4, likewise. */
  readonly surname: number
  /** 0 to 3: not among, or among about 63,000, 40,000 and 11,000 most common English words. */
  readonly common: number
  /** 0 to 3: no place, from 1,000, from 100,000, from 1,000,000 inhabitants. */
  readonly city: number
}

const UNKNOWN: WordFacts = { given: 0, surname: 0, common: 0, city: 0 }

/** Bits of a hash that choose its bucket; the others are kept. */
const BUCKET_BITS = 16
const REST_BITS: number = HASH_BITS - BUCKET_BITS
const REST: number = (1 << REST_BITS) - 1

/** Sorted by hash. Each word has three bytes: two in `low`, one in `high`; together REST_BITS of its hash and above them the number of its facts. */
interface Table {
  readonly low: Uint16Array
  readonly high: Uint8Array
  /** For each bucket: where its run starts. */
  readonly starts: Uint32Array
  /** The facts there are, packed as packFacts does. */
  readonly facts: Uint16Array
}

let table: Table | undefined

/** The list as it lies: what others make tables of their own from. */
export interface PackedLexicon {
  /** Words in each of the 65,536 buckets. */
  readonly sizes: Uint8Array
  /** Facts, as FACTS says, by the number that entries give. */
  readonly facts: Uint16Array
  /** By word: two bytes for each, then one for each. Of these 24 bits the lower 12 are of its hash, the others the number of its facts. */
  readonly entries: Uint8Array
}

let packed: PackedLexicon | undefined

/** @throws if the list has not been loaded */
export function packedLexicon(): PackedLexicon {
  if (packed === undefined) throw new Error('useLexicon must be called before words are looked up')
  return packed
}

/** Facts packed in nine bits and more: given + 5 surname + 25 common + 100 city. */
function packFacts({ given, surname, common, city }: WordFacts): number {
  return given + 5 * surname + 25 * common + 100 * city
}

const unpacked: (WordFacts | undefined)[] = []

function unpackFacts(code: number): WordFacts {
  unpacked[code] ??= { given: code % 5, surname: Math.floor(code / 5) % 5, common: Math.floor(code / 25) % 4, city: Math.floor(code / 100) }
  return unpacked[code]
}

/** Must have been called before the first look-up. @param bytes the list, as packLexicon writes it; kept */
export function useLexicon(bytes: Uint8Array): void {
  table = readTable(bytes)
}

export function isLexiconLoaded(): boolean {
  return table !== undefined
}

/**
 * @param word one word, or the whole name of a city; folded here
 * @throws if the list has not been loaded
 */
export function factsOf(word: string): WordFacts {
  return factsOfFolded(fold(word))
}

/** As factsOf. @param word as fold gives it */
export function factsOfFolded(word: string): WordFacts {
  const found = codeOf(hashOf(word))
  return found < 0 ? UNKNOWN : unpackFacts(found)
}

/** Facts of a hash, packed; -1 for words that are not listed. */
function codeOf(hash: number): number {
  if (table === undefined) throw new Error('useLexicon must be called before words are looked up')
  const { low, high, starts, facts } = table
  const key = hash >>> (32 - HASH_BITS)
  const bucket = key >>> REST_BITS
  const rest = key & REST
  const end = starts[bucket + 1] as number
  for (let i = starts[bucket] as number; i < end; i++) {
    const entry = (low[i] as number) | ((high[i] as number) << 16)
    if ((entry & REST) === rest) return facts[entry >>> REST_BITS] as number
  }
  return -1
}

/** Bits of what factsOfHash returns. */
export const FACTS = { given: 7, surname: 0x38, surnameShift: 3, common: 0xc0, commonShift: 6, city: 0x300, cityShift: 8 } as const

function bitsOf(code: number): number {
  const { given, surname, common, city } = unpackFacts(code)
  return given | (surname << FACTS.surnameShift) | (common << FACTS.commonShift) | (city << FACTS.cityShift)
}

const RECENT = 1 << 13
const recentHashes = new Int32Array(RECENT)
const recentFacts = new Uint16Array(RECENT)

/**
 * As factsOf, for a word of which only the hash (hashOf of the folded word) is known; packed as FACTS says, 0 for unknown words.
 *
 * @throws if the list has not been loaded
 */
export function factsOfHash(hash: number): number {
  const slot = (hash ^ (hash >>> 13)) & (RECENT - 1)
  if (recentHashes[slot] === (hash | 0)) return recentFacts[slot] as number
  const code = codeOf(hash)
  let facts = 0
  if (code >= 0) facts = bitsOf(code)
  recentHashes[slot] = hash | 0
  recentFacts[slot] = facts
  return facts
}

/**
 * Count of words, count of facts (32-bit), words in each bucket (8-bit), facts (16-bit), then `low`, then `high`; all little-endian. Perf: read as
 * it lies: every start of the program that looks words up pays for it.
 *
 * @throws RangeError if it is no such list
 */
function readTable(bytes: Uint8Array): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const kinds = view.getUint32(4, true)
  const starts = new Uint32Array((1 << BUCKET_BITS) + 1)
  let at = 8
  for (let i = 0; i < 1 << BUCKET_BITS; i++) starts[i + 1] = (starts[i] as number) + (bytes[at + i] as number)
  at += 1 << BUCKET_BITS
  if (starts[1 << BUCKET_BITS] !== count || bytes.length !== at + 2 * kinds + 3 * count) throw new RangeError('not a list of words')
  const facts = Uint16Array.from({ length: kinds }, (_, i) => view.getUint16(at + 2 * i, true))
  const sizes = bytes.subarray(8, at)
  at += 2 * kinds
  packed = { sizes, facts: facts.map(bitsOf), entries: bytes.subarray(at) }
  // As it lies, if it lies so that numbers of two bytes can be read.
  const from = bytes.byteOffset + at
  const low = from % 2 === 0 ? new Uint16Array(bytes.buffer, from, count) : new Uint16Array(bytes.buffer.slice(from, from + 2 * count))
  return { low, high: bytes.subarray(at + 2 * count), starts, facts }
}

/** What packLexicon was given. */
export function unpackLexicon(bytes: Uint8Array): Map<number, WordFacts> {
  const { low, high, starts, facts } = readTable(bytes)
  const words = new Map<number, WordFacts>()
  for (let bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) {
    for (let i = starts[bucket] as number; i < (starts[bucket + 1] as number); i++) {
      const entry = (low[i] as number) | ((high[i] as number) << 16)
      words.set((bucket << REST_BITS) | (entry & REST), unpackFacts(facts[entry >>> REST_BITS] as number))
    }
  }
  return words
}

/** What readTable reads. @param words facts by hash, of HASH_BITS */
export function packLexicon(words: ReadonlyMap<number, WordFacts>): Uint8Array {
  const sorted = [...words].sort((a, b) => a[0] - b[0])
  const kinds = [...new Set(sorted.map(([, facts]) => packFacts(facts)))].sort((a, b) => a - b)
  if (kinds.length > 1 << (24 - REST_BITS)) throw new RangeError('more kinds of facts than an entry can name')
  const numberOf = new Map(kinds.map((kind, i) => [kind, i]))
  const sizes = new Uint8Array(1 << BUCKET_BITS)
  const bytes = new Uint8Array(8 + sizes.length + 2 * kinds.length + 3 * sorted.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, sorted.length, true)
  view.setUint32(4, kinds.length, true)
  let at = 8 + sizes.length
  for (const kind of kinds) {
    view.setUint16(at, kind, true)
    at += 2
  }
  sorted.forEach(([hash, facts], i) => {
    if (++sizes[hash >>> REST_BITS]! === 0) throw new RangeError('a bucket holds more words than a byte can count')
    const entry = (hash & REST) | ((numberOf.get(packFacts(facts)) as number) << REST_BITS)
    view.setUint16(at + 2 * i, entry & 0xffff, true)
    bytes[at + 2 * sorted.length + i] = entry >>> 16
  })
  bytes.set(sizes, 8)
  return bytes
}
