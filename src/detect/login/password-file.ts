/** Lines of PostgreSQL's password file: `host:5432:database:user:password`. */
import { NOT_FOUND, packed, textOf } from '../located.ts'

export const PORT = ':5432:'
const HOST = /(?:^|[\n\0])[\w.*/-]{1,100}:5432:$/
const REST = /^((?:[\w*.@-]|\\.){1,64}:(?:[\w*.@-]|\\.){1,64}:)([^\s:\0]{4,128})(?=[\r\n\0]|$)/

/** Bytes of the host, and of what follows the port, that are looked at. */
const LONGEST_HOST = 110
const LONGEST = 260

/**
 * @param at one past a literal
 * @returns the packed place of the password; undefined if the literal is no port
 */
export function locateInPasswordFile(bytes: Uint8Array, at: number): number | undefined {
  const before = textOf(bytes, Math.max(0, at - LONGEST_HOST), at)
  if (!before.endsWith(PORT)) return undefined
  const match = HOST.test(before) ? REST.exec(textOf(bytes, at, at + LONGEST)) : null
  if (match === null) return NOT_FOUND
  const start = at + Buffer.byteLength(match[1] as string)
  return packed(start, start + Buffer.byteLength(match[2] as string))
}
