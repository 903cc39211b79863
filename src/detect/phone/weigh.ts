import { REJECT } from '../../model/rule.ts'
import { byteAt, isDigit, isLetter } from '../../validators/ascii.ts'
import { isDrawing } from '../drawing.ts'
import { textOf } from '../located.ts'
import { announcedBits } from './announced.ts'
import { hasCallingCode, isGrouped, isInternational, isNational } from './table.ts'
import { readWritten, type Written } from './written.ts'

/**
 * Bits for how a number is written, on top of a weak shape (-2). Digits alone say little: of random digits grouped
 * 3-3-4 or 3-3-3, three quarters are a valid number somewhere, so separators and words carry the verdict. Measured on labelled text, see docs/accuracy.md.
 */
const BITS = {
  /** `+`, a calling code, a valid number; and separators. */
  international: 5,
  internationalGrouped: 7,
  /** `+`, a calling code and digits that are no valid number there: new ranges, typing errors, made-up numbers. */
  internationalInvalid: 1,
  internationalInvalidGrouped: 3,
  /** 00 in place of `+`; 001-ddd-ddd-dddd also where the area is none. */
  dialledOut: -1,
  dialledOutGrouped: 4,
  dialledOutInvalid: -0.5,
  /** (ddd) ddd-dddd and its kin. */
  parentheses: 6.5,
  parenthesesShort: 3,
  parenthesesOdd: 1,
  /** (123) 456-7890: no such area, and yet written for nothing else. */
  parenthesesAmerican: 3,
  /** ddd-ddd-dddd and ddd.ddd.dddd, as written in North America and for little else. */
  american: 5,
  /** A national prefix and separators other than spaces. */
  prefixed: 3.5,
  /** A national prefix and spaces, three groups or two. */
  prefixedSpaced: 3,
  prefixedTwo: 1.5,
  /** No national prefix, nine digits and more. */
  plainLong: 1,
  plainSpaced: -0.5,
  /** Eight digits or seven: dd dd dd dd, dddd dddd, ddd-dddd. */
  plainShort: -0.5,
  /** Groups that other things are written in: postcodes (5-4, 5-3), status and size in logs (3-5, 3-6), numbered papers (4/2/4). */
  otherwise: -3,
  /** Valid digits in groups no country uses. */
  oddGroups: -0.5,
  /** Digits that are nobody's number. */
  invalid: -2,
} as const

/** Judges a kernel hit of kind phoneInternational or phoneNational. */
export function weighPhone(bytes: Uint8Array, start: number, end: number): number {
  const written = readWritten(bytes, start, end)
  if (written.repeated || written.digits < 7 || isDay(bytes, start, end, written)) return REJECT
  if (written.spaces > 1 && (isOfGlyph(bytes, start, end) || isOfDump(bytes, start, end))) return REJECT
  const neighbours = weighNeighbours(bytes, start, end)
  if (neighbours <= REJECT) return REJECT
  const around = neighbours + (hasExtension(bytes, end) ? EXTENSION_BITS : 0)
  if (written.plus) return around + weighPlus(bytes, start, end, written)
  if (startsWithZeros(bytes, start)) return around + weighDialledOut(bytes, start, end, written)
  return around + weighNational(bytes, start, end, written) + (isBesideMail(bytes, start, end) ? BESIDE_MAIL_BITS : 0)
}

/** `0001-01-01`: a day as databases have it, of whatever year, and nothing before or behind it; `+2018-03-04` where a patch adds it. */
function isDay(bytes: Uint8Array, start: number, end: number, written: Readonly<Written>): boolean {
  if (written.grouping !== 422 || written.hyphens + written.slashes !== 2) return false
  const from = end - 10
  if (from !== start && !written.plus) return false
  const pair = (at: number): number => ((bytes[at] as number) - 48) * 10 + (bytes[at + 1] as number) - 48
  return pair(from + 5) <= 12 && pair(from + 8) <= 31
}

/** `B 0 231 600 285 ;`: the box of a glyph, behind its letter (Adobe Font Metrics, section 8). */
function isOfGlyph(bytes: Uint8Array, start: number, end: number): boolean {
  return /; [A-Z]{1,2} $/.test(textOf(bytes, Math.max(0, start - 5), start)) && textOf(bytes, end, end + 2) === ' ;'
}

