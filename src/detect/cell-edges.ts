/** Where cells of tables end, told by the bytes at hand: their readers say which field a hit lies in, and not where its cell ends. */
import { isDigit } from '../validators/ascii.ts'

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const COMMA = 44
const SEMICOLON = 59
const BACKSLASH = 92
const BAR = 124

/**
 * True if a cell ends in `bytes[from..to)`: at a tab, a bar, a quote that a delimiter or a bracket follows, or a delimiter with no blank behind
 * it. Commas in texts have one.
 */
export function crossesCells(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    switch (bytes[i]) {
      case TAB:
      case BAR:
        return true
      case COMMA:
      case SEMICOLON: {
        const next = bytes[i + 1] as number
        if (next !== SPACE && next !== CR && next !== LF && !isDigit(bytes[i - 1] as number)) return true
        break
      }
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE:
        if (bytes[i - 1] !== BACKSLASH && closes(bytes, i + 1)) return true
        break
      default:
    }
  }
  return false
}

/** True if what follows a quote parts cells: no text puts a bracket or a comma there and goes on with a quote. */
function closes(bytes: Uint8Array, at: number): boolean {
  let i = at
  while (bytes[i] === SPACE) i++
  if (bytes[i] === COMMA || bytes[i] === SEMICOLON) i++
  else return false
  while (bytes[i] === SPACE) i++
  return bytes[i] === DOUBLE_QUOTE || bytes[i] === SINGLE_QUOTE || isDigit(bytes[i] as number) || isCall(bytes[i] as number)
}

/** `CAST(N'…')`, `NULL`, `N'…'`, `{`, `[`. */
function isCall(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || byte === 123 || byte === 91
}

/**
 * Cell edges: quotes, delimiters, line ends, and the zero bytes before and after a source. Spaces count on the right only with one. A number
 * below zero fills its cell with its sign.
 */
export function fillsCell(bytes: Uint8Array, start: number, end: number): boolean {
  if (!isEdge(bytes[end] as number)) return false
  const before = bytes[start - 1] as number
  return isEdge(before) || (before === 45 && isDigit(bytes[start] as number) && isEdge(bytes[start - 2] as number))
}

function isEdge(byte: number): boolean {
  switch (byte) {
    case 0:
    case 9:
    case 10:
    case 13:
    case 34: // "
    case 39: // '
    case 44: // ,
    case 59: // ;
    case 124: // |
    case 40: // (
    case 41: // )
    case 91: // [
    case 93: // ]
    case 125: // }
    case 58: // :
      return true
    default:
      return false
  }
}
