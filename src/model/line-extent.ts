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
