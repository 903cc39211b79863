import type { ScanEvent } from './event.ts'
import type { Policy } from './policy.ts'

export interface ReporterOptions {
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number
  readonly color: boolean
  /** Only ASCII: no bullets, ellipses or check marks beyond it. */
  readonly ascii: boolean
  /** Show the terms behind each verdict (`--explain`). */
  readonly explain: boolean
  readonly policy: Policy
  /** The paths as the user gave them, for headings and suggestions; shown through an encoder. */
  readonly inputs: readonly string[]
}

/** Scan events in, text out. Pure: the caller owns the stream. One object per run. */
export interface ReporterRun {
  /** Called for each event in order; returns text to write now, or ''. */
  event(event: ScanEvent): string
}

export interface Reporter {
  readonly name: string
  readonly title: string
  open(options: ReporterOptions): ReporterRun
}
