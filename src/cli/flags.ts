/** Every flag of every command. The parser, the help and the table in the README are made from this list. */

export type CommandName = 'scan' | 'explain' | 'rules'

export const COMMANDS: readonly { readonly name: CommandName; readonly usage: string; readonly help: string }[] = [
  { name: 'scan', usage: 'scan [paths...]', help: 'find personal data in files, folders and stdin (-)' },
  { name: 'explain', usage: 'explain <rule>', help: 'what a rule finds, and how it decides' },
  { name: 'rules', usage: 'rules', help: 'list all rules' },
]

export const FLAG_GROUPS = ['What to scan', 'What to find', 'When to fail', 'Report'] as const
export type FlagGroup = (typeof FLAG_GROUPS)[number]

export interface Flag {
  /** Without its dashes; `no-` negates. */
  readonly name: string
  readonly short?: string
  /** What follows the flag, as help shows it. Flags without one are switches. */
  readonly argument?: string
  /** May be given more than once. */
  readonly repeats?: true
  readonly default?: string
  readonly help: string
  readonly group: FlagGroup
  readonly commands: readonly CommandName[]
}

const SCAN: readonly CommandName[] = ['scan']
const ALL: readonly CommandName[] = ['scan', 'explain', 'rules']

export const FLAGS: readonly Flag[] = [
  {
    name: 'exclude',
    argument: 'GLOB',
    repeats: true,
    help: 'leave out paths, as a .gitignore line would',
    group: 'What to scan',
    commands: SCAN,
  },
  { name: 'no-gitignore', help: 'also scan what .gitignore names', group: 'What to scan', commands: SCAN },
  { name: 'vendor', help: 'also scan node_modules and other installed code', group: 'What to scan', commands: SCAN },
  {
    name: 'stdin-filename',
    argument: 'NAME',
    default: '-',
    help: 'what standard input is called; its ending tells the format',
    group: 'What to scan',
    commands: SCAN,
  },
  {
    name: 'threads',
    argument: 'N',
    default: 'one per core, at most 8',
    help: 'threads that scan; results do not depend on it',
    group: 'What to scan',
    commands: SCAN,
  },
  {
    name: 'no-config',
    help: 'read no configuration file (this version reads none anyway)',
    group: 'What to scan',
    commands: SCAN,
  },
  {
    name: 'rules',
    argument: 'RULES',
    repeats: true,
    default: 'all',
    help: 'only these, separated by commas: rules, classes, globs (us/*)',
    group: 'What to find',
    commands: SCAN,
  },
  { name: 'skip-rules', argument: 'RULES', repeats: true, help: 'not these rules', group: 'What to find', commands: SCAN },
  {
    name: 'min-confidence',
    argument: 'LEVEL',
    default: 'medium',
    help: 'least confidence reported: low (0.3), medium (0.6) or high (0.9)',
    group: 'What to find',
    commands: SCAN,
  },
  {
    name: 'fail-on',
    argument: 'SEVERITY[:LEVEL]',
    default: 'medium:medium',
    help: 'exit 1 from this severity and confidence on; none: never',
    group: 'When to fail',
    commands: SCAN,
  },
  { name: 'allow-empty', help: 'exit 0 when there was nothing to scan', group: 'When to fail', commands: SCAN },
  {
    name: 'format',
    short: 'f',
    argument: 'FORMAT[=FILE]',
    repeats: true,
    default: 'pretty; compact if not a terminal',
    help: 'several from one scan: -f sarif=out.sarif -f pretty; all: piiscope help formats',
    group: 'Report',
    commands: SCAN,
  },
  {
    name: 'output',
    short: 'o',
    argument: 'FILE',
    help: 'write the report there, whole or not at all',
    group: 'Report',
    commands: SCAN,
  },
  {
    name: 'max-locations',
    argument: 'N',
    default: '20',
    help: 'places listed per rule and field (counts stay exact); none: all',
    group: 'Report',
    commands: SCAN,
  },
  {
    name: 'label',
    argument: 'NAME',
    help: 'tells this run from others of the same commit in reports (a package, a shard)',
    group: 'Report',
    commands: SCAN,
  },
  { name: 'explain', help: 'show the evidence behind each verdict, in bits', group: 'Report', commands: SCAN },
  { name: 'quiet', short: 'q', help: 'only the report and errors: no progress, no notes', group: 'Report', commands: SCAN },
  {
    name: 'color',
    argument: 'WHEN',
    default: 'auto',
    help: 'auto, always or never; NO_COLOR and FORCE_COLOR count too',
    group: 'Report',
    commands: ALL,
  },
  { name: 'no-color', help: 'the same as --color never', group: 'Report', commands: ALL },
  { name: 'ascii', help: 'nothing beyond ASCII', group: 'Report', commands: ALL },
  { name: 'help', short: 'h', help: 'show this help', group: 'Report', commands: ALL },
]

/** `-o, --output FILE` */
export function flagUsage(flag: Flag): string {
  const long = `--${flag.name}${flag.argument === undefined ? '' : ` ${flag.argument}`}`
  return flag.short === undefined ? long : `-${flag.short}, ${long}`
}
