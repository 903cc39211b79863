/** Does a table begin with names? Never takes a row of data for names: names are shown in reports. */

export interface Header {
  /** Index of the row that holds the names, or -1. Rows before it are titles. */
  readonly row: number
  readonly names: readonly string[]
}

const NO_HEADER: Header = { row: -1, names: [] }
const TITLE_ROWS = 3
const LONGEST_NAME = 256

/** @param rows the first records; @param columns how many cells most of them have */
export function findHeader(rows: readonly (readonly string[])[], columns: number): Header {
  for (let row = 0; row < Math.min(rows.length, TITLE_ROWS + 1); row++) {
    const cells = rows[row] as readonly string[]
    const filled = cells.filter((cell) => cell.trim() !== '').length
    if (
      columns > 1 &&
      cells.length < columns &&
      filled <= columns / 2 &&
      row < TITLE_ROWS &&
      rows.length > row + 2 &&
      filled <= 2
    )
      continue
    return isHeader(cells, rows.slice(row + 1))
      ? { row, names: cells.map((cell) => cell.trim().slice(0, LONGEST_NAME)) }
      : NO_HEADER
  }
  return NO_HEADER
}

/** The first row as names, because somebody says so. What looks like a value is shown to nobody all the same: its column has none. */
export function firstRow(rows: readonly (readonly string[])[]): Header {
  const [cells] = rows
  if (cells === undefined) return NO_HEADER
  return {
    row: 0,
    names: cells.map((cell) => cell.trim().slice(0, LONGEST_NAME)).map((name) => (looksLikeValue(name) ? '' : name)),
  }
}

function isHeader(cells: readonly string[], below: readonly (readonly string[])[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (names.length === 0 || withoutCounted(names).some(looksLikeValue)) return false
  if (names.filter((name) => name.length > 120).length > names.length / 2) return false
  if (below.length === 0) return names.every((name) => /^[\p{L}_][\p{L}\p{M}\d_ .()/%#-]*$/u.test(name))
  const distinct = new Set(names.map((name) => name.toLowerCase())).size
  // Names repeat, but seldom: the more do, the more must speak for a header.
  let points = Math.min(0, 1.5 * (distinct - names.length * 0.7))
  cells.forEach((cell, column) => {
    const values = below.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '')
    if (cell.trim() === '' || values.length === 0) return
    points += columnPoints(cell.trim(), values)
  })
  const nameLike = names.filter(isNameLike).length / names.length
  return points + (nameLike - 0.6) * 2 * Math.sqrt(names.length) > 0
}

/** Columns that are numbered: `0 1 2 3` behind names, as tables have them that were made by programs. */
const LEAST_COUNTED = 3
const LEAST_NAMED = 2

/** The names but for a run of numbers that count on from 0 or 1; all of them where too few have words. */
function withoutCounted(names: readonly string[]): readonly string[] {
  const first = names.findIndex((name) => name === '0' || name === '1')
  if (first < 0) return names
  let end = first + 1
  while (end < names.length && names[end] === String(Number(names[first]) + end - first)) end++
  const others = [...names.slice(0, first), ...names.slice(end)]
  return end - first >= LEAST_COUNTED && others.length >= LEAST_NAMED && others.every(isNameLike) ? others : names
}

/** For a header: it differs in kind from what stands below. Against: it occurs below, or is just like it. */
function columnPoints(name: string, values: readonly string[]): number {
  if (values.includes(name)) return -1.5
  const shape = shapeOf(name)
  const alike = values.filter((value) => shapeOf(value) === shape).length / values.length
  if (shape === 'word' && alike < 0.2) return 1.5
  if (
    /[_]|[a-z][A-Z]|^[A-Z_]+$|^(?:id|name|email|phone|date|address|city|country|status|type|notes?)$/i.test(name) &&
    isNameLike(name)
  )
    return 1
  const lengths = values.map((value) => value.length)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const spread = Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length)
  if (alike > 0.9 && spread < 0.5 && Math.abs(name.length - mean) > 1) return 1
  return alike > 0.8 ? -0.3 : 0.2
}

function isNameLike(name: string): boolean {
  return name.length <= 60 && /^[\p{L}_#@$%][\p{L}\p{M}\d_ .:()/&%#$?'[\]-]*$/u.test(name) && name.split(/\s+/).length <= 8
}

function shapeOf(value: string): 'empty' | 'number' | 'date' | 'word' | 'mixed' {
  if (value === '') return 'empty'
  if (/^[-+]?[$€£]?\d[\d.,]*%?$/.test(value)) return 'number'
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(value)) return 'date'
  return /\d|@/.test(value) ? 'mixed' : 'word'
}

/** What no column is called: numbers, dates, addresses of mail or network, long digits, identifiers. */
export function looksLikeValue(cell: string): boolean {
  if (/^[-+]?[$€£]?\d+(?:[.,]\d+)*%?$/.test(cell)) return !/^(?:19|20)\d\d$/.test(cell)
  if (/@[^\s@]+\.[a-z]{2,}/i.test(cell) || /\d{7,}/.test(cell)) return true
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]|$)/.test(cell)) return true
  if (/^\+?\(?\d[\d ().-]{6,}\d$/.test(cell)) return true
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(cell)) return true
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(cell) || /^https?:\/\//i.test(cell) || /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(cell)
}
