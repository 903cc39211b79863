import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** How long git may take, in milliseconds, and how much it may print, in bytes (some four million paths). */
const TIMEOUT = 60_000
const MAX_OUTPUT = 256 * 2 ** 20

/**
 * The files that git tracks in one work tree. Kept as git printed them, with one offset for each, and searched by bytes: a list
 * of a million paths costs its length and 4 bytes each, and names need not be UTF-8.
 */
export class TrackedFiles {
  readonly #paths: Buffer
  readonly #starts: Uint32Array

  /** `paths` is the output of `git ls-files -z`: relative to the work tree, sorted by bytes, each ended by a NUL. */
  constructor(paths: Buffer) {
    let count = 0
    for (let at = paths.indexOf(0); at >= 0; at = paths.indexOf(0, at + 1)) count++
    this.#paths = paths
    this.#starts = new Uint32Array(count)
    for (let index = 1; index < count; index++) this.#starts[index] = paths.indexOf(0, this.#starts[index - 1]) + 1
  }

  /** `path` is relative to the work tree. */
  has(path: Buffer): boolean {
    const start = this.#lowerBound(path)
    return start >= 0 && this.#paths[start + path.length] === 0 && this.#startsWith(start, path)
  }

  /** True if a tracked file lies in the folder. Its path ends in a slash. */
  hasBelow(folder: Buffer): boolean {
    const start = this.#lowerBound(folder)
    return start >= 0 && this.#startsWith(start, folder)
  }

  /** Where the first path at or after `path` starts, or -1. */
  #lowerBound(path: Buffer): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const start = this.#starts[middle] as number
      if (this.#paths.compare(path, 0, path.length, start, this.#paths.indexOf(0, start)) < 0) low = middle + 1
      else high = middle
    }
    return this.#starts[low] ?? -1
  }

  #startsWith(start: number, path: Buffer): boolean {
    return (
      start + path.length <= this.#paths.length && this.#paths.compare(path, 0, path.length, start, start + path.length) === 0
    )
  }
}

/**
 * Asks git which files it tracks; null if it is absent or fails. `root` is the work tree, `gitFolder` its repository.
 *
 * The repository's own configuration belongs to whoever made the tree, so everything in it that could run a program while files
 * are listed is switched off: fsmonitor, hooks, pager, and fetching missing objects of partial clones by any transport. Naming
 * the repository outright also spares git's ownership check (safe.directory), which refuses the usual CI container.
 */
export function readTrackedFiles(root: string, gitFolder: string): TrackedFiles | null {
  const git = findProgram('git')
  if (git === null) return null
  const off = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'core.pager=cat']
  const place = ['-C', root, `--git-dir=${gitFolder}`, `--work-tree=${root}`]
  const result = spawnSync(
    git,
    [
      '--no-pager',
      '--no-replace-objects',
      '--literal-pathspecs',
      ...off.flatMap((setting) => ['-c', setting]),
      ...place,
      'ls-files',
      '-z',
      '--full-name',
    ],
    {
      env: gitEnvironment(),
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: TIMEOUT,
      maxBuffer: MAX_OUTPUT,
      windowsHide: true,
    },
  )
  return result.status === 0 && result.error === undefined ? new TrackedFiles(result.stdout) : null
}

/** Nothing from outside but what a program needs to start: GIT_DIR and its kin would show us another repository. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env
  return {
    ...(PATH === undefined ? {} : { PATH }),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
  }
}

/** Looks only in absolute folders of PATH: a program called git in the scanned tree must not run (ripgrep, CVE-2021-3013). */
function findProgram(name: string): string | null {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const { PATH = '' } = process.env
  for (const folder of PATH.split(delimiter)) {
    if (!isAbsolute(folder)) continue
    try {
      accessSync(join(folder, file), constants.X_OK)
      return join(folder, file)
    } catch {} // not in this folder
  }
  return null
}
