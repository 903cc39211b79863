/** Places where other text may be carried: as base64, hexadecimal, escapes. As in src/kernel/reference/carriers.ts. */
import { byteAt, isAlphanumeric, isDigit, isHex } from './bytes'
import { emit } from './hits'
import { CARRIER } from './kinds'

/** CARRIER_SIGN of src/model/carrier.ts. */
const RUN: u32 = 1
const JSON_STRING: u32 = 2
const PERCENT: u32 = 3
const QUOTED: u32 = 4

/** Characters of a run that are looked at; one that holds marks is followed back 32 bytes. */
const RUN_LENGTH: usize = 16
/** Digits among which hexadecimal ones have a letter: numbers have none. */
const HEX_LETTERS: usize = 64
/** Bytes that a value is followed back and ahead from its first escape, and the escapes it must have. */
const VALUE_BEFORE: usize = 64
const VALUE_AFTER: usize = 192
const LEAST_ESCAPES: u32 = 3

/** Bytes of UTF-8 that are still to come of the character at hand, -1 once it was no text. */
let pending: i32 = 0

@inline function takeByte(byte: u32): void {
  if (pending > 0) pending = (byte & 0xc0) == 0x80 ? pending - 1 : -1
  else if (byte < 0x80) pending = (byte >= 32 && byte != 127) || byte == 10 || byte == 9 || byte == 13 ? 0 : -1
  else if (byte < 0xc2 || byte > 0xf4) pending = -1
  else pending = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
}

