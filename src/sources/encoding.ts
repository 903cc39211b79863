import { isAscii, isUtf8 } from 'node:buffer'
import { holdsByte } from './holds-byte.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'latin-1'

export interface DetectedEncoding {
  readonly encoding: Encoding
  /** Bytes of the byte order mark, 0 if there is none. */
  readonly bom: number
  /** False where it is the best guess and not what the bytes say. */
  readonly confident: boolean
}

/** UTF-32LE before UTF-16LE: its mark begins with the other's. Unicode Standard 23.8, table 23-5. */
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Tells a text's character encoding from its first bytes: byte order mark, else the NULs that UTF-16 and UTF-32 are full of,
 * else valid UTF-8, else Latin-1, which stands for every other character set, also the one of seven bits that is known by its
 * escapes. `head` may end inside a character.
 */
export function detectEncoding(head: Uint8Array): DetectedEncoding {
  const marked = detectMark(head)
  if (marked !== null) return marked
  const wide = detectWide(head)
  if (wide !== null) return { encoding: wide, bom: 0, confident: false }
  const whole = head.subarray(0, lastCharacterEdge(head))
  if (holdsByte(whole, ESCAPE) && (isIso2022Jp(whole) || isIso2022Kr(whole)))
    return { encoding: 'latin-1', bom: 0, confident: false }
  if (isUtf8(whole)) return { encoding: 'utf-8', bom: 0, confident: true }
  return { encoding: isMostlyUtf8(whole) ? 'utf-8' : 'latin-1', bom: 0, confident: false }
}

/** Of the sets of seven bits, whose texts have some; most others have none, and are soon told. */
const ESCAPE = 0x1b

/** Two bytes a character between an escape to JIS X 0208 and one back to ASCII or JIS X 0201, which each line must end in (RFC 1468). */
const JIS_RUN = /\x1b\$[@B](?:[\x21-\x7e]{2})+\x1b\([BJ]/

/** Whether all bytes are ASCII, as of UTF-8 too, and some of them escapes and characters of ISO-2022-JP. */
export function isIso2022Jp(head: Uint8Array): boolean {
  if (!holdsByte(head, ESCAPE) || !isAscii(head)) return false
  return JIS_RUN.test(Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1'))
}

/** The same of ISO-2022-KR, which says so where a line begins, and shifts out to its characters (RFC 1557). */
export function isIso2022Kr(head: Uint8Array): boolean {
  if (!holdsByte(head, ESCAPE) || !holdsByte(head, 0x0e) || !isAscii(head)) return false
  return /(?:^|\n)\x1b\$\)C/.test(Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1'))
}

function detectMark(head: Uint8Array): DetectedEncoding | null {
  const first = head[0] ?? 1
  if (first !== 0 && first < 0xef) return null
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, index) => head[index] === byte)) continue
    if (encoding === 'utf-32le' && head.length >= 8 && !isUtf32(head, 3)) continue // UTF-16LE text that begins with a NUL
    return { encoding, bom: mark.length, confident: true }
  }
  return null
}

/** Pairs of bytes that must be there to speak of statistics. */
const MIN_PAIRS = 4

/**
 * UTF-16 and UTF-32 without a mark. Even text without Latin letters has ASCII spaces, digits and line ends, so a tenth of its
 * units are ASCII; a tenth is also far more than binary data has on one side only.
 */
function detectWide(head: Uint8Array): Encoding | null {
  const pairs = head.length >>> 1
  if (pairs < MIN_PAIRS || !holdsByte(head, 0)) return null
  if (isUtf32(head, 3)) return 'utf-32le'
  if (isUtf32(head, 0)) return 'utf-32be'
  if (isUtf16(head, 0, pairs)) return 'utf-16le'
  return isUtf16(head, 1, pairs) ? 'utf-16be' : null
}

/** `low` is the index of the low byte in each pair. */
function isUtf16(head: Uint8Array, low: 0 | 1, pairs: number): boolean {
  let ascii = 0
  let odd = 0
  let unpaired = 0
  let wasHigh = false
  for (let at = 0; at < pairs * 2; at += 2) {
    const lowByte = head[at + low] as number
    const highByte = head[at + 1 - low] as number
    if (highByte === 0 && lowByte !== 0) {
      if (isTextByte(lowByte)) ascii++
      else if (lowByte < 0xa0) odd++
    } else if (lowByte === 0) odd++ // U+xx00 begins a block: hardly ever a letter
    const isLow = (highByte & 0xfc) === 0xdc
    if (isLow !== wasHigh) unpaired++
    wasHigh = (highByte & 0xfc) === 0xd8
  }
  return ascii * 10 >= pairs && odd * 20 <= pairs && unpaired * 50 <= pairs
}

/** True if all units of four bytes are code points. `zero` is the index of the byte that is always 0: 3 or, big-endian, 0. */
function isUtf32(head: Uint8Array, zero: 0 | 3): boolean {
  const units = head.length >>> 2
  const step = zero === 3 ? 1 : -1
  const first = 3 - zero
  let text = 0
  for (let at = 0; at < units * 4; at += 4) {
    const plane = head[at + first + 2 * step] as number
    if (head[at + zero] !== 0 || plane > 0x10) return false
    if (plane !== 0 || (head[at + first + step] as number) !== 0 || isTextByte(head[at + first] as number)) text++
  }
  return units >= 2 && text * 10 >= units * 9
}

function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d)
}

/** The length without a UTF-8 character that is cut off at the end. */
function lastCharacterEdge(head: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= head.length; back++) {
    const byte = head[head.length - back] as number
    if ((byte & 0xc0) === 0x80) continue
    const length = byte < 0xc0 || byte > 0xf4 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    return length > back ? head.length - back : head.length
  }
  return head.length
}

/** True for UTF-8 with some damage: more characters beyond ASCII that are whole than bytes that belong to none. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let stray = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number
    const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    const character = bytes.subarray(at, at + length)
    if (byte < 0x80) at++
    else if (character.length === length && isUtf8(character) && !isAscii(character)) {
      whole++
      at += length
    } else {
      stray++
      at++
    }
  }
  return whole > stray
}
