/** Secrets that are the second argument of a call whose first names them: `define('DB_PASSWORD', '…')`, `getenv("API_KEY", "…")`. */
import { NOT_FOUND, packed, textOf } from '../located.ts'

const CALL =
  /(?:^|[^\w$])(?:define|const|env|getenv|setenv|putenv|environ\.get|getEnv|getProperty|setProperty|get|set|put|config|default|setdefault|add_option|update_option)\s*\(\s*["'][\w.-]{1,48}["'],$/i

/** Bytes before and after the comma that are looked at. */
const AROUND = 96
const LONGEST = 160

/**
 * @param at one past the comma
 * @returns the packed place of the value; undefined if no comma behind a quoted name ends at `at`
 */
export function locateArgument(bytes: Uint8Array, at: number): number | undefined {
  const closing = bytes[at - 2] as number
  if (bytes[at - 1] !== 44 || (closing !== 34 && closing !== 39)) return undefined
  if (!CALL.test(textOf(bytes, Math.max(0, at - AROUND), at))) return NOT_FOUND
  const match = /^(\s{0,16}(["']))((?:(?!\2)[^\n\\\0]){4,128})\2\s*[,)]/.exec(textOf(bytes, at, at + LONGEST))
  if (match === null) return NOT_FOUND
  const start = at + (match[1] as string).length
  return packed(start, start + Buffer.byteLength(match[3] as string))
}

/** True if what ends here is the name and the comma before such a value. */
export function isNamedArgument(before: string): boolean {
  return /(?:PASSWORD|KEY)["'],\s{0,16}["']$/.test(before)
}
