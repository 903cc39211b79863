/** What `piiscope find-subject` prints. */
import { csvText } from '../documents/formats/csv.ts'
import { jsonText, terminalText } from '../reporters/encode.ts'
import { countOf, formatCount } from '../reporters/pretty/style.ts'
import type { SubjectResult } from './subject-count.ts'

export const SUBJECT_FORMATS = ['text', 'json', 'csv'] as const

export function subjectText(result: SubjectResult, format: (typeof SUBJECT_FORMATS)[number]): string {
  const { datasets } = result
  if (format === 'json') return `${jsonText({ findSubject: 1, ...result })}\n`
  if (format === 'csv') {
    return csvText(
      ['location', 'table', 'records', 'matches', 'fields'],
      datasets.map(({ file, table, records, matches, fields }) => [file, table, records, matches, fields.join('; ')]),
    )
  }
  const lines = datasets.map(({ file, table, records, fields }) => {
    const name = terminalText(table === null ? file : `${file}: ${table}`)
    return `  ${name}  ${countOf(records, 'record')}  ${fields.map((one) => terminalText(one)).join(', ')}`
  })
  const { coverage, problems, skipped } = result
  const head = `${countOf(result.identifiers, 'identifier')} looked for in ${countOf(coverage.scanned, 'source')}: `
  const missed = [
    ...problems.map(({ file, code }) => `  ${terminalText(file)}  ${code}`),
    ...skipped.map(({ file, reason }) => `  ${terminalText(file)}  ${reason}`),
  ]
  return [
    head + (datasets.length === 0 ? 'none found' : `found in ${countOf(datasets.length, 'data set')}`),
    ...lines,
    ...(missed.length === 0 ? [] : [`not looked into (${formatCount(missed.length)}):`, ...missed]),
    '',
  ].join('\n')
}
