import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { memorySource } from '../sources/memory.ts'
import { ByteQueue } from './byte-queue.ts'
import { tableOf } from './pg-dump.ts'
import { type DumpEntry, readHead } from './pg-dump-head.ts'
import { CopyRows } from './pg-dump-rows.ts'
import { partSource } from './table-text.ts'

/** What is compressed has been unpacked, and keeps its name. */
const DATA_FILE = /(?:^|[/\\])(\d+\.dat)(?:\.gz|\.lz4|\.zst)?$/
const CONTENTS = 'toc.dat'
const MAGIC = Buffer.from('PGDMP')
/** Bytes of a table of contents that is read once more for each of the files. */
const MOST_CONTENTS = 64 * 2 ** 20

/**
 * The rows of a dump in directory format, and of one in tar format that was unpacked: a file for each table, whose name and columns stand in the table
 * of contents beside it.
 */
export const pgDumpDirectory: Container = {
  name: 'pg-dump-directory',
  title: 'PostgreSQL dumps in directory format',
  document: true,
  recognises: (_head, name, beside) => {
    if (beside === undefined || !name.endsWith('.dat') || !DATA_FILE.test(name)) return false
    const contents = beside(CONTENTS)
    if (contents === null) return false
    try {
      const start = Buffer.alloc(MAGIC.length)
      contents.readAt(0, start)
      return start.equals(MAGIC) && contents.size <= MOST_CONTENTS
    } finally {
      contents.close()
    }
  },
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const [, name = ''] = DATA_FILE.exec(source.name) ?? []
    const entry = (await entriesBeside(source, limits)).get(name)
    const columns = entry?.columns ?? null
    if (entry === undefined || columns === null) yield { ...source, isPlain: true }
    else
      yield partSource(source, { as: 'table', table: tableOf(entry), place: null }, () =>
        new CopyRows(columns, limits.block).readAll(source.open()),
      )
  },
}

type Entries = ReadonlyMap<string, DumpEntry>

/** Perf: of the last dump. Its files come one after the other, and it is the same if its bytes are. */
let last: { readonly bytes: Buffer; readonly entries: Entries } | null = null

/** By the names of their files. */
async function entriesBeside(source: Source, limits: Limits): Promise<Entries> {
  const contents = source.beside?.(CONTENTS)
  if (contents === null || contents === undefined) return new Map()
  try {
    const bytes = Buffer.alloc(contents.size)
    const length = await contents.readAt(0, bytes)
    if (last?.bytes.equals(bytes)) return last.entries
    const input = new ByteQueue(memorySource(CONTENTS, bytes.subarray(0, length)).open())
    const { entries } = await readHead(input, limits)
    last = { bytes, entries: new Map([...entries.values()].flatMap((one) => (one.file === null ? [] : [[one.file, one]]))) }
    return last.entries
  } catch (error) {
    // Its own report says what is wrong with it; the rows are there without their names.
    if (!(error instanceof SourceError)) throw error
    return new Map()
  } finally {
    contents.close()
  }
}
