/** Names in lines that programs write of logins, found by what stands before or behind them there. */
import { NOT_FOUND, packed, textOf } from '../located.ts'
import { isRoleName, NOT_A_LOGIN } from './nobodys-names.ts'

/** sshd, PAM, sudo, SQL Server, nginx, Dovecot, useradd: what stands before the name in lines about logins. */
export const LINE_LITERALS: readonly string[] = [
  'for user ',
  'invalid user ',
  'Invalid user ',
  'illegal user ',
  'password for ',
  'publickey for ',
  'sudo: ',
  'user "',
  'user=<',
  'user: name=',
  ' logged in',
  ' logged out',
  "identity '",
]

/**
 * @param at one past a literal
 * @param before what ends there
 * @returns the packed place of the name, or NOT_FOUND; undefined if the literal is none of such a line
 */
export function locateInLine(bytes: Uint8Array, at: number, before: string): number | undefined {
  if (before.endsWith('sudo: ')) return inLine(bytes, at, /^ {0,4}([a-z_][\w.-]{1,31}) : (?:TTY=|PWD=|\d|user NOT|command not)/)
  if (before.endsWith('user "')) return inLine(bytes, at, /^([^\s"@]{2,40})"(?=: password mismatch| was not found in)/)
  if (before.endsWith('user=<')) return inLine(bytes, at, /^([^\s<>@"']{2,64})>(?=, (?:method|rip|lip|auth|service|session)=)/)
  if (before.endsWith('user: name=')) return inLine(bytes, at, /^([a-z_][\w.-]{1,31})(?=, UID=)/)
  if (/ logged (?:in|out)$/.test(before)) return locateLoggedIn(bytes, at)
  if (before.endsWith("identity '")) return /EAP identity '$/.test(before) ? inLine(bytes, at, /^([^\s'"@]{2,40})'/) : NOT_FOUND
  if (/(?:password|publickey) for $/.test(before))
    return inLine(bytes, at, /^(?!invalid user |illegal user )([^\s'"@]{1,40}) from (?=[\d:a-f]|UNKNOWN)/)
  if (/[Ii](?:nvalid|llegal) user $/.test(before)) return inLine(bytes, at, /^([^\s'"@]{2,40})(?= from [\da-fU]| \[preauth\])/)
  if (before.endsWith('for user '))
    return inLine(
      bytes,
      at,
      /^['"]?([A-Za-z_][\w.\\-]{1,39})(?:\(uid=\d+\))?(?=['"]?(?:\.?\s*$|\.?[\r\n\0]| by | from | on | at |\. |, | \((?:uid|[\d:])))/,
    )
  return undefined
}

/** `user ines.moreau logged in`, `User 'moreau' has logged out`, `user moreau logged in from 203.0.113.9`: what no sentence says of just any user. */
function locateLoggedIn(bytes: Uint8Array, at: number): number {
  const text = textOf(bytes, Math.max(0, at - LOGGED_IN_BEFORE), at)
  const match = LOGGED_IN.exec(text)
  if (match === null) return NOT_FOUND
  const name = match[2] as string
  const isMarked = /[a-z]\d|[a-z][._-][a-z]/i.test(name) || match[1] !== ''
  if (!isMarked && !/^ (?:from|via|at|on) (?:ip |host )?[\d:[]/.test(textOf(bytes, at, at + 20))) return NOT_FOUND
  if (NOT_A_LOGIN.has(name.toLowerCase()) || isRoleName(name)) return NOT_FOUND
  const start = at - Buffer.byteLength(text.slice(match.index + match[0].indexOf(name, match[1] === '' ? 5 : 6)))
  return packed(start, start + name.length)
}

/** A claim may begin so many bytes before its hit. */
const LOGGED_IN_BEFORE = 44
const LOGGED_IN = /(?:^|[^\w])[Uu]ser:? (["'`]?)([A-Za-z][\w.-]{1,31})\1(?: has| was| is)?(?: successfully)? logged (?:in|out)$/

function inLine(bytes: Uint8Array, at: number, form: RegExp): number {
  const text = textOf(bytes, at, at + 64)
  const match = form.exec(text)
  if (match === null) return NOT_FOUND
  const start = at + Buffer.byteLength(text.slice(0, text.indexOf(match[1] as string)))
  return packed(start, start + Buffer.byteLength(match[1] as string))
}
