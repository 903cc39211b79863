/** How a scan was made, for the inventory's record: what decides what is found, and nothing that is only of one machine or one part. */
import type { GivenFlags } from './flags/given-flags.ts'
import { createHash } from 'node:crypto'
import { base32 } from '../model/base32.ts'
import type { InventoryScan } from '../model/inventory-document.ts'
import type { IgnoreEntry } from '../model/review.ts'
import type { Rule } from '../model/rule.ts'
import type { LoadedConfig } from './config/config.ts'
import type { FlagGroup } from './flags/flag.ts'
import { FLAGS } from './flags/index.ts'

/** Flags of these groups decide what is found … */
const DECIDING: readonly FlagGroup[] = ['What to scan', 'Limits', 'What to find']
/** … but these only where, how fast or by whose settings, which have a digest. */
const ASIDE: readonly string[] = ['root', 'files-from', 'cache', 'shard', 'threads', 'config', 'stdin-filename', 'ids']

/**
 * @param rules those that come with the tool
 * @param unused ignores of the configuration that covered nothing
 */
export function scanRecord(
  flags: GivenFlags,
  { config, file }: LoadedConfig,
  rules: readonly Rule[],
  unused: readonly IgnoreEntry[],
): Omit<InventoryScan, 'version'> {
  return {
    rules: digestOf(rules.map(({ id, severity, about }) => [id, severity, about])),
    config: file === null ? null : digestOf(config),
    customRules: (config.customRules ?? []).map(({ id }) => id).sort(),
    arguments: argumentsOf(flags),
    ignores: (config.ignores ?? []).map(({ rule, path, field, reason, owner, expires }) => ({
      rule,
      path: path ?? null,
      field: field ?? null,
      reason,
      owner: owner ?? null,
      expires: expires ?? null,
      used: !unused.some(
        (one) => one.rule === rule && one.reason === reason && one.path === (path ?? null) && one.field === (field ?? null),
      ),
    })),
  }
}

function argumentsOf(flags: GivenFlags): string[] {
  const deciding = FLAGS.filter(
    ({ group, name, commands }) => DECIDING.includes(group) && commands.includes('inventory') && !ASIDE.includes(name),
  )
  return deciding.flatMap(({ name }) => {
    const negated = name.startsWith('no-')
    const value = flags[(negated ? name.slice(3) : name).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
    if (negated) return value === false ? [`--${name}`] : []
    if (value === true) return [`--${name}`]
    if (typeof value === 'string') return [`--${name} ${value}`]
    return typeof value === 'object' ? value.map((one) => `--${name} ${one}`) : []
  })
}

function digestOf(value: unknown): string {
  return base32(createHash('sha256').update(JSON.stringify(value)).digest(), 16)
}
