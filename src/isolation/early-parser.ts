/**
 * The process for a file that a command line names, started before the program is loaded, which takes as long: both are done at once, on
 * two cores (bench: decoders). Whoever opens that file takes it; a run that opens none ends it.
 */
import { closeSync, fstatSync } from 'node:fs'
import { DEFAULT_LIMITS } from '../model/limits.ts'
import { openRegularFile } from '../sources/regular-file.ts'
import { type Spawned, spawnParser } from './spawn-parser.ts'

export interface EarlyParser extends Spawned {
  /** Which file it was given. */
  readonly identity: string
}

/** Null if there is no such file; why, is told by whoever scans it. */
export async function startEarly(path: string): Promise<EarlyParser | null> {
  let file: number
  try {
    file = openRegularFile(path).fd
  } catch {
    return null
  }
  try {
    const identity = identityOf(file)
    const spawned = await spawnParser(DEFAULT_LIMITS.memory, DEFAULT_LIMITS.seconds, null, file)
    const { child } = spawned
    child.unref()
    ;(child.stdio[3] as { unref?: () => void } | null)?.unref?.()
    return { ...spawned, identity }
  } finally {
    closeSync(file)
  }
}

let early: EarlyParser | null = null

export function keepEarly(given: EarlyParser | null): void {
  early = given
}

/** The process that was started for this file, under these limits; null if none was. It is given once. */
export function takeEarly(file: number, memory: number, seconds: number): EarlyParser | null {
  const known = early
  if (known === null || known.memory !== memory || known.seconds !== seconds || known.identity !== identityOf(file)) return null
  early = null
  const { exitCode, signalCode } = known.child
  return exitCode === null && signalCode === null ? known : null
}

/** Nobody needed it. */
export function endEarly(): void {
  early?.child.kill('SIGKILL')
  early = null
}

function identityOf(file: number): string {
  const { dev, ino } = fstatSync(file, { bigint: true })
  return `${dev} ${ino}`
}
