/** The baseline's file: reading it, and writing it whole. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type Baseline, type BaselineEntry, BaselineError, formatBaseline, parseBaseline } from '../review/baseline.ts'
import { readSmallFile } from '../sources/regular-file.ts'
import { systemCode } from '../sources/system-error.ts'
import { outputError } from './io.ts'
import { UsageError } from './usage-error.ts'

export const BASELINE_FILE = '.piiscope/baseline.jsonl'
const LIMIT = 256 * 2 ** 20

export interface BaselinePlace {
  readonly path: string
  /** As shown. */
  readonly name: string
}

/** @param given by flag or configuration, relative to the folder; null: the usual place */
export function baselinePlace(root: string, given: string | null, folder: string): BaselinePlace {
  const path = given === null ? join(root, BASELINE_FILE) : resolve(folder, given)
  return { path, name: relative(root, path).split(sep).join('/') }
}

/**
 * @param isAsked it was named, so that it must be there
 * @returns null if there is none and none was asked for
 * @throws UsageError if it cannot be read or is none
 */
export function readBaseline({ path, name }: BaselinePlace, isAsked: boolean): Baseline | null {
  if (!existsSync(path)) {
    if (isAsked)
      throw UsageError.of('PS130', `there is no baseline ${name}`, ['make one: piiscope baseline create --reason "..."'])
    return null
  }
  const bytes = readSmallFile(path, LIMIT)
  if (bytes === null || bytes.length > LIMIT) throw UsageError.of('PS130', `the baseline ${name} cannot be read`)
  try {
    return parseBaseline(bytes.toString('utf8'))
  } catch (error) {
    if (!(error instanceof BaselineError)) throw error
    throw UsageError.of('PS130', `${name}:${error.line}: this is no baseline: ${error.message}`, ['nothing was scanned'])
  }
}

export function writeBaseline({ path, name }: BaselinePlace, entries: Iterable<BaselineEntry>, key: string | null): void {
  const temporary = join(dirname(path), `.piiscope-${randomBytes(8).toString('hex')}.tmp`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, formatBaseline(entries, key), { flag: 'wx' })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw outputError(name, systemCode(error))
  }
}
