/** Tells source code from data: what stands behind `password =` in a program is most often an expression. */
import { quoteBefore, textOf } from '../located.ts'

/** Unquoted source code: calls, member access, operators, types. */
export function isCodeExpression(value: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (hasStrayBracket(value)) return false
  const next = bytes[end] as number
  if (next === 40 || next === 91 || (next === 60 && /^\w+$/.test(value))) return true // ( [ <
  if (!/\d/.test(value) && isOperator(bytes, end)) return true
  if (isIdentifier(value) && isStatement(bytes, start, end)) return true
  if (/^\$[A-Za-z_]|^_[a-z]\w*$/.test(value)) return true
  if (/^[A-Za-z_$][\w$]*(?:\??\.|->|::)[A-Za-z_$]/.test(value)) return true
  // `6.hours`, `5.minutes.ago`: what a number is asked for in Ruby and Kotlin.
  if (/^\d+(?:\.[a-z_]+)+$/.test(value)) return true
  if (/^\{|[([]|=>|^!|^&|^\*[A-Za-z]|\|\||&&|^\/\/|^\/?(?:[\w.-]+\/){2,}|^[a-z-]+\{/.test(value)) return true
  return /^(?:new|await|function|lambda|self|this|os|process|String|str|int|bool|bytes|Optional|Any|Secret|None|True|False)\b/.test(
    value,
  )
}

const isIdentifier = (value: string): boolean => /^[A-Za-z_$][\w$]*$/.test(value)

/** `x = value;` and `{ x: value, …`: the blank before it and what ends it are a statement's. Settings (`Pwd=value;`) have no blanks. */
function isStatement(bytes: Uint8Array, start: number, end: number): boolean {
  const next = bytes[end] as number
  return bytes[start - 1] === 32 && quoteBefore(bytes, start) === 0 && (next === 59 || next === 41 || next === 44 || next === 125) // ; ) , }
}

/** A closing bracket that closes another kind: no code, even when it is cut off. */
export function hasStrayBracket(value: string): boolean {
  const open: string[] = []
  for (const character of value) {
    if (character === '(' || character === '[' || character === '{') open.push(character)
    else if (character === ')' || character === ']' || character === '}') {
      const expected = character === ')' ? '(' : character === ']' ? '[' : '{'
      if (open.length > 0 && open.pop() !== expected) return true
    }
  }
  return false
}

/** A comparison, a condition or a sum after the value: `pass = received === expected`. */
function isOperator(bytes: Uint8Array, end: number): boolean {
  if (bytes[end] !== 32) return false
  return /^(?:[!=]==?|[<>]=?|\?\??|&&|\|\||[+*]) /.test(textOf(bytes, end + 1, end + 5))
}

/** `'". input($x) ."'`: the quote is of a statement, whose string ends there and is joined to an expression. */
export function isJoinedOn(value: string): boolean {
  return /^["'`]\s*[.+]\s*[$\w]/.test(value)
}

/** Bytes of a line looked at for the call that a value is an argument of. */
const CALL = 160

/** True of an unquoted argument of a call: `create(:comment, user: reader1, story: story)`. In prose a blank stands before the bracket. */
export function isArgument(bytes: Uint8Array, start: number): boolean {
  if (quoteBefore(bytes, start) !== 0) return false
  let open = 0
  for (let i = start - 1; i >= 0 && start - i < CALL && bytes[i] !== 10 && bytes[i] !== 0; i--) {
    if (bytes[i] === 41) open++
    else if (bytes[i] === 40 && open-- === 0) return isWordByte(bytes[i - 1] as number)
  }
  return false
}

const isWordByte = (byte: number): boolean =>
  byte === 95 || (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)

/** True if an unquoted value is followed by more words on its line: `reset_password=Zapomněli jste heslo?` */
export function isFollowedByWords(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[end] !== 32 || quoteBefore(bytes, start) !== 0) return false
  return /^ (?![\p{L}_.-]*[:=])[\p{L}'’(]/u.test(textOf(bytes, end, end + 40))
}
