/** Header and table of contents of a dump: `pg_backup_archiver.c` of PostgreSQL, versions 1.12 (8.x to 12) to 1.16 (17). */
import { sizeText } from '../model/limits.ts'
import { type Limits, SourceError } from '../model/source.ts'
import type { ByteQueue } from './byte-queue.ts'

export interface DumpEntry {
  readonly schema: string
  readonly name: string
  /** Of tables whose data are copies; null for all else. */
  readonly columns: readonly string[] | null
  readonly statement: string
  /** Of dumps that are many files: which one holds its data. */
  readonly file: string | null
}

/** Reads one number. */
export type Int = (input: ByteQueue) => Promise<number>

export interface DumpHead {
  readonly format: 'custom' | 'other'
  readonly compression: 'none' | 'zlib' | 'unknown'
  readonly entries: ReadonlyMap<number, DumpEntry>
  readonly int: Int
  /** How many entries it has, as it is written. */
  readonly count: Buffer
  /** Reads a table of contents that begins here: pg_dump writes it a second time, over the first one, or at the end of a file that it may only append to. */
  readonly again: () => Promise<ReadonlyMap<number, DumpEntry>>
}

const CUSTOM = 1
const TAR = 3
const DIRECTORY = 5
const NO_STRING = -1
/** Parts of the time of the dump. */
const TIME_PARTS = 7

/** @throws SourceError if it makes no sense */
export async function readHead(input: ByteQueue, { metadata, values }: Pick<Limits, 'metadata' | 'values'>): Promise<DumpHead> {
  if (!(await input.ensure(11))) throw cut()
  const [major = 0, minor = 0, , intSize = 4, offsetSize = 8, format = 0] = input.take(11).subarray(5)
  if (major !== 1 || minor < 10 || intSize < 1 || intSize > 8 || offsetSize > 16)
    throw new SourceError('unsupported', 'it is of a version that is not read')
  const int: Int = async (from) => {
    if (!(await from.ensure(1 + intSize))) throw cut()
    const bytes = from.take(1 + intSize)
    let value = 0
    for (let i = intSize; i > 0; i--) value = value * 256 + (bytes[i] as number)
    return bytes[0] === 0 ? value : -value
  }
  let read = 0
  const string = async (): Promise<string | null> => {
    const length = await int(input)
    if (length === NO_STRING) return null
    if (length < 0) throw damaged()
    read += length
    if (read > metadata)
      throw new SourceError('limit', `its table of contents is larger than ${sizeText(metadata)}; it was not scanned`)
    if (!(await input.ensure(length))) throw cut()
    return input.take(length).toString()
  }
  let method: number
  if (minor >= 15) {
    if (!(await input.ensure(1))) throw cut()
    method = input.take(1)[0] as number
  } else method = (await int(input)) === 0 ? 0 : 1
  for (let i = 0; i < TIME_PARTS; i++) await int(input)
  // Of the database, the server and the program.
  for (let i = 0; i < 3; i++) await string()
  if (!(await input.ensure(1 + intSize))) throw cut()
  const counted = Buffer.from(input.available.subarray(0, 1 + intSize))
  const contents = async (): Promise<Map<number, DumpEntry>> => {
    read = 0
    const count = await int(input)
    if (count < 0) throw damaged()
    if (count > values)
      throw new SourceError('limit', `its table of contents has more than ${values} entries; it was not scanned`)
    const entries = new Map<number, DumpEntry>()
    for (let i = 0; i < count; i++) {
      const id = await int(input)
      await int(input) // whether there are data
      await string() // of the catalogue
      await string() // of the object
      const name = (await string()) ?? ''
      const kind = await string()
      if (minor >= 11) await int(input) // when it is restored
      const statement = (await string()) ?? ''
      await string() // that takes it away again
      const copy = await string()
      const schema = (await string()) ?? ''
      await string() // tablespace
      if (minor >= 14) await string() // access method
      if (minor >= 16) await int(input) // kind of relation
      await string() // owner
      await string() // with oids
      while ((await string()) !== null); // depends on
      let file: string | null = null
      if (format === CUSTOM) {
        if (!(await input.ensure(1 + offsetSize))) throw cut()
        input.take(1 + offsetSize)
      } else if (format === DIRECTORY || format === TAR) file = await string()
      entries.set(id, { schema, name, columns: kind === 'TABLE DATA' ? columnsOf(copy) : null, statement, file })
    }
    return entries
  }
  return {
    format: format === CUSTOM ? 'custom' : 'other',
    compression: method === 0 ? 'none' : method === 1 ? 'zlib' : 'unknown',
    entries: await contents(),
    int,
    count: counted,
    again: contents,
  }
}

/** `COPY public.people (id, "full name") FROM stdin;`; null for other statements and for none. */
function columnsOf(copy: string | null): readonly string[] | null {
  const list = /^COPY .*? \((.*)\) FROM (?:stdin|')/s.exec(copy ?? '')?.[1]
  if (list === undefined) return null
  return [...list.matchAll(/"((?:[^"]|"")*)"|([^\s,"]+)/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')
}

function damaged(): SourceError {
  return new SourceError('malformed', 'its table of contents is damaged')
}

function cut(): SourceError {
  return new SourceError('truncated', 'it ends in its table of contents; it was not scanned')
}
