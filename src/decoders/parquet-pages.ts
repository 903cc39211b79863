/**
 * Flat columns of a Parquet file, a page of each at a time: the library decodes columns of whole row groups, and many writers make one group of
 * the whole file. Its own way (`parquet-columns.ts`) is the twin of this one.
 */
import type { ColumnMetaData, Compressors, PageHeader, SchemaTree } from 'hyparquet'
import type { PlacedReader } from '../model/source.ts'
import { cellText } from './cell-text.ts'
import { PageTooLarge } from './parquet-codecs.ts'
import type { Page, PageLibrary } from './parquet-page.ts'
import { dictionaryOf, type TextDictionary, textPage } from './parquet-text-pages.ts'
import type { TableText } from './table-text.ts'

/** Bytes of a column that are read at once: a page is some 1 MB, or 20,000 values. */
const STEP = 128 * 1024
/** Bytes beyond which a page's header is none. */
const MOST_HEADER = 4 * 2 ** 20

type Decoder = Parameters<PageLibrary['readPage']>[2]
type Values = Parameters<PageLibrary['readPage']>[3]

export async function pageLibrary(): Promise<PageLibrary> {
  const { parquetHeader, readPage } = await import('hyparquet/src/column.js')
  const { DEFAULT_PARSERS, convert } = await import('hyparquet/src/convert.js')
  const { decompressPage } = await import('hyparquet/src/datapage.js')
  const { readRleBitPackedHybrid } = await import('hyparquet/src/encoding.js')
  return { parquetHeader, readPage, DEFAULT_PARSERS, convert, decompressPage, readRleBitPackedHybrid }
}

/** What of a file all its columns need. */
export interface PageFile {
  readonly placed: PlacedReader
  readonly library: PageLibrary
  readonly compressors: Compressors
  readonly parsers: Partial<Decoder['parsers']>
  readonly root: SchemaTree
  /** Bytes of a page, packed. */
  readonly most: number
}

/** One column of one row group. */
export class ColumnPages {
  /** Values of the page at hand that are still to come. */
  left = 0
  private page: Page | null = null
  private readonly file: PageFile
  private readonly decoder: Decoder
  private readonly isText: boolean
  private readonly end: number
  /** Where the next page begins. */
  private at: number
  /** What was read of the column, from `from` on. */
  private bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0)
  private from = 0
  private dictionary: Values
  private texts: TextDictionary | null = null

  /** @param isText its values are texts that lie in the file as such */
  constructor(file: PageFile, column: SchemaTree, chunk: ColumnMetaData, isText: boolean) {
    const { library, compressors, parsers, root } = file
    this.file = file
    this.isText = isText
    this.decoder = {
      pathInSchema: [...chunk.path_in_schema],
      type: chunk.type,
      element: column.element,
      schemaPath: [root, column],
      codec: chunk.codec,
      compressors,
      parsers: { ...library.DEFAULT_PARSERS, ...parsers },
    }
    this.at = Number(chunk.dictionary_page_offset || chunk.data_page_offset)
    this.end = Math.min(file.placed.size, this.at + Number(chunk.total_compressed_size))
  }

  /**
   * Takes the next page if nothing is left of the one at hand.
   *
   * @param rows that are still to come
   * @returns false at the end of the column
   * @throws what the library throws of bytes that are no page, PageTooLarge
   */
  async fill(rows: number): Promise<boolean> {
    while (this.left === 0) {
      this.page = null
      const next = await this.nextPage()
      if (next === null) return false
      const { header, bytes } = next
      if (header.type === 'DICTIONARY_PAGE') this.learn(header, bytes)
      else {
        const values = (header.data_page_header ?? header.data_page_header_v2)?.num_values ?? 0
        // Places for values are made before they are read.
        if (values > rows || values < 0) throw new RangeError('more values than rows')
        this.page = this.pageOf(header, bytes)
        this.left = this.page.count
      }
    }
    return true
  }

  /** The next value, as a cell; there must be one. */
  write(text: TableText): void {
    this.left--
    ;(this.page as Page).write(text)
  }

  private learn(header: PageHeader, bytes: Uint8Array): void {
    const { library } = this.file
    if (this.isText) this.texts = dictionaryOf(header, bytes, this.decoder, library)
    else {
      const { data } = library.readPage(readerOf(bytes), header, this.decoder, undefined, undefined, 0)
      this.dictionary = data && library.convert(data, this.decoder)
    }
  }

  private pageOf(header: PageHeader, bytes: Uint8Array): Page {
    const { library } = this.file
    if (this.isText) {
      const page = textPage(header, bytes, this.decoder, this.texts, library)
      if (page !== null) return page
    }
    const { data = [] } = library.readPage(readerOf(bytes), header, this.decoder, this.dictionary, undefined, 0)
    let at = 0
    return { count: data.length, write: (text) => text.cell(cellText(data[at++])) }
  }

  private async nextPage(): Promise<{ header: PageHeader; bytes: Uint8Array } | null> {
    // As the library has it: one byte is no page.
    if (this.at >= this.end - 1) return null
    const reader = await this.header()
    const { header } = reader
    const start = this.at + reader.offset
    const size = header.compressed_page_size
    if (!(size >= 0) || start + size > this.end) throw new RangeError('a page that is larger than its column')
    if (size > this.file.most) throw new PageTooLarge()
    if (start + size > this.from + this.bytes.length) await this.read(start, Math.max(size, Math.min(STEP, this.end - start)))
    this.at = start + size
    return { header, bytes: this.bytes.subarray(start - this.from, start - this.from + size) }
  }

  private async header(): Promise<{ header: PageHeader; offset: number }> {
    for (const room of [0, STEP, MOST_HEADER]) {
      if (room > 0) await this.read(this.at, Math.min(room, this.end - this.at))
      if (this.at < this.from || this.at >= this.from + this.bytes.length) continue
      const reader = readerOf(this.bytes.subarray(this.at - this.from))
      try {
        const header = this.file.library.parquetHeader(reader)
        return { header, offset: reader.offset }
      } catch (error) {
        // It may go on behind what was read.
        if (room === MOST_HEADER) throw error
      }
    }
    throw new RangeError('no header of a page')
  }

  private async read(from: number, length: number): Promise<void> {
    const bytes = new Uint8Array(length)
    const count = await this.file.placed.readAt(from, bytes)
    this.bytes = bytes.subarray(0, count)
    this.from = from
  }
}

export function readerOf(bytes: Uint8Array): { view: DataView<ArrayBuffer>; offset: number } {
  return { view: new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength), offset: 0 }
}
