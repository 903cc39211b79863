/**
 * The memory map, all addresses fixed; JavaScript (gate.ts) writes and reads the same places.
 *
 *   0x04000  outcome: 10 numbers; classes of bytes; endings of streets
 *   0x05000  lines of a segment: where they start (1,026 numbers of 32 bits), what they show (a byte each)
 *   0x06600  of lines looked at once more: what they show (a byte each); at 0x06c40 their text, a segment at most
 *   0x08000  cue words: 16,384 hashes, and a byte of bits for each
 *   0x1c000  facts of words looked up lately: 8,192 hashes and 8,192 facts of 16 bits
 *   0x28000  the list of words: facts there are, starts of its buckets
 *   0x6b000  bits (65,536) of cues in small letters, by their first two letters, their last one and their length
 *   0x6d000  16 bytes of ones and 16 of nothing
 *   0x6e000  words in small letters that are no names: 2,048 of 16 bytes
 *   0x76000  64 bytes of nothing, then the text: 128 KiB, a segment more, and 64 bytes that vectors may read
 *   0x98000  the entries of the list of words: 16 bits of each, then 8 bits of each
 */
export const OUTCOME: usize = 0x4000
export const BYTES: usize = 0x4100
export const ENDINGS: usize = 0x4400
export const LINE_START: usize = 0x5000
export const LINE_SIGNS: usize = 0x6100
export const GROUP_SIGNS: usize = 0x6600
export const CUE_HASHES: usize = 0x8000
export const CUE_BITS: usize = 0x18000
export const RECENT_HASHES: usize = 0x1c000
export const RECENT_FACTS: usize = 0x24000
export const FACTS: usize = 0x28000
export const STARTS: usize = 0x2a000
export const CUE_FILTER: usize = 0x6b000
export const FIRST_LANES: usize = 0x6d000
export const NOBODIES: usize = 0x6e000
export const TEXT: usize = 0x76040
export const ENTRIES: usize = 0x98000
