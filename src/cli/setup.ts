/** What a run knows beside its flags: the project, its configuration, its baseline and its key. */
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { CONFIDENCE } from '../model/policy.ts'
import type { IgnoreEntry } from '../model/review.ts'
import { countOf } from '../reporters/pretty/style.ts'
import { projectPath } from '../reporters/results/collect.ts'
import { type BaselineMatcher, baselineMatcher } from '../review/baseline-match.ts'
import { parseBaseline } from '../review/baseline.ts'
import { type ConfigIgnores, configIgnores } from '../review/config-ignores.ts'
import type { Override, ReviewOptions } from '../review/review.ts'
import type { RuleNames } from '../review/rule-names.ts'
import { IgnoreRules } from '../sources/ignore-rules.ts'
import { type BaselinePlace, baselinePlace, readBaseline } from './baseline-file.ts'
import type { LoadedConfig } from './config/config.ts'
import { placeText } from './config/read-config.ts'
import type { Io } from './io.ts'
import { type ProjectKey, readKey } from './key.ts'
import type { Project } from './project.ts'
import { UsageError } from './usage-error.ts'

export interface Setup {
  readonly project: Project
  readonly config: LoadedConfig
  readonly key: ProjectKey | null
  readonly baselinePlace: BaselinePlace
  /** What was known before; null without a baseline. */
  readonly baseline: BaselineMatcher | null
  readonly review: Partial<Omit<ReviewOptions, 'rules'>>
  /** Whether the configuration leaves a path out, by its reported name. */
  readonly excluded: ((name: string, isFolder: boolean) => boolean) | null
}

export interface SetupRequest {
  /** The file of --baseline; null: the usual one; false: none. */
  readonly baseline: string | false | null
  /** Begin with an empty baseline, whatever is there: to make one. */
  readonly freshBaseline?: true
  readonly inlineIgnores: boolean
  readonly showSuppressed: boolean
  /** Paths that are scanned whole; none where git decides. */
  readonly inputs: readonly string[]
}

/** @throws UsageError if the key or the baseline cannot be read, or an ignore of the configuration cannot hold */
export function setUp(
  request: SetupRequest,
  project: Project,
  config: LoadedConfig,
  rules: RuleNames,
  { env, cwd, today }: Pick<Io, 'env' | 'cwd' | 'today'>,
): Setup {
  const { root, base } = project
  const key = readKey(root, { env, cwd })
  const configFolder = config.file === null ? root : dirname(resolve(cwd, config.file))
  const given = typeof request.baseline === 'string' ? request.baseline : (config.config.baseline ?? null)
  const place = baselinePlace(root, given, typeof request.baseline === 'string' ? cwd : configFolder)
  const read = request.freshBaseline
    ? parseBaseline('{"piiscopeBaseline":1}')
    : request.baseline === false
      ? null
      : readBaseline(place, given !== null)
  const date = today()
  const scanned = request.inputs.map((input) => relative(root, resolve(cwd, input)).split(sep).join('/'))
  const isInScope = (path: string): boolean =>
    scanned.some((one) => one === '' || one === '.' || path === one || path.startsWith(`${one}/`))
  const baseline =
    read === null
      ? null
      : baselineMatcher(read, { key: key?.name ?? null, today: date, exists: (path) => existsSync(join(root, path)), isInScope })
  const ignores = ignoresOf(config, rules, date, key)
  const overrides = (config.config.overrides ?? []).map(({ files, minConfidence, off = [] }) => ({
    fits: pathMatcher(files),
    minConfidence: minConfidence === undefined ? 0 : CONFIDENCE[minConfidence],
    off,
  }))
  for (const [i, { off }] of overrides.entries()) for (const name of off) mustBeKnown(name, `overrides.${i}`, config, rules)
  const excluded = config.config.exclude === undefined ? null : pathMatcher(config.config.exclude)
  return {
    project,
    config,
    key,
    baselinePlace: place,
    baseline,
    excluded: excluded === null ? null : (name, isFolder) => excluded(projectPath(base, name), isFolder),
    review: {
      pathOf: (file) => projectPath(base, file),
      // Members of archives are data of anybody; so is what lies outside the project.
      inlineIgnores: (file) => request.inlineIgnores && project.isInside && !file.includes('!/') && !/\.gz$/i.test(file),
      ignores,
      baseline,
      showSuppressed: request.showSuppressed,
      overrideFor: overrides.length === 0 ? () => null : (path) => overrideOf(overrides, path, rules),
      atEnd: (whole) => [
        ...ignoreProblems(ignores, config, whole),
        ...(baseline === null ? [] : baselineProblems(baseline, place, read?.key ?? null, key)),
      ],
    },
  }
}

