/**
 * What was made of `key` before, or what `make` makes of it now. A table that holds `most` entries is emptied first: memory is bounded,
 * and an answer never depends on what is remembered.
 *
 * @param made must not hold undefined
 * @param from given to `make`, which then needs no closure of its own
 */
export function remembered<K, V, From>(made: Map<K, V>, most: number, key: K, make: (from: From) => V, from: From): V {
  const before = made.get(key)
  if (before !== undefined) return before
  const fresh = make(from)
  if (made.size >= most) made.clear()
  made.set(key, fresh)
  return fresh
}
