import { DEFAULT_LIMITS, sizeText } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { openPlaced } from '../containers/placed.ts'
import { type Damage, FilePages, leavesOf, type Pages } from './sqlite/pages.ts'
import { RecordText, type TextEncoding } from './sqlite/record.ts'
import { columnsOf, type TableColumns } from './sqlite/schema.ts'
import { partSource, TableText, textPart } from './table-text.ts'

const MAGIC = Buffer.from('SQLite format 3\0')
const HEADER_BYTES = 100
const ENCODINGS: readonly TextEncoding[] = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be']

/**
 * SQLite databases: each table, read from its pages as they lie in the file, so that nothing is opened, locked, written or held in memory. What
 * a write-ahead log beside it holds is read from the log.
 */
export const sqlite: Container = {
  name: 'sqlite',
  title: 'SQLite databases',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) => head[0] === 0x53 && MAGIC.equals(head.subarray(0, MAGIC.length)),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const file = await openPlaced(source, limits)
    try {
      yield* tablesOf(source, file, limits)
    } finally {
      file.close()
    }
  },
}

async function* tablesOf(source: Source, file: PlacedReader, { cell: most }: Limits): AsyncGenerator<Inside> {
  const header = Buffer.alloc(HEADER_BYTES)
  if ((await file.readAt(0, header)) < HEADER_BYTES) throw new SourceError('truncated', 'it ends in its header')
  const written = header.readUInt16BE(16)
  const size = written === 1 ? 65_536 : written
  if (size < 512 || (size & (size - 1)) !== 0) throw new SourceError('malformed', 'its pages have no possible size')
  const pages = new FilePages(file, size, header[20] as number, most)
  const text = new RecordText(ENCODINGS[header.readUInt32BE(56)] ?? 'utf-8')
  const damage: Damage = { damaged: 0, shared: 0, cut: 0 }
  const statements: string[] = []
  for await (const leaf of leavesOf(pages, 1, damage)) {
    for (const cell of leaf) {
      const [type, name, , root, sql] = text.read(cell)
      if (typeof sql === 'string') statements.push(`${sql};`)
      const page = Number(root)
      if (type !== 'table' || typeof name !== 'string' || !(page > 1)) continue
      // Tables that share their pages are no tables: of thousands of those each would be read anew.
      if (pages.isMet(page)) {
        damage.shared++
        continue
      }
      const columns = columnsOf(sql ?? '')
      yield partSource(source, { as: 'table', table: name, place: null }, () => rowsOf(pages, page, columns, text, damage))
    }
  }
  if (statements.length > 0) yield textPart(source, null, 'schema', statements)
  yield* remarksOn(damage, text.binary, most)
  if (file.size < header.readUInt32BE(28) * size && header.readUInt32BE(24) === header.readUInt32BE(92))
    throw new SourceError('truncated', 'it ends before its last page; what is there was scanned')
}

export function* remarksOn({ damaged, shared, cut }: Damage, binary: number, cell: number): Generator<Inside> {
  if (damaged > 0)
    yield { remark: { code: 'malformed', message: `${damaged} of its pages or rows could not be read`, incomplete: true } }
  if (shared > 0)
    yield {
      remark: {
        code: 'malformed',
        message: `${shared} of its pages are pointed at twice, by two owners or in a circle; they were read once`,
        incomplete: true,
      },
    }
  if (cut > 0)
    yield { remark: { code: 'limit', message: `${cut} values were read up to ${sizeText(cell)} only`, incomplete: true } }
  if (binary > 0)
    yield {
      remark: {
        code: 'unsupported',
        message: `${binary} binary values were scanned for what is readable in them`,
        incomplete: false,
      },
    }
}

async function* rowsOf(
  pages: Pages,
  root: number,
  columns: TableColumns,
  text: RecordText,
  damage: Damage,
): AsyncGenerator<Uint8Array> {
  const table = new TableText()
  table.add(columns.names)
  for await (const leaf of leavesOf(pages, root, damage)) {
    for (const cell of leaf) {
      text.write(cell, table, columns.rowId)
      if (table.isFull) yield table.take()
    }
  }
  yield table.take()
}
