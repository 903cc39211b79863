/**
 * The number family: ipv4, card, ssn, date, phoneInternational, phoneNational. All are looked for at the start of a group of
 * digits; the first in this order that fits is the hit, so one group starts at most one.
 */
import { KIND } from '../../model/hit.ts'
import { isDigit } from '../../validators/ascii.ts'
import { digitAt, kept, type Span } from './bytes.ts'
import { cardAt, dateAt, type Extent, ipv4At, ssnAt } from './numbers.ts'
import { phoneInternationalAt, phoneNationalAt } from './phone.ts'

export function numberAt(bytes: Uint8Array, start: number, wanted: number): (Span & { kind: number }) | null {
  if (!digitAt(bytes, start) || digitAt(bytes, start - 1)) return null
  for (const [kind, find] of FAMILY) {
    if ((wanted & (1 << kind)) === 0) continue
    const found = find(bytes, start)
    if (found !== null)
      return { kind, start: found[0], end: found[1], significant: kept(bytes, found[0], found[1], keepOf(kind)) }
  }
  return null
}

const FAMILY: readonly (readonly [number, (bytes: Uint8Array, start: number) => Extent | null])[] = [
  [KIND.ipv4, ipv4At],
  [KIND.card, cardAt],
  [KIND.ssn, ssnAt],
  [KIND.date, dateAt],
  [KIND.phoneInternational, phoneInternationalAt],
  [KIND.phoneNational, phoneNationalAt],
]

/** Addresses and dates are hashed as written, the others by their digits. */
function keepOf(kind: number): (byte: number) => boolean {
  return kind === KIND.ipv4 || kind === KIND.date ? () => true : isDigit
}

/** Four octets without leading zeros; no digit joined by a full stop on either side. */
