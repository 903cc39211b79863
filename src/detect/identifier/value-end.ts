/** Reads a value, group by group, from where it begins. */
import type { IdentifierTest } from '../../model/rule.ts'
import { byteAt, isAlphanumeric, isDigit } from '../../validators/ascii.ts'
import { fits } from './compact.ts'

/** A check that lets more than this through is none. */
export const WEAK_CHECK = 0.2
/** Longest compact value. */
const LONGEST = 31

let text = ''
let raw = ''

/**
 * End of the longest value from `from` on that the rule accepts; -1 if there is none.
 *
 * @param adjacent a cue stands right there: misread letters and a line break are forgiven where a check makes up for it
 */
export function valueEnd(test: IdentifierTest, bytes: Uint8Array, from: number, adjacent: boolean): number {
  text = ''
  raw = ''
  let best = -1
  for (let i = from; raw.length <= LONGEST; ) {
    const byte = byteAt(bytes, i)
    if (isAlphanumeric(byte)) {
      raw += String.fromCharCode(byte)
      i++
      if (isAlphanumeric(byteAt(bytes, i))) continue
      if (((test.lengths >> raw.length) & 1) === 1 && mayEnd(bytes, i, adjacent) && accepts(test, adjacent)) best = i
      if (test.lengths >> (raw.length + 1) === 0) break
    } else {
      const next = markEnd(bytes, i, adjacent && test.chance <= WEAK_CHECK)
      if (next < 0) break
      // The sign of a century (Finland's `+`) is part of the value.
      if (byte === PLUS) raw += '+'
      i = next
    }
  }
  return best < 0 || goesOn(bytes, from, best) ? -1 : closed(bytes, from, best)
}

/** Most digits of a last group. */
const LAST_GROUP = 4

/** True if the mark before the value's last group stands behind it, too, with one more group of digits: `070-123 45` of `070-123 45 67`. */
function goesOn(bytes: Uint8Array, from: number, end: number): boolean {
  if (!isDigit(byteAt(bytes, end + 1)) || !isMark(byteAt(bytes, end))) return false
  let last = end - 1
  while (last > from && isDigit(byteAt(bytes, last))) last--
  if (byteAt(bytes, last) !== byteAt(bytes, end)) return false
  let after = end + 1
  while (isDigit(byteAt(bytes, after))) after++
  const digits = after - end - 1
  return (
    digits <= LAST_GROUP &&
    !isAlphanumeric(byteAt(bytes, after)) &&
    !(isMark(byteAt(bytes, after)) && isDigit(byteAt(bytes, after + 1)))
  )
}

/** With the bracket that closes one inside the value: `A123456(3)`. */
function closed(bytes: Uint8Array, from: number, end: number): number {
  const after = byteAt(bytes, end)
  if (after !== 41 && after !== 93) return end
  for (let i = from; i < end; i++) if (byteAt(bytes, i) === (after === 41 ? 40 : 91)) return end + 1
  return end
}

const PLUS = 43

function accepts(test: IdentifierTest, adjacent: boolean): boolean {
  text = raw.toUpperCase()
  if (fits(test, text)) return true
  if (!adjacent || test.chance > WEAK_CHECK || !/[OoIl]/.test(raw)) return false
  return test.forms.some((form) => form.length === raw.length && fits(test, asRead(form)))
}

/** With letters that optical recognition takes for digits put right where the form has digits. */
function asRead(form: string): string {
  let read = ''
  for (let i = 0; i < raw.length; i++) {
    const c = raw[i] as string
    read += form[i] !== '9' ? c : c === 'O' || c === 'o' ? '0' : c === 'I' || c === 'l' ? '1' : c
  }
  return read.toUpperCase()
}

/** Not glued to more, and no part of a chain or an address, unless the cue is right there. */
function mayEnd(bytes: Uint8Array, end: number, adjacent: boolean): boolean {
  const after = byteAt(bytes, end)
  if (after === 95 || after === 64) return false
  if (adjacent) return true
  return !((after === 45 || after === 46 || after === 47 || after === 58) && isAlphanumeric(byteAt(bytes, end + 1)))
}

export function isMark(byte: number): boolean {
  return byte === 32 || byte === 45 || byte === 46 || byte === 47
}

/** One past what parts two groups of a value at `i`: a mark, a dash, a no-break space, ` - `; right after a cue a line break. */
function markEnd(bytes: Uint8Array, i: number, overLines: boolean): number {
  const byte = byteAt(bytes, i)
  const next = byteAt(bytes, i + 1)
  if (byte === 32 && (next === 45 || next === 47) && byteAt(bytes, i + 2) === 32) return i + 3
  if (isMark(byte) || byte === PLUS) return isAlphanumeric(next) ? i + 1 : -1
  if (byte === 40 || byte === 91) return isAlphanumeric(next) ? i + 1 : -1
  if (byte === 58 && isDigit(next)) return i + 1
  if (byte === 10) return overLines && isDigit(byteAt(bytes, i - 1)) && isDigit(next) ? i + 1 : -1
  if (byte === 0xc2 && next === 0xa0) return i + 2
  if (byte === 0xe2 && next === 0x80 && byteAt(bytes, i + 2) >= 0x90 && byteAt(bytes, i + 2) <= 0x95) return i + 3
  return -1
}
