/** What words announce as a name or an address. */

/** Tokens of a name or an address, and how sure it is, in bits. */
export interface Announced {
  /** PERSON or ADDRESS. */
  readonly type: number
  readonly first: number
  readonly last: number
  readonly bits: number
}
