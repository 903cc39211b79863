/** What `piiscope scan` was asked to do, checked. */
import { oneOf } from './flags/one-of.ts'
import { type GivenFlags, isOn, levelOf } from './flags/given-flags.ts'
import { AddressError, readAddress } from '../databases/address.ts'
import type { Severity } from '../model/class.ts'
import { CONFIDENCE, type ConfidenceLevel, type Policy, SEVERITIES } from '../model/policy.ts'
import type { ScanRunOptions } from '../scan.ts'
import type { Config } from './config/config.ts'
import type { GitRequest } from './git-scope.ts'
import { type ColorChoice, colorChoice } from './appearance.ts'
import { labelOf } from '../sources/charset.ts'
import { readReading } from './read-reading.ts'
import { readLimits } from './read-limits.ts'
import type { ReportTarget } from './reports.ts'
import { UsageError } from './usage-error.ts'

export interface ScanRequest {
  /** Paths, globs and `-`. */
  readonly inputs: readonly string[]
  readonly options: ScanRunOptions
  readonly policy: Policy
  /** At most one of them goes to standard output. */
  readonly reports: readonly ReportTarget[]
  /** What distinguishes the run from others of the same commit, for reports; '' if nothing. */
  readonly label: string
  readonly color: ColorChoice
  readonly ascii: boolean
  readonly explain: boolean
  readonly quiet: boolean
  /** Nothing goes to standard output either. */
  readonly silent: boolean
  readonly allowEmpty: boolean
  /** What could not be read does not make the run fail. */
  readonly acceptIncomplete: boolean
  /** Findings do not make the run fail; reports still say what they are. */
  readonly exitZero: boolean
  /** Null: paths decide what is scanned. */
  readonly git: GitRequest | null
  readonly lines: 'added' | 'file'
  /** Null: all of it. */
  readonly shard: { readonly index: number; readonly count: number } | null
  /** The file of --baseline; null: the usual one; false: none. */
  readonly baseline: string | false | null
  readonly inlineIgnores: boolean
  readonly showSuppressed: boolean
  readonly showSkipped: boolean
  readonly groupBy: 'class' | 'rule' | 'file'
  readonly sortBy: 'severity' | 'count' | 'name'
  /** False: the ledger and what to do next are left out of what people read; the verdict never is. */
  readonly summary: boolean
  /** Results of a SARIF report; null: as many as GitHub keeps. */
  readonly sarifMaxResults: number | null
  /** CSV begins with a byte order mark. */
  readonly csvBom: boolean
  /** Patterns of .gitignore of which each file needs one; empty: every file. */
  readonly include: readonly string[]
  readonly hidden: boolean
  /** What is less severe is not shown; it counts all the same. */
  readonly minSeverity: Severity
  /** Rows of findings on a screen; null: as many as fit one. */
  readonly maxShow: number | null
  readonly verbose: number
  readonly timings: boolean
  readonly progress: When
  readonly hyperlinks: When
  readonly github: When
  readonly redactPaths: When
  readonly mask: 'type' | 'partial'
}

export type When = 'auto' | 'always' | 'never'
const WHEN: readonly When[] = ['auto', 'always', 'never']

