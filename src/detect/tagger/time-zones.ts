/** Places that stand for time zones in lists to choose from. */
import { textOf } from '../located.ts'
import type { Decoder } from './decoder.ts'

/** As far as the offset is looked for before a name, in bytes: `(UTC-06:00) Guadalajara, Mexico City, Monterrey`. */
const REACH = 60
/** The longest offset and its brackets, in bytes. */
const OFFSET_BYTES = 24
/** As Windows and most lists write it: the offset in brackets, then the cities of the zone. */
const OFFSET = /[([](?:GMT|UTC)(?:\/(?:GMT|UTC))?[^()[\]\n]{0,12}$/
const LF = 10
const CLOSES: ReadonlySet<number> = new Set([...')]'].map((mark) => mark.charCodeAt(0)))

/** `(GMT/UTC - 05:00) Rio Branco`: what stands behind the offset of a time zone lies in it. */
export function isInTimeZone({ tokens, bytes }: Decoder, first: number): boolean {
  const at = tokens.start[first] as number
  // Perf: asked of every name, and few have a bracket before them.
  for (let i = at - 1; i >= Math.max(0, at - REACH) && bytes[i] !== LF; i--)
    if (CLOSES.has(bytes[i] as number)) return OFFSET.test(textOf(bytes, Math.max(0, i - OFFSET_BYTES), i))
  return false
}
