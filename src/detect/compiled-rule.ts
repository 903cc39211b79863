/** A rule as the hot path wants it. */
import type { Rule } from '../model/rule.ts'
import type { FirstWords } from './first-words.ts'
import type { PersonHash } from './person/person-hash.ts'

export interface CompiledRule {
  readonly rule: Rule
  /** Position in `CompiledRules.rules`; what tallies carry. */
  readonly index: number
  /** Bits of a hit of `kinds` before its check. */
  readonly base: number
  readonly nearby: ((text: string) => boolean) | null
  readonly against: ((text: string) => boolean) | null
  /** Of both. */
  readonly firstWords: () => FirstWords
  /** What the words near a hit say, by their hash; filled by claim.ts. */
  readonly weighed: Map<number, number>
  /** What a place that is kept notes of its bytes (model/place-note.ts). Null: nothing. */
  readonly note: ((bytes: Uint8Array, start: number, end: number) => string) | null
  /** Whom a value stands for; null where nobody asks, or nobody can tell. */
  readonly person: PersonHash | null
}
