/** What words are, by the hash of their letters: cues (filled by gate.ts), and the facts of the list of words (rules/words/lexicon.ts). */
import {
  CUE_BITS, CUE_FILTER, CUE_HASHES, ENTRIES, FACTS, FIRST_LANES, NOBODIES, RECENT_FACTS, RECENT_HASHES, STARTS,
} from './memory'

export const CUE_NAME: u32 = 1
export const CUE_STREET: u32 = 2
export const CUE_BOX: u32 = 4
export const CUE_ADDRESS: u32 = 8
/** Month and weekday names: common in capitals, and no names to look for. */
export const CUE_DATE: u32 = 16
/** A name's label: `name: `, whatever follows. */
export const CUE_KEY: u32 = 32
/** Apt., suite: a number right behind it is a flat's. */
export const CUE_FLAT: u32 = 64
/** Street, road: what ends in it is a street's name. */
export const CUE_ROAD: u32 = 128

const CUE_SLOTS: u32 = 16384
const RECENT: u32 = 8192
/** Bits of a hash that are kept of it beyond those that choose its bucket. */
const REST_BITS: u32 = 12
const REST: u32 = 0xfff
const BUCKETS: u32 = 65536

export const SEED: u32 = 0x811c9dc5
const PRIME: u32 = 0x01000193

/** The hash of a word and one letter more. */
@inline export function more(hash: u32, letter: u32): u32 {
  return (hash ^ letter) * PRIME
}

/** Murmur3's finaliser, as in rules/words/fold.ts: the hash of an ASCII word is the list's. */
@inline function finish(hash: u32): u32 {
  hash = (hash ^ (hash >>> 16)) * 0x85ebca6b
  hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35
  return hash ^ (hash >>> 16)
}

let high: usize = 0

/** Makes starts of the sizes (bytes) of the buckets, which lie where the text will. @param count words of the list */
export function fillWords(sizes: usize, count: u32): void {
  high = ENTRIES + (<usize>count << 1)
  let start: u32 = 0
  for (let bucket: u32 = 0; bucket < BUCKETS; bucket++) {
    store<u32>(STARTS + (<usize>bucket << 2), start)
    start += load<u8>(sizes + bucket)
  }
  store<u32>(STARTS + (<usize>BUCKETS << 2), start)
  v128.store(FIRST_LANES, i8x16.splat(-1))
}

@inline function slotOf(hash: u32): u32 {
  return (hash ^ (hash >>> 15)) & (CUE_SLOTS - 1)
}

/** Says what a word with that hash announces. @param cell cellOf of cue-words.ts, of a word in small letters */
export function addCue(hash: u32, bits: u32, cell: u32): void {
  const part = CUE_FILTER + (cell >>> 3)
  store<u8>(part, <u8>(<u32>load<u8>(part) | (1 << (cell & 7))))
  let slot = slotOf(hash)
  while (load<u8>(CUE_BITS + slot) != 0 && load<u32>(CUE_HASHES + (<usize>slot << 2)) != hash) slot = (slot + 1) & (CUE_SLOTS - 1)
  store<u32>(CUE_HASHES + (<usize>slot << 2), hash)
  store<u8>(CUE_BITS + slot, <u8>(load<u8>(CUE_BITS + slot) | bits))
}

/** False if no cue in small letters begins, ends and is as long as `length` bytes from `at`. Nine in ten words. */
@inline export function mayBeCue(at: usize, length: u32): bool {
  const cell = ((<u32>load<u16>(at) | ((<u32>load<u8>(at + length - 1)) << 16) | (length << 24)) * 0x9e3779b1) >>> 16
  return ((<u32>load<u8>(CUE_FILTER + (cell >>> 3)) >>> (cell & 7)) & 1) != 0
}

/** What a word of lower-case ASCII letters with that hash announces. */
@inline export function cueOf(hash: u32): u32 {
  let slot = slotOf(hash)
  let bits = <u32>load<u8>(CUE_BITS + slot)
  while (bits != 0 && load<u32>(CUE_HASHES + (<usize>slot << 2)) != hash) {
    slot = (slot + 1) & (CUE_SLOTS - 1)
    bits = load<u8>(CUE_BITS + slot)
  }
  return bits
}

/** Facts of a word that is not finished, as bits: see FACTS of lexicon.ts; 0 for words that are not listed. */
@inline export function factsOf(unfinished: u32): u32 {
  const hash = finish(unfinished)
  const slot = <usize>((hash ^ (hash >>> 13)) & (RECENT - 1))
  if (load<u32>(RECENT_HASHES + (slot << 2)) == hash) return load<u16>(RECENT_FACTS + (slot << 1))
  const facts = lookUp(hash >>> 4)
  store<u32>(RECENT_HASHES + (slot << 2), hash)
  store<u16>(RECENT_FACTS + (slot << 1), <u16>facts)
  return facts
}

function lookUp(key: u32): u32 {
  const bucket = STARTS + (<usize>(key >>> REST_BITS) << 2)
  const end = load<u32>(bucket, 4)
  for (let i = load<u32>(bucket); i < end; i++) {
    const low = <u32>load<u16>(ENTRIES + (<usize>i << 1))
    if (((low ^ key) & REST) == 0) {
      const number = (low >>> REST_BITS) | (<u32>load<u8>(high + i) << 4)
      return load<u16>(FACTS + (<usize>number << 1))
    }
  }
  return 0
}

/** Words of up to 15 small letters that are no names, as they stand: to know one again takes less than to hash it letter by letter. */
const NOBODY_SLOTS: u64 = 2048

/** The first `length` (up to 16) bytes of a block, zeros behind them. */
@inline export function firstOf(block: v128, length: u32): v128 {
  return v128.and(block, v128.load(FIRST_LANES + 16 - length))
}

@inline function nobodyAt(word: v128): usize {
  const mixed = (i64x2.extract_lane(word, 0) ^ (i64x2.extract_lane(word, 1) << 3)) * 0x9e3779b97f4a7c15
  return NOBODIES + (<usize>(mixed >>> (64 - ctz(NOBODY_SLOTS))) << 4)
}

/** True if the word was noted, and no other one in its place since. */
@inline export function isKnownNobody(word: v128): bool {
  return !v128.any_true(v128.xor(v128.load(nobodyAt(word)), word))
}

@inline export function noteNobody(word: v128): void {
  v128.store(nobodyAt(word), word)
}
