/** What one thread needs to scan sources: rules compiled for the kernel, a kernel, and the run's limits. */
import { rules as builtinRules } from '../rules/index.ts'
import { configureRules, type RuleSettings } from './configure-rules.ts'
import { type CompiledRules, compileRules } from './detect/compile.ts'
import { compileKernel, createKernel, type Kernel } from './kernel/kernel.ts'
import { CONFIDENCE } from './model/policy.ts'
import type { ScanOptions } from './model/options.ts'
import type { Rule } from './model/rule.ts'
import { selectRegions, selectRules } from './select-rules.ts'

/** The part of the options that decides on results. Plain data: worker threads are sent it. */
export interface EngineOptions {
  readonly ruleIds: readonly string[]
  readonly minConfidence: number
  readonly maxLocations: number
  readonly chunkBytes: number
  readonly allFields: boolean
  /** Of the digests that name values, 32 bytes. Null: values are not named. */
  readonly valueKey: Uint8Array | null
  /** What the configuration changes about rules; null: nothing. */
  readonly ruleSettings: RuleSettings | null
}

export interface Engine {
  readonly options: EngineOptions
  readonly compiled: CompiledRules
  readonly rules: readonly Rule[]
  readonly kernel: Kernel
}

/** Region size of a kernel call. Flat between 64 KiB and 1 MiB as measured; larger ones leave the second-level cache. */
const CHUNK_BYTES = 262_144

/** @throws UnknownRuleError if --rules or --skip-rules name nothing, UnknownRegionError if --region does */
export function engineOptions(options: ScanOptions): EngineOptions {
  return {
    ruleIds: selectRegions(selectRules(builtinRules, options.rules, options.skipRules), options.regions).map((rule) => rule.id),
    minConfidence: CONFIDENCE[options.minConfidence ?? 'medium'],
    maxLocations: options.maxLocations ?? 20,
    chunkBytes: options.chunkBytes ?? CHUNK_BYTES,
    allFields: options.allFields ?? false,
    valueKey: options.valueKey ?? null,
    ruleSettings: options.ruleSettings ?? null,
  }
}

export function createEngine(options: EngineOptions): Engine {
  const wanted = new Set(options.ruleIds)
  const rules = configureRules(
    builtinRules.filter((rule) => wanted.has(rule.id)),
    options.ruleSettings,
  )
  const compiled = compileRules(rules, options.valueKey)
  const kernel = createKernel(compileKernel(), compiled)
  kernel.kinds(compiled.kinds)
  return { options, compiled, rules, kernel }
}
