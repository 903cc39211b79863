/** From a command line to a scan that can be run: configuration, project, git and rules put together. */
import { type GivenFlags, isOn } from './flags/given-flags.ts'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { RuleSettings } from '../pipeline/configure-rules.ts'
import { base32 } from '../model/base32.ts'
import type { Severity } from '../model/class.ts'
import type { GroupEvent, ScanEvent, SourceEvent } from '../model/event.ts'
import type { Reporter } from '../model/reporter.ts'
import type { Rule } from '../model/rule.ts'
import type { Source } from '../model/source.ts'
import type { RuleNames } from '../review/rule-names.ts'
import type { ScanRunOptions, scan } from '../scan.ts'
import { ruleNames, selectRules } from '../pipeline/select-rules.ts'
import { cacheAt } from './cache-place.ts'
import { type Config, NO_CONFIG } from './config/config.ts'
import { type GitScope, gitScope } from './git-scope.ts'
import type { Io } from './io.ts'
import { type Project, projectOf } from './project.ts'
import { readScanRequest, type ScanRequest } from './scan-request.ts'
import { mustBeKnown, pathMatcher, type Setup, setUp } from './setup.ts'
import { withCustomRules } from './custom-rules.ts'
import { isAgent, isCi } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

export interface ScanParts {
  readonly reporters: readonly Reporter[]
  /** Every rule there is. */
  readonly rules: readonly Rule[]
  readonly scan: typeof scan
}

export interface PreparedScan {
  readonly request: ScanRequest
  readonly setup: Setup
  readonly parts: ScanParts
  /** From the root of the project to what names are relative to. */
  readonly base: string
  readonly root: string
  readonly git: GitScope | null
  /** For blobs: what parts of one whole must have in common, and which part this is. */
  readonly manifest: Readonly<Record<string, string | number | null>>
  run(more: RunMore, exclude: readonly string[]): AsyncIterable<ScanEvent>
}

export interface RunMore extends Pick<ScanRunOptions, 'signal' | 'onProgress'> {
  /** What to scan in place of what was asked for. */
  readonly sources?: readonly Source[]
  /** Told of everything the walk met, shown or not. */
  readonly onSource?: (event: SourceEvent | GroupEvent) => void
}

/** Places kept in text where only some lines are wanted: the others must not take their room. */
const PLACES_BEFORE_CHOICE = 100_000

