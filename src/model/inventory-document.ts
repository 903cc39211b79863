/**
 * The inventory: which data set holds which personal data, about whom, how much, how sure that is, and what was not looked at. One
 * document (schema/inventory.schema.json, docs/inventory.md); reports, exports, merges and diffs read nothing else. Holds no value.
 */
import type { Category, ClassId, Severity } from './class.ts'
import type { ValueType } from './column.ts'
import type { SkipReason } from './event.ts'
import type { Evidence, Protection } from './finding.ts'
import type { Problem } from './problem.ts'
import type { FindingState } from './review.ts'
import type { Combination } from './table.ts'

/** Who put a value there. */
export type Origin = 'scanner' | 'config' | 'person'

/** What a scanner cannot know of a data set: from `sources` of the configuration, or from a person in an earlier inventory. */
export const CONTEXT_KEYS = [
  'system',
  'environment',
  'owner',
  'steward',
  'department',
  'subjects',
  'residency',
  'purpose',
  'lawfulBasis',
  'condition',
  'recipients',
  'transfers',
  'retention',
  'deletion',
  'region',
  'measures',
  'criminal',
  'expected',
  'fqn',
] as const
export type ContextKey = (typeof CONTEXT_KEYS)[number]

export interface Stated {
  readonly value: string
  readonly from: 'config' | 'person'
}

export type Context = { readonly [key in ContextKey]?: Stated }

/** What a person decided about a row or an unclassified field. Kept by its id, also while it is not there. */
export interface Decision {
  readonly id: string
  /**
   * Of a row, `confirmed`: it is so; `false-positive`: it is not; `accepted`: it is, and may stay. Of an unclassified field, `personal`: it
   * says something about somebody; `not-personal`: it does not.
   */
  readonly decision: 'confirmed' | 'false-positive' | 'accepted' | 'personal' | 'not-personal'
  readonly by: string | null
  /** ISO date. */
  readonly at: string | null
  readonly ticket: string | null
  readonly notes: string | null
}

/**
 * How a scan was made. Scans made alike are one, whatever part of a whole each of them read: what they read is in `sources`, and paths,
 * threads, parts and places of output decide nothing that is found.
 */
export interface InventoryScan {
  /** Of the tool. */
  readonly version: string
  /** Digest of all rules that come with it. */
  readonly rules: string
  /** Digest of the configuration's settings; null: there was none. */
  readonly config: string | null
  /** Rules of the project's own, by id. */
  readonly customRules: readonly string[]
  /** Arguments that decide what is found, as given. */
  readonly arguments: readonly string[]
  /** What the configuration says does not count, and who answers for that. */
  readonly ignores: readonly {
    readonly rule: string
    readonly path: string | null
    readonly field: string | null
    readonly reason: string
    readonly owner: string | null
    /** ISO date. */
    readonly expires: string | null
    /** False: it covered nothing in any of what was scanned so. Absent in older inventories. */
    readonly used?: boolean
  }[]
}

/** Who scanned what, and when. Only what was asked for: without it the same input gives the same bytes on every day and machine. */
export interface InventoryRun {
  /** As given by flag or configuration, never guessed from the machine. */
  readonly operator: string | null
  /** Of the git work tree that was scanned, and whether files in it had been changed since. */
  readonly commit: string | null
  readonly dirty: boolean | null
  /** ISO times in UTC, to the second. */
  readonly started: string | null
  readonly ended: string | null
}

/** What the baseline says of a place: it is known, and why it may stay for now. */
export interface InventoryKnown {
  /** Of the row; of a finding in text, its own. */
  readonly id: string
  readonly rule: string
  /** From the root of the project. */
  readonly file: string
  /** So many values are known there; more are new. */
  readonly most: number
  readonly reason: string | null
  readonly owner: string | null
  /** ISO date. */
  readonly expires: string | null
}

/** A file, a member of an archive, a stream: everything the walk met. */
export interface InventorySource {
  /** From the root of the project. */
  readonly file: string
  readonly status: 'scanned' | 'partial' | 'skipped'
  /** Why it was skipped; null elsewhere. */
  readonly reason: SkipReason | null
  /** A folder left out whole: nobody knows how many files it holds. */
  readonly folder: boolean
  readonly format: string | null
  /** Bytes scanned, after decompression. */
  readonly bytes: number
  readonly records: number
  /** ISO date of the scan. */
  readonly scanned: string
  /** ISO date of the file's last change; absent unless it was asked for. Of members: of their archive. */
  readonly modified?: string
}

/** What could not be read, or not as what it claims to be; and what asks to be ignored in vain (`ignore-…`). */
export interface InventoryProblem extends Problem {
  /** ISO date of the scan. */
  readonly scanned: string
}

