/** How sources are to be read, where a run is told and need not find out. Plain data: worker threads are sent it. */
export interface Reading {
  /** By the ending of a file's name, in small letters and without its full stop: what reads it (`csv`, `tsv`, `ndjson`, `sql`). */
  readonly parsers?: Readonly<Record<string, string>>
  /** The byte between cells of delimited tables. */
  readonly delimiter?: number
  /** Whether the first row of delimited tables holds names. */
  readonly header?: boolean
}
