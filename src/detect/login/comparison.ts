/** Secrets that code compares with: `if (password == "…")` and `if ("…" === apiKey)`. */
import { NOT_FOUND, packed, textOf } from '../located.ts'

/** What stands between the two sides, opening or closing quote included; the kernel finds them as literals. */
export const COMPARISONS: readonly string[] = ['== "', "== '", '!= "', "!= '", '" ==', "' ==", '" !=', "' !="]

/** Longest value and name looked at, in bytes. */
const LONGEST = 96

/**
 * @param at one past the comparison
 * @param key what the name on the other side must end in
 * @param last the letters that such names end with, in lower case
 * @returns the packed place of the value; undefined if `at` does not follow one of COMPARISONS
 */
export function locateCompared(bytes: Uint8Array, at: number, key: RegExp, last: string): number | undefined {
  const quote = bytes[at - 1] as number
  if (isQuote(quote)) {
    if (bytes[at - 2] !== 32 || bytes[at - 3] !== 61) return undefined
    if (!endsWith(bytes, nameEndBefore(bytes, at - 3), last)) return NOT_FOUND
    const before = textOf(bytes, Math.max(0, at - LONGEST), at - 1)
    if (!key.test(before.replace(/["'\]]* *[!=]==? $/, ''))) return NOT_FOUND
    for (let end = at; end < at + LONGEST; end++) {
      if (bytes[end] === 10) return NOT_FOUND
      if (bytes[end] === quote) return packed(at, end)
    }
    return NOT_FOUND
  }
  const closing = bytes[at - 4] as number
  if (bytes[at - 1] !== 61 || bytes[at - 3] !== 32 || !isQuote(closing)) return undefined
  if (!endsWith(bytes, nameEndBehind(bytes, at), last)) return NOT_FOUND
  const name = /^={0,2} ([\w$.[\]>-]+)/.exec(textOf(bytes, at, at + LONGEST))?.[1]
  if (name === undefined || !key.test(name)) return NOT_FOUND
  for (let start = at - 5; start > Math.max(0, at - LONGEST); start--) {
    if (bytes[start] === 10) return NOT_FOUND
    if (bytes[start] === closing) return packed(start + 1, at - 4)
  }
  return NOT_FOUND
}

/**
 * Perf: programs compare strings all the time, hardly ever with secrets, and nearly all names are told from those by their last byte
 * (bench: real code). These two pass over what the expressions above do.
 */
function nameEndBefore(bytes: Uint8Array, equals: number): number {
  let at = equals - 1
  if (bytes[at] === 61 && (bytes[at - 1] === 61 || bytes[at - 1] === 33)) at--
  const least = at - LONGEST
  while (at > least && bytes[at - 1] === 32) at--
  while (at > least && (isQuote(bytes[at - 1] as number) || bytes[at - 1] === 93)) at--
  return at
}

function nameEndBehind(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < start + 3 && bytes[at] !== 32) at++
  at++
  while (at < start + LONGEST && IN_NAME[bytes[at] as number] === 1) at++
  return at
}

/** Bytes of `[\w$.[\]>-]`. */
const IN_NAME: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => Number(/[\w$.[\]>-]/.test(String.fromCharCode(byte))))

function endsWith(bytes: Uint8Array, end: number, last: string): boolean {
  return last.includes(String.fromCharCode((bytes[end - 1] as number) | 32))
}

function isQuote(byte: number): boolean {
  return byte === 34 || byte === 39
}
