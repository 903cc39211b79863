/** Letters and words of lists that machines write: points of a drawn line, measures of the glyphs of a font. */
import type { Decoder } from './decoder.ts'

const AT = 64
const SEMICOLON = 59
const BLANK = 32
const LAST_OF_ASCII = 127

/** Bytes around a word of a packed line in which there is no blank, and the least number of signs in them. */
const REACH = 24
const LEAST_SIGNS = 2

/**
 * `UaU@VUw»w@w`: one word, glued to `@` or to letters beyond ASCII on both sides, in a long run of such. Who is mentioned has a blank before it, a
 * mailbox a host, and who is quoted blanks around the quotes.
 */
export function isPacked({ tokens, bytes }: Decoder, first: number, last: number): boolean {
  const start = tokens.start[first] as number
  const end = tokens.end[last] as number
  if (first !== last || !isGlue(bytes[start - 1] ?? BLANK) || !isGlue(bytes[end] ?? BLANK)) return false
  let signs = 0
  for (let at = Math.max(0, start - REACH); at < end + REACH; at++) {
    const byte = bytes[at] ?? BLANK
    if (byte <= BLANK) return false
    if (byte === AT) signs++
  }
  return signs >= LEAST_SIGNS
}

function isGlue(byte: number): boolean {
  return byte === AT || byte > LAST_OF_ASCII
}

/** `; N Eacute ;`: between semicolons a letter that says what the word is (Adobe Font Metrics, section 8). */
export function isGlyph({ tokens, bytes }: Decoder, first: number, last: number): boolean {
  const start = tokens.start[first] as number
  const end = tokens.end[last] as number
  return (
    (tokens.end[first] as number) - start === 1 &&
    bytes[start + 1] === BLANK &&
    bytes[start - 1] === BLANK &&
    bytes[start - 2] === SEMICOLON &&
    bytes[end] === BLANK &&
    bytes[end + 1] === SEMICOLON
  )
}