/** Lanes that are letters or digits of ASCII. */
@inline function alphanumerics(block: v128): v128 {
  const letters = i8x16.lt_u(i8x16.sub(v128.or(block, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(26))
  return v128.or(letters, i8x16.lt_u(i8x16.sub(block, i8x16.splat(48)), i8x16.splat(10)))
}

@inline function equalTo(block: v128, byte: u32): v128 {
  return i8x16.eq(block, i8x16.splat(<i8>byte))
}

/** Lanes that are one of `count` bytes from `first` on. */
@inline function among(block: v128, first: u32, count: u32): v128 {
  return i8x16.lt_u(i8x16.sub(block, i8x16.splat(<i8>first)), i8x16.splat(<i8>count))
}

/**
 * True if 16 characters of base64 or base64url are text of twelve bytes. Perf: without a branch for each byte, as numbers and digits of UUIDs are
 * text for a while (bench `dense.ndjson`).
 */
function isBase64Text(at: usize): bool {
  const block = v128.load(at)
  const digits = among(block, 48, 10)
  const small = among(block, 97, 26)
  const capitals = among(block, 65, 26)
  const sixtyTwo = v128.or(equalTo(block, 43), equalTo(block, 45))
  const sixtyThree = v128.or(equalTo(block, 47), equalTo(block, 95))
  const known = v128.or(v128.or(digits, small), v128.or(capitals, v128.or(sixtyTwo, sixtyThree)))
  if (!i8x16.all_true(known)) return false
  const letters = v128.or(
    v128.and(small, i8x16.sub(block, i8x16.splat(71))),
    v128.and(capitals, i8x16.sub(block, i8x16.splat(65))),
  )
  const marks = v128.or(v128.and(sixtyTwo, i8x16.splat(62)), v128.and(sixtyThree, i8x16.splat(63)))
  const sextets = v128.or(v128.or(letters, marks), v128.and(digits, i8x16.add(block, i8x16.splat(4))))
  // Pairs of six bits, then pairs of twelve: three bytes in each lane of 32 bits, the last one lowest.
  const pairs = v128.or(i16x8.shl(v128.and(sextets, i16x8.splat(255)), 6), i16x8.shr_u(sextets, 8))
  const triples = v128.or(i32x4.shl(v128.and(pairs, i32x4.splat(0xffff)), 12), i32x4.shr_u(pairs, 16))
  const filling = i8x16.splat(97)
  return isText(i8x16.shuffle(triples, filling, 2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 16, 16, 16, 16))
}

/** As takeByte says of one byte after the other; a character may be cut off behind twelve. */
@inline function isText(text: v128): bool {
  const blanks = v128.or(equalTo(text, 9), v128.or(equalTo(text, 10), equalTo(text, 13)))
  const controls = v128.or(v128.andnot(i8x16.lt_u(text, i8x16.splat(32)), blanks), equalTo(text, 127))
  if (v128.any_true(controls)) return false
  const high = <u32>i8x16.bitmask(text)
  if (high == 0) return true
  const following = <u32>i8x16.bitmask(i8x16.lt_s(text, i8x16.splat(-64)))
  const four = <u32>i8x16.bitmask(among(text, 0xf0, 5))
  const three = four | <u32>i8x16.bitmask(among(text, 0xe0, 16))
  const two = three | <u32>i8x16.bitmask(among(text, 0xc2, 30))
  return (following | two) == high && (((two << 1) | (three << 2) | (four << 3)) & 0xfff) == following
}

@inline function nibble(byte: u32): u32 {
  return isDigit(byte) ? byte - 48 : (byte | 32) - 87
}

/** Sixteen digits, `0x` or the `x` of an escape before them left out, in a run that has a letter among its first 64. */
function isHexText(from: usize): bool {
  const first = byteAt(from)
  const at = first == 48 && (byteAt(from + 1) | 32) == 120 ? from + 2 : first == 120 && byteAt(from - 1) == 92 ? from + 1 : from
  // Perf: of most runs not all are hexadecimal digits.
  const block = v128.load(at)
  const digits = i8x16.lt_u(i8x16.sub(block, i8x16.splat(48)), i8x16.splat(10))
  const letters = i8x16.lt_u(i8x16.sub(v128.or(block, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(6))
  if (!i8x16.all_true(v128.or(digits, letters))) return false
  // Nor are numbers.
  if (!v128.any_true(letters) && !isHex(byteAt(at + RUN_LENGTH))) return false
  pending = 0
  for (let i = at; i < at + RUN_LENGTH; i += 2) {
    takeByte((nibble(byteAt(i)) << 4) | nibble(byteAt(i + 1)))
    if (pending < 0) return false
  }
  for (let i = at; i < at + HEX_LETTERS && isHex(byteAt(i)); i++) if (!isDigit(byteAt(i))) return true
  return false
}

/** `H4sI`: the magic of gzip and its method in base64. */
@inline function isGzip(at: usize): bool {
  return load<u32>(at) == 0x49733448
}

/** Bits of the 16 bytes from `at` that belong to a run of base64 with these marks. */
@inline function runBits(at: usize, mark: u32, other: u32): u32 {
  const block = v128.load(at)
  return <u32>i8x16.bitmask(v128.or(alphanumerics(block), v128.or(equalTo(block, mark), equalTo(block, other))))
}

/**
 * True for sixteen digits, none of base 16 behind them, that are no base64 of text: of three bytes in four digits the first one begins a
 * character beyond ASCII, so the second one goes on with it, which takes a 4, 5, 6 or 7 in the second place. Perf: numbers of cards.
 */
@inline function isPlainNumber(at: usize): bool {
  const block = v128.load(at)
  if (!i8x16.all_true(among(block, 48, 10)) || isHex(byteAt(at + RUN_LENGTH))) return false
  return (<u32>i8x16.bitmask(among(block, 52, 4)) & 0x2222) != 0x2222
}

/** The run of letters and digits that begins at `at`, and the run of base64 with marks that it ends, if either may be text. */
export function verifyRun(at: usize): void {
  if (!isPlainNumber(at) && (isHexText(at) || isBase64Text(at) || isGzip(at))) emit(CARRIER, at, at + RUN_LENGTH, 0, RUN)
  const mark = byteAt(at - 1)
  if (mark != 43 && mark != 47 && mark != 45 && mark != 95) return
  const other: u32 = mark == 43 ? 47 : mark == 47 ? 43 : mark == 45 ? 95 : 45
  const inRun = runBits(at - 16, mark, other) << 16 | runBits(at - 32, mark, other)
  if (inRun == ~(<u32>0) && (runBits(at - 48, mark, other) & 0x8000) != 0) return
  const start = at - <usize>clz(~inRun)
  if (isBase64Text(start) || isGzip(start)) emit(CARRIER, start, start + RUN_LENGTH, 0, RUN)
}

/** `{\"` and a letter. */
@inline export function verifyBackslash(at: usize): void {
  if (byteAt(at - 1) != 123 || byteAt(at + 1) != 34) return
  const next = byteAt(at + 2)
  if (isAlphanumeric(next) || next == 95 || next == 36 || next == 64) emit(CARRIER, at - 1, at + 2, 0, JSON_STRING)
}

@inline function isEscape(at: usize): bool {
  return byteAt(at) == 37 && isHex(byteAt(at + 1)) && isHex(byteAt(at + 2))
}

/** What stands in values within addresses beside escapes. */
@inline function isInValue(byte: u32): bool {
  if (isAlphanumeric(byte)) return true
  return byte == 45 || byte == 46 || byte == 95 || byte == 126 || byte == 43 || byte == 42 || byte == 33 || byte == 58 || byte == 64
}

/** The `%` at `at`, if it is the first of a value with three escapes or more. */
export function verifyPercent(at: usize): void {
  if (!isEscape(at) || byteAt(at - 3) == 37) return
  let start = at
  while (at - start < VALUE_BEFORE && isInValue(byteAt(start - 1))) start--
  if (byteAt(start - 1) == 37) return
  let escapes: u32 = 1
  for (let i = at + 3; i < at + VALUE_AFTER; ) {
    if (isEscape(i)) {
      if (++escapes == LEAST_ESCAPES) {
        emit(CARRIER, start, start + 1, 0, PERCENT)
        return
      }
      i += 3
    } else if (isInValue(byteAt(i))) i++
    else return
  }
}

@inline function isQuotedByte(at: usize): bool {
  return byteAt(at) == 61 && isHex(byteAt(at + 1)) && isHex(byteAt(at + 2))
}

/** The `=` at `at`, no digit before it, if it begins two escapes of quoted-printable that begin a character of UTF-8. */
@inline export function verifyEquals(at: usize): void {
  if (byteAt(at + 3) == 61) verifyQuoted(at)
}

function verifyQuoted(at: usize): void {
  if (!isQuotedByte(at) || !isQuotedByte(at + 3) || isDigit(byteAt(at - 1))) return
  pending = 0
  takeByte((nibble(byteAt(at + 1)) << 4) | nibble(byteAt(at + 2)))
  if (pending <= 0) return
  takeByte((nibble(byteAt(at + 4)) << 4) | nibble(byteAt(at + 5)))
  if (pending < 0) return
  let start = at
  while (at - start < VALUE_BEFORE && isInQuoted(byteAt(start - 1))) start--
  emit(CARRIER, start, start + 1, 0, QUOTED)
}

/** Bytes of a line that delimit no cell. */
@inline function isInQuoted(byte: u32): bool {
  return byte >= 32 && byte < 127 && byte != 34 && byte != 44 && byte != 59 && byte != 124 && byte != 60 && byte != 62
}
