/** Every command. The parser, the help, the completions and the table in the README are made from this list. */

export type CommandName =
  | 'scan'
  | 'fields'
  | 'inventory'
  | 'diff'
  | 'find-subject'
  | 'explain'
  | 'redact'
  | 'rules'
  | 'baseline'
  | 'ignore'
  | 'init'
  | 'hook'
  | 'config'
  | 'report'
  | 'serve'
  | 'merge'
  | 'cache'
  | 'schema'
  | 'doctor'
  | 'completions'

export const COMMANDS: readonly { readonly name: CommandName; readonly usage: string; readonly help: string }[] = [
  { name: 'scan', usage: 'scan [paths...]', help: 'find personal data in files, folders, stdin (-)' },
  { name: 'fields', usage: 'fields [paths...]', help: 'what each column, JSON path and log field holds' },
  { name: 'inventory', usage: 'inventory [paths...]', help: 'which data set holds what, for compliance teams' },
  { name: 'diff', usage: 'diff <old> <new>', help: 'what changed between two inventories' },
  { name: 'find-subject', usage: 'find-subject [paths...]', help: 'where the data of one person is (--ids FILE)' },
  { name: 'explain', usage: 'explain <rule|id>', help: 'a rule, a finding (pf1:...) or an error (PS120)' },
  { name: 'redact', usage: 'redact <file|->', help: 'a copy of a file with labels for what is found' },
  { name: 'rules', usage: 'rules {list|show|test|check|digest}', help: 'all rules; examples and digests of your own' },
  { name: 'init', usage: 'init', help: 'set a project up: settings, key, git hook' },
  {
    name: 'baseline',
    usage: 'baseline {create|update|prune|audit|check|show}',
    help: 'findings that are known: only new ones count',
  },
  { name: 'ignore', usage: 'ignore {add|list|check}', help: 'findings that do not count, and why' },
  { name: 'hook', usage: 'hook {install|uninstall|status}', help: 'the git hook that scans what is staged' },
  { name: 'config', usage: 'config {show|check|where}', help: 'which settings hold, and where they come from' },
  { name: 'report', usage: 'report <file>', help: 'other formats of a saved report or inventory' },
  { name: 'serve', usage: 'serve <inventory>', help: 'an inventory in a browser, to look at and decide' },
  { name: 'merge', usage: 'merge <files...>', help: 'parts of a scan, or inventories, as one' },
  { name: 'cache', usage: 'cache {info|clean}', help: 'what --cache has kept, and removing it' },
  { name: 'schema', usage: 'schema {config|event|result|baseline|inventory}', help: 'JSON schemas of what is read and written' },
  { name: 'doctor', usage: 'doctor', help: 'what a bug report says of this machine' },
  { name: 'completions', usage: 'completions {bash|zsh|fish|powershell}', help: 'completion for the shell' },
]
