/** Help for the terminal and the flag table of the README, both from the lists in flags/. */
import type { Reporter } from '../model/reporter.ts'
import { wrap } from '../reporters/pretty/width.ts'
import { COMMANDS, type CommandName } from './flags/commands.ts'
import { FLAG_GROUPS, type Flag, flagUsage } from './flags/flag.ts'
import { FLAGS } from './flags/index.ts'

export const EXIT_CODES = [
  ['0', 'all was scanned, and nothing fails the policy'],
  ['1', 'the policy failed: findings at or above --fail-on'],
  ['2', 'wrong usage, nothing to scan, or a report that cannot be written'],
  ['3', 'incomplete: something could not be fully scanned'],
  ['130', 'interrupted (143: terminated)'],
] as const

export function shortHelp(): string {
  return [
    'piiscope finds personal data in files and database exports.',
    '',
    ...COMMANDS.map(({ usage, help }) => `  piiscope ${usage.replace(/\{.*\}/, '<action>').padEnd(20)} ${help}`),
    `  piiscope ${'help <command>'.padEnd(20)} all flags of a command`,
    `  piiscope ${'help formats'.padEnd(20)} formats of reports (help man: the manual)`,
    '',
    'Examples',
    '  piiscope init                          set the project up, with a git hook',
    '  piiscope scan exports',
    '  pg_dump shop | piiscope scan - --stdin-filename shop.sql',
    '  piiscope scan . --fail-on high -f json -o report.json',
    '',
    'Reports show labels such as [EMAIL], never a value. Nothing leaves this machine.',
    '',
  ].join('\n')
}

export function commandHelp(name: CommandName): string {
  const command = COMMANDS.find((one) => one.name === name)
  const lines = [`piiscope ${command?.usage} [flags]`, '', `  ${sentence(command?.help ?? '')}`]
  if (name === 'scan') lines.push('  Without paths the working folder is scanned.')
  for (const group of FLAG_GROUPS) {
    const flags = FLAGS.filter((flag) => flag.group === group && flag.commands.includes(name))
    if (flags.length > 0) lines.push('', group, ...flags.flatMap(flagHelp))
  }
  if (name === 'scan') lines.push('', 'Exit codes', ...EXIT_CODES.map(([code, meaning]) => `  ${code.padEnd(4)} ${meaning}`))
  return `${lines.join('\n')}\n`
}

type Named = Pick<Reporter, 'name' | 'title'>

/** @param documents what inventories can be written as */
export function formatsHelp(reporters: readonly Named[], documents: readonly Named[]): string {
  const lines = (list: readonly Named[]): string[] =>
    [...list].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, title }) => `  ${name.padEnd(13)} ${title}`)
  return [
    'piiscope scan -f FORMAT[=FILE] [-f FORMAT=FILE ...]',
    '',
    '  One scan can write several reports; one of them goes to standard output.',
    '',
    ...lines(reporters),
    '',
    '  In GitHub Actions annotations and a step summary are written by themselves.',
    '',
    'piiscope inventory -f FORMAT[=FILE] ...',
    '',
    ...lines(documents),
    '',
  ].join('\n')
}

/** Flags that most runs need. */
const COMMON: readonly string[] = [
  'exclude',
  'staged',
  'since',
  'history',
  'rules',
  'region',
  'min-confidence',
  'fail-on',
  'baseline',
  'format',
  'output',
  'explain',
]
/** Lines of a terminal, less the prompt. */
const SCREEN = 23

/** What `-h` shows: a screen at most, of each flag the first words. */
export function briefHelp(name: CommandName): string {
  const whole = commandHelp(name)
  if (whole.trimEnd().split('\n').length <= SCREEN) return whole
  const command = COMMANDS.find((one) => one.name === name)
  const flags = COMMON.flatMap((one) => FLAGS.find((flag) => flag.name === one && flag.commands.includes(name)) ?? [])
  const lines = [`piiscope ${command?.usage} [flags]`, '', `  ${sentence(command?.help ?? '')}`, '']
  if (name === 'scan')
    lines.push(
      '  piiscope scan exports',
      '  piiscope scan --since origin/main -f sarif=out.sarif -f compact',
      '  pg_dump shop | piiscope scan - --stdin-filename shop.sql',
      '',
    )
  for (const flag of flags) {
    const usage = `  ${flag.short === undefined ? '    ' : ''}${flagUsage(flag)}`.padEnd(COLUMN + 4)
    const words = (flag.help.split(/[;:(]/)[0] as string).trim().split(' ')
    lines.push(`${usage} ${wrap(words, ' ', WIDTH - Math.max(COLUMN + 4, usage.length) - 1)[0]}`)
  }
  lines.push('', `All flags, limits and exit codes: piiscope help ${name}`)
  return `${lines.join('\n')}\n`
}

/** Where the second column begins; a usage that reaches it has a line for itself. */
const COLUMN = 28
const WIDTH = 80

function flagHelp(flag: Flag): string[] {
  const usage = `  ${flag.short === undefined ? '    ' : ''}${flagUsage(flag)}`
  const words = flag.help.split(' ')
  const text = wrap(flag.default === undefined ? words : [...words, `[${flag.default}]`], ' ', WIDTH - COLUMN)
  const lines = text.map((line) => ' '.repeat(COLUMN) + line)
  return usage.length >= COLUMN ? [usage, ...lines] : [usage.padEnd(COLUMN) + text[0], ...lines.slice(1)]
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** The flags of `piiscope scan` as a Markdown table. */
export function flagTable(): string {
  const rows = FLAGS.filter((flag) => flag.commands.includes('scan')).map((flag) => {
    const usage = flagUsage(flag)
      .split(', ')
      .map((one) => `\`${one}\``)
      .join(', ')
    return `| ${usage} | ${flag.default ?? ''} | ${flag.help} |`
  })
  return ['| flag | default | what it does |', '|---|---|---|', ...rows, ''].join('\n')
}
