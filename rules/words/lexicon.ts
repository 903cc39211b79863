/**
 * Given names, surnames, common words and cities with how common each is. The list holds hashes, not words: a word that is not
 * listed is taken for one that is once in about a thousand times (entries / 2^HASH_BITS).
 */
import { brotliDecompressSync } from 'node:zlib'
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

interface Table {
  readonly hashes: Uint32Array
  readonly facts: Uint16Array
  /** For each value of a hash's upper 16 bits: where its run starts. */
  readonly starts: Uint32Array
}

let table: Table | undefined

/** Facts packed in nine bits and more: given + 5 surname + 25 common + 100 city. */
export function packFacts({ given, surname, common, city }: WordFacts): number {
  return given + 5 * surname + 25 * common + 100 * city
}

const unpacked: (WordFacts | undefined)[] = []

function unpackFacts(code: number): WordFacts {
  unpacked[code] ??= { given: code % 5, surname: Math.floor(code / 5) % 5, common: Math.floor(code / 25) % 4, city: Math.floor(code / 100) }
  return unpacked[code]
}

/** Must have been awaited before the first look-up. The list is most of the program by size: scans of plain text never load it. */
export async function loadLexicon(): Promise<void> {
  table ??= unpack((await import('./lexicon-data.ts')).LEXICON)
}

export function isLexiconLoaded(): boolean {
  return table !== undefined
}

/**
 * @param word one word, or the whole name of a city; folded here
 * @throws if the list has not been loaded
 */
export function factsOf(word: string): WordFacts {
  if (table === undefined) throw new Error('loadLexicon must be awaited before words are looked up')
  const key = hashOf(fold(word)) >>> (32 - HASH_BITS)
  const bucket = key >>> (HASH_BITS - 16)
  const end = table.starts[bucket + 1] as number
  for (let i = table.starts[bucket] as number; i < end; i++) {
    if (table.hashes[i] === key) return unpackFacts(table.facts[i] as number)
  }
  return UNKNOWN
}

/** Bits of what factsOfHash returns. */
export const FACTS = { given: 7, surname: 0x38, surnameShift: 3, common: 0xc0, commonShift: 6, city: 0x300, cityShift: 8 } as const

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
  if (table === undefined) throw new Error('loadLexicon must be awaited before words are looked up')
  const key = hash >>> (32 - HASH_BITS)
  const bucket = key >>> (HASH_BITS - 16)
  const end = table.starts[bucket + 1] as number
  let facts = 0
  for (let i = table.starts[bucket] as number; i < end; i++) {
    if (table.hashes[i] !== key) continue
    const { given, surname, common, city } = unpackFacts(table.facts[i] as number)
    facts = given | (surname << FACTS.surnameShift) | (common << FACTS.commonShift) | (city << FACTS.cityShift)
    break
  }
  recentHashes[slot] = hash | 0
  recentFacts[slot] = facts
  return facts
}

/** The list as `scripts/build-words.ts` writes it: count, then LEB128 gaps between sorted hashes, then 16-bit facts. */
function unpack(list: string): Table {
  const bytes = brotliDecompressSync(Buffer.from(list, 'base64'))
  const count = bytes.readUInt32LE(0)
  const hashes = new Uint32Array(count)
  const facts = new Uint16Array(count)
  const starts = new Uint32Array((1 << 16) + 1)
  let at = 4
  let hash = 0
  for (let i = 0; i < count; i++) {
    let gap = 0
    let byte = 0
    for (let shift = 0; ; shift += 7) {
      byte = bytes[at++] as number
      gap |= (byte & 127) << shift
      if (byte < 128) break
    }
    hash += gap
    hashes[i] = hash
    starts[(hash >>> (HASH_BITS - 16)) + 1]!++
  }
  for (let i = 0; i < count; i++) facts[i] = (bytes[at + i] as number) | ((bytes[at + count + i] as number) << 8)
  for (let i = 0; i < 1 << 16; i++) starts[i + 1]! += starts[i] as number
  return { hashes, facts, starts }
}
