/** `piiscope cache`: what --cache has kept, and removing it. */
import type { GivenFlags } from '../flags/given-flags.ts'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { countOf, formatBytes } from '../../reporters/pretty/style.ts'
import { terminalText } from '../../reporters/encode.ts'
import { systemCode } from '../../sources/system-error.ts'
import { cacheAt } from '../cache-place.ts'
import type { ExitCode } from '../exit-code.ts'
import { type Io, outputError } from '../io.ts'
import { actionError } from '../usage-error.ts'

const ACTIONS = ['info', 'clean'] as const
/** As scan-cache.ts makes them: two digits of the key, then the rest of it. */
const FOLDER = /^[0-9a-f]{2}$/
const ENTRY = /^[0-9a-f]{62}\.json(?:\.[0-9a-f]{12})?$/

export async function cacheCommand(operands: readonly string[], flags: GivenFlags, io: Io): Promise<ExitCode> {
  const [word = ''] = operands
  const action = ACTIONS.find((one) => one === word)
  if (action === undefined || operands.length > 1) throw actionError('cache', operands, ACTIONS)
  const folder = cacheAt(flags['cache'] ?? true, io) as string
  const entries = entriesOf(folder)
  const sum = `${countOf(entries.length, 'entry', 'entries')}, ${formatBytes(entries.reduce((bytes, { size }) => bytes + size, 0))}`
  if (action === 'clean') clean(folder, entries)
  await io.stdout.write(`${terminalText(folder)}: ${action === 'clean' ? `removed ${sum}` : sum}\n`)
  if (action === 'info')
    await io.stdout.write('  results by keyed digests of contents; no value. Removed: piiscope cache clean\n')
  return 0
}

interface Entry {
  readonly path: string
  readonly size: number
}

/** Only what is ours: the folder may be one that somebody named by mistake. */
function entriesOf(folder: string): Entry[] {
  return list(folder)
    .filter((name) => FOLDER.test(name))
    .flatMap((name) => list(join(folder, name)).flatMap((file) => (ENTRY.test(file) ? [join(folder, name, file)] : [])))
    .flatMap((path) => {
      const stat = fs.lstatSync(path, { throwIfNoEntry: false })
      return stat?.isFile() ? [{ path, size: stat.size }] : []
    })
}

function list(folder: string): string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    return [] // there is none yet
  }
}

/** The key goes as well: what was kept elsewhere under it is of no use any more. */
function clean(folder: string, entries: readonly Entry[]): void {
  try {
    for (const { path } of entries) fs.rmSync(path, { force: true })
    for (const name of list(folder))
      if (FOLDER.test(name) && list(join(folder, name)).length === 0) fs.rmdirSync(join(folder, name))
    const key = join(folder, 'key')
    if (entries.length > 0 && fs.lstatSync(key, { throwIfNoEntry: false })?.size === 32) fs.rmSync(key)
  } catch (error) {
    throw outputError(folder, systemCode(error))
  }
}
