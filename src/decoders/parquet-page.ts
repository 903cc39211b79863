/** What a page of Parquet is to those who write its cells. */
import type { TableText } from './table-text.ts'

/** The parts of the library that know pages. */
export type PageLibrary = Pick<typeof import('hyparquet/src/column.js'), 'parquetHeader' | 'readPage'> &
  Pick<typeof import('hyparquet/src/convert.js'), 'DEFAULT_PARSERS' | 'convert'> &
  Pick<typeof import('hyparquet/src/datapage.js'), 'decompressPage'> &
  Pick<typeof import('hyparquet/src/encoding.js'), 'readRleBitPackedHybrid'>

/** Values of a page, to be taken one after the other. */
export interface Page {
  readonly count: number
  /** The next value, as a cell. */
  write(text: TableText): void
}
