import type { AsyncBuffer, FileMetaData, ParquetScan, RowGroup, SchemaTree } from 'hyparquet'
import { DEFAULT_LIMITS, sizeText } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { openPlaced } from '../containers/placed.ts'
import { CellStore } from './cell-store.ts'
import { cellText } from './cell-text.ts'
import { columnLots, lotAt } from './parquet-columns.ts'
import { boundedCodecs, PageTooLarge } from './parquet-codecs.ts'
import { arePaged, isFlat, type Losses, pageRows } from './parquet-page-rows.ts'
import { pageLibrary, type PageFile } from './parquet-pages.ts'
import { partSource, TableText, textPart } from './table-text.ts'
import { thriftValues } from './thrift-values.ts'

const TAIL_BYTES = 8
/** As in tables that are text. The library looks through all columns for each. */
const MOST_COLUMNS = 16_384

/** Parquet files: row groups one after the other, each by its columns. Nested columns are JSON in cells, which have paths as places. */
export const parquet: Container = {
  name: 'parquet',
  title: 'Parquet files',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) =>
    head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && (isPlain(head) || (head[3] === 0x45 && head.length > 12)),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const placed = await openPlaced(source, limits)
    try {
      await checkTail(placed, limits)
      const { parquetMetadataAsync } = await import('hyparquet')
      const metadata = await parquetMetadataAsync(asBuffer(placed))
      // The library calls itself for each level; people nest a handful.
      if (depthOf(metadata) > limits.nesting)
        throw new SourceError('limit', `its columns are nested deeper than ${limits.nesting} levels; it was not scanned`)
      const losses: Losses = { chunks: 0, rows: 0, large: 0, columns: 0, empty: 0 }
      yield partSource(source, { as: 'table', table: null, place: null }, () => rowsOf(placed, metadata, losses, limits))
      if (losses.chunks > 0) yield malformed(`${losses.chunks} of its columns could not be read, in whole or in part`)
      if (losses.empty > 0)
        yield {
          remark: {
            code: 'limit',
            message: `${losses.empty} of its row groups have more than ${limits.values} rows of less than a byte each; they were not scanned`,
            incomplete: true,
          },
        }
      if (losses.columns > 0)
        yield {
          remark: {
            code: 'limit',
            message: `it has more than ${MOST_COLUMNS} columns; ${losses.columns} were not scanned`,
            incomplete: true,
          },
        }
      if (losses.large > 0)
        yield {
          remark: {
            code: 'limit',
            message: `${losses.large} of its columns have a page of more than ${sizeText(limits.whole)}; they were not scanned whole`,
            incomplete: true,
          },
        }
      if (losses.rows > 0 && losses.chunks + losses.large === 0) yield malformed('it has fewer rows than it says')
      const notes = (metadata.key_value_metadata ?? []).filter(({ key }) => key !== 'ARROW:schema')
      if (notes.length > 0)
        yield textPart(
          source,
          null,
          'metadata',
          notes.map(({ key, value }) => `${key}: ${value ?? ''}`),
        )
    } finally {
      placed.close()
    }
  },
}

function malformed(message: string): Inside {
  return { remark: { code: 'malformed', message, incomplete: true } }
}

/** `PAR1`, and no text: behind it a page's header begins. */
function isPlain(head: Uint8Array): boolean {
  if (head[3] !== 0x31) return false
  const next = head[4] ?? 0
  return next < 0x20 || next > 0x7e || head.includes(0) || Buffer.from(head.subarray(-4)).toString('latin1') === 'PAR1'
}

/** @throws SourceError if there is no directory to be read at its end */
async function checkTail(file: PlacedReader, { metadata, values }: Limits): Promise<void> {
  const tail = Buffer.alloc(TAIL_BYTES)
  await file.readAt(Math.max(0, file.size - TAIL_BYTES), tail)
  const mark = tail.toString('latin1', 4)
  if (mark === 'PARE') throw new SourceError('encrypted', 'it is encrypted')
  if (mark !== 'PAR1' || file.size < 12)
    throw new SourceError('truncated', 'its directory is missing from its end; it was not scanned')
  const length = tail.readUInt32LE(0)
  if (length > metadata) throw new SourceError('limit', `its directory is larger than ${sizeText(metadata)}; it was not scanned`)
  const directory = new Uint8Array(Math.min(length, file.size - TAIL_BYTES))
  await file.readAt(file.size - TAIL_BYTES - directory.length, directory)
  // The library makes objects of all of it.
  if (thriftValues(directory, values) > values)
    throw new SourceError('limit', `its directory holds more than ${values} values; it was not scanned`)
}

/** Levels of its schema, which is a list in which each element says how many of those behind it are its own. */
function depthOf({ schema }: FileMetaData): number {
  const left: number[] = []
  let deepest = 0
  for (const { num_children: children = 0 } of schema) {
    while (left.at(-1) === 0) left.pop()
    const own = left.pop()
    if (own !== undefined) left.push(own - 1)
    left.push(children)
    deepest = Math.max(deepest, left.length)
  }
  return deepest
}

function asBuffer(placed: PlacedReader): AsyncBuffer {
  return {
    byteLength: placed.size,
    async slice(start, end = placed.size) {
      const from = Math.max(0, start)
      // Nothing is allocated that is not there.
      const bytes = new Uint8Array(Math.max(0, Math.min(end, placed.size) - from))
      const count = await placed.readAt(from, bytes)
      return count === bytes.length ? bytes.buffer : bytes.slice(0, count).buffer
    },
  }
}

