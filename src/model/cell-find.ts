/** What is found in the text of a cell: names and addresses, on their way from detect to inventory. */

/** A name or an address in a text. Positions are bytes of the text in UTF-8, the end exclusive. */
export interface CellFind {
  /** Index of the rule. */
  readonly rule: number
  readonly isAddress: boolean
  readonly start: number
  readonly end: number
  /** Of the text. Valid until the next text is read. */
  readonly bytes: Uint8Array
  /** Over even odds. */
  readonly bits: number
  /** Keyed hash of the value: equal values, equal hashes. */
  readonly hash: number
  /** A published stand-in: John Doe. */
  readonly synthetic: boolean
  /** Why it was found (evidence/reasons.ts); 0 where nobody asked. */
  readonly reasons: number
  /** What a place that is kept notes of the value (model/place-note.ts). */
  readonly note: () => string
}

/** Reads texts, each of which stands alone. */
export interface CellReader {
  /** The rules that it finds values of, by index. */
  readonly rules: readonly number[]
  /**
   * @param text one cell's, at most 1,024 characters
   * @param explained whether finds are to have reasons
   */
  read(text: string, explained: boolean): readonly CellFind[]
}
