/** The command line, as one of the things piiscope can be asked for. */
import { COMMANDS, type CommandName } from './flags/commands.ts'
import { flagUsage } from './flags/flag.ts'
import { type GivenFlags, isOn } from './flags/given-flags.ts'
import { FLAGS } from './flags/index.ts'
import { type Environment, flagsFromEnvironment } from './environment-flags.ts'
import { didYouMean, UsageError } from './usage-error.ts'

export type Invocation =
  | { readonly command: 'help'; readonly topic: CommandName | 'formats' | 'man' | null; readonly brief?: true }
  | { readonly command: 'version'; readonly verbose: boolean }
  | { readonly command: CommandName; readonly operands: readonly string[]; readonly flags: GivenFlags }

/**
 * @param argv what follows the name of the program
 * @param env variables that stand for flags: PIISCOPE_FAIL_ON for --fail-on. Flags win.
 * @throws UsageError
 */
export async function parseCommandLine(argv: readonly string[], env: Environment = {}): Promise<Invocation> {
  const [first, ...rest] = argv
  if (first === undefined || first === '-h' || first === '--help') return { command: 'help', topic: null }
  if (first === '-V' || first === '--version' || first === 'version') {
    return { command: 'version', verbose: rest.includes('--verbose') || rest.includes('-v') }
  }
  if (first === 'help') {
    const [topic] = rest
    return {
      command: 'help',
      topic: topic === undefined ? null : topic === 'formats' || topic === 'man' ? topic : commandNamed(topic),
    }
  }
  if (first.startsWith('-') && first !== '-') {
    throw UsageError.of('PS101', `flags come after the command: ${first}`, ['piiscope scan [paths...] [flags]'])
  }
  const command = commandNamed(first)
  const { operands, flags } = await parseFlags(command, rest, env)
  if (isOn(flags, 'help')) return { command: 'help', topic: command, ...(!rest.includes('--help') && { brief: true as const }) }
  return { command, operands, flags }
}

function commandNamed(word: string): CommandName {
  const known = COMMANDS.find(({ name }) => name === word)
  if (known !== undefined) return known.name
  const names = COMMANDS.map(({ name }) => name)
  throw UsageError.of('PS101', `there is no command "${word}"${didYouMean(word, names)}`, [
    `commands: ${names.join(', ')}, help`,
    `to scan a path: piiscope scan ${word}`,
  ])
}

async function parseFlags(
  name: CommandName,
  argv: readonly string[],
  env: Environment,
): Promise<{ operands: readonly string[]; flags: GivenFlags }> {
  const { Command, CommanderError, Option } = await import('commander')
  const command = new Command(name)
    .argument('[operands...]')
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
  for (const flag of FLAGS) {
    if (!flag.commands.includes(name)) continue
    const option = new Option(
      flagUsage(flag).replace(
        flag.argument ?? '',
        flag.argument === undefined ? '' : flag.argument.startsWith('[') ? '[value]' : '<value>',
      ),
    )
    if (flag.counts) option.argParser((_: string, before: number | undefined) => (before ?? 0) + 1)
    if (flag.repeats) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
    command.addOption(option)
  }
  try {
    command.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Its messages quote the command line only.
    throw UsageError.of('PS101', error.message.replace(/^error: /, '').replaceAll('\n', ' '), [
      `all flags: piiscope help ${name}`,
    ])
  }
  const isGiven = (key: string): boolean => command.getOptionValueSource(key) === 'cli'
  return { operands: command.args, flags: { ...command.opts(), ...flagsFromEnvironment(name, env, isGiven) } }
}
