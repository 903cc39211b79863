/** Tells names that only cookies have. */
import { COOKIE_NAMES } from './cookies.ts'
import { factsOf } from './lexicon.ts'

let exact: ReadonlySet<string> | undefined
let prefixes: readonly string[] | undefined

/** True if sites set a cookie of this name and no field would have it by chance: `currency` and `user_id` are cookies, too. */
export function isCookieName(name: string): boolean {
  if (name.length < 3 || name.length > 80 || !/^[\w.:-]+$/.test(name) || isPlain(name)) return false
  exact ??= new Set(COOKIE_NAMES.split('\n'))
  if (exact.has(name)) return name.length > 3 || name.startsWith('_')
  // An ending of the list stands for any rest: `_ga_` for `_ga_X1Y2`. Short ones would take in too much.
  prefixes ??= COOKIE_NAMES.split('\n').filter((entry) => entry.length >= 4 && /[_.-]$/.test(entry) && !isPlain(entry))
  return prefixes.some((prefix) => name.startsWith(prefix))
}

/** Made of everyday words, as names of columns are; a leading underscore is a cookie's custom. */
function isPlain(name: string): boolean {
  if (/^_[a-z]{2,}/i.test(name)) return /^_(fivetran|airbyte|id|type|class|source|index|version|created|updated|deleted|synced)/i.test(name)
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[\s_.:\d-]+/).filter((word) => word.length > 0)
  return words.every((word) => word.length <= 3 || factsOf(word).common > 0 || /^(config|param|params|info|admin|utm|async|url|uuid|guid)$/i.test(word))
}
