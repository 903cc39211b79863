/** What is told of one source. */
import type { Conclusion } from '../classify/conclude.ts'
import type { Directive } from '../model/directive.ts'
import type { SkipReason } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'

/** What became of one source. Either `skipped` or a conclusion. */
export interface SourceReport {
  readonly file: string
  readonly skipped: SkipReason | null
  readonly conclusion: Conclusion
  /** Comments in it that speak to us. */
  readonly directives: readonly Directive[]
  readonly problems: readonly Problem[]
  readonly bytes: number
  readonly records: number
  /** Name of the reader; null where nothing was read. */
  readonly format: string | null
  /** Of sources that hold several tables: how many records each has. */
  readonly tables: readonly { readonly table: string | null; readonly records: number }[]
  /** How long it took; not given where nobody asked. */
  readonly milliseconds?: number
}

export const NOTHING: Conclusion = {
  findings: [],
  fields: [],
  tables: [],
  columns: [],
  totals: [],
  groups: [],
  hidden: 0,
  namingTexts: 0,
}

export function skip(file: string, reason: SkipReason, problems: readonly Problem[]): SourceReport {
  return { file, skipped: reason, conclusion: NOTHING, directives: [], problems, bytes: 0, records: 0, format: null, tables: [] }
}

/** What is told of a source at which we failed ourselves. `why` names no data: the error's kind and our own function, or what happened. */
export function failedReport(file: string, why: string): SourceReport {
  const message = `${why}; it may not have been scanned completely. This is a fault of piiscope: please report it`
  return skip(file, 'unreadable', [{ file, code: 'internal', message, incomplete: true }])
}
