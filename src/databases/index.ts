import type { Source } from '../model/source.ts'
import { readAddress } from './address.ts'
import { databaseSource } from './database.ts'

/** The database at an address; null if it is none. Nothing is opened before the source is read. @throws AddressError */
export function databaseAt(text: string, full: boolean): Source | null {
  const address = readAddress(text)
  if (address === null) return null
  return databaseSource(address, full, async (one) =>
    one.kind === 'postgres'
      ? (await import('./postgres.ts')).connectPostgres(one)
      : (await import('./mysql.ts')).connectMysql(one),
  )
}
