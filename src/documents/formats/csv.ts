import type { InventoryDocument } from '../../model/inventory-document.ts'
import { csvCell } from '../../reporters/encode.ts'
import { type Cell, COLUMNS, fullRows } from '../columns.ts'
import type { DocumentFormat } from '../document-format.ts'

/** Spreadsheets take a file for UTF-8 only if it begins so. */
const BYTE_ORDER_MARK = '\ufeff'

/** A row for each kind of personal data in each place; opens right in a spreadsheet, and nothing in it is taken for a formula. */
export const csvDocument: DocumentFormat = {
  name: 'csv',
  title: 'a row for each kind of data in each field, for spreadsheets',
  render: (document) =>
    csvText(
      COLUMNS.map(({ name }) => name),
      rowsOf(document),
    ),
}

function* rowsOf(document: InventoryDocument): Generator<readonly Cell[]> {
  for (const full of fullRows(document)) yield COLUMNS.map(({ read }) => read(full))
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
