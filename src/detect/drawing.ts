/** Tells the path data of vector drawings: `a.85.85 0 0 0 0-1.219.85.85`. Their decimals hang together as addresses and phone numbers do. */

import { isDigit } from '../validators/ascii.ts'

/** Bytes before a hit that are looked at, and decimals among them that make a drawing. */
const REACH = 32
const DECIMALS = 2

/** True if what stands before `start` is nothing but decimals, signs, blanks and path commands (SVG 1.1, section 8.3). Perf: allocates nothing. */
export function isDrawing(bytes: Uint8Array, start: number): boolean {
  let decimals = 0
  let isPath = false
  /** Full stops of the run at hand; runs with one, and with two: figures that hang together beside figures that do not. */
  let stops = 0
  let single = 0
  let joined = 0
  /** What stands right behind the run at hand. */
  let behind = 0
  let i = start - 1
  for (; i >= 0 && start - i <= REACH; i--) {
    const byte = bytes[i] as number
    if (byte === 46) {
      decimals++
      stops++
      if (!isDigit(bytes[i - 1] as number)) isPath = true // `.5`: columns of numbers write 0.5
    } else if (isCommand(byte)) {
      const next = bytes[i + 1] as number
      if (!isDigit(next) && next !== 46 && next !== 45) break
      isPath = true
    } else if (!isDigitOrMark(byte)) break
    if (isDigit(byte) || byte === 46) continue
    if (stops === 1) single++
    if (stops === 2 || (stops === MOST_STOPS && behind === HYPHEN)) joined++
    if (stops > MOST_STOPS) isPath = true
    stops = 0
    behind = byte
  }
  if (stops > MOST_STOPS || (single > 1 && joined > 0)) isPath = true
  return isPath && decimals >= DECIMALS
}

/**
 * True if `bytes[start..end)` stands among decimals as paths have them: `-.75` or `-1.11` right behind it, or decimals in a row on both
 * sides. Addresses of machines stand beside words, ports and other addresses. Perf: few hits have a sign or a figure right behind them.
 */
export function isAmidDecimals(bytes: Uint8Array, start: number, end: number): boolean {
  const after = bytes[end] ?? 0
  if (after !== HYPHEN && after !== 32 && after !== 44) return false
  const next = bytes[end + 1] ?? 0
  if (next !== HYPHEN && next !== 46 && !isDigit(next)) return false
  const behind = Buffer.from(bytes.buffer, bytes.byteOffset + end, Math.min(AROUND, bytes.length - end)).toString('latin1')
  if (SIGNED_BEHIND.test(behind)) return true
  const from = Math.max(0, start - AROUND)
  const before = Buffer.from(bytes.buffer, bytes.byteOffset + from, start - from).toString('latin1')
  return DECIMAL_BEHIND.test(behind) && DECIMALS_BEFORE.test(before)
}

const AROUND = 24
/** `-.75`, `-1.11`, ` -.67`; not the end of a range of addresses. */
const SIGNED_BEHIND = /^(?:[ ,]?-\d{0,3}\.\d{1,4}(?![\d.]*\.\d+\.)|[ ,]\.\d{1,4})(?!\d)/
/** One decimal, or two that hang together. */
const DECIMAL_BEHIND = /^[ ,]\d{0,3}\.\d{1,3}(?:\.\d{1,3})?(?![\d.])/
const DECIMALS_BEFORE = /(?:^|[ ,-])\d{0,3}\.\d{1,3}(?:\.\d{1,3})?[ ,-]-?\d{0,3}\.\d{1,3}(?:\.\d{1,3})?[ ,-]$/

const HYPHEN = 45
/** Of an address or a version; more of them in one run are decimals. */
const MOST_STOPS = 3

/**
 * True if a path command stands between a figure of `bytes[start..end)` and one outside of it: `2336 Q 4111 1111 1111 1111 L 12`, as
 * programs that draw write glyphs. Perf: allocates nothing.
 */
export function isBesideCommand(bytes: Uint8Array, start: number, end: number): boolean {
  const before = beyond(bytes, start - 1, -1)
  const after = beyond(bytes, end, 1)
  return (
    (isCommand(bytes[before] ?? 0) && isDigit(bytes[beyond(bytes, before - 1, -1)] ?? 0)) ||
    (isCommand(bytes[after] ?? 0) && isFigureStart(bytes, beyond(bytes, after + 1, 1)))
  )
}

/** The next place in a direction that holds no blank and no comma. Figures lie a sign or two apart. */
function beyond(bytes: Uint8Array, at: number, step: number): number {
  let i = at
  while (Math.abs(i - at) < MOST_BLANKS && (bytes[i] === 32 || bytes[i] === 44 || bytes[i] === 10)) i += step
  return i
}

const MOST_BLANKS = 3

function isFigureStart(bytes: Uint8Array, at: number): boolean {
  return isDigit(bytes[at] ?? 0) || (bytes[at] === 45 && isDigit(bytes[at + 1] ?? 0))
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
