/** Features on their way to being weighed. Every feature is a 20-bit number: a hash of its template's own number and what it saw. */

export const FEATURE_BITS = 20

/** Most features of a token. */
export const MOST_FEATURES = 96

/** What training leaves out at random, so that the model does not lean on it: a word's identity, the lists it is in. */
export const WITHOUT_WORD = 1
export const WITHOUT_LISTS = 2

export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/**
 * What one token shows. Perf: an array that is filled, not a callback: this runs for each feature of each token. The templates' numbers are kept too,
 * to tell in words what was seen.
 */
export class FeatureList {
  count = 0
  readonly features: Int32Array = new Int32Array(MOST_FEATURES)
  readonly ids: Uint8Array = new Uint8Array(MOST_FEATURES)

  put(id: number, seen: number): void {
    this.features[this.count] = mix(seen, Math.imul(id, 0x9e3779b1)) >>> (32 - FEATURE_BITS)
    this.ids[this.count++] = id
  }
}