/** Among other bytes base 16: `2c 4f 05 12 61 07 04`, `01 23 45 67 89 AB CD`. A pair of letters alone may be a word (`de 01 23 45 67 89`). */
function isOfDump(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start + 2] !== 32) return false
  return (
    /(?:^|[^\w])(?:[\da-f]{2} {1,2})?(?:\d[a-f]|[a-f]\d) {1,2}$/i.test(textOf(bytes, Math.max(0, start - 9), start)) ||
    /^ {1,2}(?:\d[a-f]|[a-f]\d|[a-f]{2} {1,2}[\da-f]{2})(?!\w)/i.test(textOf(bytes, end, end + 9))
  )
}

/** Nothing but a phone number has one. */
const EXTENSION_BITS = 3

/** ` x 123`, ` ext. 12`, `x12` */
function hasExtension(bytes: Uint8Array, end: number): boolean {
  let at = end
  while (at < end + 2 && (byteAt(bytes, at) === 32 || byteAt(bytes, at) === 44)) at++
  const first = byteAt(bytes, at) | 32
  if (first !== 120 && first !== 101) return false // x e
  return /^[ ,]{0,2}(?:x|ext\.?|extension) ?:? ?\d{1,6}(?![\w.])/i.test(textOf(bytes, end, end + 20))
}

/** How somebody can be reached stands together; whatever else has digits seldom stands so. */
const BESIDE_MAIL_BITS = 2

/** `ada@example.com oder 0171 …`, `ada@example.com | 0171 …`, `0171 … · ada@example.com`: one of several ways, a word or a mark between them. */
function isBesideMail(bytes: Uint8Array, start: number, end: number): boolean {
  if (
    hasAt(bytes, Math.max(0, start - LONGEST_MAIL), start) &&
    BEHIND_MAIL.test(textOf(bytes, Math.max(0, start - LONGEST_MAIL), start))
  )
    return true
  return hasAt(bytes, end, end + LONGEST_MAIL) && BEFORE_MAIL.test(textOf(bytes, end, end + LONGEST_MAIL))
}

/** Bytes on either side in which a mail address stands. */
const LONGEST_MAIL = 80
const WAYS =
  '(?: ?[,;/|·•–-] ?| (?:or|and|oder|und|bzw\\.|ou|et|o|y|e|of|en|lub|i|eller|och|og|tai|ja|nebo|vagy|sau|veya|или|або) )'
const BEHIND_MAIL = new RegExp(`[\\w.+-]{1,64}@[\\w.-]{1,60}\\.[a-z]{2,12}>?${WAYS}$`)
const BEFORE_MAIL = new RegExp(`^${WAYS}<?[\\w.+-]{1,64}@[\\w-]`)

function hasAt(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] === AT) return true
  return false
}

const AT = 64

function startsWithZeros(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 48 && bytes[start + 1] === 48
}

function weighPlus(bytes: Uint8Array, start: number, end: number, written: Readonly<Written>): number {
  // `+12.3456789` is a signed decimal.
  if (written.groups === 2 && written.dots === 1) return REJECT
  if (!hasCallingCode(bytes, start, end)) return REJECT
  const grouped = written.groups > 1
  if (!isInternational(bytes, start, end)) return grouped ? BITS.internationalInvalidGrouped : BITS.internationalInvalid
  return grouped ? BITS.internationalGrouped : BITS.international
}

function weighDialledOut(bytes: Uint8Array, start: number, end: number, written: Readonly<Written>): number {
  if (written.grouping === 3334 && bytes[start + 2] === 49) return BITS.dialledOutGrouped
  if (!isInternational(bytes, start + 2, end)) return written.groups > 2 ? BITS.dialledOutInvalid : BITS.invalid
  return written.groups > 1 ? BITS.dialledOutGrouped : BITS.dialledOut
}

function weighNational(bytes: Uint8Array, start: number, end: number, written: Readonly<Written>): number {
  if (readsOtherwise(written)) return BITS.otherwise
  if (!isGrouped(bytes, start, end)) {
    if (written.parentheses) return isAmerican(written) ? BITS.parenthesesAmerican : BITS.parenthesesOdd
    return isNational(bytes, start, end) ? BITS.oddGroups : BITS.invalid
  }
  const marks = written.hyphens + written.dots + written.slashes
  if (written.parentheses) return written.digits >= 9 ? BITS.parentheses : marks > 0 ? BITS.parenthesesShort : BITS.parenthesesOdd
  if (isAmerican(written) && isUniform(written)) return BITS.american
  if (written.leadingZero && written.digits >= 9) {
    if (marks > 0) return BITS.prefixed
    return written.groups > 2 ? BITS.prefixedSpaced : BITS.prefixedTwo
  }
  if (written.digits < 9) return BITS.plainShort
  return marks > 0 ? BITS.plainLong : BITS.plainSpaced
}

