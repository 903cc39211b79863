/** A database that is running, as a source: its tables are its parts. */
import { type Container, type Inside, type Source, SourceError } from '../model/source.ts'
import { partSource, TableText } from '../decoders/table-text.ts'
import type { DatabaseAddress } from './address.ts'

/** Rows of a table that are read where nobody asks for all. */
export const SAMPLE_ROWS = 10_000

export interface Table {
  /** As reported. */
  readonly name: string
  /** As the server wants it written. */
  readonly from: string
  readonly columns: readonly { readonly name: string; readonly select: string }[]
  /** As far as the server knows without counting; null if it does not. */
  readonly rows: number | null
}

/** What the readers of databases have in common. Everything it does happens in one transaction that cannot write. */
export interface Session {
  tables(): Promise<readonly Table[]>
  /** Rows as text, some at a time. @param most rows wanted; Infinity for all */
  rows(table: Table, most: number): AsyncIterable<readonly (readonly (string | null)[])[]>
  end(): Promise<void>
}

/** @param full every row of every table */
export function databaseSource(
  address: DatabaseAddress,
  full: boolean,
  connect: (address: DatabaseAddress) => Promise<Session>,
): Source {
  const container: Container = {
    name: address.kind,
    title: 'Databases',
    document: true,
    recognises: () => false,
    open: () => inside(source, address, full, connect),
  }
  const source: Source = {
    name: address.name,
    // What comes of it is not measured by what goes in.
    size: Number.POSITIVE_INFINITY,
    addressable: false,
    container,
    open: () => {
      throw new SourceError('internal', 'a database is no stream')
    },
  }
  return source
}

async function* inside(
  source: Source,
  address: DatabaseAddress,
  full: boolean,
  connect: (address: DatabaseAddress) => Promise<Session>,
): AsyncGenerator<Inside> {
  let session: Session
  let tables: readonly Table[]
  try {
    session = await connect(address)
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError('unreadable', `the server did not let us in (${codeOf(error)})`)
  }
  try {
    try {
      tables = await session.tables()
    } catch (error) {
      throw new SourceError('unreadable', `its tables could not be listed (${codeOf(error)})`)
    }
    for (const table of tables) {
      if (table.columns.length === 0) continue
      const told: Told = { rows: 0, fault: null }
      const most = full ? Number.POSITIVE_INFINITY : SAMPLE_ROWS
      yield partSource(source, { as: 'table', table: table.name, place: null }, () => rowsOf(session, table, most, told))
      if (told.fault !== null)
        yield {
          remark: { code: 'unreadable', message: `a table could not be read to its end (${told.fault})`, incomplete: true },
        }
      if (told.rows >= most)
        yield {
          remark: {
            code: 'limit',
            message: `of a table ${told.rows} ${table.rows === null ? '' : `of about ${table.rows} `}rows were read; --full reads all`,
            incomplete: false,
          },
        }
    }
  } finally {
    await session.end().catch(() => undefined)
  }
}

interface Told {
  rows: number
  fault: string | null
}

async function* rowsOf(session: Session, table: Table, most: number, told: Told): AsyncGenerator<Uint8Array> {
  const text = new TableText()
  text.add(table.columns.map(({ name }) => name))
  try {
    for await (const rows of session.rows(table, most)) {
      for (const row of rows) {
        text.add(row.map((value) => value ?? ''))
        told.rows++
      }
      if (text.isFull) yield text.take()
    }
  } catch (error) {
    told.fault = codeOf(error)
  }
  yield text.take()
}

/** Messages of servers quote what they were asked for; their codes do not. */
function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code) ? code : 'no reason given'
}
