/** Secrets that code compares with: `if (password == "…")` and `if ("…" === apiKey)`. */
import { NOT_FOUND, packed, textOf } from '../located.ts'

/** What stands between the two sides, opening or closing quote included; the kernel finds them as literals. */
export const COMPARISONS: readonly string[] = ['== "', "== '", '!= "', "!= '", '" ==', "' ==", '" !=', "' !="]

/** Longest value and name looked at, in bytes. */
const LONGEST = 96

/**
 * @param at one past the comparison
 * @param key what the name on the other side must end in
 * @returns the packed place of the value; undefined if `at` does not follow one of COMPARISONS
 */
export function locateCompared(bytes: Uint8Array, at: number, key: RegExp): number | undefined {
  const quote = bytes[at - 1] as number
  if (isQuote(quote)) {
    if (bytes[at - 2] !== 32 || bytes[at - 3] !== 61) return undefined
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
  const name = /^={0,2} ([\w$.[\]>-]+)/.exec(textOf(bytes, at, at + LONGEST))?.[1]
  if (name === undefined || !key.test(name)) return NOT_FOUND
  for (let start = at - 5; start > Math.max(0, at - LONGEST); start--) {
    if (bytes[start] === 10) return NOT_FOUND
    if (bytes[start] === closing) return packed(start + 1, at - 4)
  }
  return NOT_FOUND
}

function isQuote(byte: number): boolean {
  return byte === 34 || byte === 39
}
