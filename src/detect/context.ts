/** Words around a hit, on its line. */

/** Bytes looked at before and after a hit. */
const BEFORE = 48
const AFTER = 24

/** Tests whether a lower-cased text holds one of the words as a whole word. Linear time: one alternation, no nesting. */
export function wordMatcher(words: readonly string[]): (text: string) => boolean {
  const alternatives = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, '[\\s_.-]{1,3}'))
  const pattern = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives.join('|')})(?:$|[^\\p{L}])`, 'u')
  return (text) => pattern.test(text)
}

/**
 * The words near `bytes[start..end)` on the same line, lower-cased, the hit itself replaced by a line feed. Camel humps are
 * split, so that `phoneNumber` reads `phone number`.
 */
export function nearbyText(bytes: Uint8Array, start: number, end: number): string {
  let from = start
  while (from > 0 && start - from < BEFORE && bytes[from - 1] !== 10 && bytes[from - 1] !== 0) from--
  let to = end
  while (to < bytes.length && to - end < AFTER && bytes[to] !== 10 && bytes[to] !== 0) to++
  const text = `${decode(bytes, from, start)}\n${decode(bytes, end, to)}`
  return text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}

function decode(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8')
}
