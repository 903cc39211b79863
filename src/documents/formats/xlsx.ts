import type { CellValue, WriteSheet } from 'hucre/xlsx'
import { categories, classes } from '../../../rules/categories.ts'
import { ccpaCategories, hipaaIdentifiers, regulationSources } from '../../../rules/regulations.ts'
import type { InventoryDocument } from '../../model/inventory-document.ts'
import { terminalText } from '../../reporters/encode.ts'
import { type Cell, COLUMNS, fullRows } from '../columns.ts'
import type { DocumentFormat } from '../document-format.ts'
import { unclassifiedFields } from '../unclassified.ts'
import { unclassifiedCells } from '../unclassified-cells.ts'

/** Several sheets with frozen, filtered headers; numbers are numbers and dates are dates; no cell is a formula. */
export const xlsxDocument: DocumentFormat = {
  name: 'xlsx',
  title: 'a workbook: summary, inventory, data sets, what was not scanned',
  async render(document) {
    const { writeXlsx } = await import('hucre/xlsx')
    const date = new Date(`${document.date}T00:00:00Z`)
    const sheets = [
      summarySheet(document),
      inventorySheet(document),
      datasetSheet(document),
      unclassifiedSheet(document),
      ...(document.people.totals.length === 0 ? [] : [peopleSheet(document)]),
      uncoveredSheet(document),
      termSheet(),
    ]
    return writeXlsx({
      // The date of the scan, not of the writing: the same inventory gives the same bytes.
      properties: { creator: 'piiscope', title: 'Personal data inventory', created: date, modified: date },
      sheets,
      // LibreOffice shows a filter only where this name says so (oox, AutoFilterBuffer::finalizeImport).
      namedRanges: sheets.map(({ name, autoFilter }) => ({
        name: '_xlnm._FilterDatabase',
        scope: name,
        range: `'${name}'!${absolute(autoFilter?.range ?? 'A1')}`,
      })),
    })
  },
}

/** `A1:B2` as `$A$1:$B$2` */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
}

export const INVENTORY_SHEET = 'Inventory'
export const UNCLASSIFIED_SHEET = 'Unclassified'

/** Excel's limit for the characters of a cell. */
const LONGEST = 32_767
const DATE = /^\d{4}-\d{2}-\d{2}$/

function cellOf(value: Cell): CellValue {
  if (typeof value !== 'string') return value
  if (DATE.test(value)) return new Date(`${value}T00:00:00Z`)
  const text = terminalText(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

/** Column `A`, `Z`, `AA` … by position from 0. */
function letters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26)
}

