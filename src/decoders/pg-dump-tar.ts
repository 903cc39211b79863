import { tar } from '../containers/tar.ts'
import { DEFAULT_LIMITS } from '../model/limits.ts'
import type { Container, Inside, Limits, Source } from '../model/source.ts'
import { ByteQueue } from './byte-queue.ts'
import { schemaPart, tableOf } from './pg-dump.ts'
import { type DumpEntry, readHead } from './pg-dump-head.ts'
import { CopyRows } from './pg-dump-rows.ts'
import { partSource } from './table-text.ts'

const HEADER_BYTES = 512
const FIRST = Buffer.from('toc.dat\0')
const MAGIC = Buffer.from('PGDMP')

/** Dumps of pg_dump in tar format: its first member is the table of contents, which says whose rows the others hold. */
export const pgDumpTar: Container = {
  name: 'pg-dump-tar',
  title: 'PostgreSQL dumps in tar format',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) =>
    head[0] === 0x74 &&
    FIRST.equals(head.subarray(0, FIRST.length)) &&
    MAGIC.equals(head.subarray(HEADER_BYTES, HEADER_BYTES + MAGIC.length)),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    let entries: ReadonlyMap<string, DumpEntry> = new Map()
    for await (const inside of tar.open(source, limits)) {
      if (!('open' in inside)) {
        yield inside
        continue
      }
      const name = inside.name.slice(source.name.length + 2)
      if (name === 'toc.dat') {
        const head = await readHead(new ByteQueue(inside.open()), limits)
        entries = new Map([...head.entries.values()].flatMap((one) => (one.file === null ? [] : [[one.file, one]])))
        yield* schemaPart(source, head)
        continue
      }
      const entry = entries.get(name)
      const columns = entry?.columns ?? null
      if (entry === undefined || columns === null) yield inside
      else
        yield partSource(source, { as: 'table', table: tableOf(entry), place: null }, () =>
          new CopyRows(columns, limits.block).readAll(inside.open()),
        )
    }
  },
}
