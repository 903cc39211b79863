import { byRank, type Result } from './result.ts'

/** The worst results of a run, however many there are. */
export interface Ranked {
  add(results: readonly Result[]): void
  /** Worst first. */
  readonly kept: readonly Result[]
  readonly dropped: number
}

/** @param limit results kept; memory is twice that */
export function openRanked(limit: number): Ranked {
  let kept: Result[] = []
  let dropped = 0
  const cut = (): void => {
    kept.sort(byRank)
    dropped += Math.max(0, kept.length - limit)
    kept = kept.slice(0, limit)
  }
  return {
    add(results) {
      for (const result of results) kept.push(result)
      if (kept.length > limit * 2) cut()
    },
    get kept() {
      cut()
      return kept
    },
    get dropped() {
      return dropped
    },
  }
}
