/** Words around a hit, on its line. */

/** Bytes looked at before and after a hit. */
const BEFORE = 48
const AFTER = 24

/** Tests whether the words of a text (see wordsNearby) hold one of these as a whole word. Linear time: one alternation, no nesting. */
export function wordMatcher(words: readonly string[]): (text: string) => boolean {
  const alternatives = words.map((word) =>
    word
      .replace(/\d/g, '0')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ +/g, '[\\s_.-]{1,3}'),
  )
  const pattern = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives.join('|')})(?:$|[^\\p{L}])`, 'u')
  return (text) => pattern.test(text)
}

const near = Buffer.alloc(BEFORE + AFTER + 1)

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
  let length = 0
  let a = 0x811c9dc5
  let b = 0x1b873593
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

/** The words of what lookNearby saw last: decoded, camel humps split (`phoneNumber` reads `phone number`), lower-cased. */
export function wordsNearby(): string {
  return near
    .toString('utf8', 0, nearby.length)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}
