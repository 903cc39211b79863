/** Flags given as variables: PIISCOPE_FAIL_ON=high for --fail-on high, in builds whose command line is written elsewhere. */
import type { GivenFlags } from './flags/given-flags.ts'
import type { CommandName } from './flags/commands.ts'
import type { Flag } from './flags/flag.ts'
import { FLAGS } from './flags/index.ts'
import { UsageError } from './usage-error.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** They are about one run or one finding. */
const NEVER: readonly string[] = ['help', 'reason', 'expires', 'owner', 'dry-run', 'reveal']
/** Variables of ours that are no flags. */
const OTHERS: readonly string[] = ['PIISCOPE_KEY', 'PIISCOPE_KEY_FILE', 'PIISCOPE_AGENT']

const ON = /^(?:1|true|yes|on)$/i
const OFF = /^(?:0|false|no|off)$/i

export function variableOf({ name }: Pick<Flag, 'name'>): string | null {
  return NEVER.includes(name) ? null : `PIISCOPE_${name.toUpperCase().replaceAll('-', '_')}`
}

/**
 * @param isGiven whether the command line has that flag: it wins
 * @throws UsageError if a switch is neither on nor off
 */
export function flagsFromEnvironment(command: CommandName, env: Environment, isGiven: (key: string) => boolean): GivenFlags {
  const flags: Record<string, string | boolean | number | readonly string[]> = {}
  for (const flag of FLAGS) {
    const variable = variableOf(flag)
    const text = variable === null ? undefined : env[variable]
    if (variable === null || !text || !flag.commands.includes(command)) continue
    const key = keyOf(flag)
    if (isGiven(key)) continue
    if (flag.counts && /^[1-9]$/.test(text)) flags[key] = Number(text)
    else if (flag.argument === undefined) {
      if (isOn(variable, text)) flags[key] = !flag.name.startsWith('no-')
    } else if (flag.repeats) flags[key] = text.split(/\r?\n/).filter((line) => line.trim() !== '')
    else if (!flag.argument.startsWith('[')) flags[key] = text
    else if (!OFF.test(text)) flags[key] = ON.test(text) ? true : text
  }
  return flags
}

/** Variables that begin as ours do and stand for nothing: probably misspelt. */
export function unknownVariables(env: Environment): string[] {
  const known = new Set([...OTHERS, ...FLAGS.map(variableOf)])
  return Object.keys(env).filter((name) => name.startsWith('PIISCOPE_') && !known.has(name))
}

/** As the parser calls them: camel case, negated ones without `no`. */
function keyOf({ name }: Flag): string {
  return name.replace(/^no-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function isOn(variable: string, text: string): boolean {
  if (ON.test(text)) return true
  if (OFF.test(text)) return false
  throw UsageError.of('PS101', `${variable}: a switch is 1 or 0`)
}
