import type { AsyncBuffer, FileMetaData, ParquetScan, RowGroup, SchemaTree } from 'hyparquet'
import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { openPlaced } from '../containers/placed.ts'
import { CellStore } from './cell-store.ts'
import { cellText } from './cell-text.ts'
import { partSource, TableText, textPart } from './table-text.ts'

/** Bytes of a row group, uncompressed, that are decoded at a time. */
const MOST_AT_ONCE = 64 * 2 ** 20
/** Metadata is read whole (reliability.md 2.7). */
const MOST_METADATA = 64 * 2 ** 20
const TAIL_BYTES = 8

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
      await checkTail(placed)
      const { parquetMetadataAsync } = await import('hyparquet')
      const metadata = await parquetMetadataAsync(asBuffer(placed))
      const losses: Losses = { chunks: 0, rows: 0 }
      yield partSource(source, { as: 'table', table: null, place: null }, () => rowsOf(placed, metadata, losses))
      if (losses.chunks > 0) yield malformed(`${losses.chunks} of its columns could not be read, in whole or in part`)
      if (losses.rows > 0 && losses.chunks === 0) yield malformed('it has fewer rows than it says')
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
async function checkTail(file: PlacedReader): Promise<void> {
  const tail = Buffer.alloc(TAIL_BYTES)
  await file.readAt(Math.max(0, file.size - TAIL_BYTES), tail)
  const mark = tail.toString('latin1', 4)
  if (mark === 'PARE') throw new SourceError('encrypted', 'it is encrypted')
  if (mark !== 'PAR1' || file.size < 12)
    throw new SourceError('truncated', 'its directory is missing from its end; it was not scanned')
  if (tail.readUInt32LE(0) > MOST_METADATA)
    throw new SourceError('limit', 'its directory is larger than 64 MiB; it was not scanned')
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

/** What could not be read, to be told after everything that could. */
interface Losses {
  chunks: number
  rows: number
}

async function* rowsOf(placed: PlacedReader, metadata: FileMetaData, losses: Losses): AsyncGenerator<Uint8Array> {
  const { parquetScan, parquetSchema } = await import('hyparquet')
  const { compressors } = await import('hyparquet-compressors')
  const schema = parquetSchema(metadata).children
  const names = schema.map(({ element }) => element.name)
  const text = new TableText()
  text.add(names)
  const options = { file: asBuffer(placed), metadata, compressors, useOffsetIndex: true }
  const scan = await parquetScan({ ...options, parsers: AS_WRITTEN })
  const nested = schema.every(isFlat) ? scan : await parquetScan(options)
  const store = new CellStore()
  const texts = schema.some(isText) ? await parquetScan({ ...options, parsers: storedBy(store) }) : scan
  const areTexts = schema.map(isText)
  const scans = schema.map((column) => (isText(column) ? texts : isFlat(column) ? scan : nested))
  for (const [index, { rowStart, rowEnd }] of scan.ranges.entries()) {
    const step = rowsAtOnce(metadata.row_groups[index])
    for (let from = rowStart; from < rowEnd; from += step) {
      const columns: ArrayLike<unknown>[] = []
      store.clear()
      const end = Math.min(from + step, rowEnd)
      for (const [index, column] of names.entries())
        columns.push(await columnOf(scans[index] as ParquetScan, column, from, end, losses))
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

function isFlat({ children, element }: SchemaTree): boolean {
  return children.length === 0 && element.repetition_type !== 'REPEATED'
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
  } catch {
    losses.chunks++
    return []
  }
}

function rowsAtOnce(group: RowGroup | undefined): number {
  if (group === undefined) return Number.POSITIVE_INFINITY
  const pieces = Math.max(1, Math.ceil(Number(group.total_byte_size) / MOST_AT_ONCE))
  return Math.max(1, Math.ceil(Number(group.num_rows) / pieces))
}
