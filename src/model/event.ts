/** What a scan reports while it runs: the machine contract of `--format ndjson`, one object a line. */
import type { Category, ClassId, Severity } from './class.ts'
import type { ColumnSummary } from './column.ts'
import type { FieldPlace } from './field.ts'
import type { Evidence, Finding, FieldVerdict } from './finding.ts'
import type { Problem } from './problem.ts'
import type { FindingState, Identity, Suppressed } from './review.ts'
import type { TableVerdict } from './table.ts'

export interface StartEvent {
  readonly event: 'start'
  /** Version of this contract; grows only when a reader of the old one would be wrong. */
  readonly schema: 1
  readonly tool: { readonly name: 'piiscope'; readonly version: string }
  /** What file names are relative to. Always '.', never an absolute path: reports must not depend on the machine. */
  readonly root: string
}
export type FindingEvent = { readonly event: 'finding' } & Finding & Identity
export type FieldEvent = { readonly event: 'field' } & FieldVerdict & Identity
/** Given on request only: every field, whether or not it holds personal data. */
export type ColumnEvent = { readonly event: 'column' } & ColumnSummary
export type TableEvent = { readonly event: 'table' } & TableVerdict
/** Given on request only: everything the walk met, scanned or not. */
export interface SourceEvent {
  readonly event: 'source'
  readonly file: string
  /** A folder that was left out whole: nobody knows how many files it holds. */
  readonly folder: boolean
  /** Null: it was scanned. */
  readonly skipped: SkipReason | null
  /** Scanned, and not all of it. */
  readonly partial: boolean
  /** Name of the reader; null where it was not read. */
  readonly format: string | null
  /** Bytes scanned, after decompression. */
  readonly bytes: number
  readonly records: number
  /** Of sources that hold several tables. */
  readonly tables: readonly { readonly table: string | null; readonly records: number }[]
  /** Milliseconds it took, where they were asked for and it was scanned in one piece. In no report: they are never the same twice. */
  readonly milliseconds?: number
}

/**
 * Given on request only: all findings of one rule in one field, or in the text outside of fields, counted exactly however few of
 * their places are told.
 */
export interface GroupEvent {
  readonly event: 'group'
  readonly file: string
  readonly rule: string
  readonly class: ClassId
  readonly category: Category
  readonly severity: Severity
  /** What all its findings are called in reports and baselines (Identity.id of fields). */
  readonly id: string
  readonly state: FindingState
  /** Null: text outside of fields. */
  readonly place: FieldPlace | null
  /** Name or position of the column whose cells hold the JSON of the path (FieldVerdict.within). */
  readonly within?: string
  /** The field as a whole has a verdict, told before. */
  readonly verdict: boolean
  readonly findings: number
  readonly synthetic: number
  /** Distinct values; an estimate above 2,048, of a field told by its column above 127. */
  readonly distinct: number
  /** `findings` was scaled from a sample of the records. */
  readonly estimated: boolean
  /** Of the surest of them. */
  readonly confidence: number
  /** Of the surest whose place is told. */
  readonly evidence: readonly Evidence[]
  readonly linked: boolean
  /** Sketch of whose values they are (people-sketch.ts), where `people` asked for it. Needs the key; never printed. */
  readonly people: string | null
}
export type ProblemEvent = { readonly event: 'problem' } & Problem

/** Reasons for not scanning something in scope of the walk. Closed: docs list them. */
export type SkipReason =
  | 'gitignored'
  | 'excluded'
  | 'vendor'
  | 'version-control'
  | 'link'
  | 'special'
  | 'unsupported'
  | 'empty'
  | 'unreadable'

/** The ledger's sum: `files = scanned + skipped`, always; `partial` counts some of `scanned`. */
export interface Coverage {
  /** Files met by the walk (a skipped folder counts as one). */
  readonly files: number
  readonly scanned: number
  /** Of `scanned`: those with an incomplete problem. */
  readonly partial: number
  readonly skipped: number
  readonly skippedBy: Readonly<Partial<Record<SkipReason, number>>>
  /** Bytes scanned, after decompression. */
  readonly bytes: number
  readonly records: number
}

/** Per rule over the whole run; exact even where locations were capped. */
export interface RuleTotal {
  readonly rule: string
  readonly class: string
  readonly category: string
  readonly severity: string
  readonly findings: number
  readonly fields: number
  readonly files: number
  readonly synthetic: number
  readonly highestConfidence: number
}

export interface EndEvent {
  readonly event: 'end'
  readonly status: 'complete' | 'incomplete' | 'interrupted'
  /** All new findings at or above --min-confidence, synthetic ones included, also those whose locations were capped. */
  readonly findings: number
  readonly synthetic: number
  /** Findings below --min-confidence, not reported. */
  readonly hidden: number
  /** Findings that are counted and not shown, for --min-severity; not given where none was asked for. */
  readonly lessSevere?: number
  /**
   * Columns of texts in which people seem to be named, by the lists of names, and of which no name is told: it was not asked for, or is not
   * sure enough.
   * Not given where there are none.
   */
  readonly namingTexts?: number
  /** Findings judged before: none of them is counted above. */
  readonly suppressed: Suppressed
  readonly problems: number
  readonly totals: readonly RuleTotal[]
  readonly coverage: Coverage
}

export type ScanEvent =
  | StartEvent
  | FindingEvent
  | FieldEvent
  | TableEvent
  | ColumnEvent
  | GroupEvent
  | SourceEvent
  | ProblemEvent
  | EndEvent
