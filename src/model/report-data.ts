/** The rows of a report as its page holds them: by column, each text once. Written by documents, read in a browser. */

/** Texts by their positions in a list; '' is nothing. */
export interface Coded {
  readonly of: readonly string[]
  readonly at: readonly number[]
}

export interface ReportDataset {
  /** Without its prefix. */
  readonly id: string
  readonly name: string
  readonly system: string
  readonly about: string
  /** What was stated: label, value, who said so. */
  readonly stated: readonly (readonly [label: string, value: string, from: string])[]
}

export interface ReportRule {
  readonly id: string
  readonly title: string
  readonly class: string
  readonly category: string
  readonly law: string
  readonly sensitivity: string
}

export interface ReportDecision {
  readonly decision: string
  readonly by: string | null
  readonly at: string | null
  readonly ticket: string | null
  readonly notes: string | null
}

/** Columns of the same length, one entry a row. */
export interface ReportRows {
  /** Ids without their prefix. */
  readonly id: readonly string[]
  readonly dataset: readonly number[]
  readonly rule: readonly number[]
  readonly field: Coded
  readonly severity: Coded
  /** Thousandths. */
  readonly confidence: readonly number[]
  readonly matches: readonly number[]
  readonly distinct: readonly number[]
  /** Records that were scanned, values that are not blank, published test values. -1: not known. */
  readonly records: readonly number[]
  readonly values: readonly number[]
  readonly synthetic: readonly number[]
  readonly protection: Coded
  readonly coverage: Coded
  readonly type: Coded
  readonly linkedBy: Coded
  readonly evidence: Coded
  readonly text: Coded
  readonly combinations: Coded
  readonly state: Coded
  readonly firstSeen: Coded
  readonly lastSeen: Coded
  /** Position in `decisions`; -1: none. */
  readonly decision: readonly number[]
}

/** Unclassified fields that the page lists, in its order. */
export interface ReportFields {
  /** Ids without their prefix. */
  readonly id: readonly string[]
  /** Position in `decisions`; -1: none. */
  readonly decision: readonly number[]
}

export interface ReportData {
  readonly datasets: readonly ReportDataset[]
  readonly rules: readonly ReportRule[]
  readonly decisions: readonly ReportDecision[]
  readonly rows: ReportRows
  /** Only where the page is served: elsewhere nothing can be decided. */
  readonly fields?: ReportFields
}
