/** Identifiers: runs of letters and digits near a cue word, or in a form that some rule calls its own. */
import { isAlphanumeric, isDigit, isLetter, isWord } from '../../validators/ascii.ts'
import type { KernelTables } from '../kernel.ts'
import { at, digitAt, gluedLeft, type Span } from './bytes.ts'
import { uuidAt } from './network.ts'
import { dateEnd, ipv4End } from './numbers.ts'

const NEAR_CUE = 1
const OWN_FORM = 2
const BEFORE = 48
const AFTER = 32
const LONGEST_RUN = 26
const LONGEST_FORM = 31

/** Bytes between a word and the value that it announces: marks; in laid-out text also tags, leaders and a line feed. */
const BETWEEN_BEFORE = 4
const BETWEEN_LAID_OUT = 64
/** Longest line of a value alone, and of the label above it. */
const LONGEST_LINE = 40
const LONGEST_LABEL = 72

/** How the text is written. */
export interface Writing {
  /** Words outside of the double quotes around a value announce it. */
  readonly quoted: boolean
  /** Words on the line above, or in another element, do so. */
  readonly laidOut: boolean
}

/** What rules bring, ready to be compared. */
export interface IdentifierTables {
  /** As cueKey gives them. */
  readonly cues: ReadonlySet<string>
  /** With 9 for digits, A for letters and - for marks. */
  readonly forms: ReadonlySet<string>
}

export function identifierTables(tables: KernelTables): IdentifierTables {
  const keyOf = (cue: string): string => {
    const bytes = Buffer.from(cue, 'utf8')
    return cueKey(bytes, 0, isLead(bytes[0] as number) ? 6 : Math.min(8, bytes.length))
  }
  return {
    cues: new Set((tables.cues ?? []).map(keyOf)),
    forms: new Set((tables.forms ?? []).map((form) => form.replace(/[^9A]/g, '-'))),
  }
}

/** The run that begins at `start`, if it is a hit. */
export function identifierAt(bytes: Uint8Array, start: number, tables: IdentifierTables, writing: Writing): Span | null {
  if (!isAlphanumeric(at(bytes, start)) || gluedLeft(bytes, start)) return null
  if (isMark(at(bytes, start - 1)) && digitAt(bytes, start - 2)) return null
  if (at(bytes, start - 1) === 43) return null
  const end = runEnd(bytes, start)
  if (end - start > LONGEST_RUN || isWord(at(bytes, end)) || !isLongEnough(bytes, start, end)) return null
  if (digitAt(bytes, start) && end - start <= 4 && isDateOrAddress(bytes, start)) return null
  const isAnnounced = nearCue(bytes, start, end, tables, writing) && !isInUuid(bytes, start, end)
  const data = (isAnnounced ? NEAR_CUE : 0) | (tables.forms.has(formOf(bytes, start)) ? OWN_FORM : 0)
  return data === 0 ? null : { start, end, significant: bytes.slice(start, end), data }
}

/** Groups of a UUID: where they begin and how long they are. */
const UUID_GROUPS = [
  [0, 8],
  [9, 4],
  [14, 4],
  [19, 4],
  [24, 12],
] as const

/** What announces a UUID announces none of its groups, and its letters are no words. */
function isInUuid(bytes: Uint8Array, start: number, end: number): boolean {
  return UUID_GROUPS.some(([from, length]) => end - start === length && uuidAt(bytes, start - from) !== null)
}

function runEnd(bytes: Uint8Array, start: number): number {
  let end = start
  while (isAlphanumeric(at(bytes, end))) end++
  return end
}

/** Six characters with a digit early, four with digits and letters, a chain of digits of seven bytes, or digits broken over two lines. */
function isLongEnough(bytes: Uint8Array, start: number, end: number): boolean {
  const has = (test: (byte: number) => boolean, count: number): boolean => {
    for (let i = start; i < start + count; i++) if (test(at(bytes, i))) return true
    return false
  }
  const length = end - start
  if (length >= 6 && has(isDigit, 8)) return true
  if (length >= 4 && has(isDigit, 4) && has(isLetter, 4)) return true
  return chainLength(bytes, start) >= 7 || isBroken(bytes, start)
}

function isBroken(bytes: Uint8Array, start: number): boolean {
  let end = start
  while (digitAt(bytes, end)) end++
  return end - start >= 3 && end - start <= 11 && at(bytes, end) === 10 && digitAt(bytes, end + 1)
}

/** Bytes of digits and the one or two separators, or two or three bytes beyond ASCII, between them; counted to 7. */
function chainLength(bytes: Uint8Array, start: number): number {
  let i = start
  while (i < start + 7) {
    if (digitAt(bytes, i)) {
      i++
      continue
    }
    const link = [1, 2, 3].find((length) => i > start && isLink(bytes, i, length) && digitAt(bytes, i + length))
    if (link === undefined) break
    i += link
  }
  return i - start
}

