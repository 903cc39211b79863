/** Where what is known of the tokens and lines of a segment is written, for the features to be read off: one of each a token, or a line. */
export interface Room {
  readonly active: Uint8Array
  readonly line: Int32Array
  readonly variant: Uint8Array
  readonly sinceNumber: Uint8Array
  readonly sinceStreet: Uint8Array
  readonly untilStreet: Uint8Array
  readonly cue: Int32Array
  readonly sinceCue: Uint8Array
  /** Bits: glued to the token before (1), to the one behind (2). */
  readonly glue: Uint8Array
  readonly lineFlags: Int32Array
  readonly lineKey: Int32Array
  readonly lineLastKey: Int32Array
  readonly lineParent: Int32Array
  readonly lineStart: Int32Array
  readonly lineValue: Int32Array
  readonly lineLength: Int32Array
}

/** @param most tokens; there is room for a few more */
export function roomFor(most: number): Room {
  const bytes = (): Uint8Array => new Uint8Array(most + 3)
  const numbers = (): Int32Array => new Int32Array(most + 3)
  return {
    active: bytes(),
    line: numbers(),
    variant: bytes(),
    sinceNumber: bytes(),
    sinceStreet: bytes(),
    untilStreet: bytes(),
    cue: numbers(),
    sinceCue: bytes(),
    glue: bytes(),
    lineFlags: numbers(),
    lineKey: numbers(),
    lineLastKey: numbers(),
    lineParent: numbers(),
    lineStart: numbers(),
    lineValue: numbers(),
    lineLength: numbers(),
  }
}
