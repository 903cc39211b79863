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
    const rows = rowsIn(sheet)
    for (const row of indicesOf(rows)) {
      if (row !== before + 1) yield []
      before = row
      yield this.rowOf(rows[row] as Cells, isIndex(row, ROWS))
    }
  }

  /** Cells in their columns as far as that is possible, then those that have no place. */
  private rowOf(cells: Cells, isPlaced: boolean): string[] {
    const texts: string[] = []
    const columns = indicesOf(cells)
    const last = columns.findLast((column) => isIndex(column, COLUMNS)) ?? -1
    this.empty += EMPTY_PER_CELL * columns.length
    const isWide = last + 1 - columns.length > this.empty
    if (isWide) this.joined++
    else this.empty -= Math.max(0, last + 1 - columns.length)
    for (const column of columns) {
      if (!isPlaced || !isIndex(column, COLUMNS)) this.beyond++
      else if (!isWide) while (texts.length < column) texts.push('')
      texts.push(textOf(cells[column] as CellObject))
    }
    return texts
  }
}

/** What cells have beside their text. */
export interface Asides {
  /** Rows of an address, an author and a comment. */
  readonly notes: string[][]
  /** Where links lead, unless the cell says it. */
  readonly links: string[]
}

export function asidesOf(sheet: WorkSheet): Asides {
  const notes: string[][] = []
  const links: string[] = []
  const rows = rowsIn(sheet)
  for (const row of indicesOf(rows)) {
    const cells = rows[row] as Cells
    for (const column of indicesOf(cells)) {
      const { c, l, w } = cells[column] as CellObject
      if (c !== undefined) {
        const place = isIndex(column, COLUMNS) && isIndex(row, ROWS) ? `${columnName(column)}${row + 1}` : ''
        for (const { a, t } of c) notes.push([place, typeof a === 'string' ? a : '', typeof t === 'string' ? t : ''])
      }
      const target = l?.Target
      if (typeof target !== 'string' || target.startsWith('#')) continue
      if (typeof w === 'string' && w !== '' && target.includes(w)) continue
      links.push(decoded(target))
    }
  }
  return { notes, links }
}

function rowsIn(sheet: WorkSheet): readonly (Cells | undefined)[] {
  return sheet['!data'] ?? []
}

/** Where something is in a sparse array, indices first: numbers that are none (negative, or past 2^32) are its keys too. */
function indicesOf(array: readonly unknown[]): number[] {
  const indices: number[] = []
  for (const key of Object.keys(array)) {
    const index = Number(key)
    if (array[index] !== undefined) indices.push(index)
  }
  return indices
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
