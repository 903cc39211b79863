/** Settings as a name and a value, each behind a key of its own: `- name: DB_PASSWORD` and `value: …` below it, `{"name": "DB_PASSWORD", "value": "…"}`. */
import { NOT_FOUND, packed, textOf } from '../located.ts'

/** Ends of names that programs are given their passwords by, with what parts them from the value's key. */
export const NAMED_VALUES: readonly string[] = ['PASSWORD\n', 'PASSWORD\r', 'PASSWORD"\n']

const NAME = /(?:^|[\n\0{,])[ \t]*(?:- )?["']?(?:name|key|Name|Key)["']?[ \t]*:[ \t]*["']?[A-Z\d_]{0,48}PASSWORD["']?,?[\r\n]?$/
const VALUE =
  /^([\r\n]?[ \t]*["']?(?:value|Value)["']?[ \t]*:[ \t]*)(?:(["'])((?:(?!\2)[^\n\r\0]){4,128})\2|([^\s"'`\0]{4,128})(?=[ \t]*(?:[\r\n\0]|$)))/

/** Bytes of the name, and of what follows it, that are looked at. */
const LONGEST_NAME = 90
const LONGEST = 220

/** @param at one past a literal. @returns the packed place of the password; undefined if no such name ends there */
export function locateNamedValue(bytes: Uint8Array, at: number): number | undefined {
  const last = bytes[at - 1]
  if (last !== 10 && last !== 13 && last !== 44) return undefined
  if (!NAME.test(textOf(bytes, Math.max(0, at - LONGEST_NAME), at))) return undefined
  const match = VALUE.exec(textOf(bytes, at, at + LONGEST))
  if (match === null) return NOT_FOUND
  const start = at + (match[1] as string).length + (match[2] === undefined ? 0 : 1)
  return packed(start, start + Buffer.byteLength(match[3] ?? (match[4] as string)))
}
