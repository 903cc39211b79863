/**
 * Bare values of JSON (RFC 8259, sections 3 and 6): numbers, true, false and null, byte by byte, so that where one stops to be one does not
 * depend on cuts.
 */

/** Numbers, true, false, null, and what lenient writers put there (NaN, Infinity, undefined). */
export function isBare(byte: number): boolean {
  return (
    (byte >= 48 && byte <= 57) ||
    (byte >= 97 && byte <= 122) ||
    (byte >= 65 && byte <= 90) ||
    byte === 45 ||
    byte === 46 ||
    byte === 43
  )
}

const NUMBER = { start: 0, minus: 1, whole: 2, point: 3, fraction: 4, exponent: 5, sign: 6, power: 7 } as const
const WORDS = ['true', 'false', 'null'].map((word) => Buffer.from(word))
const WORD = 8
const WORD_LENGTHS = 8

/** @param state of what was read so far, 0 at its beginning
 * @returns the state after another byte; negative if no JSON begins so */
export function nextOfWord(state: number, byte: number): number {
  if (state >= WORD) {
    const at = state % WORD_LENGTHS
    return WORDS[Math.floor(state / WORD_LENGTHS) - 1]?.[at] === byte ? state + 1 : -1
  }
  if (byte >= 48 && byte <= 57)
    return state <= NUMBER.minus
      ? NUMBER.whole
      : state === NUMBER.point
        ? NUMBER.fraction
        : state >= NUMBER.exponent
          ? NUMBER.power
          : state
  if (state === NUMBER.start) {
    const word = WORDS.findIndex((one) => one[0] === byte)
    return byte === 45 ? NUMBER.minus : word < 0 ? -1 : (word + 1) * WORD_LENGTHS + 1
  }
  if (byte === 46) return state === NUMBER.whole ? NUMBER.point : -1
  if ((byte | 32) === 101) return state === NUMBER.whole || state === NUMBER.fraction ? NUMBER.exponent : -1
  return (byte === 43 || byte === 45) && state === NUMBER.exponent ? NUMBER.sign : -1
}

/** True if what was read is a whole value. */
export function isWholeWord(state: number): boolean {
  if (state >= WORD) return WORDS[Math.floor(state / WORD_LENGTHS) - 1]?.length === state % WORD_LENGTHS
  return state === NUMBER.whole || state === NUMBER.fraction || state === NUMBER.power
}