function isLink(bytes: Uint8Array, from: number, length: number): boolean {
  const all = (test: (byte: number) => boolean): boolean => {
    for (let i = from; i < from + length; i++) if (!test(at(bytes, i))) return false
    return true
  }
  return (
    (length < 3 && all((byte) => ' ()-./'.includes(String.fromCharCode(byte)))) || (length > 1 && all((byte) => byte >= 0x80))
  )
}

function isMark(byte: number): boolean {
  return byte === 45 || byte === 46 || byte === 47
}

function isDateOrAddress(bytes: Uint8Array, start: number): boolean {
  const joined = (end: number, marks: readonly number[]) => marks.includes(at(bytes, end)) && digitAt(bytes, end + 1)
  const date = dateEnd(bytes, start)
  if (date >= 0) return !isWord(at(bytes, date)) && !joined(date, [45, 46, 47])
  const address = ipv4End(bytes, start)
  return address >= 0 && !isWord(at(bytes, address)) && !joined(address, [46])
}

/** The form from `start` on over letters, digits, and single marks between them; empty if it is too long for a form. */
function formOf(bytes: Uint8Array, start: number): string {
  let form = ''
  for (let i = start; form.length <= LONGEST_FORM; i++) {
    const byte = at(bytes, i)
    if (isDigit(byte)) form += '9'
    else if (isLetter(byte)) form += 'A'
    else if (isMark(byte) && isAlphanumeric(at(bytes, i - 1)) && isAlphanumeric(at(bytes, i + 1))) form += '-'
    else return form
  }
  return ''
}

/** Bytes of a phrase that begins with a short word: `id nu`, `a-num`. */
const PHRASE = 5

/** First byte of a character of three bytes: mostly of scripts that put no spaces between words. */
function isLead(byte: number): boolean {
  return byte >= 0xe0 && byte <= 0xef
}

function cueKey(bytes: Uint8Array, from: number, length: number): string {
  let key = ''
  for (let i = from; i < from + length; i++) key += String.fromCharCode(at(bytes, i) | 0x20)
  return key
}

/** A cue begins before or after on the line of a word that stands next to the run on that side, though it need not be that word. */
function nearCue(bytes: Uint8Array, start: number, end: number, { cues }: IdentifierTables, writing: Writing): boolean {
  for (const before of wordsBefore(bytes, start, writing)) {
    // Across marks the window ends at the value, beyond them and on another line at the word.
    const isNear = start - before <= LONGEST_HYPHENATED && !bytes.subarray(before, start).includes(10)
    const last = isNear ? start : before
    for (let i = last - 1; i >= last - BEFORE && at(bytes, i) !== 10; i--) if (isCue(bytes, i, cues)) return true
  }
  if (wordAfter(bytes, end, writing)) {
    for (let i = end; i < end + AFTER && at(bytes, i) !== 10; i++) if (isCue(bytes, i, cues)) return true
  }
  return false
}

/** What may stand next to a value where words announce it. */
function isNextTo(byte: number, quoted: boolean): boolean {
  return byte >= 0x80 || (quoted && byte === 34) || "\t #'(-:=[|".includes(String.fromCharCode(byte))
}

/** What may stand next to it in laid-out text, before it. */
function isMarking(byte: number): boolean {
  return byte === 42 || byte === 46 || byte === 96
}

/** What may stand between a word and a value. */
function isBetween(byte: number, quoted: boolean): boolean {
  return (quoted && byte === 34) || (byte < 128 && "\t #'()*-.:=[`|".includes(String.fromCharCode(byte)))
}

/** Letters before a hyphen that belong to the value, the hyphen, and what stands between. */
const MOST_LETTERS = 4
const LONGEST_HYPHENATED = MOST_LETTERS + 1 + BETWEEN_BEFORE

/** One past the word next to the run before it; and past the word before that, where the first may be letters of the value. */
function wordsBefore(bytes: Uint8Array, start: number, { quoted, laidOut }: Writing): readonly number[] {
  const mayStand = (byte: number): boolean => isNextTo(byte, quoted) || (laidOut && (isParting(byte) || isMarking(byte)))
  let i = start - 1
  if (!mayStand(at(bytes, i))) return []
  // Figures and one blank before figures: a list or a table.
  if (digitAt(bytes, i - 1) && at(bytes, i) < 0x80 && !isParting(at(bytes, i))) return []
  if (at(bytes, i) === 45) {
    const end = --i
    while (isLetter(at(bytes, i))) i--
    if (i === end || end - i > MOST_LETTERS || !mayStand(at(bytes, i))) return []
  }
  const words: number[] = []
  const passed = passedBefore(bytes, i, quoted, laidOut)
  if (passed === null) return words
  if (isWordAt(bytes, start, passed)) words.push(passed.last + 1)
  const letters = laidOut && passed.lines === 0 && passed.tags === 0 ? lettersBefore(bytes, passed.last) : 0
  const further = letters > 0 ? passedBefore(bytes, passed.last - letters, quoted, laidOut) : null
  if (further !== null && isWordAt(bytes, start, further)) words.push(further.last + 1)
  return words
}