/** @throws UsageError for anything that cannot be done as asked, before anything is scanned */
export async function prepareScan(
  given: readonly string[],
  flags: GivenFlags,
  io: Io,
  parts: ScanParts,
  freshBaseline = false,
): Promise<PreparedScan> {
  const listed = typeof flags['filesFrom'] === 'string' ? listedPaths(flags['filesFrom'], io.cwd) : null
  const operands = [...given, ...(listed ?? []), ...(isOn(flags, 'stdin') && !given.includes('-') ? ['-'] : [])]
  const inputs = operands.length === 0 && listed === null ? ['.'] : operands
  const project = projectOf(io.cwd, inputs)
  const { config: configFlag } = flags
  const config =
    configFlag === false
      ? NO_CONFIG
      : await (await import('./config/find-config.ts')).loadConfig(
          project.root,
          typeof configFlag === 'string' ? configFlag : null,
          io.cwd,
        )
  const formats = parts.reporters.map(({ name }) => name)
  // Of what changed every place is wanted, by its id; of whole folders the sum.
  const isChange = ['staged', 'changed', 'since'].some((name) => flags[name] !== undefined)
  const usual = isAgent(io) ? 'agent' : io.stdout.isTTY && !isChange ? 'pretty' : 'compact'
  const read = readScanRequest(operands, flags, formats, usual, config.config)
  // pre-commit gives names of files; that all of them are left out is nothing wrong.
  const profile = flags['profile'] ?? config.config.profiles
  const outside = typeof profile === 'object' ? (await import('./profile-rules.ts')).rulesOutside(profile, parts.rules) : []
  const options = { ...read.options, skipRules: [...(read.options.skipRules ?? []), ...outside] }
  const request = { ...read, options, allowEmpty: read.allowEmpty || io.env['PRE_COMMIT'] === '1' }
  mayShowParts(request, io)
  const { customRules = [] } = config.config
  const rules = await withCustomRules(parts.rules, config, project.root, io)
  const names = ruleNames(rules, selectRules(rules, request.options.rules, request.options.skipRules))
  for (const name of Object.keys(config.config.rules ?? {})) mustBeKnown(name, `rules.${name}`, config, names)
  const ruleSettings = settingsOf(config.config, rules, names)
  const { baseline, inlineIgnores, showSuppressed } = request
  const scope: Project = request.git === null ? project : { ...project, base: '' }
  const setup = setUp(
    {
      baseline,
      inlineIgnores,
      showSuppressed,
      inputs: request.git === null ? inputs : [],
      ...(freshBaseline && { freshBaseline: true as const }),
    },
    scope,
    config,
    names,
    io,
  )
  const excluded = leftOut(request, setup)
  const git =
    request.git === null
      ? null
      : gitScope(project.repository, {
          request: request.git,
          lines: request.lines,
          below: operands
            .map((path) => relative(project.root, resolve(io.cwd, path)).split(sep).join('/'))
            .filter((path) => path !== ''),
          excluded,
          vendor: request.options.skipVendor === false,
          ignoreFiles: request.options.ignoreFiles !== false,
        })
  const cacheFolder = cacheAt(flags['cache'], io)
  const isHistory = git?.versions !== null && git !== null
  // Without a key of the project a history has one of its own: the same value in many versions is one finding.
  const valueKey = setup.key?.bytes ?? (isHistory ? randomBytes(32) : undefined)
  const review = {
    ...setup.review,
    ...git?.review,
    ...(isHistory && { inlineIgnores: () => false }),
    // What is unused in one part may be used in another.
    ...(request.shard !== null && { atEnd: () => [] }),
    ...(git !== null && { atEnd: () => [...(setup.review.atEnd?.(false) ?? []), ...git.notes.map(historyNote)] }),
  }
  const tellsAllFields = request.reports.some(({ format }) =>
    parts.reporters.some((one) => one.name === format && one.allFields === true),
  )
  return {
    request,
    setup,
    parts: { ...parts, rules },
    base: scope.base,
    root: project.root,
    git,
    manifest: manifestOf(request, config.config, operands, parts.rules),
    run({ sources, onSource, ...more }, exclude) {
      const watches = onSource !== undefined
      const options: ScanRunOptions = {
        ...request.options,
        ...more,
        ...(sources !== undefined && { sources }),
        cwd: io.cwd,
        review,
        exclude: [...(request.options.exclude ?? []), ...exclude],
        ...(excluded !== null && { excluded }),
        ...(valueKey !== undefined && { valueKey }),
        ...(ruleSettings !== null && { ruleSettings }),
        ...(customRules.length > 0 && { customRules }),
        ...(cacheFolder !== null && { cacheFolder }),
        ...(git?.review.linesOf !== undefined && { maxLocations: PLACES_BEFORE_CHOICE }),
        ...(request.shard !== null && { shard: request.shard }),
        ...((request.showSkipped || watches) && { allSources: true }),
        ...(tellsAllFields && { allFields: true }),
        ...(request.timings && { timings: true }),
        ...(request.mask === 'partial' && { partial: request.ascii ? '*' : '•' }),
        ...(git !== null && { sources: git.sources, skipped: git.skipped }),
        ...(isHistory && { recurs: true }),
      }
      const events = parts.scan(git === null && sources === undefined ? request.inputs : [], options)
      const told = request.showSkipped || watches ? onlySkipped(events, request.showSkipped, onSource) : events
      return git?.versions ? withHistory(told, git.versions) : told
    },
  }
}

