import { classes } from '../../../rules/categories.ts'
import type { Dataset, InventoryDocument } from '../../model/inventory-document.ts'
import { type Cell, fieldName, type FullRow, fullRows, nameOfField } from '../columns.ts'
import type { DocumentFormat } from '../document-format.ts'
import { type FullUnclassified, unclassifiedFields } from '../unclassified.ts'
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

/**
 * A row for each data set and category of personal data; what a person has called a false positive, or not personal, is left out. What no rule
 * names comes last: fields that a person calls personal as a category of their own, and those that nobody has judged as what is to be judged.
 */
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
  const left = unclassifiedFields(document)
  for (const dataset of document.datasets) {
    const own = left.filter((one) => one.dataset === dataset)
    const personal = own.filter(({ decision }) => decision?.decision === 'personal')
    const open = own.filter(({ decision }) => decision === undefined)
    const more = (dataset.unclassified?.count ?? 0) - own.length
    if (personal.length > 0) yield unclassifiedRow(dataset, PERSONAL, personal, 0)
    if (open.length + more > 0) yield unclassifiedRow(dataset, TO_BE_JUDGED, open, more)
  }
}

/** Categories of the fields that no rule names. */
const PERSONAL = 'Other personal data, as people say'
const TO_BE_JUDGED = 'Not classified: to be judged'
/** So many fields are named; the csv and xlsx inventories have all. */
const MOST_NAMED = 100

function unclassifiedRow(dataset: Dataset, category: string, fields: readonly FullUnclassified[], more: number): readonly Cell[] {
  const names = fields.slice(0, MOST_NAMED).map(({ field }) => nameOfField(field))
  const unnamed = fields.length - names.length + more
  const isSaid = category === PERSONAL
  return assetCells(dataset, {
    category,
    fields: [...names, ...(unnamed > 0 ? [`and ${unnamed} more`] : [])].join('; '),
    values: isSaid ? fields.reduce((sum, { field }) => sum + field.values, 0) : null,
    coverage: [...new Set(fields.map(({ field }) => field.coverage))].join('; ') || null,
    firstSeen: dataset.firstSeen,
    lastSeen: dataset.lastSeen,
  })
}

/** What is said of one category in one data set; what is absent stays empty. */
interface CategoryCells {
  readonly category: string
  readonly fields: Cell
  readonly special?: Cell
  readonly nationalId?: Cell
  readonly values: Cell
  readonly confidence?: Cell
  readonly protection?: Cell
  readonly outlived?: Cell
  readonly coverage: Cell
  readonly firstSeen: Cell
  readonly lastSeen: Cell
}

function cellsOf(group: readonly FullRow[]): readonly Cell[] {
  const { dataset, row } = group[0] as FullRow
  const list = (values: readonly (string | null)[]): Cell => [...new Set(values.filter((one) => one !== null))].join('; ') || null
  return assetCells(dataset, {
    category: classes.find(({ id }) => id === row.class)?.label ?? row.class,
    fields: list(group.map((one) => fieldName(one.row) ?? 'text')),
    special: list(group.map(({ rule }) => rule.special)),
    nationalId: group.some(({ rule }) => rule.nationalId) ? 'yes' : null,
    values: group.reduce((sum, one) => sum + one.row.matches, 0),
    confidence: Math.max(...group.map((one) => one.row.confidence)),
    protection: list(group.map((one) => one.row.protection)),
    outlived: group.some((one) => one.outlived === true) ? 'yes' : group.some((one) => one.outlived === false) ? 'no' : null,
    coverage: list(group.map((one) => one.row.coverage)),
    firstSeen: group.map((one) => one.row.firstSeen).sort()[0] ?? null,
    lastSeen:
      group
        .map((one) => one.row.lastSeen)
        .sort()
        .at(-1) ?? null,
  })
}

/** In the order of the header. */
function assetCells(dataset: Dataset, of: CategoryCells): readonly Cell[] {
  const said = (key: keyof Dataset['context']): Cell => dataset.context[key]?.value ?? null
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
    of.category,
    of.fields,
    of.special ?? null,
    said('criminal'),
    of.nationalId ?? null,
    of.values,
    people.length === 0 ? null : Math.max(...people),
    of.confidence ?? null,
    of.protection ?? null,
    said('recipients'),
    said('transfers'),
    said('retention'),
    of.outlived ?? null,
    said('deletion'),
    said('measures'),
    said('region'),
    of.coverage,
    of.firstSeen,
    of.lastSeen,
    dataset.id,
  ]
}
