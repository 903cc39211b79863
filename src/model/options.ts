import type { Severity } from './class.ts'
import type { CustomRule } from './custom-rule.ts'
import type { ConfidenceLevel } from './policy.ts'
import type { Reading } from './reading.ts'
import type { Limits } from './source.ts'

/** What a scan can be told. Every key has a default; the CLI's flags are these. */
export interface ScanOptions {
  /** Lowest confidence reported. Default 'medium'. */
  readonly minConfidence?: ConfidenceLevel
  /** Rule ids, or globs over them (`us/*`). Default: all. */
  readonly rules?: readonly string[]
  readonly skipRules?: readonly string[]
  /** Countries (ISO 3166 codes) whose national rules are used, beside those of no country. Default: all. */
  readonly regions?: readonly string[]
  /** Places kept per rule and field (per rule and file in free text: 1,000 at least). `Infinity`: all. Default 20. Counts stay exact. */
  readonly maxLocations?: number
  /** What the project is called, in small letters: a program that is called like somebody. Default: as the files at its root say (sources/project-names.ts). */
  readonly projectNames?: readonly string[]
  /** Worker threads. Default: one per core, at most 8; 1 never starts a thread. */
  readonly threads?: number
  /** Globs of paths not to scan, gitignore syntax. */
  readonly exclude?: readonly string[]
  /** Respect .gitignore for files git does not track. Default true. */
  readonly gitignore?: boolean
  /** Skip node_modules and other folders of installed or generated code. Default true. */
  readonly skipVendor?: boolean
  /** Also tell of every field, personal or not (`column` events). Default false. */
  readonly allFields?: boolean
  /** Also tell of everything the walk met, and of all findings of each rule in each field (`source` and `group` events). Default false. */
  readonly allSources?: boolean
  /** Also sketch whose emails, phones and official numbers they are, in `group` events; with `valueKey` only. Default false. */
  readonly people?: boolean
  /** Look for nothing but these, in the forms of detect/person/subject-rule.ts. They are kept in memory and told to nobody. */
  readonly subjects?: readonly string[]
  /** Secret of the project, 32 bytes. With it findings carry a keyed digest of their value, by which it is known again. */
  readonly valueKey?: Uint8Array
  /** Folder that keeps results of files between runs, by content. Default: none. */
  readonly cacheFolder?: string
  /** Sources are versions of one another: what their values look like is kept in memory. Results do not depend on it. Default false. */
  readonly recurs?: boolean
  /** Character set of texts that are not UTF-8 and have no mark, as the Encoding Standard calls it. Default: as they say, else guessed. */
  readonly encoding?: string
  /** How files are to be read, where that shall not be found out. Default: each is looked at. */
  readonly reading?: Reading
  /** What bounds the opening of archives and documents. Those not given have their defaults; `Infinity` is none. */
  readonly limits?: Partial<Limits>
  /** Further rules, as a configuration writes them. */
  readonly customRules?: readonly CustomRule[]
  /** By rule id: other severities, and values that are nobody's (literals, or globs with `*`). */
  readonly ruleSettings?: {
    readonly severity: Readonly<Record<string, Severity>>
    readonly allow: Readonly<Record<string, readonly string[]>>
  }
  /** Show a part of what the kernel finds, and this sign for the rest (`j•••@•••.com`). Then no results are kept. Default: labels only. */
  readonly partial?: string
  /** Also tell how long each source took, in `source` events. Default false. */
  readonly timings?: boolean
  /** Bytes per kernel call; for tests. Results do not depend on it. */
  readonly chunkBytes?: number
  /** Called now and then with what has been done so far. */
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

export interface Progress {
  readonly filesFound: number
  readonly filesDone: number
  readonly bytesDone: number
  readonly findings: number
  /** True once the walk has ended: only then is filesFound final. */
  readonly walked: boolean
  readonly current: string | null
}
