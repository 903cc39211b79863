/** Keys, quotes, comments and values of YAML and its kin. Positions are indexes into a line's bytes. */
import { CELL_CHARACTERS, decodeText } from './decode.ts'
import type { JsonPaths, PathNode } from './json-path.ts'
import type { Decode } from './line-reader.ts'

/** Bytes; what is longer before a colon is no key. It must be less than MAX_SPAN: a region may end inside a key. */
const LONGEST_KEY = 256
const BACKSLASH = 92
const COLON = 58
const HASH = 35

export function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 13
}

export function skipBlanks(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(bytes[at])) at++
  return at
}

export function trimmedEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = to
  while (end > from && (isBlank(bytes[end - 1]) || bytes[end - 1] === 13)) end--
  return end
}

/** Where a comment begins behind a plain value, else `to`. */
export function commentStart(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === HASH && (at === from || isBlank(bytes[at - 1]))) return at
  return to
}

/** The quote that closes a value that began before `from`; -1 if it is not on this line. */
export function closingQuote(bytes: Uint8Array, from: number, to: number, quote: number): number {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]
    if (byte === BACKSLASH && quote === 0x22) at++
    else if (byte === quote) {
      if (quote !== 0x27 || bytes[at + 1] !== quote || at + 1 >= to) return at
      at++
    }
  }
  return -1
}

export interface KeyPlace {
  readonly start: number
  readonly end: number
  readonly colon: number
}

/** The key that a line has at `at`: before a colon with a blank or nothing behind it. */
export function keyAt(bytes: Uint8Array, at: number, to: number): KeyPlace | null {
  const limit = Math.min(to, at + LONGEST_KEY)
  const first = bytes[at]
  if (first === 0x22 || first === 0x27) {
    const end = closingQuote(bytes, at + 1, limit, first)
    if (end < 0) return null
    const colon = skipBlanks(bytes, end + 1, limit)
    return colon < limit && endsKey(bytes, colon, to) ? { start: at + 1, end, colon } : null
  }
  if (first === HASH || first === 0x7b || first === 0x5b || first === 0x3f || first === 0x25) return null
  for (let i = at; i < limit; i++) {
    const byte = bytes[i]
    if (byte === HASH && isBlank(bytes[i - 1])) return null
    if (byte === COLON && i > at && endsKey(bytes, i, to)) return { start: at, end: trimmedEnd(bytes, at, i), colon: i }
  }
  return null
}

function endsKey(bytes: Uint8Array, colon: number, to: number): boolean {
  const next = bytes[colon + 1]
  return bytes[colon] === COLON && (colon + 1 >= to || isBlank(next) || next === 13 || next === 0)
}

/** FNV-1a, 32 bits. */
const FNV_OFFSET = 0x811c9dc5

/** The node of the key that stands in these bytes. Perf: makes no string of a key that was met before. */
export function childAt(paths: JsonPaths, parent: PathNode, bytes: Uint8Array, from: number, to: number): PathNode {
  let hash = FNV_OFFSET
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193)
  const known = (hash >>> 0) * 8192 + Math.min(to - from, 8191)
  return paths.known(parent, known) ?? paths.learn(parent, known, decodeText(bytes, from, to), false)
}

/** A value without quotes. */
export const plainValue: Decode = (raw) => (/^(?:~|null|Null|NULL)?$/.test(raw) ? '' : raw)

export function decodeOf(quote: number): Decode {
  return quote === 0x22 ? doubleQuoted : singleQuoted
}

const singleQuoted: Decode = (raw) => raw.replaceAll("''", "'")

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  e: '\x1b',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
}

/** Escapes of YAML 1.2 (5.7) and TOML. */
export const doubleQuoted: Decode = (raw) =>
  raw.includes('\\')
    ? raw
        .replace(
          /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs,
          (_all, x?: string, u?: string, w?: string, c = '') => {
            const code = x ?? u ?? w
            if (code === undefined) return Object.hasOwn(ESCAPES, c) ? (ESCAPES[c] as string) : c
            const point = Number.parseInt(code, 16)
            return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point)
          },
        )
        .slice(0, CELL_CHARACTERS)
    : raw
