/**
 * The memory map. JavaScript owns the memory and never grows it; addresses below are fixed, the input area is as long as the
 * caller asked for.
 *
 *   0x000000  tables the caller's lists are turned into (cards, IBAN lengths, key words)
 *   0x018000  shape cache, filters of cue words, literals and forms, scratch for groups of digits and for compacted values
 *   0x020000  bit masks of one tile, one bit a byte of input
 *   0x02a000  positions flattened from one mask
 *   0x030000  the locators' table: field by column, or what JSON paths are known
 *   0x040000  hit rows: 65,536 of 32 bytes
 *   0x240000  hits of one tile before and while they are sorted: twice 16,384 of 16 bytes
 *   0x2c0000  512 histogram cells
 *   0x2c1000  settled fields: 64 KiB of numbers by field and kind, then what is counted for each
 *   0x4d2000  JSON paths: 128 KiB of keys, 64 KiB of nodes, the stack; then cue words
 *   0x503000  the grammar of a program: outcome, sets, marks, forms (code.ts); then 32 KiB of regions that begin in it
 *   0x50f000  literals
 *   0x51f000  4 KiB of look-behind, then the input
 */

/** Card number lengths (bit `length - 13`) by two leading digits: 100 bytes. */
export const CARD_LENGTHS: usize = 0x400
/** IBAN length by pair of letters: 676 bytes. */
export const IBAN_LENGTHS: usize = 0x480
/** Two tables of 32 bytes, for the first and the second byte of literals that begin with a mark: their buckets by low and by high nibble. */
export const LITERAL_FILTER: usize = 0x800
/** Bits of the first three bytes of literals (32,768), without a space before a letter or digit. */
export const LITERAL_BITS: usize = 0x1d000
/** First literal by hash of its first three bytes: 2,048 cells of u16, one more than its row. */
export const LITERAL_HEADS: usize = 0x6000
/** Literals: 16 bytes of text, 16 of mask, length, id, next row + 1 (u32 each). */
export const LITERALS: usize = 0x50f000
export const LITERAL_ROW: usize = 44
export const MAX_LITERALS: u32 = 1024
/** Bits of the last three bytes of key words (32,768), of words of two bytes (1,024), of the last two of words that end in a digit. */
export const KEY_FILTER: usize = 0x7000
export const KEY_FILTER_SHORT: usize = 0x5700
export const KEY_FILTER_DIGITS: usize = 0x5780
/** Forms of identifiers by hash: u64 of 32 bits for digits and 32 for letters and digits. */
export const FORMS: usize = 0x5800
export const FORM_CELLS: u32 = 256
/** Bits of the forms by hash (8,192). */
export const FORM_FILTER: usize = 0x1e000
/** What a byte may be that stands near an identifier, for each of the 256, twice; see identifiers.ts. */
export const BESIDE: usize = 0x1e400
/** Key words by hash: 4,096 cells of u64 hash, u32 id, 4 spare. */
export const KEY_WORDS: usize = 0x8000
export const KEY_CELLS: u32 = 4096

/** Shape cache: 256 cells of 64 bytes, see shapes.ts. */
export const SHAPES: usize = 0x18000
/** Up to 32 groups of digits: u32 start, u32 end, u32 length of the link that follows, u32 1 if it is tight. */
export const GROUPS: usize = 0x1f000
/** 16 zero bytes and room for one compacted value. */
export const COMPACT: usize = 0x1f800

/** One tile: 128 words of 64 input bytes, and the words around it that its masks need. */
export const TILE_WORDS: usize = 128
const MASK_BYTES: usize = 0x500
const MASKS: usize = 0x20000 + 16
export const DIGITS: usize = MASKS
/** Space `(` `)` `-` `.` `/`: what may stand between groups of digits. */
export const SEPARATORS: usize = MASKS + MASK_BYTES
/** `:` and `=`. */
export const DELIMITERS: usize = MASKS + 2 * MASK_BYTES
/** `@` and `%`. */
export const SIGNS: usize = MASKS + 3 * MASK_BYTES
/** `-` `.` `/`. */
export const MARKS: usize = MASKS + 4 * MASK_BYTES
export const LETTERS: usize = MASKS + 5 * MASK_BYTES
/** Bytes of 128 and above. */
export const HIGH: usize = MASKS + 6 * MASK_BYTES
export const BACKSLASHES: usize = MASKS + 7 * MASK_BYTES
/** Digits and what links them. */
export const CHAINS: usize = MASKS + 8 * MASK_BYTES
export const NUMBER_CANDIDATES: usize = MASKS + 9 * MASK_BYTES
export const DELIMITER_CANDIDATES: usize = MASKS + 10 * MASK_BYTES
export const HEX_CANDIDATES: usize = MASKS + 11 * MASK_BYTES
export const IBAN_CANDIDATES: usize = MASKS + 12 * MASK_BYTES
export const LITERAL_CANDIDATES: usize = MASKS + 13 * MASK_BYTES
export const TOKEN_CANDIDATES: usize = MASKS + 14 * MASK_BYTES
export const IDENTIFIER_CANDIDATES: usize = MASKS + 15 * MASK_BYTES
/** Bytes that are in no class and stand between two digits: perhaps line feeds. */
export const IDENTIFIER_BREAKS: usize = MASKS + 16 * MASK_BYTES
/** Letters and digits. */
export const WORDS: usize = MASKS + 17 * MASK_BYTES
export const CARRIER_CANDIDATES: usize = MASKS + 18 * MASK_BYTES
/** Bits of their first three bytes (32,768). */
export const CUE_FILTER: usize = 0x1c000
export const POSITIONS: usize = 0x2a000

