/** MySQL and MariaDB, by the driver `mysql2`, which whoever scans databases installs. */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { SourceError } from '../model/source.ts'
import type { DatabaseAddress } from './address.ts'
import type { Session, Table } from './database.ts'

/** What we use of the driver. */
interface Connection {
  promise(): { query(sql: string): Promise<[unknown[], unknown]>; end(): Promise<void> }
  query(sql: string): { stream(options: { highWaterMark: number }): AsyncIterable<unknown> & { destroy(): void } }
  on(event: 'error', listener: () => void): void
}

const ROWS_AT_ONCE = 1000
const BINARY = /^(?:tinyblob|blob|mediumblob|longblob|binary|varbinary)$/
const SYSTEM = ['information_schema', 'mysql', 'performance_schema', 'sys']

export async function connectMysql({ url }: DatabaseAddress): Promise<Session> {
  const connection = await connectionFor(url)
  const promised = connection.promise()
  const query = async (sql: string): Promise<(string | null)[][]> => (await promised.query(sql))[0] as (string | null)[][]
  await query('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ')
  await query('START TRANSACTION READ ONLY')
  const database = decodeURIComponent(url.pathname.slice(1))
  return {
    tables: async () => {
      const where = database === '' ? `table_schema NOT IN (${SYSTEM.map(text).join()})` : `table_schema = ${text(database)}`
      const sizes = await query(
        `SELECT table_schema, table_name, table_rows FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND ${where} ORDER BY BINARY table_schema, BINARY table_name`,
      )
      const columns = await query(
        `SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE ${where} ORDER BY ordinal_position`,
      )
      return sizes.map(([schema, name, rows]) => ({
        name: database === '' ? `${schema}.${name}` : String(name),
        from: `${quoted(String(schema))}.${quoted(String(name))}`,
        rows: rows === null || rows === undefined ? null : Number(rows),
        columns: columns
          .filter(([ofSchema, ofTable]) => ofSchema === schema && ofTable === name)
          .map(([, , column, type]) => ({
            name: String(column),
            select: BINARY.test(String(type).toLowerCase())
              ? `CONVERT(${quoted(String(column))} USING latin1)`
              : `CAST(${quoted(String(column))} AS CHAR)`,
          })),
      }))
    },
    async *rows(table: Table, most: number) {
      const select = table.columns.map((column) => column.select).join(', ')
      const limit = Number.isFinite(most) ? ` LIMIT ${most}` : ''
      let batch: (string | null)[][] = []
      for await (const row of connection
        .query(`SELECT ${select} FROM ${table.from}${limit}`)
        .stream({ highWaterMark: ROWS_AT_ONCE })) {
        batch.push(row as (string | null)[])
        if (batch.length < ROWS_AT_ONCE) continue
        yield batch
        batch = []
      }
      yield batch
    },
    end: async () => {
      await query('ROLLBACK').catch(() => undefined)
      await promised.end()
    },
  }
}

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

function text(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

async function connectionFor(url: URL): Promise<Connection> {
  let driver: { createConnection(options: object): Connection }
  try {
    const module = (await import('mysql2')) as unknown as { default?: typeof driver } & typeof driver
    driver = module.default ?? module
  } catch {
    throw new SourceError('unsupported', 'reading MySQL and MariaDB needs their driver: npm install mysql2')
  }
  const saved = savedLogin()
  const socketPath = url.searchParams.get('socket') ?? (url.hostname === '' ? saved.get('socket') : undefined)
  const connection = driver.createConnection({
    host: url.hostname || saved.get('host') || 'localhost',
    port: Number(url.port || saved.get('port') || 3306),
    ...(socketPath !== undefined && { socketPath }),
    user: decodeURIComponent(url.username) || process.env['MYSQL_USER'] || saved.get('user') || process.env['USER'],
    password: process.env['MYSQL_PWD'] ?? saved.get('password'),
    ...(url.pathname.length > 1 && { database: decodeURIComponent(url.pathname.slice(1)) }),
    rowsAsArray: true,
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    charset: 'utf8mb4',
    connectTimeout: 10_000,
  })
  connection.on('error', () => undefined)
  return connection
}

/** The `[client]` section of ~/.my.cnf. */
function savedLogin(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let file: string
  try {
    file = readFileSync(join(homedir(), '.my.cnf'), 'utf8')
  } catch {
    return found // most people have none
  }
  let isOurs = false
  for (const line of file.split(/\r?\n/)) {
    const section = /^\s*\[(.+?)\]\s*$/.exec(line)?.[1]
    if (section !== undefined) isOurs = section === 'client'
    const [, key, value] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (isOurs && key !== undefined && value !== undefined) found.set(key, value.replace(/^(["'])(.*)\1$/, '$2'))
  }
  return found
}
