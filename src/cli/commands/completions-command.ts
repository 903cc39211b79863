/** Completion scripts, made from the table of flags. */
import { COMMANDS, type CommandName } from '../flags/commands.ts'
import { FLAGS } from '../flags/index.ts'
import { didYouMean, UsageError } from '../usage-error.ts'

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const

export function completions(shell: string | undefined): string {
  const known = SHELLS.find((one) => one === shell)
  if (known === undefined) {
    throw new UsageError(
      `completions are for ${SHELLS.join(', ')}${shell === undefined ? '' : `, not "${shell}"${didYouMean(shell, SHELLS)}`}`,
      ['bash: piiscope completions bash > ~/.local/share/bash-completion/completions/piiscope'],
    )
  }
  return { bash, zsh, fish, powershell }[known]()
}

function flagsOf(command: CommandName): string[] {
  return FLAGS.filter(({ commands }) => commands.includes(command)).flatMap(({ name, short }) =>
    short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`],
  )
}

function wordsOf(usage: string): string[] {
  return /\{([^}]+)\}/.exec(usage)?.[1]?.split('|') ?? []
}

function bash(): string {
  const cases = COMMANDS.map(({ name, usage }) => `    ${name}) words="${[...wordsOf(usage), ...flagsOf(name)].join(' ')}" ;;`)
  return `_piiscope() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...COMMANDS.map(({ name }) => name), 'help'].join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _piiscope piiscope
`
}

function zsh(): string {
  const quoted = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&')
  const commands = COMMANDS.map(({ name, help }) => `    '${name}:${quoted(help)}'`)
  const cases = COMMANDS.map(({ name, usage }) => {
    const flags = FLAGS.filter((flag) => flag.commands.includes(name)).map(
      (flag) =>
        `'--${flag.name}[${quoted(flag.help)}]${flag.argument === undefined || flag.argument.startsWith('[') ? '' : `:${flag.argument}:_files`}'`,
    )
    const words = wordsOf(usage)
    const first = words.length === 0 ? "'*:file:_files'" : `'1:action:(${words.join(' ')})' '*:file:_files'`
    return `    ${name}) _arguments ${flags.join(' ')} ${first} ;;`
  })
  return `#compdef piiscope
_piiscope() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
_piiscope "$@"
`
}

function fish(): string {
  const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = ['complete -c piiscope -f -n __fish_use_subcommand']
  for (const { name, help, usage } of COMMANDS) {
    lines.push(`complete -c piiscope -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`)
    const here = `-n '__fish_seen_subcommand_from ${name}'`
    for (const word of wordsOf(usage)) lines.push(`complete -c piiscope ${here} -a ${word}`)
    for (const flag of FLAGS.filter(({ commands }) => commands.includes(name))) {
      const short = flag.short === undefined ? '' : ` -s ${flag.short}`
      const value = flag.argument === undefined || flag.argument.startsWith('[') ? '' : ' -r'
      lines.push(`complete -c piiscope ${here} -l ${flag.name}${short}${value} -d ${quoted(flag.help)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** about_Register-ArgumentCompleter. Single quotes are doubled inside of single quotes. */
function powershell(): string {
  const list = (words: readonly string[]): string => `@(${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')})`
  const cases = COMMANDS.map(({ name, usage }) => `    '${name}' { ${list([...wordsOf(usage), ...flagsOf(name)])} }`)
  return `Register-ArgumentCompleter -Native -CommandName piiscope -ScriptBlock {
  param($word, $ast, $cursor)
  $elements = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $before = if ($word) { $elements.Count - 1 } else { $elements.Count }
  $words = if ($before -le 1) { ${list([...COMMANDS.map(({ name }) => name), 'help'])} } else { switch ($elements[1]) {
${cases.join('\n')}
  } }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}
