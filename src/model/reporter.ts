import type { ScanEvent } from './event.ts'
import type { Policy } from './policy.ts'
import type { Rule } from './rule.ts'

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
  /** What to type after `piiscope scan` to have this scan again; null: it cannot be had by typing. Default: the inputs, where harmless. */
  readonly again?: string | null
  /** The way from the root of the project to the folder that file names start from: '' or ends in a slash. Default ''. */
  readonly base?: string
  /** Titles and references of rules. Default: none, ids stand alone. */
  readonly rules?: readonly Rule[]
  /** What distinguishes this run from others of the same commit: a shard, a package. Default none. */
  readonly label?: string
  /** What a later merge compares: rules, configuration, part. Default nothing. */
  readonly manifest?: Readonly<Record<string, string | number | null>>
  /** Rows of findings on a screen. Default: as many as fit one. */
  readonly rows?: number
  /** What stands below what on a screen. Default: files below classes. */
  readonly groupBy?: 'class' | 'rule' | 'file'
  /** Of classes and files on a screen. Default: worst first. */
  readonly sortBy?: 'severity' | 'count' | 'name'
  /** False: without the ledger and what to do next, for people who know; the verdict stays. Default true. */
  readonly summary?: boolean
  /** Results of a SARIF report, the worst ones. Default 5,000, as many as GitHub keeps. */
  readonly maxResults?: number
  /** Begin CSV with a byte order mark, for Excel. Default false. */
  readonly byteOrderMark?: boolean
  /** Where a file of the project is (by its way from the root), for terminals that link to it; null: nowhere. Default: nothing is linked. */
  readonly link?: (file: string) => string | null
  /** Wall clock, for formats that require one. Default: the epoch, so that the same scan gives the same bytes. */
  readonly clock?: () => Date
}

/** Scan events in, text out. Pure: the caller owns the stream. One object per run. */
export interface ReporterRun {
  /** Called for each event in order; returns text to write now, or ''. */
  event(event: ScanEvent): string
}

export interface Reporter {
  readonly name: string
  readonly title: string
  /** It is told of every field, with and without findings (`column` events). Default false. */
  readonly allFields?: boolean
  open(options: ReporterOptions): ReporterRun
}
