import type { InventoryDocument } from '../../model/inventory-document.ts'
import { csvCell } from '../../reporters/encode.ts'
import { type Cell, COLUMNS, fullRows } from '../columns.ts'
import { type FullUnclassified, unclassifiedFields } from '../unclassified.ts'
import { unclassifiedCells } from '../unclassified-cells.ts'
import type { DocumentFormat } from '../document-format.ts'

/** Spreadsheets take a file for UTF-8 only if it begins so. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A row for each kind of personal data in each place, then one for each field that no rule names; opens right in a spreadsheet, and nothing in
 * it is taken for a formula.
 */
export const csvDocument: DocumentFormat = {
  name: 'csv',
  title: 'a row for each kind of data in each field, for spreadsheets',
  render: (document) => csvText([...COLUMNS.map(({ name }) => name), UNCLASSIFIED_ID], rowsOf(document)),
}

/** Behind all other columns: programs that know those by name or by place go on as before, and rows without `inventory_id` are not theirs. */
export const UNCLASSIFIED_ID = 'unclassified_id'

function* rowsOf(document: InventoryDocument): Generator<readonly Cell[]> {
  for (const full of fullRows(document)) yield [...COLUMNS.map(({ read }) => read(full)), null]
  for (const one of unclassifiedFields(document)) yield unclassifiedRow(one)
}

/** What is known of the field and of its data set; nothing was found in it, so no column about that is filled. */
function unclassifiedRow(one: FullUnclassified): readonly Cell[] {
  const known = unclassifiedCells(one)
  const cells = COLUMNS.map(({ name, context }): Cell => {
    if (context !== undefined) return one.dataset.context[context]?.value ?? null
    return known[name] ?? null
  })
  return [...cells, one.field.id]
}

/**
 * With CRLF and a byte order mark: RFC 4180, and what spreadsheets expect.
 *
 * @param mark the byte order mark; '' for programs that do not expect one
 */
export function csvText(header: readonly string[], rows: Iterable<readonly Cell[]>, mark: string = BYTE_ORDER_MARK): string {
  const lines = [header.map(csvCell).join(',')]
  for (const cells of rows) lines.push(cells.map((cell) => csvCell(cell ?? '')).join(','))
  return `${mark}${lines.join('\r\n')}\r\n`
}
