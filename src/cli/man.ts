/** The manual page, from the table of commands and flags: `piiscope help man > piiscope.1`. */
import { VERSION } from '../model/version.ts'
import { COMMANDS } from './flags/commands.ts'
import { FLAG_GROUPS, flagUsage } from './flags/flag.ts'
import { FLAGS } from './flags/index.ts'
import { EXIT_CODES } from './help.ts'

/** groff_man(7): a leading full stop or apostrophe is a request, a backslash an escape, a plain hyphen may be typeset. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1')
}

export function manPage(): string {
  const lines = [
    `.TH PIISCOPE 1 "" "piiscope ${VERSION}" "User Commands"`,
    '.SH NAME',
    'piiscope \\- find personal data in files and database exports',
    '.SH SYNOPSIS',
    ...COMMANDS.flatMap(({ usage }) => ['.B piiscope', roff(usage), '.br']),
    '.SH DESCRIPTION',
    'Walks files and database exports, finds personal data, and reports where it is. Reports show labels, never a value; nothing leaves the machine.',
    '.SH COMMANDS',
    ...COMMANDS.flatMap(({ usage, help }) => ['.TP', `.B ${roff(usage)}`, roff(help)]),
    '.SH OPTIONS',
  ]
  for (const group of FLAG_GROUPS) {
    lines.push(`.SS ${group}`)
    for (const flag of FLAGS.filter((one) => one.group === group)) {
      const commands = flag.commands.length === COMMANDS.length ? '' : ` (${flag.commands.join(', ')})`
      const usual = flag.default === undefined ? '' : ` Default: ${flag.default}.`
      lines.push('.TP', `.B ${roff(flagUsage(flag))}`, roff(`${flag.help}.${usual}${commands}`))
    }
  }
  lines.push('.SH EXIT STATUS', ...EXIT_CODES.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, roff(meaning)]))
  lines.push(
    '.SH FILES',
    ...[
      ['piiscope.config.yaml', 'settings, at the root of the project'],
      ['.piiscope/baseline.jsonl', 'known findings'],
      ['.piiscope/key', 'secret of the project; not for git'],
      ['.piiscopeignore', 'paths not to scan'],
    ].flatMap(([name = '', what = '']) => ['.TP', `.I ${roff(name)}`, roff(what)]),
    '.SH ENVIRONMENT',
    ...[
      ['PIISCOPE_KEY, PIISCOPE_KEY_FILE', 'the key, or the file that holds it'],
      [
        'PIISCOPE_FAIL_ON, PIISCOPE_EXCLUDE, ...',
        'every flag: its name in capitals; 1 or 0 for a switch, a line each for flags that repeat. Flags win',
      ],
      ['NO_COLOR, FORCE_COLOR', 'no colour, colour'],
      ['PIISCOPE_AGENT', '1: reports for coding agents; 0: never'],
    ].flatMap(([name = '', what = '']) => ['.TP', `.B ${roff(name)}`, roff(what)]),
  )
  return `${lines.join('\n')}\n`
}
