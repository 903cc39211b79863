/** Regions of source code: what the bytes of a program are there for. */

/** What lies at a place. */
export const REGION = {
  /** Names of variables and types, operators, numbers: what a compiler reads. */
  code: 0,
  comment: 1,
  /** Between quotes: what the program says or compares. */
  string: 2,
  /** Neither is known: bare words of shells, text around a program in a page. */
  text: 3,
} as const

export type RegionName = keyof typeof REGION
export type Region = (typeof REGION)[RegionName]

/** Tells the regions of a source that is read from its start to its end. */
export interface Regions {
  /**
   * @param offset of the source, in what was given to the reader last or within LONGEST_SEGMENT behind it; no further back than MAX_SPAN
   *   before it
   */
  at(offset: number): Region
  /** What was given to the reader will not be there any more: goes on to its end. */
  pass(): void
}
