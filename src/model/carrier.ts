/** Carriers: text in a form that hides it from a reader of bytes (base64, percent-encoding …), and what gives such text again. */

/** What the kernel may take for the start of one (HIT_DATA of its hits). `src/kernel/reference/carriers.ts` is the exact definition. */
export const CARRIER_SIGN = {
  /** A run of base64, base64url or hexadecimal digits whose first bytes are text, or gzip in base64. */
  run: 1,
  /** `{\"key`: JSON in a string. */
  jsonString: 2,
  /** A value with three percent-escapes or more. */
  percent: 3,
  /** A cell or line with a character of UTF-8 in quoted-printable. */
  quoted: 4,
} as const

export type CarrierSign = (typeof CARRIER_SIGN)[keyof typeof CARRIER_SIGN]

/** What comes out of a carrier, piece by piece. */
export type TakeText = (bytes: Uint8Array) => void

/** One carrier being read, from its first byte to its last. Throws nothing on any bytes but SourceError 'limit'. */
export interface Unwrapping {
  /**
   * Takes the next bytes, `bytes[from..to)`. Returns the index of the first one that is no longer the carrier's, or `to` if it may go
   * on. MAX_SPAN bytes behind `to` may be looked at; the outcome does not depend on where `to` is.
   */
  read(bytes: Uint8Array, from: number, to: number, take: TakeText): number
  /** After its last byte. */
  end(take: TakeText): void
}

/** A form that text is carried in. It decides by what it looks at alone whether something is plainly such; there is no second guess. */
export interface Carrier {
  /** As it stands in the paths of what is found in it: `base64!/user.email`. */
  readonly name: string
  /** Words for docs. */
  readonly title: string
  /** What it is asked about. */
  readonly sign: CarrierSign
  /** Of several that recognise a place the one with the highest reads it. */
  readonly rank: number
  /** True if readers see some of its values as they are: they are then reported of what comes out, not twice. */
  readonly isTransparent?: true
  /**
   * Index of the first byte to be read of what begins at `start`, or -1. Looks at MAX_SPAN bytes before and behind it, which may be zero
   * beyond the source's edges.
   */
  recognises(bytes: Uint8Array, start: number): number
  /** @param start the index that `recognises` gave. Looks at as much as that */
  open(bytes: Uint8Array, start: number, most: number): Unwrapping
}
