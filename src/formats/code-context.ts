/** What stands before and behind a mark in source code, where that decides what the mark is. Looks no further than LOOK bytes. */

/** Bytes looked back at. */
const LOOK = 64
const LF = 10

export function isWordByte(byte: number): boolean {
  return byte === 95 || (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte >= 128
}

/** Before which a comment of shells may begin. */
const BEFORE_WORD: ReadonlySet<number> = new Set([0, 9, 10, 13, 32, 38, 40, 41, 44, 59, 91, 123, 124, 125])

/** @param at of the mark @param where see Form */
export function mayBegin(bytes: Uint8Array, at: number, where: 'line' | 'word' | 'apart' | 'value'): boolean {
  const before = bytes[at - 1] as number
  switch (where) {
    case 'line':
      return before === LF || before === 0
    case 'word':
      return BEFORE_WORD.has(before)
    case 'apart':
      return !isWordByte(before)
    case 'value':
      return beginsValue(bytes, at)
  }
}

/** `( , = : [ ! & | ? { } ; + * % < > ~ ^ -` */
const BEFORE_VALUE: ReadonlySet<number> = new Set([...'(,=:[!&|?{};+*%<>~^-'].map((mark) => mark.charCodeAt(0)))
const WORDS_BEFORE_VALUE: ReadonlySet<string> = new Set(
  'return typeof case do else in of yield await default delete void when if unless and or not then split match scan gsub sub'.split(
    ' ',
  ),
)

/** True where an expression begins and no operator may stand. */
export function beginsValue(bytes: Uint8Array, at: number): boolean {
  let i = at - 1
  const lowest = at - LOOK
  while (i > lowest && (bytes[i] === 32 || bytes[i] === 9)) i--
  const before = bytes[i] as number
  if (before === LF || before === 13 || before === 0 || BEFORE_VALUE.has(before)) return true
  let start = i
  while (start > lowest && isWordByte(bytes[start] as number)) start--
  if (start === i || i === at - 1) return false
  return WORDS_BEFORE_VALUE.has(String.fromCharCode(...bytes.subarray(start + 1, i + 1)))
}

/** True of quotes that begin their line, maybe behind a letter or two that say how they are read: the text is documentation. */
export function opensLine(bytes: Uint8Array, at: number): boolean {
  let i = at - 1
  const lowest = at - LOOK
  while (i >= at - 2 && ((bytes[i] as number) | 32) >= 97 && ((bytes[i] as number) | 32) <= 122) i--
  while (i > lowest && (bytes[i] === 32 || bytes[i] === 9)) i--
  return bytes[i] === LF || bytes[i] === 0
}

/** Longest name of an element that is looked at. */
const LONGEST_NAME = 40

/** True if the `<` at `at` opens an element of markup: no comparison, no type. */
export function opensElement(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at + 1] as number
  if (first === 62) return beginsValue(bytes, at)
  if ((first | 32) < 97 || (first | 32) > 122 || !beginsValue(bytes, at)) return false
  let i = at + 2
  while (i < at + LONGEST_NAME && (isWordByte(bytes[i] as number) || bytes[i] === 46 || bytes[i] === 45 || bytes[i] === 58)) i++
  const next = bytes[i] as number
  if (next === 62) return true
  if (next === 47) return bytes[i + 1] === 62
  if (next !== 32 && next !== LF && next !== 9 && next !== 13) return false
  return !EXTENDS.every((byte, k) => bytes[i + 1 + k] === byte)
}

const EXTENDS = [...'extends '].map((letter) => letter.charCodeAt(0))

/** Bytes of the longest character that is written as one: `'\u{10ffff}'`. */
const LONGEST_CHARACTER = 12

/** End of the character whose quote stands at `at`; `at` itself if the quote is another thing: a lifetime, a prime, a separator of digits. */
export function characterEnd(bytes: Uint8Array, at: number): number {
  if (isWordByte(bytes[at - 1] as number)) return at
  const first = bytes[at + 1] as number
  if (first === 92) {
    for (let i = at + 3; i < at + LONGEST_CHARACTER; i++) {
      if (bytes[i] === 39) return i + 1
      if (bytes[i] === LF || bytes[i] === 0) return at
    }
    return at
  }
  if (first === 39 || first === LF) return at
  // Letters of other scripts take up to four bytes, constants of C up to four letters.
  for (let i = at + 2; i <= at + 5; i++) {
    if (bytes[i] === 39) return i + 1
    if (bytes[i] === LF || bytes[i] === 32 || bytes[i] === 0) return at
  }
  return at
}
