/** Cells of a sheet as a workbook's library gives them: rows are sparse arrays, as long as their farthest cell says it is. */
import type { CellObject, WorkSheet } from '@e965/xlsx'
import { dateText } from './cell-text.ts'

/** Columns and rows that any workbook can have, of whichever format (Excel specifications and limits). What is said to lie beyond is damage. */
const COLUMNS = 16_384
const ROWS = 1_048_576
/** Empty cells that each cell with something in it may bring, beyond what the limit allows. Sheets of forms have ten. */
const EMPTY_PER_CELL = 32

type Cells = readonly (CellObject | undefined)[]

/** How the cells of a workbook were put into rows. */
export class Placement {
  /** Empty cells that may still be written. */
  private empty: number
  /** Cells that said of themselves that they lie where none can. */
  beyond = 0
  /** Rows whose cells follow each other, since they lie too far apart. */
  joined = 0

  /** @param values that may take next to no bytes of the file */
  constructor(values: number) {
    this.empty = values
  }

  /**
   * Rows from the first to the last; all that is between two is one empty row. Perf: by the cells that are there, for a cell at the end
   * of a row would make millions of it.
   */
  *rowsOf(sheet: WorkSheet): Generator<string[]> {
    let before = -1
    for (const [row, cells] of entriesOf(rowsIn(sheet))) {
      if (row !== before + 1) yield []
      before = row
      yield this.rowOf(cells, isIndex(row, ROWS))
    }
  }

  /** Cells in their columns as far as that is possible, then those that have no place. */
  private rowOf(cells: Cells, isPlaced: boolean): string[] {
    const texts: string[] = []
    const entries = entriesOf(cells)
    const last = entries.findLast(([column]) => isIndex(column, COLUMNS))?.[0] ?? -1
    this.empty += EMPTY_PER_CELL * entries.length
    const isWide = last + 1 - entries.length > this.empty
    if (isWide) this.joined++
    else this.empty -= Math.max(0, last + 1 - entries.length)
    for (const [column, cell] of entries) {
      if (!isPlaced || !isIndex(column, COLUMNS)) this.beyond++
      else if (!isWide) while (texts.length < column) texts.push('')
      texts.push(textOf(cell))
    }
    return texts
  }
}

/** Rows of an address, an author and a comment. */
export function* notesOf(sheet: WorkSheet): Generator<string[]> {
  for (const { place, cell } of cellsOf(sheet))
    for (const { a, t } of cell.c ?? []) yield [place, typeof a === 'string' ? a : '', typeof t === 'string' ? t : '']
}

/** Where a link leads, unless the cell says it. */
export function* linksOf(sheet: WorkSheet): Generator<string> {
  for (const { cell } of cellsOf(sheet)) {
    const target = cell.l?.Target
    if (typeof target !== 'string' || target.startsWith('#')) continue
    if (typeof cell.w === 'string' && cell.w !== '' && target.includes(cell.w)) continue
    yield decoded(target)
  }
}

function* cellsOf(sheet: WorkSheet): Generator<{ place: string; cell: CellObject }> {
  for (const [row, cells] of entriesOf(rowsIn(sheet)))
    for (const [column, cell] of entriesOf(cells))
      if (cell.c !== undefined || cell.l !== undefined)
        yield { place: isIndex(column, COLUMNS) && isIndex(row, ROWS) ? `${columnName(column)}${row + 1}` : '', cell }
}

function rowsIn(sheet: WorkSheet): readonly (Cells | undefined)[] {
  return sheet['!data'] ?? []
}

/** What is there of a sparse array, indices first: numbers that are none (negative, or past 2^32) are its keys too. */
function entriesOf<T>(array: readonly (T | undefined)[]): [index: number, item: T][] {
  const entries: [number, T][] = []
  for (const key of Object.keys(array)) {
    const item = array[key as unknown as number]
    if (item !== undefined) entries.push([Number(key), item])
  }
  return entries
}

function isIndex(value: number, end: number): boolean {
  return value >= 0 && value < end
}

/** Long numbers keep their digits, which Excel shows as 4.24242E+15 or in groups; dates are ISO 8601 whatever they look like. */
function textOf(cell: CellObject): string {
  if (cell.t === 'z') return ''
  const { v: value, w: shown } = cell
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'number' && (shown === undefined || isLossy(value, shown))) return String(value)
  return shown ?? (value === undefined ? '' : String(value))
}

function isLossy(value: number, shown: string): boolean {
  return (
    /\dE[+-]?\d|^#+$/.test(shown) ||
    (Number.isInteger(value) && Math.abs(value) >= 1e6 && /\d[,.\u00a0\u202f'’ ]\d{3}/.test(shown))
  )
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}
