/** PostgreSQL, by the driver `pg`, which whoever scans databases installs. */
import { SourceError } from '../model/source.ts'
import type { DatabaseAddress } from './address.ts'
import { SAMPLE_ROWS, type Session, type Table } from './database.ts'

/** What we use of the driver. */
interface Client {
  connect(): Promise<void>
  query(query: string | { text: string; rowMode: 'array' }): Promise<{ rows: unknown[] }>
  end(): Promise<void>
}

const FETCH_ROWS = 1000
/** Seconds for one statement. */
const STATEMENT_SECONDS = 300

const TABLES = `
  SELECT n.nspname, c.relname, c.reltuples::bigint::text,
    array_to_json(array_agg(json_build_array(a.attname, t.typname) ORDER BY a.attnum))::text
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  WHERE c.relkind IN ('r', 'p', 'm') AND NOT c.relispartition
    AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_toast%' AND n.nspname NOT LIKE 'pg_temp%'
  GROUP BY n.nspname, c.relname, c.reltuples
  ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`

export async function connectPostgres({ url }: DatabaseAddress): Promise<Session> {
  const client = await clientFor(url)
  const arrays = async (text: string): Promise<(string | null)[][]> =>
    (await client.query({ text, rowMode: 'array' })).rows as (string | null)[][]
  await client.connect()
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY')
  await client.query(
    `SET LOCAL statement_timeout = '${STATEMENT_SECONDS}s'; SET LOCAL search_path = pg_catalog; SET LOCAL DateStyle = ISO`,
  )
  return {
    tables: async () => (await arrays(TABLES)).map(tableOf),
    async *rows(table, most) {
      await client.query('SAVEPOINT piiscope')
      try {
        const select = table.columns.map((column) => column.select).join(', ')
        const limit = Number.isFinite(most) ? ` LIMIT ${most}` : ''
        await client.query(
          `DECLARE piiscope NO SCROLL CURSOR FOR SELECT ${select} FROM ${table.from}${sample(table, most)}${limit}`,
        )
        for (;;) {
          const rows = await arrays(`FETCH ${FETCH_ROWS} FROM piiscope`)
          if (rows.length === 0) break
          yield rows
        }
        await client.query('CLOSE piiscope')
      } catch (error) {
        await client.query('ROLLBACK TO SAVEPOINT piiscope')
        throw error
      }
    },
    end: async () => {
      await client.query('ROLLBACK').catch(() => undefined)
      await client.end()
    },
  }
}

/** Of large tables pages from all over, the same each time. */
function sample({ rows }: Table, most: number): string {
  if (rows === null || rows < 4 * most) return ''
  const percent = Math.min(100, Math.max(0.01, (200 * SAMPLE_ROWS) / rows))
  return ` TABLESAMPLE SYSTEM (${percent.toFixed(4)}) REPEATABLE (1)`
}

function tableOf([schema, name, rows, columns]: readonly (string | null)[]): Table {
  const estimate = Number(rows)
  return {
    name: schema === 'public' ? String(name) : `${schema}.${name}`,
    from: `${quoted(String(schema))}.${quoted(String(name))}`,
    rows: estimate < 0 ? null : estimate,
    columns: (JSON.parse(columns ?? '[]') as [string, string][]).map(([column, type]) => ({
      name: column,
      // Bytes that are text are read as text.
      select: type === 'bytea' ? `encode(${quoted(column)}, 'escape')` : `${quoted(column)}::text`,
    })),
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

async function clientFor(url: URL): Promise<Client> {
  let driver: { Client: new (options: object) => Client }
  try {
    const module = (await import('pg')) as unknown as { default?: typeof driver } & typeof driver
    driver = module.default ?? module
  } catch {
    throw new SourceError('unsupported', 'reading PostgreSQL needs its driver: npm install pg')
  }
  // User and password come from the address, PGUSER, PGPASSWORD and ~/.pgpass, as the driver does it.
  const connectionString = url.href.replace(/^postgresql:/, 'postgres:')
  const client = new driver.Client({ connectionString, application_name: 'piiscope', connectionTimeoutMillis: 10_000 })
  // Connections that break are told by the query at hand.
  ;(client as unknown as NodeJS.EventEmitter).on('error', () => undefined)
  return client
}
