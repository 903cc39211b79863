/** Letters and words of lists that machines write: points of a drawn line, measures of the glyphs of a font. */
import type { Decoder } from './decoder.ts'

const AT = 64
const SEMICOLON = 59
const BLANK = 32
const LAST_OF_ASCII = 127

/** `UaU@VUw@w`: glued to a sign on both sides, of which one is `@`. Who is mentioned has a blank before it, and a mailbox a host. */
export function isPacked({ tokens, bytes }: Decoder, first: number, last: number): boolean {
  const before = bytes[(tokens.start[first] as number) - 1] ?? BLANK
  const after = bytes[tokens.end[last] as number] ?? BLANK
  return (before === AT || after === AT) && isGlue(before) && isGlue(after)
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
