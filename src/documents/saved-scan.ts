/**
 * An inventory from a saved scan, for formats that only inventories have. A saved scan names fields and findings; what it does not
 * say (files without findings; of all but blobs, columns without personal data) is not in the inventory either: `piiscope inventory` has it.
 */
import type { ColumnEvent, EndEvent, FieldEvent, FindingEvent, GroupEvent, ScanEvent, SourceEvent } from '../model/event.ts'
import { anchorOf, type FieldPlace } from '../model/field.ts'
import type { InventoryDocument } from '../model/inventory-document.ts'
import { type InventoryOptions, openInventory } from './build-inventory.ts'

/** Names all findings of one rule in one field, or in the text, of one file (review/identity.ts). */
export type GroupId = (rule: string, file: string, anchor: string) => string

/** @param events from start to end, as saved */
export function savedScan(events: readonly ScanEvent[], options: InventoryOptions, groupId: GroupId): InventoryDocument {
  const inventory = openInventory(options)
  const files = new Map<string, ScanEvent[]>()
  for (const event of events) {
    if (event.event === 'start') inventory.event(event)
    else if ('file' in event) files.set(event.file, [...(files.get(event.file) ?? []), event])
  }
  for (const [file, own] of files) {
    const source = own.find((event) => event.event === 'source')
    const told = own.filter(({ event }) => event !== 'source' && event !== 'group')
    for (const event of [...told, ...groupsOf(file, own, groupId), source ?? sourceOf(file, own)]) inventory.event(event)
  }
  const document = inventory.document()
  const end = events.findLast((event): event is EndEvent => event.event === 'end')
  // The ledger's sums were saved; the list behind them may not have been.
  return end === undefined
    ? document
    : { ...document, status: end.status === 'complete' ? document.status : 'incomplete', coverage: end.coverage }
}

/** As many as are told of: of fields with a verdict all that the verdict counts, elsewhere the places that are listed. */
function groupsOf(file: string, events: readonly ScanEvent[], groupId: GroupId): GroupEvent[] {
  const fields = events.filter((event): event is FieldEvent => event.event === 'field')
  const columns = new Map(
    events
      .filter((event): event is ColumnEvent => event.event === 'column')
      .map(({ table, index, path, field: name }) => {
        const place = { table, name, index, path }
        return [anchorOf(place), place] as const
      }),
  )
  const verdicts = new Set(fields.map(({ id }) => id))
  const groups = new Map<string, GroupEvent>()
  for (const field of fields) {
    const { id, state, rule, severity, confidence, table, index, path, hits, distinct, evidence, linked } = field
    groups.set(id, {
      ...{ event: 'group', file, id, state, rule, class: field.class, category: field.category, severity, confidence },
      ...(field.within !== undefined && { within: field.within }),
      ...{ place: { table, name: field.field, index, path }, verdict: true, findings: hits, distinct, evidence, linked },
      synthetic: field.synthetic ? hits : 0,
      estimated: false,
      people: null,
    })
  }
  for (const event of events) {
    if (event.event !== 'finding' || verdicts.has(event.id)) continue
    // In text every finding has a name of its own.
    const id = event.anchor === 'text' ? groupId(event.rule, file, event.anchor) : event.id
    const before = groups.get(id)
    const isSurest = before === undefined || event.confidence > before.confidence
    const { state, rule, severity, evidence, linked } = event
    groups.set(id, {
      ...{ event: 'group', file, id, state, rule, class: event.class, category: event.category, severity, linked },
      place: columns.get(event.anchor) ?? placeOf(event),
      verdict: false,
      findings: (before?.findings ?? 0) + 1,
      synthetic: (before?.synthetic ?? 0) + (event.synthetic ? 1 : 0),
      // Nobody knows which of them were alike: at least one, and no more than there are.
      distinct: (before?.findings ?? 0) + 1,
      estimated: false,
      confidence: isSurest ? event.confidence : before.confidence,
      evidence: isSurest ? evidence : before.evidence,
      people: null,
    })
  }
  return [...groups.values()]
}

/** A finding says where it lies by its anchor (model/field.ts). */
function placeOf({ anchor, table, field }: FindingEvent): FieldPlace | null {
  if (anchor === 'text') return null
  const [, position, path] = /^path:(?:[^#]*#(\d+)\/)?(.*)$/s.exec(anchor) ?? []
  return { table, name: field, index: position === undefined ? null : Number(position), path: path ?? null }
}

function sourceOf(file: string, events: readonly ScanEvent[]): SourceEvent {
  const records = (event: ScanEvent): number =>
    event.event === 'table' && event.path === null ? event.records : event.event === 'field' ? event.values : 0
  const tables = new Map<string | null, number>()
  for (const event of events)
    if ('table' in event) tables.set(event.table, Math.max(tables.get(event.table) ?? 0, records(event)))
  const sum = [...tables.values()].reduce((total, one) => total + one, 0)
  return {
    event: 'source',
    file,
    folder: false,
    skipped: null,
    partial: events.some((event) => event.event === 'problem' && event.incomplete),
    format: null,
    bytes: 0,
    records: sum,
    tables: [...tables].map(([table, own]) => ({ table, records: own })),
  }
}
