/** What spoke for a finding of the tagger, in words. Travels with a place as one number: a few terms of a sum, the strongest first. */
import type { Reason } from '../model/finding.ts'

/** What the tagger looks at, in groups that mean something to readers. The first is no reason. */
export const REASONS = [
  '',
  'the word itself',
  'how it is spelt',
  'its capitals and length',
  'its words are in the list of given names',
  'its words are in the list of surnames',
  'its words are in the lists of cities and regions',
  'its words are no ordinary words',
  'lists of names together with its neighbours',
  'the word before it',
  'the word after it',
  'neighbouring words',
  'shapes of neighbouring words',
  'what neighbouring words announce',
  'numbers and words of streets nearby',
  'a title before it',
  'a greeting or farewell before it',
  'the label of a name before it',
  'the label of an address before it',
  'a word for a person before it',
  'something people do before it',
  'the key of its line',
  'its place in the line, and the lines around',
  'words that are used as it is',
  'who is named in full elsewhere in this text',
] as const

/** Most reasons that travel. */
export const MOST_REASONS = 4
const CODES = 32
/** Steps in which a share is kept. */
const SHARES = 32

/** @param sums by code: how much the group speaks for the span. 0 if nothing does. */
export function packReasons(sums: ArrayLike<number>): number {
  let total = 0
  for (let code = 1; code < sums.length; code++) total += Math.max(0, sums[code] as number)
  let packed = 0
  let most = Number.POSITIVE_INFINITY
  let last = 0
  let place = 1
  for (let k = 0; k < MOST_REASONS; k++) {
    // The strongest that has not been taken; of equals the first.
    let best = 0
    for (let code = 1; code < sums.length; code++) {
      const sum = sums[code] as number
      if (sum <= 0 || sum > most || (sum === most && code <= last)) continue
      if (best === 0 || sum > (sums[best] as number)) best = code
    }
    if (best === 0) break
    most = sums[best] as number
    last = best
    packed += (best + CODES * Math.min(SHARES - 1, Math.round((most / total) * SHARES))) * place
    place *= CODES * SHARES
  }
  return packed
}

/** Strongest first. @param packed by packReasons */
export function reasonsOf(packed: number): readonly Reason[] {
  const list: Reason[] = []
  for (let rest = packed; rest > 0; rest = Math.floor(rest / (CODES * SHARES))) {
    const code = rest % CODES
    list.push({ what: REASONS[code] as string, share: (Math.floor(rest / CODES) % SHARES) / SHARES })
  }
  return list
}
