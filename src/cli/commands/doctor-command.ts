/** `piiscope doctor`: what a bug report needs to say about this machine and project, without anything private. */
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { isShallow } from '../../sources/git/changes.ts'
import { runGit } from '../../sources/git/run-git.ts'
import { VERSION } from '../../model/version.ts'
import { baselinePlace, readBaseline } from '../baseline-file.ts'
import { loadConfig } from '../config/find-config.ts'
import type { ExitCode } from '../exit-code.ts'
import { unknownVariables } from '../environment-flags.ts'
import { failureText } from '../failure.ts'
import { callsUs, hookManagerOf } from '../hook-manager.ts'
import { hookPath, hookState, STATES } from './hook-command.ts'
import type { Io } from '../io.ts'
import { KEY_FILE, readKey } from '../key.ts'
import { projectOf } from '../project.ts'
import { isAgent, isCi, isGithub } from '../surroundings.ts'

export async function doctorCommand(io: Io, rules: number): Promise<ExitCode> {
  const project = projectOf(io.cwd, [])
  const { root, repository } = project
  const lines: string[] = []
  let wrong = 0
  const row = (label: string, text: string, isWrong = false): void => {
    if (isWrong) wrong++
    lines.push(`${isWrong ? '✖' : ' '} ${label.padEnd(10)} ${text}`)
  }
  const tried = async <T>(label: string, action: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await action()
    } catch (error) {
      row(
        label,
        failureText(error)
          .split('\n')[0]
          ?.replace(/^error: /, '')
          .replace(/ \(PS\d+\)$/, '') ?? 'cannot be read',
        true,
      )
      return null
    }
  }
  row('piiscope', `${VERSION}, ${rules} rules`)
  row('node', `${process.version} ${process.platform} ${process.arch}, ${availableParallelism()} threads`)
  row(
    'around',
    [
      isGithub(io.env) ? 'GitHub Actions' : isCi(io.env) ? 'CI' : 'no CI',
      isAgent(io) ? 'agent' : io.stdout.isTTY ? 'terminal' : 'no terminal',
    ].join(', '),
  )
  if (repository === null) row('git', 'no repository around this folder')
  else {
    const version = runGit(repository, ['--version'])
    row(
      'git',
      version === null ? 'cannot be run: tracked files cannot be told' : version.stdout.toString('latin1').trim(),
      version === null,
    )
    if (version !== null && isShallow(repository)) row('history', 'shallow clone: --since and --history may lack commits')
    await tried('hook', () => {
      const path = hookPath(project)
      const manager = hookManagerOf(root)
      if (manager !== null) {
        const isCalled = callsUs(root, manager)
        row(
          'hook',
          isCalled ? `${manager.name} calls piiscope` : `${manager.name} does not call piiscope (piiscope hook install)`,
        )
        return
      }
      const state = hookState(path)
      row('hook', state === 'none' ? 'none (piiscope hook install)' : STATES[state])
    })
  }
  for (const name of unknownVariables(io.env)) row('variable', `${name} stands for no flag (piiscope help man)`, true)
  const config = await tried('config', () => loadConfig(root, null, io.cwd))
  if (config !== null) row('config', config.file ?? 'none, defaults hold')
  const key = await tried('key', () => readKey(root, io))
  if (key !== null) row('key', key.name)
  else if (!lines.some((line) => line.includes('key '))) row('key', 'none: changed values are not told apart (piiscope init)')
  const mode = statSync(join(root, KEY_FILE), { throwIfNoEntry: false })?.mode
  if (mode !== undefined && process.platform !== 'win32' && (mode & 0o077) !== 0)
    row('key', `${KEY_FILE} can be read by others: chmod 600`, true)
  const place = baselinePlace(root, config?.config.baseline ?? null, root)
  const baseline = await tried('baseline', () => readBaseline(place, false))
  if (baseline !== null) {
    row('baseline', `${place.name}, ${baseline.entries.size} entries`)
    for (const note of baseline.notes) row('baseline', note)
  }
  await io.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return wrong > 0 ? 1 : 0
}
