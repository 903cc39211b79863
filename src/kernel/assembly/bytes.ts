/** Classes of bytes and small readings, as in src/kernel/reference/bytes.ts. */

@inline export function byteAt(at: usize): u32 {
  return <u32>load<u8>(at)
}

@inline export function isDigit(byte: u32): bool {
  return byte - 48 < 10
}

@inline export function isUpper(byte: u32): bool {
  return byte - 65 < 26
}

@inline export function isLetter(byte: u32): bool {
  return (byte | 32) - 97 < 26
}

@inline export function isAlphanumeric(byte: u32): bool {
  return isDigit(byte) || isLetter(byte)
}

@inline export function isWord(byte: u32): bool {
  return isAlphanumeric(byte) || byte == 95
}

@inline export function isHex(byte: u32): bool {
  return isDigit(byte) || (byte | 32) - 97 < 6
}

@inline export function digitAt(at: usize): bool {
  return isDigit(byteAt(at))
}

/** True if a word byte stands before `start` that is not the letter of an escape (`\n`, `\r`, `\t`). */
@inline export function gluedLeft(start: usize): bool {
  const before = byteAt(start - 1)
  return isWord(before) && !((before == 110 || before == 114 || before == 116) && byteAt(start - 2) == 92)
}

@inline export function gluedRight(end: usize): bool {
  return isWord(byteAt(end))
}

/** One past the last digit of the run at `from`; looks no farther than `limit` bytes. */
export function digitsEnd(from: usize, limit: usize): usize {
  let end = from
  while (end < from + limit && digitAt(end)) end++
  return end
}

export function decimal(start: usize, end: usize): u32 {
  let value: u32 = 0
  for (let i = start; i < end; i++) value = value * 10 + byteAt(i) - 48
  return value
}

/** True if `separator` and a digit stand before `start`. */
@inline export function joinedLeft(start: usize, separator: u32): bool {
  return byteAt(start - 1) == separator && digitAt(start - 2)
}

/** True if `separator` and a digit stand at `end`. */
@inline export function joinedRight(end: usize, separator: u32): bool {
  return byteAt(end) == separator && digitAt(end + 1)
}

/** True if a letter or digit stands before `start` that is not the letter of an escape. */
@inline export function gluedLeftAlphanumeric(start: usize): bool {
  return gluedLeft(start) && byteAt(start - 1) != 95
}

/** Address of the first `quote` or backslash in [from, to), else `to`. Reads up to 15 bytes past `to`. */
@inline export function quoteOrBackslash(from: usize, to: usize, quote: u32): usize {
  const quotes = i8x16.splat(<i8>quote)
  const slash = i8x16.splat(92)
  for (let at = from; at < to; at += 16) {
    const block = v128.load(at)
    const found = <u32>i8x16.bitmask(v128.or(i8x16.eq(block, quotes), i8x16.eq(block, slash)))
    if (found != 0) return min(at + <usize>ctz(found), to)
  }
  return to
}