function ignoresOf(config: LoadedConfig, rules: RuleNames, today: string, key: ProjectKey | null): ConfigIgnores | null {
  const list = config.config.ignores ?? []
  if (list.length === 0) return null
  const most = config.config.policy?.maxIgnoreDays
  const entries = list.map((one, i): IgnoreEntry => {
    mustBeKnown(one.rule, `ignores.${i}`, config, rules)
    if (most !== undefined && !(typeof one.expires === 'string' && one.expires <= addDays(today, most))) {
      throw UsageError.of(
        'PS110',
        `${placeOf(config, `ignores.${i}`)}: ignores[${i}]: it must expire within ${most} days (policy.maxIgnoreDays)`,
        [`for example: expires: ${addDays(today, most)}`],
      )
    }
    const { path = null, field = null, value = null, owner = null, expires = null } = one
    return { rule: one.rule, reason: one.reason, path, field, value, owner, expires }
  })
  return configIgnores(entries, rules, (pattern) => pathMatcher([pattern]), today, key?.name ?? null)
}

export function placeOf({ origins, file }: LoadedConfig, key: string): string {
  const at = origins.get(key)
  return at === undefined ? (file ?? 'configuration') : placeText(at)
}

export function mustBeKnown(name: string, key: string, config: LoadedConfig, rules: RuleNames): void {
  if (rules.known(name)) return
  const near = rules.nearest(name)
  throw UsageError.of(
    'PS110',
    `${placeOf(config, key)}: ${key}: no rule is called "${name}"${near === null ? '' : ` (did you mean ${near}?)`}`,
    ['all rules: piiscope rules'],
  )
}

/** Gitignore patterns over paths from the root of the project. */
export function pathMatcher(patterns: readonly string[]): (path: string, isFolder?: boolean) => boolean {
  const rules = new IgnoreRules(patterns, 0, null)
  return (path, isFolder = false) => rules.covers(path, 0, isFolder)
}

function overrideOf(
  overrides: readonly { fits: (path: string) => boolean; minConfidence: number; off: readonly string[] }[],
  path: string,
  rules: RuleNames,
): Override | null {
  const own = overrides.filter(({ fits }) => fits(path))
  if (own.length === 0) return null
  const off = own.flatMap((one) => one.off)
  return {
    minConfidence: Math.max(...own.map(({ minConfidence }) => minConfidence)),
    isOff: (rule) => off.some((pattern) => rules.fits(pattern, rule)),
  }
}

function ignoreProblems(ignores: ConfigIgnores | null, { file, config, origins }: LoadedConfig, whole: boolean): Problem[] {
  if (ignores === null || file === null) return []
  const lineOf = (entry: IgnoreEntry): string => {
    const at = (config.ignores ?? []).findIndex(
      (one) =>
        one.rule === entry.rule &&
        one.reason === entry.reason &&
        (one.path ?? null) === entry.path &&
        (one.field ?? null) === entry.field,
    )
    const position = origins.get(`ignores.${at}`)
    return position === undefined ? '' : `line ${position.line}: `
  }
  const problem = (code: Problem['code'], message: string): Problem => ({ file, code, message, incomplete: false })
  return [
    ...ignores.expired.map((entry) =>
      problem('ignore-expired', `${lineOf(entry)}this ignore of ${entry.rule} expired on ${entry.expires}`),
    ),
    // Where only some files were scanned, the others may need it.
    ...(whole
      ? ignores.unused().map((entry) => problem('ignore-unused', `${lineOf(entry)}this ignore of ${entry.rule} covers nothing`))
      : []),
  ]
}

function baselineProblems(
  baseline: BaselineMatcher,
  { name }: BaselinePlace,
  baselineKey: string | null,
  key: ProjectKey | null,
): Problem[] {
  const problem = (code: Problem['code'], message: string): Problem => ({ file: name, code, message, incomplete: false })
  const list: Problem[] = []
  const stale = baseline.stale().length
  if (stale > 0)
    list.push(
      problem(
        'ignore-unused',
        `${countOf(stale, 'entry', 'entries')} there no more or in smaller number: piiscope baseline prune`,
      ),
    )
  if (baseline.expired.length > 0)
    list.push(problem('ignore-expired', `${countOf(baseline.expired.length, 'entry', 'entries')} expired`))
  if (baseline.moved.size > 0)
    list.push(
      problem('ignore-unused', `${countOf(baseline.moved.size, 'entry', 'entries')} of moved files: piiscope baseline update`),
    )
  if (baselineKey !== null && key?.name !== baselineKey) {
    const why = key === null ? 'there is no key here' : 'the key here is another'
    list.push(problem('no-key', `its values cannot be compared, only their number: ${why} (PIISCOPE_KEY, .piiscope/key)`))
  }
  return list
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
