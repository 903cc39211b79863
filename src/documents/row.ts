/** A row of an inventory: what was found in a field, or in the text of a file. */
import type { GroupEvent, SourceEvent } from '../model/event.ts'
import type { Dataset, InventoryRow } from '../model/inventory-document.ts'
import { compare } from '../model/compare.ts'
import { rounded } from './rounded.ts'
import { columnAround, rowName, type Told } from './told-source.ts'

/** @param date ISO date of the scan */
export function rowOf(group: GroupEvent, dataset: Dataset, source: SourceEvent, told: Told, date: string): InventoryRow {
  const { place } = group
  const verdict = group.verdict ? told.fields.get(group.id) : undefined
  const column = told.columns.find(
    (one) =>
      place !== null &&
      one.table === place.table &&
      one.index === place.index &&
      one.path === place.path &&
      one.field === place.name,
  )
  const name = place === null ? null : (place.path ?? place.name ?? `column ${(place.index ?? 0) + 1}`)
  const full = name === null ? null : rowName(name, dataset.table, told)
  const text = told.tables
    .filter(({ table }) => table === dataset.table)
    .flatMap(({ texts }) => texts)
    .find(({ field }) => field === full)
  const combinations = dataset.collections.flatMap(({ exposures }) =>
    exposures.flatMap(({ combination, fields }) => (full !== null && fields.includes(full) ? [combination] : [])),
  )
  return {
    id: group.id,
    dataset: dataset.id,
    basis: place === null ? 'text' : group.verdict ? 'field' : 'values',
    field: place?.name ?? null,
    index: place?.index ?? null,
    path: place?.path ?? null,
    ...columnAround(place, told),
    type: column?.type ?? null,
    category: group.category,
    class: group.class,
    rule: group.rule,
    severity: group.severity,
    confidence: rounded(group.confidence, 3),
    evidence: group.evidence.map(({ kind, bits }) => ({ kind, bits: rounded(bits, 1) })),
    records: place === null ? 0 : dataset.records,
    values: place === null ? null : (verdict?.values ?? column?.values ?? null),
    blanks: column?.blanks ?? null,
    matches: group.findings,
    synthetic: group.synthetic,
    distinct: group.distinct,
    coverage: source.partial ? 'partial' : group.estimated ? 'sampled' : 'full',
    protection: verdict?.protection ?? protectionOf(place, told),
    linked: group.linked,
    linkedBy: verdict?.linkedBy == null ? null : rowName(verdict.linkedBy, dataset.table, told),
    text:
      text === undefined
        ? null
        : { rows: text.rows, emails: text.emails, phones: text.phones, names: text.names, complaints: text.complaints },
    combinations: [...new Set(combinations)].sort(compare),
    state: group.state,
    firstSeen: date,
    lastSeen: date,
  }
}

/** What is found in some values of a field is written as the field is, whatever it was taken for. */
function protectionOf(place: GroupEvent['place'], { fields }: Told): InventoryRow['protection'] {
  if (place === null) return 'plain'
  for (const one of fields.values())
    if (one.table === place.table && one.index === place.index && one.path === place.path && one.field === place.name)
      return one.protection
  return 'plain'
}

/** Members of one archive may have one name; what was found in them is one row then. */
export function summedRow(before: InventoryRow | undefined, row: InventoryRow): InventoryRow {
  if (before === undefined) return row
  return {
    ...(row.confidence > before.confidence ? row : before),
    records: before.records + row.records,
    values: before.values === null ? row.values : before.values + (row.values ?? 0),
    blanks: before.blanks === null ? row.blanks : before.blanks + (row.blanks ?? 0),
    matches: before.matches + row.matches,
    synthetic: before.synthetic + row.synthetic,
    distinct: before.distinct + row.distinct,
  }
}
