/** Whether a head is that of a delimited table. */
import { DELIMITERS, sniffCsv } from './csv-dialect.ts'
import { findHeader } from './csv-header.ts'
import { mayBeTable } from './may-be-table.ts'
import { valueListIn } from './value-list.ts'

const LF = 10
const CR = 13
const HEAD_BYTES = 65_536
/** Surer than text, and less so than every format that knows its own. */
const SURE_OF_LIST = 0.2

/** @returns 0 (no) to 0.95, as Format.recognises */
export function recognises(head: Uint8Array, name: string): number {
  if (head.length === 0) return 0
  if (/\.(?:csv|tsv|psv|tab)$/i.test(name)) return isOneCell(head) ? 0 : 0.95
  if (valueListIn(head) !== null) return SURE_OF_LIST
  if (!mayBeTable(head)) return 0
  const { rows, columns, consistency, dialect } = sniffCsv(head, head.length < HEAD_BYTES)
  if (rows.length < 3 || columns < 2 || consistency < 0.9) return 0
  const header = findHeader(rows, columns)
  const spaced = rows.filter((row) => row.some((cell) => cell.split(' ').length > 12)).length / rows.length
  if (dialect.delimiter === 44 && columns < 4 && (header.row < 0 || spaced > 0.2)) return 0 // prose has commas too
  if (dialect.delimiter === 44 && rows.some((row) => row.some((cell) => /[{}=]\s*$/.test(cell)))) return 0
  if (rows.filter((row) => row.some(cutsQuotes)).length > rows.length * 0.1) return 0
  const plain = /\.(?:txt|log|out|md)$/i.test(name) ? 0.25 : 0
  const sure = (header.row >= 0 ? 0.75 : 0.45) + Math.min(columns, 6) * 0.02 - plain
  return header.row < 0 && columns < 3 ? 0 : sure
}

/** A delimiter stands inside a quoted text, as in the user agents of an access log: the line is no row. */
function cutsQuotes(cell: string): boolean {
  return cell.split('"').length % 2 === 0
}

/** A head of nothing but the beginning of one cell: its delimiter cannot be told, so it is read as text. */
function isOneCell(head: Uint8Array): boolean {
  return head.length >= HEAD_BYTES && !head.some((byte) => byte === LF || byte === CR || DELIMITERS.includes(byte))
}
