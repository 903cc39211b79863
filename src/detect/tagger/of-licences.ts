/** Whom a licence tells to write to. */
import { isDigit } from '../../validators/ascii.ts'
import { textOf } from '../located.ts'
import type { Decoder } from './decoder.ts'

/** Bytes before an address in which a licence tells whom to write to. */
const REACH = 200
const TOLD = /\bwrite to(?: the)? [A-Z][\w ]{2,60},? (?:Foundation|Inc|Foundation, Inc)\.?,? $/
/** The same where what is read of a comment begins in the middle of the sentence: only zeros stand before it (comment-text.ts). */
const CUT = /\0 (?:[A-Z]\w+ ){0,4}Foundation,? Inc\.?,? $/
const MARKS = /[\s#*/;%>!|-]+/g

/**
 * `…; if not, write to the Harbor Software Foundation, Inc., 51 Franklin Street`: the office of the body that wrote a licence stands in each
 * file under it, and is nobody's.
 */
export function isLicensor({ tokens, bytes }: Decoder, first: number): boolean {
  const start = tokens.start[first] as number
  // Perf: nearly no address that begins with a number stands behind a comma and a blank (bench: prose).
  if (!isDigit(bytes[start] as number)) return false
  const before = textOf(bytes, Math.max(0, start - REACH), start).replace(MARKS, ' ')
  return CUT.test(before) || (/\bwrite to\b/.test(before) && TOLD.test(before) && /\b(?:[Ll]icen[cs]e|if not)\b/.test(before))
}
