import { createInflate } from 'node:zlib'
import { checkRatio, DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { decompress } from '../containers/inflate.ts'
import { InputWindow } from '../containers/input-window.ts'
import { chunkReader } from '../sources/memory.ts'
import { ByteQueue } from './byte-queue.ts'
import { type DumpEntry, type DumpHead, type Int, readHead } from './pg-dump-head.ts'
import { CopyRows } from './pg-dump-rows.ts'
import { partSource, textPart } from './table-text.ts'

const DATA = 1
const BLOBS = 3
const MAGIC = Buffer.from('PGDMP')

/** Dumps of pg_dump in its custom format, and the directory of one in directory format, without PostgreSQL: the copies of tables are in them as text. */
export const pgDump: Container = {
  name: 'pg-dump',
  title: 'PostgreSQL dumps in custom format',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) => head[0] === 0x50 && MAGIC.equals(head.subarray(0, MAGIC.length)) && head[5] === 1 && (head[6] ?? 99) < 32,
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const reader = source.open()
    try {
      const input = new ByteQueue(reader)
      const head = await readHead(input, limits)
      yield* schemaPart(source, head)
      if (head.format === 'custom') yield* blocksOf(source, input, head, limits)
    } finally {
      reader.close()
    }
  },
}

/** What makes the tables. */
export function* schemaPart(source: Source, { entries }: Pick<DumpHead, 'entries'>): Generator<Inside> {
  const statements = [...entries.values()].flatMap(({ statement }) => (statement === '' ? [] : statement.split('\n')))
  if (statements.length > 0) yield textPart(source, null, 'schema', statements)
}

/** The data of one entry after the other. */
async function* blocksOf(source: Source, input: ByteQueue, head: DumpHead, limits: Limits): AsyncGenerator<Inside> {
  const int: Int = head.int
  while (await input.ensure(1)) {
    if (await isContents(input, head)) {
      yield* schemaPart(source, { entries: unlike(await head.again(), head.entries) })
      continue
    }
    const kind = input.take(1)[0]
    const id = await int(input)
    if (kind !== DATA && kind !== BLOBS)
      throw new SourceError('malformed', 'a block of data is of no known kind; the rest was not scanned')
    const entry = head.entries.get(id)
    if (kind === BLOBS) {
      for (let object = await int(input); object !== 0; object = await int(input)) {
        const chunks = new Chunks(input, int)
        yield {
          name: `${source.name}!/large object ${object}`,
          size: null,
          addressable: false,
          open: () => chunkReader(unpacked(chunks, head.compression, limits)),
        }
        await chunks.finish()
      }
      continue
    }
    const chunks = new Chunks(input, int)
    if (entry?.columns === null || entry === undefined)
      // Written as INSERT statements, which are told from each other by their own names, and say nothing of those of columns.
      yield partSource(source, { as: 'sql', table: null, place: null }, () =>
        behind(definitionOf(entry, head), unpacked(chunks, head.compression, limits)),
      )
    else
      yield partSource(source, { as: 'table', table: tableOf(entry), place: null }, () =>
        new CopyRows(entry.columns ?? [], limits.block).read(unpacked(chunks, head.compression, limits)),
      )
    await chunks.finish()
  }
}

/** What makes the table that an entry holds rows of, in one line; empty if that is not known. */
function definitionOf(entry: DumpEntry | undefined, { entries }: DumpHead): string {
  if (entry === undefined) return ''
  const { schema, name } = entry
  const of = [...entries.values()].find((one) => one.schema === schema && one.name === name && CREATE_TABLE.test(one.statement))
  return of === undefined ? '' : `${of.statement.replaceAll('\n', ' ').trim()} `
}
const CREATE_TABLE = /^\s*CREATE (?:UNLOGGED |FOREIGN )?TABLE /

async function* behind(text: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (text !== '') yield Buffer.from(text)
  yield* chunks
}

/** Blocks of data begin with a number that is none of a sign. */
async function isContents(input: ByteQueue, { count }: DumpHead): Promise<boolean> {
  return (await input.ensure(count.length)) && count.equals(input.available.subarray(0, count.length)) && count[0] === 0
}

/** Entries that say something else than before. */
function unlike(entries: DumpHead['entries'], known: DumpHead['entries']): DumpHead['entries'] {
  return new Map([...entries].filter(([id, { statement }]) => known.get(id)?.statement !== statement))
}

/** The table that an entry holds rows of. */
export function tableOf({ schema, name }: DumpEntry): string {
  return schema === '' || schema === 'public' ? name : `${schema}.${name}`
}

/** A block's bytes, each piece behind its length, the last one empty. */
class Chunks {
  private isDone = false
  private readonly input: ByteQueue
  private readonly int: Int

  constructor(input: ByteQueue, int: Int) {
    this.input = input
    this.int = int
  }

  async next(): Promise<Buffer | null> {
    if (this.isDone) return null
    const length = await this.int(this.input)
    if (length <= 0) {
      this.isDone = true
      return null
    }
    if (await this.input.ensure(length)) return this.input.take(length)
    this.isDone = true
    throw new SourceError('truncated', 'it ends inside the data of a table; what is there was scanned')
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) yield chunk
  }

  /** What nobody has read. */
  async finish(): Promise<void> {
    while ((await this.next()) !== null);
  }
}

async function* unpacked(
  chunks: AsyncIterable<Buffer>,
  compression: DumpHead['compression'],
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  if (compression === 'none') yield* chunks
  else if (compression === 'zlib') {
    const input = new InputWindow(chunkReader(chunks[Symbol.asyncIterator]()))
    try {
      const data = decompress(input, createInflate)
      let bytes = 0
      let step = await data.next()
      for (; !step.done; step = await data.next()) {
        bytes += step.value.length
        yield step.value
        checkRatio(bytes, input.consumed, limits)
      }
      if (step.value !== null) throw step.value
    } finally {
      input.close()
    }
  } else throw new SourceError('unsupported', 'its data are compressed by a method that is not read')
}
