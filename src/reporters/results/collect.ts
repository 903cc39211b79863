/** From events to results: findings inside a field become one, with the field's verdict if it has one. */
import type { FieldEvent, FindingEvent, ScanEvent } from '../../model/event.ts'
import { anchorOf } from '../../model/field.ts'
import type { ReporterOptions } from '../../model/reporter.ts'
import { roundConfidence } from '../machine/event.ts'
import type { Result } from './result.ts'

export interface Results {
  /** Takes the next event; returns the results of a file when all its events are known. */
  event(event: ScanEvent): readonly Result[]
}

/** Memory: the events of one file, whose number is capped. */
export function openResults({ base = '', rules = [] }: Pick<ReporterOptions, 'base' | 'rules'>): Results {
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  let file: string | null = null
  let findings: FindingEvent[] = []
  let fields: FieldEvent[] = []
  const flush = (): Result[] => {
    const results = resultsOf(findings, fields, (rule) => titles.get(rule) ?? rule, base)
    findings = []
    fields = []
    return results
  }
  return {
    event(event) {
      if (event.event === 'end') return flush()
      if (event.event !== 'finding' && event.event !== 'field') return []
      const done = event.file === file ? [] : flush()
      file = event.file
      if (event.event === 'finding') findings.push(event)
      else fields.push(event)
      return done
    },
  }
}

function resultsOf(
  findings: readonly FindingEvent[],
  fields: readonly FieldEvent[],
  titleOf: (rule: string) => string,
  base: string,
): Result[] {
  const results: Result[] = []
  const inFields = new Map<string, FindingEvent[]>()
  const nameOf = (rule: string, anchor: string, state: string): string => [rule, anchor, state].join('\0')
  for (const finding of findings) {
    if (finding.anchor === 'text') results.push(ofText(finding, titleOf(finding.rule), base))
    else {
      const name = nameOf(finding.rule, finding.anchor, '')
      const known = inFields.get(name)
      if (known === undefined) inFields.set(name, [finding])
      else known.push(finding)
    }
  }
  for (const verdict of fields) {
    const name = nameOf(verdict.rule, anchorOf({ ...verdict, name: verdict.field }), '')
    results.push(ofField(verdict, inFields.get(name)?.[0], titleOf(verdict.rule), base))
    inFields.delete(name)
  }
  for (const [first, ...more] of inFields.values()) {
    if (first !== undefined) results.push(ofPlaces(first, more, titleOf(first.rule), base))
  }
  return results.sort((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

function ofText(finding: FindingEvent, title: string, base: string): Result {
  return {
    ...facts(finding, title, base),
    ...placeOf(finding),
    endColumn: finding.endColumn ?? null,
    bytes: finding.bytes ?? null,
    field: null,
    count: 1,
    more: finding.more ?? 0,
    values: 0,
    distinct: 1,
    sample: finding.sample,
  }
}

function ofField(verdict: FieldEvent, first: FindingEvent | undefined, title: string, base: string): Result {
  return {
    ...facts(verdict, title, base),
    ...placeOf(first),
    endColumn: null,
    bytes: null,
    field: fieldText(anchorOf({ ...verdict, name: verdict.field })),
    count: verdict.hits,
    more: 0,
    values: verdict.values,
    distinct: verdict.distinct,
    sample: first?.sample ?? `[${verdict.class.toUpperCase()}]`,
  }
}

/** Values in a field that as a whole is something else. */
function ofPlaces(first: FindingEvent, more: readonly FindingEvent[], title: string, base: string): Result {
  const all = [first, ...more]
  return {
    ...facts(first, title, base),
    confidence: roundConfidence(Math.max(...all.map(({ confidence }) => confidence))),
    synthetic: all.every(({ synthetic }) => synthetic),
    state: all.some(({ state }) => state === 'new') ? 'new' : first.state,
    ...placeOf(first),
    endColumn: null,
    bytes: null,
    field: fieldText(first.anchor),
    count: all.reduce((sum, one) => sum + 1 + (one.more ?? 0), 0),
    more: 0,
    values: 0,
    distinct: 0,
    sample: first.sample,
  }
}

function placeOf(finding: FindingEvent | undefined): Pick<Result, 'line' | 'column' | 'where'> {
  const { line = 1, column = 1, table = null, place = null, record = null } = finding ?? {}
  if (line !== null) return { line, column: column ?? 1, where: null }
  return {
    line: 1,
    column: 1,
    where: [place ?? table, record === null ? null : `record ${record}`].filter((one) => one !== null).join(', '),
  }
}

type Facts = Pick<
  Result,
  'id' | 'state' | 'rule' | 'title' | 'severity' | 'confidence' | 'file' | 'synthetic' | 'linked' | 'category' | 'class'
>

function facts(event: FindingEvent | FieldEvent, title: string, base: string): Facts {
  return {
    id: event.id,
    state: event.state,
    rule: event.rule,
    title,
    severity: event.severity,
    // As saved reports have it: of those the same results are the worst.
    confidence: roundConfidence(event.confidence),
    file: projectPath(base, event.file),
    synthetic: event.synthetic,
    linked: event.linked,
    category: event.category,
    class: event.class,
  }
}

function fieldText(anchor: string): string {
  return anchor.replace(':', ' ')
}

/** `base` and `file` as one path: `../` at the front of the name takes folders off the base. */
export function projectPath(base: string, file: string): string {
  let folder = base
  let name = file
  while (name.startsWith('../') && folder !== '') {
    name = name.slice(3)
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
  }
  return folder + name
}
