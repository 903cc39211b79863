import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { resolveInputs } from '../../src/sources/inputs.ts'
import { type WalkOptions, walk } from '../../src/sources/walk.ts'
import type { WalkEntry } from '../../src/sources/walk-entry.ts'

/** Runs `use` in a new folder that holds `files`, and removes the folder. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => void | Promise<void>,
): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'piiscope-test-')))
  try {
    for (const [name, content] of Object.entries(files)) put(join(folder, name), content)
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function put(file: string, content: string | Uint8Array = ''): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Everything the walk says about `paths`, given as typed in `cwd`. */
export async function walkPaths(cwd: string, paths: readonly string[], options: WalkOptions = {}): Promise<WalkEntry[]> {
  return [...walk(await resolveInputs(paths, cwd), { cwd, ...options })]
}

/** One word per entry: the name of a file, `reason:name` of what was skipped (with a slash if a folder), `code!name`. */
export function brief(entries: readonly WalkEntry[]): string[] {
  return entries.map((entry) => {
    if (entry.kind === 'file') return entry.name
    if (entry.kind === 'skip') return `${entry.reason}:${entry.name}${entry.folder ? '/' : ''}`
    return `${entry.problem.code}!${entry.problem.file}`
  })
}

export const hasGit: boolean = spawnSync('git', ['--version']).status === 0

/** Runs git as a user would, without the configuration of this machine. */
export function git(folder: string, ...words: readonly string[]): string {
  const { PATH } = process.env
  const env = { PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', HOME: folder }
  return execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
}

/** The same as `walkPaths`, by a user who may not read everything: root gives its rights away in a child process first. */
export async function walkUnprivileged(cwd: string, paths: readonly string[]): Promise<WalkEntry[]> {
  if (process.getuid?.() !== 0) return walkPaths(cwd, paths)
  const url = (file: string): string => JSON.stringify(resolve('src/sources', file))
  const script = `
    const { resolveInputs } = await import(${url('inputs.ts')})
    const { walk } = await import(${url('walk.ts')})
    await import('fast-glob')
    process.setgid(65534)
    process.setuid(65534)
    const inputs = await resolveInputs(${JSON.stringify(paths)}, ${JSON.stringify(cwd)})
    process.stdout.write(JSON.stringify([...walk(inputs, { cwd: ${JSON.stringify(cwd)} })]))`
  const words = ['--import', 'tsx', '--input-type=module', '-e', script]
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as WalkEntry[]
}
