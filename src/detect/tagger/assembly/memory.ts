/**
 * The memory map, all addresses fixed; JavaScript (decoder-memory.ts) makes the same views of it.
 *
 *   0x0000000  1 KiB of weights by 8-bit step, 1 KiB of transitions, which tags may follow which
 *   0x0010000  per token of a segment (1,025 of each): word, what surrounds it, emissions, forward and backward scores, choices
 *   0x0080000  a bit for each feature that has a row, and the rows before each 32 of them (128 KiB each)
 *   0x00c0000  words: 16 numbers for each of 16,385
 *   0x01c4000  sums of a word's own weights: 12 rows of 16 numbers a word; a byte for each that says whether it is there
 *   0x0e00000  rows of weights, 16 of 16 bits each; a byte for each that says whether it has been filled; the 8-bit steps they are filled from
 */
export const WEIGHTS: usize = 0x400
export const TRANSITIONS: usize = 0x800
/** A 16-bit mask for each tag: which may stand before it. */
export const BEFORE: usize = 0xc00

export const WORD: usize = 0x10000
export const LINE: usize = 0x11400
export const CUE_BEFORE: usize = 0x12800
/** Bits: start glued to the token before (1), end to the token behind (2). */
export const GLUE: usize = 0x13c00
export const VARIANT: usize = 0x14100
export const SINCE_NUMBER: usize = 0x14600
export const SINCE_STREET: usize = 0x14b00
export const UNTIL_STREET: usize = 0x15000
export const SINCE_CUE: usize = 0x15500
export const ACTIVE: usize = 0x15a00
export const LINE_FLAGS: usize = 0x16000
export const LINE_KEY: usize = 0x17400
export const LINE_LAST_KEY: usize = 0x18800
export const LINE_PARENT: usize = 0x19c00
export const LINE_START: usize = 0x1b000
export const LINE_VALUE: usize = 0x1c400
export const BONUS: usize = 0x1d800
export const EMISSIONS: usize = 0x20000
export const FORWARD: usize = 0x31000
export const BACKWARD: usize = 0x42000
export const CHOICE: usize = 0x53000
export const TAGS: usize = 0x58000

/** Addresses of the rows that count for one token, at most 96. */
export const ROWS_NOTED: usize = 0x59000

export const FEATURES: usize = 0x80000
export const ROWS_BEFORE: usize = 0xa0000
export const WORDS: usize = 0xc0000
export const SUMS: usize = 0x1c4000
export const SUMMED: usize = 0xdc5000
export const MODEL: usize = 0xe00000
