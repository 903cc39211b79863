/** Delimiter, quote, and where the first record begins: told from the head of a file. */
import { decodeText } from './decode.ts'

export interface CsvDialect {
  readonly delimiter: number
  /** 0 where nothing is quoted. */
  readonly quote: number
  /** Quotes inside quoted cells are escaped by a backslash rather than doubled. */
  readonly backslash: boolean
  /** Bytes before the first record: a byte order mark, a `sep=` line, comment lines. */
  readonly skip: number
}

export interface SniffedCsv {
  readonly dialect: CsvDialect
  /** The first records of the head, complete ones only. */
  readonly rows: readonly (readonly string[])[]
  /** Share of records with the commonest number of cells. */
  readonly consistency: number
  readonly columns: number
}

const LF = 10
const CR = 13
export const DELIMITERS: readonly number[] = [44, 9, 59, 124, 31] // , tab ; | unit separator
const ROWS = 60
const COLUMNS = 16_384
/** Bytes of a cell that are looked at. */
const LONGEST = 1024

/**
 * @param head up to 64 KiB; the last record is left out unless the head is the whole source
 * @param told the delimiter, where that is known
 */
export function sniffCsv(head: Uint8Array, whole: boolean, told?: number): SniffedCsv {
  const skip = prologue(head)
  const named = told ?? separatorLine(head)
  const quoted = quoteOf(head)
  const quote = whole && isNeverClosed(head, quoted) ? 0 : quoted
  const backslash = quote !== 0 && hasBackslashQuotes(head, quote)
  let best: SniffedCsv | undefined
  let bestScore = -1
  for (const delimiter of named === 0 ? DELIMITERS : [named]) {
    const dialect = { delimiter, quote, backslash, skip }
    const rows = readRows(head, dialect, whole)
    const { columns, consistency } = shapeOf(rows)
    // After van den Burg et al. 2019: many equal rows of many cells; a single column says nothing, nor do pieces of JSON.
    const score = columns < 2 || cutsJson(rows) ? 0 : consistency * consistency * (1 - 1 / columns)
    if (score > bestScore) {
      best = { dialect, rows, consistency, columns }
      bestScore = score
    }
  }
  return best as SniffedCsv
}

/** As sniffCsv, for a table of ours: comma-separated, every cell quoted. */
export function readOwnTable(head: Uint8Array, whole: boolean): SniffedCsv {
  const dialect = { delimiter: 44, quote: 34, backslash: false, skip: 0 }
  const rows = readRows(head, dialect, whole)
  return { dialect, rows, ...shapeOf(rows) }
}

/** Length of what stands before the first record. */
function prologue(head: Uint8Array): number {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  if (separatorLine(head) !== 0) at = lineEnd(head, at)
  while (head[at] === HASH && at < head.length && !isHeader(head, at)) at = lineEnd(head, at) // comments: # …
  return at
}

const HASH = 35

/** `#,Name,Email` counts the records; `#name,email` above as many cells a record is a header in the clothes of a comment. */
function isHeader(head: Uint8Array, at: number): boolean {
  if (DELIMITERS.includes(head[at + 1] as number)) return true
  const end = lineEnd(head, at)
  if (head[end] === HASH || end >= head.length) return false
  return DELIMITERS.some((delimiter) => {
    const cells = countOf(head, at, end, delimiter)
    return cells >= LEAST_HEADER_DELIMITERS && cells === countOf(head, end, lineEnd(head, end), delimiter)
  })
}
/** A sentence with a comma may stand above a table of two columns. */
const LEAST_HEADER_DELIMITERS = 2

function countOf(head: Uint8Array, from: number, to: number, byte: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (head[i] === byte) count++
  return count
}

/** Excel's `sep=;` first line, or 0. */
function separatorLine(head: Uint8Array): number {
  const text = decodeText(head, 0, Math.min(head.length, 12)).replace(/^\ufeff/, '')
  const match = /^sep=(.)\r?\n/i.exec(text)
  return match === null ? 0 : (match[1] as string).charCodeAt(0)
}

function lineEnd(head: Uint8Array, from: number): number {
  const at = head.indexOf(LF, from)
  return at < 0 ? head.length : at + 1
}

/** Double quotes unless only single ones stand at cell edges. */
function quoteOf(head: Uint8Array): number {
  if (head.includes(34)) return 34
  const text = decodeText(head, 0, Math.min(head.length, 8192))
  return (text.match(/(?:^|[,;\t|])'[^'\n]*'(?=[,;\t|\r\n])/gm)?.length ?? 0) >= 3 ? 39 : 34
}

/** A lone quote that opens a cell closes nothing: read as a quote, it would swallow the rest of the table. */
function isNeverClosed(head: Uint8Array, quote: number): boolean {
  const at = head.indexOf(quote)
  return at >= 0 && head.indexOf(quote, at + 1) < 0
}

function hasBackslashQuotes(head: Uint8Array, quote: number): boolean {
  let escaped = 0
  let doubled = 0
  for (let i = head.indexOf(quote); i >= 0; i = head.indexOf(quote, i + 1)) {
    if (head[i - 1] === 92 && head[i - 2] !== 92) escaped++
    else if (head[i + 1] === quote) {
      doubled++
      i++
    }
  }
  return escaped > doubled
}

/** Plain reading of the head, cell by cell. The reader proper works on bytes; this is for sniffing only. */
function readRows(head: Uint8Array, dialect: CsvDialect, whole: boolean): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = dialect.skip
  while (at < head.length && rows.length < ROWS) {
    const cell = readCell(head, at, dialect)
    if (row.length < COLUMNS) row.push(cell.text)
    at = cell.end
    const byte = head[at]
    if (at >= head.length) {
      if (!whole) return rows
      rows.push(row)
      row = []
      break
    }
    at++
    if (byte === dialect.delimiter) continue
    if (byte === CR && head[at] === LF) at++
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  if (whole && row.length > 0 && rows.length < ROWS) rows.push([...row, ''])
  return rows
}

function readCell(head: Uint8Array, from: number, dialect: CsvDialect): { text: string; end: number } {
  const { quote, delimiter, backslash } = dialect
  let i = from
  if (quote !== 0 && head[i] === quote) {
    for (i++; i < head.length; i++) {
      if (backslash && head[i] === 92) i++
      else if (head[i] === quote) {
        if (head[i + 1] !== quote) break
        i++
      }
    }
  }
  while (i < head.length && head[i] !== delimiter && head[i] !== LF && head[i] !== CR) i++
  const text = decodeText(head, from, Math.min(i, from + LONGEST))
  const q = String.fromCharCode(quote)
  return {
    text: text.startsWith(q) ? text.slice(1, text.length > 1 && text.endsWith(q) ? -1 : undefined).replaceAll(q + q, q) : text,
    end: i,
  }
}

/** True if in most rows an object opens in one cell and closes in another: the commas of JSON in a cell that is not quoted. */
function cutsJson(rows: readonly (readonly string[])[]): boolean {
  const isCut = (cell: string): boolean => cell.length < LONGEST && /\{\s*"/.test(cell) && count(cell, '{') > count(cell, '}')
  return rows.filter((row) => row.some(isCut)).length * 2 > rows.length
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

function shapeOf(rows: readonly (readonly string[])[]): { columns: number; consistency: number } {
  if (rows.length === 0) return { columns: 0, consistency: 0 }
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  const [columns, times] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
  return { columns, consistency: times / rows.length }
}
