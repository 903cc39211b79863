/** Ids that programs make up: where they are keys of an object, it holds one record behind each. */

/**
 * Ids of documents and of users of Firestore: 20 and 28 letters and digits by chance. Of two neighbours in them six in ten are of another kind
 * (small, capital, digit), so 97 in 100 ids have as many changes as here; each hump of camelCase makes but two.
 */
const CHANGES: ReadonlyMap<number, number> = new Map([
  [20, 8],
  [28, 11],
])
/** Hashes and ids of MongoDB; ids of Firebase's other database; ULID. */
const HEXADECIMAL = /^(?=.*\d)(?:[0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/
/** Humps of camelCase alone (`TrendMicroDsTenantId`): by chance, one in thirty ids is without digits, and next to none has no two capitals in a row. */
const WORDS = /^[A-Za-z][a-z]*(?:[A-Z][a-z]+)+$/
const PUSHED = /^-[\w-]{19}$/
const ULID = /^0[0-9A-HJKMNP-TV-Z]{25}$/

export function isGeneratedId(key: string): boolean {
  const { length } = key
  if (length < 20 || length > 64) return false
  const least = CHANGES.get(length)
  if (least !== undefined && changes(key) >= least && !WORDS.test(key)) return true
  return HEXADECIMAL.test(key) || PUSHED.test(key) || ULID.test(key)
}

/** How often its characters change their kind; 0 if there are others than letters and digits. */
function changes(key: string): number {
  let count = 0
  let before = ''
  for (const character of key) {
    const kind = /[a-z]/.test(character) ? 'a' : /[A-Z]/.test(character) ? 'A' : /\d/.test(character) ? '0' : ''
    if (kind === '') return 0
    if (before !== '' && kind !== before) count++
    before = kind
  }
  return count
}
