/** One report of a file that was read in parts: the sheets of a workbook, the pages of a document. */
import type { SourceTotal } from '../classify/conclude.ts'
import type { Problem } from '../model/problem.ts'
import { NOTHING, type SourceReport } from './source-report.ts'

/**
 * @param own reports of what a container holds under its own name
 * @param entries how much it was found to hold in all
 * @param problems of the container itself
 * @param format the container's name
 */
export function joinReports(
  file: string,
  own: readonly SourceReport[],
  entries: number,
  problems: readonly Problem[],
  format: string,
): SourceReport {
  const [first, ...more] = own
  if (first !== undefined && more.length === 0) return { ...first, problems: [...first.problems, ...problems] }
  const isLost = entries === 0 && problems.some(({ incomplete }) => incomplete)
  return {
    file,
    skipped: entries > 0 ? null : isLost ? 'unreadable' : 'empty',
    conclusion: {
      ...NOTHING,
      findings: own.flatMap(({ conclusion }) => conclusion.findings),
      fields: own.flatMap(({ conclusion }) => conclusion.fields),
      tables: own.flatMap(({ conclusion }) => conclusion.tables),
      columns: own.flatMap(({ conclusion }) => conclusion.columns),
      groups: own.flatMap(({ conclusion }) => conclusion.groups),
      totals: joinTotals(own.flatMap(({ conclusion }) => conclusion.totals)),
      hidden: own.reduce((sum, { conclusion }) => sum + conclusion.hidden, 0),
      namingTexts: own.reduce((sum, { conclusion }) => sum + conclusion.namingTexts, 0),
    },
    directives: own.flatMap(({ directives }) => directives),
    problems: [...own.flatMap((one) => one.problems), ...problems],
    bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
    records: own.reduce((sum, { records }) => sum + records, 0),
    format,
    tables: own.flatMap(({ tables }) => tables),
  }
}

function joinTotals(totals: readonly SourceTotal[]): SourceTotal[] {
  const joined = new Map<number, SourceTotal>()
  for (const one of totals) {
    const known = joined.get(one.rule)
    joined.set(
      one.rule,
      known === undefined
        ? one
        : {
            rule: one.rule,
            findings: known.findings + one.findings,
            fields: known.fields + one.fields,
            synthetic: known.synthetic + one.synthetic,
            highestConfidence: Math.max(known.highestConfidence, one.highestConfidence),
          },
    )
  }
  return [...joined.values()].sort((a, b) => a.rule - b.rule)
}
