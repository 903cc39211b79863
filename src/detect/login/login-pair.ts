/** A user name and a password on two lines, or one behind the other: weak values count there, for both say that they are a login. */
import { textOf } from '../located.ts'

const USER =
  '(?:user(?:[ _-]?(?:name|id))?|login|account|benutzer(?:name)?|utilisateur|identifiant|usuario|usuário|utente|gebruiker(?:snaam)?|логин|логін|пользователя|користувача|потребител(?:ско име)?|χρήστη|u)'
const PASSWORD =
  '(?:pass(?:word|wd|wort|code|phrase)?|pwd|pw|kennwort|mot de passe|mdp|contraseña|contrasena|clave|senha|wachtwoord|lösenord|hasło|heslo|пароль|парола|лозинка|κωδικός(?: πρόσβασης)?|p)'
const line = (name: string): RegExp =>
  new RegExp(
    `^[ \\t>*#-]*["'\`]?(?:[\\p{L}\\d]+[_. -])?${name}["'\`]?[ \\t]*(?:\\.{2,60}[ \\t]*:?|[:=|–—-]|is|[ \\t])[ \\t]*["'\`]?([^\\s"'\`,;:=]{2,64})["'\`]?[ \\t]*$`,
    'iu',
  )
const USER_LINE = line(USER)
const PASSWORD_LINE = line(PASSWORD)

/** Bytes of a line that are looked at. */
const LINE = 100

/**
 * True if `bytes[start..end)` ends its line, is the value of a password (or user name) key that begins it, and the line before or after is the
 * other half.
 */
export function isHalfOfPair(bytes: Uint8Array, start: number, end: number, half: 'user' | 'password'): boolean {
  const [own, other] = half === 'user' ? [USER_LINE, PASSWORD_LINE] : [PASSWORD_LINE, USER_LINE]
  const from = lineStart(bytes, start)
  const to = lineEnd(bytes, end)
  if (!own.test(textOf(bytes, from, to))) return false
  if (from > 0 && bytes[from - 1] === 10 && other.test(textOf(bytes, lineStart(bytes, from - 1), lineEnd(bytes, from - 1, from))))
    return true
  return bytes[to] === 10 || bytes[to] === 13 ? other.test(nextLine(bytes, to)) : false
}

function nextLine(bytes: Uint8Array, at: number): string {
  let from = at
  while (bytes[from] === 13 || bytes[from] === 10) from++
  return textOf(bytes, from, lineEnd(bytes, from))
}

function lineStart(bytes: Uint8Array, at: number): number {
  let start = at
  while (start > 0 && at - start < LINE && bytes[start - 1] !== 10 && bytes[start - 1] !== 0) start--
  return start
}

function lineEnd(bytes: Uint8Array, at: number, limit: number = at + LINE): number {
  let end = at
  while (end < limit && end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13 && bytes[end] !== 0) end++
  return end
}
