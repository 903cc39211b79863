import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { openPlaced } from '../containers/placed.ts'
import { type AccessColumn, AccessPages, DEFINITION_PAGE } from './access-pages.ts'
import { cellsOf, type RowReader } from './access-rows.ts'
import { utf8OrWestern } from './code-page.ts'
import { partSource, TableText } from './table-text.ts'

const MAGIC = Buffer.from('000100005374616e6461726420', 'hex')
const NAMES = /^Standard (?:Jet|ACE) DB\0/
const VERSION_AT = 0x14
const HEAD_BYTES = 64
/** The list of all that is in the database is a table like others, and always this one. */
const CATALOGUE_PAGE = 2
const TABLE = 1
/** Tables that Access keeps for itself: forms, rights, relations. Queries are text that people wrote. */
const OWN = /^MSys(?!Queries$)/i

/** Databases of Access 97 to 365: each table by its columns, long texts too. */
export const access: Container = {
  name: 'access',
  title: 'Access databases (mdb, accdb)',
  isolated: true,
  document: true,
  recognises: (head) =>
    head[0] === 0 &&
    MAGIC.equals(head.subarray(0, MAGIC.length)) &&
    NAMES.test(Buffer.from(head.subarray(4, 20)).toString('latin1')),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const file = await openPlaced(source, limits)
    try {
      yield* tablesOf(source, file)
    } finally {
      file.close()
    }
  },
}

async function* tablesOf(source: Source, file: PlacedReader): AsyncGenerator<Inside> {
  const head = Buffer.alloc(HEAD_BYTES)
  if ((await file.readAt(0, head)) < HEAD_BYTES) throw new SourceError('truncated', 'it ends in its header')
  const pages = new AccessPages(file, head[VERSION_AT] as number)
  const first = await pages.page(CATALOGUE_PAGE)
  if (first === null) throw new SourceError('truncated', 'it ends before its first table')
  if (first[0] !== DEFINITION_PAGE) throw new SourceError('encrypted', 'it is encrypted, or its first table is damaged')
  const reader: RowReader = { pages, decode: utf8OrWestern, lost: 0 }
  const dataPages = await pages.dataPages()
  let damaged = 0
  for (const { name, page } of await tablesIn(reader, dataPages)) {
    let columns: AccessColumn[]
    try {
      columns = await pages.columnsOf(page, reader.decode)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      damaged++
      continue
    }
    yield partSource(source, { as: 'table', table: name, place: null }, () => rowsOf(reader, columns, dataPages.get(page) ?? []))
  }
  if (damaged > 0)
    yield {
      remark: {
        code: 'malformed',
        message: `the definitions of ${damaged} of its tables are damaged; they were not scanned`,
        incomplete: true,
      },
    }
  if (reader.lost > 0)
    yield { remark: { code: 'malformed', message: `${reader.lost} long values were not read whole`, incomplete: true } }
}

/** Tables by name, from the catalogue. */
async function tablesIn(
  reader: RowReader,
  dataPages: ReadonlyMap<number, readonly number[]>,
): Promise<{ name: string; page: number }[]> {
  const columns = await reader.pages.columnsOf(CATALOGUE_PAGE, reader.decode)
  const at = (name: string): number => columns.findIndex((column) => column.name === name)
  const [id, name, type] = [at('Id'), at('Name'), at('Type')]
  if (id < 0 || name < 0 || type < 0)
    throw new SourceError('malformed', 'the list of its tables makes no sense; it was not scanned')
  const found: { name: string; page: number }[] = []
  for await (const row of eachRow(reader, columns, dataPages.get(CATALOGUE_PAGE) ?? [])) {
    const table = row[name] as string
    if (Number(row[type]) === TABLE && !OWN.test(table)) found.push({ name: table, page: Number(row[id]) & 0xffffff })
  }
  return found
}

async function* eachRow(reader: RowReader, columns: readonly AccessColumn[], pages: readonly number[]): AsyncGenerator<string[]> {
  for (const number of pages) {
    const page = await reader.pages.page(number)
    if (page === null) continue
    for (const { from, to, isPointer } of reader.pages.rowsOf(page)) {
      const row = isPointer && to - from >= 4 ? await reader.pages.rowAt(page.readUInt32LE(from)) : page.subarray(from, to)
      if (row !== null) yield await cellsOf(reader, row, columns)
    }
  }
}

async function* rowsOf(
  reader: RowReader,
  columns: readonly AccessColumn[],
  pages: readonly number[],
): AsyncGenerator<Uint8Array> {
  const text = new TableText()
  text.add(columns.map(({ name }) => name))
  for await (const row of eachRow(reader, columns, pages)) {
    text.add(row)
    if (text.isFull) yield text.take()
  }
  yield text.take()
}