/** Endings of report files that tell their format. */
const FORMAT_BY_ENDING: readonly (readonly [string, string])[] = [
  ['.json', 'json'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.sarif', 'sarif'],
  ['.csv', 'csv'],
  ['.md', 'markdown'],
  ['.xlsx', 'xlsx'],
  ['.html', 'html'],
]
const DEFAULT_POLICY = 'medium:medium'
const LEVELS: readonly ConfidenceLevel[] = ['low', 'medium', 'high']

/**
 * @param formats names of the reporters there are
 * @param usual the format where none is asked for
 * @param config what holds where no flag says otherwise
 * @throws UsageError
 */
export function readScanRequest(
  operands: readonly string[],
  flags: GivenFlags,
  formats: readonly string[],
  usual: string,
  config: Config,
): ScanRequest {
  const { exclude, gitignore, rules: givenRules, skipRules } = flags
  const minConfidence = oneOf('--min-confidence', textOf(flags, 'minConfidence') ?? config.minConfidence ?? 'medium', LEVELS)
  const threads = textOf(flags, 'threads')
  const stdinName = textOf(flags, 'stdinFilename')
  const rules = names('--rules', givenRules)
  const given = names('--region', flags['region'])
  const regions = given.length > 0 ? given : (config.regions ?? [])
  const maxLocations = textOf(flags, 'maxLocations') ?? '20'
  const git = readGit(flags)
  const off = Object.entries(config.rules ?? {}).flatMap(([name, setting]) => (setting === 'off' ? [name] : []))
  return {
    // A list that names nothing is no wish to scan all.
    inputs: flags['filesFrom'] !== undefined && operands.length === 0 ? [] : readInputs(operands),
    options: {
      minConfidence,
      maxLocations:
        maxLocations === 'none' ? Number.POSITIVE_INFINITY : positive('--max-locations', maxLocations, 'none lists all'),
      exclude: list(exclude),
      gitignore: gitignore !== false,
      skipVendor: !isOn(flags, 'vendor'),
      skipRules: [...names('--skip-rules', skipRules), ...off],
      limits: readLimits(flags, config.limits),
      reading: readReading(flags),
      ...(flags['ignoreFiles'] === false && { ignoreFiles: false }),
      ...(isOn(flags, 'follow') && { follow: true }),
      ...readTimeout(textOf(flags, 'timeout')),
      ...(isOn(flags, 'full') && { full: true }),
      ...(regions.length > 0 && { regions }),
      ...(rules.length > 0 && { rules }),
      ...(threads !== undefined && { threads: positive('--threads', threads, 'without the flag: one per core') }),
      ...(stdinName !== undefined && { stdinName }),
      ...readEncoding(textOf(flags, 'encoding')),
    },
    policy: {
      ...readPolicy(textOf(flags, 'failOn'), config.policy?.failOn, minConfidence),
      ...readMaxFindings(textOf(flags, 'maxFindings')),
      ...((isOn(flags, 'failOnStale') || config.policy?.failOnStale) && { failOnStale: true }),
    },
    reports: readReports(flags['format'], flags['output'], formats, usual),
    label: readLabel(textOf(flags, 'label') ?? shardLabel(textOf(flags, 'shard'))),
    color: colorChoice(flags),
    ascii: isOn(flags, 'ascii'),
    explain: isOn(flags, 'explain'),
    quiet: isOn(flags, 'quiet'),
    silent: levelOf(flags, 'quiet') > 1,
    // Nothing staged or changed is nothing wrong.
    allowEmpty: isOn(flags, 'allowEmpty') || git !== null,
    acceptIncomplete:
      oneOf('--on-incomplete', textOf(flags, 'onIncomplete') ?? config.policy?.onIncomplete ?? 'fail', ['fail', 'warn']) ===
      'warn',
    exitZero: isOn(flags, 'exitZero'),
    git,
    lines: oneOf('--lines', textOf(flags, 'lines') ?? 'added', ['added', 'file']),
    shard: readShard(textOf(flags, 'shard'), git),
    baseline: flags['baseline'] === false ? false : (textOf(flags, 'baseline') ?? null),
    inlineIgnores: flags['inlineIgnores'] !== false,
    showSuppressed: isOn(flags, 'showSuppressed'),
    showSkipped: isOn(flags, 'showSkipped'),
    groupBy: oneOf('--group-by', textOf(flags, 'groupBy') ?? 'class', ['class', 'rule', 'file']),
    sortBy: oneOf('--sort', textOf(flags, 'sort') ?? 'severity', ['severity', 'count', 'name']),
    summary: flags['summary'] !== false,
    sarifMaxResults: readMaxResults(textOf(flags, 'sarifMaxResults')),
    csvBom: isOn(flags, 'csvBom'),
    include: [...list(flags['include']), ...(config.include ?? [])],
    hidden: flags['hidden'] !== false,
    minSeverity: oneOf('--min-severity', textOf(flags, 'minSeverity') ?? 'low', SEVERITIES),
    maxShow: readMaxShow(textOf(flags, 'maxShow')),
    verbose: levelOf(flags, 'verbose'),
    timings: isOn(flags, 'timings'),
    progress: oneOf('--progress', textOf(flags, 'progress') ?? 'auto', WHEN),
    hyperlinks: oneOf('--hyperlinks', textOf(flags, 'hyperlinks') ?? 'auto', WHEN),
    github: oneOf('--github', textOf(flags, 'github') ?? 'auto', WHEN),
    mask: oneOf('--mask', textOf(flags, 'mask') ?? 'type', ['type', 'partial']),
    redactPaths: oneOf('--redact-paths', textOf(flags, 'redactPaths') ?? 'auto', WHEN),
  }
}

/**
 * `-f sarif=out.sarif -f pretty`, `-f json -o out.json`, `-o out.json`.
 *
 * @param formats names of the formats there are
 * @param usual the format where none is asked for
 * @throws UsageError
 */
export function readReports(
  formatFlag: GivenFlags[string],
  outputFlag: GivenFlags[string],
  formats: readonly string[],
  usual: string,
): readonly ReportTarget[] {
  const given = list(formatFlag)
  const output = typeof outputFlag === 'string' ? outputFlag : undefined
  if (output === '') throw new UsageError('--output: a file name is needed')
  const targets = given.map((text): ReportTarget => {
    const at = text.indexOf('=')
    const format = formatNamed(at < 0 ? text : text.slice(0, at), formats)
    if (at >= 0 && at === text.length - 1) throw new UsageError(`--format: a file name is needed after "${text}"`)
    return { format, path: at < 0 ? null : text.slice(at + 1) }
  })
  const bare = targets.filter(({ path }) => path === null)
  if (bare.length > 1) {
    throw new UsageError('only one format can have standard output', [
      `for example: -f ${bare[0]?.format} -f ${bare[1]?.format}=FILE`,
    ])
  }
  const files = targets.flatMap(({ path }) => path ?? [])
  const twice = [...files, ...(output === undefined ? [] : [output])].find((path, i, all) => all.indexOf(path) < i)
  if (twice !== undefined) throw new UsageError(`two reports would be written to ${twice}`)
  if (output === undefined) return targets.length > 0 ? targets : [{ format: usual, path: null }]
  if (targets.length > 0 && bare.length === 0) {
    throw new UsageError('--output names no report: every --format has a file of its own', ['give one format without "="'])
  }
  const ending = FORMAT_BY_ENDING.find(([end]) => output.endsWith(end))?.[1]
  const known = ending !== undefined && formats.includes(ending) ? ending : formats.includes('pretty') ? 'pretty' : usual
  const format = bare[0]?.format ?? known
  return [...targets.filter(({ path }) => path !== null), { format, path: output }]
}

/** Asked of scans too, which have no ledger of what was not looked at. */
const INVENTORY_ONLY: readonly string[] = ['html', 'xlsx', 'ropa-csv']

function formatNamed(name: string, formats: readonly string[]): string {
  if (INVENTORY_ONLY.includes(name) && !formats.includes(name))
    throw new UsageError(`--format: ${name} is made of inventories`, [`for example: piiscope inventory . -f ${name}=FILE`])
  return oneOf('--format', name, formats)
}

function readTimeout(text: string | undefined): Pick<ScanRunOptions, 'timeout'> {
  return text === undefined || text === 'none' ? {} : { timeout: positive('--timeout', text, 'none: no limit') }
}

function readMaxResults(text: string | undefined): number | null {
  return text === undefined ? null : positive('--sarif-max-results', text, 'without the flag: 5000')
}

function readMaxFindings(text: string | undefined): Pick<Policy, 'maxFindings'> {
  if (text === undefined) return {}
  if (!/^\d{1,9}$/.test(text)) throw UsageError.of('PS101', `--max-findings: "${text}" is no whole number`)
  return { maxFindings: Number(text) }
}

function readMaxShow(text: string | undefined): number | null {
  return text === undefined ? null : positive('--max-show', text, 'without the flag: as many as fit a screen')
}

/** Goes into ids of reports, which some systems compare byte by byte. */
function readLabel(text: string): string {
  if (/^[\w./-]{0,64}$/.test(text)) return text
  throw new UsageError('--label: letters, digits, "-", "_", "." and "/" only, at most 64')
}

function readInputs(operands: readonly string[]): readonly string[] {
  if (operands.includes('')) throw new UsageError('an empty path was given', ['is a variable unset? The working folder is .'])
  if (operands.filter((input) => input === '-').length > 1) throw new UsageError('standard input (-) can be read only once')
  try {
    for (const input of operands) readAddress(input)
  } catch (error) {
    if (error instanceof AddressError) throw new UsageError('an address of a database cannot be used', [error.message])
    throw error
  }
  return operands.length === 0 ? ['.'] : operands
}

/** `2/4`: the second of four. */
function readShard(text: string | undefined, git: GitRequest | null): ScanRequest['shard'] {
  if (text === undefined) return null
  const [, part, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []
  if (part === undefined || count === undefined || Number(part) < 1 || Number(part) > Number(count))
    throw new UsageError(`--shard: "${text}" is no part of a whole`, ['for example: --shard 2/4'])
  if (git !== null) throw new UsageError('--shard parts folders; git already says what to scan')
  return { index: Number(part) - 1, count: Number(count) }
}

function shardLabel(text: string | undefined): string {
  return text === undefined ? '' : `shard-${text.replace('/', '-of-')}`
}

/** At most one of --staged, --changed, --since and --history. */
function readGit(flags: GivenFlags): GitRequest | null {
  const { history, maxCommits } = flags
  const since = textOf(flags, 'since')
  const asked = [isOn(flags, 'staged'), isOn(flags, 'changed'), since !== undefined, history !== undefined]
  if (asked.filter(Boolean).length > 1) throw new UsageError('--staged, --changed, --since and --history exclude each other')
  if (isOn(flags, 'staged')) return { mode: 'staged' }
  if (isOn(flags, 'changed')) return { mode: 'changed', ref: null }
  if (since !== undefined) return { mode: 'changed', ref: since }
  const most = typeof maxCommits === 'string' ? positive('--max-commits', maxCommits, 'without the flag: all') : null
  if (history === undefined) return null
  return { mode: 'history', range: typeof history === 'string' ? history : null, most }
}

/** `high`, `high:low`, `none`; a severity alone means medium confidence. */
function readPolicy(flag: string | undefined, configured: string | undefined, minConfidence: ConfidenceLevel): Policy {
  const given = flag ?? configured
  const text = given ?? DEFAULT_POLICY
  if (text === 'none') return { failOn: null }
  const colon = text.indexOf(':')
  const severity: Severity = oneOf('--fail-on', colon < 0 ? text : text.slice(0, colon), SEVERITIES, ['none'])
  const level = oneOf('--fail-on', colon < 0 ? 'medium' : text.slice(colon + 1), LEVELS)
  if (given !== undefined && CONFIDENCE[level] < CONFIDENCE[minConfidence]) {
    throw new UsageError(`--fail-on ${severity}:${level} needs --min-confidence ${level}`, [
      `what is less sure than ${minConfidence} is not reported, so it cannot fail the run`,
    ])
  }
  return { failOn: { severity, confidence: CONFIDENCE[level] } }
}

function readEncoding(name: string | undefined): { readonly encoding?: string } {
  if (name === undefined) return {}
  const encoding = labelOf(name)
  if (encoding === null)
    throw new UsageError(`--encoding: no character set is called ${JSON.stringify(name)}`, [
      'names are those of browsers: shift_jis, euc-kr, gb18030, big5, koi8-r, windows-1250, iso-8859-2',
      'UTF-16 and UTF-32 are told by their bytes',
    ])
  return { encoding }
}

function textOf(flags: GivenFlags, key: string): string | undefined {
  const value = flags[key]
  return typeof value === 'string' ? value : undefined
}

function list(value: GivenFlags[string]): readonly string[] {
  return typeof value === 'object' ? value : []
}

/** `--rules a,b --rules c` as a list. An empty name is a mistake: it must not mean all. */
function names(flag: string, value: GivenFlags[string]): readonly string[] {
  const parts = list(value).flatMap((one) => one.split(',').map((part) => part.trim()))
  if (parts.includes('')) {
    throw flag === '--region'
      ? new UsageError(`${flag}: a country code is needed`)
      : new UsageError(`${flag}: a rule is needed`, ['all rules: piiscope rules'])
  }
  return parts
}

/** @param instead how to say what 0 might have meant */
function positive(flag: string, text: string, instead: string): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (value < 1) throw new UsageError(`${flag}: "${text}" is not a whole number from 1 on`, [instead])
  return value
}