async function* rowsOf(placed: PlacedReader, metadata: FileMetaData, losses: Losses, limits: Limits): AsyncGenerator<Uint8Array> {
  const { parquetScan, parquetSchema } = await import('hyparquet')
  const compressors = await boundedCodecs(limits.whole)
  const schema = parquetSchema(metadata).children
  const names = schema.slice(0, MOST_COLUMNS).map(({ element }) => element.name)
  losses.columns = schema.length - names.length
  const text = new TableText()
  text.add(names)
  const areTexts = schema.map(isText)
  const pages: PageFile = {
    placed,
    library: await pageLibrary(),
    compressors,
    parsers: AS_WRITTEN,
    root: parquetSchema(metadata),
    most: limits.whole,
  }
  const options = { file: asBuffer(placed), compressors, useOffsetIndex: true }
  const store = new CellStore()
  const areFlat = schema.map(isFlat)
  const lots: { readonly flat: ParquetScan; readonly nested: ParquetScan; readonly texts: ParquetScan }[] = []
  for (const metadataOfLot of columnLots(metadata, schema, MOST_COLUMNS)) {
    const own = { ...options, metadata: metadataOfLot }
    const flat = await parquetScan({ ...own, parsers: AS_WRITTEN })
    lots.push({
      flat,
      nested: areFlat.includes(false) ? await parquetScan(own) : flat,
      texts: areTexts.includes(true) ? await parquetScan({ ...own, parsers: storedBy(store) }) : flat,
    })
  }
  for (const [index, { rowStart, rowEnd }] of (lots[0]?.flat.ranges ?? []).entries()) {
    const group = metadata.row_groups[index]
    if (isEmpty(group, limits.values)) {
      losses.empty++
      continue
    }
    if (group !== undefined && arePaged(schema, group, limits)) {
      yield* pageRows(pages, schema, areTexts, group, text, losses)
      continue
    }
    const step = rowsAtOnce(group, limits.block)
    for (let from = rowStart; from < rowEnd; from += step) {
      const columns: ArrayLike<unknown>[] = []
      store.clear()
      const end = Math.min(from + step, rowEnd)
      for (const [index, column] of names.entries()) {
        const lot = lots[lots.length === 1 ? 0 : lotAt(index)] as (typeof lots)[number]
        const scan = areTexts[index] ? lot.texts : areFlat[index] ? lot.flat : lot.nested
        columns.push(await columnOf(scan, column, from, end, losses))
      }
      const count = columns.reduce((most, { length }) => Math.max(most, length), 0)
      for (let row = 0; row < count; row++) {
        for (let i = 0; i < columns.length; i++) {
          const value = (columns[i] as ArrayLike<unknown>)[row]
          if (areTexts[i] && typeof value === 'number') text.stored(store, value)
          else text.cell(cellText(value))
        }
        text.endRow()
        if (text.isFull) yield text.take()
      }
      losses.rows += end - from - count
      // Numbers of rows may lie: where there are none, there are none behind them either.
      if (count === 0) break
    }
  }
  yield text.take()
}

/** JSON stays as it was written, with all digits of its numbers. */
const AS_WRITTEN = { jsonFromBytes: (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString() }

/** Texts become numbers of cells: from the file's bytes to ours without being strings. */
function storedBy(store: CellStore): { stringFromBytes: (bytes: Uint8Array | undefined) => string } {
  return { stringFromBytes: (bytes) => (bytes && store.add(bytes)) as unknown as string }
}

/** True if all values of a column are texts for the library, which lie in the file as such. */
function isText(column: SchemaTree): boolean {
  const { type, converted_type: kind, logical_type: logical } = column.element
  return (
    isFlat(column) &&
    type === 'BYTE_ARRAY' &&
    (kind === undefined || kind === 'UTF8' || kind === 'ENUM') &&
    (logical === undefined || logical.type === 'STRING' || logical.type === 'ENUM')
  )
}

/** A column that cannot be read costs none of the others. */
async function columnOf(
  scan: ParquetScan,
  column: string,
  rowStart: number,
  rowEnd: number,
  losses: Losses,
): Promise<ArrayLike<unknown>> {
  try {
    return await scan.readColumn({ column, rowStart, rowEnd })
  } catch (error) {
    losses[error instanceof PageTooLarge ? 'large' : 'chunks']++
    return []
  }
}

/** Runs of one value may be as long as they like: rows beyond this that take less than a byte each are nobody's data. */
function isEmpty(group: RowGroup | undefined, most: number): boolean {
  const rows = Number(group?.num_rows ?? 0)
  if (group === undefined || rows <= most) return false
  return group.columns.reduce((sum, { meta_data: column }) => sum + Number(column?.total_compressed_size ?? 0), 0) < rows
}

/** @param most bytes, uncompressed, that are decoded at a time */
function rowsAtOnce(group: RowGroup | undefined, most: number): number {
  if (group === undefined) return Number.POSITIVE_INFINITY
  const pieces = Math.max(1, Math.ceil(Number(group.total_byte_size) / most))
  return Math.max(1, Math.ceil(Number(group.num_rows) / pieces))
}
