/** Every flag of every command. The parser, the help and the table in the README are made from this list. */

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

const SCAN: readonly CommandName[] = ['scan']
/** Commands that look for one finding, which may be of what git decides on. */
const SCOPED: readonly CommandName[] = ['scan', 'explain', 'ignore']
/** Commands that scan, whatever they do with what is found. */
const SCANNING: readonly CommandName[] = ['scan', 'fields', 'inventory', 'baseline', 'ignore']
/** Commands that look for what the rules find. */
const RULED: readonly CommandName[] = [...SCANNING, 'redact']
/** Commands that read files. */
const WALKING: readonly CommandName[] = [...SCANNING, 'find-subject']
/** Commands that report what they find. */
const FINDING: readonly CommandName[] = ['scan', 'fields', 'inventory']
const ALL: readonly CommandName[] = COMMANDS.map(({ name }) => name)
const STYLED: readonly CommandName[] = ['scan', 'fields', 'inventory', 'explain', 'rules', 'report', 'merge', 'redact']
/** Commands that judge by a policy. */
const JUDGING: readonly CommandName[] = ['scan', 'report', 'merge']
/** Commands that end in reports. */
const REPORTING: readonly CommandName[] = ['scan', 'fields', 'inventory', 'report', 'merge']

export const FLAGS: readonly Flag[] = [
  {
    name: 'root',
    short: 'C',
    argument: 'DIR',
    help: 'work as if started in that folder',
    group: 'What to scan',
    commands: ALL,
  },
  {
    name: 'files-from',
    argument: 'FILE',
    help: 'scan the paths it lists, one a line or between NULs; -: standard input',
    group: 'What to scan',
    commands: SCAN,
  },
  {
    name: 'exclude',
    argument: 'GLOB',
    repeats: true,
    help: 'leave out paths, as a .gitignore line would',
    group: 'What to scan',
    commands: WALKING,
  },
  {
    name: 'include',
    argument: 'GLOB',
    repeats: true,
    help: 'only files that such a line covers; --exclude wins',
    group: 'What to scan',
    commands: WALKING,
  },
  {
    name: 'no-ignore-files',
    help: 'also scan what .piiscopeignore names',
    group: 'What to scan',
    commands: WALKING,
  },
  {
    name: 'follow',
    help: 'follow links to what lies in the project and is not met anyway; others are told of',
    group: 'What to scan',
    commands: WALKING,
  },
  { name: 'stdin', help: 'also scan standard input, as - does', group: 'What to scan', commands: FINDING },
  { name: 'no-gitignore', help: 'also scan what .gitignore names', group: 'What to scan', commands: WALKING },
  {
    name: 'no-hidden',
    help: 'leave out files and folders that begin with a full stop',
    group: 'What to scan',
    commands: WALKING,
  },
  {
    name: 'staged',
    help: 'what the next commit holds: new lines of the files in the index',
    group: 'What to scan',
    commands: SCOPED,
  },
  { name: 'changed', help: 'what differs from the last commit, new files included', group: 'What to scan', commands: SCOPED },
  {
    name: 'since',
    argument: 'REF',
    help: 'what differs from where this branch left REF (origin/main)',
    group: 'What to scan',
    commands: SCOPED,
  },
  {
    name: 'history',
    argument: '[RANGE]',
    help: 'all that ever was in the commits of RANGE (default: HEAD), each value once',
    group: 'What to scan',
    commands: SCOPED,
  },
  { name: 'max-commits', argument: 'N', help: 'with --history: the newest N only', group: 'What to scan', commands: SCOPED },
  {
    name: 'lines',
    argument: 'WHICH',
    default: 'added',
    help: 'of changed files: added lines, or the whole file',
    group: 'What to scan',
    commands: SCAN,
  },
  { name: 'vendor', help: 'also scan node_modules and other installed code', group: 'What to scan', commands: WALKING },
  {
    name: 'stdin-filename',
    argument: 'NAME',
    default: '-',
    help: 'what standard input is called; its ending tells the format',
    group: 'What to scan',
    commands: [...FINDING, 'redact'],
  },
  {
    name: 'encoding',
    argument: 'NAME',
    default: 'as a text says, else guessed',
    help: 'character set of texts that are not UTF-8 (shift_jis, windows-1250, koi8-r)',
    group: 'What to scan',
    commands: FINDING,
  },
  {
    name: 'type',
    argument: 'ENDING=PARSER',
    repeats: true,
    default: 'by content and name',
    help: 'what reads files with that ending (dat=csv): csv, tsv, ndjson, json, sql, log, text, ...',
    group: 'What to scan',
    commands: SCANNING,
  },
  {
    name: 'csv-delimiter',
    argument: 'SIGN',
    default: 'as each table shows',
    help: 'what stands between cells: one sign, or comma, semicolon, tab, pipe, space',
    group: 'What to scan',
    commands: SCANNING,
  },
  {
    name: 'csv-header',
    argument: 'WHETHER',
    default: 'auto',
    help: 'whether the first row of delimited tables holds names: auto, yes or no',
    group: 'What to scan',
    commands: SCANNING,
  },
  {
    name: 'full',
    default: 'a sample of each table',
    help: 'read every row of databases given as postgres:// or mysql:// addresses',
    group: 'What to scan',
    commands: ['scan', 'inventory'],
  },
  {
    name: 'cache',
    argument: '[FOLDER]',
    default: 'off',
    help: 'keep results by content (never values), to scan only what changed',
    group: 'What to scan',
    commands: ['scan', 'inventory'],
  },
  {
    name: 'cache',
    argument: 'FOLDER',
    default: 'the usual one',
    help: 'the cache that is meant',
    group: 'What to scan',
    commands: ['cache'],
  },
  {
    name: 'shard',
    argument: 'I/N',
    help: 'only part I of N, for jobs that share the work: -f blob=part.blob, then piiscope merge',
    group: 'What to scan',
    commands: ['scan', 'inventory'],
  },
  {
    name: 'threads',
    short: 'j',
    argument: 'N',
    default: 'one per core, at most 8',
    help: 'threads that scan; results do not depend on it',
    group: 'What to scan',
    commands: WALKING,
  },
  {
    name: 'config',
    short: 'c',
    argument: 'FILE',
    default: 'piiscope.config.*',
    help: 'configuration (YAML or JSON), else looked for at the root of the project',
    group: 'What to scan',
    commands: [...WALKING, 'config', 'redact'],
  },
  { name: 'no-config', help: 'read no configuration', group: 'What to scan', commands: [...WALKING, 'redact'] },
  {
    name: 'archive-depth',
    argument: 'N',
    default: '5',
    help: 'archives within archives that are opened; none: all',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'archive-max-entries',
    argument: 'N',
    default: '10000',
    help: 'members of one file on disk, archives in it included; none: all',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'archive-max-bytes',
    argument: 'SIZE',
    default: '64GiB',
    help: 'what may come out of one file on disk; none: all',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'archive-max-ratio',
    argument: 'N',
    default: '200',
    help: 'bytes out of each byte in, after 8 MiB of a member (64 of a file); none: any',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'max-file-size',
    argument: 'SIZE',
    default: '256MiB',
    help: 'of formats that must be held in memory (workbooks, PDF); none: any',
    group: 'Limits',
    commands: [...WALKING, 'redact'],
  },
  {
    name: 'max-part-size',
    argument: 'SIZE',
    default: '64MiB',
    help: 'of parts of mails, which are held to be decoded; none: any',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'file-timeout',
    argument: 'SECONDS',
    default: '60',
    help: 'that a parser in a process of its own may take to answer; none: any',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'timeout',
    argument: 'SECONDS',
    default: 'none',
    help: 'that the run may take: what is left then is not scanned, and the run is incomplete (exit 3)',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'max-memory',
    argument: 'SIZE',
    default: '512MiB',
    help: 'of a process with a parser in it; none: any',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'max-cell-size',
    argument: 'SIZE',
    default: '8MiB',
    help: 'of a value in a database, of which the rest is left out; none: any',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'max-block-size',
    argument: 'SIZE',
    default: '64MiB',
    help: 'of what is decoded as a whole in a table (a block of Avro, a document of BSON); none: any',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'max-metadata-size',
    argument: 'SIZE',
    default: '64MiB',
    help: 'of directories, schemas and headers; none: any',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'max-values',
    argument: 'N',
    default: '4000000',
    help: 'values that take next to no bytes (repeated cells, lists of nothing, entries of a directory); none: any',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'max-nesting',
    argument: 'N',
    default: '500',
    help: 'levels of documents, schemas and elements in each other (BSON, Avro, Parquet, office documents); none: any',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'decode-depth',
    argument: 'N',
    default: '2',
    help: 'layers of base64, JSON in strings and the like that are decoded; none: all',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'decode-max-bytes',
    argument: 'SIZE',
    default: '4MiB',
    help: 'that gzip in base64 may hold; none: any',
    group: 'Limits',
    commands: WALKING,
  },
  {
    name: 'ids',
    argument: 'FILE',
    help: 'what to look for, one a line: emails, phones, numbers, names (-: standard input); none of it is printed',
    group: 'What to find',
    commands: ['find-subject'],
  },
  {
    name: 'region',
    argument: 'CODES',
    repeats: true,
    help: 'countries that phone numbers without a country code are of (us,de,pl)',
    group: 'What to find',
    commands: ['find-subject'],
  },
  {
    name: 'rules',
    argument: 'RULES',
    repeats: true,
    default: 'all',
    help: 'only these, separated by commas: rules, classes, globs (us/*)',
    group: 'What to find',
    commands: RULED,
  },
  {
    name: 'region',
    argument: 'CODES',
    repeats: true,
    default: 'all',
    help: 'national rules of these countries only (us,de,pl)',
    group: 'What to find',
    commands: RULED,
  },
  {
    name: 'profile',
    argument: 'NAMES',
    repeats: true,
    default: 'all',
    help: 'only rules that a law or standard speaks of: gdpr, ccpa, hipaa, pci, separated by commas; all',
    group: 'What to find',
    commands: RULED,
  },
  { name: 'skip-rules', argument: 'RULES', repeats: true, help: 'not these rules', group: 'What to find', commands: RULED },
  {
    name: 'min-confidence',
    argument: 'LEVEL',
    default: 'medium',
    help: 'least confidence reported: low (0.3), medium (0.6) or high (0.9)',
    group: 'What to find',
    commands: SCANNING,
  },
  {
    name: 'min-confidence',
    argument: 'LEVEL',
    default: 'low',
    help: 'least confidence masked: low (0.3), medium (0.6) or high (0.9)',
    group: 'What to find',
    commands: ['redact'],
  },
  {
    name: 'fail-on',
    argument: 'SEVERITY[:LEVEL]',
    default: 'medium:medium',
    help: 'exit 1 from this severity and confidence on; none: never',
    group: 'When to fail',
    commands: JUDGING,
  },
  {
    name: 'fail-on',
    argument: 'WHAT',
    default: 'none',
    help: 'exit 1 on new-class, new-field, coverage-drop; several separated by commas',
    group: 'When to fail',
    commands: ['diff'],
  },
  {
    name: 'baseline',
    argument: 'FILE',
    default: '.piiscope/baseline.jsonl',
    help: 'findings that are known and do not count (piiscope baseline create)',
    group: 'When to fail',
    commands: SCANNING.filter((name) => name !== 'inventory'),
  },
  { name: 'no-baseline', help: 'everything counts as new', group: 'When to fail', commands: SCAN },
  {
    name: 'no-inline-ignores',
    help: 'follow no piiscope-ignore comments',
    group: 'When to fail',
    commands: SCANNING,
  },
  {
    name: 'on-incomplete',
    argument: 'WHAT',
    default: 'fail',
    help: 'exit 3 (fail) or not (warn) when something could not be read',
    group: 'When to fail',
    commands: [...WALKING, 'report', 'merge'],
  },
  {
    name: 'exit-zero',
    help: 'exit 0 whatever was found; the report says FAILED all the same',
    group: 'When to fail',
    commands: JUDGING,
  },
  {
    name: 'max-findings',
    argument: 'N',
    help: 'exit 1 on more new findings than that, whatever they are (0: on any); weaker than a baseline, as one may replace another',
    group: 'When to fail',
    commands: JUDGING,
  },
  {
    name: 'fail-on-stale',
    help: 'exit 1 when ignores or baseline entries cover nothing any more',
    group: 'When to fail',
    commands: SCAN,
  },
  {
    name: 'allow-empty',
    help: 'exit 0 when there was nothing to scan',
    group: 'When to fail',
    commands: [...FINDING, 'find-subject'],
  },
  {
    name: 'format',
    short: 'f',
    argument: 'FORMAT[=FILE]',
    repeats: true,
    default: 'pretty; compact for changes and in logs',
    help: 'several from one scan: -f sarif=out.sarif -f pretty; all: piiscope help formats',
    group: 'Report',
    commands: REPORTING.filter((name) => name !== 'inventory'),
  },
  {
    name: 'format',
    short: 'f',
    argument: 'FORMAT[=FILE]',
    repeats: true,
    default: 'markdown',
    help: 'several at once: -f xlsx=inventory.xlsx -f json=inventory.json; all: piiscope help formats',
    group: 'Report',
    commands: ['inventory'],
  },
  {
    name: 'format',
    short: 'f',
    argument: 'FORMAT[=FILE]',
    repeats: true,
    default: 'text',
    help: 'text, markdown, json or html',
    group: 'Report',
    commands: ['diff'],
  },
  {
    name: 'format',
    short: 'f',
    argument: 'FORMAT[=FILE]',
    repeats: true,
    default: 'text',
    help: 'text, json or csv',
    group: 'Report',
    commands: ['find-subject'],
  },
  {
    name: 'output',
    short: 'o',
    argument: 'FILE',
    help: 'write the report there, whole or not at all',
    group: 'Report',
    commands: [...REPORTING, 'diff', 'find-subject'],
  },
  {
    name: 'output',
    short: 'o',
    argument: 'FILE',
    default: 'standard output',
    help: 'write the copy there, whole or not at all',
    group: 'Report',
    commands: ['redact'],
  },
  {
    name: 'previous',
    argument: 'FILE',
    help: 'an earlier inventory (json, or csv and xlsx as edited): decisions, first seen and what people filled in are taken over',
    group: 'Report',
    commands: ['inventory', 'report'],
  },
  {
    name: 'output',
    short: 'o',
    argument: 'FILE',
    default: 'the inventory itself',
    help: 'where decisions are written, with the whole inventory',
    group: 'Report',
    commands: ['serve'],
  },
  {
    name: 'port',
    argument: 'N',
    default: 'any that is free',
    help: 'on 127.0.0.1, where no other machine reaches it',
    group: 'Report',
    commands: ['serve'],
  },
  {
    name: 'operator',
    argument: 'NAME',
    help: 'who answers for the scan, as the inventory says; nobody is named unless you do',
    group: 'Report',
    commands: ['inventory'],
  },
  {
    name: 'record',
    argument: 'WHAT',
    help: 'what else the inventory tells: commit (of the work tree), times (of the scan), dates (of files); separated by commas',
    group: 'Report',
    commands: ['inventory'],
  },
  {
    name: 'date',
    argument: 'DATE',
    default: 'today',
    help: 'what the inventory calls the day of the scan (2027-03-31)',
    group: 'Report',
    commands: ['report', 'inventory'],
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
    commands: JUDGING,
  },
  {
    name: 'min-severity',
    argument: 'SEVERITY',
    default: 'low',
    help: 'show nothing less severe; what fails the run stays the same',
    group: 'Report',
    commands: SCAN,
  },
  {
    name: 'max-show',
    argument: 'N',
    default: '40',
    help: 'rows of findings on a screen (pretty); files list all',
    group: 'Report',
    commands: SCAN,
  },
  {
    name: 'group-by',
    argument: 'WHAT',
    default: 'class',
    help: 'on a screen (pretty): files below classes (class) or rules (rule), or classes below files (file)',
    group: 'Report',
    commands: JUDGING,
  },
  {
    name: 'sort',
    argument: 'BY',
    default: 'severity',
    help: 'of classes and files on a screen (pretty): severity, count or name',
    group: 'Report',
    commands: JUDGING,
  },
  {
    name: 'no-summary',
    help: 'pretty and compact without the ledger and what to do next; the verdict stays',
    group: 'Report',
    commands: JUDGING,
  },
  {
    name: 'sarif-max-results',
    argument: 'N',
    default: '5000',
    help: 'results of a SARIF report, the worst of them; GitHub keeps as many',
    group: 'Report',
    commands: JUDGING,
  },
  { name: 'csv-bom', help: 'begin CSV with a byte order mark, which Excel needs', group: 'Report', commands: JUDGING },
  {
    name: 'mask',
    argument: 'HOW',
    default: 'type',
    help: 'type: labels ([EMAIL]); partial: a part of each, in your terminal only (j•••@•••.com)',
    group: 'Report',
    commands: SCAN,
  },
  {
    name: 'redact-paths',
    argument: 'WHEN',
    default: 'auto',
    help: 'labels for what is found in names of files: auto (not in a terminal), always (also names of people), never',
    group: 'Report',
    commands: FINDING,
  },
  { name: 'show-suppressed', help: 'also report what is ignored or in the baseline, marked so', group: 'Report', commands: SCAN },
  { name: 'show-skipped', help: 'also name what was not scanned, and why', group: 'Report', commands: SCAN },
  {
    name: 'explain',
    help: 'show the evidence behind each verdict, in bits',
    group: 'Report',
    commands: REPORTING.filter((name) => name !== 'inventory'),
  },
  {
    name: 'reveal',
    help: 'show the value, after asking, in this terminal and nowhere else',
    group: 'Report',
    commands: ['explain'],
  },
  {
    name: 'github',
    argument: 'WHEN',
    default: 'auto',
    help: 'annotations and step summary of GitHub: auto, always or never',
    group: 'Report',
    commands: JUDGING,
  },
  {
    name: 'quiet',
    short: 'q',
    counts: true,
    help: 'only the report and errors: no progress, no notes; -qq: no report in the terminal either',
    group: 'Report',
    commands: [...REPORTING, 'redact'],
  },
  {
    name: 'verbose',
    short: 'v',
    counts: true,
    help: 'also say what becomes of each file; -vv: and what was found in it',
    group: 'Report',
    commands: SCAN,
  },
  { name: 'timings', help: 'say which files and formats took longest', group: 'Report', commands: SCAN },
  {
    name: 'progress',
    argument: 'WHEN',
    default: 'auto',
    help: 'how far a scan has come: auto, always or never',
    group: 'Report',
    commands: FINDING,
  },
  {
    name: 'log-format',
    argument: 'HOW',
    default: 'text',
    help: 'what standard error says, as text or as lines of json (level, message)',
    group: 'Report',
    commands: [...WALKING, 'report', 'merge', 'redact'],
  },
  { name: 'no-input', help: 'never ask anything', group: 'Report', commands: ['baseline', 'explain'] },
  {
    name: 'hyperlinks',
    argument: 'WHEN',
    default: 'auto',
    help: 'links on names of files: auto (in terminals that can), always or never; FORCE_HYPERLINK counts too',
    group: 'Report',
    commands: SCAN,
  },
  {
    name: 'color',
    argument: 'WHEN',
    default: 'auto',
    help: 'auto, always or never; NO_COLOR and FORCE_COLOR count too',
    group: 'Report',
    commands: STYLED,
  },
  { name: 'no-color', help: 'the same as --color never', group: 'Report', commands: STYLED },
  { name: 'ascii', help: 'nothing beyond ASCII', group: 'Report', commands: STYLED },
  {
    name: 'reason',
    argument: 'TEXT',
    help: 'why it is known or does not count; kept with it',
    group: 'When to fail',
    commands: ['baseline', 'ignore'],
  },
  {
    name: 'expires',
    argument: 'DATE',
    help: 'until when it does not count (2027-03-31)',
    group: 'When to fail',
    commands: ['ignore'],
  },
  { name: 'owner', argument: 'NAME', help: 'who answers for it', group: 'When to fail', commands: ['ignore'] },
  {
    name: 'allow-partial',
    help: 'merge what there is, though parts are missing',
    group: 'When to fail',
    commands: ['merge'],
  },
  { name: 'dry-run', help: 'show what would be written', group: 'Report', commands: ['init'] },
  { name: 'no-hook', help: 'install no git hook', group: 'Report', commands: ['init'] },
  { name: 'help', short: 'h', help: 'show this help (-h: the most used of it)', group: 'Report', commands: ALL },
]

/** `-o, --output FILE` */
export function flagUsage(flag: Flag): string {
  const long = `--${flag.name}${flag.argument === undefined ? '' : ` ${flag.argument}`}`
  return flag.short === undefined ? long : `-${flag.short}, ${long}`
}
