/** Programs that manage a project's git hooks. Where there is one, ours is a line of its settings, which are its users' to write. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface HookManager {
  readonly name: string
  /** Where the line belongs. */
  readonly file: string
  readonly lines: readonly string[]
}

const COMMAND = 'npx piiscope scan --staged'

const PRE_COMMIT: HookManager = {
  name: 'pre-commit',
  file: '.pre-commit-config.yaml',
  lines: [
    '- repo: local',
    '  hooks:',
    '    - id: piiscope',
    '      name: personal data (piiscope)',
    '      entry: npx piiscope scan',
    '      language: system',
    '      types: [file]',
    '      require_serial: true',
  ],
}

/** @param root of the project, ends in a slash */
export function hookManagerOf(root: string): HookManager | null {
  const has = (name: string): boolean => existsSync(join(root, name))
  if (has('.pre-commit-config.yaml')) return PRE_COMMIT
  const lefthook = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'].find(has)
  if (lefthook !== undefined)
    return {
      name: 'lefthook',
      file: lefthook,
      lines: ['pre-commit:', '  commands:', '    piiscope:', `      run: ${COMMAND}`],
    }
  if (has('.husky')) return { name: 'husky', file: '.husky/pre-commit', lines: [COMMAND] }
  return null
}

/** The manager's settings name us already. */
export function callsUs(root: string, { file }: HookManager): boolean {
  const path = join(root, file)
  return existsSync(path) && readFileSync(path, 'utf8').includes('piiscope')
}
