import type { Severity } from './class.ts'

export type ConfidenceLevel = 'low' | 'medium' | 'high'

/** Lower bounds of the levels (design: high >= 0.9, medium >= 0.6, low >= 0.3). */
export const CONFIDENCE: Readonly<Record<ConfidenceLevel, number>> = { low: 0.3, medium: 0.6, high: 0.9 }

/** Order of severities, from least. */
export const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical']

/** When a run fails (exit code 1). Null: never. Synthetic findings never fail a run. */
export interface Policy {
  /** Ignores and baseline entries that cover nothing, or have expired, fail the run too. Default false. */
  readonly failOnStale?: boolean
  /** More new findings than this fail the run, whatever they are; test values do not count. Default: any number. */
  readonly maxFindings?: number
  readonly failOn: { readonly severity: Severity; readonly confidence: number } | null
}
