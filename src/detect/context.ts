/** Words around a hit, on its line. */
import type { FirstWords } from './first-words.ts'

/** Bytes looked at before and after a hit. */
const BEFORE = 48
const AFTER = 24

/** Scripts whose words touch each other. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Tests whether the words of a text (see wordsNearby) hold one of these as a whole word. Linear time: one alternation, no nesting. */
export function wordMatcher(words: readonly string[]): (text: string) => boolean {
  let pattern: RegExp | undefined
  // Perf: most rules' words are never asked for (start-up).
  return (text) => {
    pattern ??= patternOf(words)
    return pattern.test(text)
  }
}

function patternOf(words: readonly string[]): RegExp {
  const alternatives = words.map((word) =>
    word
      .replace(/\d/g, '0')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ +/g, '[\\s_.-]{1,3}'),
  )
  const spaced = alternatives.filter((word) => !UNSPACED.test(word))
  const unspaced = alternatives.filter((word) => UNSPACED.test(word))
  const whole = spaced.length === 0 ? [] : [`(?:^|[^\\p{L}])(?:${spaced.join('|')})(?:$|[^\\p{L}])`]
  return new RegExp([...whole, ...unspaced].join('|'), 'u')
}

/** How far above a list its header may stand, and the longest header, in bytes. */
const SECTION = 400
const HEADER = 48

const near = Buffer.alloc(HEADER + BEFORE + AFTER + 1)

/** What lies near a hit; the object and its buffer are overwritten by the next call. */
interface Nearby {
  length: number
  /** Two independent hashes of the bytes, as one number below 2^53. */
  hash: number
}

const nearby: Nearby = { length: 0, hash: 0 }

/**
 * Collects the bytes near `bytes[start..end)` on the same line, the hit itself replaced by a line feed and all digits by 0: lines
 * of a log are then alike, and what is said of one can be remembered for the others by its hash.
 */
export function lookNearby(bytes: Uint8Array, start: number, end: number): Readonly<Nearby> {
  let from = start
  while (from > 0 && start - from < BEFORE && bytes[from - 1] !== 10 && bytes[from - 1] !== 0) from--
  let length = isListItem(bytes, from, start, end) ? copyHeader(bytes, from) : 0
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < length; i++) {
    a = Math.imul(a ^ (near[i] as number), 0x01000193)
    b = Math.imul(b + (near[i] as number), 0x85ebca6b) ^ (b >>> 15)
  }
  const to = Math.min(bytes.length, end + AFTER)
  for (let i = from; i < to; i++) {
    let byte = bytes[i] as number
    if (i === start) {
      byte = 10
      i = end - 1
    } else if (i >= end && (byte === 10 || byte === 0)) break
    else if (byte >= 48 && byte <= 57) byte = 48
    near[length++] = byte
    a = Math.imul(a ^ byte, 0x01000193)
    b = Math.imul(b + byte, 0x85ebca6b) ^ (b >>> 15)
  }
  nearby.length = length
  nearby.hash = (a >>> 0) * 0x200000 + (b & 0x1fffff)
  return nearby
}

/** True if the line that begins at `from` holds nothing but a bullet or a number and the hit. */
function isListItem(bytes: Uint8Array, from: number, start: number, end: number): boolean {
  const after = bytes[end]
  if (after !== 10 && after !== 13 && after !== 0 && after !== undefined) return false
  if (start - from > 6 || (from > 0 && bytes[from - 1] !== 10)) return false
  for (let i = from; i < start; i++) {
    const byte = bytes[i] as number
    const bullet =
      byte === 32 || byte === 9 || byte === 45 || byte === 42 || byte === 46 || byte === 41 || (byte >= 48 && byte <= 57)
    if (!bullet) return false
  }
  return true
}

/** Writes the header above the list at the head of `near`. @returns its length, 0 if there is none */
function copyHeader(bytes: Uint8Array, from: number): number {
  const header = headerAbove(bytes, from)
  let length = 0
  if (header >= 0) for (let i = header; bytes[i] !== 58; i++) near[length++] = bytes[i] as number
  return length
}

/** Start of the line that ends in a colon above the list whose item begins at `from`, or -1. Lines between hold digits; the header does not. */
function headerAbove(bytes: Uint8Array, from: number): number {
  let end = from - 1
  while (end > 0 && from - end < SECTION) {
    let start = end
    let digits = false
    while (start > 0 && from - start < SECTION && bytes[start - 1] !== 10) {
      const byte = bytes[--start] as number
      if (byte >= 48 && byte <= 57) digits = true
      if (byte === 0) return -1
    }
    const last = bytes[end - 1] === 13 ? end - 2 : end - 1
    if (last >= start && bytes[last] === 58) return digits || last - start > HEADER ? -1 : start
    if (!digits && last >= start) return -1
    end = start - 1
  }
  return -1
}

/** False if none of these words is among those of what lookNearby saw last. */
export function mayBeNearby(words: FirstWords): boolean {
  return words.mayStandIn(near, 0, nearby.length)
}

/** The words of what lookNearby saw last: decoded, camel humps split (`phoneNumber` reads `phone number`), lower-cased. */
export function wordsNearby(): string {
  return near
    .toString('utf8', 0, nearby.length)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}
