/** Bytes to tokens: words, numbers, single marks, line feeds; links as one. */
import { ASCII_CLASS, classOf, codePointAt, DIGIT, FEED, IDEOGRAPH, LETTER, OTHER, SPACE, sequenceLength } from './characters.ts'
import { WORD_KIND, type Words } from './words.ts'

/** Most bytes of a segment, and so most tokens. */
export const LONGEST_SEGMENT = 1024

/** Tokens of one segment. Reused: the next call overwrites them. */
export class Tokens {
  count = 0
  /** Indexes into the bytes. */
  readonly start: Int32Array = new Int32Array(LONGEST_SEGMENT + 1)
  readonly end: Int32Array = new Int32Array(LONGEST_SEGMENT + 1)
  readonly kind: Uint8Array = new Uint8Array(LONGEST_SEGMENT + 1)
  /** Numbers of the words (words.ts). */
  readonly word: Int32Array

  /** @param word room for LONGEST_SEGMENT + 1 */
  constructor(word: Int32Array = new Int32Array(LONGEST_SEGMENT + 1)) {
    this.word = word
  }

  /** Reads `bytes[from..to)`, at most LONGEST_SEGMENT bytes. */
  read(bytes: Uint8Array, from: number, to: number, words: Words): void {
    this.split(bytes, from, to)
    if (words.isFull(this.count)) words.clear()
    for (let i = 0; i < this.count; i++) {
      const isGap = this.kind[i] === WORD_KIND.feed && bytes[this.start[i] as number] === BLANK
      this.word[i] = isGap
        ? words.numberOf(FEED_BYTES, 0, 1, WORD_KIND.feed)
        : words.numberOf(bytes, this.start[i] as number, this.end[i] as number, this.kind[i] as number)
    }
  }

  private split(bytes: Uint8Array, from: number, to: number): void {
    let count = 0
    let at = from
    while (at < to) {
      const byte = bytes[at] as number
      let length = 1
      let is: number
      if (byte < 128) is = ASCII_CLASS[byte] as number
      else {
        length = sequenceLength(bytes, at, to)
        is = classOf(codePointAt(bytes, at, length))
      }
      if (is === SPACE) {
        const from = at
        at += length
        while (at < to && bytes[at] === BLANK) at++
        // Columns of a report are lines beside each other; what indents a line is none.
        if (
          at - from >= COLUMN_GAP &&
          at < to &&
          count > 0 &&
          this.kind[count - 1] !== WORD_KIND.feed &&
          bytes[at] !== LINE_FEED &&
          bytes[at] !== RETURN
        ) {
          this.start[count] = from
          this.end[count] = at
          this.kind[count] = WORD_KIND.feed
          count++
        }
        continue
      }
      let start = at
      at += length
      let kind: number = WORD_KIND.mark
      if (is === LETTER || is === DIGIT) {
        let seen = is === LETTER ? 1 : 2
        while (at < to) {
          const next = bytes[at] as number
          let size = 1
          let nextIs: number
          if (next < 128) nextIs = ASCII_CLASS[next] as number
          else {
            size = sequenceLength(bytes, at, to)
            nextIs = classOf(codePointAt(bytes, at, size))
          }
          if (nextIs === LETTER) seen |= 1
          else if (nextIs === DIGIT) seen |= 2
          else if (nextIs !== OTHER || seen !== 1 || !(size = apostrophe(bytes, at, to))) break
          at += size
        }
        kind = seen === 1 ? WORD_KIND.word : seen === 2 ? WORD_KIND.number : WORD_KIND.mixed
      } else if (is === FEED) kind = WORD_KIND.feed
      else if (is === IDEOGRAPH) kind = WORD_KIND.ideograph
      else if (byte === 58 && bytes[at] === SLASH && bytes[at + 1] === SLASH && at + 1 < to) {
        if (count > 0 && this.end[count - 1] === start && this.kind[count - 1] === WORD_KIND.word)
          start = this.start[--count] as number
        at = addressEnd(bytes, at, to)
        kind = WORD_KIND.link
      } else if (byte === 64 && at < to && isNameByte(bytes[at] as number) && !isAuthorTag(bytes, at, to)) {
        while (count > 0 && this.end[count - 1] === start && isNameByte(bytes[start - 1] as number))
          start = this.start[--count] as number
        at = nameEnd(bytes, at, to)
        kind = WORD_KIND.link
      }
      this.start[count] = start
      this.end[count] = at
      this.kind[count] = kind
      count++
    }
    this.count = count
  }
}

const SLASH = 47
const BLANK = 32
const FEED_BYTES: Uint8Array = Uint8Array.of(10)
const LINE_FEED = 10
const RETURN = 13
/** Blanks between two columns. */
const COLUMN_GAP = 3

/** Bytes of the apostrophe at `at` if a word goes on behind it: O'Brien, but not Anna's. 0 otherwise. */
function apostrophe(bytes: Uint8Array, at: number, to: number): number {
  const byte = bytes[at] as number
  const size = byte === 39 ? 1 : byte === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x99 ? 3 : 0
  if (size === 0 || at + size >= to || !isLetterAt(bytes, at + size, to)) return 0
  const next = (bytes[at + size] as number) | 32
  return next === 115 && !(at + size + 1 < to && isLetterAt(bytes, at + size + 1, to)) ? 0 : size
}

function isLetterAt(bytes: Uint8Array, at: number, to: number): boolean {
  const byte = bytes[at] as number
  return byte < 128 ? ASCII_CLASS[byte] === LETTER : classOf(codePointAt(bytes, at, sequenceLength(bytes, at, to))) === LETTER
}

/** `@author` is no handle but announces a name. */
function isAuthorTag(bytes: Uint8Array, at: number, to: number): boolean {
  for (let i = 0; i < AUTHOR.length; i++) if (bytes[at + i] !== AUTHOR.charCodeAt(i)) return false
  return at + AUTHOR.length < to && (bytes[at + AUTHOR.length] as number) <= 32
}

const AUTHOR = 'author'

/** Letters, digits and `. _ - + %`: what email addresses and handles are made of. */
function isNameByte(byte: number): boolean {
  const is = byte < 128 ? (ASCII_CLASS[byte] as number) : OTHER
  return is === LETTER || is === DIGIT || byte === 46 || byte === 95 || byte === 45 || byte === 43 || byte === 37
}

function nameEnd(bytes: Uint8Array, at: number, to: number): number {
  let end = at
  while (end < to && isNameByte(bytes[end] as number)) end++
  while (end > at + 1 && (bytes[end - 1] === 46 || bytes[end - 1] === 45)) end--
  return end
}

/** The end of an address on the internet: the next space, quote or bracket, without the punctuation before it. */
function addressEnd(bytes: Uint8Array, at: number, to: number): number {
  let end = at
  while (end < to) {
    const byte = bytes[end] as number
    if (
      byte <= 32 ||
      byte === 34 ||
      byte === 39 ||
      byte === 60 ||
      byte === 62 ||
      byte === 41 ||
      byte === 93 ||
      byte === 124 ||
      byte === 96
    )
      break
    end++
  }
  while (end > at && (bytes[end - 1] === 46 || bytes[end - 1] === 44 || bytes[end - 1] === 59)) end--
  return end
}
