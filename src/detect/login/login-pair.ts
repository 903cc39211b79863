/** A user name and a password on two lines, or one behind the other: weak values count there, for both say that they are a login. */
import { quoteBefore, textOf } from '../located.ts'
import { PASSWORD_WORDS, USER_WORDS } from './login-words.ts'

const line = (name: string): RegExp =>
  new RegExp(
    `^[ \\t>*#-]*["'\`]?(?:[\\p{L}\\d]+[_. -])?${name}["'\`]?[ \\t]*(?:\\.{2,60}[ \\t]*:?|[:=|：–—-]|is|[ \\t])[ \\t]*["'\`]?([^\\s"'\`,;:=]{2,64})["'\`]?[ \\t]*$`,
    'iu',
  )
const USER_LINE = line(USER_WORDS)
const PASSWORD_LINE = line(PASSWORD_WORDS)

/** What stands between a user name and the label of its password on one line: quotes, marks, a word such as `and`, the keys's first words. */
const PASSWORD_BEHIND = new RegExp(
  `^["'\`]?[\\s]{0,4}(?:[,;|&/()，、；。-]{0,3}\\s{0,8}|\\p{L}{1,4} )["'\`]?(?:\\p{L}{1,12}[_. -]){0,2}${PASSWORD_WORDS}["'\`]?\\s{0,4}(?:[:=：]>?|is |ist |は|(?<=[A-Za-z]) (?=[^\\s\\d]*\\d))\\s{0,4}(["'\`]?)([!-~]{4,64})`,
  'iu',
)

/** True if the label and the value of a password follow a user name on its line, one as much in quotes as the other: a value, not code. */
export function isBeforePassword(bytes: Uint8Array, start: number, end: number): boolean {
  const match = PASSWORD_BEHIND.exec(textOf(bytes, end, end + LINE).replace(/[\n\r\0][\s\S]*/, ''))
  if (match === null) return false
  const value = match[2] as string
  if ((match[1] !== '') !== (quoteBefore(bytes, start) !== 0)) return false
  return /[\d!-&*+<-@^`~-]/.test(value) && !/^[\w$.]*[([{<$]|^[$%{<]|^["'`]|\*{3}/.test(value)
}

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
