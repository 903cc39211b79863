import type { GivenFlags } from './flags/given-flags.ts'
import { join, resolve } from 'node:path'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

/** Where --cache keeps results: XDG Base Directory Specification, never in the scanned tree. Null: nowhere. */
export function cacheAt(given: GivenFlags[string], { cwd, env }: Pick<Io, 'cwd' | 'env'>): string | null {
  if (given === undefined || given === false) return null
  if (typeof given === 'string') return resolve(cwd, given)
  const { XDG_CACHE_HOME, HOME, LOCALAPPDATA } = env
  const home = XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? join(HOME, '.cache') : null)
  if (!home) throw new UsageError('--cache: there is no home folder to keep it in', ['name one: --cache FOLDER'])
  return join(home, 'piiscope')
}
