/** Reports read back: the events of a saved blob, NDJSON stream or JSON document. What was saved is checked before it is shown again. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ColumnEvent, EndEvent, FieldEvent, FindingEvent, ProblemEvent, ScanEvent } from '../model/event.ts'
import { VALUE_TYPES } from '../model/column.ts'
import type { Masked } from '../model/finding.ts'
import { SEVERITIES } from '../model/policy.ts'
import { readError, UsageError } from './usage-error.ts'

export interface SavedReport {
  /** As given. */
  readonly name: string
  /** Of a blob; null for other reports. */
  readonly manifest: Readonly<Record<string, unknown>> | null
  readonly events: readonly ScanEvent[]
}

type Json = Readonly<Record<string, unknown>>

/** @throws UsageError if it is no report of ours, or was cut off; nothing of it is quoted */
export function readSavedReport(name: string, cwd: string): SavedReport {
  let text: string
  try {
    text = readFileSync(resolve(cwd, name), 'utf8')
  } catch (error) {
    throw readError(name, error, 'PS121')
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const first = parse(lines[0] ?? '')
  if (first !== null && first['piiscopeBlob'] === 1)
    return { name, manifest: first, events: eventsOf(lines.slice(1).map(parse), name) }
  if (first !== null && first['event'] === 'start') return { name, manifest: null, events: eventsOf(lines.map(parse), name) }
  const document = parse(text)
  if (document === null || !Array.isArray(document['events'])) throw notOurs(name)
  const { events, schema, tool, root, ...summary } = document
  const start = { event: 'start', schema, tool, root }
  return { name, manifest: null, events: eventsOf([start, ...(events as Json[]), { event: 'end', ...summary }], name) }
}

function parse(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null
  } catch {
    return null
  }
}

function notOurs(name: string): UsageError {
  return UsageError.of('PS121', `${name} is no report of piiscope (json, ndjson or blob)`, [
    'save one: piiscope scan -f json -o report.json',
  ])
}

function eventsOf(values: readonly (Json | null)[], name: string): ScanEvent[] {
  const events = values.map((value) => {
    const event = value === null ? null : eventOf(value)
    if (event === null) throw notOurs(name)
    return event
  })
  if (events[0]?.event !== 'start') throw notOurs(name)
  if (events.at(-1)?.event !== 'end') throw UsageError.of('PS121', `${name} was cut off: it has no end`)
  return events
}

const RULE = /^[a-z0-9/-]{1,64}$/
const LABEL = /^\[[A-Z0-9 -]{1,40}\]$/

function eventOf(value: Json): ScanEvent | null {
  switch (value['event']) {
    case 'start':
      return isVersion(value['tool']) ? (value as unknown as ScanEvent) : null
    case 'finding':
      return isNamed(value) && LABEL.test(String(value['sample'])) && isMore(value['more']) ? finding(value) : null
    case 'field':
      return isNamed(value) ? ({ synthetic: false, ...value, evidence: evidence(value) } as unknown as FieldEvent) : null
    case 'problem':
      return typeof value['file'] === 'string' &&
        /^[a-z-]{1,40}$/.test(String(value['code'])) &&
        typeof value['message'] === 'string'
        ? ({ incomplete: true, ...value } as unknown as ProblemEvent)
        : null
    case 'table':
      return value as unknown as ScanEvent
    case 'column':
      return isColumn(value) ? (value as unknown as ColumnEvent) : null
    case 'end':
      return Array.isArray(value['totals']) && typeof value['coverage'] === 'object' ? (value as unknown as EndEvent) : null
    default:
      return null
  }
}

function isMore(value: unknown): boolean {
  return value === undefined || (Number.isSafeInteger(value) && (value as number) > 0)
}

function finding(value: Json): FindingEvent {
  const field = value['field']
  return {
    anchor: typeof field === 'string' ? `column:${field}` : 'text',
    digest: '',
    ...value,
    sample: value['sample'] as Masked,
    evidence: evidence(value),
  } as unknown as FindingEvent
}

/** Findings are saved with the kinds of their evidence only. */
function evidence(value: Json): readonly object[] {
  const list = Array.isArray(value['evidence']) ? (value['evidence'] as unknown[]) : []
  return list.map((one) => (typeof one === 'string' ? { kind: one, bits: 0 } : (one as object)))
}

function isVersion(tool: unknown): boolean {
  return typeof tool === 'object' && tool !== null && /^[\w.+-]{1,40}$/.test(String((tool as Json)['version']))
}

const COUNTS = ['values', 'blanks', 'distinct', 'read'] as const

function isColumn(value: Json): boolean {
  const isText = (key: string): boolean => value[key] === null || typeof value[key] === 'string'
  return (
    typeof value['file'] === 'string' &&
    ['table', 'field', 'path'].every(isText) &&
    (value['index'] === null || Number.isSafeInteger(value['index'])) &&
    (VALUE_TYPES as readonly unknown[]).includes(value['type']) &&
    COUNTS.every((key) => Number.isSafeInteger(value[key]) && (value[key] as number) >= 0) &&
    (value['ofPeople'] === undefined || typeof value['ofPeople'] === 'boolean')
  )
}

function isNamed(value: Json): boolean {
  return (
    RULE.test(String(value['rule'])) &&
    /^[a-z-]{1,40}$/.test(String(value['class'])) &&
    /^[a-z-]{1,40}$/.test(String(value['category'])) &&
    (SEVERITIES as readonly unknown[]).includes(value['severity']) &&
    /^pf1:[a-z2-7]{16}$/.test(String(value['id'])) &&
    typeof value['file'] === 'string' &&
    typeof value['confidence'] === 'number'
  )
}
