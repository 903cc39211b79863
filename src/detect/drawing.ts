/** Tells the path data of vector drawings: `a.85.85 0 0 0 0-1.219.85.85`. Their decimals hang together as addresses and phone numbers do. */

import { isDigit } from '../validators/ascii.ts'

/** Bytes before a hit that are looked at, and decimals among them that make a drawing. */
const REACH = 32
const DECIMALS = 2

/** True if what stands before `start` is nothing but decimals, signs, blanks and path commands (SVG 1.1, section 8.3). Perf: allocates nothing. */
export function isDrawing(bytes: Uint8Array, start: number): boolean {
  let decimals = 0
  let isPath = false
  let i = start - 1
  for (; i >= 0 && start - i <= REACH; i--) {
    const byte = bytes[i] as number
    if (byte === 46) {
      decimals++
      if (!isDigit(bytes[i - 1] as number)) isPath = true // `.5`: columns of numbers write 0.5
    } else if (isCommand(byte)) {
      const next = bytes[i + 1] as number
      if (!isDigit(next) && next !== 46 && next !== 45) break
      isPath = true
    } else if (!isDigitOrMark(byte)) break
  }
  return isPath && decimals >= DECIMALS
}

/** Digits, space, comma, hyphen, line feed. */
function isDigitOrMark(byte: number): boolean {
  return isDigit(byte) || byte === 32 || byte === 44 || byte === 45 || byte === 10
}

/** M L H V C S Q T A Z in either case. */
function isCommand(byte: number): boolean {
  switch (byte | 32) {
    case 109:
    case 108:
    case 104:
    case 118:
    case 99:
    case 115:
    case 113:
    case 116:
    case 97:
    case 122:
      return true
    default:
      return false
  }
}
