/** Patterns of custom rules over bytes. The engine is RE2's, in JavaScript: linear time, whatever the pattern and the text. */
import { MAX_SPAN } from '../../model/hit.ts'

type Engine = typeof import('re2js')

let engine: Engine | null = null

/** Must have been called before `createSearch`: the engine loads only where a configuration has patterns. */
export async function loadPatternEngine(): Promise<void> {
  engine ??= await import('re2js')
}

export interface PatternSearch {
  /**
   * Matches that start in bytes[from..to), in order, none overlapping: calls back with start and end. Bytes up to `limit` may be
   * read. A match is as long as it is within MAX_SPAN bytes of its start, so it does not depend on how the source is cut.
   *
   * @returns where the next call may begin: past the last match
   */
  find(bytes: Uint8Array, from: number, to: number, limit: number, found: (start: number, end: number) => void): number
  /** The value is a match from its first to its last character. */
  fits(value: string): boolean
}

/** Searches that led to matches too long to be kept before the windows are made small: bounds what such a text costs. */
const PATIENCE = 16
const SMALL_WINDOW = 2 * MAX_SPAN

/** @throws Error if the pattern is none, or matches nothing at all (the empty text) */
export function createSearch(pattern: string): PatternSearch {
  if (engine === null) throw new TypeError('the pattern engine was not loaded')
  const { RE2JS } = engine
  const compiled = RE2JS.compile(pattern)
  if (compiled.matcher('').matches()) throw new Error('the pattern matches the empty text')
  return {
    fits: (value) => compiled.matcher(value).matches(),
    find(bytes, from, to, limit, found) {
      let at = from
      let failures = 0
      while (at < to) {
        const end = failures > PATIENCE ? Math.min(limit, at + SMALL_WINDOW) : limit
        // One byte before, so that a word's edge is seen.
        const before = Math.max(0, at - 1)
        const matcher = compiled.matcher(bytes.subarray(before, end))
        const start = matcher.find(at - before) ? before + matcher.start() : -1
        if (start < 0 || start >= to) {
          if (end === limit) return Math.max(at, from)
          at = Math.max(at + 1, end - MAX_SPAN)
          continue
        }
        const length = lengthAt(bytes, start, limit)
        if (length > 0) {
          found(start, start + length)
          at = start + length
        } else {
          failures++
          at = start + 1
        }
      }
      return at
    },
  }

  /** Bytes of the match that begins at `start` as MAX_SPAN bytes show it; 0 if they show none. */
  function lengthAt(bytes: Uint8Array, start: number, limit: number): number {
    const before = Math.max(0, start - 1)
    const matcher = compiled.matcher(bytes.subarray(before, Math.min(limit, start + MAX_SPAN)))
    return matcher.find(start - before) && before + matcher.start() === start ? matcher.end() - matcher.start() : 0
  }
}