function isWordAt(bytes: Uint8Array, start: number, { last, lines, tags }: Passed): boolean {
  return (
    isPart(at(bytes, last)) && (lines === 0 || tags > 0 || (lines === 1 && isLabel(bytes, last) && standsAlone(bytes, start)))
  )
}

/** A line feed or the end of a tag, which part what is laid out. */
function isParting(byte: number): boolean {
  return byte === 10 || byte === 62
}

/** How many letters end at `last` if they are few and begin a line or an element: those of a value (`TREM 8504 1510`). 0 if not. */
function lettersBefore(bytes: Uint8Array, last: number): number {
  let i = last
  while (last - i <= MOST_LETTERS && isLetter(at(bytes, i))) i--
  const letters = last - i
  return letters <= MOST_LETTERS && isParting(at(bytes, i)) ? letters : 0
}

interface Passed {
  /** Of what was passed: the byte before it. */
  readonly last: number
  readonly lines: number
  readonly tags: number
}

/** What lies between a word and what it announces, backwards from `from`; null if that is too much. */
function passedBefore(bytes: Uint8Array, from: number, quoted: boolean, laidOut: boolean): Passed | null {
  let i = from
  let lines = 0
  let tags = 0
  while (from - i < (laidOut ? BETWEEN_LAID_OUT : BETWEEN_BEFORE)) {
    const byte = at(bytes, i)
    if (isBetween(byte, quoted)) i--
    else if (laidOut && byte === 62) {
      const open = tagStart(bytes, i)
      if (open < 0) return null
      tags++
      i = open - 1
    } else if (laidOut && (byte === 10 || byte === 13)) {
      if (byte === 10) lines++
      i--
    } else break
  }
  // Figures that belong to the word.
  for (let digits = 1; digits <= 2 && digitAt(bytes, i); digits++) i--
  return from - i > BETWEEN_LAID_OUT ? null : { last: i, lines, tags }
}

/** Where the tag begins that has its `>` at `end`; -1 if that is none, or too long. */
function tagStart(bytes: Uint8Array, end: number): number {
  for (let i = end - 1; i > end - BETWEEN_LAID_OUT; i--) {
    if (at(bytes, i) === 60) return i
    if (at(bytes, i) === 10 || at(bytes, i) === 62) return -1
  }
  return -1
}

/** The line up to its last word, at `last`, is short. */
function isLabel(bytes: Uint8Array, last: number): boolean {
  for (let i = last; i > last - LONGEST_LABEL; i--) if (at(bytes, i) === 10 || at(bytes, i) === 0) return true
  return false
}

/** From `start` to the end of the line there are only letters, digits, blanks and marks, and few. */
function standsAlone(bytes: Uint8Array, start: number): boolean {
  for (let i = start; i < start + LONGEST_LINE; i++) {
    const byte = at(bytes, i)
    if (byte === 10 || byte === 13 || byte === 0) return true
    if (!isAlphanumeric(byte) && byte !== 32 && !isMark(byte)) return false
  }
  return false
}

/** One to twelve letters and a digit: what goes on with a value behind a hyphen, as in a UUID, and is no word. */
function isRest(bytes: Uint8Array, from: number): boolean {
  let i = from
  while (isLetter(at(bytes, i))) i++
  return i > from && i - from <= 12 && digitAt(bytes, i)
}

function wordAfter(bytes: Uint8Array, end: number, { quoted }: Writing): boolean {
  if (!isNextTo(at(bytes, end), quoted)) return false
  if (at(bytes, end) === 45 && isRest(bytes, end + 1)) return false
  let i = end
  while (i - end < 3 && isBetween(at(bytes, i), quoted)) i++
  return isPart(at(bytes, i))
}

function isPart(byte: number): boolean {
  return isLetter(byte) || byte >= 0x80
}

function isCue(bytes: Uint8Array, i: number, cues: ReadonlySet<string>): boolean {
  if (isLead(at(bytes, i)) && cues.has(cueKey(bytes, i, 6))) return true
  if (!isPart(at(bytes, i)) || (isPart(at(bytes, i - 1)) && at(bytes, i - 2) !== 92)) return false
  let length = 0
  while (length < 8 && isLetter(at(bytes, i + length))) length++
  // Punctuation beyond ASCII, Han, Kana and Hangul go on with no word of ASCII.
  if (length === 0 || at(bytes, i + length) < 0xe2) while (length < 8 && isPart(at(bytes, i + length))) length++
  if (cues.has(cueKey(bytes, i, length)) || cues.has(dottedKey(bytes, i))) return true
  return length <= 2 && (at(bytes, i + length) === 32 || at(bytes, i + length) === 45) && cues.has(cueKey(bytes, i, PHRASE))
}

/** The letters of an abbreviation with dots, `D.N.I.`; empty if none begins there. */
function dottedKey(bytes: Uint8Array, from: number): string {
  let key = ''
  for (let i = from; key.length < 8 && isLetter(at(bytes, i)) && !isPart(at(bytes, i + 1)); i += 2) {
    key += String.fromCharCode(at(bytes, i) | 0x20)
    if (at(bytes, i + 1) !== 46) break
  }
  return key.length < 2 ? '' : key
}
