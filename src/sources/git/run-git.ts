/** The only way programs are run: git, with everything in a repository's own configuration that could run another one switched off. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join, resolve, sep } from 'node:path'

export interface Repository {
  /** The work tree. Ends in a slash. */
  readonly root: string
  readonly gitFolder: string
}

export interface GitOutput {
  readonly status: number
  readonly stdout: Buffer
}

/** How long git may take, in milliseconds, and how much it may print, in bytes (some four million paths). */
const TIMEOUT = 60_000
const MAX_OUTPUT = 256 * 2 ** 20

export interface GitLimits {
  readonly input?: string
  readonly timeout?: number
  readonly maxOutput?: number
}

/**
 * Runs git; null if there is none, if it takes too long or prints too much.
 *
 * The repository's own configuration belongs to whoever made the tree, so everything in it that could run a program is switched
 * off: fsmonitor, hooks, pager, external diffs, text conversion, and fetching missing objects of partial clones by any transport.
 * Naming the repository outright also spares git's ownership check (safe.directory), which refuses the usual CI container.
 */
export function runGit({ root, gitFolder }: Repository, args: readonly string[], limits: GitLimits = {}): GitOutput | null {
  const git = findProgram('git')
  if (git === null) return null
  const off = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'core.pager=cat']
  const result = spawnSync(
    git,
    [
      '--no-pager',
      '--no-replace-objects',
      '--literal-pathspecs',
      ...off.flatMap((setting) => ['-c', setting]),
      '-C',
      root,
      `--git-dir=${gitFolder}`,
      `--work-tree=${root}`,
      ...args,
    ],
    {
      env: gitEnvironment(gitFolder),
      stdio: [limits.input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
      ...(limits.input !== undefined && { input: limits.input }),
      timeout: limits.timeout ?? TIMEOUT,
      maxBuffer: limits.maxOutput ?? MAX_OUTPUT,
      windowsHide: true,
    },
  )
  return result.error === undefined && result.status !== null ? { status: result.status, stdout: result.stdout } : null
}

/**
 * Nothing from outside but what a program needs to start: GIT_DIR and its kin would show us another repository. The index is an
 * exception: `git commit -a` tells its hooks by GIT_INDEX_FILE which one it commits. It counts if it lies in the repository.
 */
function gitEnvironment(gitFolder: string): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, GIT_INDEX_FILE } = process.env
  const index = GIT_INDEX_FILE === undefined || GIT_INDEX_FILE === '' ? null : resolve(GIT_INDEX_FILE)
  return {
    ...(index?.startsWith(resolve(gitFolder) + sep) ? { GIT_INDEX_FILE: index } : {}),
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
