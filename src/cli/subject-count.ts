/** Counts records that hold an identifier, by data set. */
import type { EndEvent, FindingEvent, ProblemEvent, ScanEvent } from '../model/event.ts'
import { anchorOf } from '../model/field.ts'
import { projectPath } from '../reporters/results/collect.ts'

export interface SubjectDataset {
  readonly file: string
  readonly table: string | null
  /** Records, or lines of text, that hold any of the identifiers. */
  readonly records: number
  readonly matches: number
  /** Fields they stand in; `text` outside of fields. */
  readonly fields: readonly string[]
}

export interface SubjectResult {
  /** How many were looked for. */
  readonly identifiers: number
  readonly datasets: readonly SubjectDataset[]
  readonly coverage: EndEvent['coverage']
  readonly status: EndEvent['status']
  readonly problems: readonly Pick<ProblemEvent, 'file' | 'code'>[]
  /** What was met and not looked into. */
  readonly skipped: readonly { readonly file: string; readonly reason: string }[]
}

export interface SubjectCount {
  event(event: ScanEvent): void
  /** @param base from the root of the project to where names start */
  result(base: string, identifiers: number): SubjectResult
}

interface Counting {
  file: string
  table: string | null
  records: Set<number>
  matches: number
  fields: Set<string>
}

export function openSubjectCount(): SubjectCount {
  const datasets = new Map<string, Counting>()
  const problems: ProblemEvent[] = []
  const skipped: { file: string; reason: string }[] = []
  let findings: FindingEvent[] = []
  let end: EndEvent | null = null
  const countedOf = (file: string, table: string | null): Counting => {
    const key = JSON.stringify([file, table])
    const known = datasets.get(key)
    if (known !== undefined) return known
    const made = { file, table, records: new Set<number>(), matches: 0, fields: new Set<string>() }
    datasets.set(key, made)
    return made
  }
  return {
    event(event) {
      if (event.event === 'finding') findings.push(event)
      else if (event.event === 'group') {
        const { place } = event
        const counting = countedOf(event.file, place?.table ?? null)
        counting.matches += event.findings
        counting.fields.add(place === null ? 'text' : (place.path ?? place.name ?? `column ${(place.index ?? 0) + 1}`))
        const anchor = anchorOf(place)
        // Text has lines, fields have records; of one data set both may hold somebody.
        for (const one of findings)
          if (one.anchor === anchor) counting.records.add(place === null ? -(one.line ?? 0) : (one.record ?? 0))
      } else if (event.event === 'source') {
        findings = []
        if (event.skipped !== null) skipped.push({ file: event.file, reason: event.skipped })
      } else if (event.event === 'problem' && event.incomplete) problems.push(event)
      else if (event.event === 'end') end = event
    },
    result(base, identifiers) {
      if (end === null) throw new TypeError('the scan ended without its end event')
      return {
        identifiers,
        datasets: [...datasets.values()]
          .map(({ file, table, records, matches, fields }) => ({
            file: projectPath(base, file),
            table,
            records: records.size,
            matches,
            fields: [...fields].sort(),
          }))
          .filter(({ matches }) => matches > 0),
        coverage: end.coverage,
        status: end.status,
        problems: problems.map(({ file, code }) => ({ file: projectPath(base, file), code })),
        skipped: skipped.map(({ file, reason }) => ({ file: projectPath(base, file), reason })),
      }
    },
  }
}
