/** Rows of a group of a Parquet file whose columns are flat, from the pages of its columns. */
import type { ColumnMetaData, RowGroup, SchemaTree } from 'hyparquet'
import type { Limits } from '../model/source.ts'
import { PageTooLarge } from './parquet-codecs.ts'
import { ColumnPages, type PageFile } from './parquet-pages.ts'
import type { TableText } from './table-text.ts'

/** Columns of which a page each, of some 1 MB, may be held at once, whatever the group holds. */
const MOST_OPEN = 64
/** Values beyond those that a group has that are passed: more are no page's. */
const MOST_SPARE = 1_000_000

/** What could not be read, to be told after everything that could. */
export interface Losses {
  chunks: number
  rows: number
  large: number
  columns: number
  empty: number
}

/** True if a page of each column may be held. Nested ones are put together of pages by the library. */
export function arePaged(columns: readonly SchemaTree[], group: RowGroup, { block }: Pick<Limits, 'block'>): boolean {
  return columns.every(isFlat) && (columns.length <= MOST_OPEN || Number(group.total_byte_size) <= block)
}

export function isFlat({ children, element }: SchemaTree): boolean {
  return children.length === 0 && element.repetition_type !== 'REPEATED'
}

/** @param areTexts for each column, whether its values are texts that lie in the file as such */
export async function* pageRows(
  file: PageFile,
  columns: readonly SchemaTree[],
  areTexts: readonly boolean[],
  group: RowGroup,
  text: TableText,
  losses: Losses,
): AsyncGenerator<Uint8Array> {
  const chunks = new Map(group.columns.filter(isHere).map(({ meta_data: chunk }) => [chunk.path_in_schema[0], chunk]))
  const open = columns.map((column, i) => {
    const chunk = chunks.get(column.element.name)
    if (chunk === undefined) losses.chunks++
    return chunk === undefined ? null : new ColumnPages(file, column, chunk, areTexts[i] === true)
  })
  let left = Number(group.num_rows)
  while (left > 0) {
    let count = 0
    for (const [i, column] of open.entries()) {
      if (column === null) continue
      try {
        if (column.left > 0 || (await column.fill(left + MOST_SPARE))) count = Math.min(count || left, column.left)
        else open[i] = null
      } catch (error) {
        // A column that cannot be read costs none of the others.
        losses[error instanceof PageTooLarge ? 'large' : 'chunks']++
        open[i] = null
      }
    }
    // Numbers of rows may lie: where there is no more of any column, there are no rows.
    if (count === 0) break
    for (let row = 0; row < count; row++) {
      for (let i = 0; i < open.length; i++) {
        const column = open[i]
        if (column) column.write(text)
        else text.cell('')
      }
      text.endRow()
      if (text.isFull) yield text.take()
    }
    left -= count
  }
  losses.rows += left
}

function isHere(column: RowGroup['columns'][number]): column is RowGroup['columns'][number] & { meta_data: ColumnMetaData } {
  return column.meta_data !== undefined && !column.file_path
}