/** @throws UsageError where parts of values would be kept: only a terminal forgets */
function mayShowParts({ mask, reports }: ScanRequest, io: Io): void {
  if (mask === 'type') return
  const file = reports.find(({ path }) => path !== null)
  const why = isCi(io.env)
    ? 'this is a build'
    : isAgent(io)
      ? 'an agent reads along'
      : !io.stdout.isTTY
        ? 'standard output is no terminal'
        : file !== undefined
          ? 'reports in files hold labels only'
          : null
  if (why !== null) throw UsageError.of('PS190', `--mask partial: ${why}`, ['logs and files are copied and kept'])
}

/** Paths between NULs if there is one, else one a line. */
function listedPaths(name: string, cwd: string): string[] {
  let text: string
  try {
    text = readFileSync(name === '-' ? 0 : resolve(cwd, name), 'utf8')
  } catch {
    throw UsageError.of('PS120', `--files-from: ${name} cannot be read`)
  }
  const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)
  return [...new Set(paths.filter((path) => path !== ''))]
}

/** Of all sources those that were not scanned, if they are to be shown. */
async function* onlySkipped(
  events: AsyncIterable<ScanEvent>,
  shows: boolean,
  onSource: RunMore['onSource'],
): AsyncGenerator<ScanEvent> {
  for await (const event of events) {
    if (event.event !== 'group' && event.event !== 'source') yield event
    else {
      onSource?.(event)
      if (shows && event.event === 'source' && event.skipped !== null) yield event
    }
  }
}

/** What configuration, --include and --no-hidden leave out, by reported names; null: nothing. */
function leftOut({ include, hidden }: ScanRequest, { excluded }: Setup): Setup['excluded'] {
  if (include.length === 0 && hidden) return excluded
  const covers = pathMatcher(include)
  const isIncluded = (name: string): boolean => {
    for (let end = name.indexOf('/'); end > 0; end = name.indexOf('/', end + 1)) if (covers(name.slice(0, end), true)) return true
    return covers(name, false)
  }
  return (name, isFolder) =>
    (excluded?.(name, isFolder) ?? false) ||
    (!hidden && /(?:^|\/)\.[^./][^/]*$/.test(name)) ||
    (include.length > 0 && !isFolder && !isIncluded(name))
}

function manifestOf(
  { options, shard, inlineIgnores }: ScanRequest,
  config: Config,
  operands: readonly string[],
  rules: readonly Rule[],
): PreparedScan['manifest'] {
  const digest = (value: unknown): string => base32(createHash('sha256').update(JSON.stringify(value)).digest(), 16)
  const { threads: _, ...settings } = options
  return {
    rules: digest(rules.map(({ id, severity, about }) => [id, severity, about])),
    config: digest([config, settings, inlineIgnores, operands]),
    shard: shard === null ? 1 : shard.index + 1,
    shards: shard === null ? 1 : shard.count,
  }
}

/** Patterns as the rules they name; of two that name one rule the later counts, allowed values are joined. */
function settingsOf({ rules: given = {} }: Config, rules: readonly Rule[], names: RuleNames): RuleSettings | null {
  const severity: Record<string, Severity> = {}
  const allow: Record<string, readonly string[]> = {}
  for (const [pattern, setting] of Object.entries(given)) {
    if (setting === 'off') continue
    const options = typeof setting === 'string' ? { severity: setting } : setting
    for (const { id } of rules) {
      if (!names.fits(pattern, id)) continue
      if (options.severity !== undefined) severity[id] = options.severity
      if (options.allow !== undefined) allow[id] = [...(allow[id] ?? []), ...options.allow]
    }
  }
  return Object.keys(severity).length + Object.keys(allow).length === 0 ? null : { severity, allow }
}

function historyNote(message: string) {
  return { file: '.git', code: 'limit' as const, message, incomplete: true }
}

async function* withHistory(
  events: AsyncIterable<ScanEvent>,
  versions: NonNullable<GitScope['versions']>,
): AsyncGenerator<ScanEvent> {
  const { historyEvents } = await import('./history-events.ts')
  yield* historyEvents(events, versions)
}
