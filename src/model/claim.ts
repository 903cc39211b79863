import type { LineExtent } from './line-extent.ts'
import type { RawSketch } from './settled.ts'

/** A rule's claim on one place, on its way from detect to inventory. */
export interface Claimed {
  /** Source offsets, end exclusive. */
  readonly start: number
  readonly end: number
  /** Keyed hash of the value: equal values, equal hashes. */
  readonly hash: number
  readonly bits: number
  /** Evidence kinds as a bit set (evidence/kinds.ts). */
  readonly evidence: number
  readonly field: number
  readonly record: number
  /** From 0. */
  readonly line: number
  readonly extent: LineExtent
  /** The value fills its cell. */
  readonly whole: boolean
  readonly synthetic: boolean
  /** Of places that are kept: the value's keyed digest; '' without a key. */
  readonly note: string
  /** Why the tagger found it (evidence/reasons.ts); 0 where it did not, or many were found before. */
  readonly reasons: number
  /** Whom the value stands for (model/people-sketch.ts), or -1. */
  readonly person: number
}

/** Receives claims. `wants…` tell whether the details that cost something are still wanted for this field and rule. */
export interface ClaimSink {
  wantsPlace(field: number, rule: number): boolean
  wantsSynthetic(field: number, rule: number): boolean
  add(rule: number, claimed: Claimed): void
  /** For a field whose hits have all been alike: counts more such hits. Null while too few have been seen, or if they differ. */
  repeat(field: number, rule: number): Repeats | null
}

/** Counts hits that are like all hits of their rule and field before. Stays valid for the sink's life. */
export interface Repeats {
  one(hash: number): void
  /** Many that were counted elsewhere, and the sketch of their values. */
  many(hits: number, sketch: RawSketch): void
}
