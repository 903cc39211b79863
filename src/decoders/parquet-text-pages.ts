/** Pages of texts: from the file's bytes to ours, without a view, a string or an array for each value (bench: Parquet takes half of the library's time). */
import type { PageHeader } from 'hyparquet'
import { CellStore } from './cell-store.ts'
import type { Page, PageLibrary } from './parquet-page.ts'
import type { TableText } from './table-text.ts'

type Decoder = Parameters<PageLibrary['readPage']>[2]

/** Cells of the texts that pages of a column point at. */
export interface TextDictionary {
  readonly store: CellStore
  readonly count: number
}

/** @throws RangeError if they do not lie where they should */
export function dictionaryOf(header: PageHeader, packed: Uint8Array, decoder: Decoder, library: PageLibrary): TextDictionary {
  const bytes = library.decompressPage(packed, header.uncompressed_page_size, decoder.codec, decoder.compressors)
  const count = header.dictionary_page_header?.num_values ?? 0
  checkTexts(bytes, 0, count)
  const store = new CellStore()
  for (let i = 0, at = 0; i < count; i++) {
    const length = lengthAt(bytes, at)
    at += 4
    store.add(bytes.subarray(at, at + length))
    at += length
  }
  return { store, count }
}

/** Null if its values are written in a way that the library reads. @throws what the library throws, RangeError */
export function textPage(
  header: PageHeader,
  packed: Uint8Array,
  decoder: Decoder,
  dictionary: TextDictionary | null,
  library: PageLibrary,
): Page | null {
  const { data_page_header: first, data_page_header_v2: second } = header
  const about = header.type === 'DATA_PAGE' ? first : header.type === 'DATA_PAGE_V2' ? second : undefined
  if (about === undefined || !(about.encoding === 'PLAIN' || about.encoding.endsWith('_DICTIONARY'))) return null
  const { num_values: count, encoding } = about
  const mayMiss = decoder.element.repetition_type !== 'REQUIRED'
  let bytes = packed
  let at = 0
  let present: readonly number[] | null = null
  if (about === second) {
    const levels = second.definition_levels_byte_length
    const head = second.repetition_levels_byte_length + levels
    if (mayMiss) present = levelsOf(packed.subarray(head - levels, head), count, library)
    bytes = packed.subarray(head)
    const size = header.uncompressed_page_size - head
    if (second.is_compressed !== false && size > 0)
      bytes = library.decompressPage(bytes, size, decoder.codec, decoder.compressors)
  } else {
    bytes = library.decompressPage(packed, header.uncompressed_page_size, decoder.codec, decoder.compressors)
    if (mayMiss && count > 0) {
      const levels = lengthAt(bytes, 0)
      at = 4 + levels
      present = levelsOf(bytes.subarray(4, at), count, library)
    }
  }
  const values = present === null ? count : present.reduce((sum, one) => sum + one, 0)
  const next = encoding === 'PLAIN' ? plain(bytes, at, values) : indexed(bytes, at, values, dictionary, library)
  if (present === null) return { count, write: next }
  const levels = present
  let row = 0
  return {
    count,
    write: (text) => {
      if (levels[row++] === 1) next(text)
      else text.cell('')
    },
  }
}

type Next = (text: TableText) => void

function plain(bytes: Uint8Array, start: number, count: number): Next {
  checkTexts(bytes, start, count)
  let at = start
  return (text) => {
    const from = at + 4
    at = from + lengthAt(bytes, at)
    text.decoded(bytes, from, at)
  }
}

function indexed(bytes: Uint8Array, start: number, count: number, known: TextDictionary | null, library: PageLibrary): Next {
  const width = bytes[start] ?? 0
  const places: number[] = new Array(count).fill(0)
  if (width > 0) {
    const reader = { view: viewOf(bytes), offset: start + 1 }
    library.readRleBitPackedHybrid(reader, width, places, bytes.length - start - 1)
    places.length = count
  }
  let i = 0
  return (text) => {
    const place = places[i++] as number
    if (known !== null && place >= 0 && place < known.count) text.stored(known.store, place)
    else text.cell('')
  }
}

/** Which values are there: null if all are, as they mostly are, in one run. */
function levelsOf(bytes: Uint8Array, count: number, { readRleBitPackedHybrid }: PageLibrary): readonly number[] | null {
  if (bytes.length === 0) return null
  const levels: number[] = new Array(count).fill(0)
  readRleBitPackedHybrid({ view: viewOf(bytes), offset: 0 }, 1, levels, bytes.length)
  levels.length = count
  return levels.includes(0) ? levels : null
}

/** @throws RangeError if so many texts, each behind its length, are not there */
function checkTexts(bytes: Uint8Array, start: number, count: number): void {
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 4 > bytes.length) throw new RangeError('fewer texts than it says')
    at += 4 + lengthAt(bytes, at)
  }
  if (at > bytes.length) throw new RangeError('a text that ends behind its page')
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)) >>>
    0
  )
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
