/** What a run does about findings that somebody has already judged, and how a finding is known again in a later run. */

/** `new` counts against the policy. The others were judged before: `baseline` is known debt, `ignored` was decided. */
export type FindingState = 'new' | 'baseline' | 'ignored'

/** Of a history: commits by their ids. */
export interface Commits {
  /** That brought it. */
  readonly first: string
  /** The last that changed the file while it was there. */
  readonly last: string
  /** That took it away; null: it is still there. */
  readonly removed: string | null
}

export interface Identity {
  /** `pf1:` and 16 characters: the same in later runs, whatever lines were added above. Holds nothing that can be read back. */
  readonly id: string
  readonly state: FindingState
  /** Only where the history was scanned. */
  readonly commits?: Commits
  /**
   * Told with the last of a rule's findings in a field, or in the text, whose place is listed: how many more there are. Not given where there
   * are none, and of fields that have a verdict, which counts its values.
   */
  readonly more?: number
}

/** Findings that were not reported as new, by who said so. */
export interface Suppressed {
  readonly inline: number
  readonly config: number
  readonly baseline: number
}

/** An entry of `ignores` in the configuration. */
export interface IgnoreEntry {
  /** Rule id, class, category or glob. */
  readonly rule: string
  /** Gitignore-like pattern; null: every file. */
  readonly path: string | null
  /** Column name or JSON path; null: everywhere in the file. */
  readonly field: string | null
  /** Keyed digest of the one value meant (`v1:…`), or null. */
  readonly value: string | null
  readonly reason: string
  readonly owner: string | null
  /** ISO date after which it no longer holds, or null. */
  readonly expires: string | null
}
