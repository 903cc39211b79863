/** A name and a password as one value: `login: jmoreau / …`, `credentials: jmoreau/…`, `auth=("jmoreau", "…")`. */
import { keyBefore, NOT_FOUND, packed, textOf } from '../located.ts'

/** Keys whose value is a pair; none of them is a password's alone. */
export const PAIR_KEYS: readonly string[] = [
  'login',
  'auth',
  'credentials',
  'creds',
  'zugangsdaten',
  'anmeldedaten',
  'identifiants',
  'credenciales',
  'credenciais',
  'credenziali',
  'inloggegevens',
]
export const PAIR_KEY: RegExp = new RegExp(`(?:${PAIR_KEYS.join('|')})$`, 'i')

/** Name, slash and password to the end of what is said; with no blanks around the slash it is seldom anything but a path. */
const SLASHED = /^[ \t]{0,4}["'`]?([\w.@+-]{2,40})( ?\/ ?)([^\s\0"'`,;<>/\\]{6,64})["'`]?(?=[ \t]*(?:[\r\n\0,;)]|\. |\.$|$))/
/** Of Python and JavaScript: a pair in brackets. */
const BRACKETED = /^[ \t]{0,4}[([]\s{0,4}(["'])[\w.@+][^"'\n\0]{1,63}\1,\s{0,4}(["'])((?:(?!\2)[^\n\\\0]){4,64})\2\s{0,4}[)\]]/
/** What stands before the password of a pair. */
export const PAIR_BEFORE: RegExp =
  /[:=][ \t]{0,4}["'`]?[\w.@+-]{2,40} ?\/ ?$|[([]\s{0,4}(["'])[\w.@+][^"'\n\0]{1,63}\1,\s{0,4}["']$/

const LONGEST = 160

/** @param at one past the delimiter of a pair's key. @returns the packed place of the password, or NOT_FOUND */
export function locateInPair(bytes: Uint8Array, at: number): number {
  const text = textOf(bytes, at, at + LONGEST)
  const slashed = SLASHED.exec(text)
  if (slashed !== null) {
    const value = slashed[3] as string
    if (!isMixed(value, slashed[2] === '/')) return NOT_FOUND
    return placed(
      at,
      text,
      text.indexOf(slashed[1] as string) + (slashed[1] as string).length + (slashed[2] as string).length,
      value,
    )
  }
  const bracketed = /auth$/i.test(keyBefore(bytes, at)) ? BRACKETED.exec(text) : null
  if (bracketed === null) return NOT_FOUND
  const value = bracketed[3] as string
  return placed(at, text, bracketed[0].lastIndexOf(value + bracketed[2]), value)
}

function placed(at: number, text: string, from: number, value: string): number {
  const start = at + Buffer.byteLength(text.slice(0, from))
  return packed(start, start + Buffer.byteLength(value))
}

/** Made of letters and figures; of three kinds of characters where it could as well be the last part of a path. */
function isMixed(value: string, isTight: boolean): boolean {
  if (!/\d/.test(value) || !/\p{L}/u.test(value)) return false
  return !isTight || (/[A-Z]|[^\w.-]/.test(value) && /[a-z]/.test(value)) || /[a-z]\d+[a-zA-Z]/.test(value)
}
