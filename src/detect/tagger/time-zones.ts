/** Places that stand for time zones in lists to choose from. */
import type { Decoder } from './decoder.ts'

/** As far as the offset is looked for before a name, in bytes: `(UTC-06:00) Guadalajara, Mexico City, Monterrey`. */
const REACH = 80
/** As Windows and most lists write it: the offset in brackets, then the cities of the zone. */
const OFFSET = /[([](?:GMT|UTC)(?:\/(?:GMT|UTC))?[^()[\]\n]{0,12}[)\]][^()\d\n:]*$/

/** `(GMT/UTC - 05:00) Rio Branco`: what stands behind the offset of a time zone lies in it. */
export function isInTimeZone({ tokens, bytes }: Decoder, first: number): boolean {
  const at = tokens.start[first] as number
  let text = ''
  for (let i = Math.max(0, at - REACH); i < at; i++) text += String.fromCharCode(bytes[i] as number)
  return OFFSET.test(text)
}
