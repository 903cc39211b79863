/** Secrets behind keys that name other things as well, by what the value is made of: `token`, `auth`, `authorization`, `app_key`, `sig`. */
import { keyBefore, NOT_FOUND, packed, textOf, valueStart } from '../located.ts'
import { secretEnd } from './secret-value.ts'

export const KEYS_BY_VALUE: readonly string[] = ['token', 'auth', 'authorization', 'appkey', 'sig']

const WORD = /(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(token|auth|authorization|app[ _.-]?key|sig)$/i
/** Tokens that are nobody's: places in a list, marks of a form against forgery, names of things. */
const NO_LOGIN =
  /page|next|prev|continu|cursor|cancel|sync|resum|c?srf|xsrf|forgery|verif|nonce|push|device|public|lock|fenc|design|color|marker|delim|stop|start|end|eos|bos|unk|pad|mask|parse|lex|syntax|access|refresh|bearer|auth_?token|authtoken/i

const LONGEST = 440

/**
 * @param at one past the delimiter of a key
 * @returns the packed place of the secret, NOT_FOUND if the value is none; undefined if the key is none of these, or says enough by itself
 */
export function locateByValue(bytes: Uint8Array, at: number): number | undefined {
  const key = keyBefore(bytes, at)
  const word = WORD.exec(key)?.[1]
    ?.toLowerCase()
    .replace(/[^a-z]/g, '')
  if (word === undefined || /(?:access|auth|refresh|bearer)[ _.-]?token$/i.test(key)) return undefined
  const start = valueStart(bytes, at)
  if (word === 'authorization') return locateScheme(bytes, start)
  const end = secretEnd(bytes, start)
  if (end - start < 12) return NOT_FOUND
  const value = textOf(bytes, start, end)
  return FORMS[word]?.(value, key, bytes, start) === true ? packed(start, end) : NOT_FOUND
}

/** `Authorization: Token …`: what is no `Basic` and no `Bearer`. */
function locateScheme(bytes: Uint8Array, start: number): number {
  const match = /^((?:Token|ApiKey|Api-Key|Key|GenieKey|SSWS|OAuth|Bot) (?:token=["']?)?)([\w+/=.~-]{16,400})/i.exec(
    textOf(bytes, start, start + LONGEST),
  )
  if (match === null || !isMade(match[2] as string)) return NOT_FOUND
  const from = start + (match[1] as string).length
  return packed(from, from + (match[2] as string).length)
}

const FORMS: Readonly<Record<string, (value: string, key: string, bytes: Uint8Array, start: number) => boolean>> = {
  token: (value, key) => value.length >= 16 && /^[\w+/=.~:-]+$/.test(value) && !NO_LOGIN.test(key) && isMade(value),
  // Of registries: a user name and a password in base64.
  auth: (value) => isLoginInBase64(value),
  appkey: (value) => /^base64:[A-Za-z0-9+/]{42,90}={0,2}$/.test(value),
  // Of shared access signatures, which name their version beside it.
  sig: (value, _key, bytes, start) =>
    /^(?:[A-Za-z0-9/+]|%2[BF]){40,}(?:%3D|=){0,2}$/i.test(value) &&
    /[?&;]s[vetrp]=/.test(
      textOf(bytes, Math.max(0, start - 200), start) + textOf(bytes, start + value.length, start + value.length + 80),
    ),
}

/** Letters and figures in turns, as no word or name has them. */
function isMade(value: string): boolean {
  const digits = value.match(/\d/g)?.length ?? 0
  return digits >= 3 && (value.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0) >= 5 && new Set(value).size >= 9
}

function isLoginInBase64(value: string): boolean {
  if (!/^[A-Za-z0-9+/]{10,200}={0,2}$/.test(value)) return false
  return /^[\x21-\x39\x3b-\x7e]{1,64}:[\x20-\x7e]{3,128}$/.test(Buffer.from(value, 'base64').toString('latin1'))
}

/** Of registries' settings, in JSON: there keys are fields, and this one says nothing by its name. */
export const AUTHS: readonly string[] = ['"auth":"', '"auth": "']

/** @param at one past a literal. @returns the packed place of a login in base64; undefined if the literal is none of these */
export function locateAuth(bytes: Uint8Array, at: number): number | undefined {
  if (!/"auth": ?"$/.test(textOf(bytes, Math.max(0, at - 9), at))) return undefined
  const value = /^[A-Za-z0-9+/]{10,200}={0,2}(?=")/.exec(textOf(bytes, at, at + 210))?.[0] ?? ''
  return value.length >= 12 && isLoginInBase64(value) ? packed(at, at + value.length) : NOT_FOUND
}
