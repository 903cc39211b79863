/** KIND of src/model/hit.ts, which this compiler cannot import. A test compares the two. */
export const EMAIL: u64 = 1
export const IPV4: u64 = 2
export const IPV6: u64 = 3
export const MAC: u64 = 4
export const UUID: u64 = 5
export const CARD: u64 = 6
export const IBAN: u64 = 7
export const SSN: u64 = 8
export const PHONE_INTERNATIONAL: u64 = 9
export const PHONE_NATIONAL: u64 = 10
export const DATE: u64 = 11
export const KEY: u64 = 12
export const LITERAL: u64 = 13
export const URL_LOGIN: u64 = 14
export const ETHEREUM: u64 = 15
export const BASE58: u64 = 16

/** Set of the kinds wanted, bit `1 << kind`. */
let wanted: u32 = 0

export function wantKinds(kinds: u32): void {
  wanted = kinds
}

// @ts-ignore: decorator
@inline export function wants(kind: u64): bool {
  return (wanted & (<u32>1 << <u32>kind)) != 0
}

/** True if any kind of the number family is wanted. */
// @ts-ignore: decorator
@inline export function wantsNumbers(): bool {
  return (wanted & <u32>((1 << IPV4) | (1 << CARD) | (1 << SSN) | (1 << DATE) | (1 << PHONE_INTERNATIONAL) | (1 << PHONE_NATIONAL))) != 0
}

/** True if any kind that hyphens, colons or full stops announce is wanted. */
// @ts-ignore: decorator
@inline export function wantsHex(): bool {
  return (wanted & <u32>((1 << IPV6) | (1 << MAC) | (1 << UUID))) != 0
}
