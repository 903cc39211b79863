/** `piiscope hook`: a plain git hook that scans what is staged. Never replaces a hook of somebody else's. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { runGit } from '../../sources/git/run-git.ts'
import { systemCode } from '../../sources/system-error.ts'
import type { ExitCode } from '../exit-code.ts'
import { type Io, outputError } from '../io.ts'
import { callsUs, type HookManager, hookManagerOf } from '../hook-manager.ts'
import { type Project, projectOf } from '../project.ts'
import { actionError, UsageError } from '../usage-error.ts'

const ACTIONS = ['install', 'uninstall', 'status'] as const
/** In the first lines of a hook of ours. */
const MARK = '# piiscope hook'

export async function hookCommand(operands: readonly string[], io: Io): Promise<ExitCode> {
  const [word = ''] = operands
  const action = ACTIONS.find((one) => one === word)
  if (action === undefined || operands.length > 1) {
    throw actionError('hook', operands, ACTIONS)
  }
  const project = projectOf(io.cwd, [])
  const path = hookPath(project)
  const manager = hookManagerOf(project.root)
  if (manager !== null && action !== 'uninstall') {
    const isCalled = callsUs(project.root, manager)
    const told = isCalled ? [`installed: ${manager.file} calls piiscope`] : adviceLines(manager)
    await io.stdout.write(told.map((line) => `${line}\n`).join(''))
    return isCalled ? 0 : 1
  }
  const state = hookState(path)
  if (action === 'status') {
    await io.stdout.write(`${STATES[state]}: ${path}\n`)
    return state === 'ours' ? 0 : 1
  }
  if (action === 'uninstall') {
    if (state === 'foreign') throw new UsageError(`${path} is not ours, and was left as it is`)
    rmSync(path, { force: true })
    await io.stdout.write(`removed: ${path}\n`)
    return 0
  }
  await io.stdout.write(`${installHook(path)}: ${path}\n`)
  return 0
}

export const STATES = { ours: 'installed', foreign: 'there is another hook', none: 'not installed' } as const

export function hookState(path: string): keyof typeof STATES {
  if (!existsSync(path)) return 'none'
  return readFileSync(path, 'latin1').slice(0, 200).includes(MARK) ? 'ours' : 'foreign'
}

/** What to add where, to projects whose hooks another program writes. */
export function adviceLines({ name, file, lines }: HookManager): string[] {
  return [`${name} runs the hooks here; add to ${file}:`, '', ...lines.map((line) => `  ${line}`)]
}

/** @throws UsageError outside of git */
export function hookPath({ root, repository }: Project): string {
  if (repository === null) throw UsageError.of('PS140', 'this is no git repository, so it has no hooks', ['make one: git init'])
  // What runGit switches off for itself is still asked for here: the repository's own answer.
  const configured = runGit(repository, ['config', '--local', '--get', 'core.hooksPath'])
  const given = configured?.status === 0 ? configured.stdout.toString('utf8').trim() : ''
  if (given !== '') return join(isAbsolute(given) ? given : resolve(root, given), 'pre-commit')
  const common = runGit(repository, ['rev-parse', '--git-common-dir'])
  const folder = common?.status === 0 ? common.stdout.toString('utf8').trim() : repository.gitFolder
  return join(isAbsolute(folder) ? folder : resolve(root, folder), 'hooks', 'pre-commit')
}

/**
 * @returns what was done, in a word
 * @throws UsageError if there is a hook of somebody else's
 */
export function installHook(path: string): string {
  const state = hookState(path)
  if (state === 'foreign') {
    throw new UsageError(`${path} is there already, and was left as it is`, [
      'add this line to it: piiscope scan --staged || exit 1',
    ])
  }
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, hookScript(process.execPath, process.argv[1] ?? 'piiscope'))
    chmodSync(path, 0o755)
  } catch (error) {
    throw outputError(path, systemCode(error))
  }
  return state === 'ours' ? 'renewed' : 'installed'
}

/** Starts the command directly: npx alone takes longer than the scan. Falls back to what PATH has. */
function hookScript(node: string, command: string): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
  return [
    '#!/bin/sh',
    `${MARK}: personal data in what is staged stops the commit. Past it, once: git commit --no-verify`,
    `node=${quoted(node)}`,
    `command=${quoted(resolve(command))}`,
    'if [ -x "$node" ] && [ -f "$command" ]; then exec "$node" "$command" scan --staged; fi',
    'if command -v piiscope >/dev/null 2>&1; then exec piiscope scan --staged; fi',
    'echo "piiscope is not where it was; renew the hook: piiscope hook install" >&2',
    'exit 1',
    '',
  ].join('\n')
}
