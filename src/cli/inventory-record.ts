/** What an inventory records only where it is asked to: who scans, which commit, when, and how old files are. */
import type { GivenFlags } from './flags/given-flags.ts'
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { InventoryKnown, InventoryRun } from '../model/inventory-document.ts'
import { projectPath } from '../reporters/results/collect.ts'
import { runGit } from '../sources/git/run-git.ts'
import { readBaseline } from './baseline-file.ts'
import type { ConfigInventory, Recorded } from './config/config.ts'
import type { Io } from './io.ts'
import type { PreparedScan } from './scan-setup.ts'
import { didYouMean, UsageError } from './usage-error.ts'

const RECORDED: readonly Recorded[] = ['commit', 'times', 'dates']

/** @throws UsageError if --record names something else */
export function recorded(value: GivenFlags[string], { record = [] }: ConfigInventory): readonly Recorded[] {
  if (typeof value !== 'string') return record
  return value.split(',').map((one) => {
    const name = one.trim()
    const known = RECORDED.find((other) => other === name)
    if (known === undefined)
      throw new UsageError(`--record: there is nothing called "${name}"${didYouMean(name, RECORDED)}`, [
        `what can be recorded: ${RECORDED.join(', ')}`,
      ])
    return known
  })
}

/**
 * Begins now.
 *
 * @param operator as given; null: nobody is named
 * @returns asked once more at the end
 */
export function beginRun(
  what: readonly Recorded[],
  operator: string | null,
  { project }: PreparedScan['setup'],
  io: Pick<Io, 'moment'>,
): () => InventoryRun | null {
  const { repository } = project
  if (operator === null && !what.includes('commit') && !what.includes('times')) return () => null
  const git = (args: readonly string[]): string | null => {
    const output = what.includes('commit') && repository !== null ? runGit(repository, args) : null
    return output === null || output.status !== 0 ? null : output.stdout.toString('latin1').trim()
  }
  const commit = git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  const changed = commit === null ? null : git(['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=all'])
  const started = what.includes('times') ? io.moment() : null
  return () => ({
    operator,
    commit,
    dirty: changed === null ? null : changed !== '',
    started,
    ended: what.includes('times') ? io.moment() : null,
  })
}

/** ISO date of the last change of the file that a reported name lies in. Null for streams and what is gone. */
export function dateOfFile({ setup, root, base, request }: PreparedScan, cwd: string): (file: string) => string | null {
  const [only] = request.inputs
  const folder = setup.project.isInside ? join(root, base) : request.inputs.length === 1 ? resolve(cwd, only as string) : cwd
  let last: { readonly path: string; readonly date: string | null } | null = null
  return (file) => {
    const path = file.split('!/')[0] as string
    if (last?.path !== path) {
      // One file alone outside of the project is what it was given as.
      const stat = [join(folder, path), folder]
        .map((one) => statSync(one, { throwIfNoEntry: false }))
        .find((one) => one?.isFile() === true)
      last = { path, date: stat?.mtime.toISOString().slice(0, 10) ?? null }
    }
    return last.date
  }
}

/** The baseline's entries of files that are in scope, for the reader: an inventory counts what they know like all else. */
export function knownEntries({ setup, request, base }: PreparedScan): readonly InventoryKnown[] {
  const baseline = readBaseline(setup.baselinePlace, false)
  const isWhole = request.inputs.length === 1
  return [...(baseline?.entries.values() ?? [])]
    .filter(({ path }) => !isWhole || path.startsWith(projectPath(base, '')))
    .map(({ id, rule, path, max, reason = null, owner = null, expires = null }) => ({
      id,
      rule,
      file: path,
      most: max,
      reason,
      owner,
      expires,
    }))
}
