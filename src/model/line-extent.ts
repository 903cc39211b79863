/** Where a value lies on the line it begins on: in code points, and in bytes as the source is read (UTF-8 where it was transcoded). */
export interface LineExtent {
  /** Code points before it. */
  readonly column: number
  /** Code points of it, up to the end of the line. */
  readonly width: number
  /** Bytes before it. */
  readonly before: number
  /** Bytes of it, up to the end of the line. */
  readonly size: number
}

export const NO_EXTENT: LineExtent = { column: 0, width: 0, before: 0, size: 0 }

/** Code points that begin in UTF-8 `bytes[from..to)`. */
export function codePoints(bytes: Uint8Array, from: number, to: number): number {
  let points = 0
  for (let i = from; i < to; i++) if (((bytes[i] as number) & 0xc0) !== 0x80) points++
  return points
}