function sheetOf(
  name: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  wide: readonly number[] = [],
): WriteSheet {
  return {
    name,
    rows: [[...header], ...rows.map((cells) => cells.map(cellOf))],
    columns: header.map((title, i) => ({ width: wide.includes(i) ? 40 : Math.max(12, title.length + 3) })),
    cells: new Map(header.map((title, i) => [`0,${i}`, { value: title, style: { font: { bold: true } } }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letters(header.length - 1)}${rows.length + 1}` },
  }
}

function summarySheet(document: InventoryDocument): WriteSheet {
  const { summary, coverage } = document
  const rows: Cell[][] = [
    ['date of the scan', document.date],
    ['piiscope', document.tool.version],
    ['status', document.status],
    ['places with personal data', summary.rows],
    ['data sets with personal data', summary.datasets],
    ['special categories, GDPR Art. 9', summary.special ? 'yes' : 'none found'],
    ['payment card numbers', summary.cards ? 'yes' : 'none found'],
    ['unclassified fields of records about people', summary.unclassified ?? 0],
    ...Object.entries(summary.bySeverity).map(([severity, count]) => [`places of severity ${severity}`, count]),
    ...categories.flatMap(({ id, label }) =>
      classes.flatMap((one) => {
        const count = one.category === id ? summary.byClass[one.id] : undefined
        return count === undefined ? [] : [[`${label}: ${one.label}`, count]]
      }),
    ),
    ['sources met', coverage.files],
    ['sources scanned', coverage.scanned],
    ['of these not to the end', coverage.partial],
    ['sources skipped', coverage.skipped],
    ['bytes scanned', coverage.bytes],
    ['records scanned', coverage.records],
    ['what is not listed', 'was not found, which is not to say that it is not there'],
  ]
  return sheetOf('Summary', ['what', 'value'], rows, [0])
}

function inventorySheet(document: InventoryDocument): WriteSheet {
  const rows = fullRows(document).map((full) => COLUMNS.map(({ read }) => read(full)))
  const wide = COLUMNS.flatMap(({ name }, i) =>
    ['location', 'field', 'evidence', 'notes', 'join_keys'].includes(name) ? [i] : [],
  )
  const decisions = COLUMNS.findIndex(({ name }) => name === 'decision')
  return {
    ...sheetOf(
      INVENTORY_SHEET,
      COLUMNS.map(({ name }) => name),
      rows,
      wide,
    ),
    dataValidations: [
      {
        type: 'list',
        values: ['confirmed', 'false-positive', 'accepted'],
        allowBlank: true,
        range: `${letters(decisions)}2:${letters(decisions)}${Math.max(2, rows.length + 1)}`,
      },
    ],
  }
}

function datasetSheet({ datasets, rows }: InventoryDocument): WriteSheet {
  const header = ['asset_id', 'location', 'table', 'format', 'records', 'fields', 'places', 'people', 'people at least', 'vendor']
  header.push('combinations', 'system', 'owner', 'region', 'coverage', 'first_seen', 'last_seen')
  const places = new Map<string, number>()
  for (const { dataset } of rows) places.set(dataset, (places.get(dataset) ?? 0) + 1)
  const cells = datasets.map((one): Cell[] => {
    const people = one.collections.find((part) => part.people !== null)?.people ?? null
    const vendor = one.collections.find((part) => part.schema !== null)?.schema ?? null
    const exposures = one.collections.flatMap((part) => part.exposures)
    return [
      one.id,
      one.file,
      one.table,
      one.format,
      one.records,
      one.fields,
      places.get(one.id) ?? 0,
      people?.count ?? null,
      people === null ? null : people.atLeast ? 'yes' : 'no',
      vendor === null ? null : `${vendor.vendor}: ${vendor.table}`,
      exposures.map(({ combination, least, most }) => `${combination}: ${least} to ${most}`).join('; ') || null,
      one.context.system?.value ?? null,
      one.context.owner?.value ?? null,
      one.context.region?.value ?? null,
      one.coverage,
      one.firstSeen,
      one.lastSeen,
    ]
  })
  return sheetOf('Data sets', header, cells, [1, 10])
}

/** A row for each field that is listed, to be judged by people; of data sets with more, one that says how many. */
function unclassifiedSheet(document: InventoryDocument): WriteSheet {
  const header = ['unclassified_id', 'asset_id', 'location', 'container', 'field', 'field_ordinal', 'physical_type', 'values']
  header.push('null_pct', 'distinct_estimate', 'coverage', 'remark', 'decision', 'reviewer', 'reviewed_at', 'ticket', 'notes')
  const cells = unclassifiedFields(document).map((one): Cell[] => {
    const known = unclassifiedCells(one)
    return header.map((name) => known[name] ?? null)
  })
  for (const { id, file, table, unclassified } of document.datasets) {
    const more = (unclassified?.count ?? 0) - (unclassified?.fields.length ?? 0)
    if (more > 0) cells.push([null, id, file, table, `and ${more} more`, ...header.slice(5).map(() => null)])
  }
  const decisions = header.indexOf('decision')
  const column = letters(decisions)
  return {
    ...sheetOf(UNCLASSIFIED_SHEET, header, cells, [2, 4, header.length - 1]),
    dataValidations: [
      {
        type: 'list',
        values: ['personal', 'not-personal'],
        allowBlank: true,
        range: `${column}2:${column}${Math.max(2, cells.length + 1)}`,
      },
    ],
  }
}

function peopleSheet({ people, datasets }: InventoryDocument): WriteSheet {
  const names = new Map(datasets.map((one) => [one.id, one.table === null ? one.file : `${one.file}: ${one.table}`]))
  const rows: Cell[][] = [
    ...people.totals.map(({ by, datasets: of, count, error }): Cell[] => [
      'all',
      `${of} data sets`,
      by,
      count,
      error,
      null,
      null,
    ]),
    ...people.overlaps.map(({ a, b, by, count, error, shareOfA, shareOfB }): Cell[] => [
      names.get(a) ?? a,
      names.get(b) ?? b,
      by,
      count,
      error,
      shareOfA,
      shareOfB,
    ]),
  ]
  return sheetOf(
    'People',
    ['data set', 'and', 'by', 'people', 'give or take', 'share of the first', 'share of the second'],
    rows,
    [0, 1],
  )
}

function uncoveredSheet({ sources, problems }: InventoryDocument): WriteSheet {
  const missed = sources.flatMap(({ file, status, reason, folder }): Cell[][] =>
    status === 'scanned'
      ? []
      : [[file, folder ? 'folder' : 'source', status === 'partial' ? 'scanned in part' : 'skipped', reason]],
  )
  const told = problems.map(({ file, code, message }): Cell[] => [
    file,
    code.startsWith('ignore-') ? 'ignore' : 'problem',
    code,
    message,
  ])
  return sheetOf('Not scanned', ['source', 'kind', 'what', 'why'], [...missed, ...told], [0, 3])
}

/** What the columns are and who fills them, and what the letters of laws mean. */
function termSheet(): WriteSheet {
  const rows: Cell[][] = [
    ...COLUMNS.map(({ name, about, origin }): Cell[] => ['column', name, about, origin]),
    ...Object.entries(hipaaIdentifiers).map(([letter, about]): Cell[] => ['HIPAA identifier', letter, about, null]),
    ...Object.entries(ccpaCategories).map(([letter, about]): Cell[] => ['CCPA category', letter, about, null]),
    ...Object.entries(regulationSources).map(([name, address]): Cell[] => ['source', name, address, null]),
  ]
  return sheetOf('Terms', ['kind', 'term', 'meaning', 'filled by'], rows, [2])
}
