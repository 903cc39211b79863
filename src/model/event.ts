/** What a scan reports while it runs: the machine contract of `--format ndjson`, one object a line. */
import type { ColumnSummary } from './column.ts'
import type { Finding, FieldVerdict } from './finding.ts'
import type { Problem } from './problem.ts'
import type { Identity, Suppressed } from './review.ts'
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

/** The ledger's sum. `discovered = scanned + partial + skipped`, always. */
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
  /** Findings judged before: none of them is counted above. */
  readonly suppressed: Suppressed
  readonly problems: number
  readonly totals: readonly RuleTotal[]
  readonly coverage: Coverage
}

export type ScanEvent = StartEvent | FindingEvent | FieldEvent | TableEvent | ColumnEvent | ProblemEvent | EndEvent
