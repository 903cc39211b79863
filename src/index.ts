/** The library: `import { scan } from 'piiscope'`. */
export type { Category, ClassId, Severity } from './model/class.ts'
export type {
  ColumnEvent,
  Coverage,
  EndEvent,
  FieldEvent,
  FindingEvent,
  GroupEvent,
  ProblemEvent,
  RuleTotal,
  ScanEvent,
  SkipReason,
  SourceEvent,
  StartEvent,
  TableEvent,
} from './model/event.ts'
export type { Evidence, EvidenceKind, FieldVerdict, Finding, Masked } from './model/finding.ts'
export type { Progress, ScanOptions } from './model/options.ts'
export type { ConfidenceLevel } from './model/policy.ts'
export type { Problem, ProblemCode } from './model/problem.ts'
export type { Rule } from './model/rule.ts'
export type { Source } from './model/source.ts'
export { rules } from '../rules/index.ts'
export { type ScanRunOptions, scan } from './scan.ts'
export { UnknownRegionError, UnknownRuleError } from './pipeline/select-rules.ts'
export { InputError } from './sources/inputs.ts'
export { memorySource, streamSource } from './sources/memory.ts'
