/** A cheap look at a head that tells nearly all files that are no tables: most files of most trees (bench: small files). */
import { DELIMITERS } from './csv-dialect.ts'

const LF = 10
const CR = 13
const QUOTE = 34
const HASH = 35

/** Bytes and rows looked at. */
const BYTES = 16_384
const ROWS = 60
/** Rows after which a head that has shown no regularity at all is given up. */
const FIRST_ROWS = 12
/** Share of rows that must have the commonest number of delimiters. The full look asks for more, and reads quotes better. */
const SHARE = 0.6

/** By byte: position among the delimiters plus 1, or 6 for what ends a row. */
const CLASS = new Uint8Array(256)
for (const [i, delimiter] of DELIMITERS.entries()) CLASS[delimiter] = i + 1
const ROW_END = 6
CLASS[LF] = ROW_END
CLASS[CR] = ROW_END

/** Delimiters of each kind in each row; reused, as nothing here calls back. */
const counts = new Uint16Array(ROWS * 6)

/** True unless `head` is certainly no table for `sniffCsv`: of three rows or more, most do not have equally many delimiters. */
export function mayBeTable(head: Uint8Array): boolean {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  if (saysDelimiter(head, at)) return true
  const limit = Math.min(head.length, at + BYTES)
  while (head[at] === HASH) {
    const end = head.indexOf(LF, at)
    if (end < 0 || end >= limit) return false
    at = end + 1
  }
  let rows = 0
  let rowStart = at
  let cellStart = at
  counts.fill(0, 0, 6)
  for (let i = at; i <= limit; i++) {
    const kind = i === limit ? ROW_END : (CLASS[head[i] as number] as number)
    if (kind === 0) {
      if (head[i] !== QUOTE || i !== cellStart) continue
      i = closingQuote(head, i, limit)
      if (i < 0) break
    } else if (kind < ROW_END) {
      counts[rows * 6 + kind]!++
      cellStart = i + 1
    } else {
      if (i === limit && limit < head.length) break
      if (i > rowStart) {
        rows++
        if (rows === ROWS) break
        if (rows === FIRST_ROWS && !isRegular(rows)) return false
        counts.fill(0, rows * 6, rows * 6 + 6)
      }
      rowStart = i + 1
      cellStart = i + 1
    }
  }
  // Rows too long to be counted here: the full look decides.
  if (rows < 3) return limit < head.length
  return isRegular(rows)
}

/** `sep=`, in letters of any size. */
function saysDelimiter(head: Uint8Array, at: number): boolean {
  return (
    ((head[at] as number) | 32) === 0x73 &&
    ((head[at + 1] as number) | 32) === 0x65 &&
    ((head[at + 2] as number) | 32) === 0x70 &&
    head[at + 3] === 0x3d
  )
}

/** True if some delimiter stands equally often in most rows. */
function isRegular(rows: number): boolean {
  for (let kind = 1; kind < ROW_END; kind++) {
    for (let row = 0; row < rows * (1 - SHARE) + 1 && row < rows; row++) {
      const count = counts[row * 6 + kind] as number
      if (count === 0) continue
      let alike = 0
      for (let other = 0; other < rows; other++) if (counts[other * 6 + kind] === count) alike++
      if (alike >= rows * SHARE) return true
    }
  }
  return false
}

/** Position of the quote that closes the one at `at`; -1 if it lies beyond `limit`. */
function closingQuote(head: Uint8Array, at: number, limit: number): number {
  let i = at + 1
  while (i < limit) {
    if (head[i] === QUOTE) {
      if (head[i + 1] !== QUOTE) return i
      i++
    }
    i++
  }
  return -1
}
