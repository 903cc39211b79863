import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { openPlaced } from '../containers/placed.ts'
import { type Cell, cellsOf, type Damage, headOf, type Pages } from './sqlite/pages.ts'
import { RecordText } from './sqlite/record.ts'
import { remarksOn } from './sqlite.ts'
import { partSource, TableText } from './table-text.ts'

const LEAF_TABLE = 13
const HEADER_BYTES = 32
const FRAME_BYTES = 24

/**
 * Write-ahead logs of SQLite: rows that are not in the database yet, or are in it too. The log does not say of which tables they are:
 * rows with as many values are told as one table. Texts are taken for UTF-8, as they are in all but a few databases.
 */
export const sqliteLog: Container = {
  name: 'sqlite-wal',
  title: 'write-ahead logs of SQLite databases',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) =>
    head[0] === 0x37 && head[1] === 0x7f && head[2] === 6 && (head[3] === 0x82 || head[3] === 0x83) && head[4] === 0,
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const file = await openPlaced(source, limits)
    try {
      const log = await LogPages.read(file, limits.cell)
      const damage: Damage = { damaged: 0, shared: 0, cut: 0 }
      const text = new RecordText('utf-8')
      const byColumns = new Map<number, number[]>()
      for (const index of log.indexes) {
        const [first] = await rowsAt(log, index, damage)
        const columns = first === undefined ? 0 : text.read(first).length
        if (columns > 0) byColumns.set(columns, [...(byColumns.get(columns) ?? []), index])
      }
      for (const indexes of [...byColumns].sort(([a], [b]) => a - b).map(([, list]) => list))
        yield partSource(source, { as: 'rows', table: null, place: null }, () => rowsOf(log, indexes, text, damage))
      yield* remarksOn(damage, text.binary, limits.cell)
    } finally {
      file.close()
    }
  },
}

/** The latest version of each page in a log. */
class LogPages implements Pages {
  readonly size: number
  readonly usable: number
  readonly most: number
  private readonly file: PlacedReader
  private readonly frames = new Map<number, number>()

  private constructor(file: PlacedReader, size: number, most: number) {
    this.file = file
    this.size = size
    this.usable = size
    this.most = most
  }

  static async read(file: PlacedReader, most: number): Promise<LogPages> {
    const header = Buffer.alloc(HEADER_BYTES)
    if ((await file.readAt(0, header)) < HEADER_BYTES) throw new SourceError('truncated', 'it ends in its header')
    const size = header.readUInt32BE(8)
    if (size < 512 || size > 65_536 || (size & (size - 1)) !== 0)
      throw new SourceError('malformed', 'its pages have no possible size')
    const log = new LogPages(file, size, most)
    const frame = Buffer.alloc(FRAME_BYTES)
    for (let at = HEADER_BYTES; at + FRAME_BYTES < file.size; at += FRAME_BYTES + size) {
      await file.readAt(at, frame)
      log.frames.set(frame.readUInt32BE(0), at + FRAME_BYTES)
    }
    return log
  }

  get indexes(): number[] {
    return [...this.frames.keys()].sort((a, b) => a - b)
  }

  /** Pages are read twice, and the bound on a value bounds a chain that bites its tail. */
  isFirst(): boolean {
    return true
  }

  isMet(): boolean {
    return false
  }

  async page(index: number): Promise<Buffer | null> {
    const at = this.frames.get(index)
    if (at === undefined) return null
    const page = Buffer.alloc(this.size)
    return (await this.file.readAt(at, page)) === 0 ? null : page
  }
}

async function rowsAt(log: LogPages, index: number, damage: Damage): Promise<Cell[]> {
  const page = await log.page(index)
  const head = page === null ? null : headOf(page, index)
  if (page === null || head === null || head.kind !== LEAF_TABLE) return []
  return await cellsOf(log, page, head, damage)
}

async function* rowsOf(log: LogPages, indexes: readonly number[], text: RecordText, damage: Damage): AsyncGenerator<Uint8Array> {
  const table = new TableText()
  for (const index of indexes) {
    for (const row of await rowsAt(log, index, damage)) {
      text.write(row, table, -1)
      if (table.isFull) yield table.take()
    }
  }
  yield table.take()
}
