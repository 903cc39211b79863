/** The text around a place in which cues are looked for: its line, and where documents are laid out the line above and other elements. */
import { isLetter } from '../../validators/ascii.ts'

/** Bytes looked at before and after a place: the kernel's, and room for the words of a phrase. Those of tags count for nothing. */
const BEFORE = 80
const AFTER = 56
/** With tags. */
const FARTHEST = 160
const LONGEST_TAG = 64
/** Longest line of a value alone, and of the label above it. */
const LONGEST_LINE = 40
const LONGEST_LABEL = 72
/** Letters that a value begins with, before a mark and the run that was found: `F-`, `TREM `. */
const MOST_LETTERS = 5

const LF = 10
const CR = 13
const TAB = 9
const SPACE = 32
const LESS = 60
const GREATER = 62

/** The first of the bytes before a place that are looked at. */
export function textStart(bytes: Uint8Array, start: number): number {
  let from = lettersStart(bytes, start)
  let inTags = 0
  let isBlank = true
  while (from > 0 && start - from - inTags < BEFORE && start - from < FARTHEST) {
    const byte = bytes[from - 1] as number
    if (byte === 0) break
    const open = byte === GREATER ? tagStart(bytes, from - 1) : -1
    if (open >= 0) {
      inTags += from - open
      from = open
      continue
    }
    if (byte === LF) {
      if (!isBlank) break
      // Where tags part the lines they mean nothing.
      if (inTags === 0) return standsAlone(bytes, start) ? labelStart(bytes, from - 1) : from
    } else if (byte !== SPACE && byte !== TAB && byte !== CR) isBlank = false
    from--
  }
  return from
}

/** Where a value begins whose run of figures is at `start`, if that is where its line or element begins. */
function lettersStart(bytes: Uint8Array, start: number): number {
  let from = start
  if (isMark(bytes[from - 1] ?? 0)) from--
  const end = from
  while (end - from <= MOST_LETTERS && isLetter(bytes[from - 1] ?? 0)) from--
  if (end === from || end - from > MOST_LETTERS) return start
  const before = bytes[from - 1] ?? 0
  return before === LF || before === GREATER || before === SPACE ? from : start
}

function isMark(byte: number): boolean {
  return byte === SPACE || (byte >= 45 && byte <= 47)
}

/** One past the last of those after it. */
export function textEnd(bytes: Uint8Array, end: number): number {
  let to = end
  while (to < bytes.length && to - end < AFTER && bytes[to] !== LF && bytes[to] !== 0) to++
  return to
}

/** Without tags, and with all figures alike. */
export function plainText(bytes: Uint8Array, from: number, to: number): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from)
    .toString('utf8')
    .replace(/\d/g, '0')
  return text.includes('<') ? text.replace(/<[^<>\n]{1,64}>/g, ' ') : text
}

/** Where the tag begins that has its `>` at `end`; -1 if that is none, or too long. */
function tagStart(bytes: Uint8Array, end: number): number {
  for (let i = end - 1; i >= 0 && i > end - LONGEST_TAG; i--) {
    const byte = bytes[i]
    if (byte === LESS) return i
    if (byte === LF || byte === GREATER) return -1
  }
  return -1
}

/** Start of the line that ends at `feed`, where it is short enough for a label; else one past its end. */
function labelStart(bytes: Uint8Array, feed: number): number {
  let from = feed
  while (from > 0 && bytes[from - 1] !== LF && bytes[from - 1] !== 0) {
    from--
    if (feed - from > LONGEST_LABEL) return feed + 1
  }
  return from
}

/** True if from `start` to the end of the line there are only letters, digits, blanks and marks, and few. */
function standsAlone(bytes: Uint8Array, start: number): boolean {
  for (let i = start; i < start + LONGEST_LINE; i++) {
    const byte = bytes[i] ?? 0
    if (byte === LF || byte === CR || byte === 0) return true
    if (!(byte >= 48 && byte <= 57) && !isLetter(byte) && !isMark(byte)) return false
  }
  return false
}
