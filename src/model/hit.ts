/**
 * Kernel hits: places in a block of bytes that may be personal data. A hit may be wrong; it must never be missing.
 *
 * Hits live in WebAssembly memory as rows of eight unsigned 32-bit words, sorted by `start`, then `end`, then `kind`.
 */

/** Words per hit row, and the position of each word in it. */
export const HIT_WORDS = 8
export const HIT_KIND = 0
/** First byte, as an index into the block's bytes (not into the file). */
export const HIT_START = 1
/** One past the last byte. */
export const HIT_END = 2
/** 32-bit keyed hash of the value's significant bytes (separators dropped, ASCII lower-cased): equal values, equal hashes. */
export const HIT_HASH = 3
/** Kind-specific: key id for `key`, literal id for `literal`, flags elsewhere. 0 if unused. */
export const HIT_DATA = 4
/** Number of line feeds in the block region before `start`; and FILLS_CELL where the reader says so. */
export const HIT_LINE = 5
/** Written by the format reader: index into its `fields`, or NO_FIELD. */
export const HIT_FIELD = 6
/** Written by the format reader: record number from 0 within this reader, 0 where there are no records. */
export const HIT_RECORD = 7

/**
 * A bit of HIT_LINE, written by readers whose cells have other edges than tables' and JSON's: the value is the whole cell. What fills a
 * cell by its edges alone (detect/claim.ts) needs no bit.
 */
export const FILLS_CELL = 0x80000000

/** What the kernel can recognise. `src/kernel/reference.ts` is the exact definition of each. */
export const KIND = {
  email: 1,
  ipv4: 2,
  ipv6: 3,
  mac: 4,
  uuid: 5,
  /** 13 to 19 digits with a card issuer's prefix and length and a right Luhn digit; single spaces or hyphens between groups. */
  card: 6,
  /** Country code with its length and a right mod-97; blocks of four may be spaced. */
  iban: 7,
  /** ddd-dd-dddd with the same separator twice (hyphen, space, or full stop), in ranges the SSA has issued or reserved. */
  ssn: 8,
  /** `+` or `00`, then 8 to 15 digits with phone punctuation. */
  phoneInternational: 9,
  /** Groups of digits with phone punctuation, 7 to 12 digits, no country code; not status and size behind a quoted request. */
  phoneNational: 10,
  /** Numeric calendar date (y-m-d, d.m.y, m/d/y ...) that is not followed by a time. */
  date: 11,
  /** A key word of a rule followed by `:` or `=`: `password=`, `"dob":`, `Set-Cookie:`. The hit spans the key; data is the key id. */
  key: 12,
  /** A literal prefix of a rule (`AKIA`, `eyJ`, `-----BEGIN`); data is the literal id. */
  literal: 13,
  /** `scheme://user:password@host`: from the scheme to the byte before `@`. */
  urlLogin: 14,
  /** `0x` and 40 hexadecimal digits. */
  ethereum: 15,
  /** A lone run of 26 to 35 base58 characters that begins with 1 or 3. */
  base58: 16,
  /**
   * A run of letters and digits, or the first of a chain of such, near a cue word of some rule or in a form that is some rule's own.
   * Only the run is spanned; rules find the value's end. Data is a set of bits: 1 for a cue, 2 for the form.
   */
  identifier: 17,
  /** Where text in another form may begin: base64, escapes. Data is a CARRIER_SIGN (model/carrier.ts); the span says nothing. */
  carrier: 18,
} as const

/**
 * In sets of kinds, where no kind has number 0: key words in double quotes right before their delimiter are wanted too, and words outside
 * of the double quotes around a value announce identifiers. JSON's own keys are field names, by which its fields are judged.
 */
export const QUOTED_KEYS = 1

/** In sets of kinds: the text is laid out for readers, so a word may announce an identifier from the line above it, or from another element. */
export const LAID_OUT: number = 1 << 29

/** What readers make of hits that say nothing: no rule claims this kind. */
export const NO_KIND = 0

/** Kinds of hits whose span is not that of a value. */
export const WITHOUT_SPAN: ReadonlySet<number> = new Set([KIND.key, KIND.literal, KIND.carrier])

export type Kind = keyof typeof KIND

/** No hit spans more bytes than this, and no hit depends on bytes farther than this from its own: what makes cuts invisible. */
export const MAX_SPAN = 512
