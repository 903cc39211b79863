/** What one thread needs to scan sources: rules compiled for the kernel, a kernel, and the run's limits. */
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules as builtinRules } from '../../rules/index.ts'
import { configureRules, type RuleSettings } from './configure-rules.ts'
import type { CustomRule } from '../model/custom-rule.ts'
import { customRule } from '../detect/pattern/custom-rules.ts'
import { loadPatternEngine } from '../detect/pattern/search.ts'
import { subjectRule } from '../detect/person/subject-rule.ts'
import { valueDigest } from '../detect/value-digest.ts'
import { compileRules } from '../detect/compile.ts'
import type { CompiledRules } from '../detect/compiled-rules.ts'
import { compileKernel, createKernel, type Kernel } from '../kernel/kernel.ts'
import { OF_FILES, OF_VERSIONS, ValueMemory } from '../inventory/value-memory.ts'
import { formatsFor } from '../formats/formats-for.ts'
import { ParserProcesses } from '../isolation/parser-processes.ts'
import { DEFAULT_LIMITS } from '../model/limits.ts'
import { CONFIDENCE } from '../model/policy.ts'
import type { Limits } from '../model/source.ts'
import type { AheadOffer } from '../model/hits-ahead.ts'
import type { ScanOptions } from '../model/options.ts'
import type { Format } from '../model/format.ts'
import type { Reading } from '../model/reading.ts'
import type { Rule } from '../model/rule.ts'
import { type CacheOptions, cacheSecret, ScanCache } from './scan-cache.ts'
import { selectRegions, selectRules } from './select-rules.ts'
import { VERSION } from '../model/version.ts'

/** The part of the options that decides on results. Plain data: worker threads are sent it. */
export interface EngineOptions {
  readonly ruleIds: readonly string[]
  readonly minConfidence: number
  readonly maxLocations: number
  readonly chunkBytes: number
  readonly allFields: boolean
  readonly allSources: boolean
  readonly people: boolean
  /** What is looked for in place of the rules; null: the rules. */
  readonly subjects: readonly string[] | null
  /** Of the digests that name values, 32 bytes. Null: values are not named. */
  readonly valueKey: Uint8Array | null
  /** What the configuration changes about rules; null: nothing. */
  readonly ruleSettings: RuleSettings | null
  /** Of the configuration; they come after ours. */
  readonly customRules: readonly CustomRule[]
  readonly limits: Limits
  /** Of texts that are not UTF-8; null: as they say, or guessed. */
  readonly encoding: string | null
  readonly reading: Reading
  /** Null: nothing is kept between runs. */
  readonly cache: CacheOptions | null
  readonly timings: boolean
  /** What hides the rest of a value of which a part is shown; '': labels are shown. */
  readonly dot: string
  /** Sources are versions of one another. */
  readonly recurs: boolean
  /** What the project is called: nobody is meant by it. */
  readonly projectNames: readonly string[]
}

export interface Engine {
  readonly options: EngineOptions
  readonly compiled: CompiledRules
  readonly rules: readonly Rule[]
  readonly kernel: Kernel
  readonly formats: readonly Format[]
  readonly cache: ScanCache | null
  readonly memory: ValueMemory
  /** For formats whose parsers are not trusted. */
  readonly parsers: ParserProcesses
  /** See SourceScanOptions. */
  readonly ahead?: AheadOffer
  /** Stops what is being scanned on this thread. */
  readonly signal?: AbortSignal | undefined
  /** Told now and then, of a source that takes long, how many bytes of it have been read. */
  readonly onReading?: (source: string, bytes: number) => void
}

/** Region size of a kernel call. Flat between 64 KiB and 1 MiB as measured; larger ones leave the second-level cache. */
const CHUNK_BYTES = 262_144

/** Must have been awaited before `engineOptions` and `createEngine` where there are custom rules. */
export async function prepareEngine({ customRules = [] }: Pick<ScanOptions, 'customRules'>): Promise<void> {
  if (customRules.length > 0) await loadPatternEngine()
}

/** Every rule a run could use: ours, and those of its configuration. */
export function allRules(customRules: readonly CustomRule[], valueKey: Uint8Array | null): readonly Rule[] {
  const digest = valueKey === null ? null : valueDigest(valueKey)
  return customRules.length === 0 ? builtinRules : [...builtinRules, ...customRules.map((spec) => customRule(spec, digest))]
}

/** Names values as a run with this key does. */
export function digestFor(key: Uint8Array): (value: string) => string {
  return valueDigest(key)
}

/**
 * @throws UnknownRuleError if --rules or --skip-rules name nothing, UnknownRegionError if --region does, PatternError if a custom
 * rule cannot be used
 */
export function engineOptions(options: ScanOptions): EngineOptions {
  const { customRules = [], valueKey = null } = options
  const settings = {
    ruleIds: selectRegions(selectRules(allRules(customRules, valueKey), options.rules, options.skipRules), options.regions).map(
      (rule) => rule.id,
    ),
    customRules,
    minConfidence: CONFIDENCE[options.minConfidence ?? 'medium'],
    maxLocations: options.maxLocations ?? 20,
    chunkBytes: options.chunkBytes ?? CHUNK_BYTES,
    allFields: options.allFields ?? false,
    allSources: options.allSources ?? false,
    people: options.people ?? false,
    subjects: options.subjects ?? null,
    valueKey: options.valueKey ?? null,
    ruleSettings: options.ruleSettings ?? null,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    encoding: options.encoding ?? null,
    reading: options.reading ?? {},
    recurs: options.recurs ?? false,
    projectNames: options.projectNames ?? [],
    timings: options.timings ?? false,
    dot: options.partial ?? '',
  }
  return {
    ...settings,
    cache: options.cacheFolder === undefined || settings.dot !== '' ? null : cacheOptions(options.cacheFolder, settings),
  }
}

/** Another build, other rules or other settings never meet each other's entries. */
function cacheOptions(
  folder: string,
  { chunkBytes: _, timings: __, ...settings }: Omit<EngineOptions, 'cache'>,
): CacheOptions | null {
  const secret = cacheSecret(folder)
  if (secret === null) return null
  const key = settings.valueKey === null ? null : Buffer.from(settings.valueKey).toString('hex')
  const { mtimeMs, size } = statSync(fileURLToPath(import.meta.url))
  return { folder, secret, fingerprint: JSON.stringify([VERSION, mtimeMs, size, { ...settings, valueKey: key }]) }
}

function rulesOf({ ruleIds, customRules, valueKey, ruleSettings }: EngineOptions): readonly Rule[] {
  const wanted = new Set(ruleIds)
  return configureRules(
    allRules(customRules, valueKey).filter((rule) => wanted.has(rule.id)),
    ruleSettings,
  )
}

export function createEngine(options: EngineOptions): Engine {
  const rules = options.subjects === null ? rulesOf(options) : [subjectRule(options.subjects)]
  const compiled = compileRules(rules, options.valueKey, options.people, options.recurs, options.dot, options.projectNames)
  const kernel = createKernel(compileKernel(), compiled)
  kernel.kinds(compiled.kinds)
  const cache = options.cache === null ? null : new ScanCache(options.cache)
  const memory = new ValueMemory(options.recurs ? OF_VERSIONS : OF_FILES)
  return { options, compiled, rules, kernel, formats: formatsFor(options.reading), cache, memory, parsers: new ParserProcesses() }
}
