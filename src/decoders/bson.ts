import { DEFAULT_LIMITS, isStackOverflow, sizeText } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { ByteQueue } from './byte-queue.ts'
import { bytesText } from './cell-text.ts'
import { jsonLines } from './json-lines.ts'
import { readableRuns } from './readable-runs.ts'
import { partSource } from './table-text.ts'

/** MongoDB's own limit is 16 MiB: more than this is no BSON. */
const MOST_DOCUMENT = 48 * 2 ** 20
const LEAST_DOCUMENT = 5
/** What an archive of mongodump begins with, and what stands between its pieces. */
const ARCHIVE = 0x8199e26d
const SEPARATOR = 0xffffffff
/** Types of elements: https://bsonspec.org. */
const isType = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 1 && byte <= 0x13) || byte === 0x7f || byte === 0xff)

/** BSON as mongodump writes it: a file for each collection, or an archive of them. Each document is a record. */
export const bson: Container = {
  name: 'bson',
  title: 'BSON files and archives of mongodump',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head, name) => {
    if (head[0] === 0x6d && head[1] === 0xe2 && head[2] === 0x99 && head[3] === 0x81) return true
    if (!/\.bson$/i.test(name) || head.length < LEAST_DOCUMENT) return false
    const length = new DataView(head.buffer, head.byteOffset).getUint32(0, true)
    const fits = length >= LEAST_DOCUMENT && length <= MOST_DOCUMENT && (length === LEAST_DOCUMENT || isType(head[4]))
    return fits && (length > head.length || head[length - 1] === 0)
  },
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const reader = source.open()
    try {
      const input = new ByteQueue(reader)
      await input.ensure(4)
      const documents = new Documents(input, await import('bson'), limits)
      if (input.available.length >= 4 && input.available.readUInt32LE(0) === ARCHIVE) yield* archive(source, input, documents)
      else yield partSource(source, { as: 'ndjson', table: null, place: null }, () => documents.lines())
      await documents.finish()
      if (documents.damaged > 0)
        yield {
          remark: {
            code: 'malformed',
            message: `${documents.damaged} of its documents could not be read; what is readable in them was scanned`,
            incomplete: true,
          },
        }
      if (documents.deep > 0)
        yield {
          remark: {
            code: 'limit',
            message: `${documents.deep} of its documents are nested deeper than ${limits.nesting} levels; what is readable in them was scanned`,
            incomplete: true,
          },
        }
      if (documents.isCut)
        throw new SourceError('truncated', 'it ends, or makes no sense any more, before its end; the rest was not scanned')
    } finally {
      reader.close()
    }
  },
}

/** A header, then pieces of collections, each behind a document that names it. */
async function* archive(source: Source, input: ByteQueue, documents: Documents): AsyncGenerator<Inside> {
  input.take(4)
  // Of the archive, then of each collection.
  while ((await documents.next()) !== null);
  while (await documents.pass()) {
    const header = (await documents.next())?.value as { db?: unknown; collection?: unknown; EOF?: unknown } | undefined
    if (header === undefined) break
    const table = `${String(header.db ?? '')}.${String(header.collection ?? '')}`
    if (header.EOF !== true) yield partSource(source, { as: 'ndjson', table, place: null }, () => documents.lines())
    await documents.finish()
  }
}

type Bson = Pick<typeof import('bson'), 'deserialize'>

class Documents {
  damaged = 0
  /** Of too many levels. */
  deep = 0
  isCut = false
  private readonly input: ByteQueue
  private readonly bson: Bson
  /** Bytes of a document. */
  private readonly most: number
  private readonly deepest: number

  constructor(input: ByteQueue, bson: Bson, { block, nesting }: Pick<Limits, 'block' | 'nesting'>) {
    this.most = block
    this.deepest = nesting
    this.input = input
    this.bson = bson
  }

  /** Null at the end of the file, or of a piece of it. A document that cannot be read gives what is readable in it. */
  async next(): Promise<{ readonly value: unknown } | null> {
    if (!(await this.input.ensure(4))) {
      this.isCut ||= this.input.available.length > 0
      return null
    }
    const length = this.input.available.readUInt32LE(0)
    if (length === SEPARATOR) return null
    if (length > this.most && length <= MOST_DOCUMENT)
      throw new SourceError('limit', `a document is larger than ${sizeText(this.most)}; the rest was not scanned`)
    if (length < LEAST_DOCUMENT || length > MOST_DOCUMENT || !(await this.input.ensure(length))) {
      this.isCut = true
      return null
    }
    const bytes = this.input.take(length)
    let value: unknown
    try {
      value = this.bson.deserialize(bytes, { useBigInt64: true, promoteBuffers: true, validation: { utf8: false } })
    } catch (error) {
      // The library may call itself for each level.
      this[isStackOverflow(error) ? 'deep' : 'damaged']++
      return { value: { readable: readableRuns(bytes) } }
    }
    const known = plain(value, this.deepest)
    if (known !== null) return { value: known.document }
    this.deep++
    return { value: { readable: readableRuns(bytes) } }
  }

  /** Over what stands between pieces. @returns false at the end of the file */
  async pass(): Promise<boolean> {
    if (this.isCut || !(await this.input.ensure(4))) return false
    if (this.input.available.readUInt32LE(0) === SEPARATOR) this.input.take(4)
    return this.input.ensure(1)
  }

  async *lines(): AsyncGenerator<Uint8Array> {
    yield* jsonLines(() => this.next())
  }

  /** Of the piece at hand: what nobody has read. */
  async finish(): Promise<void> {
    while (!this.isCut && (await this.next()) !== null);
  }
}

/**
 * Types of BSON's own as text, in place, a level at a time: documents may be nested as deep as they like.
 *
 * @param deepest levels; MongoDB's own limit is 100
 * @returns null if it is nested too deeply
 */
function plain(document: unknown, deepest: number): { readonly document: unknown } | null {
  const holder: Record<string, unknown> = { document }
  let open: Record<string, unknown>[] = [holder]
  for (let depth = 0; open.length > 0; depth++) {
    if (depth > deepest) return null
    const deeper: Record<string, unknown>[] = []
    for (const at of open)
      for (const [key, value] of Object.entries(at)) {
        if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array) continue
        const kind = (value as { _bsontype?: string })._bsontype
        if (kind === undefined) deeper.push(value as Record<string, unknown>)
        else at[key] = textOf(kind, value)
      }
    open = deeper
  }
  return { document: holder['document'] }
}

function textOf(kind: string, value: object): string {
  if (kind === 'Binary') {
    const { buffer, sub_type: type } = value as { buffer: Uint8Array; sub_type: number }
    const hex = Buffer.from(buffer).toString('hex')
    return type === 3 || type === 4 ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : bytesText(buffer)
  }
  if (kind === 'Code') return String((value as { code: unknown }).code)
  if (kind === 'BSONRegExp') return String((value as { pattern: unknown }).pattern)
  return String(value)
}
