import { isDigit } from '../../validators/ascii.ts'

/** How a number is written: what tells a phone number from an id with the same digits. */
export interface Written {
  digits: number
  groups: number
  /** Digits of the first four groups, as decimal digits: 3-3-4 is 334, capped at 9 each. */
  grouping: number
  /** The first digit is 0. */
  leadingZero: boolean
  plus: boolean
  parentheses: boolean
  spaces: number
  hyphens: number
  dots: number
  slashes: number
  /** All digits are the same. */
  repeated: boolean
}

const written: Written = {
  digits: 0,
  groups: 0,
  grouping: 0,
  leadingZero: false,
  plus: false,
  parentheses: false,
  spaces: 0,
  hyphens: 0,
  dots: 0,
  slashes: 0,
  repeated: true,
}

/** Reads `bytes[start..end)`. The next call overwrites the answer: the hot path allocates nothing. */
export function readWritten(bytes: Uint8Array, start: number, end: number): Readonly<Written> {
  written.digits = 0
  written.groups = 0
  written.grouping = 0
  written.plus = false
  written.parentheses = false
  written.spaces = 0
  written.hyphens = 0
  written.dots = 0
  written.slashes = 0
  written.repeated = true
  let first = 0
  let run = 0
  for (let i = start; i <= end; i++) {
    const byte = i < end ? (bytes[i] as number) : 0
    if (isDigit(byte)) {
      if (written.digits++ === 0) first = byte
      else if (byte !== first) written.repeated = false
      run++
      continue
    }
    if (run > 0) {
      if (++written.groups <= 4) written.grouping = written.grouping * 10 + Math.min(run, 9)
      run = 0
    }
    if (i < end) countMark(byte)
  }
  written.leadingZero = first === 48
  return written
}

function countMark(byte: number): void {
  switch (byte) {
    case 32:
    case 0xc2: // no-break space
      written.spaces++
      break
    case 45:
    case 0xe2: // U+2010, U+2011, U+2013
      written.hyphens++
      break
    case 46:
      written.dots++
      break
    case 47:
      written.slashes++
      break
    case 40:
    case 41:
      written.parentheses = true
      break
    case 43:
      written.plus = true
      break
  }
}
