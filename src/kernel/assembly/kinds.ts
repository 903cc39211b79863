/** KIND of src/model/hit.ts, which this compiler cannot import. The kernel's tests fail if the two differ. */
export const EMAIL: u32 = 1
export const IPV4: u32 = 2
export const IPV6: u32 = 3
export const MAC: u32 = 4
export const UUID: u32 = 5
export const CARD: u32 = 6
export const IBAN: u32 = 7
export const SSN: u32 = 8
export const PHONE_INTERNATIONAL: u32 = 9
export const PHONE_NATIONAL: u32 = 10
export const DATE: u32 = 11
export const KEY: u32 = 12
export const LITERAL: u32 = 13
export const URL_LOGIN: u32 = 14
export const ETHEREUM: u32 = 15
export const BASE58: u32 = 16
export const IDENTIFIER: u32 = 17
export const CARRIER: u32 = 18

/** Set of the kinds wanted, bit `1 << kind`. */
let wanted: u32 = 0

export function wantKinds(kinds: u32): void {
  wanted = kinds
}

@inline export function wants(kind: u32): bool {
  return (wanted & (<u32>1 << kind)) != 0
}

/** QUOTED_KEYS of src/model/hit.ts. */
@inline export function wantsQuotedKeys(): bool {
  return (wanted & 1) != 0
}

/** LAID_OUT of src/model/hit.ts. */
@inline export function wantsLaidOut(): bool {
  return (wanted & (<u32>1 << 29)) != 0
}

/** True if any kind of the number family is wanted. */
@inline export function wantsNumbers(): bool {
  return wants(IPV4) || wants(CARD) || wants(SSN) || wants(DATE) || wants(PHONE_INTERNATIONAL) || wants(PHONE_NATIONAL)
}

/** True if any kind that hyphens, colons or full stops announce is wanted. */
@inline export function wantsHex(): bool {
  return wants(IPV6) || wants(MAC) || wants(UUID)
}