/** Records of one kind in a data set: the table itself (path null), or the objects of a JSON array. */
export interface Collection {
  readonly path: string | null
  readonly records: number
  /** A vendor's table, recognised by its fields. */
  readonly schema: { readonly vendor: string; readonly table: string } | null
  readonly behaviors: readonly { readonly rule: string; readonly confidence: number; readonly fields: readonly string[] }[]
  readonly linkedBy: string | null
  /** Distinct people by the best identifier of its fields. */
  readonly people: { readonly field: string; readonly count: number; readonly atLeast: boolean } | null
  /** Fields that are one thing together. */
  readonly wholes: readonly { readonly rule: string; readonly fields: readonly string[] }[]
  /** Records that hold what does more harm together: at least and at most so many. */
  readonly exposures: readonly {
    readonly combination: Combination
    readonly fields: readonly string[]
    readonly least: number
    readonly most: number
  }[]
}

/** Distinct people of a data set by one kind of identifier. */
export interface PeopleSketch {
  /** Class of the identifier: people are only compared within one. */
  readonly by: ClassId
  /** Keyed digests of the identifiers, thinned (documents/people-sketch.ts); nothing in it can be read back without the key. */
  readonly sketch: string
}

/** A field of records about people in which nothing was found, and that no rule names: what is known of it, for people to judge. */
export interface UnclassifiedField {
  /** `uf1:` and 16 characters, of the file, table and field alone: the same in every run. */
  readonly id: string
  /** The next four as in InventoryRow. */
  readonly field: string | null
  readonly index: number | null
  readonly path: string | null
  readonly column?: string
  /** What its values look like. */
  readonly type: ValueType
  /** Non-blank and blank values. */
  readonly values: number
  readonly blanks: number
  /** Distinct values among the records that were read; exact up to 127, estimated above. */
  readonly distinct: number
  /** `sampled`: told from a sample of the records. `partial`: not all of the source was scanned. */
  readonly coverage: 'full' | 'sampled' | 'partial'
}

export interface Unclassified {
  /** All of them. */
  readonly count: number
  /** The first 1,000, in the order of fields. */
  readonly fields: readonly UnclassifiedField[]
}

/** A CSV file, a table of a dump, a document, a text: what a person would call one place. */
export interface Dataset {
  /** `ds1:` and 16 characters, of the file and table alone: the same in every run. */
  readonly id: string
  readonly file: string
  /** SQL table as written; null elsewhere. */
  readonly table: string | null
  readonly format: string | null
  readonly records: number
  /** Fields known; 0 for text. */
  readonly fields: number
  /** `partial`: not all of its bytes were scanned. */
  readonly coverage: 'full' | 'partial'
  readonly context: Context
  /** The configuration, or a person, says that it is about children. */
  readonly children: boolean
  readonly collections: readonly Collection[]
  /** Only with the project's key. */
  readonly people: readonly PeopleSketch[]
  /** Absent where no record is about people, or where nobody looked (saved scans, older inventories). */
  readonly unclassified?: Unclassified
  /** ISO dates. */
  readonly firstSeen: string
  readonly lastSeen: string
}

/** One kind of personal data in one field of a data set, or in its text. */
export interface InventoryRow {
  /** `pf1:` and 16 characters: what findings, baselines and ignores call it too. The same in every run. */
  readonly id: string
  /** Id of the data set. */
  readonly dataset: string
  /** `field`: the field as a whole is of this kind. `values`: some of its values hold it. `text`: outside of fields. */
  readonly basis: 'field' | 'values' | 'text'
  readonly field: string | null
  /** Position of a column from 0; null for JSON paths and text. */
  readonly index: number | null
  /** JSON path with arrays as `[]`; null elsewhere. */
  readonly path: string | null
  /** Of JSON inside of a column: the column's name. Absent elsewhere, and where it has none. */
  readonly column?: string
  /** What the field's values look like; null for text. */
  readonly type: ValueType | null
  readonly category: Category
  readonly class: ClassId
  /** Key of `rules`. */
  readonly rule: string
  readonly severity: Severity
  /** 0..1, three decimals. */
  readonly confidence: number
  /** Terms behind the confidence, in bits with one decimal; 0 bits where only the kind is known. */
  readonly evidence: readonly Evidence[]
  /** Records of the data set that were scanned; 0 for text. */
  readonly records: number
  /** Non-blank and blank values of the field; null for text. */
  readonly values: number | null
  readonly blanks: number | null
  /** Values found to be of this kind, and how many of them are published test values. */
  readonly matches: number
  readonly synthetic: number
  /**
   * Distinct ones among them; an estimate above 2,048, of a field told by its column above 127. Where coverage is `sampled`, those of the
   * sample.
   */
  readonly distinct: number
  /** `sampled`: counted in a sample of the records and scaled. `partial`: not all of the source was scanned. */
  readonly coverage: 'full' | 'sampled' | 'partial'
  readonly protection: Protection
  /** Not identifying itself, and in one record with what is. */
  readonly linked: boolean
  readonly linkedBy: string | null
  /** Of a column of text: rows that hold something, estimated from its values. */
  readonly text: {
    readonly rows: number
    readonly emails: number
    readonly phones: number
    readonly names: number
    readonly complaints: number
  } | null
  /** Combinations of its data set that this field is part of. */
  readonly combinations: readonly Combination[]
  /** Judged in the baseline or by an ignore before. */
  readonly state: FindingState
  /** ISO dates. */
  readonly firstSeen: string
  readonly lastSeen: string
}

