/** What the tagger found, put among the kernel's hits, so that a format's reader gives it field and record like any other. */
import { HIT_DATA, HIT_END, HIT_KIND, HIT_START, HIT_WORDS } from '../../model/hit.ts'
import type { FoundQueue } from './found-queue.ts'

/** Beside the kernel's kinds, which are fewer (model/hit.ts). HIT_DATA is the position in the queue. */
export const FOUND_KIND = 30

/**
 * Takes what begins before `until` from the queue. Where starts are equal, hits come first.
 *
 * @param hits rows of a region, sorted by start
 * @param shift what a source offset needs to be an index
 * @param until source offset of the region's end
 * @returns the same rows if there is nothing to add
 */
export function joinFound(found: FoundQueue, hits: Uint32Array, shift: number, until: number): Uint32Array {
  const first = found.taken
  while (found.taken < found.count && (found.start[found.taken] as number) < until) found.taken++
  if (found.taken === first) return hits
  const all = new Uint32Array(hits.length + (found.taken - first) * HIT_WORDS)
  let written = 0
  let taken = 0
  for (let i = first; i < found.taken; i++) {
    const start = (found.start[i] as number) + shift
    let next = taken
    while (next < hits.length && (hits[next + HIT_START] as number) <= start) next += HIT_WORDS
    all.set(hits.subarray(taken, next), written)
    written += next - taken
    taken = next
    all[written + HIT_KIND] = FOUND_KIND
    all[written + HIT_START] = start
    all[written + HIT_END] = (found.end[i] as number) + shift
    all[written + HIT_DATA] = i
    written += HIT_WORDS
  }
  all.set(hits.subarray(taken), written)
  return all
}

/** `dev-vol`, `cassandra`: in a field, a word of small letters without blanks names a thing. Names written so are judged as a field. */
export function isIdentifier(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number
    if (!((byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte === 45 || byte === 95 || byte === 46)) return false
  }
  return true
}
