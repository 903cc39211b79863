import { remembered } from '../model/memo.ts'
import { createHmac } from 'node:crypto'
import { base32 } from '../model/base32.ts'

/** Characters of a digest: 12 of base 32 hold 60 bits, so that equal digests of different values are not met in practice. */
const LENGTH = 12

/** Names a value without telling it: equal values, equal digests, for those who hold the key and nobody else. */
export type Digest = (value: string) => string

/** HMAC-SHA-256 of the normalised value, cut to 60 bits. Only ever keyed: digests of short values without a key are readable. */
export function valueDigest(key: Uint8Array): Digest {
  return (value) => base32(createHmac('sha256', key).update(normalised(value)).digest(), LENGTH)
}

/** Values whose digests are kept. */
const MOST_KEPT = 65_536

/** The same digests; each value's is made once, as long as they are not too many. */
export function remembering(digest: Digest): Digest {
  const kept = new Map<string, string>()
  return (value) => remembered(kept, MOST_KEPT, value, digest, value)
}

/** What rewriting leaves alone: letters without case; numbers without their grouping; no blanks around. */
function normalised(value: string): string {
  const text = value.trim().normalize('NFC').toLowerCase()
  return /^[+\d .\-()/]+$/.test(text) ? text.replace(/[ .\-()/]/g, '') : text
}
