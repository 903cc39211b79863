/** Finds the value that an identifier's run begins or is part of, and judges it. */
import { evidenceBit } from '../../evidence/kinds.ts'
import { ADJACENT_BITS, ALONE_BITS, MOST_CHECK_BITS, NEAR_BITS } from '../../evidence/score.ts'
import { REJECT, type IdentifierTest } from '../../model/rule.ts'
import { byteAt, isDigit, isLetter, isUpper, isWord } from '../../validators/ascii.ts'
import { ADJACENT, type Strength } from './cue-index.ts'
import { isMark, valueEnd, WEAK_CHECK } from './value-end.ts'

/** Form of values with so many letters at their beginning that they are written in two groups. */
const TWO_GROUPS = 'AAAAAA'

export interface IdentifierClaim {
  bits: number
  start: number
  end: number
  evidence: number
}

const SHAPE = evidenceBit('shape')
const CHECKSUM = evidenceBit('checksum')
const NEARBY_WORD = evidenceBit('nearby-word')

/** Letters before the run that may belong to the value (`CDM 891043`). */
const MOST_LETTERS = 5

/**
 * @param start first byte of the run that the kernel found
 * @param strength null where no cue is near
 */
export function claimIdentifier(
  claim: IdentifierClaim,
  test: IdentifierTest,
  bytes: Uint8Array,
  start: number,
  strength: Strength | null,
): void {
  claim.bits = REJECT
  const adjacent = strength?.closeness === ADJACENT
  if (!findValue(claim, test, bytes, start, adjacent)) return
  if (strength === null && !standsAlone(test, bytes, claim.start, claim.end)) return
  claim.evidence = SHAPE
  if (strength !== null) claim.evidence |= NEARBY_WORD
  if (test.checked && test.chance <= WEAK_CHECK) claim.evidence |= CHECKSUM
  const chance = test.checked ? test.chance : 1
  if (strength === null)
    claim.bits = Math.min(MOST_CHECK_BITS, -Math.log2(chance * shareOfForm(bytes, claim.start, claim.end))) + ALONE_BITS
  else {
    const announced = (adjacent ? ADJACENT_BITS : NEAR_BITS) + Math.min(1, strength.letters / LONG_CUE)
    claim.bits = Math.min(MOST_CHECK_BITS, -Math.log2(chance)) + announced
  }
}

/** Letters of a cue that count in full. */
const LONG_CUE = 20

/**
 * How seldom a random value has this form: with letters, the share of letters and digits of this length that have each in its place;
 * with digits only, the share of places where its marks could stand.
 */
function shareOfForm(bytes: Uint8Array, start: number, end: number): number {
  let share = 1
  let digits = 0
  let letters = 0
  let marks = 0
  for (let i = start; i < end; i++) {
    const byte = byteAt(bytes, i)
    if (isDigit(byte)) digits++
    else if (isLetter(byte)) letters++
    else marks++
  }
  if (letters > 0) return (10 / 36) ** digits * (26 / 36) ** letters
  while (marks-- > 0) share /= Math.max(1, digits - 1)
  return share
}

/** True for one of the forms that count without a cue, with nothing hanging on it that would make it part of something else. */
function standsAlone(test: IdentifierTest, bytes: Uint8Array, start: number, end: number): boolean {
  if (hangsOn(bytes, start) || isMidWord(bytes, start) || isOfBothCases(bytes, start, end)) return false
  let form = ''
  for (let i = start; i < end; i++) {
    const byte = byteAt(bytes, i)
    form += isDigit(byte) ? '9' : isLetter(byte) ? 'A' : String.fromCharCode(byte)
  }
  return test.alone.includes(form)
}

/** True behind a Latin letter with a mark (`Ä`, `é`, `ø`: two bytes in UTF-8), which the kernel takes for no letter. */
function isMidWord(bytes: Uint8Array, start: number): boolean {
  const lead = byteAt(bytes, start - 2)
  return byteAt(bytes, start - 1) >= 0x80 && lead >= 0xc3 && lead <= 0xc9
}

/** Numbers of papers are written in capitals or all small; keys, titles and base64 mix both. */
function isOfBothCases(bytes: Uint8Array, start: number, end: number): boolean {
  let capitals = 0
  let small = 0
  for (let i = start; i < end; i++) {
    const byte = byteAt(bytes, i)
    if (isUpper(byte)) capitals++
    else if (isLetter(byte)) small++
  }
  return capitals > 0 && small > 0
}

/** True behind `@`, `#`, `%`, `\\`, `-`, `.` and `/`. */
function hangsOn(bytes: Uint8Array, start: number): boolean {
  const before = byteAt(bytes, start - 1)
  return before === 64 || before === 35 || before === 37 || before === 92 || before === 45 || before === 46 || before === 47
}

/**
 * False if no rule could take a value for one that counts without a cue, wherever it finds its beginning.
 * Perf: groups of UUIDs have forms of such values, and each of the rules would look for one there (bench: dense.ndjson).
 *
 * @param start first byte of the run that the kernel found
 */
export function mayStandAlone(bytes: Uint8Array, start: number): boolean {
  if (!hangsOn(bytes, start)) return true
  const before = lettersBefore(bytes, start)
  if (before === start) return false
  return !hangsOn(bytes, before) || !hangsOn(bytes, lettersBefore(bytes, before))
}

function findValue(claim: IdentifierClaim, test: IdentifierTest, bytes: Uint8Array, start: number, adjacent: boolean): boolean {
  const before = test.forms.some((form) => !form.startsWith('9')) ? lettersBefore(bytes, start) : start
  // Two groups of letters, as `RSS MRA 85T10 A562S` is read out.
  const twice = before !== start && test.forms.some((form) => form.startsWith(TWO_GROUPS)) ? lettersBefore(bytes, before) : before
  for (const from of new Set([twice, before, start])) {
    const end = valueEnd(test, bytes, from, adjacent)
    if (end < 0) continue
    claim.start = from
    claim.end = end
    return true
  }
  return false
}

function isCapitals(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isUpper(byteAt(bytes, i))) return false
  return true
}

/** First of one to five letters that stand alone before the run, perhaps with one mark between. */
function lettersBefore(bytes: Uint8Array, start: number): number {
  let i = start
  if (!isLetter(byteAt(bytes, i - 1))) i--
  if (i < start && !isMark(byteAt(bytes, i))) return start
  const end = i
  // A word before a space is a word unless it is in capitals.
  const isLone = end < start && byteAt(bytes, end) === 32
  while (end - i <= MOST_LETTERS && isLetter(byteAt(bytes, i - 1))) i--
  if (isLone && !isCapitals(bytes, i, end)) return start
  return end - i === 0 || end - i > MOST_LETTERS || isWord(byteAt(bytes, i - 1)) ? start : i
}
