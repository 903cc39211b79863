/** Whom an identifier stands for, as a number that only the project's key can make: equal people, equal numbers. */
import { isLetter } from '../../validators/ascii.ts'
import { createHmac } from 'node:crypto'
import type { ClassId } from '../../model/class.ts'
import { PERSON_BITS } from '../../model/people-sketch.ts'
import { sipHash, sipResult } from './sip-hash.ts'

/** A number below 2^40, or -1 if the value tells nobody apart: in text, only email addresses are sure enough. */
export type PersonHash = (bytes: Uint8Array, start: number, end: number, inText: boolean) => number

/** Digits that tell a phone apart: fewer than a whole number has, so that it does not matter whether the country's code stands before it. */
const PHONE_DIGITS = 9
const LEAST_PHONE = 7
/** Longer values are no identifiers. */
const LONGEST = 256

const value = new Uint8Array(LONGEST + 1)

/** Null for classes whose values do not tell one person from another across data sets. */
export function personHash(of: ClassId, key: Uint8Array): PersonHash | null {
  const normalise = NORMALISERS[of]
  if (normalise === undefined) return null
  const digest = createHmac('sha256', key).update('people').digest()
  const words = Int32Array.from({ length: 4 }, (_, i) => digest.readInt32LE(4 * i))
  // Numbers of two classes never meet.
  const mark = of.charCodeAt(0)
  return (bytes, start, end, inText) => {
    if (inText && of !== 'email') return -1
    value[0] = mark
    const length = end - start > LONGEST ? 0 : normalise(bytes, start, end)
    if (length === 0) return -1
    sipHash(words, value, length + 1)
    return (sipResult.high >>> (64 - PERSON_BITS)) * 2 ** 32 + sipResult.low
  }
}

/** Writes the value in the form that stays the same however it is written, from value[1] on; gives its length, 0 if it is none. */
type Normalise = (bytes: Uint8Array, start: number, end: number) => number

const NORMALISERS: { readonly [of in ClassId]?: Normalise } = {
  /** RFC 5321 lets the part before the @ depend on case; nobody does. */
  email(bytes, start, end) {
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number
      value[i - start + 1] = byte >= 65 && byte <= 90 ? byte | 32 : byte
    }
    return end - start
  },
  phone(bytes, start, end) {
    let count = 0
    for (let i = end - 1; i >= start && count < PHONE_DIGITS; i--) {
      const byte = bytes[i] as number
      // An extension belongs to the switchboard's number; the letters before it end what is read so far.
      if (isLetter(byte)) count = 0
      else if (byte >= 48 && byte <= 57) value[++count] = byte
    }
    return count < LEAST_PHONE ? 0 : count
  },
  government(bytes, start, end) {
    let count = 0
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number
      if (byte >= 48 && byte <= 57) value[++count] = byte
      else if (isLetter(byte)) value[++count] = byte & ~32
    }
    return count
  },
}
