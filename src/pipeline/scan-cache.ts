/**
 * Results of files by their content, kept between runs. An entry's name is a keyed digest of the content, the file's name and all
 * that decides on results, so it never outlives what it was made of; an entry holds what a report would, and no value. Files of the same
 * folder that were asked for stand in the entry, each with a digest of what it held or as one that was not there: a schema that comes to
 * lie beside its rows makes them another thing.
 */
import { createHmac, randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import type { ProblemCode } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { fileBeside } from '../sources/file.ts'
import { placedBytes } from '../sources/memory.ts'
import { bytesIn } from '../sources/whole-file.ts'
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
  /** Null: not known yet, or not of what lies beside it now. */
  readonly reports: readonly SourceReport[] | null
  readonly bytes: Uint8Array
  /** By which it must be scanned: what is asked for is part of what the results are made of. */
  readonly beside: NonNullable<Source['beside']>
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
    const neighbours = new Neighbours(path, secret)
    return {
      reports: read(entry, name, neighbours),
      bytes,
      beside: neighbours.beside,
      keep: (reports) => {
        const asked = neighbours.asked()
        if (asked !== null) keep(entry, { asked, reports })
      },
    }
  }
}

/** The names of files that were asked for, with a keyed digest of what each held; null: it was not there, or could not be read. */
type Asked = readonly (readonly [name: string, digest: string | null])[]

/** The other files of a file's folder, and which of them were asked for. */
class Neighbours {
  private readonly open: NonNullable<Source['beside']>
  private readonly secret: Uint8Array
  private readonly met = new Map<string, { readonly bytes: Uint8Array; readonly digest: string } | null>()
  private hasUnread = false

  constructor(path: string | Buffer, secret: Uint8Array) {
    this.open = fileBeside(path)
    this.secret = secret
  }

  /** Each as it was when it was first asked for. */
  readonly beside = (name: string): ReturnType<NonNullable<Source['beside']>> => {
    const known = this.met.get(name)
    if (known !== undefined) return known === null ? null : placedBytes(known.bytes)
    const found = this.open(name)
    if (found === null) {
      this.met.set(name, null)
      return null
    }
    const bytes = bytesIn(found, LARGEST)
    if (bytes === null) {
      this.hasUnread = true
      return found
    }
    found.close()
    this.met.set(name, { bytes, digest: createHmac('sha256', this.secret).update(bytes).digest('hex') })
    return placedBytes(bytes)
  }

  /** Null if one of them could not be looked at as a whole. */
  asked(): Asked | null {
    return this.hasUnread ? null : [...this.met].map(([name, one]) => [name, one?.digest ?? null] as const)
  }

  /** True if each is what it was. */
  areAs(asked: Asked): boolean {
    return asked.every(([name, digest]) => {
      this.beside(name)?.close()
      return (this.met.get(name)?.digest ?? null) === digest && !this.hasUnread
    })
  }
}

/** Anything odd counts as absent. */
function read(entry: string, name: string, neighbours: Neighbours): readonly SourceReport[] | null {
  try {
    const { asked, reports } = JSON.parse(fs.readFileSync(entry, 'utf8')) as { asked: Asked; reports: SourceReport[] }
    const isOurs = (one: unknown): boolean =>
      typeof one === 'object' && one !== null && 'file' in one && String(one.file).startsWith(name) && 'conclusion' in one
    const areOurs = Array.isArray(reports) && reports.length > 0 && reports.every(isOurs)
    return areOurs && neighbours.areAs(asked) ? reports : null
  } catch {
    return null
  }
}

/** A cache that cannot be written is no reason to fail. */
function keep(entry: string, kept: { readonly asked: Asked; readonly reports: readonly SourceReport[] }): void {
  if (kept.reports.some(({ problems }) => problems.some(({ code }) => PASSING.has(code)))) return
  const temporary = `${entry}.${randomBytes(6).toString('hex')}`
  try {
    fs.mkdirSync(join(entry, '..'), { recursive: true, mode: 0o700 })
    fs.writeFileSync(temporary, JSON.stringify(kept), { mode: 0o600, flag: 'wx' })
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
