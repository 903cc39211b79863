import { checkRatio, DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { openPlaced } from '../containers/placed.ts'
import { filled } from './code-page.ts'
import { type Page, readHeader, type SasColumn, type SasHeader, SasLayout } from './sas-dataset-layout.ts'
import { unpackPatterns, unpackRuns } from './sas-dataset-rows.ts'
import { sasNumber } from './sas-numbers.ts'
import { partSource, TableText, textPart } from './table-text.ts'

const MAGIC = Buffer.from('000000000000000000000000c2ea8160b31411cfbd92080009c7318c181f1011', 'hex')
/** As in tables that are text. */
const MOST_COLUMNS = 16_384

/** SAS datasets: pages of words about the columns, and of rows, which may be packed one by one. */
export const sasDataset: Container = {
  name: 'sas-dataset',
  title: 'SAS datasets (sas7bdat)',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) => head[12] === 0xc2 && head[0] === 0 && MAGIC.equals(head.subarray(0, MAGIC.length)),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const file = await openPlaced(source, limits)
    try {
      const header = await readHeader(file, limits.block)
      const layout = await layoutOf(file, header, limits)
      const table = header.name === '' ? null : header.name
      const count = { rows: 0 }
      yield partSource(source, { as: 'table', table, place: null }, () => rowsOf(file, header, layout, limits, count))
      const labels = layout.columns.map(({ label }) => label).filter((label) => label !== '')
      if (labels.length > 0) yield textPart(source, table, 'labels', labels)
      if (count.rows < layout.rows) throw new SourceError('truncated', 'it ends inside its rows; what is there was scanned')
    } finally {
      file.close()
    }
  },
}

/** Words stand before the rows, and behind them if columns were changed later. @throws SourceError if there are none */
async function layoutOf(file: PlacedReader, header: SasHeader, { block }: Limits): Promise<SasLayout> {
  const layout = new SasLayout(header, MOST_COLUMNS)
  const { headerBytes, pageBytes } = header
  const pages = Math.ceil((file.size - headerBytes) / pageBytes)
  const learn = async (at: number): Promise<Page['kind']> => {
    const bytes = await pageAt(file, header, at)
    if (bytes === null) return 'other'
    const page = layout.page(bytes)
    if (page.kind !== 'data') layout.learn(bytes, page)
    return page.pieces.some(({ isRow }) => isRow) ? 'data' : page.kind
  }
  let first = 0
  while (first < pages) if ((await learn(first++)) === 'data') break
  for (let last = pages - 1; last > first; last--) if ((await learn(last)) !== 'meta') break
  const { columns, rowBytes } = layout
  if (columns.length === 0 || rowBytes === 0)
    throw new SourceError('malformed', 'it says nothing of its columns; it was not scanned')
  if (rowBytes > block) throw new SourceError('limit', `a row of it has more than ${block} bytes; it was not scanned`)
  return layout
}

async function pageAt(file: PlacedReader, { headerBytes, pageBytes }: SasHeader, index: number): Promise<Buffer | null> {
  const at = headerBytes + index * pageBytes
  const bytes = Buffer.alloc(Math.max(0, Math.min(pageBytes, file.size - at)))
  const count = bytes.length === 0 ? 0 : await file.readAt(at, bytes)
  return count < 64 ? null : bytes.subarray(0, count)
}

async function* rowsOf(
  file: PlacedReader,
  header: SasHeader,
  layout: SasLayout,
  limits: Limits,
  count: { rows: number },
): AsyncGenerator<Uint8Array> {
  const { columns, rowBytes, rows, mixRows, packing } = layout
  const text = new TableText()
  text.add(columns.map(({ name }) => name))
  const unpack = packing === 'patterns' ? unpackPatterns : unpackRuns
  const unpacked = Buffer.alloc(rowBytes)
  let made = 0
  const add = (row: Buffer): void => {
    for (const column of columns) text.cell(cellOf(row, column, header))
    text.endRow()
    count.rows++
  }
  for (let index = 0; ; index++) {
    const bytes = await pageAt(file, header, index)
    if (bytes === null) break
    const page = layout.page(bytes)
    for (const { at, bytes: length, isPacked, isRow } of page.pieces) {
      if (!isRow || packing === 'none') continue
      const piece = bytes.subarray(at, at + length)
      if (isPacked && length < rowBytes) {
        made += rowBytes
        checkRatio(made, file.size, limits)
        unpacked.fill(0)
        unpack(piece, unpacked)
        add(unpacked)
      } else add(piece)
      if (text.isFull) yield text.take()
    }
    if (page.kind !== 'data' && page.kind !== 'mix') continue
    let at = page.end
    // Rows begin at a multiple of eight.
    if (page.kind === 'mix') at += at % 8
    const most = page.kind === 'mix' ? Math.min(mixRows, rows) : page.blocks
    for (let row = 0; row < most && at + rowBytes <= bytes.length; row++, at += rowBytes) {
      add(bytes.subarray(at, at + rowBytes))
      if (text.isFull) yield text.take()
    }
  }
  yield text.take()
}

function cellOf(row: Buffer, { at, bytes, isText, format }: SasColumn, { isBig, decode }: SasHeader): string {
  const end = Math.min(at + bytes, row.length)
  if (at >= end) return ''
  if (isText) return decode(filled(row, at, end))
  if (bytes > 8 || end < at + bytes) return ''
  // The last bytes of the fraction may be left out.
  const number = Buffer.alloc(8)
  row.copy(number, isBig ? 0 : 8 - bytes, at, end)
  const value = isBig ? number.readDoubleBE() : number.readDoubleLE()
  return Number.isNaN(value) ? '' : sasNumber(value, format)
}