/** What is said once of every rule that a row names. */
export interface InventoryRule {
  readonly title: string
  readonly class: ClassId
  readonly category: Category
  readonly severity: Severity
  readonly gdpr: readonly string[]
  readonly special: string | null
  readonly nationalId: boolean
  readonly ccpa: readonly string[]
  readonly ccpaSensitive: readonly string[]
  readonly hipaa: readonly string[]
  readonly pci: string | null
  readonly iso27701: readonly string[]
  readonly identifier: 'direct' | 'quasi' | 'online' | 'attribute'
  readonly sensitivity: 'internal' | 'confidential' | 'restricted'
}

export interface InventoryCoverage {
  /** `files = scanned + skipped`; a skipped folder counts as one. */
  readonly files: number
  readonly scanned: number
  /** Of `scanned`: those not scanned to the end. */
  readonly partial: number
  readonly skipped: number
  readonly skippedBy: { readonly [reason in SkipReason]?: number }
  readonly bytes: number
  readonly records: number
}

/** Distinct people over all data sets, by one kind of identifier. */
export interface PeopleTotal {
  readonly by: ClassId
  readonly datasets: number
  readonly count: number
  /** Half width of the 95 % interval; 0: exact. */
  readonly error: number
}

/** Two data sets that hold the same people. */
export interface PeopleOverlap {
  /** Ids of data sets. */
  readonly a: string
  readonly b: string
  readonly by: ClassId
  /** People in both, and half the width of the 95 % interval; 0: exact. */
  readonly count: number
  readonly error: number
  /** Of the people of a, and of b. 0..1, three decimals. */
  readonly shareOfA: number
  readonly shareOfB: number
}

export interface InventoryDocument {
  readonly inventory: 1
  readonly tool: { readonly name: 'piiscope'; readonly version: string }
  /** ISO date of the latest scan in it. */
  readonly date: string
  /** `incomplete`: something in scope could not be scanned. */
  readonly status: 'complete' | 'incomplete'
  /** Least confidence of rows, 0..1. */
  readonly minConfidence: number
  /** Names the key that sketches of people were made with; null: there are none. */
  readonly key: string | null
  /** How it was scanned; several where scans that were made differently were merged. */
  readonly scans: readonly InventoryScan[]
  /** Absent where nothing of it was asked for. */
  readonly runs?: readonly InventoryRun[]
  readonly coverage: InventoryCoverage
  /** Rows by severity that no person called a false positive, and data sets that hold any. */
  readonly summary: {
    readonly rows: number
    readonly datasets: number
    readonly bySeverity: { readonly [severity in Severity]?: number }
    readonly byClass: { readonly [id in ClassId]?: number }
    readonly special: boolean
    readonly cards: boolean
    /** Unclassified fields of which no person has said what they are; absent where there are none. */
    readonly unclassified?: number
  }
  /** Totals and overlaps; empty without a key. Largest first. */
  readonly people: { readonly totals: readonly PeopleTotal[]; readonly overlaps: readonly PeopleOverlap[] }
  /** In the order of files, then tables. */
  readonly datasets: readonly Dataset[]
  /** In the order of data sets, then fields, then rules. */
  readonly rows: readonly InventoryRow[]
  readonly rules: { readonly [id: string]: InventoryRule }
  /** By id. Also of rows that are not there any more. */
  readonly decisions: readonly Decision[]
  /** By id; absent where there is no baseline. */
  readonly known?: readonly InventoryKnown[]
  /** Every source, scanned or not, by file. */
  readonly sources: readonly InventorySource[]
  readonly problems: readonly InventoryProblem[]
}
