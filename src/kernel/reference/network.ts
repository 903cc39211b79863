/** Values written in hexadecimal: ipv6, mac, uuid, ethereum; and base58. Each function says if one begins at `start`. */
import { hexValue, isAlphanumeric, isDigit, isWord } from '../../validators/ascii.ts'
import { at, gluedLeft, gluedRight, kept, type Span } from './bytes.ts'
import { ipv4End } from './numbers.ts'

function isHex(byte: number): boolean {
  return hexValue(byte) >= 0
}

function hexEnd(bytes: Uint8Array, from: number, limit: number): number {
  let end = from
  while (end < from + limit && isHex(at(bytes, end))) end++
  return end
}

function anyDigit(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes.subarray(start, end).some(isDigit)
}

/**
 * RFC 4291 text at the beginning of a run of hexadecimal digits and colons. Without `::` it has eight groups, not all of two
 * digits (that is an EUI-64). With `::` it is `::1`, or begins `::` and has two groups or more, or its first group has three
 * digits or more; and it holds a decimal digit: `std::vector`, `a[::2]` and `10::20` are none.
 */
export function ipv6At(bytes: Uint8Array, start: number): Span | null {
  const before = at(bytes, start - 1)
  if (!isRunStart(bytes, start) || before === 46 || gluedLeft(bytes, start)) return null
  let groups = 0
  let pairs = 0
  let gap = false
  let tail = false
  let end = start
  if (at(bytes, start) === 58) {
    gap = true
    end += 2
  }
  for (;;) {
    const next = hexEnd(bytes, end, 5)
    if (next - end > 4) return null
    if (next === end) break
    const dotted = at(bytes, next) === 46 ? ipv4End(bytes, end) : -1
    groups += dotted < 0 ? 1 : 2
    if (dotted >= 0) {
      tail = true
      end = dotted
      break
    }
    if (next - end === 2) pairs++
    end = next
    if (at(bytes, end) !== 58) break
    if (at(bytes, end + 1) === 58) {
      if (gap) return null
      gap = true
      end += 2
    } else if (isHex(at(bytes, end + 1))) end++
    else break
  }
  const after = at(bytes, end)
  const colonRun = after === 58 && (at(bytes, end + 1) === 58 || isHex(at(bytes, end + 1)))
  if (gluedRight(bytes, end) || colonRun || (after === 46 && isDigit(at(bytes, end + 1)))) return null
  if (!gap ? groups !== 8 || pairs === 8 : groups > 7 || groups === 0) return null
  if (gap && !tail) {
    const first = hexEnd(bytes, start, 5) - start
    const loopback = groups === 1 && end - start === 3 && at(bytes, start + 2) === 49
    if (!loopback && (first === 0 ? groups < 2 : first < 3)) return null
  }
  return anyDigit(bytes, start, end) ? { start, end, significant: bytes.slice(start, end) } : null
}

/** True if a run of hexadecimal digits and colons begins at `start`, or `::`, or a group after one colon that begins such a run. */
function isRunStart(bytes: Uint8Array, start: number): boolean {
  const before = at(bytes, start - 1)
  if (isHex(before)) return false
  if (at(bytes, start) === 58) return at(bytes, start + 1) === 58 && before !== 58
  if (!isHex(at(bytes, start))) return false
  return before !== 58 || !(at(bytes, start - 2) === 58 || isHex(at(bytes, start - 2)))
}

/** Six pairs with the same separator `:` or `-` and no seventh, or three dotted groups of four that hold a digit (Cisco). */
export function macAt(bytes: Uint8Array, start: number): Span | null {
  if (gluedLeft(bytes, start)) return null
  const cisco = at(bytes, start + 4) === 46
  const separator = at(bytes, start + (cisco ? 4 : 2))
  const size = cisco ? 4 : 2
  if (!cisco && separator !== 58 && separator !== 45) return null
  const end = start + (cisco ? 14 : 17)
  for (let i = start; i < end; i++) {
    if ((i - start) % (size + 1) === size ? at(bytes, i) !== separator : !isHex(at(bytes, i))) return null
  }
  if (gluedRight(bytes, end)) return null
  if (cisco) {
    const dotted =
      (at(bytes, start - 1) === 46 && isWord(at(bytes, start - 2))) || (at(bytes, end) === 46 && isWord(at(bytes, end + 1)))
    if (dotted || !anyDigit(bytes, start, end)) return null
  } else {
    const pair = (index: number) => isHex(at(bytes, index)) && isHex(at(bytes, index + 1))
    if (at(bytes, start - 1) === separator && pair(start - 3) && !isWord(at(bytes, start - 4))) return null
    if (at(bytes, end) === separator && pair(end + 1) && !isWord(at(bytes, end + 3))) return null
  }
  return { start, end, significant: kept(bytes, start, end, isHex) }
}

/** RFC 9562 text: groups of 8, 4, 4, 4 and 12 hexadecimal digits joined by hyphens. */
export function uuidAt(bytes: Uint8Array, start: number): Span | null {
  const end = start + 36
  for (let i = 0; i < 36; i++) {
    const hyphen = i === 8 || i === 13 || i === 18 || i === 23
    if (hyphen ? at(bytes, start + i) !== 45 : !isHex(at(bytes, start + i))) return null
  }
  return gluedLeft(bytes, start) || gluedRight(bytes, end) ? null : { start, end, significant: kept(bytes, start, end, isHex) }
}

/** `0x` and exactly 40 hexadecimal digits. */
export function ethereumAt(bytes: Uint8Array, start: number): Span | null {
  if (at(bytes, start) !== 48 || (at(bytes, start + 1) | 32) !== 120) return null
  const end = hexEnd(bytes, start + 2, 41)
  if (end - start !== 42 || gluedLeft(bytes, start) || gluedRight(bytes, end)) return null
  return { start, end, significant: bytes.slice(start, end) }
}

/** 26 to 35 base58 characters (no 0, O, I, l), of which the first is 1 or 3 and one at least a letter. */
export function base58At(bytes: Uint8Array, start: number): Span | null {
  if ((at(bytes, start) !== 49 && at(bytes, start) !== 51) || gluedLeft(bytes, start)) return null
  let end = start
  let letters = 0
  while (end < start + 36 && isAlphanumeric(at(bytes, end))) {
    const byte = at(bytes, end++)
    if (byte === 48 || byte === 79 || byte === 73 || byte === 108) return null
    if (!isDigit(byte)) letters++
  }
  if (end - start < 26 || end - start > 35 || letters === 0 || gluedRight(bytes, end)) return null
  return { start, end, significant: bytes.slice(start, end) }
}
