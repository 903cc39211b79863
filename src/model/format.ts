/** Formats: what turns bytes into fields. */
import type { CodePasser } from './code-passer.ts'
import type { FieldPlace } from './field.ts'
import type { LineExtent } from './line-extent.ts'
import type { Locator } from './locator.ts'
import type { ProblemCode } from './problem.ts'
import type { Regions } from './region.ts'
import type { Reading } from './reading.ts'
import type { Part, Source } from './source.ts'

/**
 * Receives the cells of the records a reader samples. Readers sample the first records of every table (and the whole of small
 * sources), so that a field can be judged by its values even where the kernel finds nothing.
 */
export interface CellSink {
  /**
   * One cell. `start` and `end` are byte offsets in the source (as read, after decoding), quotes excluded. `value` is unescaped
   * and cut at 1,024 characters. Empty cells and SQL NULLs are passed with `value` '' (they count as nulls).
   *
   * @param at where it is, from readers that pass a cell later than 256 bytes behind its start
   */
  cell(field: number, record: number, start: number, end: number, value: string, at?: CellPlace): void
  /** Records to sample, of `wanted`: fewer where they have very many cells. Never shrinks below the record at hand and one. */
  limit?(wanted: number): number
}

/** Where a cell begins, and how far it goes on that line. */
export interface CellPlace {
  /** From 0. */
  readonly line: number
  readonly extent: LineExtent
}

export interface ReaderOptions {
  readonly cells: CellSink
  /** Records sampled per table. `Infinity` samples everything. */
  readonly sampleRecords: number
  /** Whether a text names somebody; undefined where nobody asks for names. People that fields are called after are values (names-as-keys.ts). */
  readonly isName?: ((text: string) => boolean) | undefined
  /** Where the bytes and hits given to `read` lie in the kernel's memory: its help. */
  readonly locator?: Locator
  /** Where the bytes given to `read` lie in the kernel's memory: its help with source code. */
  readonly code?: CodePasser
  /** What is known of the source beforehand: it need not be found out. */
  readonly as?: Part['as'] | undefined
  /** For ranges: whole lines that stand before it, as many as there are in some 64 KiB. */
  readonly before?: () => Uint8Array
  /** Other files of the folder that the source lies in (model/source.ts). */
  readonly beside?: Source['beside'] | undefined
  /** What the run was told of delimited tables. Always the same object for the same head. */
  readonly csv?: Pick<Reading, 'delimiter' | 'header'>
}

/** A problem as a reader sees it; the caller knows the file. */
export interface ReaderProblem {
  readonly code: ProblemCode
  readonly message: string
  readonly incomplete: boolean
  /** Line from 1, where the message holds `{line}`: counted from the reader's first byte, completed when ranges are joined. */
  readonly line?: number
}

/**
 * Reads one source from its first byte to its last and says which field and record every kernel hit lies in.
 *
 * Contract: the outcome (fields, placed hits, sampled cells, problems) does not depend on how the bytes are cut into calls.
 * Memory is bounded whatever the input. Nothing throws on any bytes.
 */
export interface FormatReader {
  /** Grows as fields are met. Stable: a field keeps its position. */
  readonly fields: readonly FieldPlace[]
  /** Records begun so far. */
  readonly records: number
  /** Of each table by its name, in sources that hold several. */
  readonly tableRecords?: ReadonlyMap<string | null, number>
  readonly problems: readonly ReaderProblem[]
  /**
   * The next bytes of the source: `bytes[from..to)`, whose first byte has source offset `offset`. Calls are gap-free and in
   * order. `hits` holds `count` rows (model/hit.ts) that *start* in this region, sorted; the reader writes HIT_FIELD and
   * HIT_RECORD of each. Bytes outside [from, to) are valid for look-around (at least MAX_SPAN either side, or the source's edge).
   */
  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void
  /** Of source code: what is comment, string and code. */
  readonly regions?: Regions
  /** For formats that can be resumed: true if the last byte read ended a record, so that another reader may go on from there. */
  readonly atBoundary?: boolean
  /**
   * For those that can be resumed within something: what the first byte was taken to lie in, and what the byte after the last one
   * lies in, in the reader's own words. Where a range ends in something else than the next began in, the source is read again
   * as a whole.
   */
  readonly beginsIn?: string
  readonly endsIn?: string
  /** After the last byte: flushes a record that has no line end. */
  end(): void
}

export interface Format {
  readonly name: string
  /** Words for help and docs. */
  readonly title: string
  /** True of running text without fields and records, which is sampled nowhere. */
  readonly isText?: true
  /** True if keys before `:` are names of fields, which the reader gives. */
  readonly keysAreFields?: true
  /** True if its reader decodes what its values are written in (base64 of LDIF): nobody else is to do it again. */
  readonly decodesValues?: true
  /** True if names and addresses are looked for in what it holds of running text, within fields and outside. */
  readonly hasProse?: true
  /** True of what is laid out for readers: what a value is called may stand on the line above it, or in another element. */
  readonly isLaidOut?: true
  /** True if the first values of each path are sampled, and not the first records. */
  readonly samplesPaths?: true
  /** 0 (no) to 1 (certain); the surest format reads the source. `head` is up to 64 KiB from the source's start; `name` its file name. */
  recognises(head: Uint8Array, name: string): number
  /** `head` is the same head, for dialect and header detection. Only the bytes later given to `read` count as read. */
  open(head: Uint8Array, name: string, options: ReaderOptions): FormatReader
  /**
   * As open, for a range that begins after a line feed somewhere in the source; `head` is still the source's. Formats that have it
   * are read in ranges by several threads. Such readers sample their own first records.
   */
  resume?(head: Uint8Array, name: string, options: ReaderOptions): FormatReader
}
