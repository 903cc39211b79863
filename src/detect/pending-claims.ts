/** Claims that wait to see whether a surer one overlaps them. */
import { type LineExtent, NO_EXTENT } from '../model/line-extent.ts'

/** Positions are source offsets: they outlive the block. */
export interface PendingClaim {
  /** Index of the rule. */
  rule: number
  start: number
  end: number
  hash: number
  bits: number
  evidence: number
  field: number
  record: number
  line: number
  extent: LineExtent
  whole: boolean
  synthetic: boolean
  note: string
  reasons: number
  person: number
}

/** How many bytes before its hit a claim may begin: letters and a mark that belong to an identifier, brackets of a phone number. */
const REACH = 64

/**
 * A hit may claim bytes far behind it (`call Ida on +1 212 …` claims the number), so hits between it and them have their say first.
 * Of claims that overlap the surer stays, then the longer, then the earlier.
 */
export class PendingClaims {
  private readonly settle: (claim: PendingClaim) => void
  /** Disjoint, in order; beyond `count` claims to be used again. */
  private readonly claims: PendingClaim[] = []
  private count = 0

  /** @param settle takes each claim that stays, in order; it must not keep the object */
  constructor(settle: (claim: PendingClaim) => void) {
    this.settle = settle
  }

  /** Hits from here on begin at `offset` or behind it. */
  passed(offset: number): void {
    let settled = 0
    while (settled < this.count && (this.claims[settled] as PendingClaim).end + REACH <= offset)
      this.settle(this.claims[settled++] as PendingClaim)
    if (settled > 0) this.drop(0, settled)
  }

  /** A claim to be filled in, or null if a surer one stands there. */
  room(start: number, end: number, bits: number): PendingClaim | null {
    const { claims } = this
    let at = this.count
    while (at > 0 && (claims[at - 1] as PendingClaim).end > start) at--
    let overlapped = at
    for (; overlapped < this.count && (claims[overlapped] as PendingClaim).start < end; overlapped++) {
      const other = claims[overlapped] as PendingClaim
      if (bits < other.bits || (bits === other.bits && end - start <= other.end - other.start)) return null
    }
    this.drop(at, overlapped)
    const claim = this.insert(at)
    claim.start = start
    claim.end = end
    claim.bits = bits
    return claim
  }

  flush(): void {
    for (let i = 0; i < this.count; i++) this.settle(this.claims[i] as PendingClaim)
    this.count = 0
  }

  private drop(from: number, to: number): void {
    const { claims } = this
    if (to - from === 1) {
      // Perf: nearly always one; lists made for it were most of what is young (bench `dense.ndjson`).
      const dropped = claims[from] as PendingClaim
      for (let i = to; i < this.count; i++) claims[i - 1] = claims[i] as PendingClaim
      claims[--this.count] = dropped
      return
    }
    const dropped = claims.slice(from, to)
    claims.copyWithin(from, to, this.count)
    this.count -= dropped.length
    for (const [i, claim] of dropped.entries()) claims[this.count + i] = claim
  }

  private insert(at: number): PendingClaim {
    if (this.claims.length === this.count) this.claims.push({ ...EMPTY })
    const { claims } = this
    const claim = claims[this.count] as PendingClaim
    for (let i = this.count; i > at; i--) claims[i] = claims[i - 1] as PendingClaim
    claims[at] = claim
    this.count++
    return claim
  }
}

const EMPTY: PendingClaim = {
  rule: 0,
  start: 0,
  end: 0,
  hash: 0,
  bits: 0,
  evidence: 0,
  field: 0,
  record: 0,
  line: 0,
  extent: NO_EXTENT,
  whole: false,
  synthetic: false,
  note: '',
  reasons: 0,
  person: -1,
}
