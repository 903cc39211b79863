/** Hits of custom rules, put among the kernel's in the order both are judged in. */
import { hashBytes } from '../hash-bytes.ts'
import { HIT_DATA, HIT_END, HIT_FIELD, HIT_HASH, HIT_KIND, HIT_LINE, HIT_RECORD, HIT_START, HIT_WORDS } from '../../model/hit.ts'
import type { CompiledRule } from '../compiled-rule.ts'

/** Beside the kernel's kinds, which are fewer (model/hit.ts). */
export const PATTERN_KIND = 31

const LINE_FEED = 10

export class PatternHits {
  private readonly rules: readonly CompiledRule[]
  /** By rule: where in the source it goes on. A match that reaches into the next region takes its bytes with it. */
  private readonly next: number[]

  constructor(rules: readonly CompiledRule[]) {
    this.rules = rules
    this.next = rules.map(() => 0)
  }

  /**
   * @param offset of the byte at `from` in the source
   * @param limit bytes up to here may be read
   * @param hits the kernel's rows of this region
   */
  join(bytes: Uint8Array, from: number, to: number, limit: number, offset: number, hits: Uint32Array): Uint32Array {
    const found: { start: number; end: number }[] = []
    this.rules.forEach(({ rule }, i) => {
      const begin = from + Math.max(0, (this.next[i] as number) - offset)
      if (begin >= to || rule.pattern === undefined) return
      const next = rule.pattern(bytes, begin, to, limit, (start, end) => {
        found.push({ start, end })
      })
      this.next[i] = offset + next - from
    })
    return found.length === 0 ? hits : merged(bytes, from, hits, found)
  }
}

function merged(bytes: Uint8Array, from: number, hits: Uint32Array, found: { start: number; end: number }[]): Uint32Array {
  found.sort((a, b) => a.start - b.start || a.end - b.end)
  const rows = found.filter(({ start, end }, i) => i === 0 || found[i - 1]?.start !== start || found[i - 1]?.end !== end)
  const all = new Uint32Array(hits.length + rows.length * HIT_WORDS)
  let written = 0
  let taken = 0
  let line = 0
  let counted = from
  for (const { start, end } of rows) {
    while (taken < hits.length && precedes(hits, taken, start, end)) {
      all.set(hits.subarray(taken, taken + HIT_WORDS), written)
      taken += HIT_WORDS
      written += HIT_WORDS
    }
    for (; counted < start; counted++) if (bytes[counted] === LINE_FEED) line++
    all[written + HIT_KIND] = PATTERN_KIND
    all[written + HIT_START] = start
    all[written + HIT_END] = end
    all[written + HIT_HASH] = hashBytes(bytes, start, end)
    all[written + HIT_DATA] = 0
    all[written + HIT_LINE] = line
    all[written + HIT_FIELD] = 0
    all[written + HIT_RECORD] = 0
    written += HIT_WORDS
  }
  all.set(hits.subarray(taken), written)
  return all
}

function precedes(hits: Uint32Array, at: number, start: number, end: number): boolean {
  const other = hits[at + HIT_START] as number
  return other < start || (other === start && (hits[at + HIT_END] as number) <= end)
}
