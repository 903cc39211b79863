/** Every version of every file in a range of commits, each content once, and when it came and went. */
import { type Change, readRaw } from './diff.ts'
import { GitError, nameOf } from './changes.ts'
import { type Repository, runGit } from './run-git.ts'

export interface Version {
  readonly blob: string
  readonly path: string
  /** The commit that brought it. */
  readonly first: string
  /** The commit that took this version away, by another one or by deletion; null: it is still there. */
  readonly removed: string | null
}

export interface History {
  /** Oldest first. */
  readonly versions: readonly Version[]
  readonly commits: number
}

const MAX_OUTPUT = 1024 * 2 ** 20
const TIMEOUT = 600_000

/**
 * @param range as git log takes it (`main..topic`); null: everything that HEAD has come from
 * @param most commits, the newest; null: all
 * @throws GitError
 */
export function readHistory(repository: Repository, range: string | null, most: number | null): History {
  if (range?.startsWith('-')) throw new GitError(`"${range}" is no range of commits`)
  const result = runGit(
    repository,
    [
      'log',
      '-m',
      '--raw',
      '-z',
      '--no-abbrev',
      '--no-renames',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '--format=%x00%H',
      '--root',
      '--topo-order',
      '--ignore-submodules=all',
      ...(most === null ? [] : [`--max-count=${most}`]),
      '--end-of-options',
      range ?? 'HEAD',
      '--',
    ],
    { maxOutput: MAX_OUTPUT, timeout: TIMEOUT },
  )
  if (result === null)
    throw new GitError('git could not be run, took too long, or told of too much history', ['give a range: --history main..HEAD'])
  if (result.status !== 0) throw new GitError(`git knows no such range of commits: ${range ?? 'HEAD'}`, ['Nothing was scanned.'])
  return versionsOf(readLog(result.stdout))
}

interface Commit {
  readonly id: string
  readonly changes: readonly Change[]
}

/** Newest first, as git prints them: NUL, id, NUL, line feed, raw entries. A merge comes once for each parent. */
function readLog(bytes: Buffer): Commit[] {
  const commits: Commit[] = []
  let position = 0
  while (position < bytes.length) {
    if (bytes[position] === 0 || bytes[position] === 10) {
      position++
      continue
    }
    if (bytes[position] === 58) {
      const { changes, end } = readRaw(bytes, position)
      const last = commits.at(-1)
      if (last !== undefined) commits[commits.length - 1] = { ...last, changes: [...last.changes, ...changes] }
      position = end
      continue
    }
    const end = bytes.indexOf(0, position)
    const stop = end < 0 ? bytes.length : end
    commits.push({ id: bytes.subarray(position, stop).toString('latin1').trim(), changes: [] })
    position = stop + 1
  }
  return commits
}

const NO_BLOB = /^0+$/

function versionsOf(commits: readonly Commit[]): History {
  const versions = new Map<string, { blob: string; path: string; first: string; removed: string | null }>()
  for (const { id, changes } of [...commits].reverse()) {
    for (const { path, mode, oldBlob, newBlob } of changes) {
      const name = nameOf(path)
      const before = versions.get(`${oldBlob} ${name}`)
      if (before !== undefined) before.removed = id
      if (NO_BLOB.test(newBlob) || mode === '120000' || mode === '160000') continue
      const known = versions.get(`${newBlob} ${name}`)
      if (known === undefined) versions.set(`${newBlob} ${name}`, { blob: newBlob, path: name, first: id, removed: null })
      // It came back.
      else known.removed = null
    }
  }
  return { versions: [...versions.values()], commits: new Set(commits.map(({ id }) => id)).size }
}
