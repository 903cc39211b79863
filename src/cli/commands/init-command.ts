/** `piiscope init`: what a project needs to be checked from now on. Shows what it does, overwrites nothing. */
import { type GivenFlags, isOn } from '../flags/given-flags.ts'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { systemCode } from '../../sources/system-error.ts'
import { BASELINE_FILE } from '../baseline-file.ts'
import { CONFIG_FILES } from '../config/find-config.ts'
import type { ExitCode } from '../exit-code.ts'
import { adviceLines, hookPath, hookState, installHook } from './hook-command.ts'
import { callsUs, hookManagerOf } from '../hook-manager.ts'
import { type Io, outputError } from '../io.ts'
import { KEY_FILE, makeKey } from '../key.ts'
import { type Project, projectOf } from '../project.ts'
import { UsageError } from '../usage-error.ts'

const CONFIG = `# yaml-language-server: $schema=https://unpkg.com/piiscope/schema/config.schema.json
# All keys: piiscope schema config
version: 1
`
const UNION = `${BASELINE_FILE} merge=union`

export async function initCommand(operands: readonly string[], flags: GivenFlags, io: Io): Promise<ExitCode> {
  if (operands.length > 0) throw new UsageError('piiscope init takes no arguments')
  const project = projectOf(io.cwd, [])
  const { root, repository } = project
  const dry = isOn(flags, 'dryRun')
  const lines: string[] = []
  /** @returns true if it is to be done now */
  const step = (done: boolean, name: string, what: string): boolean => {
    lines.push(
      `  ${(done ? 'is there' : dry ? 'would write' : 'wrote').padEnd(11)} ${name.padEnd(22)} ${done ? '' : what}`.trimEnd(),
    )
    return !done && !dry
  }
  const attempt = (name: string, action: () => void): void => {
    try {
      action()
    } catch (error) {
      if (error instanceof UsageError) throw error
      throw outputError(name, systemCode(error))
    }
  }
  const own = CONFIG_FILES.find((name) => existsSync(join(root, name)))
  if (step(own !== undefined, own ?? 'piiscope.config.yaml', 'settings, none yet'))
    attempt('piiscope.config.yaml', () => writeFileSync(join(root, 'piiscope.config.yaml'), CONFIG, { flag: 'wx' }))
  if (step(existsSync(join(root, KEY_FILE)), KEY_FILE, 'the project\u2019s secret, never committed'))
    attempt(KEY_FILE, () => makeKey(root))
  const ignore = '.piiscope/.gitignore'
  if (step(hasLine(join(root, ignore), '/key'), ignore, 'keeps the key out of git'))
    attempt(ignore, () => appendLine(join(root, ignore), '/key'))
  if (repository !== null) {
    if (step(hasLine(join(root, '.gitattributes'), UNION), '.gitattributes', 'two branches\u2019 baselines merge'))
      attempt('.gitattributes', () => appendLine(join(root, '.gitattributes'), UNION))
    if (flags['hook'] !== false) {
      lines.push(...hookLines(project, dry))
    }
  }
  lines.push(
    '',
    'Next',
    '  piiscope scan                             what is there now',
    '  piiscope baseline create --reason "..."   that is known: only new ones count',
  )
  if (repository !== null) lines.push('  git add -A && git commit                  the hook scans what is staged')
  await io.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return 0
}

/** Hooks of others are theirs: then it is said what to add to them. */
function hookLines(project: Project, dry: boolean): string[] {
  const row = (word: string, name: string, what: string): string => `  ${word.padEnd(11)} ${name.padEnd(22)} ${what}`
  const manager = hookManagerOf(project.root)
  if (manager !== null) {
    if (callsUs(project.root, manager)) return [row('is there', manager.file, 'calls piiscope')]
    return ['', ...adviceLines(manager).map((line) => `  ${line}`.trimEnd())]
  }
  const path = hookPath(project)
  const name = relative(project.root, path).split(sep).join('/')
  if (hookState(path) === 'foreign') return [row('left', name, 'another hook; add: piiscope scan --staged || exit 1')]
  return [row(dry ? 'would write' : installHook(path), name, 'scans what is staged, before each commit')]
}

function hasLine(path: string, line: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8').split(/\r?\n/).includes(line)
}

function appendLine(path: string, line: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  appendFileSync(path, `${before === '' || before.endsWith('\n') ? '' : '\n'}${line}\n`)
}
