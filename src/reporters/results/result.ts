import type { Severity } from '../../model/class.ts'
import type { FindingState } from '../../model/review.ts'

/** What CI systems show as one item: a place in text, or a whole field. */
export interface Result {
  readonly id: string
  readonly state: FindingState
  readonly rule: string
  /** The rule in words, its id if nothing else is known. */
  readonly title: string
  readonly severity: Severity
  readonly confidence: number
  /** From the root of the project, members of containers after `!/`. */
  readonly file: string
  /** Of the place, or of the first place known in the field; 1 where none is known. */
  readonly line: number
  readonly column: number
  /** The place where there are no lines: `Sheet1, record 3`, `page 2`; null where there are. */
  readonly where: string | null
  /** One past the last column; null where no single place is meant, or none is known. */
  readonly endColumn: number | null
  /** The same in bytes of UTF-8. */
  readonly bytes: { readonly column: number; readonly endColumn: number } | null
  /** `column email`, `users.email`, `path posts[].email`; null in text. */
  readonly field: string | null
  /** Values found: 1 in text. */
  readonly count: number
  /** Of the last place in text that is listed: how many more of its rule there are in the text of the file; else 0. */
  readonly more: number
  /** All non-empty values of the field; 0 in text, and of a field that as a whole is something else. */
  readonly values: number
  readonly distinct: number
  readonly sample: string
  readonly synthetic: boolean
  readonly linked: boolean
  readonly category: string
  readonly class: string
}

const ONE_DECIMAL = 10

/** What was found in a sentence, without its file: `US social security number [US-SSN] in column ssn: 17 of 912 values`. */
export function resultMessage({ title, sample, field, count, values, synthetic, where }: Result): string {
  const mark = synthetic ? ' (published test value)' : ''
  if (field === null) return `${title} ${sample}${where === null ? '' : ` on ${where}`}${mark}`
  if (values === 0) return `${title} ${sample} in ${field}: ${count} ${count === 1 ? 'value' : 'values'}${mark}`
  const share = Math.round((count / values) * 100 * ONE_DECIMAL) / ONE_DECIMAL
  return `${title} ${sample} in ${field}: ${count} of ${Math.max(count, values)} ${Math.max(count, values) === 1 ? 'value' : 'values'}${share >= 1 ? ` (${Math.round(share)} %)` : ''}${mark}`
}

/** `people.csv:2:9`, or `people.xlsx, Sheet1, record 1` where there are no lines. */
export function placeText({ file, line, column, where }: Pick<Result, 'file' | 'line' | 'column' | 'where'>): string {
  return where === null ? `${file}:${line}:${column}` : `${file}${where === '' ? '' : `, ${where}`}`
}

/** Whether the lines of a result are lines of a file that CI systems know. */
export function hasLines({ file, where }: Pick<Result, 'file' | 'where'>): boolean {
  return where === null && fileOnDisk(file) === file
}

/** The file on disk: GitHub and GitLab know nothing of members of archives. */
export function fileOnDisk(file: string): string {
  const at = file.indexOf('!/')
  return at < 0 ? file : file.slice(0, at)
}

/** Worst first; equal ones stay in the order of the scan. */
export function byRank(a: Result, b: Result): number {
  return (
    Number(a.synthetic) - Number(b.synthetic) ||
    SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
    b.confidence - a.confidence
  )
}

const SEVERITY_ORDER: readonly Severity[] = ['critical', 'high', 'medium', 'low']
