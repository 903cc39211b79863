/** The number family by its definitions, as in src/kernel/reference/number-family.ts. */
import { byteAt, gluedRight, isDigit, joinedRight } from './bytes'
import { addCompact, beginCompact, hashOf, hashOfCompact } from './hash'
import { emit } from './hits'
import { CARD, DATE, IPV4, PHONE_INTERNATIONAL, PHONE_NATIONAL, SSN, wants } from './kinds'
import { cardEnd, ipv4End, lonelyDateEnd, lonelySsnEnd } from './numbers'
import { internationalEnd, isLogStatus, nationalEnd, nationalStart, plusBefore } from './phone'
import { MAY_CARD, MAY_DATE, MAY_INTERNATIONAL, MAY_IPV4, MAY_NATIONAL, MAY_SSN } from './shapes'

/** End of the international number found last in this tile: no national number begins before it in its chain. */
let coveredTo: usize = 0

export function beginNumbers(): void {
  coveredTo = 0
}

/** Notes that an international number was found elsewhere. */
@inline export function coverTo(end: usize): void {
  coveredTo = end
}

/** Tries the kinds of the family that `may` allows (MAY_*) on the group of digits at `start`, by their definitions. */
export function verifyByDefinition(may: u32, start: usize): void {
  if (may & MAY_IPV4 && wants(IPV4)) {
    const end = ipv4End(start)
    if (end != 0 && !gluedRight(end) && !joinedRight(end, 46)) return emit(IPV4, start, end, hashOf(start, end), 0)
  }
  if (may & MAY_CARD && wants(CARD)) {
    const end = cardEnd(start)
    if (end != 0) return emit(CARD, start, end, hashOfDigits(start, end), 0)
  }
  if (may & MAY_SSN && wants(SSN)) {
    const end = lonelySsnEnd(start)
    if (end != 0) return emit(SSN, start, end, hashOfDigits(start, end), 0)
  }
  if (may & MAY_DATE && wants(DATE)) {
    const end = lonelyDateEnd(start)
    if (end != 0) return emit(DATE, start, end, hashOf(start, end), 0)
  }
  if (may & MAY_INTERNATIONAL && wants(PHONE_INTERNATIONAL)) {
    const end = internationalEnd(start)
    if (end != 0) {
      coveredTo = end
      const plus = plusBefore(start)
      return emit(PHONE_INTERNATIONAL, plus != 0 ? plus : start, end, hashOfDigits(start, end), 0)
    }
  }
  if (may & MAY_NATIONAL && start >= coveredTo && wants(PHONE_NATIONAL)) {
    const end = nationalEnd(start)
    if (end != 0 && !isLogStatus(start)) emit(PHONE_NATIONAL, nationalStart(start), end, hashOfDigits(start, end), 0)
  }
}

function hashOfDigits(start: usize, end: usize): u32 {
  beginCompact()
  for (let i = start; i < end; i++) {
    const byte = byteAt(i)
    if (isDigit(byte)) addCompact(byte)
  }
  return hashOfCompact()
}
