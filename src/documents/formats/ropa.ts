import { classes } from '../../../rules/categories.ts'
import type { Dataset, InventoryDocument } from '../../model/inventory-document.ts'
import { type Cell, fieldName, type FullRow, fullRows } from '../columns.ts'
import type { DocumentFormat } from '../document-format.ts'
import { csvText } from './csv.ts'

/** What GDPR Art. 30(1) asks of a record of processing, and what the ICO's template adds. A scanner knows (c); the rest is said or empty. */
const HEADER = [
  'Asset',
  'System',
  'Environment',
  'Name and contact of controller, Art. 30(1)(a)',
  'Business owner',
  'Department',
  'Purposes of processing, Art. 30(1)(b)',
  'Lawful basis, Art. 6',
  'Condition, Art. 9(2)',
  'Categories of data subjects, Art. 30(1)(c)',
  'Where data subjects live',
  'Children',
  'Categories of personal data, Art. 30(1)(c)',
  'Fields',
  'Special category, Art. 9',
  'Criminal convictions, Art. 10',
  'National identifier, Art. 87',
  'Values found',
  'People, estimated',
  'Surest confidence, 0 to 1',
  'Protection observed',
  'Recipients, Art. 30(1)(d)',
  'Transfers and safeguards, Art. 30(1)(e)',
  'Time limits for erasure, Art. 30(1)(f)',
  'Kept longer than that',
  'How it is deleted',
  'Security measures, Art. 30(1)(g)',
  'Location of data',
  'Coverage of the scan',
  'First seen',
  'Last seen',
  'Asset id',
]

/** A row for each data set and category of personal data; what a person has called a false positive is left out. */
export const ropaDocument: DocumentFormat = {
  name: 'ropa-csv',
  title: 'record of processing (GDPR Art. 30), for spreadsheets',
  render: (document) => csvText(HEADER, rowsOf(document)),
}

function* rowsOf(document: InventoryDocument): Generator<readonly Cell[]> {
  const groups = new Map<string, FullRow[]>()
  for (const full of fullRows(document)) {
    if (full.decision?.decision === 'false-positive') continue
    const key = `${full.dataset.id} ${full.row.class}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [full])
    else group.push(full)
  }
  for (const group of groups.values()) yield cellsOf(group)
}

function cellsOf(group: readonly FullRow[]): readonly Cell[] {
  const { dataset, row } = group[0] as FullRow
  const said = (key: keyof Dataset['context']): Cell => dataset.context[key]?.value ?? null
  const list = (values: readonly (string | null)[]): Cell => [...new Set(values.filter((one) => one !== null))].join('; ') || null
  const people = dataset.collections.flatMap((one) => one.people?.count ?? [])
  return [
    dataset.table === null ? dataset.file : `${dataset.file}: ${dataset.table}`,
    said('system'),
    said('environment'),
    null,
    said('owner'),
    said('department'),
    said('purpose'),
    said('lawfulBasis'),
    said('condition'),
    said('subjects'),
    said('residency'),
    dataset.children ? 'yes' : null,
    classes.find(({ id }) => id === row.class)?.label ?? row.class,
    list(group.map((one) => fieldName(one.row) ?? 'text')),
    list(group.map(({ rule }) => rule.special)),
    said('criminal'),
    group.some(({ rule }) => rule.nationalId) ? 'yes' : null,
    group.reduce((sum, one) => sum + one.row.matches, 0),
    people.length === 0 ? null : Math.max(...people),
    Math.max(...group.map((one) => one.row.confidence)),
    list(group.map((one) => one.row.protection)),
    said('recipients'),
    said('transfers'),
    said('retention'),
    group.some((one) => one.outlived === true) ? 'yes' : group.some((one) => one.outlived === false) ? 'no' : null,
    said('deletion'),
    said('measures'),
    said('region'),
    list(group.map((one) => one.row.coverage)),
    group.map((one) => one.row.firstSeen).sort()[0] ?? null,
    group
      .map((one) => one.row.lastSeen)
      .sort()
      .at(-1) ?? null,
    dataset.id,
  ]
}
