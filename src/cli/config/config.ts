/** The configuration file's contents. `schema/config.schema.json` is its definition. */
import type { ExportSettings } from '../../documents/document-format.ts'
import type { Severity } from '../../model/class.ts'
import type { CustomRule } from '../../model/custom-rule.ts'
import type { ConfidenceLevel } from '../../model/policy.ts'

export interface RuleOptions {
  readonly severity?: Severity
  /** Values that are nobody's: literals and globs, such as `*@example.org`. */
  readonly allow?: readonly string[]
}

export type RuleSetting = 'off' | Severity | RuleOptions

export interface ConfigOverride {
  readonly files: readonly string[]
  readonly minConfidence?: ConfidenceLevel
  /** Rules, classes or globs that do not count there. */
  readonly off?: readonly string[]
}

export interface ConfigPolicy {
  readonly failOn?: string
  readonly onIncomplete?: 'fail' | 'warn'
  readonly failOnStale?: boolean
  /** An ignore must expire within so many days. */
  readonly maxIgnoreDays?: number
}

/** What a scanner cannot know of what lies at some paths. Of entries that fit, later ones count, key by key. */
export interface ConfigSource {
  /** A line of a .gitignore at the root of the project. */
  readonly path: string
  /** Only these tables of dumps: names, with `*` for anything. */
  readonly table?: string
  readonly system?: string
  readonly environment?: string
  readonly owner?: string
  readonly steward?: string
  readonly department?: string
  readonly subjects?: readonly string[]
  readonly residency?: readonly string[]
  readonly purpose?: string
  readonly lawfulBasis?: string
  readonly condition?: string
  readonly recipients?: readonly string[]
  readonly transfers?: string
  /** ISO 8601 duration. */
  readonly retention?: string
  readonly deletion?: string
  readonly region?: string
  readonly measures?: string
  /** It is about criminal convictions and offences, GDPR Art. 10. */
  readonly criminal?: boolean
  /** Classes and rules that belong there. */
  readonly expected?: readonly string[]
  /** Fully qualified name in a data catalogue. */
  readonly fqn?: string
  /** It is about children. */
  readonly children?: boolean
}

/** For inventories: who answers for them, and what catalogues call things. */
export interface ConfigInventory extends ExportSettings {
  readonly operator?: string
  readonly record?: readonly Recorded[]
}

/** What an inventory records only where it is asked to: it is not the same on every day and machine. */
export type Recorded = 'commit' | 'times' | 'dates'

export interface Config {
  readonly version: 1
  readonly extends?: readonly string[]
  readonly exclude?: readonly string[]
  /** Only files that one of these covers. */
  readonly include?: readonly string[]
  readonly minConfidence?: ConfidenceLevel
  /** Countries whose national rules are used. */
  readonly regions?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly customRules?: readonly CustomRule[]
  readonly overrides?: readonly ConfigOverride[]
  readonly policy?: ConfigPolicy
  /** As the flags of the same names take them: a number, a size, or none. */
  readonly limits?: Readonly<Record<string, string | number>>
  /** As --profile takes them. */
  readonly profiles?: readonly string[]
  readonly baseline?: string
  readonly ignores?: readonly ConfigIgnore[]
  readonly sources?: readonly ConfigSource[]
  readonly inventory?: ConfigInventory
}

export interface ConfigIgnore {
  readonly rule: string
  readonly reason: string
  readonly path?: string
  readonly field?: string
  readonly value?: string
  readonly owner?: string
  readonly expires?: string
}

/** Where something stands in a configuration file. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface LoadedConfig {
  readonly config: Config
  /** The file found, as shown; null if there is none. */
  readonly file: string | null
  /** Where each top-level setting, and each entry of lists and maps (`rules.iban`, `ignores.0`), came from. */
  readonly origins: ReadonlyMap<string, Position>
}

export const NO_CONFIG: LoadedConfig = { config: { version: 1 }, file: null, origins: new Map() }