function readsOtherwise(written: Readonly<Written>): boolean {
  if (written.slashes > 1) return true
  if (written.groups !== 2 || written.parentheses) return false
  if (written.hyphens > 0) return written.grouping === 54 || written.grouping === 53
  return written.spaces > 0 && !written.leadingZero && (written.grouping === 35 || written.grouping === 36)
}

function isAmerican(written: Readonly<Written>): boolean {
  return written.grouping === 334 || written.grouping === 1334
}

/** Hyphens only, or full stops only (one space after the leading 1 is allowed). */
function isUniform(written: Readonly<Written>): boolean {
  const joints = written.groups - 1
  return (
    written.hyphens === joints ||
    written.dots === joints ||
    (written.groups === 4 && written.spaces === 1 && written.hyphens === 2)
  )
}

/** What stands right beside a number: amounts, file names, numbered things and longer codes are no phone numbers. */
function weighNeighbours(bytes: Uint8Array, start: number, end: number): number {
  if (isDrawing(bytes, start)) return REJECT
  let bits = 0
  const before = byteAt(bytes, start - 1)
  const further = byteAt(bytes, start - 2)
  // $ # % * of amounts and numbers, and the last byte of the signs of the pound, yen and euro.
  if (before === 36 || before === 42 || before === 35 || before === 37 || before === 0xa3 || before === 0xa5 || before === 0xac)
    bits -= 4
  if (before === 40 && isColour(bytes, start)) return REJECT
  if (before === 46 && (isDigit(further) || further === 45 || further === 32)) return REJECT // a decimal, also `-.5`
  if ((before === 45 || before === 47) && isLetter(further)) bits -= isOfCode(bytes, start) ? 5 : 2
  if (before === 32 && further === 41 && isOfRegister(bytes, start)) bits -= 4
  const after = byteAt(bytes, end)
  const beyond = byteAt(bytes, end + 1)
  if (after === 37 || after === 36) bits -= 5
  if (after === 46 && isDigit(beyond)) return REJECT
  if ((after === 45 || after === 46 || after === 47 || after === 95) && isLetter(beyond))
    bits -= isLabelled(bytes, end + 1) ? -2 : after === 45 ? 3 : 2
  return bits
}

/** Parts of a colour, as style sheets write them: `rgb(59 130 246 / 50%)` (CSS Color 4). */
function isColour(bytes: Uint8Array, start: number): boolean {
  return /(?:^|[^\w-])(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch))\($/i.test(textOf(bytes, Math.max(0, start - 8), start))
}

/** Whose numbers they are, in capitals: `MA-999-999-1234`. */
function isOfCode(bytes: Uint8Array, start: number): boolean {
  return /(?:^|[^\w-])(?!TEL|FAX|MOB|CEL|PH-)[A-Z]{2,3}-$/.test(textOf(bytes, Math.max(0, start - 6), start))
}

/** What keeps the register that it is a number of, where a value begins: `>(Sirsi) 01-0112101`. */
function isOfRegister(bytes: Uint8Array, start: number): boolean {
  return (
    /(?:^|[>"'\t])\([A-Za-z]{2,10}\) $/.test(textOf(bytes, Math.max(0, start - 16), start)) &&
    !isLabelled(bytes, openingOf(bytes, start))
  )
}

function openingOf(bytes: Uint8Array, start: number): number {
  return bytes.lastIndexOf(40, start) + 1
}

/** `555-0123-Office`, `555 0123/fax`: the kind of line. */
function isLabelled(bytes: Uint8Array, at: number): boolean {
  return /^(?:office|fax|mobile|mob|home|cell|work|tel|phone|private|direct)(?![a-z])/i.test(textOf(bytes, at, at + 8))
}

/** Judges digits found behind a key word that announces a phone number. */
export function weighAnnounced(bytes: Uint8Array, start: number, end: number): number {
  const written = readWritten(bytes, start, end)
  if (written.repeated || isDateLike(written)) return REJECT
  return announcedBits(bytes, start) + weighDigits(bytes, start, end, written)
}

function weighDigits(bytes: Uint8Array, start: number, end: number, written: Readonly<Written>): number {
  if (written.plus) return isInternational(bytes, start, end) ? 3 : hasCallingCode(bytes, start, end) ? 0 : REJECT
  if (isGrouped(bytes, start, end)) return 2
  if (written.digits >= 9 && (isNational(bytes, start, end) || isInternational(bytes, start, end))) return 0
  return written.groups > 1 ? -1 : -3
}

/** 2024-05-17, 17.05.2024 */
function isDateLike(written: Readonly<Written>): boolean {
  return written.digits === 8 && (written.grouping === 422 || written.grouping === 224)
}
