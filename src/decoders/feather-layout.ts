/** Where the columns of a Feather file of version 1 lie: feather.fbs of Apache Arrow, its types and what stands behind what. */
import { FlatTable } from './flat-table.ts'

/** Type. */
export const TYPE = { bool: 0, utf8: 11, binary: 12, largeUtf8: 17, largeBinary: 18 } as const
/** Bytes of a number, by type: int8 to int64, uint8 to uint64, float, double; dates and times as they may be written. */
const NUMBER_BYTES: Readonly<Record<number, number>> = {
  1: 1,
  2: 2,
  3: 4,
  4: 8,
  5: 1,
  6: 2,
  7: 4,
  8: 8,
  9: 4,
  10: 8,
  14: 8,
  15: 4,
  16: 8,
}
/** TypeMetadata. */
const META = [null, 'category', 'timestamp', 'date', 'time'] as const

export interface FeatherArray {
  readonly type: number
  readonly length: number
  /** That it takes in the file, as it says. */
  readonly bytes: number
  /** Bytes of a number; 0 for texts and bits. */
  readonly width: number
  /** Where they begin in the file: a bit for each value that is there, null if all are; where each text begins; the values. */
  readonly bits: number | null
  readonly starts: number
  readonly values: number
  /** Bytes that the place of a text takes; 0 for all else. */
  readonly startWidth: 0 | 4 | 8
}

export interface FeatherColumn {
  readonly name: string
  readonly array: FeatherArray
  readonly meaning: (typeof META)[number]
  /** Of times: as arrow-text.ts counts. */
  readonly unit: number
  /** What the numbers of a category stand for. */
  readonly levels: FeatherArray | null
}

export interface FeatherLayout {
  readonly rows: number
  /** Null: one that makes no sense. */
  readonly columns: readonly (FeatherColumn | null)[]
  /** How many more there are. */
  readonly left: number
  /** What is said of the table and its columns. */
  readonly notes: readonly string[]
}

/** @param most columns @throws RangeError if it makes no sense */
export function readLayout(directory: Buffer, most: number): FeatherLayout {
  const table = FlatTable.root(directory)
  // What is written since version 2 of the library begins at a multiple of eight.
  const step = table.int(3) >= 2 ? 8 : 1
  const all = table.tables(2)
  const columns = all.slice(0, most)
  return {
    rows: table.long(1),
    columns: columns.map((column) => columnOf(column, step)),
    left: all.length - columns.length,
    notes: [table.text(0), table.text(4), ...columns.map((column) => column.text(4))].filter((note) => note !== ''),
  }
}

function columnOf(column: FlatTable, step: number): FeatherColumn | null {
  const meaning = META[column.byte(2)] ?? null
  const more = meaning === null ? null : column.table(3)
  const array = arrayOf(column.table(1), step)
  const levels = meaning === 'category' ? arrayOf(more?.table(0) ?? null, step) : null
  if (array === null || (meaning === 'category' && levels === null)) return null
  return { name: column.text(0), array, meaning, unit: more?.byte(0) ?? 0, levels }
}

function arrayOf(array: FlatTable | null, step: number): FeatherArray | null {
  if (array === null) return null
  const [type, offset, length, nulls] = [array.byte(0), array.long(2), array.long(3), array.long(4)] as const
  if (offset < 0 || length < 0 || array.byte(1) !== 0) return null
  const padded = (bytes: number): number => Math.ceil(bytes / step) * step
  const width = NUMBER_BYTES[type] ?? 0
  const isLarge = type === TYPE.largeUtf8 || type === TYPE.largeBinary
  const isText = isLarge || type === TYPE.utf8 || type === TYPE.binary
  if (width === 0 && !isText && type !== TYPE.bool) return null
  const startWidth = isText ? (isLarge ? 8 : 4) : 0
  const starts = offset + (nulls > 0 ? padded(Math.ceil(length / 8)) : 0)
  const values = starts + (isText ? padded((length + 1) * startWidth) : 0)
  return { type, length, bytes: array.long(5), width, bits: nulls > 0 ? offset : null, starts, values, startWidth }
}
