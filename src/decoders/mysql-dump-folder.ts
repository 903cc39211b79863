import { DEFAULT_LIMITS } from '../model/limits.ts'
import type { Container, Inside, Limits, Source } from '../model/source.ts'
import { bytesBeside } from '../model/text-beside.ts'
import { MysqlRows, PLAIN_ROWS, type RowDialect } from './mysql-rows.ts'
import { partSource } from './table-text.ts'

/** What is compressed is unpacked first, and keeps its name. */
const ROWS = /\.(?:tsv|csv|txt)$/
const COMPRESSED = /\.(?:zst|gz)$/
/** Rows of `util.dumpInstance()` and its like: all of a table, or a piece of it; the last piece has two signs. */
const SHELL_ROWS = /^([^@]*@[^@]*)(?:@@?\d+)?\.(?:tsv|csv|txt)$/
/** Rows of `mysqldump --tab`. */
const TAB_ROWS = /^(.+)\.txt$/s
const TAB = 0x09
const LINE_FEED = 0x0a

interface Described {
  readonly table: string
  readonly columns: readonly string[]
  readonly dialect: RowDialect
}

type Beside = NonNullable<Source['beside']>

/** Rows of a table in files of their own; what its columns are called stands in another file of the folder. */
export const mysqlDumpFolder: Container = {
  name: 'mysql-dump-folder',
  title: 'MySQL dumps in folders: of MySQL Shell, of mysqldump --tab',
  document: true,
  recognises: (head, name, beside) => beside !== undefined && ROWS.test(name) && describedBeside(head, name, beside) !== null,
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const { beside } = source
    const found = beside === undefined ? null : describedBeside(null, source.name, beside)
    if (found === null) yield { ...source, isPlain: true }
    else
      yield partSource(source, { as: 'table', table: found.table, place: null }, () =>
        new MysqlRows(found.columns, found.dialect, limits.block).read(source.open()),
      )
  },
}

/** @param head null once it was recognised */
function describedBeside(head: Uint8Array | null, path: string, beside: Beside): Described | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(COMPRESSED, '')
  const [, shellTable] = SHELL_ROWS.exec(name) ?? []
  if (shellTable !== undefined) {
    const described = fromShell(textOf(beside, `${shellTable}.json`))
    if (described !== null) return described
  }
  const [, table] = TAB_ROWS.exec(name) ?? []
  if (table === undefined || (head !== null && !head.includes(TAB))) return null
  const described = fromStatement(textOf(beside, `${table}.sql`), table)
  return described === null || (head !== null && cellsOf(head) !== described.columns.length) ? null : described
}

function textOf(beside: Beside, name: string): string {
  return bytesBeside(beside, name)?.toString('utf8') ?? ''
}

/** `{"options": {"table": …, "columns": […], "fieldsTerminatedBy": …}}`. */
function fromShell(text: string): Described | null {
  let options: Readonly<Record<string, unknown>>
  try {
    options = Object(Object(JSON.parse(text)).options)
  } catch {
    return null
  }
  const { table, columns } = options
  if (typeof table !== 'string' || !Array.isArray(columns) || columns.length === 0) return null
  if (!columns.every((column) => typeof column === 'string')) return null
  const sign = (key: string, usual: string): string => (typeof options[key] === 'string' ? (options[key] as string) : usual)
  const dialect = {
    separator: sign('fieldsTerminatedBy', PLAIN_ROWS.separator),
    quote: sign('fieldsEnclosedBy', PLAIN_ROWS.quote),
    escape: sign('fieldsEscapedBy', PLAIN_ROWS.escape),
    lineEnd: sign('linesTerminatedBy', PLAIN_ROWS.lineEnd),
  }
  return dialect.separator === '' || dialect.lineEnd === '' ? null : { table, columns, dialect }
}

/** The statement as mysqldump writes it: a column a line, each name in backticks. */
function fromStatement(text: string, table: string): Described | null {
  const [, name, body] = /^CREATE TABLE `((?:[^`\n]|``)+)` \(\n((?: {2}.*\n)+)\)/m.exec(text) ?? []
  if (name === undefined || body === undefined) return null
  const columns = [...body.matchAll(/^ {2}`((?:[^`\n]|``)+)` /gm)].map(([, column = '']) => column.replaceAll('``', '`'))
  return name.replaceAll('``', '`') === table && columns.length > 0 ? { table, columns, dialect: PLAIN_ROWS } : null
}

/** Of the first row; in values these signs are escaped. */
function cellsOf(head: Uint8Array): number {
  const end = head.indexOf(LINE_FEED)
  let cells = 1
  for (let i = 0; i < (end < 0 ? head.length : end); i++) if (head[i] === TAB && head[i - 1] !== 0x5c) cells++
  return cells
}
