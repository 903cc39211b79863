/** `piiscope config`: what holds, and where each setting comes from. */
import type { GivenFlags } from '../flags/given-flags.ts'
import { ruleNames } from '../../pipeline/select-rules.ts'
import { terminalText } from '../../reporters/encode.ts'
import { CONFIG_FILES, loadConfig } from '../config/find-config.ts'
import { placeText } from '../config/read-config.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { projectOf } from '../project.ts'
import type { ScanParts } from '../scan-setup.ts'
import { mustBeKnown, setUp } from '../setup.ts'
import { actionError } from '../usage-error.ts'

const ACTIONS = ['show', 'check', 'where'] as const

export async function configCommand(operands: readonly string[], flags: GivenFlags, io: Io, parts: ScanParts): Promise<ExitCode> {
  const [word = 'show', ...more] = operands
  const action = ACTIONS.find((one) => one === word)
  if (action === undefined || more.length > 0) {
    throw actionError('config', operands, ACTIONS)
  }
  const project = projectOf(io.cwd, [])
  const loaded = await loadConfig(project.root, typeof flags['config'] === 'string' ? flags['config'] : null, io.cwd)
  const { config, file, origins } = loaded
  if (action === 'where') {
    const files = [...new Set([...(file === null ? [] : [file]), ...[...origins.values()].map((position) => position.file)])]
    const lines = files.length === 0 ? [`none: ${CONFIG_FILES[0]} would be looked for in ${project.root}`] : files
    await io.stdout.write(lines.map((line) => `${terminalText(line)}\n`).join(''))
    return 0
  }
  if (action === 'check') {
    const names = ruleNames(parts.rules, parts.rules)
    for (const name of Object.keys(config.rules ?? {})) mustBeKnown(name, `rules.${name}`, loaded, names)
    setUp({ baseline: null, inlineIgnores: true, showSuppressed: false, inputs: [] }, project, loaded, names, io)
    await io.stdout.write(file === null ? 'there is no configuration, which is fine\n' : `${file}: nothing wrong\n`)
    return 0
  }
  const lines = file === null ? ['# no configuration: defaults hold'] : [`# ${file}`]
  for (const [key, value] of Object.entries(config)) {
    const at = (name: string): string => {
      const position = origins.get(name)
      return position === undefined ? '' : `  # ${placeText(position)}`
    }
    if (Array.isArray(value)) {
      lines.push(`${key}:`)
      value.forEach((item, i) => {
        lines.push(`  - ${JSON.stringify(item)}${at(`${key}.${i}`)}`)
      })
    } else if (typeof value === 'object' && value !== null) {
      lines.push(`${key}:`)
      for (const [name, item] of Object.entries(value))
        lines.push(`  ${JSON.stringify(name)}: ${JSON.stringify(item)}${at(`${key}.${name}`)}`)
    } else lines.push(`${key}: ${JSON.stringify(value)}${at(key)}`)
  }
  await io.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return 0
}
