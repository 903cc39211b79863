/** Words around a hit, on its line. */

/** Bytes looked at before and after a hit. */
const BEFORE = 48
const AFTER = 24

/** Tests whether the words of a text (see wordsOf) hold one of these as a whole word. Linear time: one alternation, no nesting. */
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

/**
 * The bytes near `bytes[start..end)` on the same line, as Latin-1, the hit itself replaced by a line feed and all digits by 0:
 * lines of a log are then alike, and what is said of one can be remembered for the others.
 */
export function nearbyBytes(bytes: Uint8Array, start: number, end: number): string {
  let from = start
  while (from > 0 && start - from < BEFORE && bytes[from - 1] !== 10 && bytes[from - 1] !== 0) from--
  let length = 0
  for (let i = from; i < start; i++) near[length++] = withoutDigit(bytes[i] as number)
  near[length++] = 10
  for (let i = end; i < bytes.length && i - end < AFTER && bytes[i] !== 10 && bytes[i] !== 0; i++)
    near[length++] = withoutDigit(bytes[i] as number)
  return near.toString('latin1', 0, length)
}

/** The words of such bytes: decoded, camel humps split (`phoneNumber` reads `phone number`), lower-cased. */
export function wordsOf(nearby: string): string {
  return Buffer.from(nearby, 'latin1')
    .toString('utf8')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}

function withoutDigit(byte: number): number {
  return byte >= 48 && byte <= 57 ? 48 : byte
}
