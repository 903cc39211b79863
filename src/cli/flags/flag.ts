import type { CommandName } from './commands.ts'

export const FLAG_GROUPS = ['What to scan', 'Limits', 'What to find', 'When to fail', 'Report'] as const
export type FlagGroup = (typeof FLAG_GROUPS)[number]

export interface Flag {
  /** Without its dashes; `no-` negates. */
  readonly name: string
  readonly short?: string
  /** What follows the flag, as help shows it. Flags without one are switches. */
  readonly argument?: string
  /** May be given more than once. */
  readonly repeats?: true
  /** A switch that says more when given twice. */
  readonly counts?: true
  readonly default?: string
  readonly help: string
  readonly group: FlagGroup
  readonly commands: readonly CommandName[]
}

/** `-o, --output FILE` */
export function flagUsage(flag: Flag): string {
  const long = `--${flag.name}${flag.argument === undefined ? '' : ` ${flag.argument}`}`
  return flag.short === undefined ? long : `-${flag.short}, ${long}`
}
