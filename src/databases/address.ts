/** Addresses of databases as they are given instead of paths: `postgres://host/shop`, `mysql://host/shop`, `sqlite:shop.db`. */

export interface DatabaseAddress {
  readonly kind: 'postgres' | 'mysql'
  /** What it is called in reports: without names of users. */
  readonly name: string
  /** As given. Holds no password. */
  readonly url: URL
}

const KINDS: ReadonlyMap<string, DatabaseAddress['kind']> = new Map([
  ['postgres:', 'postgres'],
  ['postgresql:', 'postgres'],
  ['mysql:', 'mysql'],
  ['mariadb:', 'mysql'],
])

/** An address that cannot be used as it is. The message says nothing of what it holds. */
export class AddressError extends Error {
  override readonly name = 'AddressError'
}

/**
 * Null for everything that is no address of a server: paths, globs, files of SQLite.
 *
 * @throws AddressError if it holds a password, which everybody on the machine could read in the list of processes
 */
export function readAddress(text: string): DatabaseAddress | null {
  const scheme = /^([a-z]+:)\/\//.exec(text)?.[1]
  const kind = scheme === undefined ? undefined : KINDS.get(scheme)
  if (kind === undefined) return null
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new AddressError(`An address of a database that cannot be read; it looks like ${kind}://host/database.`)
  }
  if (url.password !== '' || url.searchParams.has('password'))
    throw new AddressError(
      kind === 'postgres'
        ? 'Passwords do not belong in a command line: set PGPASSWORD, or keep it in ~/.pgpass.'
        : 'Passwords do not belong in a command line: set MYSQL_PWD, or keep it in ~/.my.cnf.',
    )
  return { kind, name: `${kind}://${url.host}${url.pathname}`, url }
}

/** The path in `sqlite:shop.db`; other text as it is. */
export function pathIn(text: string): string {
  return text.replace(/^sqlite:(?:\/\/(?=\/)|)/, '')
}
