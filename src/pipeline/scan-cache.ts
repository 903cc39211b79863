/**
 * Results of files by their content, kept between runs. An entry's name is a keyed digest of the content, the file's name and all
 * that decides on results, so it never outlives what it was made of; an entry holds what a report would, and no value.
 */
import { createHmac, randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import type { ProblemCode } from '../model/problem.ts'
import type { SourceReport } from './source-report.ts'

/** Plain data: worker threads are sent it. */
export interface CacheOptions {
  readonly folder: string
  /** Of this cache: without it nobody can tell whether a content they know was scanned. */
  readonly secret: Uint8Array
  /** All that decides on results beside name and content. */
  readonly fingerprint: string
}

/** Bytes. Larger files take longer to read than their results are worth keeping for. */
const LARGEST = 8 * 2 ** 20

/** What depends on more than the content. */
const PASSING: ReadonlySet<ProblemCode> = new Set(['unreadable', 'vanished', 'changed', 'limit', 'crashed', 'internal'])

export interface CachedFile {
  /** Null: not known yet. */
  readonly reports: readonly SourceReport[] | null
  readonly bytes: Uint8Array
  keep(reports: readonly SourceReport[]): void
}

export class ScanCache {
  private readonly options: CacheOptions

  constructor(options: CacheOptions) {
    this.options = options
  }

  /** Null if the file is not one for the cache: it is then read as if there were none. */
  open(name: string, path: string | Buffer): CachedFile | null {
    let bytes: Uint8Array
    try {
      const stat = fs.lstatSync(path)
      if (!stat.isFile() || stat.size > LARGEST) return null
      bytes = fs.readFileSync(path)
    } catch {
      return null
    }
    const { secret, fingerprint, folder } = this.options
    const key = createHmac('sha256', secret).update(`${fingerprint}\0${name}\0`).update(bytes).digest('hex')
    const entry = join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
    return { reports: read(entry, name), bytes, keep: (reports) => keep(entry, reports) }
  }
}

/** Anything odd counts as absent. */
function read(entry: string, name: string): readonly SourceReport[] | null {
  try {
    const value: unknown = JSON.parse(fs.readFileSync(entry, 'utf8'))
    const isOurs = (one: unknown): boolean =>
      typeof one === 'object' && one !== null && 'file' in one && String(one.file).startsWith(name) && 'conclusion' in one
    return Array.isArray(value) && value.length > 0 && value.every(isOurs) ? (value as SourceReport[]) : null
  } catch {
    return null
  }
}

/** A cache that cannot be written is no reason to fail. */
function keep(entry: string, reports: readonly SourceReport[]): void {
  if (reports.some(({ problems }) => problems.some(({ code }) => PASSING.has(code)))) return
  const temporary = `${entry}.${randomBytes(6).toString('hex')}`
  try {
    fs.mkdirSync(join(entry, '..'), { recursive: true, mode: 0o700 })
    fs.writeFileSync(temporary, JSON.stringify(reports), { mode: 0o600, flag: 'wx' })
    fs.renameSync(temporary, entry)
  } catch {
    fs.rmSync(temporary, { force: true })
  }
}

/** Opens the cache of a folder, and makes its secret if it has none. Null if the folder cannot be used. */
export function cacheSecret(folder: string): Uint8Array | null {
  const path = join(folder, 'key')
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!fs.existsSync(path)) fs.writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' })
    const secret = fs.readFileSync(path)
    return secret.length === 32 ? secret : null
  } catch {
    return null
  }
}
