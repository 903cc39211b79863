/**
 * The kernel's plain twin: what each kind is, written to be read. Slow. `scan` in assembly/index.ts must give the same rows for
 * any bytes, which test/kernel checks on generated buffers.
 *
 * Every kind is decided at one place by the bytes near it, never by what was found before it. A hit may be found by a byte after
 * its start (`@`, a delimiter), so those are looked for up to MAX_SPAN past the region; hits that begin outside it are dropped.
 */
import { KIND, LAID_OUT, MAX_SPAN, QUOTED_KEYS } from '../model/hit.ts'
import { hashOf } from './hash.ts'
import type { KernelTables } from './kernel.ts'
import type { Span } from './reference/bytes.ts'
import { carrierSignsAt } from './reference/carriers.ts'
import { emailAt } from './reference/email.ts'
import { ibanAt } from './reference/iban.ts'
import { identifierAt, identifierTables } from './reference/identifiers.ts'
import { base58At, ethereumAt, ipv6At, macAt, uuidAt } from './reference/network.ts'
import { numberAt } from './reference/number-family.ts'
import { urlLoginAt } from './reference/url-login.ts'
import { keyAt, keyWords, literalsAt } from './reference/words.ts'

/** A hit row: its words by name (model/hit.ts). */
export interface RefHit {
  readonly kind: number
  readonly start: number
  readonly end: number
  readonly hash: number
  readonly data: number
  readonly line: number
}

/** Every kind, as a set of bits `1 << KIND.x`. */
export const ALL_KINDS: number = Object.values(KIND).reduce((set: number, kind) => set | (1 << kind), QUOTED_KEYS | LAID_OUT)

/**
 * Hits that begin in `bytes[from..to)`, sorted by start, end, kind and data. `wanted` is a set of bits `1 << KIND.x`. Reads up to
 * MAX_SPAN bytes before `from` and twice that after `to`; bytes outside the array count as zero.
 */
export function referenceScan(
  bytes: Uint8Array,
  from: number,
  to: number,
  tables: KernelTables,
  wanted: number = ALL_KINDS,
): RefHit[] {
  const hits: RefHit[] = []
  const words = keyWords(tables)
  const identifiers = identifierTables(tables)
  const take = (kind: number, span: Span | null) => {
    if (span === null || span.start < from || span.start >= to || (wanted & (1 << kind)) === 0) return
    const hash = span.significant.length === 0 ? 0 : hashOf(span.significant)
    hits.push({ kind, start: span.start, end: span.end, hash, data: span.data ?? 0, line: lineFeeds(bytes, from, span.start) })
  }
  for (let i = from; i < to + MAX_SPAN; i++) {
    take(KIND.email, emailAt(bytes, i))
    take(KIND.urlLogin, urlLoginAt(bytes, i))
    if (wanted & QUOTED_KEYS || bytes[i - 1] !== 34 || bytes[i - 2] === 92) take(KIND.key, keyAt(bytes, i, words))
    for (const sign of carrierSignsAt(bytes, i)) take(KIND.carrier, sign)
    const number = numberAt(bytes, i, wanted)
    if (number !== null) take(number.kind, number)
    if (i >= to) continue
    take(KIND.ipv6, ipv6At(bytes, i))
    take(KIND.mac, macAt(bytes, i))
    take(KIND.uuid, uuidAt(bytes, i))
    take(KIND.iban, ibanAt(bytes, i))
    take(
      KIND.identifier,
      identifierAt(bytes, i, identifiers, { quoted: (wanted & QUOTED_KEYS) !== 0, laidOut: (wanted & LAID_OUT) !== 0 }),
    )
    take(KIND.ethereum, ethereumAt(bytes, i))
    take(KIND.base58, base58At(bytes, i))
    for (const literal of literalsAt(bytes, i, tables)) take(KIND.literal, literal)
  }
  return once(hits).sort((a, b) => a.start - b.start || a.end - b.end || a.kind - b.kind || a.data - b.data)
}

/** A carrier's start may be told by more than one of its bytes. */
function once(hits: readonly RefHit[]): RefHit[] {
  const starts = new Set<string>()
  return hits.filter(({ kind, start, end, data }) => {
    if (kind !== KIND.carrier) return true
    const known = starts.has(`${start}/${end}/${data}`)
    starts.add(`${start}/${end}/${data}`)
    return !known
  })
}

function lineFeeds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (bytes[i] === 10) count++
  return count
}
