import { isAlphanumeric, isLetter } from '../../validators/ascii.ts'
import { at, type Span } from './bytes.ts'

const MAX_SCHEME = 32
const MAX_USERINFO = 256

/** `scheme://user:password@host` whose `:` before `//` stands at `colon`. The user may be empty, the password not. */
export function urlLoginAt(bytes: Uint8Array, colon: number): Span | null {
  if (at(bytes, colon) !== 58 || at(bytes, colon + 1) !== 47 || at(bytes, colon + 2) !== 47) return null
  const start = schemeStart(bytes, colon)
  const end = start < 0 ? -1 : userinfoEnd(bytes, colon + 3)
  return end < 0 ? null : { start, end, significant: bytes.slice(start, end) }
}

/** Place of the `:` before `//` of the URL login that ends at the `@` at `sign`, or -1. */
export function urlLoginEndingAt(bytes: Uint8Array, sign: number): number {
  let first = sign
  while (sign - first <= MAX_USERINFO && !endsUserinfo(at(bytes, first - 1)) && at(bytes, first - 1) !== 64) first--
  if (at(bytes, first - 1) !== 47 || at(bytes, first - 2) !== 47 || at(bytes, first - 3) !== 58) return -1
  return urlLoginAt(bytes, first - 3)?.end === sign ? first - 3 : -1
}

/** First letter of the scheme before `colon` (at least two characters), or -1. */
function schemeStart(bytes: Uint8Array, colon: number): number {
  let run = colon
  while (colon - run < MAX_SCHEME && isScheme(at(bytes, run - 1))) run--
  while (run < colon && !isLetter(at(bytes, run))) run++
  return colon - run >= 2 ? run : -1
}

function isScheme(byte: number): boolean {
  return isAlphanumeric(byte) || byte === 43 || byte === 45 || byte === 46
}

/** Bytes that end a URL's authority in data: controls, space, `"` `'` backtick `,` `/` `<` `>` `\`. */
function endsUserinfo(byte: number): boolean {
  return (
    byte <= 32 ||
    byte === 34 ||
    byte === 39 ||
    byte === 96 ||
    byte === 44 ||
    byte === 47 ||
    byte === 60 ||
    byte === 62 ||
    byte === 92
  )
}

/** Place of the `@` that ends `user:password` at `from`, or -1. */
function userinfoEnd(bytes: Uint8Array, from: number): number {
  let colon = -1
  for (let i = from; i <= from + MAX_USERINFO; i++) {
    const byte = at(bytes, i)
    if (byte === 64) return colon >= 0 && i > colon + 1 && !endsUserinfo(at(bytes, i + 1)) ? i : -1
    if (endsUserinfo(byte)) return -1
    if (byte === 58 && colon < 0) colon = i
  }
  return -1
}
