/** A rule: what one type of personal data looks like. One file under rules/, named by its id; see CONTRIBUTING.md. */
import type { Category, ClassId, Severity } from './class.ts'
import type { Kind } from './hit.ts'

/** Bits meaning "certainly not": a check that returns this (or less) rejects the hit. */
export const REJECT = -100

/**
 * Judges one place by its bytes: `bytes[start..end)`, neighbours may be read (MAX_SPAN either side is there, zero-filled past
 * the source's edge). Returns evidence in bits, REJECT to refuse. Perf: runs for every hit; must not allocate.
 */
export type Check = (bytes: Uint8Array, start: number, end: number) => number

/** A test over a whole, trimmed cell value, used to judge fields by their values. */
export interface ValueTest {
  /** True if the value has this type's form (and checksum, where there is one). Linear time. */
  readonly test: (value: string) => boolean
  /** Share of true values of this type that pass (0..1). */
  readonly hit: number
  /** Share of other values of the same look that pass by chance (0..1). */
  readonly chance: number
  /** Bit n: values whose compact form (validators/compact.ts) has n characters may pass, 31 at most; no others do. Absent: whatever values may. */
  readonly lengths?: number
  /** True if a value that passes was published for examples and tests; made of the rule's `synthetic`. */
  readonly isPublished?: (value: string) => boolean
}

/** Phrases in groups that speak for or against alike, those of a group parted by blanks or line ends (rules/words/weighted.ts). */
export type PhraseBits = readonly (readonly [bits: number, phrases: string])[]

/** What the rules of national numbers and their kin know of their values; made by detect/identifier/identifier-rule.ts. */
export interface IdentifierTest {
  /** Of compact values: 9 a digit, A a letter, X either, anything else itself. */
  readonly forms: readonly string[]
  /** One of the forms, as an expression. Linear. */
  readonly pattern: RegExp
  /** Bit `length` for the length of each form. */
  readonly lengths: number
  /** Judges a compact value of one of the forms. */
  readonly valid: (compact: string) => boolean
  /** Share of random values of the forms that pass `valid` (0..1). */
  readonly chance: number
  /** False if `valid` only says what is plausible: then its chance is no evidence. */
  readonly checked: boolean
  /** The scheme is not guessed where no word and no field name says so. */
  readonly onlyAnnounced: boolean
  /** Phrases that announce a value; in capitals: only so, or as a key. */
  readonly cues: readonly string[]
  /** Forms as written, marks included, that count without a cue. */
  readonly alone: readonly string[]
}

export interface Rule {
  /** The path of the file under rules/ without its ending: `us/ssn`. */
  readonly id: string
  readonly title: string
  readonly class: ClassId
  readonly category: Category
  readonly severity: Severity
  /** What stands in reports instead of the value: `[EMAIL]`. */
  readonly mask: string
  /** Two or three sentences for `explain`: what it finds, how it decides, what it does not find. */
  readonly about: string
  readonly references: readonly string[]

  /** Kernel hits this rule may claim. */
  readonly kinds?: readonly Kind[]
  /** Literal prefixes the kernel looks for (3 to 11 bytes, case-sensitive). `checkLiteral` measures the value that follows. */
  readonly literals?: readonly string[]
  /**
   * Key words that, before `:` or `=`, announce a value (`password`, `dob`). Written in lower case without separators; the
   * kernel compares the last words of the key without case, `_`, `-`, `.` and spaces: `dbPassword`, `DB_PASSWORD` and
   * `db password` all end in `password`. Letters beyond ASCII are compared as they are.
   */
  readonly keys?: readonly string[]
  /** Bits that the shape alone is worth on top of the prior, before context. From the table in evidence/score.ts by name. */
  readonly shape?: 'certain' | 'strong' | 'plain' | 'weak'
  /** Confirms a hit of `kinds` by its bytes. */
  readonly check?: Check
  /**
   * For `literals` and `keys`: given the end of the literal or the first byte after the delimiter, finds the value.
   * Returns its [start, end) packed as `start * 4096 + length`, or -1 if there is none. Must look at most MAX_SPAN bytes ahead.
   */
  readonly locate?: (bytes: Uint8Array, at: number) => number
  /** Judges a located value by its bytes, as `check` does a hit's. Without it the key or literal alone decides. */
  readonly weigh?: Check
  /** For hits of the kind `identifier`: how values are told and what announces them. In place of `check` and `nearby`. */
  readonly identifier?: IdentifierTest
  /** Words within 48 bytes before (same line) or 24 after that speak for the rule. Lower case. */
  readonly nearby?: readonly string[]
  /** Words there that speak against it. */
  readonly against?: readonly string[]
  /** True if a published test value, documentation address or reserved range: shown as synthetic, not gated. */
  readonly synthetic?: (value: string) => boolean

  /** Field names, as in lexicons: normalised lower-case with `_` between words. Whole-name matches. */
  readonly fields?: readonly string[]
  /**
   * Phrases in field names and the bits they speak: tokens joined by `_` (`postal_code`), a last `*` for any ending. The best of
   * them and the worst count.
   */
  readonly tokens?: PhraseBits
  /** As `tokens`, for words that mean this only in a table of this type (`amount` in a table of orders). */
  readonly contextTokens?: PhraseBits
  /** Phrases in names of tables, files and JSON arrays that hold this type of data. */
  readonly tableWords?: PhraseBits
  /**
   * Phrases in names of fields that are not of this type themselves and stand in tables that are (`requester` in help desks). Each
   * counts once for the table.
   */
  readonly cues?: PhraseBits
  /** Whole-cell test for judging fields. */
  readonly value?: ValueTest
  /** Rules whose values may look like its own: a cell that does is theirs in a field of theirs. */
  readonly resembles?: readonly string[]

  /**
   * Of rules of a configuration, which the kernel does not know: calls back with each match that starts in bytes[from..to), in
   * order; bytes up to `limit` may be read. Returns where the next call may begin. Linear time.
   */
  readonly pattern?: (
    bytes: Uint8Array,
    from: number,
    to: number,
    limit: number,
    found: (start: number, end: number) => void,
  ) => number

  readonly examples: {
    /** Texts with the exact value between `<<` and `>>`. Each is a test. */
    readonly match: readonly string[]
    /** Texts in which this rule must find nothing. */
    readonly miss: readonly string[]
    /** Columns that must get this verdict: name and values. */
    readonly field?: readonly { readonly name: string; readonly values: readonly string[] }[]
  }
}