/** Where the caller writes the words of tables. */
export const SCRATCH: usize = 0x30000
/** Fields by column, u32 each: 16,384 of them. See delimited.ts and tuples.ts. */
export const COLUMN_FIELDS: usize = 0x30000
/** The key that followed last time, by what it followed: 1,024 cells of 48 bytes, see json-expected.ts. In the place of high columns: JSON has none. */
export const EXPECTED_KEYS: usize = 0x31000
export const EXPECTED_CELLS: u32 = 1024
export const HITS: usize = 0x40000
export const HIT_BYTES: usize = 32
export const MAX_HITS: u32 = 65536
export const TILE_HITS: usize = 0x240000
export const TILE_HITS_SORTED: usize = 0x280000
/** More than 64 bytes of input can have with as many literals as are allowed, so that a tile cut small enough always fits. */
export const MAX_TILE_HITS: u32 = 16384
export const HISTOGRAM: usize = 0x2c0000
/** By field and kind (16 kinds a field, 4,096 fields) one byte: one more than a counter's number. See settled.ts. */
export const SETTLED: usize = 0x2c1000
export const SETTLED_FIELDS: u32 = 4096
/** A counter: u32 hits, u32 size of the set, u32 1 once registers count, 4 spare; the set, 4,096 u32; the registers, 16,384 bytes. */
export const COUNTERS: usize = 0x2d1000
export const COUNTER_BYTES: usize = 16 + 16384 + 16384
export const MAX_COUNTERS: u32 = 64
/** Keys of JSON objects: 8,192 cells of u64 (node, length and hash of the key) and u32 node, 4 spare. See json.ts. */
export const JSON_KEYS: usize = 0x4d2000
export const JSON_KEY_CELLS: u32 = 8192
/** Nodes: u32 field, u32 node of the array's elements. */
export const JSON_NODES: usize = 0x4f2000
export const MAX_JSON_NODES: u32 = 4096
/** Open objects and arrays: u32 node, u32 1 for arrays. At most 512. */
export const JSON_STACK: usize = 0x4fa000
/** First eight bytes of the words that announce identifiers, by hash. */
export const CUES: usize = 0x4fb000
export const CUE_CELLS: u32 = 4096
/** u32 each: state, nesting, brackets, what closes the hole, regions that have begun, holes that have been entered. */
export const CODE_OUTCOME: usize = 0x503000
/** u32 each: flags, region of code. */
export const CODE_FLAGS: usize = 0x503018
/** Sets of bytes at which something may begin, in code and in holes: 16 bytes each. */
export const CODE_STARTS: usize = 0x503020
/** By byte below 128: where its openings lie behind CODE_OPENINGS (u16). */
export const CODE_HEADS: usize = 0x503080
/** Lists of marks: u64 text, u64 mask, u32 length (0: the list ends), i32 form. */
export const CODE_OPENINGS: usize = 0x503180
export const CODE_OPENING_BYTES: usize = 24
/**
 * Forms: the set of bytes to stop at (16 bytes), u64 text and mask of what closes it, u64 text and mask of what opens it; u8 each: their lengths, flags,
 * region, where it may begin, what closes a hole; u16 what opens one, 128 bits for the bytes of a fence.
 */
export const CODE_FORMS: usize = 0x504180
export const CODE_FORM_BYTES: usize = 80
/** Of holes that have been entered: u32 the form around it, and its brackets and what closes them where that stands in a hole itself. */
export const CODE_FRAMES: usize = 0x506e00
export const CODE_FRAME_BYTES: usize = 12
export const CODE_BEGUN: usize = 0x507000
export const MAX_BEGUN: u32 = 8192
export const INPUT: usize = 0x520000
