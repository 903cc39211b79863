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

/** The six bits of a character of base64 or base64url, or 64. */
@inline function sextet(byte: u32): u32 {
  if (isDigit(byte)) return byte + 4
  if (byte - 97 < 26) return byte - 71
  if (byte - 65 < 26) return byte - 65
  return byte == 43 || byte == 45 ? 62 : byte == 47 || byte == 95 ? 63 : 64
}

/** Lanes that are letters or digits of ASCII. */
@inline function alphanumerics(block: v128): v128 {
  const letters = i8x16.lt_u(i8x16.sub(v128.or(block, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(26))
  return v128.or(letters, i8x16.lt_u(i8x16.sub(block, i8x16.splat(48)), i8x16.splat(10)))
}

@inline function equalTo(block: v128, byte: u32): v128 {
  return i8x16.eq(block, i8x16.splat(<i8>byte))
}

function isBase64Text(at: usize): bool {
  pending = 0
  for (let i = at; i < at + RUN_LENGTH; i += 4) {
    const a = sextet(byteAt(i))
    const b = sextet(byteAt(i + 1))
    const c = sextet(byteAt(i + 2))
    const d = sextet(byteAt(i + 3))
    if ((a | b | c | d) >= 64) return false
    takeByte((a << 2) | (b >> 4))
    if (pending < 0) return false
    takeByte(((b & 15) << 4) | (c >> 2))
    if (pending < 0) return false
    takeByte(((c & 3) << 6) | d)
    if (pending < 0) return false
  }
  return true
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

/** The run of letters and digits that begins at `at`, and the run of base64 with marks that it ends, if either may be text. */
export function verifyRun(at: usize): void {
  if (isHexText(at) || isBase64Text(at) || isGzip(at)) emit(CARRIER, at, at + RUN_LENGTH, 0, RUN)
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
